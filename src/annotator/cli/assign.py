"""``annotator assign``: a hand-out from an article or a document."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.assignment import HintPolicy, Tier
from annotator.core.messages import Message

if TYPE_CHECKING:
    import datetime

    from annotator.core.codebook import Codebook

NAME: Final = "assign"
PURPOSE: Final = Message("cli", "Make a hand-out from an article, or from the article of a document.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the article, where to write to, the codes, and what is asked for."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        type=Path,
        help=console.render(
            Message("cli", "An article, or a document whose article and codebook are taken.")
        ),
    )
    parser.add_out("HANDOUT.annox", Message("cli", "The hand-out that is made."))
    _add_codes(parser, console)
    _add_task(parser, console)
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the hand-out, telling what the article lost; a document with problems is not handed out."""
    from annotator.services.annotate import now
    from annotator.services.handout import Task, assignment, read_instructions
    from annotator.services.new import load_codebook, save_new
    from annotator.services.open import open_file

    opened = open_file(arguments.article)
    for problem in opened.problems:
        console.problem(arguments.article, problem)
    if opened.problems:
        console.tell(Message("cli", "This file has problems and was not handed out."), arguments.article)
        return Exit.PROBLEMS
    document = opened.document
    if arguments.codebook:
        document = replace(document, codebook=load_codebook(arguments.codebook))
    told = arguments.instructions
    task = Task(
        codes=_codes(document.codebook, arguments),
        instructions=read_instructions(Path(told[1:])) if told.startswith("@") else told,
        hints=HintPolicy(arguments.hints),
        counts=tuple(arguments.counts),
        tiers=tuple(map(Tier, arguments.tiers)),
        due=arguments.due,
    )
    handout = assignment(document, task, now=now())
    made_from = tuple(filter(None, (arguments.article, arguments.codebook)))
    save_new(handout, arguments.out, overwrite=arguments.force, made_from=made_from)
    for loss in opened.losses:
        console.tell(loss, arguments.article)
    codes = [code for code in handout.codebook.codes if code.parent is not None]
    console.say(Message("cli", "Written: {path} (codes: {codes}).", path=arguments.out, codes=len(codes)))
    return Exit.FINE


def _add_codes(parser: Parser, console: Console) -> None:
    parser.add_argument(
        "--codebook",
        metavar="FILE",
        type=Path,
        help=console.render(Message("cli", "The codebook, in place of the document’s or of media literacy.")),
    )
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument(
        "--class-mode",
        action="store_true",
        help=console.render(Message("cli", "Hand out only the codes of the short list for a class.")),
    )
    chosen.add_argument(
        "--codes",
        metavar="CODE",
        nargs="+",
        help=console.render(Message("cli", "Hand out only these codes; a group means all codes in it.")),
    )


def _add_task(parser: Parser, console: Console) -> None:
    parser.add_argument(
        "--instructions",
        metavar="TEXT",
        default="",
        help=console.render(Message("cli", "What is to be done; @FILE reads it from a text file.")),
    )
    parser.add_argument(
        "--hints",
        choices=[policy.value for policy in HintPolicy],
        default=HintPolicy.ON.value,
        help=console.render(Message("cli", "Whether students see hints; on if it is not said.")),
    )
    parser.add_argument(
        "--counts",
        metavar="CODE",
        nargs="+",
        default=[],
        help=console.render(Message("cli", "The codes and groups that are graded; all if it is not said.")),
    )
    parser.add_argument(
        "--tiers",
        nargs="+",
        choices=[tier.value for tier in Tier],
        default=[Tier.CORE.value],
        help=console.render(
            Message("cli", "Which annotations of the key are graded; core if it is not said.")
        ),
    )
    parser.add_argument(
        "--due",
        metavar="TIME",
        type=due_time,
        help=console.render(Message("cli", "When it is to be handed in, such as 2026-12-01T10:00.")),
    )


def due_time(text: str) -> "datetime.datetime":
    """Return the time that an argument tells; its name is what argparse complains about."""
    from annotator.services.handout import due_moment

    return due_moment(text)


def _codes(codebook: "Codebook", arguments: argparse.Namespace) -> tuple[str, ...] | None:
    """Return the codes that are chosen, None for all."""
    from annotator.services.handout import class_codes, codes_in

    if arguments.class_mode:
        return class_codes(codebook)
    return codes_in(codebook, arguments.codes) if arguments.codes else None

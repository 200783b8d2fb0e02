"""``annotator import-jsonl``: a key from a list of annotations, one JSON object a line."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.messages import Message

NAME: Final = "import-jsonl"
PURPOSE: Final = Message("cli", "Turn a list of annotations, one JSON object a line, into a key.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the article, the list and where to write to."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        type=Path,
        help=console.render(Message("cli", "The article that the offsets count in.")),
    )
    parser.add_argument(
        "annotations",
        metavar="KEY.jsonl",
        type=Path,
        help=console.render(Message("cli", "The list; offsets count Unicode code points.")),
    )
    parser.add_out("OUT.annox", Message("cli", "The document that is made."))
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Import what can be imported, and print one line for each thing that cannot."""
    from annotator.services.annotate import now
    from annotator.services.importing import import_jsonl
    from annotator.services.new import save_new

    document, problems, losses = import_jsonl(arguments.article, arguments.annotations, now=now())
    for loss in losses:
        console.tell(loss, arguments.article)
    for problem in problems:
        console.problem(arguments.annotations, problem)
    if not document.annotations:
        console.tell(Message("cli", "There is no annotation in it that can be used."), arguments.annotations)
        return Exit.UNUSABLE
    made_from = (arguments.article, arguments.annotations)
    save_new(document, arguments.out, overwrite=arguments.force, made_from=made_from)
    console.say(
        Message(
            "cli",
            "Written: {path} (annotations: {count}, problems: {problems}).",
            path=arguments.out,
            count=len(document.annotations),
            problems=len(problems),
        )
    )
    return Exit.PROBLEMS if problems else Exit.FINE

"""``annotator add``: an annotation by the words it quotes, or a note on the article."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.messages import Message

NAME: Final = "add"
PURPOSE: Final = Message(
    "cli",
    "Annotate quoted words or the whole article, and print the annotation's identifier.",
)


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the document, the words and what there is to say about them."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help=console.render(Message("cli", "A document (.annox)."))
    )
    parser.add_argument(
        "--code",
        metavar="CODE",
        required=True,
        help=console.render(Message("cli", "A code of the document's codebook, such as error.fused.")),
    )
    place = parser.add_mutually_exclusive_group(required=True)
    place.add_argument(
        "--quote",
        metavar="TEXT",
        help=console.render(Message("cli", "The words, exactly as they stand in the article.")),
    )
    place.add_argument(
        "--note",
        action="store_true",
        help=console.render(Message("cli", "A note on the article as a whole, without words.")),
    )
    parser.add_argument(
        "--occurrence",
        metavar="N",
        type=int,
        help=console.render(Message("cli", "Which one, from 1, if the words occur several times.")),
    )
    parser.add_argument(
        "--correction",
        metavar="TEXT",
        help=console.render(Message("cli", "What should stand there instead; empty to delete the words.")),
    )
    parser.add_argument("--comment", metavar="TEXT", default="", help=console.render(Message("cli", "Why.")))
    parser.add_argument(
        "-o",
        "--out",
        metavar="OUT",
        type=Path,
        help=console.render(Message("cli", "Write to this file and leave the document as it is.")),
    )
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Annotate; a document with problems stays as it is."""
    from annotator.services.annotate import Draft, annotate_file

    draft = Draft(
        quote=arguments.quote,
        code=arguments.code,
        occurrence=arguments.occurrence,
        correction=arguments.correction,
        comment=arguments.comment,
    )
    added = annotate_file(arguments.file, draft, out=arguments.out, overwrite=arguments.force)
    for problem in added.problems:
        console.problem(arguments.file, problem)
    if added.annotation is None:
        console.tell(
            Message("cli", "This file has problems and was not changed."),
            arguments.file,
        )
        return Exit.PROBLEMS
    console.line(added.annotation.id)
    return Exit.FINE

"""``annotator check``: whether documents and codebooks are in order."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.errors import AnnotatorError
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.messages import Problem

NAME: Final = "check"
PURPOSE: Final = Message("cli", "Check documents and codebooks and print one line for each problem.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the files."""
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=console.render(Message("cli", "A document (.annox) or a codebook (.codebook.xml).")),
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Check every file, also if another one cannot be used."""
    checked, problems, unusable = 0, 0, 0
    for path in arguments.files:
        try:
            found = _problems(path)
        except AnnotatorError as error:
            console.tell(error.message, path)
            unusable += 1
            continue
        checked += 1
        problems += len(found)
        for problem in found:
            console.problem(path, problem)
    if checked:
        console.say(
            Message(
                "cli", "Files checked: {files}; problems found: {problems}.", files=checked, problems=problems
            )
        )
    if unusable:
        return Exit.UNUSABLE
    return Exit.PROBLEMS if problems else Exit.FINE


def _problems(path: Path) -> "tuple[Problem, ...]":
    """
    Return what is wrong with the document or the codebook at *path*.

    Raises:
        ReadError: it is neither of them.
    """
    from annotator.services.codebooks import check_codebook, holds_codebook
    from annotator.services.open import open_document

    return check_codebook(path) if holds_codebook(path) else open_document(path).problems

"""``annotator new``: a document from an article."""

import argparse
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.document import Role
from annotator.core.messages import Message

NAME: Final = "new"
PURPOSE: Final = Message("cli", "Make a document from an article.")

_ROLES: Final = (Role.ASSIGNMENT, Role.WORK, Role.KEY)


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the article, where to write to, and what the document is for."""
    parser.add_argument(
        "article",
        metavar="ARTICLE",
        help=console.render(
            Message(
                "cli",
                "A text, web page, Word document, OpenDocument text, PDF file or e-book, or the address of a "
                "web page, which is fetched.",
            )
        ),
    )
    parser.add_out("OUT.annox", Message("cli", "The document that is made."))
    parser.add_argument(
        "--codebook",
        metavar="FILE",
        type=Path,
        help=console.render(Message("cli", "The codebook; media literacy if none is given.")),
    )
    parser.add_argument(
        "--role",
        choices=[role.value for role in _ROLES],
        default=Role.WORK.value,
        help=console.render(
            Message(
                "cli",
                "What the document is for; work if it is not said. For an assignment, “annotator assign” "
                "can say more.",
            )
        ),
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help=console.render(
            Message("cli", "How the characters of the text file are encoded, if not as guessed.")
        ),
    )
    parser.add_argument(
        "--chapters",
        metavar="FIRST-LAST",
        type=chapters,
        help=console.render(Message("cli", "Of an e-book, these chapters only, for example 3 or 2-4.")),
    )
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Make the document, telling what the article lost."""
    from annotator.services.annotate import now
    from annotator.services.fetch import is_address
    from annotator.services.handout import Task, assignment
    from annotator.services.new import default_codebook, load_codebook, new_document, save_new
    from annotator.services.open import chapters_of, read_address, read_article

    if is_address(arguments.article):
        result = read_address(arguments.article)
    else:
        result = read_article(Path(arguments.article), arguments.encoding)
    if arguments.chapters is not None:
        result = chapters_of(result, arguments.chapters, arguments.article)
    codebook = load_codebook(arguments.codebook) if arguments.codebook else default_codebook()
    role, moment = Role(arguments.role), now()
    document = new_document(result.article, codebook=codebook, role=role, now=moment)
    if role is Role.ASSIGNMENT:
        document = assignment(document, Task(), now=moment)
    made_from = map(Path, filter(None, (arguments.article, arguments.codebook)))
    save_new(document, arguments.out, overwrite=arguments.force, made_from=made_from)
    for loss in result.losses:
        console.tell(loss, arguments.article)
    console.say(
        Message(
            "cli",
            "Written: {path} (blocks: {blocks}, characters: {characters}).",
            path=arguments.out,
            blocks=len(result.article.blocks),
            characters=len(result.article.text),
        )
    )
    return Exit.FINE


def chapters(text: str) -> range:
    """Return the numbers of chapters, from 1, that *text* stands for."""
    first, _, last = text.partition("-")
    numbers = range(int(first), int(last or first) + 1)
    if not numbers or first == "0":
        raise ValueError(text)
    return numbers

"""``annotator reanchor``: another version of the article under the annotations of a document."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.anchor import AnchorState
from annotator.core.annotation import GAP, words_of
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.article import Article
    from annotator.services.reanchor import Found, Update

NAME: Final = "reanchor"
PURPOSE: Final = Message("cli", "Find the annotations of a document again in a changed article.")

_LONGEST: Final = 60
_STATES: Final = {
    AnchorState.MOVED: Message("cli", "moved"),
    AnchorState.ORPHANED: Message("cli", "orphaned"),
}


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the document, the new version of its article, and where to write to."""
    parser.add_argument(
        "document", metavar="DOC", type=Path, help=console.render(Message("cli", "A document (.annox)."))
    )
    parser.add_argument(
        "article",
        metavar="NEW_ARTICLE",
        type=Path,
        help=console.render(
            Message("cli", "The changed article, or a document whose article is the changed one.")
        ),
    )
    parser.add_out("OUT.annox", Message("cli", "The document with the changed article."))
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Write the document, and list what has to be looked at."""
    from annotator.services.reanchor import reanchor_file

    done = reanchor_file(arguments.document, arguments.article, arguments.out, overwrite=arguments.force)
    for problem in done.problems:
        console.problem(arguments.document, problem)
    if done.update is None:
        console.tell(Message("cli", "This file has problems and was not used."), arguments.document)
        return Exit.PROBLEMS
    for loss in done.update.losses:
        console.tell(loss, arguments.article)
    for found in done.update.found:
        if found.state is not AnchorState.ANCHORED:
            console.line(_line(found, done.update, console))
    console.say(
        Message(
            "cli",
            "Written: {path} (anchored: {anchored}, moved: {moved}, orphaned: {orphaned}).",
            path=arguments.out,
            **{state.value: done.update.count(state) for state in AnchorState},
        )
    )
    if done.update.count(AnchorState.ANCHORED) == len(done.update.found):
        return Exit.FINE
    console.tell(Message("cli", "Open it in the window to confirm what moved and to place what is orphaned."))
    return Exit.PROBLEMS


def _line(found: "Found", update: "Update", console: Console) -> str:
    """Return what became of an annotation, in one line."""
    was = _words(found.was, update.document.article)
    now = f" → {_words(found.now, update.article)}" if found.now.is_placed else ""
    return f"{console.render(_STATES[found.state])}  {found.now.id}  {found.now.code}  {was}{now}"


def _words(annotation: "Annotation", article: "Article") -> str:
    words = " ".join(GAP.join(words_of(annotation, article.text)).split())
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[:_LONGEST]}…”"

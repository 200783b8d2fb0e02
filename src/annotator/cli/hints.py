"""``annotator hints``: where an article may go wrong, for people and for programs."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit, printable
from annotator.cli.parser import Parser
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.hints.hint import Hint

NAME: Final = "hints"
PURPOSE: Final = Message("cli", "Suggest where an article may go wrong, and why.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the article or document and the form of the list."""
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help=console.render(Message("cli", "A text file or a document (.annox).")),
    )
    parser.add_argument(
        "--format",
        choices=["text", "json"],
        default="text",
        help=console.render(Message("cli", "For people or for programs; text if it is not said.")),
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List the hints in reading order; that there are some is no problem."""
    from annotator.hints.find import hints
    from annotator.services.open import open_file

    document = open_file(arguments.file).document
    found = hints(document.article, document.codebook)
    if arguments.format == "json":
        _print_json(document.article, found, console)
        return Exit.FINE
    console.say(Message("cli", "Hints: {count}", count=len(found)))
    for hint in found:
        console.line()
        _print_hint(document.article, hint, console)
    return Exit.FINE


def _print_hint(article: "Article", hint: "Hint", console: Console) -> None:
    places = ", ".join(f"{span.start}–{span.end}" for span in hint.spans)
    quotes = " … ".join(f"“{article.text.quote(span)}”" for span in hint.spans)
    correction = "" if hint.correction is None else f" → “{hint.correction}”"
    console.line(f"{places}  {hint.code}  {quotes}{correction}")
    console.line(f"    {console.render(hint.reason)} ({hint.confidence:.0%})")


def _print_json(article: "Article", found: "list[Hint]", console: Console) -> None:
    import json

    # Standard output may have fewer characters than the article; escapes lose nothing.
    everything = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
    listed = [_as_json(article, hint, console) for hint in found]
    text = json.dumps(listed, ensure_ascii=not everything, indent=2)
    print("\n".join(map(printable, text.split("\n"))))


def _as_json(article: "Article", hint: "Hint", console: Console) -> dict[str, object]:
    return {
        "detector": hint.detector,
        "code": hint.code,
        "spans": [
            {"start": span.start, "end": span.end, "quote": article.text.quote(span)} for span in hint.spans
        ],
        "message": hint.reason.render(console.translate),
        "correction": hint.correction,
        "confidence": hint.confidence,
    }

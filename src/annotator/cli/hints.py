"""``annotator hints``: where an article may go wrong, for people, for programs and as annotations."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit, printable
from annotator.cli.parser import Parser
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.article import Article
    from annotator.core.document import Document
    from annotator.core.text import Span
    from annotator.hints.hint import Hint
    from annotator.services.open import Opened

NAME: Final = "hints"
PURPOSE: Final = Message("cli", "Suggest where an article may go wrong, and why.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the article or document, what is looked for, and the form of the answer."""
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        help=console.render(Message("cli", "An article or a document (.annox).")),
    )
    parser.add_argument(
        "--language",
        metavar="TAG",
        type=language,
        help=console.render(Message("cli", "The language of the article, such as de, if not as guessed.")),
    )
    parser.add_argument(
        "--detector",
        metavar="NAME",
        dest="detectors",
        action="append",
        default=[],
        help=console.render(
            Message("cli", "Ask this detector only; may be given several times. All if none is given.")
        ),
    )
    sure = parser.add_mutually_exclusive_group()
    sure.add_argument(
        "--at-least",
        choices=("certain", "likely", "perhaps"),
        default="perhaps",
        help=console.render(Message("cli", "Leave out hints that are less sure than this.")),
    )
    sure.add_argument(
        "--min-confidence",
        metavar="X",
        type=confidence,
        default=0.0,
        help=console.render(Message("cli", "The same as a number from 0 to 1.")),
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help=console.render(Message("cli", "Print a list for programs."))
    )
    form.add_argument(
        "-o",
        "--out",
        metavar="OUT.annox",
        type=Path,
        help=console.render(Message("cli", "Write a document with the hints as annotations.")),
    )
    parser.add_force()


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List the hints in reading order, or write them down; that there are some is no problem."""
    from annotator.hints.find import hints
    from annotator.hints.hint import Sureness
    from annotator.services.handout import hints_withheld
    from annotator.services.hints import detectors_named
    from annotator.services.open import open_file

    detectors = detectors_named(arguments.detectors)
    opened = open_file(arguments.file)
    reason = hints_withheld(opened.document.head)
    if reason is not None:
        console.tell(reason, arguments.file)
        return Exit.PROBLEMS
    article = _read_in(opened.document.article, arguments.language, console)
    found = hints(article, opened.document.codebook, detectors)
    least = max(arguments.min_confidence, Sureness(arguments.at_least).least)
    found = [hint for hint in found if hint.confidence >= least]
    if arguments.out is not None:
        return _write(arguments, opened, found, console)
    if arguments.json:
        _print_json(article, found, console)
    else:
        _print_text(article, found, console)
    return _tell_problems(arguments.file, opened, console)


def language(written: str) -> str:
    """
    Return a tag such as ``de`` or ``de-CH``.

    Raises:
        ValueError: it is none.
    """
    from annotator.formats.native.vocabulary import LANGUAGE

    if not written or not LANGUAGE.fullmatch(written):
        raise ValueError(written)
    return written


def confidence(written: str) -> float:
    """
    Return a number from 0 to 1.

    Raises:
        ValueError: it is none.
    """
    number = float(written)
    if not 0 <= number <= 1:
        raise ValueError(written)
    return number


def _read_in(article: "Article", tag: str | None, console: Console) -> "Article":
    """Return *article* in the language that is told; tell where detectors cannot know its words."""
    from annotator.hints.find import in_language, languages_of
    from annotator.hints.hint import LANGUAGES

    if tag is not None:
        article = in_language(article, tag)
    known = ", ".join(sorted(LANGUAGES))
    if not article.provenance.language:
        console.tell(
            Message(
                "cli",
                "The language of the article is unknown, so it is read as any of {known}. "
                "--language tells which.",
                known=known,
            )
        )
    elif not languages_of(article) & LANGUAGES:
        console.tell(
            Message(
                "cli",
                "Hints that need words are known for {known}, not for “{language}”.",
                known=known,
                language=article.provenance.language,
            )
        )
    return article


def _tell_problems(path: Path, opened: "Opened", console: Console) -> int:
    if not opened.problems:
        return Exit.FINE
    console.tell(
        Message(
            "cli",
            "Problems in this file: {count}. “annotator check” lists them.",
            count=len(opened.problems),
        ),
        path,
    )
    return Exit.PROBLEMS


# ---- for people ----------------------------------------------------------------------------------


def _print_text(article: "Article", found: "list[Hint]", console: Console) -> None:
    console.say(Message("cli", "Hints: {count}", count=len(found)))
    for hint in found:
        console.line()
        _print_hint(article, hint, console)


def _print_hint(article: "Article", hint: "Hint", console: Console) -> None:
    places = ", ".join(f"{span.start}–{span.end}" for span in hint.spans)
    quotes = " … ".join(f"“{article.text.quote(span)}”" for span in hint.spans)
    correction = "" if hint.correction is None else f" → “{hint.correction}”"
    console.line(f"{places}  {hint.code}  {quotes}{correction}")
    sure = console.render(hint.sureness.word)
    console.line(f"    {console.render(hint.reason)} ({hint.detector}, {sure}, {hint.confidence:.0%})")


# ---- for programs --------------------------------------------------------------------------------


def _print_json(article: "Article", found: "list[Hint]", console: Console) -> None:
    import json

    # Standard output may have fewer characters than the article; escapes lose nothing.
    everything = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
    listed = [_as_json(article, hint, console) for hint in found]
    text = json.dumps(listed, ensure_ascii=not everything, indent=2)
    print("\n".join(map(printable, text.split("\n"))))


def _as_json(article: "Article", hint: "Hint", console: Console) -> dict[str, object]:
    """Return *hint* with all between its first and last word; each span by itself is in *spans*."""
    from annotator.core.text import Span
    from annotator.services.hints import detector_of

    return {
        **_place(article, Span(hint.spans[0].start, hint.spans[-1].end)),
        "spans": [_place(article, span) for span in hint.spans],
        "code": hint.code,
        "detector": hint.detector,
        "detector_version": detector_of(hint).version,
        "message": hint.reason.render(console.translate),
        "correction": hint.correction,
        "confidence": hint.confidence,
        "sureness": hint.sureness,
    }


def _place(article: "Article", span: "Span") -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": article.text.quote(span)}


# ---- as annotations ------------------------------------------------------------------------------


def _write(arguments: argparse.Namespace, opened: "Opened", found: "list[Hint]", console: Console) -> int:
    """Write the document with those hints that are not settled in it."""
    from annotator.services.hints import with_hints
    from annotator.services.new import save_new

    for problem in opened.problems:
        console.problem(arguments.file, problem)
    if opened.problems:
        console.tell(Message("cli", "This file has problems and was not changed."), arguments.file)
        return Exit.PROBLEMS
    document = _told(opened, arguments.language)
    hinted = with_hints(document, found, console.translate)
    made_from = () if opened.path else (arguments.file,)
    save_new(hinted, arguments.out, overwrite=arguments.force, made_from=made_from)
    for loss in opened.losses:
        console.tell(loss, arguments.file)
    console.say(
        Message(
            "cli",
            "Written: {path} (hints: {count}).",
            path=arguments.out,
            count=len(hinted.annotations) - len(document.annotations),
        )
    )
    return Exit.FINE


def _told(opened: "Opened", tag: str | None) -> "Document":
    """Return the document; a new one remembers the language that was told."""
    from dataclasses import replace

    from annotator.hints.find import in_language

    document = opened.document
    if tag is None or opened.path is not None:
        return document
    return replace(document, article=in_language(document.article, tag))

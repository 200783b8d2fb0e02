"""``annotator show``: the annotations of a document, for people and for programs."""

import argparse
import sys
from decimal import Decimal
from pathlib import Path
from typing import Final

from annotator.cli.console import Console, Exit, printable
from annotator.cli.parser import Parser
from annotator.core.annotation import GAP, Annotation, AttributeValue, words_of
from annotator.core.document import Document
from annotator.core.messages import Message

NAME: Final = "show"
PURPOSE: Final = Message(
    "cli", "List the annotations of a document in reading order, or print the article with their corrections."
)

_EXACT_DIGITS: Final = 15
"""Digits that every reader of JSON keeps of a number."""


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the document and the form of the list."""
    parser.add_argument(
        "file", metavar="FILE", type=Path, help=console.render(Message("cli", "A document (.annox)."))
    )
    parser.add_argument(
        "--format",
        choices=["text", "json", "corrected"],
        default="text",
        help=console.render(
            Message("cli", "For people, for programs, or the corrected article; text if it is not said.")
        ),
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """List what is usable; a document with problems, or with corrections that overlap, is listed and told."""
    from annotator.services.open import open_document

    opened = open_document(arguments.file)
    found = Exit.FINE
    if arguments.format == "json":
        _print_json(opened.document)
    elif arguments.format == "corrected":
        found = _print_corrected(opened.document, arguments.file, console)
    else:
        _print_text(opened.document, console)
    if not opened.problems:
        return found
    console.tell(
        Message(
            "cli",
            "Problems in this file: {count}. “annotator check” lists them.",
            count=len(opened.problems),
        ),
        arguments.file,
    )
    return Exit.PROBLEMS


# ---- for programs --------------------------------------------------------------------------------


def _print_json(document: Document) -> None:
    import json

    # Standard output may have fewer characters than the article; escapes lose nothing.
    everything = getattr(sys.stdout, "encoding", "").lower() == "utf-8"
    text = json.dumps(_as_json(document), ensure_ascii=not everything, indent=2)
    print("\n".join(map(printable, text.split("\n"))))


def _as_json(document: Document) -> dict[str, object]:
    return {
        "role": document.head.role.value,
        "title": document.article.title,
        "author": document.head.author,
        "class": document.head.class_name,
        "annotations": [_annotation_as_json(document, annotation) for annotation in _in_order(document)],
    }


def _annotation_as_json(document: Document, annotation: Annotation) -> dict[str, object]:
    text = document.article.text
    return {
        "id": annotation.id,
        "code": annotation.code,
        "spans": [
            {"start": span.start, "end": span.end, "quote": text.quote(span)} for span in annotation.spans
        ],
        "state": annotation.anchor_state.value,
        "former": [{"start": anchor.start, "quote": anchor.quote} for anchor in annotation.former],
        "attributes": {name: _value_as_json(value) for name, value in sorted(annotation.attributes.items())},
        "correction": annotation.correction,
        "comment": annotation.comment,
        "author": annotation.author,
        "origin": annotation.origin.value,
        "detector": annotation.hint.detector if annotation.hint else None,
        "detector_version": annotation.hint.version if annotation.hint else None,
    }


def _value_as_json(value: AttributeValue) -> object:
    if not isinstance(value, Decimal):
        return value
    digits = value.normalize().as_tuple().digits
    if len(digits) > _EXACT_DIGITS or abs(value.adjusted()) > _EXACT_DIGITS:
        return str(value)
    return int(value) if value == value.to_integral_value() else float(value)


# ---- the corrected article -----------------------------------------------------------------------


def _print_corrected(document: Document, path: Path, console: Console) -> Exit:
    """Print the corrected reading; tell where corrections overlap and the article's words stay."""
    from annotator.core.corrected import corrected_reading

    reading = corrected_reading(document.article.text, document.annotations)
    for line in reading.text.removesuffix("\n").split("\n"):
        print("\t".join(map(printable, line.split("\t"))))
    for conflict in reading.conflicts:
        console.tell(
            Message(
                "cli",
                "Corrections from {start} to {end} overlap, so “{words}” stays: {alternatives}.",
                start=conflict.start,
                end=conflict.end,
                words=conflict.text,
                alternatives=", ".join(f"“{each.text}”" for each in conflict.alternatives),
            ),
            path,
        )
    return Exit.PROBLEMS if reading.conflicts else Exit.FINE


# ---- for people ----------------------------------------------------------------------------------


def _print_text(document: Document, console: Console) -> None:
    head = document.head
    console.line(document.article.title)
    facts = [head.role.value, head.author, head.class_name]
    console.line(" · ".join(fact for fact in facts if fact))
    console.say(Message("cli", "Annotations: {count}", count=len(document.annotations)))
    for annotation in _in_order(document):
        console.line()
        _print_annotation(document, annotation, console)


def _print_annotation(document: Document, annotation: Annotation, console: Console) -> None:
    if annotation.is_note:
        note = console.render(Message("cli", "(whole article)"))
        console.line(f"{note}  {annotation.code}")
    else:
        places = ", ".join(f"{span.start}–{span.end}" for span in annotation.spans)
        if annotation.is_orphan:
            places = console.render(Message("cli", "(no longer in the article)"))
        quotes = GAP.join(f"“{words}”" for words in words_of(annotation, document.article.text))
        correction = "" if annotation.correction is None else f" → “{annotation.correction}”"
        console.line(f"{places}  {annotation.code}  {quotes}{correction}")
    for name, value in sorted(annotation.attributes.items()):
        console.line(f"    {name}: {' '.join(value) if isinstance(value, tuple) else value}")
    for line in annotation.comment.split("\n"):
        if line:
            console.line(f"    {line}")


def _in_order(document: Document) -> list[Annotation]:
    return sorted(document.annotations, key=lambda annotation: annotation.reading_order)

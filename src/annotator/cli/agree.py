"""``annotator agree``: how far several people agree on one article."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser
from annotator.core.errors import ReadError
from annotator.core.messages import Message

if TYPE_CHECKING:
    from annotator.core.document import Document
    from annotator.services.agree import Agreement

NAME: Final = "agree"
PURPOSE: Final = Message("cli", "Measure how far several people agree on one article.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the documents and the form of the answer."""
    parser.add_argument(
        "files",
        metavar="FILE",
        type=Path,
        nargs="+",
        help=console.render(Message("cli", "Documents about the same article, one for each person.")),
    )
    parser.add_argument(
        "--json", action="store_true", help=console.render(Message("cli", "Answer for programs."))
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure and tell; documents with problems are measured and told."""
    from annotator.services.agree import agreement, gamma_of
    from annotator.services.open import open_document

    documents: list[Document] = []
    problems = 0
    for path in arguments.files:
        opened = open_document(path)
        if opened.problems:
            problems += 1
            console.tell(Message("cli", "It is not in order; “annotator check” tells why."), path)
        if documents and opened.document.article.text != documents[0].article.text:
            raise ReadError(Message("cli", "{path} is about another article than the first file.", path=path))
        documents.append(opened.document)
    if len(documents) < 2:  # noqa: PLR2004 - agreement takes two
        raise ReadError(Message("cli", "Agreement takes at least two files."))
    found = agreement(documents)
    gamma = gamma_of(documents)
    if arguments.json:
        measured = gamma if isinstance(gamma, float) else None
        print(json.dumps(_as_json(found) | {"gamma": measured}, indent=2))
    else:
        _print(found, console)
        _print_gamma(gamma, console)
    return Exit.PROBLEMS if problems else Exit.FINE


def _as_json(found: "Agreement") -> dict[str, object]:
    return {
        "annotators": found.annotators,
        "token_alpha": found.token_alpha,
        "unitizing_alpha": found.unitizing_alpha,
        "pairwise_f1": {"mean": found.f1_mean, "deviation": found.f1_deviation},
        "groups": dict(found.groups),
    }


def _print(found: "Agreement", console: Console) -> None:
    console.say(Message("cli", "People: {count}", count=found.annotators))
    console.say(Message("cli", "Krippendorff’s alpha on words: {value}", value=f"{found.token_alpha:.3f}"))
    console.say(
        Message("cli", "Krippendorff’s alpha on spans: {value}", value=f"{found.unitizing_alpha:.3f}")
    )
    console.say(
        Message(
            "cli",
            "F1 of pairs (same words, same code): {mean} ± {deviation}",
            mean=f"{found.f1_mean:.3f}",
            deviation=f"{found.f1_deviation:.3f}",
        )
    )
    for group, value in found.groups:
        console.line(f"  {group}: {value:.3f}")


def _print_gamma(gamma: float | Message | None, console: Console) -> None:
    """Print gamma, or why it is not computed; nothing without the package for it."""
    if isinstance(gamma, float):
        console.say(Message("cli", "Gamma on spans and codes: {value}", value=f"{gamma:.3f}"))
    elif gamma is not None:
        console.say(gamma)

"""
Damages clean text with a fixed seed; prints what detectors find of it, and their false alarms.

Text files have one line a paragraph; a long one is taken to be several articles. Without arguments the
texts of this project are taken. A hint on clean text is a false alarm, even if the text is wrong there.
"""

import argparse
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from pathlib import Path
from random import Random
from typing import Final

from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText, Span
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook
from damaged_names import NAME_DAMAGES
from damages import DAMAGES as OTHER_DAMAGES
from damages import Damage, Wound

ROOT: Final = Path(__file__).resolve().parent.parent
SEED: Final = 5
LANGUAGES: Final = ("de", "en", "fr", "es")
PARAGRAPHS: Final = 40
"""How many paragraphs of a long text are taken to be one article."""
SPACES: Final = 0.03
"""Share of the spaces between words that are removed at once."""
ROUNDS: Final = 4
"""How often an article is damaged, each time in other places."""
LONG: Final = 4

_WORD: Final = re.compile(r"(?<!\w)[^\W\d_]+(?!\w)")
_MARKDOWN: Final = re.compile(r"^(#+|[-*]|\d+\.) +|!?\[([^\]]*)\]\([^)]*\)|[`*]|^[|>!].*$", re.MULTILINE)


def lose_spaces(chance: Random, text: str, language: str) -> tuple[str, list[Wound]]:  # noqa: ARG001 - the same in all
    """Remove spaces between words, as lost tags do."""
    pieces: list[str] = []
    wounds: list[Wound] = []
    done = length = 0
    for left, right in pairwise(_WORD.finditer(text)):
        if left.start() < done or text[left.end() : right.start()] != " " or chance.random() >= SPACES:
            continue
        pieces += text[done : left.end()], right[0]
        length += left.end() - done
        is_long = min(len(left[0]), len(right[0])) >= LONG
        wounds.append(
            Wound(
                Span(length - len(left[0]), length + len(right[0])),
                f"{left[0]} {right[0]}",
                "both words of 4 letters or more" if is_long else "a shorter word",
            )
        )
        length += len(right[0])
        done = right.end()
    return "".join([*pieces, text[done:]]), wounds


DAMAGES: Final[dict[str, Damage]] = {"fused": lose_spaces, **OTHER_DAMAGES, **NAME_DAMAGES}
"""By the identifier of the detector that has to find it."""


@dataclass
class Tally:
    """What was counted in the texts of a language."""

    words: int
    alarms: Counter[str]
    made: Counter[tuple[str, str]]
    found: Counter[tuple[str, str]]
    mended: Counter[tuple[str, str]]
    seconds: float = 0
    characters: int = 0


def main() -> None:
    """Measure with the texts that are named, or with those of this project."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "texts",
        nargs="*",
        metavar="TEXT",
        help=f"a language ({', '.join(LANGUAGES)}) and then files or folders in it: de news/ fr notes.txt",
    )
    named = parser.parse_args().texts
    texts = {language: own_texts(language) for language in LANGUAGES} if not named else {}
    language = ""
    for name in named:
        if name in LANGUAGES:
            language = name
            continue
        path = Path(name)
        if not language:
            parser.error(f"which language is {name} in?")
        if not path.exists():
            parser.error(f"there is no {name}")
        files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
        texts.setdefault(language, []).extend(file.read_text("utf-8") for file in files)
    if not any(texts.values()):
        parser.error("there is no text to measure with")
    for language, clean in texts.items():
        report(language, measure(language, [article for text in clean for article in articles(text)]))


def own_texts(language: str) -> list[str]:
    """Return the guide in *language*, without its markup, and what was written for measuring."""
    pages = sorted((ROOT / "docs" / "guide" / language).glob("*.md"))
    written = sorted((ROOT / "benchmarks" / "texts").glob(f"*.{language}.txt"))
    return [_MARKDOWN.sub(r"\2", page.read_text("utf-8")) for page in pages] + [
        text.read_text("utf-8") for text in written
    ]


def articles(text: str) -> Iterator[str]:
    """Yield *text* cut into articles."""
    paragraphs = (line.strip() for line in text.splitlines() if line.strip())
    while part := list(islice(paragraphs, PARAGRAPHS)):
        yield "\n".join(part)


def measure(language: str, clean: list[str]) -> Tally:
    """Run all detectors on the articles, and those that a damage is for on the damaged ones."""
    codebook = default_codebook()
    tally = Tally(sum(len(text.split()) for text in clean), Counter(), Counter(), Counter(), Counter())

    def found(text: str, detectors: tuple[str, ...] = ()) -> list[tuple[str, Span, str | None]]:
        article_text = ArticleText(text)
        article = Article(article_text, recognise_blocks(article_text), Provenance(language=language))
        wanted = [detector for detector in DETECTORS if not detectors or detector.id in detectors]
        return [
            (hint.detector, hint.spans[0], hint.correction)
            for hint in hints(article, codebook, wanted)
            if hint.code.startswith("error.")
        ]

    found(clean[0])  # what is loaded once is no part of the time
    start = time.perf_counter()
    for text in clean:
        tally.alarms.update(detector for detector, _, _ in found(text))
    tally.seconds = time.perf_counter() - start
    tally.characters = sum(map(len, clean))
    chance = Random(SEED)  # noqa: S311 - no secret
    for detector, damage in DAMAGES.items():
        for text in clean * ROUNDS:
            damaged, wounds = damage(chance, text, language)
            suggested = [(span, correction) for _, span, correction in found(damaged, (detector,))]
            for wound in wounds:
                hit = [
                    hint
                    for hint in suggested
                    if hint[0].start < wound.span.end and wound.span.start < hint[0].end
                ]
                for kind in ("all", wound.kind):
                    tally.made[detector, kind] += 1
                    tally.found[detector, kind] += bool(hit)
                    tally.mended[detector, kind] += any(
                        wound.right in (correction or "") for _, correction in hit
                    )
    return tally


def report(language: str, tally: Tally) -> None:
    """Print what was counted."""
    print(f"{language}: {tally.words} words, {tally.characters / 1e6:.2f} MB in {tally.seconds:.2f} s")
    for (detector, kind), made in sorted(tally.made.items()):
        found, mended = tally.found[detector, kind] / made, tally.mended[detector, kind] / made
        print(f"  {detector}, {kind}: found {found:.3f} of {made}, rightly corrected {mended:.3f}")
    for detector, count in sorted(tally.alarms.items()):
        print(f"  {detector}: {count / tally.words * 1000:.2f} false alarms in 1,000 words")
    print(f"  all: {tally.alarms.total() / tally.words * 1000:.2f} false alarms in 1,000 words")


if __name__ == "__main__":
    main()

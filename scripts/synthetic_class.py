"""A class of thirty whose results are known, because each student's work is made from what is to come out."""

import argparse
import datetime
import json
import random
import zipfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.article import Article
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document, Head, Role
from annotator.core.text import ArticleText, Span
from annotator.formats.native.write import write

ITEMS: Final = 30
STUDENTS: Final = 30
FREE_FINDS: Final = 3
"""A tenth of the items; each further find beyond the key costs a quarter of a point."""
_NOON: Final = datetime.datetime(2024, 6, 19, 12, 0, tzinfo=datetime.UTC)
_WORD: Final = 8
"""Code points of a word with the blank behind it, so that overlaps can be counted in the head."""
_APART: Final = 10
"""Words from the beginning of an item to the next; an item is two words long."""
_CODEBOOK: Final = Codebook(
    id="synthetic",
    name={"en": "Synthetic"},
    codes=(
        Code("claim", {"en": "Claim"}),
        Code("claim.fact", {"en": "Fact"}, parent="claim"),
        Code("error", {"en": "Error"}),
    ),
)


class Fate(Enum):
    """What becomes of an item of the key: how many words are marked, the code, the points, the column."""

    EXACT = (2, "claim.fact", "1.00", "found")
    NEARLY = (3, "claim.fact", "1.00", "found")  # 15 of 23 code points in common: accepted
    GROUP = (2, "claim", "0.70", "partly")
    OTHER = (2, "error", "0.30", "partly")
    TOUCHING = (5, "claim.fact", "0.50", "partly")  # 15 of 39: touching
    BOTH = (5, "claim", "0.35", "partly")
    MISSED = (0, "", "0.00", "missed")


@dataclass(frozen=True, slots=True)
class Student:
    """A student with what becomes of each item, how many finds beyond the key, and what is marked twice."""

    name: str
    fates: tuple[Fate, ...]
    beyond: int
    twice: int

    @property
    def truth(self) -> dict[str, str]:
        """The cells that the table of grades has to hold for this student."""
        counts = Counter(fate.value[3] for fate in self.fates)
        points = sum((Decimal(fate.value[2]) for fate in self.fates), start=Decimal("0.00"))
        points -= Decimal("0.25") * max(0, self.beyond - FREE_FINDS)
        return {
            "student": self.name,
            "score": str(max(Decimal("0.00"), points)),
            "max_score": f"{ITEMS}.00",
            **{column: str(counts[column]) for column in ("found", "partly", "missed")},
            "extra": str(self.beyond),
        }


def students(seed: int) -> list[Student]:
    """Return a class from the strongest to the weakest, always the same for the same *seed*."""
    chance = random.Random(seed)  # noqa: S311 - nothing is kept secret by it
    made = []
    for number in range(STUDENTS):
        missed = number / STUDENTS
        fates = tuple(
            Fate.MISSED if chance.random() < missed else chance.choice([*Fate][:-1]) for _ in range(ITEMS)
        )
        made.append(Student(f"Student {number:02}", fates, chance.randrange(8), chance.randrange(3)))
    return made


def key() -> Document:
    """Return the key."""
    items = [_annotation(f"k{number}", number * _APART, 2, "claim.fact") for number in range(ITEMS)]
    return _document(Role.KEY, "Teacher", items)


def work(student: Student) -> Document:
    """Return what a student hands in."""
    found = [
        _annotation(f"w{number}", number * _APART, fate.value[0], fate.value[1])
        for number, fate in enumerate(student.fates)
        if fate is not Fate.MISSED
    ]
    twice = [_again(each) for each in found[: student.twice]]
    beyond = [_annotation(f"x{number}", number * _APART + 7, 1, "error") for number in range(student.beyond)]
    return _document(Role.SUBMISSION, student.name, [*beyond, *reversed(found), *twice])


def build(folder: Path, seed: int) -> None:
    """Write key, download and truth into *folder*, which need not exist."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "key.annox").write_bytes(write(key()))
    made = students(seed)
    with zipfile.ZipFile(folder / "class.zip", "w") as download:
        for number, student in enumerate(made):
            place = f"{student.name}_{1000 + number}_assignsubmission_file/work.annox"
            download.writestr(place, write(work(student)))
    truth = json.dumps([student.truth for student in made], indent=2)
    (folder / "truth.json").write_text(truth, encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Build the class in a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    build(options.folder, options.seed)


def _document(role: Role, author: str, annotations: Sequence[Annotation]) -> Document:
    words = " ".join(f"wort{number:03}" for number in range(ITEMS * _APART))
    head = Head(f"d-{author.replace(' ', '-')}", role, _NOON, author=author)
    ordered = tuple(sorted(annotations, key=lambda each: each.reading_order))
    return Document(head, Article(ArticleText(words), ()), _CODEBOOK, ordered)


def _annotation(name: str, word: int, words: int, code: str) -> Annotation:
    span = Span(word * _WORD, (word + words) * _WORD - 1)
    return Annotation(name, (span,), code, _NOON, _NOON)


def _again(annotation: Annotation) -> Annotation:
    return Annotation(f"{annotation.id}-2", annotation.spans, annotation.code, _NOON, _NOON)


if __name__ == "__main__":
    main()

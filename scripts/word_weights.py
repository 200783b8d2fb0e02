# /// script
# requires-python = ">=3.11"
# dependencies = ["marisa-trie==1.4.1", "scikit-learn==1.9.1"]
# ///
"""
Fit the weights by which words without a space between them are recognised, resources/words/*.weights.json.

Takes a language and text files in it, one line a paragraph, mostly news. Any will do and none comes into the
project: what is kept are a few thousand numbers. The limit is set by what weights say about texts that they
were not fitted on; those after --more are never measured with. Words in word_faults.tsv are left out: they
are real errors in the texts that resources/words/README.md names.

Runs in an environment of its own, as scripts/word_data.py does; the same texts give the same weights.
"""

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from sklearn.feature_extraction import DictVectorizer  # type: ignore[import-not-found] # lives elsewhere
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found] # as above

ROOT: Final = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))

from annotator.hints.fused import WORD, places  # noqa: E402 - where it lies is known only now
from annotator.hints.joints import Joints, Place  # noqa: E402 - as above
from annotator.hints.tokens import is_address  # noqa: E402 - as above
from annotator.hints.words import words  # noqa: E402 - as above

ARTICLE: Final = 40
"""Lines that are taken to be one article."""
DAMAGED: Final = 0.5
"""Share of the spaces that are removed, each by itself."""
DAMAGED_MORE: Final = 0.05
PARTS: Final = 5
"""What one part is measured with is fitted on the others."""
CLEAN_COUNTS: Final = 4
"""How much more a false alarm weighs than a missed error."""
RARE: Final = 4
"""Features that are met less often are left out."""
SMALL: Final = 0.08
"""Weights that are smaller are left out."""
LONG: Final = 4


class Case(NamedTuple):
    """
    A word that may be two, and its *splits* with their *features*.

    *truth* is the right split, None in a clean text.
    """

    splits: list[tuple[str, str]]
    features: list[list[str]]
    truth: tuple[str, str] | None


@dataclass
class Cases:
    """Cases from some texts, of how many *words*; of the *damaged* places not all became cases."""

    words: int = 0
    damaged: int = 0
    damaged_long: int = 0
    cases: list[Case] = field(default_factory=list)


def main() -> None:
    """Fit and write the weights of one language, and print how good they are on what they have not seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("texts", nargs="+", type=Path)
    parser.add_argument("--more", nargs="*", type=Path, default=[])
    parser.add_argument(
        "--alarms",
        type=float,
        default=0.1,
        help="false alarms in 1,000 clean words up to which hints are given",
    )
    arguments = parser.parse_args()
    faulty = faults(arguments.language)
    parts, more = [Cases() for _ in range(PARTS)], Cases()
    for path in arguments.texts:
        for number, article in enumerate(articles(path)):
            collect(parts[number % PARTS], article, arguments.language, faulty, DAMAGED)
    for path in arguments.more:
        for article in articles(path):
            collect(more, article, arguments.language, faulty, DAMAGED_MORE)
    judged = [
        judgement
        for part in parts
        for judgement in judge(part.cases, fit([*(other for other in parts if other is not part), more]))
    ]
    measured = total(parts)
    for alarms in (arguments.alarms / 2, 2 * arguments.alarms, arguments.alarms):
        limit = limit_of(measured, judged, alarms)
        print_recall(measured, judged, limit)
    print_examples(judged, limit)
    weights = fit([*parts, more])
    weights[""] = weights.get("", 0) - limit
    kept = {feature: round(weight, 2) for feature, weight in sorted(weights.items()) if abs(weight) >= SMALL}
    path = ROOT / "resources" / "words" / f"{arguments.language}.weights.json"
    path.write_text(json.dumps(kept, ensure_ascii=False, separators=(",", ":"), indent=0) + "\n", "utf-8")
    print(f"{len(kept)} weights")


def faults(language: str) -> set[str]:
    """Return the words that are errors in texts of *language*."""
    lines = Path(__file__).with_name("word_faults.tsv").read_text("utf-8").splitlines()
    return {word for of, word in (line.split("\t") for line in lines) if of == language}


def articles(path: Path) -> Iterator[list[str]]:
    """Yield the lines of the text at *path*, as many at a time as are taken to be an article."""
    lines = (line.strip() for line in path.read_text("utf-8").splitlines() if line.strip())
    while article := list(islice(lines, ARTICLE)):
        yield article


def collect(cases: Cases, article: Sequence[str], language: str, faulty: set[str], damaged: float) -> None:
    """Add what *article* has to *cases*, clean, and damaged: *damaged* is the share of spaces removed."""
    chance = random.Random(len(article[0]))  # noqa: S311 - no secret
    forms = [match[0] for line in article for match in WORD.finditer(line)]
    counts, pairs = Counter(forms), Counter(pairwise(forms))
    joints = Joints(words(language), {}, counts, pairs)
    cases.words += len(forms)
    for line in article:
        for start, place in places(line, joints):
            if place.word not in faulty and not is_address(line, start):
                _add(cases, joints, place, None)
        for start, gap, right in _gaps(line):
            if chance.random() < damaged and not is_address(line, start):
                _damage(cases, joints, line, (start, gap, right), counts, pairs)


def _gaps(line: str) -> Iterator[tuple[int, int, str]]:
    for left, right in pairwise(WORD.finditer(line)):
        if line[left.end() : right.start()] == " ":
            yield left.start(), left.end(), right[0]


def _damage(
    cases: Cases,
    joints: Joints,
    line: str,
    at: tuple[int, int, str],
    counts: Counter[str],
    pairs: Counter[tuple[str, str]],
) -> None:
    start, gap, right = at
    left = line[start:gap]
    cases.damaged += 1
    cases.damaged_long += len(left) >= LONG and len(right) >= LONG
    change = Counter({left: -1, right: -1, left + right: 1})
    counts.update(change)
    pairs[left, right] -= 1
    for found, place in places(line[:gap] + line[gap + 1 :], joints):
        if found == start:
            _add(cases, joints, place, (left, right))
    counts.subtract(change)
    pairs[left, right] += 1


def _add(cases: Cases, joints: Joints, place: Place, truth: tuple[str, str] | None) -> None:
    splits = list(joints.splits(place))
    if splits:
        features = [joints.features(place, left, right) for left, right in splits]
        cases.cases.append(Case(splits, features, truth))


def fit(parts: Sequence[Cases]) -> dict[str, float]:
    """Return the weight of each feature."""
    rows: list[dict[str, float]] = []
    is_joint: list[bool] = []
    share: list[int] = []
    for case in (case for part in parts for case in part.cases):
        for split, features in zip(case.splits, case.features, strict=True):
            if case.truth in {None, split}:
                rows.append(dict.fromkeys(features, 1.0))
                is_joint.append(case.truth is not None)
                share.append(1 if case.truth else CLEAN_COUNTS)
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform(rows)
    frequent = np.asarray((table > 0).sum(0)).ravel() >= RARE
    names = np.array(vectorizer.get_feature_names_out(), dtype=object)[frequent]
    model = LogisticRegression(C=0.3, solver="liblinear", fit_intercept=False, random_state=0)
    model.fit(table[:, frequent], np.array(is_joint), sample_weight=np.array(share))
    return dict(zip(names, map(float, model.coef_[0]), strict=True))


class Judgement(NamedTuple):
    """What *weights* that have not seen a case think of it."""

    score: float
    split: tuple[str, str]
    truth: tuple[str, str] | None


def judge(cases: Sequence[Case], weights: Mapping[str, float]) -> Iterator[Judgement]:
    """Yield what *weights* think of each case."""
    for case in cases:
        scores = [sum(weights.get(feature, 0.0) for feature in features) for features in case.features]
        score, split = max(zip(scores, case.splits, strict=True))
        yield Judgement(score, split, case.truth)


def total(parts: Sequence[Cases]) -> Cases:
    """Return the counts of all parts, without their cases."""
    return Cases(
        sum(part.words for part in parts),
        sum(part.damaged for part in parts),
        sum(part.damaged_long for part in parts),
    )


def limit_of(measured: Cases, judged: Sequence[Judgement], alarms: float) -> float:
    """Return the score above which there are *alarms* false alarms in 1,000 words."""
    scores = sorted((one.score for one in judged if one.truth is None), reverse=True)
    return scores[int(measured.words * alarms / 1000)]


def print_recall(measured: Cases, judged: Sequence[Judgement], limit: float) -> None:
    """Print how many of the damaged places are found with *limit*, and how many false alarms there are."""
    found = [one.split for one in judged if one.truth == one.split and one.score > limit]
    found_long = sum(min(map(len, split)) >= LONG for split in found)
    false = sum(one.truth is None and one.score > limit for one in judged)
    print(
        f"{measured.words} words: {false / measured.words * 1000:.2f} false alarms in 1,000; found "
        f"{len(found) / measured.damaged:.3f} of {measured.damaged}, "
        f"{found_long / measured.damaged_long:.3f} of {measured.damaged_long} with four letters or more"
    )


def print_examples(judged: Sequence[Judgement], limit: float) -> None:
    """Print the false alarms above *limit* and next to it, and some of what is missed."""
    alarms = sorted((one for one in judged if one.truth is None and one.score > limit - 1), reverse=True)
    missed = [one for one in judged if one.truth and not (one.truth == one.split and one.score > limit)]
    print("false alarms:", *(f"{one.score - limit:.1f} {'|'.join(one.split)}" for one in alarms))
    for one in random.Random(0).sample(missed, min(40, len(missed))):  # noqa: S311 - no secret
        print(f"missed: {one.score - limit:.1f} {'|'.join(one.truth or ())}, rather {'|'.join(one.split)}")


if __name__ == "__main__":
    main()

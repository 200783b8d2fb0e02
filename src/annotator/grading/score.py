"""What a submission is worth: points for every item of the key, each with its reason."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from math import ceil
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.assignment import Expected, Result
from annotator.core.codebook import worded
from annotator.core.document import Document
from annotator.core.links import SAME
from annotator.core.messages import Message
from annotator.grading.match import CodeFit, Matcher, Matching, Pair, SpanFit, credit_of

_CENT: Final = Decimal("0.01")
_NOTHING: Final = Decimal("0.00")
_ORDINARY: Final = Expected()


@dataclass(frozen=True, slots=True)
class Override:
    """
    What a teacher says instead of the program about one row, or adds to it.

    None leaves points or result as they are.
    """

    points: Decimal | None = None
    result: Result | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """
    One item of the key or one find beyond it.

    *id* names the row in overrides: ``k:`` and the identifier of the key's annotation, or ``w:`` and
    that of the submission's. *graded* is False where neither points nor misses count, *decided* True where a
    teacher has said something else. *problem* is the item of which this one is the same problem again,
    else empty.
    """

    id: str
    key: Annotation | None
    work: Annotation | None
    result: Result
    points: Decimal
    of: Decimal
    reason: Message
    graded: bool = True
    decided: bool = False
    problem: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """
    What a submission is worth as a whole.

    *points* are the sum of the rows less *deducted*, never below 0 or above *of*. Rows of the key come
    first, in reading order, then what is beyond it.
    """

    rows: tuple[Row, ...]
    points: Decimal
    of: Decimal
    deducted: Decimal
    grade: str
    matching: Matching

    @property
    def share(self) -> float:
        """The points as a share in [0, 1]; 1 where there is nothing to get."""
        return min(1.0, float(self.points / self.of)) if self.of else 1.0

    def count(self, result: Result) -> int:
        """Return how many graded rows, or finds beyond the key, have this result."""
        return sum(row.result is result for row in self.rows if row.graded)


class Scorer:
    """
    Scores submissions against one key.

    An item is worth code weight × its own weight; a find earns that × span credit × code credit
    (see `Rubric`), rounded to hundredths. Items that are linked as the same problem count once: the best find
    counts, and the others are worth nothing.
    """

    def __init__(self, matcher: Matcher, language: str = "en") -> None:
        """Score what *matcher* matches; codes in reasons are named in *language*."""
        self._matcher = matcher
        self._language = language
        self._graded = {
            item.id for item in matcher.items if (item.expected or _ORDINARY).tier in matcher.rubric.tiers
        }
        self._problem = _problems(matcher.items)

    def score(self, work: Document, overrides: Mapping[str, Override] | None = None) -> Score:
        """Return what *work* is worth, with what the teacher says by row."""
        matching = self._matcher.match(work)
        rows = self._key_rows(matching)
        rows += self._other_rows(matching)
        rows = [_overridden(row, (overrides or {}).get(row.id)) for row in rows]
        deducted = self._deducted(rows)
        earned = sum((row.points for row in rows), start=_NOTHING) - deducted
        of = sum((row.of for row in rows), start=_NOTHING)
        points = max(_NOTHING, min(earned, of))
        share = float(points / of) if of else 1.0
        return Score(tuple(rows), points, of, deducted, self._matcher.rubric.grade(share), matching)

    # ---- rows of the key ---------------------------------------------------------------------

    def _key_rows(self, matching: Matching) -> list[Row]:
        pairs = {pair.key.id: pair for pair in matching.pairs}
        best = self._best_of_each_problem(pairs)
        return [self._key_row(item, pairs.get(item.id), best) for item in self._matcher.items]

    def _best_of_each_problem(self, pairs: Mapping[str, Pair]) -> dict[str, str]:
        """Return which item stands for each problem: the one found best, or else the one that counts most."""
        best: dict[str, tuple[tuple[bool, float, float], str]] = {}
        for item in self._matcher.items:
            pair = pairs.get(item.id)
            rank = item.id in self._graded, self._earned(pair) if pair else 0.0, self._matcher.weight(item)
            problem = self._problem[item.id]
            if problem not in best or rank > best[problem][0]:
                best[problem] = rank, item.id
        return {problem: item_id for problem, (_, item_id) in best.items()}

    def _key_row(self, item: Annotation, pair: Pair | None, best: Mapping[str, str]) -> Row:
        stands_for = best[self._problem[item.id]]
        graded = item.id in self._graded and stands_for == item.id
        row = Row(
            id=f"k:{item.id}",
            key=item,
            work=pair.work if pair else None,
            result=_result(pair, self._matcher) if pair else Result.MISSED,
            points=_rounded(self._earned(pair)) if pair and graded else _NOTHING,
            of=_rounded(self._matcher.weight(item)) if graded else _NOTHING,
            reason=self._reason(pair) if pair else Message("grading", "Not found."),
            graded=graded,
            problem="" if stands_for == item.id else stands_for,
        )
        if row.problem:
            reason = Message("grading", "{reason} The same problem again counts once.", reason=row.reason)
        elif not graded:
            reason = Message("grading", "{reason} Not asked for, so it does not count.", reason=row.reason)
        else:
            return row
        return replace(row, reason=reason)

    def _earned(self, pair: Pair) -> float:
        rubric = self._matcher.rubric
        share = credit_of(pair.span, pair.code, rubric) + sum(self._bonuses(pair).values())
        return self._matcher.weight(pair.key) * share

    def _bonuses(self, pair: Pair) -> dict[str, float]:
        """Return the bonuses that a find earns, by what for."""
        rubric = self._matcher.rubric
        wanted: tuple[tuple[str, float, Callable[[Pair], bool]], ...] = (
            ("correction", rubric.correction_bonus, _has_correction),
            ("speaker", rubric.speaker_bonus, _has_speaker),
            ("evidence", rubric.evidence_bonus, _has_evidence),
        )
        return {name: bonus for name, bonus, earned in wanted if bonus and earned(pair)}

    # ---- reasons -----------------------------------------------------------------------------

    def _reason(self, pair: Pair) -> Message:
        where, what = self._where(pair), self._what(pair)
        names = {
            "correction": Message("grading", "correction"),
            "speaker": Message("grading", "speaker"),
            "evidence": Message("grading", "evidence"),
        }
        reason = Message("grading", "{where} {what}", where=where, what=what)
        for name in self._bonuses(pair):
            reason = Message("grading", "{reason} Bonus: {name}.", reason=reason, name=names[name])
        return reason

    def _where(self, pair: Pair) -> Message:
        if pair.key.is_note:
            return Message("grading", "Noted.")
        share = f"{round(pair.overlap * 100)} %"
        if pair.span is SpanFit.EXACT:
            return Message("grading", "The right words.")
        if pair.span is SpanFit.ACCEPTED:
            return Message("grading", "Nearly the right words ({share} in common).", share=share)
        return Message(
            "grading", "At the right place, but too much or too little ({share} in common).", share=share
        )

    def _what(self, pair: Pair) -> Message:
        if pair.code is CodeFit.SAME:
            return Message("grading", "The right code.")
        given, expected = self._named(pair.work.code), self._named(pair.key.code)
        if pair.code is CodeFit.GROUP:
            return Message(
                "grading",
                "The right group, but “{given}” instead of “{expected}”.",
                given=given,
                expected=expected,
            )
        return Message("grading", "“{given}” instead of “{expected}”.", given=given, expected=expected)

    def _named(self, code_id: str) -> str:
        codebook = self._matcher.key.codebook
        return (worded(codebook.code(code_id).name, self._language) if code_id in codebook else "") or code_id

    # ---- beyond the key ----------------------------------------------------------------------

    def _other_rows(self, matching: Matching) -> list[Row]:
        twice = Message("grading", "You have marked this already.")
        beyond = Message("grading", "The key does not have this; the teacher decides.")
        rows = [
            Row(f"w:{work.id}", None, work, Result.DUPLICATE, _NOTHING, _NOTHING, twice)
            for work, _ in matching.duplicates
        ]
        rows += [
            Row(f"w:{work.id}", None, work, Result.EXTRA, _NOTHING, _NOTHING, beyond)
            for work in matching.extra
        ]
        return sorted(rows, key=lambda row: row.work.reading_order if row.work else (0, 0, ""))

    def _deducted(self, rows: Iterable[Row]) -> Decimal:
        """Return what finds beyond the free allowance cost; what the teacher has decided on costs nothing."""
        rubric = self._matcher.rubric
        free = ceil(rubric.allowance * len(self._graded))
        extra = sum(row.result is Result.EXTRA and not row.decided for row in rows)
        return _rounded(max(0, extra - free) * rubric.extra_cost)


def _overridden(row: Row, override: Override | None) -> Row:
    if override is None:
        return row
    return replace(
        row,
        points=row.points if override.points is None else override.points,
        result=override.result or row.result,
        comment=override.comment,
        graded=row.graded or override.points is not None,
        decided=override.points is not None or override.result is not None,
    )


def _result(pair: Pair, matcher: Matcher) -> Result:
    """Return right for full credit, wrong for none, and else partly."""
    credit = credit_of(pair.span, pair.code, matcher.rubric)
    return Result.RIGHT if credit >= 1 else Result.PARTLY if credit > 0 else Result.WRONG


def _problems(items: Iterable[Annotation]) -> dict[str, str]:
    """Return the first item of each one's problem, which are those that links call the same."""
    leader = {item.id: item.id for item in items}

    def first(item_id: str) -> str:
        while leader[item_id] != item_id:
            leader[item_id] = leader[leader[item_id]]
            item_id = leader[item_id]
        return item_id

    order = {item_id: number for number, item_id in enumerate(leader)}
    for item in items:
        for link in item.links:
            if link.role == SAME and link.target in leader:
                one, other = sorted((first(item.id), first(link.target)), key=order.__getitem__)
                leader[other] = one
    return {item_id: first(item_id) for item_id in leader}


def _has_correction(pair: Pair) -> bool:
    expected, given = pair.key.correction, pair.work.correction
    return expected is not None and given is not None and _folded(expected) == _folded(given)


def _has_speaker(pair: Pair) -> bool:
    expected, given = (str(each.attributes.get("speaker", "")) for each in (pair.key, pair.work))
    return bool(expected) and _folded(expected) == _folded(given)


def _has_evidence(pair: Pair) -> bool:
    return bool(pair.work.attributes.get("evidence"))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())


def _rounded(points: float) -> Decimal:
    return Decimal(repr(points)).quantize(_CENT, ROUND_HALF_UP)

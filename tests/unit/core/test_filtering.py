from dataclasses import replace

import pytest

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, Link, Origin
from annotator.core.assignment import Expected, Tier
from annotator.core.filtering import ASPECTS, AnnotationFilter, State
from tests.builders import annotation

CORRECTED = replace(annotation("corrected", comment="wer sagt das"), correction="", author="Lina")
LINKED = replace(annotation("linked", links=(Link("speaker", "target"),)), origin=Origin.HINT)
TARGET = replace(
    annotation("target", comment="sagt er", code="error.fused"),
    author="Mara",
    expected=Expected(tier=Tier.EXTENDED),
)
NOTE = replace(
    annotation("note", comment="datum"),
    spans=(),
    origin=Origin.IMPORT,
    expected=Expected(tier=Tier.EXPERT),
)
ALL = (CORRECTED, LINKED, TARGET, NOTE)


def _listed(wanted: AnnotationFilter) -> list[str]:
    def is_linked(found: Annotation) -> bool:
        return found.id in {"linked", "target"}

    by_id = {found.id: found for found in ALL}
    texts = {found.id: found.comment for found in ALL}
    return wanted.listed(by_id, annotation_of=by_id.__getitem__, text_of=texts, is_linked=is_linked)


@pytest.mark.parametrize(
    ("states", "ids"),
    [
        ([], ["corrected", "linked", "target", "note"]),
        ([State.CORRECTED], ["corrected"]),
        ([State.UNCORRECTED], ["linked", "target", "note"]),
        ([State.COMMENTED], ["corrected", "target", "note"]),
        ([State.UNCOMMENTED], ["linked"]),
        ([State.LINKED], ["linked", "target"]),
        ([State.UNLINKED], ["corrected", "note"]),
        ([State.NOTE], ["note"]),
        ([State.IN_TEXT], ["corrected", "linked", "target"]),
        ([State.PERSON], ["corrected", "target"]),
        ([State.CORE], ["corrected", "linked"]),
        ([State.EXTENDED, State.EXPERT], ["target", "note"]),
        ([State.HINT, State.IMPORT], ["linked", "note"]),
        ([State.PERSON, State.COMMENTED, State.LINKED], ["target"]),
        ([State.CORRECTED, State.UNCORRECTED], ["corrected", "linked", "target", "note"]),
    ],
)
def test_states_of_one_aspect_widen_and_those_of_several_narrow(states: list[State], ids: list[str]) -> None:
    assert _listed(AnnotationFilter(states=frozenset(states))) == ids


def test_words_codes_and_authors_must_all_fit() -> None:
    assert _listed(AnnotationFilter(words=("sagt",))) == ["corrected", "target"]
    assert _listed(AnnotationFilter(words=("das", "sagt"))) == ["corrected"]
    assert _listed(AnnotationFilter(codes=frozenset({"error.fused"}))) == ["target"]
    assert _listed(AnnotationFilter(authors=frozenset({"Lina", "Mara"}))) == ["corrected", "target"]
    assert _listed(AnnotationFilter(authors=frozenset({""}))) == ["linked", "note"]
    assert _listed(AnnotationFilter(words=("sagt",), authors=frozenset({"Mara"}))) == ["target"]


def test_every_annotation_has_one_state_of_each_aspect() -> None:
    for aspect in ASPECTS:
        found = [name for state in aspect for name in _listed(AnnotationFilter(states=frozenset({state})))]
        assert sorted(found) == ["corrected", "linked", "note", "target"]


@pytest.mark.parametrize(
    ("narrow", "wide", "expected"),
    [
        (AnnotationFilter(("russi",)), AnnotationFilter(("russ",)), True),
        (AnnotationFilter(("russ", "nord")), AnnotationFilter(("russ",)), True),
        (AnnotationFilter(("rus",)), AnnotationFilter(("russ",)), False),
        (AnnotationFilter(), AnnotationFilter(("russ",)), False),
        (AnnotationFilter(codes=frozenset({"a"})), AnnotationFilter(), True),
        (AnnotationFilter(codes=frozenset({"a"})), AnnotationFilter(codes=frozenset({"a", "b"})), True),
        (AnnotationFilter(), AnnotationFilter(codes=frozenset({"a"})), False),
        (AnnotationFilter(authors=frozenset({"a"})), AnnotationFilter(authors=frozenset({"b"})), False),
        (AnnotationFilter(states=frozenset({State.NOTE})), AnnotationFilter(), True),
        (
            AnnotationFilter(states=frozenset({State.HINT, State.IMPORT})),
            AnnotationFilter(states=frozenset({State.HINT})),
            False,
        ),
        (
            AnnotationFilter(states=frozenset({State.HINT, State.NOTE})),
            AnnotationFilter(states=frozenset({State.HINT, State.IMPORT})),
            True,
        ),
    ],
)
def test_a_filter_knows_whether_it_only_narrows(
    narrow: AnnotationFilter, wide: AnnotationFilter, expected: bool
) -> None:
    assert narrow.is_within(wide) is expected


def test_only_the_empty_filter_lists_all() -> None:
    assert AnnotationFilter().lists_all
    assert not AnnotationFilter(codes=frozenset()).lists_all
    assert not AnnotationFilter(states=frozenset({State.NOTE})).lists_all


def test_what_moved_and_what_is_orphaned_is_neither_simply_in_the_text_nor_a_note() -> None:
    former = (Anchor(0, "weg"),)
    moved, orphan = replace(TARGET, former=former), replace(TARGET, spans=(), former=former)
    row = next(row for row in ASPECTS if State.ORPHANED in row)

    def states(found: Annotation) -> list[State]:
        return [
            state
            for state in row
            if AnnotationFilter(states=frozenset({state})).listed(
                [found.id], annotation_of=lambda _: found, text_of={}, is_linked=lambda _: False
            )
        ]

    assert states(moved) == [State.MOVED]
    assert states(orphan) == [State.ORPHANED]

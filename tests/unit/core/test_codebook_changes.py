import datetime
from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.core.annotation import Link
from annotator.core.changes import Batch, EditCodebook
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.codebook_changes import replacement
from annotator.core.codebook_edits import merged, with_attribute, without, without_attribute, without_choice
from annotator.core.document import LiveDocument
from annotator.core.errors import ChangeError
from tests.builders import NOON, annotation, document

NOW = NOON + datetime.timedelta(hours=1)
SEVERITY = Attribute(
    "severity", {}, AttributeType.CHOICE, ("error",), (Choice("high", {}), Choice("low", {}))
)
SPEAKER = Attribute("speaker", {}, AttributeType.TEXT, ("claim", "error.fused"))
BOOK = Codebook(
    "book",
    {},
    (
        Code("claim", {}),
        Code("claim.fact", {}, parent="claim"),
        Code("error", {}),
        Code("error.fused", {}, parent="error"),
        Code("error.case", {}, parent="error"),
    ),
    (SEVERITY, SPEAKER),
)
FACT = annotation("a1", code="claim.fact", attributes={"speaker": "Zoë"}, links=(Link("same", "a2"),))
FUSED = annotation("a2", (4, 8), code="error.fused", attributes={"speaker": "Mia", "severity": "high"})
CASE = annotation("a3", (4, 8), code="error.case", attributes={"severity": "low"})


def _live() -> LiveDocument:
    return LiveDocument(document(FACT, FUSED, CASE, codebook=BOOK))


def test_annotations_of_a_merged_code_get_the_other_code_and_lose_what_that_has_no_attribute_for() -> None:
    live = _live()

    plan = replacement(
        live, merged(BOOK, "error.fused", "error.case"), {"error.fused": "error.case"}, now=NOW
    )
    inverse = live.apply(plan.change)

    assert (plan.recoded, plan.removed, dict(plan.lost)) == (1, 0, {"speaker": 1})
    expected = replace(FUSED, code="error.case", attributes={"severity": "high"}, modified=NOW)
    assert live.annotation("a2") == expected
    assert (live.annotation("a1"), live.annotation("a3")) == (FACT, CASE)
    assert "error.fused" not in live.codebook
    live.apply(inverse)
    assert live.snapshot() == document(FACT, FUSED, CASE, codebook=BOOK)


def test_annotations_of_a_deleted_code_go_with_it_and_links_to_them_too() -> None:
    live = _live()

    plan = replacement(live, without(BOOK, "error.fused"), {"error.fused": None}, now=NOW)
    live.apply(plan.change)

    assert (plan.recoded, plan.removed, dict(plan.lost)) == (0, 1, {})
    assert "a2" not in live
    assert live.annotation("a1") == replace(FACT, links=())


def test_an_annotation_that_loses_a_link_keeps_its_new_code() -> None:
    live = _live()
    book = without(without(BOOK, "error.fused"), "claim.fact")

    plan = replacement(live, book, {"error.fused": None, "claim.fact": "error.case"}, now=NOW)
    live.apply(plan.change)

    assert (plan.recoded, plan.removed, dict(plan.lost)) == (1, 1, {"speaker": 1})
    assert live.annotation("a1") == replace(FACT, code="error.case", attributes={}, links=(), modified=NOW)


def test_a_code_in_use_that_nobody_thought_of_is_never_lost() -> None:
    live = _live()

    plan = replacement(live, without(BOOK, "error.fused"), {}, now=NOW)

    with pytest.raises(ChangeError):
        live.apply(plan.change)
    assert live.snapshot() == document(FACT, FUSED, CASE, codebook=BOOK)


def test_annotations_can_get_a_code_that_only_the_new_codebook_has() -> None:
    live = _live()
    new = Codebook("new", {}, (Code("x", {}), Code("x.y", {}, parent="x")))

    plan = replacement(live, new, {"claim.fact": "x.y", "error.fused": "x.y", "error.case": None}, now=NOW)
    inverse = live.apply(plan.change)

    assert (plan.recoded, plan.removed, dict(plan.lost)) == (2, 1, {"speaker": 2, "severity": 1})
    assert live.codebook == new
    assert {each.code for each in live} == {"x.y"}
    live.apply(inverse)
    assert live.snapshot() == document(FACT, FUSED, CASE, codebook=BOOK)


def test_values_of_a_removed_attribute_go_with_it() -> None:
    live = _live()

    plan = replacement(live, without_attribute(BOOK, "severity"), {}, now=NOW)
    live.apply(plan.change)

    assert (plan.recoded, plan.removed, dict(plan.lost)) == (0, 0, {"severity": 2})
    assert dict(live.annotation("a2").attributes) == {"speaker": "Mia"}


def test_values_of_a_removed_choice_go_with_it() -> None:
    live = _live()

    plan = replacement(live, with_attribute(BOOK, without_choice(SEVERITY, "low")), {}, now=NOW)
    live.apply(plan.change)

    assert dict(plan.lost) == {"severity": 1}
    assert live.annotation("a2") == FUSED
    assert dict(live.annotation("a3").attributes) == {}


def test_values_are_kept_in_another_form_where_that_says_the_same() -> None:
    number = Attribute("count", {}, AttributeType.NUMBER, ("claim",))
    book = with_attribute(BOOK, number)
    counted = replace(FACT, attributes={"count": Decimal("1.5")}, links=())
    live = LiveDocument(document(counted, codebook=book))

    plan = replacement(live, with_attribute(book, replace(number, type=AttributeType.TEXT)), {}, now=NOW)
    live.apply(plan.change)

    assert dict(plan.lost) == {}
    assert live.annotation("a1") == replace(counted, attributes={"count": "1.5"}, modified=NOW)


def test_where_no_annotation_is_touched_only_the_codebook_changes() -> None:
    live = _live()
    book = with_attribute(BOOK, replace(SPEAKER, applies=("claim",)))

    assert replacement(live, book, {}, now=NOW).change == EditCodebook(book)
    assert replacement(live, BOOK, {}, now=NOW).change == Batch(())

import datetime
from dataclasses import replace

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, Link
from annotator.core.changes import Change
from annotator.core.codebook import Attribute, AttributeType
from annotator.core.document import Document, LiveDocument
from annotator.core.editing import double_of, duplicate, merge, partner_of, split, with_or_without
from annotator.core.text import Span
from tests.builders import CODEBOOK, NOON, TEXT, annotation, document, note

LATER = NOON + datetime.timedelta(hours=1)
SPEAKER, EVIDENCE = "speaker", "evidence"


def place(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def marked(name: str, *words: str, code: str = "claim.fact", **values: object) -> Annotation:
    made = annotation(name, *(place(part) for part in words), code=code)
    return replace(made, **values)  # type: ignore[arg-type]  # the test names the fields


def live(*annotations: Annotation) -> LiveDocument:
    codebook = replace(
        CODEBOOK,
        attributes=(
            Attribute("sure", {"en": "Sure"}, AttributeType.YES_NO, ("claim",)),
            Attribute("why", {"en": "Why"}, AttributeType.TEXT, ("claim", "error")),
        ),
    )
    return LiveDocument(document(*annotations, codebook=codebook))


def quotes(found: Annotation) -> list[str]:
    return [TEXT[span.start : span.end] for span in found.spans]


def after(here: LiveDocument, change: Change) -> Document:
    here.apply(change)
    return here.snapshot()


# ---- doubles -----------------------------------------------------------------------------------


def test_the_same_code_on_the_same_spans_is_a_double() -> None:
    first = marked("a", "Die", "im")
    here = live(first)

    assert double_of(here, first.spans, "claim.fact") == first
    assert double_of(here, first.spans, "error.fused") is None
    assert double_of(here, first.spans[:1], "claim.fact") is None
    assert double_of(here, first.spans, "claim.fact", but=("a",)) is None


def test_several_notes_may_have_the_same_code() -> None:
    assert double_of(live(note("a", "claim.fact")), (), "claim.fact") is None


# ---- spans -------------------------------------------------------------------------------------


def test_a_span_is_added_or_taken_away() -> None:
    here, whole = live(), marked("a", "Die Familie")
    family, name = (Span(*place(words)) for words in ("Familie", "Cafe\u0301"))

    assert quotes(replace(whole, spans=with_or_without(here.article.text, whole, name))) == [
        "Die Familie",
        "Cafe\u0301",
    ]
    assert quotes(replace(whole, spans=with_or_without(here.article.text, whole, family))) == ["Die"]
    assert with_or_without(here.article.text, whole, whole.spans[0]) == ()


# ---- splitting ---------------------------------------------------------------------------------


def test_both_parts_have_code_values_and_comment() -> None:
    here = live(
        marked("a", "Die Familie", comment="Warum?", attributes={"why": "so"}, author="Zoë"),
        marked("b", "im"),
    )

    parts = split(here, "a", place("Familie")[0], LATER)

    assert parts is not None
    after(here, parts.change)
    first, second = here.annotation("a"), parts.second
    assert (quotes(first), quotes(second)) == (["Die"], ["Familie"])
    assert first.id == "a"
    assert first.created == NOON
    assert first.modified == second.created == second.modified == LATER
    for part in (first, second):
        assert (part.code, part.comment, part.author) == ("claim.fact", "Warum?", "Zoë")
        assert dict(part.attributes) == {"why": "so"}


def test_the_correction_stays_with_the_first_part() -> None:
    here = live(marked("a", "Die Familie", correction="Das Haus"))

    parts = split(here, "a", place("Familie")[0], LATER)

    assert parts is not None
    assert parts.second.correction is None
    after(here, parts.change)
    assert here.annotation("a").correction == "Das Haus"


def test_words_to_be_deleted_are_deleted_in_both_parts() -> None:
    here = live(marked("a", "Die Familie", correction=""))

    parts = split(here, "a", place("Familie")[0], LATER)

    assert parts is not None
    assert parts.second.correction == ""


def test_links_lead_away_from_both_parts_and_to_the_first() -> None:
    here = live(
        marked("a", "Die Familie", links=(Link(SPEAKER, "b"), Link(SPEAKER, "a"))),
        marked("b", "im", links=(Link(EVIDENCE, "a"),)),
    )

    parts = split(here, "a", place("Familie")[0], LATER)

    assert parts is not None
    assert parts.second.links == (Link(SPEAKER, "b"),)
    after(here, parts.change)
    assert here.annotation("b").links == (Link(EVIDENCE, "a"),)


def test_at_its_border_an_annotation_is_not_split() -> None:
    here = live(marked("a", "Die Familie"))

    assert split(here, "a", 0, LATER) is None
    assert split(here, "a", place("Familie")[1], LATER) is None


# ---- another code ------------------------------------------------------------------------------


def test_a_duplicate_has_what_fits_its_code_and_no_correction() -> None:
    values = {"sure": True, "why": "so"}
    here = live(
        marked("a", "Die", attributes=values, correction="Das", comment="!", links=(Link(SPEAKER, "b"),)),
        marked("b", "im"),
    )

    made = duplicate(here, "a", "error.fused", LATER)

    after(here, made.change)
    found = here.annotation(made.annotation.id)
    assert quotes(found) == ["Die"]
    assert (found.code, found.comment, found.correction) == ("error.fused", "!", None)
    assert dict(found.attributes) == {"why": "so"}
    assert found.links == (Link(SPEAKER, "b"),)
    assert found.created == LATER


# ---- merging -----------------------------------------------------------------------------------


def test_the_first_one_in_reading_order_wins_and_gets_the_rest() -> None:
    here = live(
        marked("z", "Die", comment="eins", attributes={"why": "so"}),
        marked("b", "Familie", comment="zwei", correction="Gruppe", attributes={"why": "!", "sure": True}),
        marked("a", "Cafe\u0301", comment="eins"),
    )

    made = merge(here, ["a", "b", "z"], LATER)

    snapshot = after(here, made.change)
    assert snapshot.annotations == (made.annotation,)
    assert made.annotation.id == "z"
    assert quotes(made.annotation) == ["Die Familie", "Cafe\u0301"]
    assert made.annotation.comment == "eins\nzwei"
    assert made.annotation.correction == "Gruppe"
    assert dict(made.annotation.attributes) == {"why": "so", "sure": True}
    assert made.annotation.modified == LATER


def test_values_that_do_not_fit_the_code_of_the_first_are_left_out() -> None:
    here = live(
        marked("a", "Die", code="error.fused"), marked("b", "Familie", attributes={"sure": True, "why": "so"})
    )

    made = merge(here, ["a", "b"], LATER)

    assert made.annotation.code == "error.fused"
    assert dict(made.annotation.attributes) == {"why": "so"}


def test_links_are_led_to_the_merged_one_and_none_is_there_twice() -> None:
    here = live(
        marked("a", "Die", links=(Link(SPEAKER, "b"), Link(SPEAKER, "c"))),
        marked("b", "Familie", links=(Link(SPEAKER, "c"), Link(EVIDENCE, "d"), Link(SPEAKER, "a"))),
        marked("c", "im", links=(Link(EVIDENCE, "a"), Link(EVIDENCE, "b"))),
        marked("d", "Cafe\u0301"),
    )

    made = merge(here, ["a", "b"], LATER)

    before = here.snapshot()
    inverse = here.apply(made.change)
    assert made.annotation.links == (Link(SPEAKER, "c"), Link(EVIDENCE, "d"))
    assert here.annotation("c").links == (Link(EVIDENCE, "a"),)
    assert "b" not in here
    here.apply(inverse)
    assert here.snapshot() == before


# ---- with which one ----------------------------------------------------------------------------


def test_what_overlaps_or_adjoins_is_merged_before_what_follows() -> None:
    here = live(
        marked("a", "Familie"),
        marked("far", "las"),
        marked("near", "Die"),
        marked("other", "Familie 👨‍👩‍👧‍👦", code="error.fused"),
    )

    partner = partner_of(here, "a")

    assert partner is not None
    assert partner.id == "near"


def test_else_the_next_one_of_the_code_is_merged() -> None:
    here = live(marked("a", "Familie"), marked("later", "schwieg"), marked("next", "las"))

    partner = partner_of(here, "a")

    assert partner is not None
    assert partner.id == "next"
    assert partner_of(here, "later") is None


def test_a_note_goes_with_notes_only() -> None:
    here = live(note("a", "claim.fact"), marked("b", "Die"), note("c", "claim.fact"))

    partner = partner_of(here, "a")

    assert partner is not None
    assert partner.id == "c"
    assert merge(here, ["a", "c"], LATER).annotation.is_note
    assert split(here, "a", 0, LATER) is None


def test_merged_orphans_keep_the_words_of_all() -> None:
    orphans = [
        replace(annotation(name), spans=(), former=(Anchor(start, name),))
        for name, start in (("b", 30), ("a", 9))
    ]

    made = merge(LiveDocument(document(*orphans)), ["a", "b"], NOON)

    assert made.annotation.id == "a"
    assert made.annotation.former == (Anchor(9, "a"), Anchor(30, "b"))


def test_orphans_go_together_with_orphans_only() -> None:
    orphans = [
        replace(annotation(name), spans=(), former=(Anchor(start, name),))
        for name, start in (("b", 30), ("a", 9))
    ]
    live = LiveDocument(document(*orphans, annotation("c", (0, 3))))

    partner = partner_of(live, "a")

    assert partner is not None
    assert partner.id == "b"
    assert partner_of(live, "c") is None

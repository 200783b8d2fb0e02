"""Notes say in words what each annotation of a report is."""

from dataclasses import replace
from decimal import Decimal

import pytest

from annotator.core.annotation import AttributeValue, Link
from annotator.core.assignment import Result, Verdict
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.messages import untranslated
from annotator.formats.report.notes import Note, Options, notes
from annotator.formats.report.verdicts import Judgement
from tests.builders import annotation, document, note

ENGLISH = Options("en", untranslated)
GERMAN = Options("de", untranslated)
CODEBOOK = Codebook(
    "c",
    {},
    (
        Code("claim", {"de": "Behauptung", "en": "Claim"}),
        Code("claim.fact", {"de": "Tatsache", "en": "Fact"}, parent="claim"),
        Code("claim.new", {}, parent="claim"),
    ),
    (
        Attribute(
            "severity",
            {"de": "Schwere", "en": "Severity"},
            AttributeType.CHOICE,
            ("claim",),
            (Choice("minor", {"de": "leicht", "en": "minor one"}), Choice("major", {})),
        ),
        Attribute("nameless", {}, AttributeType.TEXT, ("claim",)),
    ),
)
TEXT = "Ein Satz über\n  viele Wörter."


def _only(options: Options = ENGLISH, **attributes: AttributeValue) -> Note:
    """Return the note on one annotation with these attributes."""
    annotated = document(annotation("a1", attributes=attributes), text=TEXT, codebook=CODEBOOK)
    return notes(annotated, options)[0]


def test_annotations_are_numbered_in_reading_order_and_notes_on_the_article_come_first() -> None:
    annotated = document(annotation("late", (9, 13)), annotation("early", (4, 8)), note("whole"))

    found = notes(annotated, ENGLISH)

    assert [(each.number, each.annotation.id) for each in found] == [(1, "whole"), (2, "early"), (3, "late")]


def test_hidden_codes_are_left_out_and_leave_no_gap() -> None:
    annotated = document(annotation("a", (0, 3), code="error.fused"), annotation("b", (4, 8)))

    found = notes(annotated, replace(ENGLISH, hidden=frozenset({"error.fused"})))

    assert [(each.number, each.annotation.id) for each in found] == [(1, "b")]


def test_a_code_is_called_in_the_language_of_the_report() -> None:
    assert (_only(GERMAN).code, _only(ENGLISH).code) == ("Tatsache", "Fact")


def test_a_code_without_a_name_is_called_by_its_identifier() -> None:
    annotated = document(annotation(code="claim.new"), text=TEXT, codebook=CODEBOOK)

    assert notes(annotated, ENGLISH)[0].code == "claim.new"


def test_the_words_stand_in_quotation_marks_in_one_line() -> None:
    annotated = document(annotation("a", (0, 8), (9, 21)), text=TEXT)

    assert notes(annotated, ENGLISH)[0].quote == "“Ein Satz … über viele”"


def test_long_words_keep_their_beginning_and_their_end() -> None:
    text = " ".join(f"Wort{number}" for number in range(100, 200))

    quote = notes(document(annotation("a", (0, len(text))), text=text), ENGLISH)[0].quote

    assert quote.startswith("“Wort100 Wort101 Wort102 ")
    assert quote.endswith(" Wort198 Wort199”")
    assert " … " in quote
    assert len(quote) <= 125


def test_long_words_without_blanks_are_cut_between_characters() -> None:
    text = "👨‍👩‍👧‍👦" * 50

    quote = notes(document(annotation("a", (0, len(text))), text=text), ENGLISH)[0].quote

    assert quote == "“" + "👨‍👩‍👧‍👦" * 8 + " …”"


def test_a_note_on_the_article_quotes_nothing() -> None:
    assert notes(document(note()), ENGLISH)[0].quote == ""


@pytest.mark.parametrize(
    ("correction", "shown"),
    [(None, ""), ("", "(delete)"), (" ", "(delete)"), (" zwei Wörter ", "zwei Wörter")],
)
def test_a_correction_is_shown_and_a_deletion_is_told(correction: str | None, shown: str) -> None:
    annotated = document(replace(annotation(), correction=correction))

    assert notes(annotated, ENGLISH)[0].correction == shown


@pytest.mark.parametrize(
    ("value", "shown"),
    [(True, "yes"), (False, "no"), (Decimal("-1.50"), "-1.50"), (("a", "b"), "a, b"), ("text", "text")],
)
def test_values_are_told_in_words(value: AttributeValue, shown: str) -> None:
    assert _only(nameless=value).facts == (f"nameless: {shown}",)


def test_attributes_and_choices_are_called_in_the_language_of_the_report() -> None:
    assert _only(GERMAN, severity="minor").facts == ("Schwere: leicht",)
    assert _only(GERMAN, severity="major").facts == ("Schwere: major",)


def test_an_attribute_that_the_codebook_does_not_know_is_told_and_an_empty_one_is_not() -> None:
    assert _only(tier="core", nameless="").facts == ("tier: core",)


def test_links_lead_to_numbers_and_hidden_targets_are_left_out() -> None:
    source = annotation(
        "a", (0, 3), links=(Link("evidence", "b"), Link("homemade", "b"), Link("evidence", "c"))
    )
    annotated = document(source, annotation("b", (4, 8)), annotation("c", (9, 11), code="error.fused"))

    found = notes(annotated, replace(ENGLISH, hidden=frozenset({"error.fused"})))

    assert found[0].facts == ("Evidence → 2", "homemade → 2")


def test_who_annotated_is_named_only_if_it_is_wanted() -> None:
    annotated = document(replace(annotation(), author="Lea"))

    assert notes(annotated, ENGLISH)[0].facts == ("Lea",)
    assert notes(annotated, replace(ENGLISH, names=False))[0].facts == ()


@pytest.mark.parametrize(
    ("options", "result"),
    [(ENGLISH, "Partly right · 0.7 of 1 points"), (GERMAN, "Partly right · 0,7 of 1 points")],
)
def test_a_verdict_is_told_with_points_reason_and_comment(options: Options, result: str) -> None:
    verdict = Verdict(Result.PARTLY, Decimal("0.70"), Decimal(1), "Nearly. ", "Look again.")
    judged = replace(annotation(attributes={"tier": "core"}), verdict=verdict)

    found = notes(document(judged), options)[0]

    assert found.judgement == Judgement(Result.PARTLY, "–", result, "Nearly.", "Look again.")
    assert found.facts == ("tier: core",)
    assert found.label == "–\u202f1"


def test_a_verdict_without_points_is_the_result_alone() -> None:
    judged = replace(annotation(), verdict=Verdict(Result.EXTRA))

    found = notes(document(judged), ENGLISH)[0]

    assert found.judgement == Judgement(Result.EXTRA, "+", "Not in the key", "", "")


def test_what_is_not_graded_has_no_judgement() -> None:
    found = notes(document(annotation()), ENGLISH)[0]

    assert (found.judgement, found.label) == (None, "1")

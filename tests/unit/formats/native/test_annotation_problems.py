"""Mistakes in annotations are told, and what can be used of them is kept."""

import pytest

from annotator.core.anchor import Anchor
from annotator.core.annotation import Origin
from annotator.core.codebook import Code, worded
from annotator.core.document import LiveDocument
from annotator.core.hinted import HintSource
from annotator.core.text import Span
from annotator.formats.native.write import write
from tests.unit.formats.native.faulty import FILE, reading_of, told_of


def test_a_wrong_quote_is_told_and_the_annotation_kept() -> None:
    reading = reading_of((">„laut“<", ">" + "leise " * 20 + "<"))

    expected = (
        "38: annotation a2: The quote “leise leise leise leise leise leise leis…” is not what the text says "
        "from 13 to 19: “„laut“”."
    )
    assert told_of(reading) == [expected]
    assert reading.document.annotations[1].spans == (Span(13, 19),)


@pytest.mark.parametrize("end", ["22", "4", "3", "999999999", "99999999999999999999"])
def test_a_span_that_cannot_be_is_left_out_and_the_others_stay(end: str) -> None:
    reading = reading_of(('start="4" end="5"', f'start="4" end="{end}"'))

    message = f"The span from 4 to {end} is left out: it is empty or reaches beyond the text."
    assert f"33: annotation a1: {message}" in told_of(reading)
    assert reading.document.annotations[0].spans == (Span(0, 3),)


HINT = '<hint code="claim" detector="spaces" detector-version="1"><span start="0" end="3">Die</span></hint>'


@pytest.mark.parametrize(
    ("hints", "told"),
    [
        (HINT.replace('end="3"', 'end="300"'), "code or its spans cannot be used"),
        (HINT.replace('code="claim"', 'code=""'), "code or its spans cannot be used"),
        (HINT * 2, "dismissed twice"),
        (HINT.replace("Die", "Das"), "is not what the text says"),
        (HINT.replace('-version="1"', '-version="0"'), "not as the schema says"),
    ],
)
def test_what_is_wrong_with_a_dismissed_hint_is_told(hints: str, told: str) -> None:
    reading = reading_of(("</document>", f"<dismissed-hints>{hints}</dismissed-hints></document>"))

    assert any(
        told in str(problem.message) and (problem.item or "").startswith("hint")
        for problem in reading.problems
    )
    assert len(reading.document.dismissed) == ("cannot be used" not in told)


def test_a_detector_counts_only_where_the_origin_is_a_hint() -> None:
    given = 'origin="person" detector="spaces" detector-version="1"'
    hinted = given.replace("person", "hint")

    of_a_person = reading_of(('origin="person"', given)).document.annotations[0]
    of_a_hint = reading_of(('origin="person"', hinted)).document.annotations[0]
    of_nobody = reading_of(('origin="person"', hinted.replace('"spaces"', '""'))).document.annotations[0]

    assert (of_a_person.hint, of_a_hint.hint) == (None, HintSource("spaces", 1))
    assert (of_nobody.origin, of_nobody.hint) == (Origin.HINT, None)


def test_an_annotation_without_a_span_is_a_note() -> None:
    span = '      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>\n'
    reading = reading_of((span, ""))

    assert told_of(reading) == []
    assert [found.id for found in reading.document.annotations] == ["a2", "a1"]
    assert reading.document.annotations[0].is_note


def test_the_correction_of_a_note_is_left_out() -> None:
    span = '<span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>'
    reading = reading_of((span, "<correction>leise</correction>"))

    assert told_of(reading) == [
        "37: annotation a2: The correction is left out: there are no words to correct."
    ]
    assert reading.document.annotations[0].correction is None


def test_an_annotation_none_of_whose_spans_can_be_used_is_left_out() -> None:
    reading = reading_of(('start="13" end="19"', 'start="13" end="190"'))

    assert told_of(reading) == [
        "31: annotation a1: A link is left out: there is no annotation a2.",
        "37: annotation a2: It is left out, because none of its spans can be used.",
        "38: annotation a2: The span from 13 to 190 is left out: it is empty or reaches beyond the text.",
    ]
    assert [annotation.id for annotation in reading.document.annotations] == ["a1"]
    assert reading.document.annotations[0].links == ()


def test_spans_out_of_order_are_put_in_order_and_told() -> None:
    spans = '<span start="4" end="5">😀</span><span start="0" end="3">Die</span>'

    reading = reading_of(
        ('<span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>', spans)
    )

    assert told_of(reading) == ["37: annotation a2: The spans are not in reading order."]
    assert reading.document.annotations[1].spans == (Span(0, 3), Span(4, 5))


def test_a_span_that_overlaps_another_of_its_annotation_is_left_out() -> None:
    reading = reading_of(('<span start="4" end="5">😀', '<span start="2" end="5">e 😀'))

    assert told_of(reading) == [
        "31: annotation a1: The span from 2 to 5 is left out: it overlaps another one."
    ]
    assert reading.document.annotations[0].spans == (Span(0, 3),)


def test_a_doubled_identifier_gets_a_new_one() -> None:
    reading = reading_of(('id="a2"', 'id="a1"'))

    assert told_of(reading) == [
        "31: annotation a1: A link is left out: there is no annotation a2.",
        "37: annotation a1: Another annotation has this identifier; this one is read as a1-2.",
    ]
    assert [annotation.id for annotation in reading.document.annotations] == ["a1", "a1-2"]


def test_a_new_identifier_is_never_one_that_is_taken() -> None:
    reading = reading_of(
        ('target="a2"', 'target="a1-2"'),
        ('<annotation id="a2"', '<annotation id="a1-2"'),
        (
            "  </annotations>",
            FILE[FILE.index("    <annotation id") : FILE.index('    <annotation id="a2"')]
            + "  </annotations>",
        ),
    )

    assert sorted(annotation.id for annotation in reading.document.annotations) == ["a1", "a1-2", "a1-3"]


@pytest.mark.parametrize("given", ["", 'id=""', 'id="a 1"'])
def test_an_annotation_without_a_usable_identifier_gets_one(given: str) -> None:
    reading = reading_of(('id="a1"', given))

    assert (
        "31: annotation unnamed-2: An annotation without a usable identifier is read as unnamed-2."
        in told_of(reading)
    )
    assert {annotation.id for annotation in reading.document.annotations} == {"unnamed-2", "a2"}


def test_an_unknown_code_is_told_and_gets_a_stand_in_below_the_same_group() -> None:
    reading = reading_of(('code="claim.fact"', 'code="claim.rumour"'), ('code="claim"', 'code="rumour"'))

    assert told_of(reading) == [
        "31: annotation a1: The code “rumour” is not in the codebook.",
        "37: annotation a2: The code “claim.rumour” is not in the codebook.",
    ]
    codes = reading.document.codebook.codes[2:]
    assert codes == (
        Code("rumour", {"en": "rumour"}),
        Code("claim.rumour", {"en": "claim.rumour"}, parent="claim"),
    )
    assert worded(codes[1].name, "de") == "claim.rumour"


@pytest.mark.parametrize(
    ("code", "stand_in"), [('code="very wrong"', "very-wrong"), ('code=""', "unknown"), ("", "unknown")]
)
def test_a_code_that_can_be_none_is_told_and_gets_a_stand_in(code: str, stand_in: str) -> None:
    reading = reading_of(('code="claim.fact"', code))

    assert reading.document.annotations[1].code == stand_in
    assert f"37: annotation a2: The code “{stand_in}” is not in the codebook." in told_of(reading)


def test_a_link_to_what_is_not_there_is_left_out() -> None:
    reading = reading_of(("<link ", '<link role="same" target="zz"/><link '))

    assert told_of(reading) == ["31: annotation a1: A link is left out: there is no annotation zz."]
    assert [link.target for link in reading.document.annotations[0].links] == ["a2"]


@pytest.mark.parametrize("link", ["<link/>", '<link role="same"/>', '<link role="a b" target="a2"/>'])
def test_a_link_without_role_or_target_is_left_out(link: str) -> None:
    reading = reading_of(('<link role="same" target="a2"/>', link))

    assert "35: annotation a1: A link without a usable role or target is left out." in told_of(reading)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ('<value attribute="mood">x</value>', "The codebook has no attribute “mood”."),
        ('<value attribute="tone">shrill</value>', "“shrill” is no choice of the attribute “tone”."),
        (
            '<value attribute="tone" type="yes-no">true</value>',
            "The value of “tone” is not of the right type.",
        ),
        ('<value attribute="note" type="number">1</value>', "The value of “note” is not of the right type."),
        ('<value attribute="count">1</value>', "The value of “count” is not of the right type."),
        ('<value attribute="seen">true</value>', "The value of “seen” is not of the right type."),
        ('<value attribute="proof">http://x</value>', "The value of “proof” is not of the right type."),
        (
            '<value attribute="count" type="number">drei</value>',
            "The value of “count” is left out: it cannot be read.",
        ),
        (
            '<value attribute="count" type="number">1e999</value>',
            "The value of “count” is left out: it cannot be read.",
        ),
        (
            f'<value attribute="count" type="number">0.{"0" * 39}1e-99</value>',
            "The value of “count” is left out: it cannot be read.",
        ),
        (
            '<value attribute="seen" type="yes-no">ja</value>',
            "The value of “seen” is left out: it cannot be read.",
        ),
    ],
)
def test_a_value_that_does_not_fit_is_told(value: str, told: str) -> None:
    reading = reading_of(('<value attribute="tone">loud</value>', value))

    assert f"34: annotation a1: {told}" in told_of(reading)
    LiveDocument(reading.document)
    write(reading.document)


@pytest.mark.parametrize("value", ['<value attribute="seen" type="date">x</value>', "<value>x</value>"])
def test_a_value_that_cannot_be_read_is_left_out(value: str) -> None:
    reading = reading_of(('<value attribute="tone">loud</value>', value))

    assert reading.document.annotations[0].attributes == {}


def test_of_two_values_of_one_attribute_the_first_is_kept() -> None:
    reading = reading_of(("<link ", '<value attribute="tone">soft</value><link '))

    assert told_of(reading) == [
        "35: annotation a1: The attribute “tone” has several values; the first is kept."
    ]
    assert reading.document.annotations[0].attributes == {"tone": "loud"}


def test_the_first_thousand_problems_are_told_one_by_one_and_the_others_counted() -> None:
    reading = reading_of(("<link ", '<link role="same" target="zz"/>' * 900 + "<value/>" * 101 + "<link "))

    assert len(reading.problems) == 1001
    assert str(reading.problems[-1].message).startswith("There are ")
    assert reading.problems[-1].line is None


_SECOND = '      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>\n'


def test_an_orphan_keeps_its_words_and_its_correction() -> None:
    orphan = '      <former start="9" prefix="so ">weg</former>\n      <correction>fort</correction>\n'

    reading = reading_of((_SECOND, orphan))

    assert reading.problems == ()
    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.former == (Anchor(9, "weg", "so "),)
    assert (found.spans, found.correction, found.is_orphan) == ((), "fort", True)


@pytest.mark.parametrize("former", ['<former start="x">weg</former>', '<former start="1"/>'])
def test_a_former_place_without_offset_or_words_is_left_out(former: str) -> None:
    reading = reading_of((_SECOND, f"{_SECOND}      {former}\n"))

    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.former == ()
    assert "A former place without an offset or without words is left out." in {
        str(problem.message) for problem in reading.problems
    }


def test_what_has_a_former_place_is_kept_although_its_span_cannot_be_used() -> None:
    broken = '      <span start="19" end="99">weg</span>\n      <former start="9">weg</former>\n'

    reading = reading_of((_SECOND, broken))

    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.is_orphan

"""A file with mistakes is read as far as it goes, and every mistake is told with its line and item."""

import datetime

import pytest

from annotator.core.anchor import Anchor
from annotator.core.annotation import Origin
from annotator.core.codebook import Code, worded
from annotator.core.document import LiveDocument, Role
from annotator.core.errors import ReadError
from annotator.core.hinted import HintSource
from annotator.core.text import Span
from annotator.formats.native.read import Reading, read
from annotator.formats.native.write import write

WHEN = 'created="2026-11-24T08:15:00Z" modified="2026-11-24T08:15:00Z"'

FILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<document xmlns="urn:annotator:document:1" version="1.0" id="d1" role="key">
  <head>
    <author>Anna</author>
    <created>2026-11-24T08:15:00Z</created>
  </head>
  <article sha256="e75e7cb7835b6ae6b9909f7ecd953a177758a68761c746a12bff69e5255c19bb" length="21">
    <provenance>
      <published>2024-11-13</published>
    </provenance>
    <text xml:space="preserve">Die 😀 lachen „laut“.
</text>
    <blocks>
      <block kind="paragraph" start="0" end="5"/>
      <block kind="paragraph" start="6" end="20"/>
    </blocks>
  </article>
  <codebook id="book">
    <code id="claim" key="1"/>
    <code id="claim.fact" parent="claim" key="2"/>
    <attribute id="tone" type="choice" applies="claim">
      <choice id="loud"/>
      <choice id="soft"/>
    </attribute>
    <attribute id="count" type="number" applies="claim"/>
    <attribute id="seen" type="yes-no" applies="claim"/>
    <attribute id="proof" type="addresses" applies="claim"/>
    <attribute id="note" type="text" applies="claim"/>
  </codebook>
  <annotations>
    <annotation id="a1" code="claim" {WHEN} origin="person">
      <span start="0" end="3" prefix="" suffix=" 😀 lachen „laut“.&#10;">Die</span>
      <span start="4" end="5">😀</span>
      <value attribute="tone">loud</value>
      <link role="same" target="a2"/>
    </annotation>
    <annotation id="a2" code="claim.fact" {WHEN} origin="person">
      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>
    </annotation>
  </annotations>
</document>
"""


def _read(*changes: tuple[str, str], file: str = FILE) -> Reading:
    for old, new in changes:
        assert file.count(old) >= 1, old
        file = file.replace(old, new, 1)
    return read(file.encode(), "x.annox")


def _told(reading: Reading) -> list[str]:
    return [f"{problem.line}: {problem.item}: {problem.message}" for problem in reading.problems]


def test_the_file_these_tests_start_from_has_no_problem() -> None:
    reading = _read()

    assert _told(reading) == []
    assert len(reading.document.annotations) == 2


# ---- the schema --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'role="key"',
            'role="boss"',
            "2: None: This is not as the schema says: Element 'document', attribute 'role'",
        ),
        (
            'version="1.0" id',
            "id",
            "2: None: This is not as the schema says: Element 'document': The attribute 'version'",
        ),
        ('start="4"', 'start="-4"', "33: annotation a1: This is not as the schema says: Element 'span'"),
        ('origin="person"', 'origin="cat"', "31: annotation a1: This is not as the schema says"),
        (
            'kind="paragraph" start="6"',
            'kind="song" start="6"',
            "15: block 2: This is not as the schema says",
        ),
        (
            '<code id="claim" key="1"/>',
            '<code key="1" color="red"/>',
            "19: code 1: This is not as the schema says",
        ),
        ('type="number"', 'type="maybe"', "25: attribute count: This is not as the schema says"),
        (
            "<author>Anna</author>",
            "<auhtor>A</auhtor>",
            "4: None: This is not as the schema says: Element 'auhtor'",
        ),
        (
            "<author>Anna</author>",
            '<x:a xmlns:x="urn:x"/>',
            "4: None: This is not as the schema says: Element '{urn:x}a'",
        ),
        (
            "2026-11-24T08:15:00Z</created>",
            "2026-11-24T08:15:00</created>",
            "5: None: This is not as the schema",
        ),
        (
            'modified="2026-11-24T08:15:00Z"',
            'modified="gestern"',
            "31: annotation a1: This is not as the schema says",
        ),
        ("2024-11-13", "2024-11-31", "9: None: This is not as the schema says: Element 'published'"),
        ('id="d1"', 'id="d 1"', "2: None: This is not as the schema says"),
        ('id="a2"', 'id="a2" stars="3"', "37: annotation a2: This is not as the schema says"),
        ('xml:space="preserve"', "", "11: None: This is not as the schema says: Element 'text'"),
    ],
)
def test_what_the_schema_forbids_is_told_with_line_and_item(old: str, new: str, told: str) -> None:
    reading = _read((old, new))

    assert any(each.startswith(told) for each in _told(reading)), _told(reading)
    LiveDocument(reading.document)
    assert read(write(reading.document), "again").problems == ()


def test_what_cannot_be_used_has_a_stand_in() -> None:
    reading = _read(
        ('role="key"', 'role="boss"'),
        ('id="d1"', 'id=""'),
        ("<created>2026-11-24T08:15:00Z</created>", ""),
        ("2024-11-13", "im Herbst"),
        ('created="2026-11-24T08:15:00Z"', ""),
        ('origin="person"', 'origin="cat"'),
    )

    head = reading.document.head
    first = reading.document.annotations[0]
    assert (head.role, head.id, head.created.year) == (Role.WORK, "unnamed", 1970)
    assert reading.document.article.provenance.published is None
    assert first.created == datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
    assert first.origin == "person"


def test_a_document_of_nothing_but_its_text_is_read() -> None:
    file = '<document xmlns="urn:annotator:document:1"><article><text>Hallo</text></article></document>'

    reading = read(file.encode(), "x.annox")

    assert str(reading.document.article.text) == "Hallo"
    assert reading.document.annotations == ()
    assert reading.problems != ()
    LiveDocument(reading.document)


@pytest.mark.parametrize("without", ["<article/>", ""])
def test_a_document_without_a_text_is_refused(without: str) -> None:
    file = f'<document xmlns="urn:annotator:document:1" version="1.0">{without}</document>'

    with pytest.raises(ReadError, match=r"x\.annox holds no article"):
        read(file.encode(), "x.annox")


# ---- the article -------------------------------------------------------------------------------------


def test_a_changed_text_is_told() -> None:
    assert _told(_read(("Die 😀 lachen", "Die 😀 lachen!"))) == [
        "7: article: The text has 22 characters, not 21 as the file says.",
        "7: article: The text has been changed: its SHA-256 is not the one in the file.",
        "32: annotation a1: “ 😀 lachen „laut“.\n” is not what stands after the span.",
        "38: annotation a2: The quote “„laut“” is not what the text says from 13 to 19: “ „laut”.",
        "38: annotation a2: “Die 😀 lachen ” is not what stands before the span.",
        "38: annotation a2: “.\n” is not what stands after the span.",
    ]


def test_an_sha_256_in_capital_letters_is_the_same() -> None:
    digest = "e75e7cb7835b6ae6b9909f7ecd953a177758a68761c746a12bff69e5255c19bb"

    assert _told(_read((digest, digest.upper()))) == []


def test_a_carriage_return_in_the_text_becomes_a_line_feed_and_is_told() -> None:
    reading = _read(("„laut“.\n", "„laut“.&#13;"))

    assert str(reading.document.article.text) == "Die 😀 lachen „laut“.\n"
    assert _told(reading) == ["11: article: The text holds line ends or characters that had to be replaced."]


@pytest.mark.parametrize(
    "place", ['start="4" end="20"', 'start="6" end="22"', 'start="7" end="7"', 'start="6" end="x"', 'end="9"']
)
def test_a_block_that_does_not_fit_is_left_out(place: str) -> None:
    reading = _read(('start="6" end="20"', place))

    assert [block.span for block in reading.document.article.blocks] == [Span(0, 5)]
    message = "The block is left out: it overlaps another one, or its place or kind cannot be used."
    assert f"15: block 2: {message}" in _told(reading)


@pytest.mark.parametrize("day", ["2024-11-13T00:00", "0000-01-01", "2024-11-13Z"])
def test_a_day_that_is_none_is_told_once(day: str) -> None:
    reading = _read(("2024-11-13", day))

    assert len(reading.problems) == 1
    assert reading.document.article.provenance.published is None


@pytest.mark.parametrize(
    "time", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2024-06-30T24:00:00Z"]
)
def test_a_time_that_the_calendar_here_does_not_have_is_told(time: str) -> None:
    reading = _read(("<created>2026-11-24T08:15:00Z", f"<created>{time}"))

    assert _told(reading) == [f"5: None: “{time}” is no time that can be used."]
    assert reading.document.head.created.year == 1970


def test_times_of_other_zones_become_utc() -> None:
    reading = _read(("<created>2026-11-24T08:15:00Z", "<created>2026-11-24T10:15:00.5+02:00"))

    assert reading.problems == ()
    assert reading.document.head.created == datetime.datetime(2026, 11, 24, 8, 15, 0, 500_000, datetime.UTC)


# ---- the codebook ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            'parent="claim"',
            'parent="gone"',
            "20: code claim.fact: The code “gone” above it is not in the codebook.",
        ),
        ('parent="claim"', 'parent="claim.fact"', "20: code claim.fact: The code lies below itself."),
        (
            'id="claim" key="1"',
            'id="claim" parent="claim.fact"',
            "20: code claim.fact: The code lies below itself.",
        ),
        ('key="2"', 'key="1"', "20: code claim.fact: The key “1” belongs to another code already."),
        (
            'id="soft"',
            'id="loud"',
            "23: attribute tone: “loud” occurs more than once; only the first one is kept.",
        ),
        (
            'id="count"',
            'id="tone"',
            "25: attribute tone: “tone” occurs more than once; only the first one is kept.",
        ),
        (
            'type="number" applies="claim"',
            'type="number" applies="claim gone"',
            "25: attribute count: It applies to the code “gone”, which is not in the codebook.",
        ),
    ],
)
def test_a_codebook_that_contradicts_itself_is_mended_and_told(old: str, new: str, told: str) -> None:
    reading = _read((old, new))

    assert _told(reading) == [told]
    LiveDocument(reading.document)
    assert read(write(reading.document), "again").problems == ()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            '<choice id="soft"/>',
            "<choice/>",
            "23: attribute tone: A choice without a usable identifier is left out.",
        ),
        ('id="count" ', "", "25: None: An attribute without a usable identifier or type is left out."),
        (
            '"yes-no"',
            '"perhaps"',
            "26: attribute seen: An attribute without a usable identifier or type is left out.",
        ),
        (
            '<code id="claim.fact" ',
            '<code id="claim fact" ',
            "20: None: A code without a usable identifier is left out.",
        ),
    ],
)
def test_parts_of_the_codebook_without_a_name_are_left_out(old: str, new: str, told: str) -> None:
    assert told in _told(_read((old, new)))


def test_a_doubled_code_is_kept_once() -> None:
    reading = _read(('<attribute id="tone"', '<code id="claim" key="7"/><attribute id="tone"'))

    assert _told(reading) == ["21: code claim: “claim” occurs more than once; only the first one is kept."]
    assert [code.id for code in reading.document.codebook.codes] == ["claim", "claim.fact"]


def test_a_ring_of_codes_far_below_is_found() -> None:
    ring = '<code id="x" parent="y"/><code id="y" parent="z"/><code id="z" parent="y"/>'

    reading = _read(('<attribute id="tone"', f'{ring}<attribute id="tone"'))

    assert _told(reading) == ["21: code z: The code lies below itself."]


@pytest.mark.parametrize("languages", [' xml:lang="d e"', ""])
def test_a_name_without_a_language_is_left_out(languages: str) -> None:
    reading = _read(('<code id="claim" key="1"/>', f'<code id="claim"><name{languages}>Satz</name></code>'))

    assert reading.document.codebook.code("claim").name == {}
    assert len(reading.problems) == 1


# ---- annotations -------------------------------------------------------------------------------------


def test_a_wrong_quote_is_told_and_the_annotation_kept() -> None:
    reading = _read((">„laut“<", ">" + "leise " * 20 + "<"))

    expected = (
        "38: annotation a2: The quote “leise leise leise leise leise leise leis…” is not what the text says "
        "from 13 to 19: “„laut“”."
    )
    assert _told(reading) == [expected]
    assert reading.document.annotations[1].spans == (Span(13, 19),)


@pytest.mark.parametrize("end", ["22", "4", "3", "999999999", "99999999999999999999"])
def test_a_span_that_cannot_be_is_left_out_and_the_others_stay(end: str) -> None:
    reading = _read(('start="4" end="5"', f'start="4" end="{end}"'))

    message = f"The span from 4 to {end} is left out: it is empty or reaches beyond the text."
    assert f"33: annotation a1: {message}" in _told(reading)
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
    reading = _read(("</document>", f"<dismissed-hints>{hints}</dismissed-hints></document>"))

    assert any(
        told in str(problem.message) and (problem.item or "").startswith("hint")
        for problem in reading.problems
    )
    assert len(reading.document.dismissed) == ("cannot be used" not in told)


def test_a_detector_counts_only_where_the_origin_is_a_hint() -> None:
    given = 'origin="person" detector="spaces" detector-version="1"'
    hinted = given.replace("person", "hint")

    of_a_person = _read(('origin="person"', given)).document.annotations[0]
    of_a_hint = _read(('origin="person"', hinted)).document.annotations[0]
    of_nobody = _read(('origin="person"', hinted.replace('"spaces"', '""'))).document.annotations[0]

    assert (of_a_person.hint, of_a_hint.hint) == (None, HintSource("spaces", 1))
    assert (of_nobody.origin, of_nobody.hint) == (Origin.HINT, None)


def test_an_annotation_without_a_span_is_a_note() -> None:
    span = '      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>\n'
    reading = _read((span, ""))

    assert _told(reading) == []
    assert [found.id for found in reading.document.annotations] == ["a2", "a1"]
    assert reading.document.annotations[0].is_note


def test_the_correction_of_a_note_is_left_out() -> None:
    span = '<span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>'
    reading = _read((span, "<correction>leise</correction>"))

    assert _told(reading) == ["37: annotation a2: The correction is left out: there are no words to correct."]
    assert reading.document.annotations[0].correction is None


def test_an_annotation_none_of_whose_spans_can_be_used_is_left_out() -> None:
    reading = _read(('start="13" end="19"', 'start="13" end="190"'))

    assert _told(reading) == [
        "31: annotation a1: A link is left out: there is no annotation a2.",
        "37: annotation a2: It is left out, because none of its spans can be used.",
        "38: annotation a2: The span from 13 to 190 is left out: it is empty or reaches beyond the text.",
    ]
    assert [annotation.id for annotation in reading.document.annotations] == ["a1"]
    assert reading.document.annotations[0].links == ()


def test_spans_out_of_order_are_put_in_order_and_told() -> None:
    spans = '<span start="4" end="5">😀</span><span start="0" end="3">Die</span>'

    reading = _read(
        ('<span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>', spans)
    )

    assert _told(reading) == ["37: annotation a2: The spans are not in reading order."]
    assert reading.document.annotations[1].spans == (Span(0, 3), Span(4, 5))


def test_a_span_that_overlaps_another_of_its_annotation_is_left_out() -> None:
    reading = _read(('<span start="4" end="5">😀', '<span start="2" end="5">e 😀'))

    assert _told(reading) == ["31: annotation a1: The span from 2 to 5 is left out: it overlaps another one."]
    assert reading.document.annotations[0].spans == (Span(0, 3),)


def test_a_doubled_identifier_gets_a_new_one() -> None:
    reading = _read(('id="a2"', 'id="a1"'))

    assert _told(reading) == [
        "31: annotation a1: A link is left out: there is no annotation a2.",
        "37: annotation a1: Another annotation has this identifier; this one is read as a1-2.",
    ]
    assert [annotation.id for annotation in reading.document.annotations] == ["a1", "a1-2"]


def test_a_new_identifier_is_never_one_that_is_taken() -> None:
    reading = _read(
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
    reading = _read(('id="a1"', given))

    assert (
        "31: annotation unnamed-2: An annotation without a usable identifier is read as unnamed-2."
        in _told(reading)
    )
    assert {annotation.id for annotation in reading.document.annotations} == {"unnamed-2", "a2"}


def test_an_unknown_code_is_told_and_gets_a_stand_in_below_the_same_group() -> None:
    reading = _read(('code="claim.fact"', 'code="claim.rumour"'), ('code="claim"', 'code="rumour"'))

    assert _told(reading) == [
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
    reading = _read(('code="claim.fact"', code))

    assert reading.document.annotations[1].code == stand_in
    assert f"37: annotation a2: The code “{stand_in}” is not in the codebook." in _told(reading)


def test_a_link_to_what_is_not_there_is_left_out() -> None:
    reading = _read(("<link ", '<link role="same" target="zz"/><link '))

    assert _told(reading) == ["31: annotation a1: A link is left out: there is no annotation zz."]
    assert [link.target for link in reading.document.annotations[0].links] == ["a2"]


@pytest.mark.parametrize("link", ["<link/>", '<link role="same"/>', '<link role="a b" target="a2"/>'])
def test_a_link_without_role_or_target_is_left_out(link: str) -> None:
    reading = _read(('<link role="same" target="a2"/>', link))

    assert "35: annotation a1: A link without a usable role or target is left out." in _told(reading)


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
    reading = _read(('<value attribute="tone">loud</value>', value))

    assert f"34: annotation a1: {told}" in _told(reading)
    LiveDocument(reading.document)
    write(reading.document)


@pytest.mark.parametrize("value", ['<value attribute="seen" type="date">x</value>', "<value>x</value>"])
def test_a_value_that_cannot_be_read_is_left_out(value: str) -> None:
    reading = _read(('<value attribute="tone">loud</value>', value))

    assert reading.document.annotations[0].attributes == {}


def test_of_two_values_of_one_attribute_the_first_is_kept() -> None:
    reading = _read(("<link ", '<value attribute="tone">soft</value><link '))

    assert _told(reading) == [
        "35: annotation a1: The attribute “tone” has several values; the first is kept."
    ]
    assert reading.document.annotations[0].attributes == {"tone": "loud"}


def test_the_first_thousand_problems_are_told_one_by_one_and_the_others_counted() -> None:
    reading = _read(("<link ", '<link role="same" target="zz"/>' * 900 + "<value/>" * 101 + "<link "))

    assert len(reading.problems) == 1001
    assert str(reading.problems[-1].message).startswith("There are ")
    assert reading.problems[-1].line is None


# ---- former places -----------------------------------------------------------------------------

_SECOND = '      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>\n'


def test_an_orphan_keeps_its_words_and_its_correction() -> None:
    orphan = '      <former start="9" prefix="so ">weg</former>\n      <correction>fort</correction>\n'

    reading = _read((_SECOND, orphan))

    assert reading.problems == ()
    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.former == (Anchor(9, "weg", "so "),)
    assert (found.spans, found.correction, found.is_orphan) == ((), "fort", True)


@pytest.mark.parametrize("former", ['<former start="x">weg</former>', '<former start="1"/>'])
def test_a_former_place_without_offset_or_words_is_left_out(former: str) -> None:
    reading = _read((_SECOND, f"{_SECOND}      {former}\n"))

    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.former == ()
    assert "A former place without an offset or without words is left out." in {
        str(problem.message) for problem in reading.problems
    }


def test_what_has_a_former_place_is_kept_although_its_span_cannot_be_used() -> None:
    broken = '      <span start="19" end="99">weg</span>\n      <former start="9">weg</former>\n'

    reading = _read((_SECOND, broken))

    (found,) = [each for each in reading.document.annotations if each.id == "a2"]
    assert found.is_orphan

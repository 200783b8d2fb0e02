"""Mistakes in the codebook of a document are mended and told."""

import pytest

from annotator.core.document import LiveDocument
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.unit.formats.native.faulty import reading_of, told_of


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
    reading = reading_of((old, new))

    assert told_of(reading) == [told]
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
    assert told in told_of(reading_of((old, new)))


def test_a_doubled_code_is_kept_once() -> None:
    reading = reading_of(('<attribute id="tone"', '<code id="claim" key="7"/><attribute id="tone"'))

    assert told_of(reading) == ["21: code claim: “claim” occurs more than once; only the first one is kept."]
    assert [code.id for code in reading.document.codebook.codes] == ["claim", "claim.fact"]


def test_a_ring_of_codes_far_below_is_found() -> None:
    ring = '<code id="x" parent="y"/><code id="y" parent="z"/><code id="z" parent="y"/>'

    reading = reading_of(('<attribute id="tone"', f'{ring}<attribute id="tone"'))

    assert told_of(reading) == ["21: code z: The code lies below itself."]


@pytest.mark.parametrize("languages", [' xml:lang="d e"', ""])
def test_a_name_without_a_language_is_left_out(languages: str) -> None:
    reading = reading_of(
        ('<code id="claim" key="1"/>', f'<code id="claim"><name{languages}>Satz</name></code>')
    )

    assert reading.document.codebook.code("claim").name == {}
    assert len(reading.problems) == 1

import json
from collections import Counter
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from annotator.assets import resource
from annotator.core.annotation import AttributeValue, Link, Origin
from annotator.core.article import Article
from annotator.core.assignment import Expected, Tier
from annotator.core.codebook import Attribute, AttributeType
from annotator.core.document import Document, Head, LiveDocument, Role
from annotator.core.errors import ReadError
from annotator.core.text import ArticleText, Span
from annotator.formats import jsonl
from annotator.formats.jsonl import JsonlReading, read_jsonl
from annotator.formats.native.codebook import read_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.builders import NOON
from tests.contract.documents import CODEBOOK

TEXT = "Die 😀 lachen „laut“."
ARTICLE = Article(ArticleText(TEXT), ())
GOOD = {"id": "g1", "start": 4, "end": 5, "text": "😀", "code": "claim.fact"}


def _line(**fields: Any) -> str:  # noqa: ANN401 - whatever JSON can say
    return json.dumps({**GOOD, **fields})


def _read(*lines: str | bytes) -> JsonlReading:
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    return read_jsonl(data, ARTICLE, CODEBOOK, "key.jsonl", now=NOON, author="Frau K.")


def _told(reading: JsonlReading) -> list[str]:
    return [f"{problem.line}: {problem.item}: {problem.message}" for problem in reading.problems]


def _attributes(**fields: Any) -> dict[str, AttributeValue]:  # noqa: ANN401 - any JSON value
    reading = _read(_line(**fields))
    assert _told(reading) == []
    return dict(reading.annotations[0].attributes)


def test_a_line_becomes_an_annotation() -> None:
    reading = _read(_line(comment="lustig", correction=""))

    annotation = reading.annotations[0]
    assert _told(reading) == []
    assert (annotation.id, annotation.spans, annotation.code) == ("g1", (Span(4, 5),), "claim.fact")
    assert (annotation.comment, annotation.correction) == ("lustig", "")
    assert (annotation.author, annotation.origin) == ("Frau K.", Origin.IMPORT)
    assert annotation.created == annotation.modified == NOON
    assert reading.codebook == CODEBOOK


def test_a_line_without_a_place_is_a_note_on_the_article() -> None:
    reading = _read(
        _line(id="g2"), '{"id": "g1", "code": "claim.fact", "comment": "Kein Datum.", "start": null}'
    )

    note = reading.annotations[0]
    assert _told(reading) == []
    assert (note.id, note.is_note, note.comment) == ("g1", True, "Kein Datum.")


def test_a_tier_says_who_is_expected_to_find_it() -> None:
    annotation = _read(_line(tier="expert")).annotations[0]

    assert annotation.expected == Expected(Tier.EXPERT)
    assert annotation.attributes == {}
    assert _read(_line()).annotations[0].expected is None


@pytest.mark.parametrize("tier", ["gold", 3, None])
def test_what_is_no_tier_stays_what_it_is(tier: object) -> None:
    annotation = _read(_line(tier=tier)).annotations[0]

    assert annotation.expected is None
    assert annotation.attributes == ({} if tier is None else {"tier": str(tier)})


def test_a_tier_that_the_codebook_knows_is_an_attribute() -> None:
    known = Attribute("tier", {"en": "Tier"}, AttributeType.TEXT, ("claim",))
    codebook = replace(CODEBOOK, attributes=(*CODEBOOK.attributes, known))

    reading = read_jsonl(_line(tier="core").encode(), ARTICLE, codebook, "k", now=NOON, author="")

    assert reading.annotations[0].expected is None
    assert reading.annotations[0].attributes == {"tier": "core"}


def test_null_means_that_there_is_nothing() -> None:
    annotation = _read(_line(comment=None, correction=None, speaker=None, mood=None)).annotations[0]

    assert (annotation.comment, annotation.correction, annotation.attributes) == ("", None, {})


def test_a_mark_at_the_start_blank_lines_and_carriage_returns_do_not_matter() -> None:
    reading = _read(b"\xef\xbb\xbf" + _line().encode() + b"\r", "", "  \r", _line(id="g2"), "")

    assert _told(reading) == []
    assert [annotation.id for annotation in reading.annotations] == ["g1", "g2"]


def test_annotations_come_in_reading_order() -> None:
    reading = _read(_line(), _line(id="g0", start=0, end=3, text="Die"))

    assert [annotation.id for annotation in reading.annotations] == ["g0", "g1"]


def test_attributes_of_the_codebook_keep_their_types() -> None:
    assert _attributes(severity="minor", speaker="Zoë", count=1.5, public=True, evidence=["a", "b"]) == {
        "severity": "minor",
        "speaker": "Zoë",
        "count": Decimal("1.5"),
        "public": True,
        "evidence": ("a", "b"),
    }
    assert _attributes(count=3, evidence="a") == {"count": Decimal(3), "evidence": ("a",)}


def test_unknown_fields_become_attributes_of_type_text() -> None:
    reading = _read(
        _line(mood="gut", rank=3, sure=0.5, seen=True, tags=["ä", {"x": None}]),
        _line(id="g2", code="error.fused", mood="schlecht"),
    )

    assert _told(reading) == []
    assert reading.annotations[0].attributes == {
        "mood": "gut",
        "rank": "3",
        "sure": "0.5",
        "seen": "true",
        "tags": '["ä", {"x": null}]',
    }
    mood, rank = reading.codebook.attribute("mood"), reading.codebook.attribute("rank")
    assert mood is not None
    assert rank is not None
    assert (mood.type, mood.name, mood.applies) == (AttributeType.TEXT, {"en": "mood"}, ("claim", "error"))
    assert rank.applies == ("claim",)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Hallo", "None: The line is no JSON that can be used."),
        ('{"id": "g1"', "None: The line is no JSON that can be used."),
        (_line().replace("4", "NaN"), "None: The line is no JSON that can be used."),
        (_line(x=1).replace('"x": 1', '"x": -Infinity'), "None: The line is no JSON that can be used."),
        (_line().replace('"text"', '"end"'), "None: The line is no JSON that can be used."),
        (b"\xff\xfe{}", "None: The line is no JSON that can be used."),
        ("[" * 100_000, "None: The line is no JSON that can be used."),
        (_line().replace("4", "9" * 5000), "None: The line is no JSON that can be used."),
        ("[]", "None: The line is no JSON object."),
        ("null", "None: The line is no JSON object."),
        ("{}", "None: The line has no usable identifier (field “id”)."),
        (_line(id=7), "None: The line has no usable identifier (field “id”)."),
        (_line(id="g 1"), "None: The line has no usable identifier (field “id”)."),
        (
            _line(start="4"),
            "annotation g1: “start” and “end” must be whole numbers and “text” must be a text.",
        ),
        (
            _line(start=4.0),
            "annotation g1: “start” and “end” must be whole numbers and “text” must be a text.",
        ),
        (
            _line(end=True),
            "annotation g1: “start” and “end” must be whole numbers and “text” must be a text.",
        ),
        (
            _line(text=None),
            "annotation g1: “start” and “end” must be whole numbers and “text” must be a text.",
        ),
        (_line(start=-1), "annotation g1: -1 to 5 is no place in the text, which has 20 characters."),
        (_line(end=4), "annotation g1: 4 to 4 is no place in the text, which has 20 characters."),
        (_line(end=21), "annotation g1: 4 to 21 is no place in the text, which has 20 characters."),
        (_line(text="😁"), "annotation g1: The quote “😁” is not what the text says there: “😀”."),
        (_line(start=5, end=6), "annotation g1: The quote “😀” is not what the text says there: “ ”."),
        (_line(code="claim.rumour"), "annotation g1: The code “claim.rumour” is not in the codebook."),
        (_line(code=None), "annotation g1: The code “None” is not in the codebook."),
        (_line(code=["claim"]), "annotation g1: The code “['claim']” is not in the codebook."),
        (
            '{"id": "g1", "code": "claim.fact", "correction": "Kim"}',
            "annotation g1: A note on the whole article can have no correction.",
        ),
        (_line(comment=3), "annotation g1: The field “comment” must be a text."),
        (_line(correction=False), "annotation g1: The field “correction” must be a text."),
    ],
)
def test_a_line_that_cannot_be_used_is_told_and_the_others_are_taken(line: str | bytes, told: str) -> None:
    reading = _read(_line(id="before"), line, _line(id="after"))

    assert _told(reading) == [f"2: {told}"]
    assert [annotation.id for annotation in reading.annotations] == ["after", "before"]


def test_a_doubled_identifier_is_told() -> None:
    assert _told(_read(_line(), _line())) == ["2: annotation g1: There is an annotation g1 already."]


@pytest.mark.parametrize(
    "fields",
    [
        {"severity": "terrible"},
        {"severity": 3},
        {"speaker": ["Zoë"]},
        {"count": "3"},
        {"count": True},
        {"count": 10**50},
        {"public": "ja"},
        {"public": 1},
        {"evidence": [1]},
        {"evidence": {"a": "b"}},
        {"two words": "x"},
        {"": "x"},
    ],
)
def test_a_value_that_cannot_be_carried_is_told_and_left_out(fields: dict[str, Any]) -> None:
    reading = _read(_line(**fields))

    name = next(iter(fields))
    assert _told(reading) == [f"1: annotation g1: The field “{name}” is left out, its value cannot be used."]
    assert reading.annotations[0].attributes == {}
    assert reading.codebook == CODEBOOK


def test_a_number_beyond_all_bounds_is_told() -> None:
    reading = _read(
        _line(count=1, mood=1).replace('"count": 1', '"count": 1e999').replace('"mood": 1', '"mood": 1e999')
    )

    assert len(reading.problems) == 2
    assert reading.annotations[0].attributes == {}


def test_characters_that_cannot_be_stored_are_replaced_and_told() -> None:
    reading = _read(_line(comment="a\x07", correction="\x00\ud800", mood="\x01", evidence=["\x02", "b"]))

    annotation = reading.annotations[0]
    assert (annotation.comment, annotation.correction) == ("a\ufffd", "\ufffd\ufffd")
    assert annotation.attributes == {"mood": "\ufffd", "evidence": ("\ufffd", "b")}
    assert sorted(_told(reading)) == [
        "1: annotation g1: Characters that cannot be stored were replaced (1).",
        "1: annotation g1: Characters that cannot be stored were replaced (1).",
        "1: annotation g1: Characters that cannot be stored were replaced (1).",
        "1: annotation g1: Characters that cannot be stored were replaced (2).",
    ]


def test_annotations_of_one_problem_link_to_the_first_and_lose_the_field() -> None:
    reading = _read(
        _line(link="x"), _line(id="g2", link="x"), _line(id="g3", link="y"), _line(id="g4", link="x")
    )

    by_id = {annotation.id: annotation for annotation in reading.annotations}
    assert [by_id[name].links for name in ("g1", "g2", "g3", "g4")] == [
        (),
        (Link("same", "g1"),),
        (),
        (Link("same", "g1"),),
    ]
    assert [dict(by_id[name].attributes) for name in ("g1", "g2", "g3", "g4")] == [{}, {}, {"link": "y"}, {}]


def test_a_link_that_is_no_text_is_a_field_like_others() -> None:
    assert _attributes(link=3) == {"link": "3"}


def test_fields_beyond_the_number_of_attributes_a_codebook_can_have_are_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(jsonl, "MAX_ATTRIBUTES", len(CODEBOOK.attributes) + 1)

    reading = _read(_line(one="1", two="2", link="x"))

    assert _told(reading) == ["1: annotation g1: The field “two” is left out, its value cannot be used."]
    assert reading.annotations[0].attributes == {"one": "1"}


@pytest.mark.parametrize("bound", ["MAX_BYTES", "MAX_ANNOTATIONS"])
def test_a_file_that_is_too_large_is_refused(bound: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, bound, 1)

    with pytest.raises(ReadError, match=r"key\.jsonl is too large"):
        _read(_line(), _line(id="g2"))


def test_an_empty_file_has_no_annotations() -> None:
    assert _read(b"") == JsonlReading(CODEBOOK, ())


def test_the_sample_key_is_taken_over_whole() -> None:
    codebook = read_codebook(resource("codebooks", "media-literacy.xml").read_bytes(), "c")
    text = resource("sample", "article.de.txt").read_text(encoding="utf-8")
    data = resource("sample", "key.jsonl").read_bytes()

    reading = read_jsonl(data, Article(ArticleText(text), ()), codebook, "key.jsonl", now=NOON, author="")
    whole = Document(
        Head("key", Role.KEY, NOON), Article(ArticleText(text), ()), reading.codebook, reading.annotations
    )

    assert reading.problems == ()
    assert len(reading.annotations) == 168
    assert sum(len(annotation.links) for annotation in reading.annotations) == 20
    assert [attribute.id for attribute in reading.codebook.attributes[7:]] == [
        "detail",
        "source",
        "cue",
    ]
    tiers = Counter(each.expected.tier for each in reading.annotations if each.expected)
    assert tiers == {Tier.CORE: 57, Tier.EXTENDED: 76, Tier.EXPERT: 35}
    assert len(LiveDocument(whole)) == 168
    assert read(write(whole), "key.annox").document == whole
    assert read(write(whole), "key.annox").problems == ()


def test_the_bundled_key_is_the_shared_one(shared: Path) -> None:
    assert resource("sample", "key.jsonl").read_bytes() == (shared / "sample" / "key.jsonl").read_bytes()

from dataclasses import replace

import pytest

from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.codebook_diff import CodebookDiff, Difference, Trait, difference, keeping, namesakes

SEVERITY = Attribute(
    "severity",
    {"en": "Severity"},
    AttributeType.CHOICE,
    ("error",),
    (Choice("high", {"en": "high"}), Choice("low", {"en": "low"})),
)
SPEAKER = Attribute("speaker", {}, AttributeType.TEXT, ("claim",))
CLAIM = Code("claim", {"en": "Claim"}, color="#0b63b0")
FACT = Code("claim.fact", {"de": "Tatsache", "en": "Fact"}, parent="claim", key="1")
ERROR = Code("error", {"en": "Error"}, color="#c2410c")
FUSED = Code("error.fused", {"en": "Fused words"}, parent="error", key="6", class_mode=True)
BOOK = Codebook("book", {"en": "Book"}, (CLAIM, FACT, ERROR, FUSED), (SEVERITY, SPEAKER))


def _with(*codes: Code, attributes: tuple[Attribute, ...] = (SEVERITY, SPEAKER)) -> Codebook:
    return replace(BOOK, codes=codes, attributes=attributes)


def test_a_codebook_differs_from_itself_in_nothing() -> None:
    assert difference(BOOK, replace(BOOK)) == CodebookDiff()
    assert difference(BOOK, BOOK).is_empty


def test_added_and_removed_codes_are_told() -> None:
    number = Code("claim.number", {"en": "Number"}, parent="claim")

    diff = difference(BOOK, _with(CLAIM, number, FACT, ERROR))

    assert (diff.added, diff.removed, diff.changed, diff.reordered) == ((number,), (FUSED,), (), False)
    assert not diff.is_empty


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (
            replace(FUSED, name={"en": "Glued words"}),
            Difference(Trait.NAME, "Fused words", "Glued words", "en"),
        ),
        (replace(FUSED, definition={"de": "Ohne"}), Difference(Trait.DEFINITION, None, "Ohne", "de")),
        (replace(FUSED, example={"": "ab"}), Difference(Trait.EXAMPLE, None, "ab", "")),
        (replace(FUSED, parent="claim"), Difference(Trait.PARENT, "error", "claim")),
        (replace(FUSED, color="#AABBCC"), Difference(Trait.COLOR, None, "#aabbcc")),
        (replace(FUSED, key=None), Difference(Trait.KEY, "6", None)),
        (replace(FUSED, class_mode=False), Difference(Trait.CLASS_MODE, old=True, new=False)),
        (replace(FUSED, weight=0.5), Difference(Trait.WEIGHT, 1.0, 0.5)),
    ],
)
def test_what_changed_about_a_code_is_told(code: Code, expected: Difference) -> None:
    diff = difference(BOOK, _with(CLAIM, FACT, ERROR, code))

    assert diff == CodebookDiff(changed=(("error.fused", (expected,)),))


def test_colours_written_with_other_letters_are_the_same() -> None:
    assert difference(BOOK, _with(replace(CLAIM, color="#0B63B0"), FACT, ERROR, FUSED)).is_empty


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        (replace(SEVERITY, name={}), Difference(Trait.NAME, "Severity", None, "en")),
        (replace(SEVERITY, type=AttributeType.TEXT), Difference(Trait.TYPE, "choice", "text")),
        (replace(SEVERITY, applies=("claim",)), Difference(Trait.APPLIES, ("error",), ("claim",))),
        (replace(SEVERITY, choices=SEVERITY.choices[:1]), Difference(Trait.CHOICE, ("low",), None, "low")),
        (
            replace(SEVERITY, choices=(Choice("high", {"en": "grave"}), SEVERITY.choices[1])),
            Difference(Trait.CHOICE, ("high",), ("grave",), "high"),
        ),
    ],
)
def test_what_changed_about_an_attribute_is_told(attribute: Attribute, expected: Difference) -> None:
    diff = difference(BOOK, replace(BOOK, attributes=(attribute, SPEAKER)))

    assert diff == CodebookDiff(changed_attributes=(("severity", (expected,)),))


def test_added_and_removed_attributes_are_told() -> None:
    new = Attribute("new", {}, AttributeType.NUMBER, ())

    diff = difference(BOOK, replace(BOOK, attributes=(SPEAKER, new)))

    assert diff == CodebookDiff(added_attributes=(new,), removed_attributes=(SEVERITY,))


def test_another_name_and_another_order_are_told() -> None:
    renamed = replace(BOOK, name={"en": "Book", "de": "Buch"})

    assert difference(BOOK, renamed) == CodebookDiff(name=(Difference(Trait.NAME, None, "Buch", "de"),))
    assert difference(BOOK, _with(ERROR, FUSED, CLAIM, FACT)) == CodebookDiff(reordered=True)
    assert difference(BOOK, replace(BOOK, attributes=(SPEAKER, SEVERITY))) == CodebookDiff(reordered=True)


def test_a_code_of_the_same_name_is_found_in_any_language() -> None:
    new = _with(
        Code("c", {"de": "tatsache"}),
        Code("c.1", {"de": "TATSACHE"}, parent="c"),
        Code("c.2", {"en": "fact", "de": ""}, parent="c"),
        attributes=(),
    )

    assert namesakes(BOOK, new) == {"claim.fact": "c.1"}
    assert namesakes(BOOK, BOOK) == {}


def test_codes_are_kept_in_a_group_of_their_own() -> None:
    new = Codebook(
        "book",
        {},
        (CLAIM, Code("claim.other", {}, parent="claim", key="6")),
        (replace(SEVERITY, applies=("claim",)), replace(SPEAKER, applies=())),
    )

    book = keeping(BOOK, new, {"error.fused", "claim.fact", "claim"}, {"en": "Gone"})

    gone = "no-longer-in-the-codebook"
    assert [code.id for code in book.codes] == ["claim", "claim.other", gone, "claim.fact", "error.fused"]
    assert book.code(gone).name == {"en": "Gone"}
    assert book.code("claim.fact") == replace(FACT, parent=gone, color="#0b63b0")
    assert book.code("error.fused") == replace(
        FUSED, parent=gone, color="#c2410c", key=None, class_mode=False
    )
    assert [each.applies for each in book.attributes] == [("claim", "error.fused"), ("claim.fact",)]


def test_nothing_to_keep_leaves_the_new_codebook_as_it_is() -> None:
    assert keeping(BOOK, BOOK, {"claim.fact"}, {"en": "Gone"}) is BOOK

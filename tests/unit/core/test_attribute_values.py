from decimal import Decimal

import pytest

from annotator.core.annotation import AttributeValue
from annotator.core.attribute_values import fitted, is_of_type, takes
from annotator.core.codebook import Attribute, AttributeType, Choice

CHOICE, TEXT, NUMBER = AttributeType.CHOICE, AttributeType.TEXT, AttributeType.NUMBER
YES_NO, ADDRESSES = AttributeType.YES_NO, AttributeType.ADDRESSES
VALUES: dict[AttributeType, AttributeValue] = {
    TEXT: "words",
    NUMBER: Decimal("1.5"),
    YES_NO: True,
    ADDRESSES: ("https://a.example/",),
}


def _attribute(kind: AttributeType) -> Attribute:
    return Attribute("a", {}, kind, (), (Choice("high", {}), Choice("low", {})))


@pytest.mark.parametrize("kind", VALUES)
def test_every_type_takes_its_own_values_only(kind: AttributeType) -> None:
    assert [other for other, value in VALUES.items() if takes(_attribute(kind), value)] == [kind]


def test_a_choice_takes_its_choices_only() -> None:
    attribute = _attribute(CHOICE)

    assert takes(attribute, "high")
    assert not takes(attribute, "middle")
    assert is_of_type("middle", CHOICE)
    assert not takes(attribute, True)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        ("high", CHOICE, "high"),
        ("middle", CHOICE, None),
        ("high", TEXT, "high"),
        (Decimal("1.50"), TEXT, "1.50"),
        (("https://a.example/", "b"), TEXT, "https://a.example/ b"),
        (True, TEXT, None),
        (True, NUMBER, None),
        ("3,5", NUMBER, Decimal("3.5")),
        (" -2 ", NUMBER, Decimal(-2)),
        ("many", NUMBER, None),
        ("Infinity", NUMBER, None),
        ("9" * 41, NUMBER, None),
        ("1e99", NUMBER, None),
        (("a",), NUMBER, None),
        ("a b\nc", ADDRESSES, ("a", "b", "c")),
        (Decimal(1), ADDRESSES, None),
        ("yes", YES_NO, None),
    ],
)
def test_a_value_is_kept_where_another_type_can_say_the_same(
    value: AttributeValue, kind: AttributeType, expected: AttributeValue | None
) -> None:
    assert fitted(_attribute(kind), value) == expected

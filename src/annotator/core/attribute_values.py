"""Which values an attribute takes, and what becomes of a value when its attribute changes."""

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from annotator.core.codebook import AttributeType

if TYPE_CHECKING:
    from annotator.core.annotation import AttributeValue
    from annotator.core.codebook import Attribute


def is_of_type(value: "AttributeValue", kind: AttributeType) -> bool:
    """Return whether *value* is what an attribute of this type holds; choices are not looked up."""
    if kind is AttributeType.YES_NO:
        return isinstance(value, bool)
    if kind is AttributeType.NUMBER:
        return isinstance(value, Decimal)
    if kind is AttributeType.ADDRESSES:
        return isinstance(value, tuple)
    return isinstance(value, str)


def takes(attribute: "Attribute", value: "AttributeValue") -> bool:
    """Return whether *attribute* takes *value*: it has the right type, and is one of the choices."""
    if attribute.type is AttributeType.CHOICE:
        return any(choice.id == value for choice in attribute.choices)
    return is_of_type(value, attribute.type)


def fitted(attribute: "Attribute", value: "AttributeValue") -> "AttributeValue | None":
    """Return *value* as *attribute* takes it, saying the same; None if it can't be said with this type."""
    if takes(attribute, value):
        return value
    if isinstance(value, bool):
        return None
    if attribute.type is AttributeType.TEXT:
        return " ".join(value) if isinstance(value, tuple) else str(value)
    if attribute.type is AttributeType.ADDRESSES and isinstance(value, str):
        return tuple(value.split())
    if attribute.type is AttributeType.NUMBER and isinstance(value, str):
        return _number(value)
    return None


def _number(written: str) -> Decimal | None:
    """Return a number written with a point or with a comma; None for everything else."""
    try:
        number = Decimal(written.strip().replace(",", "."))
    except InvalidOperation:
        return None
    short = (
        number.is_finite() and len(number.as_tuple().digits) <= _DIGITS and abs(number.adjusted()) <= _DIGITS
    )
    return number if short else None


_DIGITS = 40
"""What a file can hold, on either side of the point."""

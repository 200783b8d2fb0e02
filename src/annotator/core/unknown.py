"""What a newer version of the program wrote into a file and this one keeps without understanding it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Unknown:
    """
    Attributes (qualified name and value) and elements (serialised) that a file had beyond the schema.

    Opaque to everything but the file format that read them; copied along with the value they belong to.
    """

    attributes: tuple[tuple[str, str], ...] = ()
    elements: tuple[str, ...] = ()


NOTHING: Final = Unknown()

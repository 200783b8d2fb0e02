"""New identifiers."""

from uuid import uuid4


def new_id() -> str:
    """Return an identifier that is unique everywhere and may start an XML name."""
    return f"a{uuid4().hex[:16]}"

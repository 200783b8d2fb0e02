"""What a change of the codebook costs, in sentences."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.language import in_language

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.core.codebook_changes import Replacement


def losses(plan: "Replacement", codebook: "Codebook") -> str:
    """Return which values go, by attribute of the *codebook* as it is now; empty if none goes."""
    parts: list[str] = []
    for attribute_id, count in plan.lost.items():
        attribute = codebook.attribute(attribute_id)
        name = in_language(attribute.name) if attribute else ""
        parts.append(f"{name or attribute_id} ({count})")
    if not parts:
        return ""
    text = QCoreApplication.translate(
        "Consequences", "Values that have no place any more are lost: {values}."
    )
    return text.format(values=", ".join(parts))

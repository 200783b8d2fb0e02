"""What a document remembers of hints, as markup."""

from typing import TYPE_CHECKING

from annotator.formats.native import values
from annotator.formats.native.assignment import span_markup
from annotator.formats.native.markup import attributes, nested

if TYPE_CHECKING:
    from annotator.core.hinted import Dismissal, HintSource
    from annotator.core.text import ArticleText


def source_attributes(source: "HintSource") -> str:
    """Return the attributes that tell which detector gave a hint."""
    return attributes(
        {"detector": values.identifier(source.detector), "detector-version": str(source.version)}
    )


def dismissal_lines(dismissal: "Dismissal", text: "ArticleText | None", pad: str) -> list[str]:
    """Return the element of a dismissed hint, with quotes if there is a *text* to quote."""
    start = attributes({"code": values.identifier(dismissal.code)}) + source_attributes(dismissal.source)
    return nested("hint", start, [f"{pad}  {span_markup(span, text)}" for span in dismissal.spans], pad)

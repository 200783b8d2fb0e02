"""What hints cost the reading surface: scrolling and adding an annotation with 2,000 of them, and without."""

from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.gui.app import application
from annotator.gui.article_view.hint_marks import HintMarks
from annotator.gui.hinting.open_hints import OpenHints
from annotator.hints.hint import Hint
from bench_surface import ReadingSurface
from material import large_document
from measuring import own_home, percentile
from surfaces import FRAME, measure

HINTS: Final = 2_000
LENGTH: Final = 12
WHY: Final = Message("hints", "Why.")


class HintedSurface(ReadingSurface):
    """The reading surface with dots below words all over the article."""

    def __init__(self, document: Document) -> None:
        """Lay hints over *document*."""
        super().__init__(document)
        step = len(document.article.text) // HINTS
        self.hints = OpenHints(self.session, self.view)
        self.hints.take(
            Hint("spaces", (Span(start, start + LENGTH),), "error.fused", WHY, None, 0.9)
            for start in range(0, step * HINTS, step)
        )
        self.marks = HintMarks(self.view, self.hints.touching, self.view)
        self.hints.changed.connect(lambda opened, closed: self.marks.follow([*opened, *closed]))
        self.marks.show()

    def add(self, annotation: Annotation) -> None:
        """Add an annotation with the code of the hints, so that those it covers go."""
        self.session.annotate(annotation.spans, "error.fused")


def main() -> None:
    """Print the 95th percentiles, as ratios to the promise and to the surface without hints."""
    document = large_document(300_000, 3_000)
    measure(ReadingSurface, document)  # the first one loads typefaces
    bare, hinted = measure(ReadingSurface, document), measure(HintedSurface, document)
    print(f"hints: 300 KB, 3,000 annotations, {HINTS} hints, 95th percentile")
    for what in ("wheel", "jump", "add one"):
        without, took = (percentile([each.busy for each in times[what]], 0.95) for times in (bare, hinted))
        print(
            f"  {what:11} {took:6.1f} ms busy  {took / FRAME:5.2f} × promise  {took / without:5.2f} × without"
        )


if __name__ == "__main__":
    with own_home():
        application()
        main()

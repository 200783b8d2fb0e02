"""
The reading surface: first paint, adding an annotation, one frame of scrolling.

Against a QTextEdit with ExtraSelections in the same run. Times are the processor time of the window's thread,
in which all of this happens, so that what else the machine is doing does not count.
"""

import gc
import os
import random
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.core.text import Span
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.view import ArticleView
from annotator.gui.session import Session
from material import TIME, large_document

SIZE: Final = 1000, 800
FRAMES: Final = 200
LINE: Final = 60
PILED: Final = 2000
FIRST_SCREEN: Final = 2500
FIRST_PAINT: Final = 300.0
FRAME: Final = 8.0
GROWTH: Final = 1.5


class Surface(Protocol):
    """What is measured: ours and the baseline."""

    def edit(self) -> QTextEdit:
        """Return the widget."""

    def add(self, annotation: Annotation) -> None:
        """Add an annotation."""

    def close(self) -> None:
        """End it."""


class Ours:
    """The reading surface."""

    def __init__(self, document: Document) -> None:
        """Build it around *document*."""
        self.session = Session(document)
        self.view = ArticleView(self.session, Appearance())

    def edit(self) -> QTextEdit:
        """Return the widget."""
        return self.view

    def add(self, annotation: Annotation) -> None:
        """Add an annotation through the session."""
        self.session.annotate(annotation.spans, annotation.code)

    def close(self) -> None:
        """End it; undo steps must not be left to the garbage collector."""
        self.view.close()
        self.session.undo_stack.clear()


class Baseline:
    """A text field in which every annotation is an extra selection."""

    def __init__(self, document: Document) -> None:
        """Build it around *document*."""
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setPlainText(str(document.article.text))
        self.document = document
        self.selections = [self._selection(annotation) for annotation in document.annotations]
        self.text.setExtraSelections(self.selections)

    def edit(self) -> QTextEdit:
        """Return the widget."""
        return self.text

    def add(self, annotation: Annotation) -> None:
        """Add an extra selection."""
        self.selections.append(self._selection(annotation))
        self.text.setExtraSelections(self.selections)

    def close(self) -> None:
        """End it."""
        self.text.close()

    def _selection(self, annotation: Annotation) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(self.document.article.text.to_utf16(annotation.start))
        cursor.setPosition(
            self.document.article.text.to_utf16(annotation.end), QTextCursor.MoveMode.KeepAnchor
        )
        selection.cursor = cursor
        selection.format.setBackground(QColor("#dbe6ef"))
        return selection


def milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time that *work* takes in this thread."""
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


def percentile(values: list[float], share: float) -> float:
    """Return the value below which *share* of *values* lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def first_paint(kind: type[Ours] | type[Baseline], document: Document) -> tuple[Surface, float]:
    """Return a shown surface and the time from nothing to its first paint."""
    surfaces: list[Surface] = []

    def open_it() -> None:
        surfaces.append(kind(document))
        edit = surfaces[0].edit()
        edit.resize(*SIZE)
        edit.show()
        edit.viewport().repaint()

    took = milliseconds(open_it)
    return surfaces[0], took


def settle() -> None:
    """Let the layout of what is not to be seen come to its end, and keep the collector out of the frames."""
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        QApplication.processEvents()
    gc.collect()
    gc.freeze()


def frames(surface: Surface, *, piled: bool) -> list[float]:
    """Return the times of scrolling by a notch of the wheel and painting what comes into view."""
    values = (LINE * (number % 2 if piled else number) for number in range(FRAMES))
    return [scrolling(surface, value) for value in values]


def jumps(surface: Surface) -> list[float]:
    """Return the times of scrolling to anywhere and painting the whole screen."""
    chance, bar = random.Random(4), surface.edit().verticalScrollBar()  # noqa: S311 - nothing secret
    return [scrolling(surface, chance.randrange(bar.maximum())) for _ in range(FRAMES)]


def scrolling(surface: Surface, value: int) -> float:
    """Return the time of scrolling to *value* and painting."""

    def scroll() -> None:
        surface.edit().verticalScrollBar().setValue(value)
        QApplication.processEvents()

    return milliseconds(scroll)


def additions(surface: Surface, document: Document, *, piled: bool) -> list[float]:
    """Return the times of adding an annotation that can be seen and painting."""
    edit, chance = surface.edit(), random.Random(2)  # noqa: S311 - nothing secret
    codes = [code.id for code in document.codebook.codes if code.parent]
    took = []
    for number in range(FRAMES // 2):
        edit.verticalScrollBar().setValue(
            0 if piled else chance.randrange(edit.verticalScrollBar().maximum())
        )
        QApplication.processEvents()
        position = edit.cursorForPosition(edit.viewport().rect().center()).position()
        start = min(document.article.text.from_utf16(position), len(document.article.text) - 60)
        annotation = Annotation(
            f"new{number}", (Span(start, start + 60),), codes[number % len(codes)], TIME, TIME
        )

        def add(annotation: Annotation = annotation) -> None:
            surface.add(annotation)
            QApplication.processEvents()

        took.append(milliseconds(add))
    return took


def with_pile(document: Document) -> Document:
    """Return *document* with 2,000 more annotations on the first screen."""
    chance = random.Random(3)  # noqa: S311 - nothing secret
    codes = [code.id for code in document.codebook.codes if code.parent]
    starts = [chance.randrange(FIRST_SCREEN) for _ in range(PILED)]
    pile = tuple(
        Annotation(
            f"p{number}", (Span(start, start + chance.randrange(20, 200)),), chance.choice(codes), TIME, TIME
        )
        for number, start in enumerate(starts)
    )
    return replace(document, annotations=document.annotations + pile)


def measure(
    kind: type[Ours] | type[Baseline], document: Document, *, piled: bool = False
) -> dict[str, list[float]]:
    """Return how long each thing took, in milliseconds."""
    gc.unfreeze()
    surface, paint = first_paint(kind, document)
    settle()
    took = {
        "first paint": [paint],
        "wheel": frames(surface, piled=piled),
        "jump": jumps(surface),
        "add one": additions(surface, document, piled=piled),
    }
    surface.close()
    return took


def show(ours: dict[str, list[float]], baseline: dict[str, list[float]]) -> None:
    """Print the 95th percentiles as ratios."""
    for what, times in ours.items():
        took, limit = percentile(times, 0.95), FIRST_PAINT if what == "first paint" else FRAME
        against = took / percentile(baseline[what], 0.95)
        print(f"  {what:11} {took:6.1f} ms  {took / limit:5.2f} × promise  {against:5.2f} × baseline")


def main() -> None:
    """Print the figures as ratios."""
    application()
    large, small = large_document(1_000_000, 10_000), large_document(100_000, 1_000)
    measure(Ours, small)  # the first one loads typefaces
    runs = {
        "1 MB, 10,000 annotations": (large, False),
        "the same, 2,000 more on one screen": (with_pile(large), True),
        "100 KB, 1,000 annotations": (small, False),
    }
    ours = {}
    for name, (document, piled) in runs.items():
        ours[name] = measure(Ours, document, piled=piled)
        print(f"surface: {name}, 95th percentile, against QTextEdit with ExtraSelections")
        show(ours[name], measure(Baseline, document, piled=piled))
    print(f"surface: ten times the text takes (promise: at most {GROWTH} times as long)")
    in_large, _, in_small = ours.values()
    for what in ("wheel", "jump", "add one"):
        middle, high = (
            percentile(in_large[what], share) / percentile(in_small[what], share) for share in (0.5, 0.95)
        )
        print(f"  {what:11} {middle:5.2f} × in the median, {high:5.2f} × at the 95th percentile")


if __name__ == "__main__":
    main()

"""Scrolling and annotating on a surface that shows an article, and how long that takes."""

import gc
import random
from collections.abc import Callable, Mapping
from typing import Final, Protocol

from PySide6.QtWidgets import QApplication, QTextEdit

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.core.text import Span
from baselines import ExtraSelections
from material import TIME, large_document, with_pile
from measuring import Took, percentile, settle, time_of

SIZE: Final = 1000, 800
FRAMES: Final = 200
LINE: Final = 60
FRAME: Final = 8.0
"""Milliseconds that a change and a frame may take."""
GROWTH: Final = 1.5
"""How many times as long anything may take with ten times the text."""
MARKED: Final = 60

Times = Mapping[str, list[Took]]
"""How long everything took, by what it was."""


class Surface(Protocol):
    """What is measured: ours and the baseline."""

    def edit(self) -> QTextEdit:
        """Return the widget with the article."""

    def show(self) -> None:
        """Show it, as large as all others, and let it be painted: nothing is before the first events."""

    def prepare(self, annotation: Annotation) -> None:
        """Do what comes before adding and is not measured, such as selecting the words."""

    def add(self, annotation: Annotation) -> None:
        """Add an annotation."""

    def cool(self) -> None:
        """Forget what is kept from earlier painting, so that short articles gain nothing from it."""

    def close(self) -> None:
        """End it."""


def measure(
    kind: Callable[[Document], Surface], document: Document, *, piled: bool = False
) -> dict[str, list[Took]]:
    """Return how long everything took."""
    gc.unfreeze()
    surface, paint = _first_paint(kind, document)
    settle()
    took = {
        "first paint": [paint],
        "wheel": _frames(surface, piled=piled),
        "jump": _jumps(surface),
        "add one": _additions(surface, document, piled=piled),
    }
    surface.close()
    return took


def compare(name: str, kind: Callable[[Document], Surface], first_paint: float) -> None:
    """Measure *kind* with all articles and print ratios; *first_paint* is promised, in milliseconds."""
    large, small = large_document(1_000_000, 10_000), large_document(100_000, 1_000)
    measure(kind, small)  # the first one loads typefaces
    runs = {
        "1 MB, 10,000 annotations": (large, False),
        "the same, 2,000 more on one screen": (with_pile(large), True),
        "100 KB, 1,000 annotations": (small, False),
    }
    ours: list[Times] = []
    for title, (document, piled) in runs.items():
        ours.append(measure(kind, document, piled=piled))
        print(f"{name}: {title}, 95th percentile, against QTextEdit with ExtraSelections")
        _show(ours[-1], measure(ExtraSelections, document, piled=piled), first_paint)
    print(f"{name}: ten times the text takes (promise: {GROWTH} times as long; first paint apart)")
    _show_growth(ours[0], ours[2])


# ---- measuring -----------------------------------------------------------------------------------


def _first_paint(kind: Callable[[Document], Surface], document: Document) -> tuple[Surface, Took]:
    """Return a shown surface and the time from nothing to its first paint."""
    surfaces: list[Surface] = []

    def open_it() -> None:
        surfaces.append(kind(document))
        surfaces[0].show()

    took = time_of(open_it)
    return surfaces[0], took


def _frames(surface: Surface, *, piled: bool) -> list[Took]:
    """Return the times of scrolling by a notch of the wheel and painting what comes into view."""
    surface.cool()
    values = (LINE * (number % 2 if piled else number) for number in range(FRAMES))
    return [_scrolling(surface, value) for value in values]


def _jumps(surface: Surface) -> list[Took]:
    """Return the times of scrolling to anywhere, to each screen once, and painting the whole screen."""
    places = list(range(0, surface.edit().verticalScrollBar().maximum(), SIZE[1]))
    random.Random(4).shuffle(places)  # noqa: S311 - nothing secret
    surface.cool()
    return [_scrolling(surface, place) for place in places[:FRAMES]]


def _scrolling(surface: Surface, value: int) -> Took:
    """Return the time of scrolling to *value* and painting."""

    def scroll() -> None:
        surface.edit().verticalScrollBar().setValue(value)
        QApplication.processEvents()

    return time_of(scroll)


def _additions(surface: Surface, document: Document, *, piled: bool) -> list[Took]:
    """Return the times of adding an annotation that can be seen, each to other words, and painting."""
    edit, chance = surface.edit(), random.Random(2)  # noqa: S311 - nothing secret
    codes = [code.id for code in document.codebook.codes if code.parent]
    took = []
    for number in range(FRAMES // 2):
        bar = edit.verticalScrollBar()
        bar.setValue(0 if piled else chance.randrange(bar.maximum()))
        QApplication.processEvents()
        position = edit.cursorForPosition(edit.viewport().rect().center()).position()
        start = min(document.article.text.from_utf16(position) + number, len(document.article.text) - MARKED)
        annotation = Annotation(
            f"new{number}", (Span(start, start + MARKED),), codes[number % len(codes)], TIME, TIME
        )
        surface.prepare(annotation)
        QApplication.processEvents()

        def add(annotation: Annotation = annotation) -> None:
            surface.add(annotation)
            QApplication.processEvents()

        took.append(time_of(add))
    return took


# ---- printing ------------------------------------------------------------------------------------


def _show(ours: Times, baseline: Times, first_paint: float) -> None:
    """Print the 95th percentiles as ratios, and how much of the time was work of the window's thread."""
    for what, times in ours.items():
        took = percentile([time.wall for time in times], 0.95)
        busy = percentile([time.busy for time in times], 0.95)
        against = took / percentile([time.wall for time in baseline[what]], 0.95)
        limit = first_paint if what == "first paint" else FRAME
        print(
            f"  {what:11} {took:6.1f} ms ({busy:6.1f} busy)  "
            f"{took / limit:5.2f} × promise  {against:5.2f} × baseline"
        )


def _show_growth(large: Times, small: Times) -> None:
    """Print how many times as long everything takes with the large article, in the thread's own time."""
    for what in large:
        middle, high = (
            percentile([time.busy for time in large[what]], share)
            / percentile([time.busy for time in small[what]], share)
            for share in (0.5, 0.95)
        )
        print(f"  {what:11} {middle:5.2f} × in the median, {high:5.2f} × at the 95th percentile")

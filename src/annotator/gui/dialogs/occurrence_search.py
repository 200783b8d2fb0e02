"""How words are looked for: similar ones, with a slider, or exactly these."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.text import ArticleText, Span
from annotator.gui.dialogs.frame import words
from annotator.matching.occurrences import LONGEST, Occurrence, exact_occurrences, occurrences

_LEAST_ALIKE: Final = 60
_ALIKE: Final = 85
"""Per cent of similarity at which one begins; the other forms of a German word are beyond it."""


class OccurrenceSearch(QWidget):
    """
    The choices of a search.

    The slider needs no other search: what is found at its left end holds what is found further right.
    """

    search_changed = Signal()
    """Other words are to be looked for."""
    threshold_changed = Signal()
    """Less of what was found is wanted, or more."""

    def __init__(self, text: ArticleText, origin: Span) -> None:
        """Offer to look for the words of *origin* in *text*."""
        super().__init__()
        self._text = text
        self._origin = origin
        self.similar = QRadioButton(self.tr("&Similar words too"))
        self.exact = QRadioButton(self.tr("&Exactly these words"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._alike = words("", "alike")
        self._alike.setWordWrap(False)
        self._match_case = QCheckBox(self.tr("&Upper and lower case count"))
        self._whole_words = QCheckBox(self.tr("&Whole words only"))
        self._set_up()
        self._lay_out()
        self.similar.toggled.connect(self._on_similar_toggled)
        self._match_case.toggled.connect(self.search_changed)
        self._whole_words.toggled.connect(self.search_changed)
        self.slider.valueChanged.connect(self._on_slider_value_changed)

    def _set_up(self) -> None:
        usable = len(self._origin) <= LONGEST
        self.similar.setEnabled(usable)
        (self.similar if usable else self.exact).setChecked(True)
        if not usable:
            self.similar.setToolTip(self.tr("These are too many words to look for similar ones."))
        self.slider.setRange(_LEAST_ALIKE, 100)
        self.slider.setPageStep(5)
        self.slider.setValue(_ALIKE)
        self.slider.setMinimumWidth(200)
        self._tell_threshold()
        for name, part in {
            "similar": self.similar,
            "exact": self.exact,
            "slider": self.slider,
            "match_case": self._match_case,
            "whole_words": self._whole_words,
        }.items():
            part.setObjectName(name)

    def _lay_out(self) -> None:
        self._options = QStackedWidget()
        self._options.addWidget(_row(self.slider, self._alike))
        self._options.addWidget(_row(self._match_case, self._whole_words))
        self._options.setCurrentIndex(0 if self.similar.isChecked() else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_row(self.similar, self.exact))
        column.addWidget(self._options)

    @property
    def threshold(self) -> float:
        """How similar words must be at least."""
        return self.slider.value() / 100 if self.similar.isChecked() else 0.0

    def job(self) -> Callable[[], list[Occurrence]]:
        """Return the search as it is chosen now; it knows nothing of the window."""
        text, origin = self._text, self._origin
        if self.similar.isChecked():
            return lambda: occurrences(text, origin, similarity=_LEAST_ALIKE / 100)
        match_case, whole_words = self._match_case.isChecked(), self._whole_words.isChecked()
        return lambda: exact_occurrences(text, origin, match_case=match_case, whole_words=whole_words)

    def _tell_threshold(self) -> None:
        told = self.tr("at least {percent}% alike").format(percent=self.slider.value())
        self._alike.setText(told)
        self.slider.setAccessibleName(told)

    # ---- slots -------------------------------------------------------------------------------

    @Slot(bool)
    def _on_similar_toggled(self, similar: bool) -> None:
        self._options.setCurrentIndex(0 if similar else 1)
        self.search_changed.emit()

    @Slot()
    def _on_slider_value_changed(self) -> None:
        self._tell_threshold()
        self.threshold_changed.emit()


def _row(*parts: QWidget) -> QWidget:
    """Return *parts* beside each other."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(16)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return row

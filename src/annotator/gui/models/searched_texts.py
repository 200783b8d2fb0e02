"""The texts in which annotations are searched, folded once and kept until an annotation changes."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from annotator.core.document import LiveDocument
from annotator.gui.models.folding import folded
from annotator.gui.models.words import quote

_AT_ONCE: Final = 200
"""Texts that are folded before the window gets its turn again."""


class _Texts(dict[str, str]):
    """Folded texts by the identifier of the annotation, worked out when first asked for."""

    def __init__(self, document: LiveDocument) -> None:
        super().__init__()
        self._document = document

    def __missing__(self, annotation_id: str) -> str:
        annotation = self._document.annotation(annotation_id)
        words = quote(self._document.article.text, annotation)
        text = folded("\n".join((words, annotation.correction or "", annotation.comment)))
        self[annotation_id] = text
        return text


class SearchedTexts(QObject):
    """
    The words, correction and comment of each annotation of a document.

    `prepare` works them out while the person has not typed yet, in pieces too short to be noticed.
    """

    def __init__(self, document: LiveDocument, parent: QObject | None = None) -> None:
        """Start with none."""
        super().__init__(parent)
        self._document = document
        self._texts = _Texts(document)
        self._waiting: list[str] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def by_id(self) -> Mapping[str, str]:
        """The folded text of every annotation of the document."""
        return self._texts

    def forget(self, annotation_ids: Iterable[str]) -> None:
        """Read the texts of some annotations anew."""
        for annotation_id in annotation_ids:
            self._texts.pop(annotation_id, None)

    def prepare(self) -> None:
        """Begin to work out all texts that are missing."""
        self._waiting = [found.id for found in self._document if found.id not in self._texts]
        self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        for annotation_id in self._waiting[-_AT_ONCE:]:
            if annotation_id in self._document:
                self._texts[annotation_id]
        del self._waiting[-_AT_ONCE:]
        if not self._waiting:
            self._timer.stop()

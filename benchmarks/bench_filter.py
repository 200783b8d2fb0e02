"""Filtering 10,000 rows while one types: ours against Qt's proxy with a row test in Python."""

from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtWidgets import QApplication, QTableView

from annotator.core.document import Document
from annotator.core.filtering import AnnotationFilter, State
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.models.annotation_table_model import AnnotationTableModel
from annotator.gui.models.folding import folded
from annotator.gui.panels.annotation_table import AnnotationTable
from annotator.gui.session import Session
from material import large_document
from measuring import Took, own_home, percentile, settle, time_of

KEY_STROKE: Final = 16.0
"""Milliseconds that a key stroke may take."""
TYPED: Final = ("russisch", "der pakt", "wer sagt", "nordkorea", "xyz")
ROUNDS: Final = 6

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Filtered(Protocol):
    """A table whose rows are filtered by words."""

    def type(self, text: str) -> None:
        """List what has these words, and paint it."""


class Ours:
    """The table of the annotations panel."""

    def __init__(self, document: Document) -> None:
        """Show it and let it prepare, as it does when the keyboard comes into the field."""
        self.session = Session(document)
        self.model = AnnotationTableModel(self.session, Appearance())
        self.table = AnnotationTable(self.model)
        self.table.resize(320, 600)
        self.table.show()
        self.model.texts.prepare()
        settle()

    def type(self, text: str) -> None:
        """Filter and paint."""
        self.model.set_filter(AnnotationFilter(tuple(folded(text).split())))
        self.table.viewport().repaint()

    def choose(self, states: frozenset[State]) -> None:
        """Filter by state and paint."""
        self.model.set_filter(AnnotationFilter(states=states))
        self.table.viewport().repaint()


class Rows(QAbstractTableModel):
    """The same annotations as rows, with a folded text for each."""

    def __init__(self, document: Document) -> None:
        """Read all texts."""
        super().__init__()
        self.document = document
        self.texts = [
            folded(f"{document.article.text.quote(one.spans[0])} {one.comment} {one.correction or ''}")
            for one in document.annotations
        ]

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of annotations."""
        return 0 if parent.isValid() else len(self.texts)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return as many as ours has."""
        return 0 if parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return some words."""
        return self.texts[index.row()][:40] if role == Qt.ItemDataRole.DisplayRole else None


class Proxy(QSortFilterProxyModel):
    """Keeps the rows that have all words."""

    def __init__(self, rows: Rows) -> None:
        """Keep all rows."""
        super().__init__()
        self.words: list[str] = []
        self.rows = rows
        self.setSourceModel(rows)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        """Return whether a row has all words."""
        return all(word in self.rows.texts[row] for word in self.words)


class Baseline:
    """A plain table over the proxy."""

    def __init__(self, document: Document) -> None:
        """Show it."""
        self.proxy = Proxy(Rows(document))
        self.table = QTableView()
        self.table.setModel(self.proxy)
        self.table.resize(320, 600)
        self.table.show()
        settle()

    def type(self, text: str) -> None:
        """Filter and paint."""
        self.proxy.words = folded(text).split()
        self.proxy.invalidate()
        self.table.viewport().repaint()


def typing(table: Filtered) -> list[Took]:
    """Return how long every key stroke took while words were typed and taken back letter by letter."""
    took = []
    for _ in range(ROUNDS):
        for words in TYPED:
            prefixes = [words[:length] for length in range(1, len(words) + 1)]
            for text in (*prefixes, *reversed(prefixes[:-1]), ""):
                took.append(time_of(partial(table.type, text)))
                QApplication.processEvents()
    return took


def show(name: str, took: list[Took], baseline: list[Took] | None = None) -> None:
    """Print the 95th percentile by the clock and of the processor, against the promise and the *baseline*."""
    wall, busy = (percentile(list(times), 0.95) for times in zip(*took, strict=True))
    text = (
        f"  {name:<28} {wall:6.1f} ms, busy {busy:6.1f} ms, that is {busy / KEY_STROKE:5.2f} of the promise"
    )
    if baseline is not None:
        theirs = percentile([one.busy for one in baseline], 0.95)
        text += f", {busy / theirs:.2f} of the proxy's {theirs:.1f} ms"
    print(text)


def first_key(document: Document) -> list[Took]:
    """Return how long the first key takes if nothing was prepared."""
    table = Ours(document)
    table.model.texts.forget([one.id for one in document.annotations])
    return [time_of(lambda: table.type("r"))]


def states(table: Ours) -> list[Took]:
    """Return how long it took to filter by each state."""
    sets = [frozenset(some) for state in State for some in ({state}, ())]
    return [time_of(partial(table.choose, some)) for some in sets]


if __name__ == "__main__":
    with own_home():
        application()
        document = large_document(1_000_000, 10_000)
        baseline = typing(Baseline(document))
        ours = Ours(document)
        print("filter: 10,000 rows, 95th percentile, with painting, against QSortFilterProxyModel in Python")
        show("a key stroke", typing(ours), baseline)
        show("a state ticked", states(ours))
        show("the first key, unprepared", first_key(document))

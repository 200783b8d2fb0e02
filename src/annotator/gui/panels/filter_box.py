"""The box with what one can filter annotations by besides words and code."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.core.assignment import Tier
from annotator.core.filtering import State
from annotator.core.messages import Message
from annotator.gui.appearance import Appearance
from annotator.gui.language import told
from annotator.gui.panels.panel import GRID, panel_sheet, role_label
from annotator.gui.tiers import tier_name

_MOST_AUTHORS: Final = 12
"""More are no choice but a list; nobody filters by them."""
_STATES: Final = (
    (
        Message("FilterBox", "Correction"),
        (
            (State.CORRECTED, Message("FilterBox", "with correction")),
            (State.UNCORRECTED, Message("FilterBox", "without correction")),
        ),
    ),
    (
        Message("FilterBox", "Comment"),
        (
            (State.COMMENTED, Message("FilterBox", "with comment")),
            (State.UNCOMMENTED, Message("FilterBox", "without comment")),
        ),
    ),
    (
        Message("FilterBox", "Links"),
        (
            (State.LINKED, Message("FilterBox", "linked")),
            (State.UNLINKED, Message("FilterBox", "not linked")),
        ),
    ),
    (
        Message("FilterBox", "Place"),
        (
            (State.IN_TEXT, Message("FilterBox", "in the text")),
            (State.MOVED, Message("FilterBox", "moved, to be confirmed")),
            (State.ORPHANED, Message("FilterBox", "no longer in the article")),
            (State.NOTE, Message("FilterBox", "note on the article")),
        ),
    ),
    (
        Message("FilterBox", "Origin"),
        (
            (State.PERSON, Message("FilterBox", "made by a person")),
            (State.HINT, Message("FilterBox", "from a hint")),
            (State.IMPORT, Message("FilterBox", "imported")),
        ),
    ),
)
_TIERS: Final = {Tier.CORE: State.CORE, Tier.EXTENDED: State.EXTENDED, Tier.EXPERT: State.EXPERT}
_IN_ARTICLE: Final = "in_article"


@dataclass(frozen=True)
class Choice:
    """Something to filter by and what it is called: a state, an author, or that the article follows."""

    text: str
    state: State | None = None
    author: str | None = None
    in_article: bool = False


class FilterBox(QFrame):
    """
    Boxes to tick in rows: those of one row widen, several rows narrow.

    Goes when the person clicks elsewhere or presses Esc.
    """

    choice_changed = Signal(str, object)
    """The name of a choice, and the `Choice` or None."""
    clear_requested = Signal()

    def __init__(
        self,
        authors: Iterable[str],
        chosen: Container[str],
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        tiers: bool = False,
    ) -> None:
        """Offer all states, *tiers* among them if it is a key, and *authors*; those *chosen* are ticked."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("filter_box")
        self.setAccessibleName(self.tr("Filter by author and state"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = appearance.theme
        self.setStyleSheet(
            panel_sheet(theme)
            + f"QFrame#filter_box {{ background: {theme.window.name()}; }}"
            + f"QFrame#filter_box {{ border: 1px solid {theme.edge.name()}; }}"
        )
        self._chosen = chosen
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(2 * GRID)
        self._rows.setVerticalSpacing(GRID)
        for title, states in _STATES:
            self._add_row(told(title), {state.value: Choice(told(text), state) for state, text in states})
        if tiers:
            choices = {state.value: Choice(tier_name(tier), state) for tier, state in _TIERS.items()}
            self._add_row(self.tr("Tier"), choices)
        self._add_authors(list(authors))
        text = self.tr("Show only these in the article, too")
        self._lay_out(self._box(_IN_ARTICLE, Choice(self.tr("in the article, too"), in_article=True), text))

    def open_beside(self, corner: QPoint) -> None:
        """Open with the upper right edge at *corner* of the screen, with the keyboard in the first box."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = min(max(corner.x() - self.width(), room.left()), room.right() - self.width())
        top = max(room.top(), min(corner.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.findChildren(QCheckBox)[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_row(self, title: str, choices: dict[str, Choice]) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(role_label(title, "title"), row, 0)
        for column, (name, choice) in enumerate(choices.items(), start=1):
            self._rows.addWidget(self._box(name, choice), row, column)

    def _add_authors(self, authors: list[str]) -> None:
        if not 1 < len(authors) <= _MOST_AUTHORS:
            return
        per_row = 3
        for first in range(0, len(authors), per_row):
            title = self.tr("Author") if first == 0 else ""
            choices = {
                f"author_{author}": Choice(author or self.tr("without a name"), author=author)
                for author in authors[first : first + per_row]
            }
            self._add_row(title, choices)

    def _box(self, name: str, choice: Choice, text: str = "") -> QCheckBox:
        box = QCheckBox((text or choice.text).replace("&", "&&"))
        box.setObjectName(f"filter_{name}")
        box.setAccessibleName(text or choice.text)
        box.setChecked(name in self._chosen)
        box.toggled.connect(lambda on: self.choice_changed.emit(name, choice if on else None))
        return box

    def _lay_out(self, in_article: QCheckBox) -> None:
        clear = QPushButton(self.tr("Clear the filter"))
        clear.setObjectName("clear_all_filters")
        clear.clicked.connect(self.clear_requested)
        clear.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addWidget(in_article, 1)
        foot.addWidget(clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(self._rows)
        column.addLayout(foot)

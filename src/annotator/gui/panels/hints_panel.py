"""The hints panel: what detectors suggest, to be accepted, dismissed or asked why."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.key_words import KeyTip
from annotator.gui.language import told
from annotator.gui.models.hint_model import HintModel, HintOrder
from annotator.gui.panels.hint_actions import HintActions
from annotator.gui.panels.hint_list import HintList
from annotator.gui.panels.hint_message import HintMessage
from annotator.gui.panels.panel import GRID, Panel, role_label
from annotator.gui.panels.sureness_combo import SurenessCombo
from annotator.gui.speech import explain, say
from annotator.hints.hint import Sureness

if TYPE_CHECKING:
    from annotator.gui.hinting.open_hints import OpenHints
    from annotator.gui.session import Session
    from annotator.hints.hint import Hint

_ONLY_THIS_ROW: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class HintsPanel(Panel):
    """
    The open hints, and what can be done with the current one; buttons and keys are wishes.

    What there is to say instead of a list is told by whoever looks for hints.
    """

    restore_requested = Signal()
    """Dismissed hints are wanted back."""
    current_changed = Signal()
    reveal_requested = Signal()
    """The person has moved to a hint, whose place is to be brought into view."""
    order_changed = Signal(str)
    sureness_changed = Signal(str)
    stop_requested = Signal()
    start_requested = Signal()
    close_requested = Signal()

    def __init__(
        self, session: "Session", hints: "OpenHints", appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """List *hints* of *session*."""
        super().__init__(self.tr("Hints"), appearance, parent)
        self.setObjectName("hints_panel")
        self._session = session
        self._hints = hints
        self._message = ""
        self._is_searching = False
        self._was_stopped = False
        self._has_chosen = False
        self.model = HintModel(session, hints, appearance, self)
        self.list = HintList(self.model)
        self.list.setAccessibleName(self.tr("Hints"))
        self.actions_row = HintActions(appearance)
        self.message = HintMessage()
        self.sureness = SurenessCombo()
        self.status_label = role_label("", "muted", "hint_status")
        self.order_combo = self._order_combo()
        self.close_button = self._quiet_button("close_hints", "")
        self.close_button.setAccessibleName(self.tr("Hide the hints"))
        KeyTip(self.close_button, "hints", self.tr("Hide the hints"))
        self.stop_button = self._quiet_button("stop_hints", self.tr("Stop"))
        self.again_button = self._quiet_button("search_hints", self.tr("Look again"))
        self.restore_button = self._quiet_button("restore_hints", "")
        self._lay_out()
        self._show_icon()
        appearance.theme_changed.connect(self._show_icon)
        self._connect()
        self.show_state()

    # ---- the current hint --------------------------------------------------------------------

    @property
    def current(self) -> "Hint | None":
        """The hint that the buttons are about."""
        index = self.list.currentIndex()
        return self.model.hint_at(index.row()) if index.isValid() else None

    def set_current(self, hint: "Hint") -> None:
        """Make *hint* current, if it is listed; somebody wants it so."""
        self._has_chosen = True
        self.model.catch_up()
        row = self.model.row_of(hint)
        if row is not None:
            self.set_current_row(row)

    def set_current_row(self, row: int) -> None:
        """Make the hint in *row* current, or in the last row if there are not as many."""
        index = self.model.index(min(row, self.model.rowCount() - 1))
        self.list.selectionModel().setCurrentIndex(index, _ONLY_THIS_ROW)
        self.list.scrollTo(index)

    def sort_by(self, order: HintOrder) -> None:
        """Sort the list; the current hint stays current."""
        current = self.current
        self.order_combo.setCurrentIndex(self.order_combo.findData(order.value))
        self.model.sort_by(order)
        if current is not None:
            self.set_current(current)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the current hint, at the mouse or at its row."""
        if self.current is None or not self.list.isVisible():
            return
        where = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            row = self.list.visualRect(self.list.currentIndex())
            where = self.list.viewport().mapToGlobal(row.bottomLeft() + QPoint(GRID, 0))
        self.menu().popup(where)

    def menu(self) -> QMenu:
        """Return a new menu for the current hint; it goes when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("&Show in the article"), self.reveal_requested.emit)
        self.actions_row.add_to(menu, can_edit=not self._session.read_only)
        return menu

    # ---- what there is to say ----------------------------------------------------------------

    def show_message(self, text: str, *, asks_language: bool = False) -> None:
        """Show why there are no hints, or ask for the language; the empty text ends that."""
        self._message = text
        self.message.show_words(text, asks_language=asks_language)
        self.show_state()

    def ask_language(self) -> None:
        """Ask which language the article is in."""
        text = self.tr("The language of this article is unknown. Choose it, and hints appear.")
        self.show_message(text, asks_language=True)

    def show_search(self, through: int, total: int) -> None:
        """Show how far the search is."""
        self._has_chosen = self._has_chosen and self._is_searching
        self._is_searching, self._was_stopped = True, False
        progress = self.tr("Looking… {through} of {total}").format(through=through, total=total)
        self.status_label.setText(progress if total else self.tr("Looking…"))
        self.show_state()

    def show_end(self, note: str, *, stopped: bool) -> None:
        """Show that the search is over; *note* tells what it could not look for."""
        self.model.catch_up()
        self._is_searching, self._was_stopped = False, stopped
        self.status_label.setText(self.tr("The search was stopped.") if stopped else note)
        self.show_state()
        if self.isVisible():
            say(self, self._count_words())

    @Slot()
    def show_state(self) -> None:
        """Show the list or what there is to say instead, and what can be done."""
        count, can_edit = self.model.rowCount(), not self._session.read_only
        lists = bool(count) and not self._message
        if not lists and not self._message:
            self.message.show_words(self._empty_words(), asks_language=False)
        had_focus = self.isAncestorOf(self.window().focusWidget())
        self._stack.setCurrentWidget(self._list_page if lists else self.message)
        self.focus_target = self.list if lists else self.message.focus_target
        self.order_combo.setVisible(lists)
        self.sureness.show_counts(self._hints.count)
        self.sureness.setVisible(bool(self._hints.count(Sureness.PERHAPS)) and not self._message)
        self.status_label.setVisible(bool(self.status_label.text()) and not self._message)
        self.stop_button.setVisible(self._is_searching)
        self.again_button.setVisible(self._was_stopped and not self._message)
        dismissed = len(self._session.document.dismissed)
        explain(self.restore_button, self.tr("Bring back %n dismissed hint(s)", "", dismissed))
        self.restore_button.setText(self.tr("Bring back {count}").format(count=dismissed))
        self.restore_button.setVisible(bool(dismissed) and can_edit and not self._message)
        if lists and (not self.list.currentIndex().isValid() or self._may_start_above):
            self.set_current_row(0)
        if had_focus and not self.window().focusWidget().isVisible():
            self.focus_target.setFocus()
        self._show_current()

    @property
    def _may_start_above(self) -> bool:
        """Whether the first row becomes current as long as rows arrive: nobody has chosen one yet."""
        return self._is_searching and not self._has_chosen

    def _empty_words(self) -> str:
        if self._is_searching:
            return self.tr("Looking for what stands out in this article…")
        less_sure = self._hints.count(Sureness.PERHAPS)
        if less_sure:
            return self.tr("No hint is as sure as that. %n less sure one(s) can be listed.", "", less_sure)
        if self._hints.has_found:
            return self.tr("All hints are settled.")
        return self.tr("No hints: nothing that can be looked for stands out. Read on with your own eyes.")

    def _count_words(self) -> str:
        listed = len(self._hints)
        less_sure = self._hints.count(Sureness.PERHAPS) - listed
        words = self.tr("%n hint(s)", "", listed)
        if not less_sure:
            return words
        return words + ". " + self.tr("%n less sure one(s) can be listed, too.", "", less_sure)

    def _show_current(self) -> None:
        hint = self.current
        if hint is not None:
            self.actions_row.show_reason(told(hint.reason), can_edit=not self._session.read_only)

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.title_row.insertWidget(0, self.sureness)
        self.title_row.addWidget(self.close_button)
        self._list_page = QWidget()
        page = QVBoxLayout(self._list_page)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GRID)
        page.addWidget(self.list, 1)
        page.addWidget(self.actions_row)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_page)
        self._stack.addWidget(self.message)
        progress = QHBoxLayout()
        progress.setContentsMargins(GRID, 0, 0, 0)
        progress.addWidget(self.status_label, 1)
        progress.addWidget(self.stop_button)
        progress.addWidget(self.again_button)
        ordered = QHBoxLayout()
        ordered.setContentsMargins(GRID, 0, 0, 0)
        ordered.addWidget(self.order_combo)
        ordered.addStretch(1)
        ordered.addWidget(self.restore_button)
        self.column.addLayout(progress)
        self.column.addLayout(ordered)
        self.column.addWidget(self._stack, 1)

    def _order_combo(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("hint_order")
        combo.setAccessibleName(self.tr("Order of the hints"))
        combo.addItem(self.tr("In reading order"), HintOrder.PLACE.value)
        combo.addItem(self.tr("Surest first"), HintOrder.SURENESS.value)
        return combo

    def _quiet_button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "quiet")
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _connect(self) -> None:
        self.list.moved.connect(self._on_list_moved)
        self.list.selectionModel().currentChanged.connect(self._on_list_current_changed)
        self.model.modelReset.connect(self.show_state)
        self.model.rowsInserted.connect(self.show_state)
        self.model.rowsRemoved.connect(self.show_state)
        self._hints.changed.connect(self.show_state)
        self.sureness.chosen.connect(self._on_sureness_chosen)
        self.order_combo.activated.connect(self._on_order_combo_activated)
        self.close_button.clicked.connect(self.close_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.again_button.clicked.connect(self.start_requested)
        self.restore_button.clicked.connect(self.restore_requested)

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _show_icon(self) -> None:
        self.close_button.setIcon(icon("x", self._appearance.theme, self._appearance.theme.muted))

    @Slot(QModelIndex, QModelIndex)
    def _on_list_current_changed(self, _index: QModelIndex, _before: QModelIndex) -> None:
        self._show_current()
        self.current_changed.emit()

    @Slot()
    def _on_list_moved(self) -> None:
        self._has_chosen = True
        self.reveal_requested.emit()

    @Slot(object)
    def _on_sureness_chosen(self, step: Sureness) -> None:
        current = self.current
        self._hints.show(step)
        self.model.catch_up()
        if current is not None:
            self.set_current(current)
        say(self, self._count_words())
        self.sureness_changed.emit(step.value)

    @Slot()
    def _on_order_combo_activated(self) -> None:
        order = HintOrder(self.order_combo.currentData())
        self.sort_by(order)
        self.order_changed.emit(order.value)

"""What a crash left behind."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QListView, QWidget

from annotator.gui.dialogs.frame import Frame
from annotator.gui.dialogs.question import Question

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from annotator.services.journal import Recoverable

_ENTRY: Final = Qt.ItemDataRole.UserRole
_ROLE = QDialogButtonBox.ButtonRole


@dataclass(frozen=True, slots=True)
class RecoverChoice:
    """What to recover now and what to throw away; the rest is offered again at the next start."""

    recover: "tuple[Recoverable, ...]" = ()
    discard: "tuple[Recoverable, ...]" = ()


class RecoverDialog(Frame):
    """The documents that were open when the app ended, to recover, to discard or to leave for later."""

    def __init__(self, entries: "Sequence[Recoverable]", parent: QWidget | None = None) -> None:
        """Offer *entries*, all of them chosen."""
        super().__init__("recover", self.tr("Recover your work"), parent)
        self.resize(560, 360)
        self._recovered: list[Recoverable] = []
        self._discarded: list[Recoverable] = []
        introduction = self.tr(
            "Annotator ended before this was saved. Nothing is lost; choose what to go on with."
        )
        self.setAccessibleDescription(introduction)
        self.add_words(introduction, "introduction")
        self._model = QStandardItemModel(self)
        for entry in entries:
            self._model.appendRow(self._item(entry))
        self._model.itemChanged.connect(self._refresh)
        self._list = self._view()
        self.body.addWidget(self._list, 1)
        self._recover = self.add_button(self.tr("&Recover"), "recover_button", _ROLE.AcceptRole, default=True)
        self._discard = self.add_button(self.tr("&Discard…"), "discard", _ROLE.DestructiveRole)
        self._discard.clicked.connect(self._on_discard_clicked)
        self.add_button(self.tr("&Later"), "later", _ROLE.RejectRole)
        self._list.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, entries: "Sequence[Recoverable]") -> RecoverChoice:
        """Return what to do with *entries*; nothing at all after "Later"."""
        dialog = cls(entries, parent)
        dialog.run()
        return RecoverChoice(tuple(dialog._recovered), tuple(dialog._discarded))

    def accept(self) -> None:
        """Close with the chosen entries."""
        self._recovered = [item.data(_ENTRY) for item in self._chosen()]
        super().accept()

    def _view(self) -> QListView:
        view = QListView()
        view.setObjectName("entries")
        view.setAccessibleName(self.tr("Documents to recover"))
        view.setModel(self._model)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setWordWrap(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSpacing(4)
        view.setCurrentIndex(self._model.index(0, 0))
        return view

    def _item(self, entry: "Recoverable") -> QStandardItem:
        name = entry.path.name if entry.path else entry.title or self.tr("An article without a title")
        facts = [self.tr("%n annotation(s)", "", entry.annotations)] if entry.annotations else []
        facts += [self.tr("last changed {time}").format(time=_local(entry.when))]
        facts += [str(entry.path.parent) if entry.path else self.tr("never saved to a file")]
        item = QStandardItem(f"{name}\n{' · '.join(facts)}")
        item.setCheckable(True)
        item.setCheckState(Qt.CheckState.Checked)
        item.setData(entry, _ENTRY)
        if entry.path:
            item.setToolTip(str(entry.path))
        return item

    def _chosen(self) -> list[QStandardItem]:
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return [item for item in items if item.checkState() is Qt.CheckState.Checked]

    def _refresh(self) -> None:
        chosen = bool(self._chosen())
        self._recover.setEnabled(chosen)
        self._discard.setEnabled(chosen)

    def _on_discard_clicked(self) -> None:
        going = self._chosen()
        question = Question(
            "discard_recovery",
            self.tr("Discard %n document(s)?", "", len(going)),
            self.tr("What was not saved cannot be brought back afterwards."),
            self,
            unanswered=False,
        )
        question.add_answer(True, self.tr("&Discard"), "yes", _ROLE.DestructiveRole)
        question.add_answer(False, self.tr("&Keep"), "no", _ROLE.RejectRole, default=True)
        question.run()
        if not question.answer:
            return
        for item in going:
            self._discarded.append(item.data(_ENTRY))
            self._model.removeRow(item.row())
        self._refresh()
        if not self._model.rowCount():
            self.reject()


def _local(when: "datetime.datetime") -> str:
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)

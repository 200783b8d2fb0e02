"""Records another key for one action, and says at once who has it already."""

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.gui.dialogs.frame import labelled, words
from annotator.gui.key_map import own_keys
from annotator.gui.key_table import KeyEntry, KeySection, owner_of, refusal, shown_keys
from annotator.gui.language import told
from annotator.gui.speech import say

if TYPE_CHECKING:
    from annotator.gui.key_map import KeyMap

_GAP: Final = 8


class KeyRecorder(QWidget):
    """
    A field that takes the next key, and what to do about it.

    A free key is the action's at once. One that another action has may be taken over; those of the
    article and of the codes may not.
    """

    changed = Signal()
    """Some action has other keys now."""

    def __init__(self, keys: "KeyMap", parent: QWidget | None = None) -> None:
        """Start with no action chosen."""
        super().__init__(parent)
        self.sections: list[KeySection] = []
        """Who has which keys at present."""
        self._keys = keys
        self._entry: KeyEntry | None = None
        self._label = QLabel()
        self._field = self._build_field()
        self._none = _button(self.tr("&No key"), "no_key")
        self._reset = _button(self.tr("&As at first"), "reset_key")
        self._notice = words("", "key_notice")
        self._take = _button(self.tr("&Take it over"), "take_key")
        self._keep = _button(self.tr("Keep as it &was"), "keep_key")
        self._lay_out()
        self._field.keySequenceChanged.connect(self._on_field_key_sequence_changed)
        self._none.clicked.connect(self._on_none_clicked)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._take.clicked.connect(self._on_take_clicked)
        self._keep.clicked.connect(self._on_keep_clicked)
        self.show_entry(None)

    def begin(self) -> None:
        """Wait for a key, if the chosen entry may have others."""
        if self._field.isEnabled():
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_entry(self, entry: KeyEntry | None) -> None:
        """Record for *entry* from now on."""
        self._entry = entry
        row = None if entry is None else entry.row
        self._label.setText("" if entry is None else self.tr("New &key for “{name}”").format(name=entry.name))
        self._field.setAccessibleName(self._label.text().replace("&", ""))
        self._field.setEnabled(row is not None)
        self._none.setEnabled(row is not None and bool(self._keys.of(row)))
        self._reset.setEnabled(row is not None and self._keys.is_changed(row))
        self._show_key("")
        if entry is not None and row is None:
            self._tell(self.tr("These keys belong to the article and the codebook and stay as they are."))

    # ---- building ----------------------------------------------------------------------------

    def _build_field(self) -> QKeySequenceEdit:
        field = QKeySequenceEdit()
        field.setObjectName("key_field")
        field.setMaximumSequenceLength(1)
        key, shift = Qt.Key, Qt.KeyboardModifier.ShiftModifier
        leaving = (
            QKeyCombination(key.Key_Tab),
            QKeyCombination(shift, key.Key_Backtab),
            QKeyCombination(key.Key_Escape),
        )
        field.setFinishingKeyCombinations(leaving)
        return field

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._field, 1)
        row.addWidget(self._none)
        row.addWidget(self._reset)
        answers = QHBoxLayout()
        answers.setSpacing(_GAP)
        answers.addWidget(self._notice, 1)
        answers.addWidget(self._take)
        answers.addWidget(self._keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(labelled(self._label, self._field))
        column.addLayout(row)
        column.addLayout(answers)
        for before, after in pairwise((self._field, self._take, self._keep, self._none, self._reset)):
            self.setTabOrder(before, after)

    # ---- what is shown -----------------------------------------------------------------------

    def _tell(self, text: str, *, choice: bool = False) -> None:
        """Show *text*, with the *choice* to take a key over or not."""
        self._notice.setText(text)
        self._take.setVisible(choice)
        self._keep.setVisible(choice)
        say(self, text)

    def _show_key(self, text: str) -> None:
        """Forget the key that has been pressed, and say *text* about it."""
        self._field.blockSignals(True)
        keys = self._keys.of(self._entry.row) if self._entry is not None and self._entry.row else []
        self._field.setKeySequence(keys[0] if keys else QKeySequence())
        self._field.blockSignals(False)
        self._tell(text)

    # ---- slots -------------------------------------------------------------------------------

    def _on_field_key_sequence_changed(self, key: QKeySequence) -> None:
        entry = self._entry
        if entry is None or entry.row is None or key.isEmpty():
            return
        reason, shown = refusal(key), shown_keys([key])
        owner = owner_of(key, self.sections, besides=entry.row)
        if owner is not None and owner.row is None:
            self._show_key(
                self.tr("{key} belongs to “{name}” in the article.").format(key=shown, name=owner.name)
            )
        elif reason is not None:
            self._show_key(told(reason))
        elif owner is not None:
            self._tell(self.tr("{key} belongs to “{name}”.").format(key=shown, name=owner.name), choice=True)
        else:
            self._give(key)

    def _give(self, key: QKeySequence) -> None:
        assert self._entry is not None
        assert self._entry.row is not None
        self._keys.change(self._entry.row, [key])
        name = self._entry.name
        self.changed.emit()
        self._tell(self.tr("{key} is now “{name}”.").format(key=shown_keys([key]), name=name))

    def _on_take_clicked(self) -> None:
        assert self._entry is not None
        key = self._field.keySequence()
        owner = owner_of(key, self.sections, besides=self._entry.row)
        if owner is not None and owner.row is not None:
            self._keys.change(owner.row, [other for other in owner.keys if other != key])
        self._give(key)
        self._field.setFocus()

    def _on_keep_clicked(self) -> None:
        self._show_key("")
        self._field.setFocus()

    def _on_none_clicked(self) -> None:
        assert self._entry is not None
        assert self._entry.row is not None
        self._keys.change(self._entry.row, [])
        self.changed.emit()

    def _on_reset_clicked(self) -> None:
        """Give the action its first keys, unless another one has them by now: then ask as for a new key."""
        assert self._entry is not None
        assert self._entry.row is not None
        row = self._entry.row
        for key in own_keys(row):
            owner = owner_of(key, self.sections, besides=row)
            if owner is not None:
                self._field.setKeySequence(key)
                return
        self._keys.reset(row)
        self.changed.emit()


def _button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button

"""The key of a code: one character, and what to do if another code has it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.core.codebook import Codebook
from annotator.gui.codebook_editor.text_edits import Line
from annotator.gui.language import in_language
from annotator.gui.panels.panel import role_label


class KeyRow(QWidget):
    """A field for one character; a key that is taken is told at once, with a way to get it."""

    chosen = Signal(object)
    """The key, in lower case, or None for none; if another code has it, the two are to swap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("key_row")
        self._codebook: Codebook | None = None
        self._code_id = ""
        self._wanted: str | None = None
        self.field = Line("key", self.tr("Key"))
        self.field.setMaxLength(2)  # one character may take two units
        self.field.setFixedWidth(self.field.fontMetrics().horizontalAdvance("W") * 3 + 24)
        self._conflict = role_label("", "trouble", "key_conflict")
        self._swap = QToolButton()
        self._swap.setObjectName("key_swap")
        self._swap.setProperty("role", "choice")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.field)
        head.addWidget(self._conflict, 1)
        head.addWidget(self._swap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        self.field.textEdited.connect(self._on_field_edited)
        self.field.committed.connect(self._on_field_committed)
        self._swap.clicked.connect(self._on_swap_clicked)

    def show_code(self, code_id: str, codebook: Codebook) -> None:
        """Show the key of a code."""
        self._codebook, self._code_id = codebook, code_id
        self.field.show_text(_capital(codebook.code(code_id).key or ""))
        self._tell_holder("")

    def _tell_holder(self, key: str) -> bool:
        """Say which other code has *key*; return whether there is one."""
        assert self._codebook is not None
        holder = self._codebook.keys.get(key)
        taken = holder is not None and holder.id != self._code_id
        self._wanted = key if taken else None
        if taken and holder is not None:
            name = in_language(holder.name)
            self._conflict.setText(self.tr("{key} belongs to “{code}”.").format(key=_capital(key), code=name))
            own = self._codebook.code(self._code_id).key
            self._swap.setText(self.tr("Swap keys") if own else self.tr("Take it over"))
        else:
            self._conflict.setText("")
        self._swap.setVisible(taken)
        self.field.setAccessibleDescription(self._conflict.text())
        return taken

    @Slot(str)
    def _on_field_edited(self, text: str) -> None:
        if len(text) > 1:
            text = text[-1]
            self.field.setText(text)
        self._tell_holder(text.strip().lower())

    @Slot(str)
    def _on_field_committed(self, text: str) -> None:
        key = text.lower()
        if len(key) > 1 or not key.isprintable():
            self._show_again()
        elif not self._tell_holder(key):
            self.chosen.emit(key or None)

    def _show_again(self) -> None:
        assert self._codebook is not None
        self.show_code(self._code_id, self._codebook)

    @Slot()
    def _on_swap_clicked(self) -> None:
        self.chosen.emit(self._wanted)


def _capital(key: str) -> str:
    """Return *key* as it stands on a keyboard; ß has no capital of one character."""
    return key.upper() if len(key.upper()) == 1 else key

"""A page of the settings, made from the rows of the table."""

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.gui.dialogs.codebook_field import CodebookField
from annotator.gui.dialogs.frame import labelled, muted, words
from annotator.gui.language import told
from annotator.gui.settings import SHOWN, Editor, Page, Row, Setting

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.settings import Settings

_GAP: Final = 16
_NEAR: Final = 2
_EDITOR_WIDTH: Final = 208


class SettingsPage(QWidget):
    """
    Changes settings at once, and shows what they are whoever has changed them.

    Every editor has the key of its setting as its name.
    """

    def __init__(self, page: Page, settings: "Settings", parent: QWidget | None = None) -> None:
        """Build an editor for every setting of *page*."""
        super().__init__(parent)
        self._settings = settings
        self._shown: list[Setting[Any]] = []
        self._show: dict[str, Callable[[], None]] = {}
        self._editors: dict[str, QWidget] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 8, 0)
        self.column.setSpacing(_GAP)
        for setting in SHOWN:
            if setting.row is not None and setting.row.page is page:
                self._add(setting, setting.row)
        self.column.addStretch(1)
        self._enable()
        settings.changed.connect(self._on_settings_changed)

    def restore(self) -> None:
        """Give every setting of the page its default."""
        for setting in self._shown:
            self._settings.set(setting, setting.default)

    # ---- building ----------------------------------------------------------------------------

    def _add(self, setting: Setting[Any], row: Row) -> None:
        editor = {
            Editor.CHOICE: self._choice,
            Editor.SWITCH: self._switch,
            Editor.WORDS: self._field,
            Editor.CODEBOOK: self._codebook,
        }[row.editor](setting, row)
        editor.setObjectName(setting.key)
        hint = told(row.hint)
        editor.setAccessibleDescription(hint)
        explained = QVBoxLayout()
        explained.setSpacing(_NEAR)
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        line.addLayout(explained, 1)
        if isinstance(editor, QCheckBox):
            explained.addWidget(editor)
        else:
            explained.addWidget(labelled(QLabel(told(row.name)), editor))
        explained.addWidget(muted(words(hint, f"{setting.key}_hint")))
        if isinstance(editor, CodebookField):
            explained.addWidget(editor)
        elif not isinstance(editor, QCheckBox):
            editor.setFixedWidth(max(_EDITOR_WIDTH, editor.sizeHint().width()))
            line.addWidget(editor)
        self.column.addLayout(line)
        self._shown.append(setting)
        self._editors[setting.key] = editor
        self._show[setting.key]()

    def _choice(self, setting: Setting[Any], row: Row) -> QComboBox:
        box = QComboBox()
        names = [told(name) for name in row.words] or [str(choice) for choice in setting.choices]
        for name, choice in zip(names, setting.choices, strict=True):
            box.addItem(name, choice)
        box.activated.connect(lambda number: self._settings.set(setting, setting.choices[number]))
        self._show[setting.key] = lambda: box.setCurrentIndex(
            setting.choices.index(self._settings.get(setting))
        )
        return box

    def _switch(self, setting: Setting[Any], row: Row) -> QCheckBox:
        box = QCheckBox(told(row.name))
        box.clicked.connect(lambda checked: self._settings.set(setting, checked))
        self._show[setting.key] = lambda: box.setChecked(self._settings.get(setting))
        return box

    def _field(self, setting: Setting[Any], _row: Row) -> QLineEdit:
        field = QLineEdit()
        field.textEdited.connect(lambda text: self._settings.set(setting, text.strip()))
        self._show[setting.key] = lambda: field.setText(self._settings.get(setting))
        return field

    def _codebook(self, setting: Setting[Any], _row: Row) -> CodebookField:
        field = CodebookField()
        field.chosen.connect(lambda path: self._settings.set(setting, path))
        self._show[setting.key] = lambda: field.show_path(self._settings.get(setting))
        return field

    def _enable(self) -> None:
        """Let those editors be used whose switch is on."""
        switched_on = {setting.key: self._settings.get(setting) for setting in self._shown}
        for setting in self._shown:
            if setting.row is not None and setting.row.needs:
                self._editors[setting.key].setEnabled(switched_on[setting.row.needs])

    # ---- slots -------------------------------------------------------------------------------

    def _on_settings_changed(self, key: str) -> None:
        editor = self._editors.get(key)
        if editor is not None and not (isinstance(editor, QLineEdit) and editor.hasFocus()):
            self._show[key]()
        self._enable()

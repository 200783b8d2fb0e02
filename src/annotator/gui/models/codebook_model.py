"""The codebook as a tree: names, how often each code is used, and whether its annotations are shown."""

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)

from annotator.core.codebook import Code
from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.language import in_language
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.swatch import Swatches
from annotator.gui.models.words import explained, tooltip
from annotator.gui.session import Session

Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole

CODE_ROLE: Final = _ROLE.UserRole
"""The identifier of the code."""
LISTED_ROLE: Final = _ROLE.UserRole + 1
"""Whether the short list has the code: those for a class, and those in use."""


class CodebookColumn(IntEnum):
    """The columns; NAME carries the swatch with the key in it."""

    NAME = 0
    KEY = 1
    COUNT = 2
    SHOWN = 3


class CodebookModel(QAbstractItemModel):
    """
    The codes of a session's document.

    Counts follow the changes: only the rows of touched codes and of the groups above them are
    announced. The check state of SHOWN says whether a code's annotations are drawn; setting it is
    `Session.set_codes_visible` for the code and all below it.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QObject | None = None) -> None:
        """Show the codebook of *session* in the theme of *appearance*."""
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._read_codebook()
        session.effect_applied.connect(self._on_session_effect_applied)
        session.hidden_codes_changed.connect(self._on_session_hidden_codes_changed)
        appearance.theme_changed.connect(self._on_appearance_theme_changed)

    # ---- where codes are ---------------------------------------------------------------------

    def code(self, index: Index) -> Code:
        """Return the code at a valid *index*."""
        return self._codes[index.internalId()]

    def index_of(self, code_id: str, column: CodebookColumn = CodebookColumn.NAME) -> QModelIndex:
        """Return the index of a code."""
        return self.createIndex(self._rows[code_id], column, self._numbers[code_id])

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return the index of a child of *parent*."""
        siblings = () if parent.column() > 0 else self._below(parent)
        if not (0 <= row < len(siblings) and 0 <= column < len(CodebookColumn)):
            return QModelIndex()
        return self.createIndex(row, column, self._numbers[siblings[row].id])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's overload without index is QObject's
        """Return the index of the code above."""
        above = self.code(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return how many codes lie directly below *parent*."""
        return 0 if parent.column() > 0 else len(self._below(parent))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of columns."""
        return len(CodebookColumn)

    def _below(self, parent: Index) -> tuple[Code, ...]:
        return self._children[self.code(parent).id if parent.isValid() else None]

    # ---- what is shown -----------------------------------------------------------------------

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _ROLE.DisplayRole:
            return (self.tr("Code"), self.tr("Key"), self.tr("Count"), self.tr("Shown"))[section]
        return None

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:  # noqa: PLR0911 - a table of roles
        """Return what *role* needs of the code at *index*."""
        if not index.isValid():
            return None
        code, column = self.code(index), index.column()
        match role:
            case _ROLE.DisplayRole:
                return self._text(code, column)
            case _ROLE.DecorationRole:
                return self._icon(code, column)
            case _ROLE.CheckStateRole:
                return self._shown(code) if column == CodebookColumn.SHOWN else None
            case _ROLE.ToolTipRole:
                return self._tooltip(code, column)
            case _ROLE.AccessibleTextRole:
                return self._in_words(code, column)
            case _ROLE.AccessibleDescriptionRole:
                return " ".join(explained(code))
            case _ROLE.TextAlignmentRole:
                return self._alignment(column)
            case _:
                return self._own_role(code, role)

    def _own_role(self, code: Code, role: int) -> object:
        if role == CODE_ROLE:
            return code.id
        if role == LISTED_ROLE:
            return code.class_mode or self._counts[code.id] > 0
        return None

    def _text(self, code: Code, column: int) -> str | None:
        match column:
            case CodebookColumn.NAME:
                return in_language(code.name)
            case CodebookColumn.KEY:
                return code.key or ""
            case CodebookColumn.COUNT:
                return str(self._counts[code.id] or "")
            case _:
                return None

    def _icon(self, code: Code, column: int) -> object:
        if column == CodebookColumn.NAME and code.parent is not None:
            return self._swatches.icon(code.id)
        if column == CodebookColumn.SHOWN:
            hidden = self._shown(code) == Qt.CheckState.Unchecked
            return self._flat_icons.icon("eye-off" if hidden else "eye")
        return None

    def _tooltip(self, code: Code, column: int) -> str:
        if column != CodebookColumn.SHOWN:
            return tooltip(in_language(code.name), *explained(code))
        if self._shown(code) == Qt.CheckState.Checked:
            return tooltip(self.tr("Hide these marks in the article (Space)"))
        return tooltip(self.tr("Show these marks in the article (Space)"))

    def _in_words(self, code: Code, column: int) -> str:
        """Return what a screen reader says: the whole row at its beginning, then each cell by itself."""
        state = {
            Qt.CheckState.Checked: self.tr("shown"),
            Qt.CheckState.Unchecked: self.tr("hidden"),
            Qt.CheckState.PartiallyChecked: self.tr("partly shown"),
        }[self._shown(code)]
        key, count = self._facts(code)
        row = ", ".join(part for part in (in_language(code.name), key, count, state) if part)
        return (row, key, count, state)[column]

    def _facts(self, code: Code) -> tuple[str, str]:
        """Return the key and how often the code is in use, in words."""
        key = self.tr("key {key}").format(key=code.key) if code.key else ""
        count = self._counts[code.id]  # plural forms are not looked up for subclasses
        return key, QCoreApplication.translate("CodebookModel", "%n annotation(s)", "", count)

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if column == CodebookColumn.COUNT else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter

    # ---- shown and hidden --------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with the item at *index*."""
        flags = super().flags(index)
        if index.isValid() and index.column() == CodebookColumn.SHOWN:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.isValid() and not self._children[self.code(index).id]:
            flags |= Qt.ItemFlag.ItemNeverHasChildren
        return flags

    def setData(self, index: Index, value: object, role: int = _ROLE.EditRole) -> bool:
        """Show or hide the annotations with the code at *index* and the codes below it."""
        if not index.isValid() or role != _ROLE.CheckStateRole or index.column() != CodebookColumn.SHOWN:
            return False
        visible = Qt.CheckState(value) == Qt.CheckState.Checked
        self._session.set_codes_visible(self._lowest(self.code(index).id), visible=visible)
        return True

    def _shown(self, code: Code) -> Qt.CheckState:
        lowest = self._lowest(code.id)
        hidden = len(lowest & self._session.hidden_codes)
        if not hidden:
            return Qt.CheckState.Checked
        return Qt.CheckState.Unchecked if hidden == len(lowest) else Qt.CheckState.PartiallyChecked

    def _lowest(self, code_id: str) -> frozenset[str]:
        """Return the codes without children below *code_id*, or the code itself."""
        below = self._children[code_id]
        return (
            frozenset().union(*(self._lowest(code.id) for code in below)) if below else frozenset({code_id})
        )

    # ---- following the session ---------------------------------------------------------------

    def _read_codebook(self) -> None:
        codebook = self._session.document.codebook
        self._codes = codebook.codes
        self._numbers = {code.id: number for number, code in enumerate(self._codes)}
        self._children: dict[str | None, tuple[Code, ...]] = {
            parent: codebook.children(parent) for parent in (None, *self._numbers)
        }
        self._rows = {
            code.id: row for siblings in self._children.values() for row, code in enumerate(siblings)
        }
        self._counts: Counter[str] = Counter()
        for code in self._codes:
            for above in codebook.ancestors(code.id):
                self._counts[above.id] += self._session.document.count(code.id)
        self._swatches = Swatches(codebook, self._appearance.theme)
        self._flat_icons = FlatIcons(self._appearance.theme)
        self._hidden = self._session.hidden_codes

    def _announce(
        self, code_ids: set[str], roles: Sequence[int], column: CodebookColumn | None = None
    ) -> None:
        """Tell the views that codes, and the groups above them, have changed, in *column* or everywhere."""
        first = CodebookColumn.NAME if column is None else column
        last = CodebookColumn.SHOWN if column is None else column
        codebook = self._session.document.codebook
        touched = {above.id for code_id in code_ids for above in codebook.ancestors(code_id)}
        for code_id in touched:
            self.dataChanged.emit(self.index_of(code_id, first), self.index_of(code_id, last), list(roles))

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self.beginResetModel()
            self._read_codebook()
            self.endResetModel()
            return
        change = Counter(annotation.code for annotation in effect.after.values())
        change.subtract(annotation.code for annotation in effect.before.values())
        touched = {code_id for code_id, difference in change.items() if difference}
        roles: list[int] = [_ROLE.DisplayRole, _ROLE.AccessibleTextRole]
        for code_id in touched:
            if self._counts[code_id] in {0, -change[code_id]}:
                roles.append(LISTED_ROLE)
            for above in self._session.document.codebook.ancestors(code_id):
                self._counts[above.id] += change[code_id]
        self._announce(touched, roles, CodebookColumn.COUNT)  # one cell each has to be painted

    @Slot()
    def _on_session_hidden_codes_changed(self) -> None:
        hidden = self._session.hidden_codes
        touched = {code_id for code_id in hidden ^ self._hidden if code_id in self._numbers}
        self._hidden = hidden
        roles = [_ROLE.CheckStateRole, _ROLE.DecorationRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole]
        self._announce(touched, roles)

    @Slot()
    def _on_appearance_theme_changed(self) -> None:
        self._swatches = Swatches(self._session.document.codebook, self._appearance.theme)
        self._flat_icons = FlatIcons(self._appearance.theme)
        self._announce(set(self._numbers), [_ROLE.DecorationRole])

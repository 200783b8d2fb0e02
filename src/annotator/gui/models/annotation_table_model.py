"""The annotations as a table that stays sorted and filtered while it grows."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QIcon

from annotator.core.anchor import AnchorState
from annotator.core.annotation import Annotation
from annotator.core.assignment import Tier, tier_of
from annotator.core.document import Effect, Role
from annotator.core.filtering import AnnotationFilter, State
from annotator.gui.appearance import Appearance
from annotator.gui.language import in_language
from annotator.gui.models.annotation_rows import AnnotationRows, SortKey
from annotator.gui.models.flat_icon import FlatIcons
from annotator.gui.models.folding import folded
from annotator.gui.models.searched_texts import SearchedTexts
from annotator.gui.models.swatch import Swatches
from annotator.gui.models.words import quote, quote_line, tooltip, whole_article
from annotator.gui.session import Session
from annotator.gui.tiers import tier_name

Index = QModelIndex | QPersistentModelIndex
_ROLE: Final = Qt.ItemDataRole
_ASCENDING: Final = Qt.SortOrder.AscendingOrder
_ONE_BY_ONE: Final = 200
"""Effects that touch more annotations than this are shown by a reset, which is then cheaper."""

_KEPT: Final = 200
"""Rows whose words are kept for painting: some screens full."""

_LINKS: Final = {State.LINKED, State.UNLINKED}
_TIERS: Final = tuple(Tier)

ID_ROLE: Final = _ROLE.UserRole
"""The identifier of the annotation."""


class TableColumn(IntEnum):
    """The columns; sorting by PLACE is reading order. Only a key has TIER."""

    PLACE = 0
    CODE = 1
    WORDS = 2
    CORRECTION = 3
    COMMENT = 4
    TIER = 5


class AnnotationTableModel(QAbstractTableModel):
    """
    The annotations of a session's document, in rows.

    Sorts and filters by itself instead of through a proxy, so that one more annotation costs one
    row: no comparison in Python for all others, no reset, and no words read that are not painted.
    """

    def __init__(self, session: Session, appearance: Appearance, parent: QObject | None = None) -> None:
        """Show all annotations of *session* in reading order."""
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._filter = AnnotationFilter()
        self._columns = len(TableColumn) - (session.document.head.role is not Role.KEY)
        self.texts = SearchedTexts(session.document, self)
        """What the filter looks for words in."""
        self._column, self._order = TableColumn.PLACE, _ASCENDING
        self._read_codebook()
        self._all = self._sorted()
        self._rows = self._listed(self._all)
        session.effect_applied.connect(self._on_session_effect_applied)
        appearance.theme_changed.connect(self._on_appearance_theme_changed)

    # ---- rows --------------------------------------------------------------------------------

    def annotation(self, row: int) -> Annotation:
        """Return the annotation in *row*."""
        return self._session.document.annotation(self._rows[row])

    def id_at(self, row: int) -> str:
        """Return the identifier of the annotation in *row*."""
        return self._rows[row]

    def row_of(self, annotation_id: str) -> int | None:
        """Return the row of an annotation, None if it is filtered out or does not exist."""
        document = self._session.document
        return self._rows.find(document.annotation(annotation_id)) if annotation_id in document else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of columns."""
        return 0 if parent.isValid() else self._columns

    # ---- order and filter --------------------------------------------------------------------

    @property
    def filter(self) -> AnnotationFilter:
        """Which annotations are listed."""
        return self._filter

    def set_filter(self, wanted: AnnotationFilter) -> None:
        """List only the annotations that *wanted* lists; costs least where it only narrows."""
        before, self._filter = self._filter, wanted
        if wanted == before:
            return
        self.beginResetModel()
        self._rows = self._listed(self._rows if wanted.is_within(before) else self._all)
        self.endResetModel()

    def lists(self, annotation: Annotation) -> bool:
        """Return whether the filter lists *annotation*."""
        return bool(self._fitting([annotation.id]))

    def sort(self, column: int, order: Qt.SortOrder = _ASCENDING) -> None:
        """Sort by a column; rows that are equal there stay in reading order."""
        column = TableColumn.PLACE if column < 0 else TableColumn(column)
        if (column, order) == (self._column, self._order):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()] for index in before]
        self._column, self._order = column, order
        self._all = self._sorted()
        self._rows = self._all.only({*self._rows})
        after = [
            self.index(self.row_of(annotation_id) or 0, index.column())
            for annotation_id, index in zip(ids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self) -> AnnotationRows:
        """Return all annotations in their order."""
        rows = AnnotationRows(self._sort_key, descending=self._order != _ASCENDING)
        rows.fill(self._session.document)
        return rows

    def _listed(self, rows: AnnotationRows) -> AnnotationRows:
        """Return those of *rows* that are listed."""
        if self._filter.lists_all:
            return rows.copy()
        return rows.only(set(self._fitting(rows)))

    def _fitting(self, annotation_ids: Iterable[str]) -> list[str]:
        return self._filter.listed(
            annotation_ids,
            annotation_of=self._session.document.annotation,
            text_of=self.texts.by_id,
            is_linked=self._is_linked,
        )

    def _is_linked(self, annotation: Annotation) -> bool:
        return bool(annotation.links or self._session.document.linking_to(annotation.id))

    def _fill_again(self) -> None:
        self.beginResetModel()
        self._read_codebook()
        self._all = self._sorted()
        self._rows = self._listed(self._all)
        self.endResetModel()

    def _sort_key(self, annotation: Annotation) -> SortKey:
        match self._column:
            case TableColumn.CODE:
                return (self._code_order[annotation.code], *annotation.reading_order)
            case TableColumn.WORDS:
                return (folded(self._words(annotation)), *annotation.reading_order)
            case TableColumn.CORRECTION:
                correction = annotation.correction
                return (correction is None, folded(correction or ""), *annotation.reading_order)
            case TableColumn.COMMENT:
                return (not annotation.comment, folded(annotation.comment), *annotation.reading_order)
            case TableColumn.TIER:
                return (_TIERS.index(tier_of(annotation.expected)), *annotation.reading_order)
            case _:
                return annotation.reading_order

    # ---- what is shown -----------------------------------------------------------------------

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> object:
        """Return the name of a column, or its icon where there is little room."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in {_ROLE.DisplayRole, _ROLE.ToolTipRole, _ROLE.AccessibleTextRole}:
            name = self._column_name(section)
            return "§" if role == _ROLE.DisplayRole and section == TableColumn.PLACE else name
        if role == _ROLE.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _column_name(self, column: int) -> str:
        names = (
            self.tr("Place"),
            self.tr("Code"),
            self.tr("Words"),
            self.tr("Correction"),
            self.tr("Comment"),
            self.tr("Tier"),
        )
        return names[column]

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what *role* needs of the annotation at *index*."""
        reader = _READERS.get(role)
        if reader is None or not index.isValid():
            return None
        annotation_id = self._rows[index.row()]
        if annotation_id not in self._session.document:
            return None  # while a change to several annotations is shown one by one
        return reader(self, self._session.document.annotation(annotation_id), index.column())

    def shown(self, row: int, column: int) -> tuple[str, QIcon | None]:
        """Return the words and the icon of a cell, at once for whoever paints it."""
        annotation_id = self._rows[row]
        cells = self._shown.get(annotation_id)
        if cells is None:
            if annotation_id not in self._session.document:
                return "", None  # while a change to several annotations is shown one by one
            if len(self._shown) >= _KEPT:
                self._shown.clear()
            annotation = self._session.document.annotation(annotation_id)
            cells = [
                (self._text(annotation, each), self._icon(annotation, each)) for each in range(self._columns)
            ]
            self._shown[annotation_id] = cells
        return cells[column]

    def _text(self, annotation: Annotation, column: int) -> str:
        match column:
            case TableColumn.PLACE:
                number = self._block_number(annotation)
                return f"§{number}" if number else ""
            case TableColumn.CODE:
                return self._name(annotation)
            case TableColumn.WORDS:
                return whole_article() if annotation.is_note else self._words(annotation)
            case TableColumn.CORRECTION:
                return self._correction(annotation)
            case TableColumn.TIER:
                return tier_name(tier_of(annotation.expected))
            case _:
                return " ".join(annotation.comment.split())

    def _block_number(self, annotation: Annotation) -> int:
        """Return the number of the block in which an annotation begins, 0 outside blocks and for a note."""
        return (
            0 if not annotation.is_placed else self._session.document.article.block_number(annotation.start)
        )

    def _correction(self, annotation: Annotation) -> str:
        if annotation.correction is None:
            return ""
        return " ".join(annotation.correction.split()) or self.tr("delete")

    def _icon(self, annotation: Annotation, column: int) -> QIcon | None:
        if column == TableColumn.CODE:
            return self._swatches.icon(annotation.code)
        if column == TableColumn.PLACE:
            return self._place_icon(annotation)
        if column == TableColumn.CORRECTION and annotation.correction is not None:
            return self._flat_icons.icon("pencil")
        if column == TableColumn.COMMENT and annotation.comment:
            return self._flat_icons.icon("message-square")
        return None

    def _place_icon(self, annotation: Annotation) -> QIcon | None:
        if annotation.is_note:
            return self._flat_icons.icon("note")
        name = {AnchorState.MOVED: "moved", AnchorState.ORPHANED: "orphan"}.get(annotation.anchor_state)
        return None if name is None else self._flat_icons.icon(name)

    def _place_in_words(self, annotation: Annotation) -> str:
        if annotation.is_note:
            return self.tr("note on the article")
        if annotation.is_orphan:
            return self.tr("no longer in the article")
        block = self.tr("block {number}").format(number=self._block_number(annotation))
        moved = self.tr("moved, to be confirmed")
        return f"{block}, {moved}" if annotation.former else block

    def _tooltip(self, annotation: Annotation, column: int) -> str:
        if column == TableColumn.CODE:
            code = self._session.document.codebook.code(annotation.code)
            return tooltip(in_language(code.name), in_language(code.definition))
        if column == TableColumn.PLACE and annotation.former:
            return tooltip(self._place_in_words(annotation))
        if column == TableColumn.WORDS:
            return tooltip(quote(self._session.document.article.text, annotation))
        if column == TableColumn.CORRECTION:
            return tooltip(self._correction(annotation))
        if column == TableColumn.TIER:
            return tooltip(self._text(annotation, column))
        return tooltip(annotation.comment) if column == TableColumn.COMMENT else ""

    def _in_words(self, annotation: Annotation, column: int) -> str:
        if column == TableColumn.PLACE:
            return self._place_in_words(annotation)
        text = self._text(annotation, column)
        if column == TableColumn.CORRECTION:
            return self.tr("correction: {text}").format(text=text) if text else self.tr("no correction")
        if column == TableColumn.COMMENT:
            return self.tr("comment: {text}").format(text=text) if text else self.tr("no comment")
        if column == TableColumn.TIER:
            return self.tr("tier: {tier}").format(tier=text)
        return text

    def _id(self, annotation: Annotation, _column: int) -> str:
        return annotation.id

    def _words(self, annotation: Annotation) -> str:
        return quote_line(self._session.document.article.text, annotation)

    def _name(self, annotation: Annotation) -> str:
        return self._names[annotation.code]

    # ---- following the session ---------------------------------------------------------------

    def _read_codebook(self) -> None:
        codebook = self._session.document.codebook
        self._names = {code.id: in_language(code.name) for code in codebook.codes}
        self._code_order = {code.id: number for number, code in enumerate(codebook.codes)}
        self._draw_icons()

    def _draw_icons(self) -> None:
        self._swatches = Swatches(self._session.document.codebook, self._appearance.theme)
        self._flat_icons = FlatIcons(self._appearance.theme)
        self._shown: dict[str, list[tuple[str, QIcon | None]]] = {}

    def _remove(self, old: Annotation) -> None:
        row = self._rows.find(old)
        if row is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            self._rows.take(row)
            self.endRemoveRows()

    def _insert(self, new: Annotation) -> None:
        if self.lists(new):
            row = self._rows.place_for(new)
            self.beginInsertRows(QModelIndex(), row, row)
            self._rows.insert(new)
            self.endInsertRows()

    def _edit(self, old: Annotation, new: Annotation) -> None:
        row = self._rows.find(old)
        if row is None or not self.lists(new):
            self._remove(old)
            self._insert(new)
            return
        place = self._rows.place_for(new)
        moves = self._sort_key(old) != self._sort_key(new) and place not in {row, row + 1}
        if moves:
            self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), place)
        self._rows.take(row)
        self._rows.insert(new)
        if moves:
            self.endMoveRows()
        row = self._rows.find(new) or 0
        self.dataChanged.emit(self.index(row, 0), self.index(row, self._columns - 1), [])

    def _follow(self, old: Annotation | None, new: Annotation | None) -> None:
        """Show one annotation as it is now."""
        row = None if old is None else self._all.find(old)
        if row is not None:
            self._all.take(row)
        if new is not None:
            self._all.insert(new)
        if old is not None and new is not None:
            self._edit(old, new)
        elif old is not None:
            self._remove(old)
        elif new is not None:
            self._insert(new)

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        touched = {*effect.before, *effect.after}
        self.texts.forget(touched)
        for annotation_id in touched:
            self._shown.pop(annotation_id, None)
        if effect.codebook or len(touched) > _ONE_BY_ONE:
            self._fill_again()
            return
        for annotation_id in touched:
            self._follow(effect.before.get(annotation_id), effect.after.get(annotation_id))
        if self._filter.states & _LINKS:
            self._follow_links(effect)

    def _follow_links(self, effect: Effect) -> None:
        """List or leave out the annotations that a link begins or ceases to point to."""
        touched = (*effect.before.values(), *effect.after.values())
        for annotation_id in {link.target for annotation in touched for link in annotation.links}:
            if annotation_id in self._session.document and annotation_id not in effect.after:
                annotation = self._session.document.annotation(annotation_id)
                self._edit(annotation, annotation)

    @Slot()
    def _on_appearance_theme_changed(self) -> None:
        self._draw_icons()
        if self._rows:
            last = self.index(len(self._rows) - 1, self._columns - 1)
            self.dataChanged.emit(self.index(0, 0), last, [_ROLE.DecorationRole])


_READERS: Final = {
    int(ID_ROLE): AnnotationTableModel._id,  # noqa: SLF001 - the class's own table
    int(_ROLE.DisplayRole): AnnotationTableModel._text,  # noqa: SLF001 - the class's own table
    int(_ROLE.DecorationRole): AnnotationTableModel._icon,  # noqa: SLF001 - the class's own table
    int(_ROLE.ToolTipRole): AnnotationTableModel._tooltip,  # noqa: SLF001 - the class's own table
    int(_ROLE.AccessibleTextRole): AnnotationTableModel._in_words,  # noqa: SLF001 - the class's own table
}

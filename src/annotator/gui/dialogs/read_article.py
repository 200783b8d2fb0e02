"""What was read from a file, a page or the clipboard, to look over before it becomes the article."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.article import Article, BlockKind
from annotator.core.errors import AnnotatorError
from annotator.gui.dialogs.draft_table import DraftTable
from annotator.gui.dialogs.frame import Frame, labelled, muted, reading, words
from annotator.gui.language import told
from annotator.gui.models.draft_model import DraftModel
from annotator.gui.speech import say
from annotator.readers.draft import Draft
from annotator.readers.result import Chapter, ReadResult

_SIZE: Final = QSize(820, 580)
_LINES: Final = 4
"""Of a block that are shown at once."""


class ReadArticleDialog(Frame):
    """
    The blocks that were found, what is known about the article, and what is not as it was in the file.

    Blocks can be left out, made something else and joined; of a book, chapters are chosen.
    """

    def __init__(self, result: ReadResult, parent: QWidget | None = None) -> None:
        """Show *result*."""
        super().__init__("read_article", self.tr("Look the article over"), parent)
        self._model = DraftModel(Draft.of(result), self)
        self._known = result.article.provenance
        self._table = DraftTable(self._model)
        self._kind = QComboBox()
        self._toggle, self._join, self._undo = (QPushButton() for _ in range(3))
        self._read_whole = result.whole
        self._title, self._author, self._source = (QLineEdit() for _ in range(3))
        self._whole = reading("", "whole", self.tr("The whole block"))
        self._chapters = QListWidget()
        self._outlook = muted(words("", "outlook"))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("tabs")
        self._tabs.setAccessibleName(self.tr("What was read"))
        self._add_tabs(result)
        self.body.addWidget(self._tabs, 1)
        self.body.addWidget(self._outlook)
        role = QDialogButtonBox.ButtonRole
        self._open = self.add_button(self.tr("&Open"), "ok", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        if self._read_whole is not None:
            page = self.add_button(self.tr("Whole &page"), "page", role.ActionRole)
            page.setToolTip(self.tr("Take everything on the page, also what was taken for menus"))
            page.setAutoDefault(False)
            page.clicked.connect(self._on_page_clicked)
        self.resize(_SIZE)
        self._connect()
        self._look()
        (self._chapters if result.chapters else self._table).setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, result: ReadResult) -> Article | None:
        """Return the article as it was fixed, or None if it was cancelled."""
        dialog = cls(result, parent)
        return dialog.article() if dialog.run() else None

    def article(self) -> Article:
        """
        Return the article as it would be now.

        Raises:
            ReadError: all blocks are left out.
        """
        from dataclasses import replace

        article = self._model.draft.article()
        title, author, source = (
            " ".join(field.text().split()) for field in (self._title, self._author, self._source)
        )
        known = replace(article.provenance, title=title, author=author, source=source)
        return replace(article, provenance=known)

    # ---- building ----------------------------------------------------------------------------

    def _add_tabs(self, result: ReadResult) -> None:
        if result.chapters:
            self._tabs.addTab(self._chapters_page(result.chapters), self.tr("&Chapters"))
        self._tabs.addTab(self._blocks_page(), self.tr("&Blocks"))
        self._tabs.addTab(self._about_page(), self.tr("A&bout the article"))
        losses = [told(loss) for loss in result.losses]
        if losses:
            text = self.tr("&Not as in the file ({count})").format(count=len(losses))
            name = self.tr("What is not as it was in the file")
            self._tabs.addTab(_page(reading("\n".join(losses), "losses", name)), text)

    def _chapters_page(self, chapters: tuple[Chapter, ...]) -> QWidget:
        chosen = self._chapters
        chosen.setObjectName("chapters")
        chosen.setAccessibleName(self.tr("Chapters to take"))
        for number, chapter in enumerate(chapters):
            item = QListWidgetItem(chapter.title or self.tr("Chapter {number}").format(number=number + 1))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            chosen.addItem(item)
        chosen.setCurrentRow(0)
        chosen.itemChanged.connect(self._on_chapter_changed)
        return _page(words(self.tr("Which chapters shall be read?"), "which"), chosen)

    def _blocks_page(self) -> QWidget:
        self._kind.setObjectName("kind")
        for kind in BlockKind:
            self._kind.addItem(self._model.kind_name(kind), kind)
        for button, name, text in (
            (self._toggle, "toggle", self.tr("&Leave out")),
            (self._join, "join", self.tr("&Join")),
            (self._undo, "undo", self.tr("&Undo")),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setAutoDefault(False)
        self._join.setToolTip(self.tr("Make one block of those that are chosen, or of this one and the next"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(labelled(QLabel(self.tr("&Kind")), self._kind))
        row.addWidget(self._kind)
        row.addStretch(1)
        for button in (self._toggle, self._join, self._undo):
            row.addWidget(button)
        self._whole.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + _LINES)
        page = _page(self._table, self._whole)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(row)
        return page

    def _about_page(self) -> QWidget:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, label, field, value in (
            ("title", self.tr("T&itle"), self._title, self._known.title),
            ("author", self.tr("A&uthor"), self._author, self._known.author),
            ("source", self.tr("&Address"), self._source, self._known.source),
        ):
            field.setObjectName(name)
            field.setText(value)
            field.setCursorPosition(0)
            field.setPlaceholderText(self.tr("if you know it"))
            form.addRow(labelled(QLabel(label), field), field)
        page = _page()
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(form)
        layout.addStretch(1)
        return page

    def _connect(self) -> None:
        self._model.draft_changed.connect(self._look)
        self._table.chosen_changed.connect(self._on_chosen_changed)
        self._kind.activated.connect(self._on_kind_activated)
        self._toggle.clicked.connect(self._on_toggle_clicked)
        self._join.clicked.connect(self._on_join_clicked)
        self._undo.clicked.connect(self._model.undo)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._table)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self._on_undo_pressed)

    # ---- what is done ------------------------------------------------------------------------

    @Slot()
    def _on_toggle_clicked(self) -> None:
        self._model.toggle(self._table.chosen())

    @Slot()
    def _on_join_clicked(self) -> None:
        chosen = self._table.chosen()
        last = chosen[-1] if len(chosen) > 1 else chosen[0] + 1
        self._model.join(chosen[0], last)
        self._table.choose(chosen[0])

    @Slot()
    def _on_page_clicked(self) -> None:
        assert self._read_whole is not None
        self._model.show_instead(Draft.of(self._read_whole()))
        self._table.choose(0)

    @Slot()
    def _on_kind_activated(self) -> None:
        self._model.retype(self._table.chosen(), BlockKind(self._kind.currentData()))

    @Slot()
    def _on_undo_pressed(self) -> None:
        if self._model.can_undo:
            self._model.undo()

    @Slot(QListWidgetItem)
    def _on_chapter_changed(self, item: QListWidgetItem) -> None:
        rows = self._model.draft.of_chapter(self._chapters.row(item))
        self._model.keep(rows, kept=item.checkState() is Qt.CheckState.Checked)

    # ---- what is shown -----------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Say what the article would be."""
        try:
            article = self.article()
        except AnnotatorError:
            outlook, usable = self.tr("All blocks are left out. Take one at least."), False
        else:
            outlook, usable = self._told(article), True
        if self._outlook.text():
            say(self, outlook)
        self._outlook.setText(outlook)
        role = QPalette.ColorRole
        self._outlook.setForegroundRole(role.PlaceholderText if usable else role.BrightText)
        self._open.setEnabled(usable)
        self._check_chapters()
        self._on_chosen_changed()

    def _check_chapters(self) -> None:
        """Let the chapters tell which of them something is taken of."""
        taken = {block.chapter for block in self._model.draft.blocks if block.kept}
        self._chapters.blockSignals(True)
        for number in range(self._chapters.count()):
            state = Qt.CheckState.Checked if number in taken else Qt.CheckState.Unchecked
            self._chapters.item(number).setCheckState(state)
        self._chapters.blockSignals(False)

    @Slot()
    def _on_chosen_changed(self) -> None:
        chosen, blocks = self._table.chosen(), self._model.draft.blocks
        neighbours = chosen == list(range(chosen[0], chosen[-1] + 1)) if chosen else False
        is_last = bool(chosen) and chosen[-1] + 1 == len(blocks)
        self._kind.setEnabled(bool(chosen))
        self._toggle.setEnabled(bool(chosen))
        self._join.setEnabled(neighbours and (len(chosen) > 1 or not is_last))
        self._undo.setEnabled(self._model.can_undo)
        self._whole.setPlainText(blocks[chosen[0]].text if chosen else "")
        if chosen:
            self._kind.setCurrentIndex(self._kind.findData(blocks[chosen[0]].kind))
            taken = all(blocks[row].kept for row in chosen)
            self._toggle.setText(self.tr("&Leave out") if taken else self.tr("&Take"))

    def _told(self, article: Article) -> str:
        headings = sum(block.kind is BlockKind.HEADING for block in article.blocks)
        return " · ".join(
            (
                self.tr("%n character(s)", "", len(article.text)),
                self.tr("%n block(s)", "", len(article.blocks)),
                self.tr("%n of them heading(s)", "", headings),
            )
        )


def _page(*parts: QWidget) -> QWidget:
    """Return a page for the tabs with *parts* below each other."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part)
    return page

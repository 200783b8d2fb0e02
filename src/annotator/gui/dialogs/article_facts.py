"""Where the article comes from, and what is not as it was in the file that it was read from."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QWidget

from annotator.gui.codebook_editor.language_names import language_name
from annotator.gui.dialogs.frame import Frame, bold, labelled, muted, reading, words
from annotator.gui.language import told

if TYPE_CHECKING:
    import datetime

    from annotator.core.article import Article

_FLAG = Qt.TextInteractionFlag


class ArticleFactsDialog(Frame):
    """What the document knows of its article, as a text that can be selected and copied."""

    def __init__(self, article: "Article", parent: QWidget | None = None) -> None:
        """Show what is known of *article*."""
        super().__init__("article_facts", self.tr("About the article"), parent)
        self._facts = list(self._known(article))
        self._losses = "\n".join(told(loss.message) for loss in article.provenance.losses)
        self.body.addLayout(self._form())
        heading = bold(QLabel(self.tr("Not as in the file")))
        self.body.addWidget(heading)
        text = reading(self._losses, "losses", heading.text())
        text.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        text.setVisible(bool(self._losses))
        self.body.addWidget(text, 1)
        if not self._losses:
            self.body.addWidget(muted(words(self.tr("Nothing is noted."), "no_losses")))
        role = QDialogButtonBox.ButtonRole
        copy = self.add_button(self.tr("&Copy all"), "copy", role.ActionRole)
        copy.clicked.connect(self._on_copy_clicked)
        close = self.add_button(self.tr("Close"), "close", role.RejectRole, default=True)
        (text if self._losses else close).setFocus()
        self.resize(600, 0)

    @classmethod
    def tell(cls, parent: QWidget | None, article: "Article") -> None:
        """Show what is known of *article* until the dialog is closed."""
        cls(article, parent).run()

    def _known(self, article: "Article") -> Iterator[tuple[str, str]]:
        """Yield what is known, by name."""
        known = article.provenance
        text = str(article.text)
        pages = sorted({block.page for block in article.blocks if block.page is not None})
        size = self.tr("%n word(s)", "", len(text.split())), self.tr("%n block(s)", "", len(article.blocks))
        for name, value in (
            (self.tr("Title"), article.title),
            (self.tr("Author"), known.author),
            (self.tr("Published"), _day(known.published)),
            (self.tr("Address"), known.source),
            (self.tr("Fetched"), _day(known.retrieved)),
            (self.tr("Language"), language_name(known.language)),
            (self.tr("Translated from"), language_name(known.translated_from)),
            (self.tr("Pages"), "–".join(map(str, dict.fromkeys(pages[:1] + pages[-1:])))),
            (self.tr("Length"), ", ".join(size)),
        ):
            if value:
                yield name, value

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for number, (name, value) in enumerate(self._facts):
            label = words(value, f"fact_{number}")
            label.setTextInteractionFlags(_FLAG.TextSelectableByMouse | _FLAG.TextSelectableByKeyboard)
            form.addRow(muted(labelled(QLabel(name), label)), label)
            label.setAccessibleName(f"{name}: {value}")
        return form

    def _on_copy_clicked(self) -> None:
        lines = [f"{name}: {value}" for name, value in self._facts]
        if self._losses:
            lines += ["", f"{self.tr('Not as in the file')}:", self._losses]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _day(day: "datetime.date | None") -> str:
    if day is None:
        return ""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

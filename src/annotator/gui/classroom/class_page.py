"""The class as a whole, without a name: what was marked, found and mixed up, and what is worth a word."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.annotation import Annotation
from annotator.core.document import Document
from annotator.grading.classroom import Talk, Why, confusion, heat, item_rates, worth_talking_about
from annotator.gui.article_view.view import ArticleView
from annotator.gui.classroom.heat_layer import HeatLayer
from annotator.gui.classroom.heat_legend import HeatLegend
from annotator.gui.classroom.places_model import Place, PlacesModel
from annotator.gui.classroom.table import RowTable
from annotator.gui.dialogs.frame import labelled
from annotator.gui.language import in_language
from annotator.gui.models.words import quote_line, whole_article
from annotator.gui.session import Session
from annotator.gui.text_style import stepped_size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.core.text import Span
    from annotator.gui.appearance import Appearance
    from annotator.gui.classroom.grading import Grading

_LONGEST: Final = 60
_ARTICLE: Final = 600
_TABLES: Final = 440
_ROW: Final = 44
_LARGER: Final = 5
"""Steps by which the text of the article is larger on a projector."""
_LARGE: Final = 1.5


class ClassPage(QWidget):
    """The article with a heat map, and beside it three tables that lead to its places."""

    def __init__(self, grading: "Grading", appearance: "Appearance") -> None:
        """Follow *grading*, as far as the page can be seen."""
        super().__init__()
        self.setObjectName("class_page")
        self._grading = grading
        key = grading.key
        bare = Document(head=key.head, article=key.article, codebook=key.codebook, annotations=())
        self._usual, self._own = appearance, appearance.apart(self)
        self.article = ArticleView(Session(bare, read_only=True, parent=self), self._own)
        self.heat = HeatLayer(self.article)
        self.codes = QComboBox()
        self.codes.setObjectName("heat_code")
        self.talks = PlacesModel([self.tr("What is worth talking about")], self)
        self.items = PlacesModel(
            [self.tr("Found by"), self.tr("Words"), self.tr("Code"), self.tr("Codes given")], self
        )
        self.mixed_up = PlacesModel([self.tr("Times"), self.tr("Expected"), self.tr("Given")], self)
        self.tables = (
            RowTable("talks", self.tr("What is worth talking about"), self.talks),
            RowTable("item_rates", self.tr("Items of the key"), self.items),
            RowTable("confusion", self.tr("Mixed up"), self.mixed_up),
        )
        self.tables[0].setWordWrap(True)
        self.tables[0].verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tables[0].verticalHeader().setMinimumSectionSize(_ROW)
        self._usual_font = self.tables[0].font()
        appearance.theme_changed.connect(self._on_appearance_changed)
        appearance.text_style_changed.connect(self._on_appearance_changed)
        self._lay_out(appearance)
        for table, model in zip(self.tables, (self.talks, self.items, self.mixed_up), strict=True):
            table.row_changed.connect(lambda index, model=model: self._reveal(model, index))
        self.codes.currentIndexChanged.connect(self._show_heat)
        grading.student_changed.connect(self._on_grading_changed)
        grading.everybody_changed.connect(self._on_grading_changed)

    def _lay_out(self, appearance: "Appearance") -> None:
        left, row = QWidget(), QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 8)
        row.setSpacing(8)
        row.addWidget(labelled(QLabel(self.tr("&Show")), self.codes))
        row.addWidget(self.codes)
        row.addStretch(1)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.article, 1)
        column.addWidget(HeatLegend(appearance))
        tabs = QTabWidget(documentMode=True)
        tabs.setObjectName("class_page_tabs")
        tabs.setAccessibleName(self.tr("The class in tables"))
        for table, title in zip(
            self.tables, (self.tr("Worth a word"), self.tr("Items"), self.tr("Mixed up")), strict=True
        ):
            tabs.addTab(table, title)
        split = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        split.addWidget(left)
        split.addWidget(tabs)
        split.setSizes([_ARTICLE, _TABLES])
        split.setStretchFactor(0, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 8, 8)
        around.addWidget(split)

    # ---- showing -----------------------------------------------------------------------------

    def present(self, *, large: bool) -> None:
        """Set everything *large* enough for the last row of a classroom, or as it was before."""
        size = self._usual.text_size
        self._own.set_text_size(stepped_size(size, _LARGER) if large else size)
        font = QFont(self._usual_font)
        if large:
            font.setPointSizeF(font.pointSizeF() * _LARGE)
        for table in self.tables:
            table.setFont(font)
            table.horizontalHeader().setFont(font)

    def show_class(self) -> None:
        """Show the class as it is now."""
        scores = [each.score for each in self._grading.result.graded]
        self.talks.show_rows([self._talk(each) for each in worth_talking_about(scores)])
        asked_for = {row.key.id for score in scores for row in score.rows if row.key and row.graded}
        rates = [each for each in item_rates(scores) if each.found or each.key.id in asked_for]
        rates.sort(key=lambda each: each.rate)
        self.items.show_rows(
            [
                Place(
                    (
                        f"{each.found} / {each.students}",
                        self._words(each.key),
                        self._name(each.key.code),
                        ", ".join(f"{self._name(code)}: {count}" for code, count in each.codes.items()),
                    ),
                    _first(each.key.spans),
                )
                for each in rates
            ]
        )
        wrong = sorted(confusion(scores).items(), key=lambda item: -item[1])
        self.mixed_up.show_rows(
            [
                Place((str(count), self._name(expected), self._name(given)))
                for (expected, given), count in wrong
                if expected != given
            ]
        )
        self._show_codes()
        self._show_heat()

    def _show_codes(self) -> None:
        """Offer the codes of the key and of the class, in the order of the codebook, and keep the choice."""
        chosen = self.codes.currentData()
        documents = [self._grading.key, *(each.submission.document for each in self._grading.result.graded)]
        used = {annotation.code for document in documents for annotation in document.annotations}
        with QSignalBlocker(self.codes):
            self.codes.clear()
            self.codes.addItem(self.tr("All codes"), "")
            for code in self._grading.key.codebook.codes:
                if code.id in used:
                    self.codes.addItem(in_language(code.name), code.id)
            self.codes.setCurrentIndex(max(0, self.codes.findData(chosen)))

    def _show_heat(self) -> None:
        works = [each.submission.document for each in self._grading.result.graded]
        code = self.codes.currentData()
        self.heat.show_heat(heat(works, {code} if code else None), len(works))

    def _talk(self, talk: Talk) -> Place:
        text = {
            Why.MISSED: self.tr("{percent} % have missed this: “{words}” ({code})"),
            Why.MIXED_UP: self.tr("{percent} % have taken another code here: “{words}” ({code})"),
            Why.BEYOND: self.tr("{percent} % have marked what the key does not have: “{words}”"),
        }[talk.why]
        article = self._grading.key.article.text
        words = " ".join(" ".join(article.quote(span) for span in talk.spans).split()) or whole_article()
        code = "" if talk.key is None else self._name(talk.key.code)
        told = text.format(percent=round(talk.share * 100), words=words, code=code)
        return Place((told,), _first(talk.spans))

    def _words(self, annotation: Annotation) -> str:
        if annotation.is_note:
            return whole_article()
        return quote_line(self._grading.key.article.text, annotation, _LONGEST)

    def _name(self, code: str) -> str:
        codebook = self._grading.key.codebook
        return in_language(codebook.code(code).name) if code in codebook else code

    # ---- slots -------------------------------------------------------------------------------

    def _reveal(self, model: PlacesModel, index: QModelIndex) -> None:
        span = model.rows[index.row()].span if index.isValid() else None
        if span is not None:
            self.article.reveal_span(span)
            self.article.select(span)

    def _on_appearance_changed(self) -> None:
        self._own.set_scheme(self._usual.scheme)
        self._own.set_text_style(self._usual.text_style)

    def _on_grading_changed(self) -> None:
        if self.isVisible():
            self.show_class()


def _first(spans: "Sequence[Span]") -> "Span | None":
    return spans[0] if spans else None

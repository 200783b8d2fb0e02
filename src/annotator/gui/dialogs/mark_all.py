"""Mark all occurrences of words: which ones, seen in their context before anything is added."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPoint, QSize, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.document import LiveDocument
from annotator.core.editing import double_of
from annotator.core.links import SAME, link_role
from annotator.core.text import Span
from annotator.gui import tasks
from annotator.gui.dialogs.frame import Frame, labelled, muted, words
from annotator.gui.dialogs.occurrence_search import OccurrenceSearch
from annotator.gui.dialogs.occurrence_table import OccurrenceTable
from annotator.gui.language import told
from annotator.gui.models.occurrence_model import Listed, OccurrenceModel
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.speech import say
from annotator.matching.occurrences import Occurrence
from annotator.services.mark_all import MarkAll

_SIZE: Final = QSize(760, 560)
_MARGIN: Final = 24
_SHOWN: Final = 60

Show = Callable[[list[Span], Span | None], object]
"""Shows in the article what is to be marked, and the place that one looks at."""


class MarkAllDialog(Frame):
    """Lists where the words of a span stand again, to be checked."""

    def __init__(
        self,
        document: LiveDocument,
        origin: Span,
        code_id: str,
        swatches: Swatches,
        show: Show,
        parent: QWidget | None = None,
    ) -> None:
        """Look for the words of *origin*, to be marked with a code; *show* is told what is looked at."""
        super().__init__("mark_all", self.tr("Mark all occurrences"), parent)
        self._document = document
        self._origin = origin
        self._show = show
        self._seen: Span | None = None
        self._marked = _Marked(document, code_id)
        self._search = OccurrenceSearch(document.article.text, origin)
        self._model = OccurrenceModel(document.article, self._marked, self)
        self._table = OccurrenceTable(self._model)
        self._code = CodeCombo()
        self._code.setObjectName("code")
        self._code.show_codes(document.codebook, swatches)
        self._code.show_code(code_id)
        self._found = words("", "found")
        self._advice = muted(words("", "advice"))
        self._linked = QCheckBox(self.tr("&Link them: {role}").format(role=_same()))
        self._linked.setObjectName("linked")
        self._linked.setChecked(True)
        self._lay_out()
        role = QDialogButtonBox.ButtonRole
        self._add = self.add_button("", "ok", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self._place()
        self._connect()
        self._look()
        self._table.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        document: LiveDocument,
        origin: Span,
        code_id: str,
        swatches: Swatches,
        show: Show,
    ) -> MarkAll | None:
        """Return what is to be marked, or None if it was cancelled."""
        dialog = cls(document, origin, code_id, swatches, show, parent)
        return dialog.value() if dialog.run() else None

    def value(self) -> MarkAll:
        """Return what has been chosen."""
        spans = tuple(self._model.checked())
        return MarkAll(spans, self._code.code_id(), self._origin, linked=self._linked.isChecked())

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(QLabel(self.tr("Words")), words(self._quoted(), "words"))
        form.addRow(labelled(QLabel(self.tr("&Code")), self._code), self._code)
        form.addRow(QLabel(self.tr("Look for")), self._search)
        self.body.addLayout(form)
        head = QHBoxLayout()
        head.addWidget(self._found, 1)
        head.addWidget(_button("check_all", self.tr("Check &all"), self._model.check_all))
        head.addWidget(_button("check_none", self.tr("Check &none"), self._model.check_none))
        listed = QVBoxLayout()
        listed.setSpacing(8)
        listed.addLayout(head)
        listed.addWidget(self._table, 1)
        listed.addWidget(self._advice)
        self.body.addLayout(listed, 1)
        self.body.addWidget(self._linked)

    def _connect(self) -> None:
        self._code.currentIndexChanged.connect(self._on_code_changed)
        self._search.search_changed.connect(self._look)
        self._search.threshold_changed.connect(self._on_threshold_changed)
        self._model.checked_changed.connect(self._refresh)
        self._table.span_shown.connect(self._on_table_span_shown)

    def _place(self) -> None:
        """Stand at the lower right of the window, so that the article can be seen."""
        self.resize(_SIZE)
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            corner = QPoint(window.width() - _SIZE.width(), window.height() - _SIZE.height())
            corner -= QPoint(_MARGIN, _MARGIN)
            self.move(window.mapToGlobal(QPoint(max(0, corner.x()), max(0, corner.y()))))

    def _quoted(self) -> str:
        text = " ".join(self._document.article.text.quote(self._origin).split())
        return self.tr("“{words}”").format(words=text if len(text) <= _SHOWN else text[:_SHOWN] + "…")

    # ---- looking for words -------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Look for the words anew, without freezing the window if that takes long."""
        found = tasks.wait(self._search.job(), self.tr("Looking for the words…"))
        origin = Listed(self._origin, 1.0, self.tr("selected"))
        self._model.show(sorted([origin, *map(self._listed, found)]), self._search.threshold)
        self._table.show_span(self._origin)

    def _listed(self, found: Occurrence) -> Listed:
        if found.similarity == 1:
            return Listed(found.span, 1.0, self.tr("the same"))
        percent = int(found.similarity * 100)
        return Listed(found.span, found.similarity, self.tr("{percent}% alike").format(percent=percent))

    # ---- telling how things are --------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        """Tell how many there are, and what can be done where there are none."""
        listed, checked = self._model.rowCount(), self._model.checked()
        self._found.setText(self.tr("%n place(s), yours among them", "", listed))
        self._add.setText(self.tr("Add %n annotation(s)", "", len(checked)))
        self._add.setEnabled(bool(checked))
        advice = self._advised(listed)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self._table.setAccessibleDescription(f"{self._found.text()}. {advice}".strip())
        self._show(checked, self._seen)

    def _advised(self, listed: int) -> str:
        if listed == 1 and self._search.exact.isChecked():
            return self.tr("These words stand nowhere else. “Similar words too” finds other forms of them.")
        if listed == 1:
            return self.tr("No other words are so much alike. Further left, the slider finds more.")
        if all(self._marked(self._model.span_at(row)) for row in range(listed)):
            return self.tr("All of these are marked like this already. Choose another code.")
        return ""

    # ---- slots -------------------------------------------------------------------------------

    @Slot()
    def _on_code_changed(self) -> None:
        self._marked.use(self._code.code_id())
        self._model.look_again()

    @Slot()
    def _on_threshold_changed(self) -> None:
        seen = self._seen or self._origin
        self._model.set_threshold(self._search.threshold)
        self._table.show_span(seen)
        say(self._search.slider, self._found.text())

    @Slot(object)
    def _on_table_span_shown(self, span: Span | None) -> None:
        self._seen = span
        self._show(self._model.checked(), span)


class _Marked:
    """Tells, and remembers, which spans have a code already."""

    def __init__(self, document: LiveDocument, code_id: str) -> None:
        self._document = document
        self.use(code_id)

    def use(self, code_id: str) -> None:
        """Tell it of another code from now on."""
        self._code_id = code_id
        self._known: dict[Span, bool] = {}

    def __call__(self, span: Span) -> bool:
        if span not in self._known:
            self._known[span] = double_of(self._document, [span], self._code_id) is not None
        return self._known[span]


def _button(name: str, text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button


def _same() -> str:
    """Return what the link is called that joins annotations of the same problem."""
    role = link_role(SAME)
    assert role is not None
    return told(role.name)

"""The filter of the annotations: words, code, and a box with all else, whose choices stand below as chips."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.core.document import Role
from annotator.core.filtering import AnnotationFilter
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.models.folding import folded
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.panels.filter_box import Choice, FilterBox
from annotator.gui.panels.flow_layout import FlowLayout
from annotator.gui.panels.panel import GRID
from annotator.gui.session import Session

_SMALL = QSize(12, 12)
_ICON = QSize(16, 16)


class FilterBar(QWidget):
    """Says what is to be listed; lists nothing itself."""

    filter_changed = Signal()
    typing_begun = Signal()
    """The person is about to type words."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Begin without a filter."""
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._choices: dict[str, Choice] = {}
        self.field = _Field()
        self.field.setObjectName("annotation_filter")
        self.field.setPlaceholderText(self.tr("Filter"))
        self.field.setAccessibleName(self.tr("Filter by words, correction or comment"))
        self.field.setClearButtonEnabled(True)
        self.code_combo = CodeCombo(self.tr("All codes"))
        self.code_combo.setObjectName("code_filter")
        self.code_combo.setAccessibleName(self.tr("Filter by code"))
        self.more_button = QToolButton()
        self.more_button.setObjectName("more_filters")
        self.more_button.setProperty("role", "quiet")
        self.more_button.setIconSize(_ICON)
        self.more_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more_button.setToolTip(self.tr("Filter by author and state"))
        self.more_button.setAccessibleName(self.more_button.toolTip())
        self._lay_out()
        self.show_codes()
        self.field.textChanged.connect(self.filter_changed)
        self.field.focused.connect(self.typing_begun)
        self.code_combo.activated.connect(self.filter_changed)
        self.more_button.clicked.connect(self.open_box)
        appearance.theme_changed.connect(self.show_codes)

    # ---- what is to be listed ----------------------------------------------------------------

    def filter(self) -> AnnotationFilter:
        """Return what is to be listed."""
        chosen = self.code_combo.code_id()
        codebook = self._session.document.codebook
        codes = [
            code.id
            for code in codebook.codes
            if chosen in {above.id for above in codebook.ancestors(code.id)}
        ]
        choices = self._choices.values()
        authors = [choice.author for choice in choices if choice.author is not None]
        return AnnotationFilter(
            words=tuple(folded(self.field.text()).split()),
            codes=frozenset(codes) if chosen else None,
            authors=frozenset(authors) if authors else None,
            states=frozenset(choice.state for choice in choices if choice.state is not None),
        )

    @property
    def is_in_article(self) -> bool:
        """Whether the article shows only what is listed, too."""
        return any(choice.in_article for choice in self._choices.values())

    @Slot()
    def clear(self) -> None:
        """List everything again."""
        self.code_combo.show_code("")
        self.field.clear()
        self._choices.clear()
        self._show_choices()

    @Slot()
    def show_codes(self) -> None:
        """Offer the codes of the codebook as it is now, in the colours of the theme."""
        codebook = self._session.document.codebook
        self.code_combo.show_codes(codebook, Swatches(codebook, self._appearance.theme))
        self.more_button.setIcon(icon("funnel", self._appearance.theme))

    @Slot()
    def open_box(self) -> None:
        """Open the box with all else one can filter by, beside the list, so that one sees what it does."""
        authors = sorted({annotation.author for annotation in self._session.document}, key=folded)
        is_key = self._session.document.head.role is Role.KEY
        box = FilterBox(authors, self._choices, self._appearance, self, tiers=is_key)
        box.choice_changed.connect(self._on_box_choice_changed)
        box.clear_requested.connect(self.clear)
        box.open_beside(self.mapToGlobal(QPoint(-GRID, 0)))

    # ---- events ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the chips as many lines as they need."""
        super().resizeEvent(event)
        self._give_room()

    # ---- chips -------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        for old in self._chips.findChildren(QToolButton):
            self._chip_row.removeWidget(old)
            old.hide()  # what a layout has just taken in would be shown later, as a window of its own
            old.setParent(None)
            old.deleteLater()
        for name, choice in self._choices.items():
            self._chip_row.addWidget(self._chip(name, choice.text))
        self._chips.setVisible(bool(self._choices))
        self._give_room()
        self.filter_changed.emit()

    def _chip(self, name: str, text: str) -> QToolButton:
        chip = QToolButton(self._chips)
        chip.setObjectName(f"chip_{name}")
        chip.setProperty("role", "choice")
        chip.setText(text.replace("&", "&&"))
        chip.setIcon(icon("x", self._appearance.theme))
        chip.setIconSize(_SMALL)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setToolTip(self.tr("No longer filter by this"))
        chip.setAccessibleName(self.tr("No longer: {filter}").format(filter=text))
        chip.clicked.connect(lambda: self._drop(name))
        return chip

    def _give_room(self) -> None:
        self._chips.setMinimumHeight(self._chip_row.heightForWidth(self.width()) if self._choices else 0)

    def _drop(self, name: str) -> None:
        del self._choices[name]
        self.more_button.setFocus()  # the chip that had the keyboard goes
        self._show_choices()

    def _lay_out(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(GRID)
        fields.addWidget(self.field, 3)
        fields.addWidget(self.code_combo, 2)
        fields.addWidget(self.more_button)
        self._chips = QWidget()
        self._chips.setObjectName("filter_chips")
        self._chip_row = FlowLayout(self._chips, spacing=GRID // 2)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(fields)
        column.addWidget(self._chips)

    # ---- slots -------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_box_choice_changed(self, name: str, choice: Choice | None) -> None:
        if choice is None:
            self._choices.pop(name, None)
        else:
            self._choices[name] = choice
        self._show_choices()


class _Field(QLineEdit):
    """Tells when the keyboard comes."""

    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

"""How the current annotation of a key is found: its tier and weight, and what is accepted, too."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.core.annotation import GAP, AttributeValue
from annotator.core.assignment import Expected, Tier
from annotator.core.document import Effect
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.elided_label import ElidedLabel
from annotator.gui.icons import icon
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches
from annotator.gui.panels.code_menu import CodeMenu
from annotator.gui.panels.fields.choice_field import ChoiceField
from annotator.gui.panels.fields.number_field import NumberField
from annotator.gui.panels.link_row import quiet_button
from annotator.gui.panels.panel import GRID, role_label
from annotator.gui.session import Session
from annotator.gui.speech import explain
from annotator.gui.tiers import tier_name

_DEFAULT = Expected()


class ExpectedForm(QWidget):
    """Shows and edits what is expected of the session's current annotation."""

    extent_requested = Signal()
    """The selected words are to be accepted, too."""

    def __init__(self, session: Session, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show what is expected of what is current in *session*."""
        super().__init__(parent)
        self.setObjectName("expected_form")
        self._session = session
        self._appearance = appearance
        self.tier = ChoiceField("tier", self.tr("Tier"), [(tier.value, tier_name(tier)) for tier in Tier])
        self.weight = NumberField("weight", self.tr("Weight"))
        self.add_code = quiet_button("accept_code", self.tr("Code…"))
        self.add_code.setAccessibleName(self.tr("Accept another code"))
        self.add_extent = quiet_button("accept_extent", self.tr("Selection"))
        self.add_extent.setAccessibleName(self.tr("Accept the selected words"))
        self._rows: list[QWidget] = []
        self._lay_out()
        for field in (self.tier, self.weight):
            field.set_read_only(session.read_only)
            field.left.connect(session.end_typing)
        for button in (self.add_code, self.add_extent):
            button.setHidden(session.read_only)
        self._show()
        self.tier.edited.connect(self._on_tier_edited)
        self.weight.edited.connect(self._on_weight_edited)
        self.add_code.clicked.connect(self._on_add_code_clicked)
        self.add_extent.clicked.connect(self.extent_requested)
        session.current_changed.connect(self._show)
        session.effect_applied.connect(self._on_session_effect_applied)
        appearance.theme_changed.connect(self._show)

    def accept_span(self, span: Span) -> None:
        """Accept *span* as another extent, unless it is accepted already."""
        current, expected = self._session.current, self._expected()
        if current is not None and (span,) != current.spans and (span,) not in expected.extents:
            extents = (*expected.extents, (span,))
            self._edit(replace(expected, extents=extents), self.tr("Accept other words"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for field in (self.tier, self.weight):
            label = role_label(field.label, "muted", f"{field.objectName()}_label")
            label.setBuddy(field.first)
            column.addWidget(label)
            column.addWidget(field)
        head = QHBoxLayout()
        head.addWidget(role_label(self.tr("Accepted too"), "muted", "accepted_label"), 1)
        head.addWidget(self.add_code)
        head.addWidget(self.add_extent)
        column.addLayout(head)
        self._accepted = QVBoxLayout()
        column.addLayout(self._accepted)
        once = self.tr("Annotations that are linked as “Same problem again” count once.")
        column.addWidget(role_label(once, "muted", "same_problem"))

    def _expected(self) -> Expected:
        current = self._session.current
        return _DEFAULT if current is None or current.expected is None else current.expected

    def _edit(self, expected: Expected, text: str, *, field: str = "") -> None:
        current = self._session.current
        if current is not None:
            self._session.set_expected(current.id, expected, text, field=field)

    @Slot()
    def _show(self) -> None:
        expected = self._expected()
        self.tier.show_value(expected.tier.value)
        self.weight.show_value(Decimal(f"{expected.weight:g}"))
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._code_row(place, code_id) for place, code_id in enumerate(expected.codes)]
        self._rows += [self._extent_row(place, extent) for place, extent in enumerate(expected.extents)]
        for row in self._rows:
            self._accepted.addWidget(row)

    def _code_row(self, place: int, code_id: str) -> "_AcceptedRow":
        codebook = self._session.document.codebook
        name = in_language(codebook.code(code_id).name) if code_id in codebook else code_id
        row = self._row(f"code_{place}", name)
        row.removed.connect(lambda: self._remove_code(place))
        return row

    def _extent_row(self, place: int, extent: tuple[Span, ...]) -> "_AcceptedRow":
        text = self._session.document.article.text
        row = self._row(f"extent_{place}", GAP.join(text.quote(span) for span in extent))
        row.removed.connect(lambda: self._remove_extent(place))
        return row

    def _row(self, name: str, words: str) -> "_AcceptedRow":
        row = _AcceptedRow(name, " ".join(words.split()), read_only=self._session.read_only, parent=self)
        row.remove_button.setIcon(icon("x", self._appearance.theme))
        return row

    def _remove_code(self, place: int) -> None:
        expected = self._expected()
        codes = expected.codes[:place] + expected.codes[place + 1 :]
        self._edit(replace(expected, codes=codes), self.tr("No longer accept a code"))
        self.add_code.setFocus()

    def _remove_extent(self, place: int) -> None:
        expected = self._expected()
        extents = expected.extents[:place] + expected.extents[place + 1 :]
        self._edit(replace(expected, extents=extents), self.tr("No longer accept other words"))
        self.add_extent.setFocus()

    # ---- slots -------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_tier_edited(self, _name: str, value: AttributeValue | None) -> None:
        if value is None:  # chosen again; there is always one
            self._show()
            return
        tier = Tier(str(value))
        text = self.tr("Change tier to “{tier}”").format(tier=tier_name(tier))
        self._edit(replace(self._expected(), tier=tier), text)

    @Slot(str, object)
    def _on_weight_edited(self, _name: str, value: AttributeValue | None) -> None:
        if isinstance(value, Decimal) and value >= 0:
            changed = replace(self._expected(), weight=float(value))
            self._edit(changed, self.tr("Change weight"), field="weight")

    @Slot()
    def _on_add_code_clicked(self) -> None:
        codebook = self._session.document.codebook
        swatches = Swatches(codebook, self._appearance.theme)
        menu = CodeMenu(self.tr("Accept another code"), codebook, swatches, (), self)
        menu.code_chosen.connect(self._accept_code)
        menu.popup(self.add_code.mapToGlobal(self.add_code.rect().bottomLeft()))

    @Slot(str)
    def _accept_code(self, code_id: str) -> None:
        current, expected = self._session.current, self._expected()
        if current is not None and code_id != current.code and code_id not in expected.codes:
            codes = (*expected.codes, code_id)
            self._edit(replace(expected, codes=codes), self.tr("Accept another code"))

    @Slot(object)
    def _on_session_effect_applied(self, effect: Effect) -> None:
        current = self._session.current
        if effect.codebook or (current is not None and current.id in effect.after):
            self._show()


class _AcceptedRow(QWidget):
    """Something that is accepted, too, and a button that ends this."""

    removed = Signal()

    def __init__(self, name: str, words: str, *, read_only: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"accepted_{name}")
        label = ElidedLabel(words, self)
        label.setObjectName(f"accepted_{name}_words")
        self.remove_button = quiet_button(f"accepted_{name}_remove")
        sentence = self.tr("No longer accept {words}").format(words=words)
        self.remove_button.setAccessibleName(sentence)
        explain(self.remove_button, sentence)
        self.remove_button.setHidden(read_only)
        self.remove_button.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(self.remove_button)

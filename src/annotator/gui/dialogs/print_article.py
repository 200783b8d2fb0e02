"""How the annotated article goes on paper, into a PDF file or onto a web page, with a preview."""

from enum import Enum, auto
from typing import Final

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.dialogs.frame import Frame, labelled, muted, words
from annotator.gui.icons import icon
from annotator.gui.printing.choices import Choices
from annotator.gui.printing.preview import PagePreview
from annotator.gui.printing.sheet import Paper, usual_paper
from annotator.gui.session import Session
from annotator.gui.theme import Theme

_ROLE: Final = QDialogButtonBox.ButtonRole


class Target(Enum):
    """Where the annotated article goes."""

    PRINTER = auto()
    PDF = auto()
    WEB_PAGE = auto()


class PrintDialog(Frame):
    """Shows the pages as they will be while one chooses."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Offer to print what *session* shows."""
        super().__init__("print", self.tr("Print or export"), parent)
        self._session = session
        self._number = 0
        self.target = Target.PRINTER
        self._notes = _box(
            "notes", (self.tr("Beside the article"), True), (self.tr("After the article"), False)
        )
        self._paper = _box("paper", ("A4", Paper.A4), (self.tr("Letter"), Paper.LETTER))
        self._paper.setCurrentIndex(self._paper.findData(usual_paper()))
        self._names = _switch("names", self.tr("Show &names"), checked=True)
        self._corrections = _switch("corrections", self.tr("&Corrections above the words"), checked=False)
        self._grey = _switch("grey", self.tr("Shades of &grey"), checked=False)
        self._page = PagePreview()
        self._page_number = muted(words("", "page_number"))
        self._back = _arrow("previous_page", self.tr("Previous page"), "arrow-left", theme)
        self._on = _arrow("next_page", self.tr("Next page"), "arrow-right", theme)
        self.setMinimumSize(0, 0)  # as large as the layout needs
        self._lay_out()
        self._add_targets()
        for box in (self._notes, self._paper):
            box.activated.connect(self._set_pages)
        for switch in (self._corrections, self._names, self._grey):
            switch.toggled.connect(self._set_pages)
        self._back.clicked.connect(lambda: self._turn(-1))
        self._on.clicked.connect(lambda: self._turn(1))
        self._set_pages()

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, theme: Theme) -> tuple[Target, Choices] | None:
        """Return where the article goes and how it is set, or None if it was cancelled."""
        dialog = cls(session, theme, parent)
        return (dialog.target, dialog.choices()) if dialog.run() else None

    def choices(self) -> Choices:
        """Return what has been chosen."""
        return Choices(
            paper=self._paper.currentData(),
            beside=self._notes.currentData(),
            names=self._names.isChecked(),
            grey=self._grey.isChecked(),
            corrections=self._corrections.isChecked(),
        )

    # ---- layout ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.addRow(labelled(QLabel(self.tr("N&otes")), self._notes), self._notes)
        form.addRow(labelled(QLabel(self.tr("Pa&per")), self._paper), self._paper)
        form.addRow("", self._corrections)
        form.addRow("", self._names)
        form.addRow("", self._grey)
        left = QVBoxLayout()
        left.addLayout(form)
        if self._session.hidden_codes:
            left.addWidget(muted(words(self.tr("Hidden codes are left out."), "hidden")))
        left.addStretch(1)
        turning = QHBoxLayout()
        turning.addStretch(1)
        for widget in (self._back, self._page_number, self._on):
            turning.addWidget(widget)
        turning.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._page, 1)
        right.addLayout(turning)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)

    def _add_targets(self) -> None:
        for target, text, name in (
            (Target.PRINTER, self.tr("&Print…"), "to_printer"),
            (Target.PDF, self.tr("Save as P&DF…"), "to_pdf"),
            (Target.WEB_PAGE, self.tr("Save as &web page…"), "to_web_page"),
        ):
            button = self.add_button(text, name, _ROLE.AcceptRole, default=target is Target.PRINTER)
            button.clicked.connect(lambda _checked=False, target=target: self._choose(target))
        self.add_button(self.tr("Cancel"), "cancel", _ROLE.RejectRole)

    def _choose(self, target: Target) -> None:
        self.target = target

    # ---- the preview -------------------------------------------------------------------------

    def _set_pages(self) -> None:
        choices = self.choices()
        self._sheet = choices.sheet
        self._pages = choices.pages(self._session)
        self._turn(0)

    def _turn(self, step: int) -> None:
        """Show the page that many pages further on."""
        self._number = max(0, min(self._number + step, self._pages.count - 1))
        self._page.show_page(self._pages, self._sheet, self._number, grey=self._grey.isChecked())
        text = self.tr("Page {number} of {count}").format(number=self._number + 1, count=self._pages.count)
        self._page_number.setText(text)
        self._page.setAccessibleName(text)
        self._back.setEnabled(self._number > 0)
        self._on.setEnabled(self._number + 1 < self._pages.count)


def _box(name: str, *choices: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    for text, value in choices:
        box.addItem(text, value)
    return box


def _switch(name: str, text: str, *, checked: bool) -> QCheckBox:
    switch = QCheckBox(text)
    switch.setObjectName(name)
    switch.setChecked(checked)
    return switch


def _arrow(name: str, text: str, icon_name: str, theme: Theme) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icon(icon_name, theme))
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setAutoRaise(True)
    return button

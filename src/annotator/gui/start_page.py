"""What the window shows before there is a document: the ways to begin."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.recent import RecentFiles

_WIDTH: Final = 800
_SHEET: Final = """
#start_page, #start_page QScrollArea, #start_content {{ background: {paper}; border: 0; }}
#start_page QLabel {{ color: {ink}; }}
#start_page QLabel[quiet="true"] {{ color: {muted}; }}
#start_page QPushButton[way="true"] {{
    background: {field}; border: 2px solid {edge}; border-radius: 8px; text-align: left;
}}
#start_page QPushButton[way="true"]:hover {{ background: {hover}; }}
#start_page QPushButton[way="true"]:pressed {{ background: {edge}; }}
#start_page QPushButton[way="true"]:focus {{ border-color: {focus}; }}
#start_page QPushButton[flat="true"] {{
    color: {accent}; border: 2px solid transparent; border-radius: 6px; padding: 6px 8px;
}}
#start_page QPushButton[flat="true"]:hover {{ background: {hover}; }}
#start_page QPushButton[flat="true"]:focus {{ border-color: {focus}; }}
#recent_files {{ background: {paper}; color: {ink}; placeholder-text-color: {muted}; }}
"""


class StartPage(QWidget):
    """Three ways to an article, the sample, and the recent files."""

    open_requested = Signal()
    paste_requested = Signal()
    sample_requested = Signal()
    file_requested = Signal(object)
    """The `Path` of a recent file."""

    def __init__(self, recent: RecentFiles, appearance: Appearance, parent: QWidget | None = None) -> None:
        """Show the ways to begin and the *recent* files."""
        super().__init__(parent)
        self.setObjectName("start_page")
        self.setAccessibleName(self.tr("Start"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._recent = recent
        self._recent_part: QWidget | None = None
        self._appearance = appearance
        self._build()
        self._lay_out()
        self._on_theme_changed()
        self._on_recent_changed()
        self.setFocusProxy(self._open)
        recent.changed.connect(self._on_recent_changed)
        appearance.theme_changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self._open = _Way(
            "open_article",
            self.tr("&Open an article…"),
            self.tr("A text, web page, PDF, Word document or e-book on this computer."),
        )
        self._paste = _Way(
            "paste_article",
            self.tr("&Paste an article…"),
            self.tr("Copy it from a web page and paste it here."),
        )
        self._document = _Way(
            "open_document",
            self.tr("Open a han&d-out…"),
            self.tr("A file from your teacher, or work you have saved."),
        )
        self._sample = _flat("sample", self.tr("&Try the sample article"))
        self._open.clicked.connect(self.open_requested)
        self._paste.clicked.connect(self.paste_requested)
        self._document.clicked.connect(self.open_requested)
        self._sample.clicked.connect(self.sample_requested)

    def _lay_out(self) -> None:
        title = _label("Annotator", "title", larger=2.2, family="Literata")
        purpose = _label(
            self.tr("Read closely: what an article claims, whom it quotes, where it goes wrong."), "purpose"
        )
        ways = QHBoxLayout()
        ways.setSpacing(16)
        for way in (self._open, self._paste, self._document):
            ways.addWidget(way, 1)
        sample = QHBoxLayout()
        sample.addWidget(self._sample)
        hint = _quiet(_label(self.tr("Or drop a file or a text onto this window."), "drop_hint"))
        hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        sample.addWidget(hint, 1)
        column = QVBoxLayout()
        column.setContentsMargins(32, 24, 32, 16)
        column.setSpacing(0)
        for gap, part in ((0, title), (4, purpose), (24, ways), (12, sample)):
            column.addSpacing(gap)
            if isinstance(part, QHBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part)
        column.insertStretch(0, 1)
        column.addStretch(2)
        self._column = column
        self._show_in_the_middle(column)

    def _show_in_the_middle(self, column: QVBoxLayout) -> None:
        """Put *column* into the middle of the page, and let it scroll where the page is too small."""
        measure = QWidget()
        measure.setObjectName("start_content")
        measure.setMaximumWidth(_WIDTH)
        measure.setLayout(column)
        content = QWidget()
        content.setObjectName("start_content")
        middle = QHBoxLayout(content)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(measure)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(content)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._area)

    def _recent_part_of_page(self) -> QWidget:
        """Return the recent files below their heading; built for those who have some, since it takes time."""
        from annotator.gui.recent_list import RecentList

        files = RecentList(self._recent)
        files.file_chosen.connect(self.file_requested)
        files.current_moved.connect(lambda rect: self._show_part(files.viewport(), rect))
        heading = _label(self.tr("Recent files"), "recent_heading", larger=1.15)
        heading.setBuddy(files)
        clear = _flat("clear_recent", self.tr("&Clear this list"))
        clear.clicked.connect(self._recent.clear)
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(clear)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(files)
        return part

    def _show_part(self, widget: QWidget, rect: QRect) -> None:
        """Scroll to *rect* of *widget*."""
        content = self._area.widget()
        assert content is not None
        middle = widget.mapTo(content, rect.center())
        self._area.ensureVisible(middle.x(), middle.y(), 0, rect.height())

    # ---- slots -------------------------------------------------------------------------------

    def _on_recent_changed(self) -> None:
        there = bool(self._recent.paths())
        if there and self._recent_part is None:
            self._recent_part = self._recent_part_of_page()
            self._column.insertWidget(self._column.count() - 1, self._recent_part)
        if self._recent_part is not None:
            self._recent_part.setVisible(there)

    def _on_theme_changed(self) -> None:
        theme = self._appearance.theme
        roles = ("paper", "ink", "muted", "field", "edge", "hover", "focus", "accent")
        self.setStyleSheet(_SHEET.format(**{role: getattr(theme, role).name() for role in roles}))
        for way, name in (
            (self._open, "file-plus"),
            (self._paste, "clipboard-paste"),
            (self._document, "folder-open"),
        ):
            way.show_icon(icon(name, theme, theme.accent))
        self._sample.setIcon(icon("book-open", theme, theme.accent))


class _Way(QPushButton):
    """A large button: an icon, what it does, and a sentence about it."""

    def __init__(self, name: str, text: str, description: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("way", True)
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(description)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._icon = _IconView()
        title = QLabel(text)
        title.setBuddy(self)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        title.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        for part in (self._icon, title, _quiet(_label(description, f"{name}_description"))):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(part)
        self._column.addStretch(1)

    def show_icon(self, picture: QIcon) -> None:
        """Show *picture* above the words."""
        self._icon.picture = picture
        self._icon.update()

    def sizeHint(self) -> QSize:
        """Ask for room for the words, which Qt does not count as the button's."""
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for the least room for the words."""
        return self._column.minimumSize()


class _IconView(QWidget):
    """Paints an icon, sharp on any screen."""

    _SIDE: Final = 28

    def __init__(self) -> None:
        super().__init__()
        self.picture = QIcon()
        self.setFixedHeight(self._SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - it is small
        self.picture.paint(QPainter(self), QRect(0, 0, self._SIDE, self._SIDE))


def _flat(name: str, text: str) -> QPushButton:
    button = QPushButton(f"\u2002{text}")  # keeps an icon from the words
    button.setObjectName(name)
    button.setAccessibleName(text.replace("&", ""))
    button.setFlat(True)
    return button


def _label(text: str, name: str, *, larger: float = 1.0, family: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    font = QFont(family) if family else label.font()
    font.setPointSizeF(label.font().pointSizeF() * larger)
    label.setFont(font)
    return label


def _quiet(label: QLabel) -> QLabel:
    """Return *label*, its words stepping back."""
    label.setProperty("quiet", True)
    return label

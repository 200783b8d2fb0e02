"""One link in the inspector: what it means, and the words at its other end."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.core.links import LinkEnd
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.panels.panel import GRID
from annotator.gui.role_menu import role_menu, role_name
from annotator.gui.speech import explain


class LinkRow(QWidget):
    """One link: what it means above the words of the other annotation."""

    followed = Signal(int)
    removed = Signal(int)
    role_chosen = Signal(int, str)
    """The number of the row, and the identifier of a role."""

    def __init__(self, number: int, appearance: Appearance, *, read_only: bool) -> None:
        """Build the row with this *number*."""
        super().__init__()
        self._number = number
        self._appearance = appearance
        self._role_id = ""
        self.setObjectName(f"link_{number}")
        self.role_button = quiet_button(f"link_{number}_role")
        self.role_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.words_button = WordsButton(f"link_{number}_words")
        self.remove_button = quiet_button(f"link_{number}_remove")
        explain(self.remove_button, self.tr("Remove this link"))
        head = QHBoxLayout()
        head.addWidget(self.role_button)
        head.addStretch(1)
        head.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.words_button)
        if read_only:
            self.remove_button.hide()
        else:
            self.role_button.clicked.connect(self._on_role_button_clicked)
        self.words_button.clicked.connect(lambda: self.followed.emit(self._number))
        self.remove_button.clicked.connect(lambda: self.removed.emit(self._number))

    def follow(self, before: QWidget) -> None:
        """Let Tab come here after *before*; both must be in the same window."""
        QWidget.setTabOrder(before, self.role_button)
        QWidget.setTabOrder(self.role_button, self.words_button)
        QWidget.setTabOrder(self.words_button, self.remove_button)

    def show_link(self, end: LinkEnd, *, words: str, code: str, comment: str, swatch: QIcon) -> None:
        """Show a link to an annotation of *words* with the *code* of that name."""
        theme, role = self._appearance.theme, role_name(end)
        self._role_id = end.link.role
        self.role_button.setText(role.replace("&", "&&"))
        self.role_button.setIcon(icon("arrow-left" if end.incoming else "arrow-right", theme))
        self.remove_button.setIcon(icon("x", theme))
        self.words_button.show_words(words, swatch)
        way = self.tr("Link to here: {role}") if end.incoming else self.tr("Link from here: {role}")
        self.role_button.setAccessibleName(way.format(role=role))
        explain(self.role_button, way.format(role=role))
        explain(self.words_button, code, words, comment)
        self.words_button.setAccessibleName(self.tr("Go to {code}: {words}").format(code=code, words=words))
        self.remove_button.setAccessibleName(
            self.tr("Remove the link {role}: {words}").format(role=role, words=words)
        )

    @Slot()
    def _on_role_button_clicked(self) -> None:
        menu = role_menu(self, self._role_id, lambda role: self.role_chosen.emit(self._number, role))
        menu.popup(self.role_button.mapToGlobal(self.role_button.rect().bottomLeft()))


class WordsButton(QToolButton):
    """A button with words that are cut where it ends."""

    def __init__(self, name: str) -> None:
        """Show nothing yet."""
        super().__init__()
        self._words = ""
        self.setObjectName(name)
        self.setProperty("role", "words")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str, swatch: QIcon) -> None:
        """Show *words* beside the *swatch* of their code."""
        self._words = words
        self.setIcon(swatch)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        """Let the panel be narrower than the words."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew at the new width."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = self.width() - self.iconSize().width() - 3 * GRID
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 5 * GRID))
        self.setText(words.replace("&", "&&"))


def quiet_button(name: str, text: str = "") -> QToolButton:
    """Return a button that steps back until it is needed, and that the keyboard reaches."""
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "quiet")
    button.setText(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button

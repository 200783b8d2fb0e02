"""The button in the tool bar that says which code is kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from annotator.core.document import Effect
from annotator.gui.appearance import Appearance
from annotator.gui.icons import icon
from annotator.gui.key_words import KeyTip
from annotator.gui.language import in_language
from annotator.gui.models.swatch import Swatches, swatch_size
from annotator.gui.session import Session
from annotator.gui.sticky import StickyCode


class StickyButton(QToolButton):
    """Shows name and colour of the code that is kept; with none, it offers to choose one."""

    def __init__(
        self, sticky: StickyCode, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        """Show what *sticky* keeps; a click is for others to act on."""
        super().__init__(parent)
        self._sticky = sticky
        self._session = session
        self._appearance = appearance
        self.setObjectName("sticky_button")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setEnabled(not session.read_only)
        self._tip = KeyTip(self, "sticky")
        self._show_code()
        sticky.changed.connect(self._show_code)
        appearance.theme_changed.connect(self._show_code)
        session.effect_applied.connect(self._on_session_effect_applied)

    def _show_code(self) -> None:
        theme, codebook = self._appearance.theme, self._session.document.codebook
        if not self._sticky.code:
            self.setText(self.tr("Keep a code"))
            self.setIcon(icon("pin", theme))
            self.setStyleSheet("")
            self._tip.say(self.tr("Every selection gets the code that you choose"))
            self.setAccessibleName(self.text())
            return
        swatches = Swatches(codebook, theme)
        name = in_language(codebook.code(self._sticky.code).name)
        self.setText(name.replace("&", "&&") + " ✕")
        self.setIcon(swatches.icon(self._sticky.code))
        self.setIconSize(swatch_size())
        color = swatches.styles.of(self._sticky.code).color.name()
        self.setStyleSheet(f"QToolButton#sticky_button {{ border: 2px solid {color}; }}")
        self._tip.say(
            self.tr("Every selection becomes “{code}”. A click or Esc ends this.").format(code=name)
        )
        self.setAccessibleName(self.tr("Keeping “{code}”; press to end").format(code=name))

    def _on_session_effect_applied(self, effect: Effect) -> None:
        if effect.codebook:
            self._show_code()

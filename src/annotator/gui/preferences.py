"""Lets the settings take effect: all of them at the start, and each one when it changes."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.gui.appearance import Appearance
from annotator.gui.language import use_language
from annotator.gui.motion import Motion
from annotator.gui.settings import (
    KEYS,
    LANGUAGE,
    LETTER_SPACING,
    LINE_LENGTH,
    LINE_SPACING,
    MOTION,
    PERSON_CLASS,
    PERSON_NAME,
    READING_RULER,
    REMEMBER_PERSON,
    SCHEME,
    TEXT_ROWS,
    TEXT_SIZE,
    TYPEFACE,
    Settings,
)
from annotator.gui.text_style import TextStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.gui.key_map import KeyMap


class Preferences(QObject):
    """Stands between the settings and what they change; what is changed elsewhere goes back into them."""

    language_changed = Signal()
    keys_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        """Let *settings* take effect."""
        super().__init__(parent)
        self._settings = settings
        self._motion = Motion()
        use_language(settings.get(LANGUAGE))
        self.appearance = Appearance(self)
        """How the windows look."""
        self._effects: dict[str, Callable[[], object]] = {
            LANGUAGE.key: self._use_language,
            SCHEME.key: self._use_scheme,
            MOTION.key: self._use_motion,
            READING_RULER.key: self._use_ruler,
            REMEMBER_PERSON.key: self._forget_person,
            KEYS.key: self._use_keys,
            **dict.fromkeys((setting.key for setting in TEXT_ROWS), self._use_text_style),
        }
        self._use_scheme()
        self._use_text_style()
        self._use_ruler()
        self._use_motion()
        settings.changed.connect(self._on_settings_changed)
        self.appearance.text_style_changed.connect(self._on_appearance_text_style_changed)

    def _use_language(self) -> None:
        use_language(self._settings.get(LANGUAGE))
        self.language_changed.emit()

    def _use_scheme(self) -> None:
        self.appearance.set_scheme(self._settings.get(SCHEME))

    def _use_motion(self) -> None:
        self._motion.use(self._settings.get(MOTION))

    def _use_ruler(self) -> None:
        self.appearance.set_ruler(visible=self._settings.get(READING_RULER))

    def _use_text_style(self) -> None:
        get = self._settings.get
        self.appearance.set_text_style(
            TextStyle(
                size=get(TEXT_SIZE),
                typeface=get(TYPEFACE),
                line_spacing=get(LINE_SPACING),
                letter_spacing=get(LETTER_SPACING),
                line_length=get(LINE_LENGTH),
            )
        )

    @cached_property
    def keys(self) -> "KeyMap":
        """The keys of the actions, which nobody needs before the first paint."""
        from annotator.gui.key_map import KeyMap

        return KeyMap(self._settings)

    def _use_keys(self) -> None:
        self.keys.read()
        self.keys_changed.emit()

    def _forget_person(self) -> None:
        """Keep no name once nobody wants it kept."""
        if not self._settings.get(REMEMBER_PERSON):
            self._settings.set(PERSON_NAME, "")
            self._settings.set(PERSON_CLASS, "")

    # ---- slots -------------------------------------------------------------------------------

    def _on_settings_changed(self, key: str) -> None:
        effect = self._effects.get(key)
        if effect is not None:
            effect()

    def _on_appearance_text_style_changed(self) -> None:
        """Keep the size, which the menu and the mouse wheel change."""
        self._settings.set(TEXT_SIZE, self.appearance.text_size)

"""The settings, the cheat sheet, and the article with the reading ruler."""

from PySide6.QtWidgets import QWidget

from annotator.gui.dialogs.settings import SettingsDialog
from staging import Stage

_KEYBOARD = 3
"""The number of the page with the keys."""


def take(stage: Stage) -> None:
    """Take the pictures."""

    def look(dialog: QWidget) -> None:
        assert isinstance(dialog, SettingsDialog)
        stage.take("settings", dialog)
        dialog.show_page(_KEYBOARD)
        stage.take("settings-keys", dialog)

    stage.open_sample()
    stage.in_dialog(lambda: stage.desk.show_settings(stage.window), look)
    stage.in_dialog(lambda: stage.desk.show_keys(stage.window), lambda dialog: stage.take("keys", dialog))
    appearance, article = stage.desk.appearance, stage.workbench.article
    appearance.set_text_style(
        appearance.text_style._replace(typeface="atkinson", line_spacing="wide", letter_spacing="wide")
    )
    appearance.set_ruler(visible=True)
    article.set_caret(stage.span("befinden sich bereits").start)
    stage.take("ruler", article)

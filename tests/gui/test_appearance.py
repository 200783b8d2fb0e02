import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from annotator.gui.appearance import Appearance
from annotator.gui.desk import Desk
from annotator.gui.theme import Theme


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_palette_is_the_one_of_the_theme_from_the_first_choice_on(
    qapp: QApplication, scheme: str
) -> None:
    appearance = Appearance()
    try:
        appearance.set_scheme(scheme)

        theme = Theme.load(scheme)
        assert qapp.palette().color(QPalette.ColorRole.BrightText) == theme.trouble
        assert qapp.palette().color(QPalette.ColorRole.PlaceholderText) == theme.muted
    finally:
        appearance.set_scheme("system")


def test_choosing_the_theme_that_is_there_already_redraws_nothing(qtbot: QtBot) -> None:
    appearance = Appearance()
    scheme = "dark" if appearance.theme.dark else "light"

    with qtbot.assertNotEmitted(appearance.theme_changed):
        appearance.set_scheme(scheme)
    appearance.set_scheme("system")


def test_a_window_that_is_closed_hears_no_more_of_themes(desk: Desk) -> None:
    closed, stays = desk.new_window(), desk.new_window()
    for window in (closed, stays):
        desk.open_sample(window)
    workbench = closed.workbench  # whoever still knows it
    closed.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    desk.set_scheme("dark")

    assert workbench is not None
    assert not isValid(workbench)
    assert stays.palette().color(QPalette.ColorRole.BrightText) == Theme.load("dark").trouble

"""The window on a small screen with letters twice as large, in dark."""

from PySide6.QtWidgets import QApplication

from staging import Stage

_SMALL = (1024, 600)


def take(stage: Stage) -> None:
    """Take the picture, and give the other scenes their letters back."""
    font, larger = QApplication.font(), QApplication.font()
    larger.setPointSizeF(2 * font.pointSizeF())
    QApplication.setFont(larger)
    try:
        stage.desk.set_scheme("dark")
        stage.window.resize(*_SMALL)
        marks = stage.open_sample()
        stage.session.set_current(marks[0])
        stage.take("large", stage.window)
    finally:
        QApplication.setFont(font)

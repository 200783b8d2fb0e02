"""Marking all occurrences of a word."""

from PySide6.QtWidgets import QSlider, QWidget

from staging import Stage


def take(stage: Stage) -> None:
    """Take the picture."""

    def look(dialog: QWidget) -> None:
        slider = dialog.findChild(QSlider, "slider")
        assert slider is not None
        slider.setValue(70)
        stage.take("occurrences", dialog)

    stage.open_sample()
    stage.session.annotate([stage.span("russische Offensive")], "error.entity")
    stage.workbench.article.select(stage.span("chinesisch-russischen"))
    stage.in_dialog(stage.workbench.mark_all, look)

"""Finding: the find bar with the overview, a filter with its box, the commands, the history of changes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget

from staging import Stage

COMMENTS = {"de": "Wertung statt Bericht", "en": "Judges instead of reporting"}
LETTERS = {"de": "fals", "en": "wro"}


def take(stage: Stage) -> None:
    """Take the pictures."""
    ids = stage.open_sample()
    stage.session.set_comment(ids[0], COMMENTS[stage.language])
    stage.session.undo_stack.setClean()
    actions = stage.window.actions_by_id
    actions["find"].trigger()
    field = stage.workbench.findChild(QLineEdit, "find_field")
    assert field is not None
    field.setText("russ")
    stage.workbench.finder.step(1)
    stage.take("find")
    stage.workbench.finder.close()
    _take_filter(stage)

    def command(dialog: QWidget) -> None:
        letters = dialog.findChild(QLineEdit, "palette_field")
        assert letters is not None
        letters.setText(LETTERS[stage.language])
        stage.take("commands", dialog)

    stage.in_dialog(actions["palette"].trigger, command)
    stage.session.remove([ids[3]])
    stage.session.undo_stack.undo()
    stage.in_dialog(actions["history"].trigger, lambda dialog: stage.take("history", dialog))


def _take_filter(stage: Stage) -> None:
    """Take the box, and what it leaves of the list."""
    bar = stage.workbench.annotations.filter_bar
    for _ in range(5):
        QCoreApplication.processEvents()
    bar.open_box()
    box = QApplication.activePopupWidget()
    assert box is not None
    for name in ("uncorrected", "uncommented"):
        tick = box.findChild(QCheckBox, f"filter_{name}")
        assert tick is not None
        tick.setChecked(True)
    stage.take("filter-box", box)
    box.close()
    stage.take("filter", stage.workbench.annotations)
    bar.clear()

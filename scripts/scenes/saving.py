"""Handing in."""

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from staging import Stage


def take(stage: Stage) -> None:
    """Take the pictures."""

    def sign(dialog: QWidget) -> None:
        for field, words in {"name": "Lea Sommer", "class_name": "9b"}.items():
            edit = dialog.findChild(QLineEdit, field)
            assert edit is not None
            edit.setText(words)
        folder = dialog.findChild(QLabel, "folder")
        assert folder is not None
        folder.setText(stage.folder_name)
        stage.take("hand-in", dialog)

    stage.open_sample()
    stage.in_dialog(lambda: stage.desk.files.hand_in(stage.window), sign)

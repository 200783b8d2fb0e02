"""Printing and exporting."""

from staging import Stage


def take(stage: Stage) -> None:
    """Take the pictures."""
    stage.open_sample()
    stage.in_dialog(
        lambda: stage.desk.files.publish(stage.window), lambda dialog: stage.take("print", dialog)
    )

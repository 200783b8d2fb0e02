"""The start page, and the window with the sample article in both themes."""

from staging import Stage


def take(stage: Stage) -> None:
    """Take the pictures."""
    stage.take("start")
    stage.open_sample()
    stage.take("window")
    stage.desk.set_scheme("dark")
    stage.take("window-dark")

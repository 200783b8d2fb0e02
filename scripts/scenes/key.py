"""The answer key of the sample article."""

from staging import Stage


def take(stage: Stage) -> None:
    """Take the picture."""
    stage.desk.assignments.open_sample_key(stage.window)
    stage.session.set_current("g001")
    expected = stage.workbench.inspector.expected
    assert expected is not None
    expected.accept_span(stage.span("besiegelt sein Schicksal"))
    stage.take("key")

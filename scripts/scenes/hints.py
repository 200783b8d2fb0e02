"""Hints: the panel with the dots in the article, and the rule behind one of them."""

from PySide6.QtCore import QCoreApplication

from staging import Stage


def take(stage: Stage) -> None:
    """Take the pictures."""
    stage.open_sample()
    stage.session.set_current("")
    stage.window.actions_by_id["hints"].trigger()
    hinting = stage.workbench.hinting
    while hinting.search.is_running:
        QCoreApplication.processEvents()
    panel = hinting.panel
    wanted = stage.span("Hilfe dass")
    rows = range(panel.model.rowCount())
    row = next(row for row in rows if panel.model.hint_at(row).spans[0].touches(wanted))
    panel.set_current_row(row)
    stage.workbench.article.reveal_span(wanted)
    stage.take("hints")
    stage.in_dialog(hinting.explain, lambda dialog: stage.take("hint-rule", dialog))

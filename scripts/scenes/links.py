"""A claim and what it is linked to."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea

from staging import Stage

MARKS = (
    ("Ein gegenseitiger Verteidigungsvertrag wurde ratifiziert", "claim.fact", None),
    ("bestimmten Quellen zufolge", "error.source", None),
    ("fast 11.000 nordkoreanische Soldaten", "claim.number", None),
    ("stationiertkämpfte", "error.fused", "stationiert. Sie kämpfen"),
    ("persönlich ratifiziert wurde", "claim.fact", None),
)


def take(stage: Stage) -> None:
    """Take the picture."""
    claim, _, number, _, again = stage.open_sample(MARKS)
    linking = stage.workbench.linking
    linking.link(claim, number, "evidence")
    linking.link(again, claim, "same")
    stage.session.set_current(claim)
    stage.workbench.article.reveal(claim)
    column = stage.workbench.inspector.findChild(QScrollArea, "inspector_scroll")
    assert column is not None
    QCoreApplication.processEvents()  # until the rows have their places
    column.ensureWidgetVisible(stage.workbench.inspector.links)
    stage.take("links")

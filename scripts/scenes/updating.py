"""Another version of the article beside the one that is annotated."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QWidget

from annotator.gui.updating import update_from
from staging import Stage

CHANGES = (
    ("besiegelt sein Schicksal", "besiegelt sein Los"),
    ("Entdecken Sie das Ausmaß dieses Bündnisses, das die geopolitische Szene aufmischt!", ""),
    ("fast 11.000", "mehr als 10.000"),
    ("stationiertkämpfte", "stationiert. Sie kämpfen"),
)


def take(stage: Stage) -> None:
    """Take the picture."""

    def look(dialog: QWidget) -> None:
        stage.take("updating", dialog)

    stage.open_sample()
    text = str(stage.session.document.article.text)
    for old, new in CHANGES:
        text = text.replace(old, new)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "article.txt"
        path.write_text(text, encoding="utf-8")
        stage.in_dialog(lambda: update_from(stage.window, path), look)

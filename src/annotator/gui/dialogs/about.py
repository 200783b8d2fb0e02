"""What this program is, and the works of others in it."""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLabel, QWidget

from annotator import __version__
from annotator.assets import resource
from annotator.gui.dialogs.frame import Frame, labelled, muted, reading, words

_LARGER: Final = 1.6


class AboutDialog(Frame):
    """Name, version and purpose, and the licences to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show the first licence."""
        super().__init__("about", self.tr("About Annotator"), parent)
        self.resize(640, 520)
        self.body.setSpacing(8)
        name = self.add_words("Annotator", "name")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        font.setBold(True)
        name.setFont(font)
        purpose = self.tr("Close reading: what an article claims, whom it quotes, and where it goes wrong.")
        self.add_words(purpose, "purpose")
        versions = self.tr("Version {version} · Qt {qt} · Python {python}").format(
            version=__version__, qt=qVersion(), python=".".join(map(str, sys.version_info[:3]))
        )
        self.body.addWidget(muted(words(versions, "versions")))
        self._choice = QComboBox()
        self._choice.setObjectName("licence_choice")
        self._text = reading("", "licence_text", self.tr("Text of the licence"))
        self.body.addWidget(labelled(QLabel(self.tr("&Licences of what is inside")), self._choice))
        self.body.addWidget(self._choice)
        self.body.addWidget(self._text, 1)
        self._choice.currentIndexChanged.connect(self._on_choice_changed)
        for label, path in _licences():
            self._choice.addItem(label, path)
        self.add_button(self.tr("Close"), "close", QDialogButtonBox.ButtonRole.RejectRole, default=True)

    @classmethod
    def tell(cls, parent: QWidget | None) -> None:
        """Show the dialog until it is closed."""
        cls(parent).run()

    def _on_choice_changed(self, index: int) -> None:
        path: Path = self._choice.itemData(index)
        self._text.setPlainText(path.read_text(encoding="utf-8", errors="replace"))


def _licences() -> list[tuple[str, Path]]:
    """Return the licence texts that come along, each with what it belongs to; a packaged app has more."""
    packaged = Path(getattr(sys, "_MEIPASS", "/nowhere")) / "licences"
    files = [path for path in packaged.rglob("*") if path.is_file()]
    files += resource("fonts").glob("OFL-*.txt")
    files += (file for room in ("icons", "words") for file in resource(room).glob("LICENSE-*.txt"))
    return sorted((_label(path, packaged), path) for path in files)


def _label(path: Path, packaged: Path) -> str:
    """Return "lxml: LICENSE" for ``lxml/LICENSE.txt``, and "Literata: OFL" for ``OFL-Literata.txt``."""
    if not path.is_relative_to(packaged):
        licence, _, work = path.stem.partition("-")
        return f"{work}: {licence}"
    work = path.parent.name if path.parent != packaged else "Annotator"
    return f"{work}: {path.name.removesuffix('.txt')}"

"""An address whose page is fetched, each time only because somebody asks for it."""

from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from annotator.gui.dialogs.frame import Frame, labelled, muted
from annotator.services.fetch import is_address


class FetchArticleDialog(Frame):
    """A line for an address, and what happens with it."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        """Start with *address*, for example the one that was copied."""
        super().__init__("fetch_article", self.tr("Fetch an article from the web"), parent)
        self._address = QLineEdit(address.strip())
        self._address.setObjectName("address")
        self._address.setPlaceholderText("https://")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(labelled(QLabel(self.tr("&Address")), self._address), self._address)
        self.body.addLayout(form)
        sentence = self.tr(
            "This page is fetched from the Internet now, as by a browser; nothing else ever is. Only public "
            "pages are fetched, none that ask for a password."
        )
        muted(self.add_words(sentence, "what_happens"))
        role = QDialogButtonBox.ButtonRole
        self._fetch = self.add_button(self.tr("&Fetch"), "ok", role.AcceptRole, default=True)
        self.add_button(self.tr("Cancel"), "cancel", role.RejectRole)
        self._address.textChanged.connect(self._look)
        self._look()
        self._address.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, address: str) -> str | None:
        """Return the address, starting from *address*, or None if it was cancelled."""
        dialog = cls(address, parent)
        return dialog.address() if dialog.run() else None

    def address(self) -> str:
        """Return the address, also where people leave its beginning out."""
        text = self._address.text().strip()
        return text if "://" in text else f"https://{text}"

    def _look(self) -> None:
        self._fetch.setEnabled("." in self.address() and is_address(self.address()))

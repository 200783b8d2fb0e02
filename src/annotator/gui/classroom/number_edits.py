"""Fields for the numbers of a rubric, which come back as they were if nobody has changed them."""

from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDoubleSpinBox

_FRAME: Final = 6
"""What a field for numbers has around its letters."""


class NumberEdit(QDoubleSpinBox):
    """Shows no more digits than there are."""

    def __init__(self, name: str, accessible_name: str, *, maximum: float, step: float, suffix: str) -> None:
        """Begin with 0."""
        super().__init__(decimals=2, maximum=maximum, singleStep=step)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setSuffix(suffix)
        self.setMinimumHeight(self.sizeHint().height() + _FRAME)

    def textFromValue(self, value: float) -> str:
        """Return *value* in the notation of the app's language, without zeros at the end."""
        return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", QLocale().decimalPoint())


class PercentEdit(NumberEdit):
    """Edits a share in [0, 1] as per cent."""

    def __init__(self, name: str, accessible_name: str, *, step: float = 5) -> None:
        """Begin with 0 %."""
        super().__init__(name, accessible_name, maximum=100, step=step, suffix=" %")
        self._shown = 0.0

    def show_share(self, share: float) -> None:
        """Show *share*."""
        self._shown = share
        self.setValue(share * 100)

    @property
    def share(self) -> float:
        """The share that is shown; digits that are not shown are kept while nobody changes it."""
        unchanged = abs(self._shown * 100 - self.value()) < 0.005  # noqa: PLR2004 - half of what is shown
        return self._shown if unchanged else round(self.value() / 100, 4)

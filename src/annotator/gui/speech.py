"""What a screen reader is told beside what the widgets say by themselves."""

from PySide6.QtWidgets import QWidget


def say(widget: QWidget, sentence: str) -> None:
    """Let a screen reader speak *sentence*, once it has finished its own; nothing happens without one."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # their enumerations take time

    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def explain(widget: QWidget, *lines: str) -> None:
    """Let the mouse and a screen reader tell what *widget* is about; the reader gets no markup."""
    from annotator.gui.models.words import tooltip  # which knows annotations; the start page has none

    widget.setToolTip(tooltip(*lines))
    widget.setAccessibleDescription(". ".join(line for line in lines if line))

"""Undo: a command holds one change and nothing else."""

from PySide6.QtGui import QUndoCommand

from annotator.core.annotation import Annotation
from annotator.core.changes import Change, subject
from annotator.core.document import LiveDocument

_MERGEABLE = 1


class ChangeCommand(QUndoCommand):
    """
    Applies a change and takes it back.

    Commands with the same *merge_key* that follow each other become one step: typing a comment is
    one step, not one for each letter. The later change must contain the earlier one.
    """

    def __init__(
        self, document: LiveDocument, change: Change, text: str, *, merge_key: object = None
    ) -> None:
        """Prepare the command called *text*; the undo stack applies it."""
        super().__init__(text)
        self._document = document
        self.change = change
        self._inverse: Change | None = None
        self.merge_key = merge_key

    @property
    def subject(self) -> Annotation | None:
        """The annotation that the step is about; None if it is about none."""
        return subject(self.change, *([self._inverse] if self._inverse is not None else []))

    def id(self) -> int:
        """Tell Qt whether this command can be merged at all."""
        return -1 if self.merge_key is None else _MERGEABLE

    def redo(self) -> None:
        """Apply the change."""
        inverse = self._document.apply(self.change)
        if self._inverse is None:
            self._inverse = inverse

    def undo(self) -> None:
        """Apply its inverse."""
        if self._inverse is not None:
            self._document.apply(self._inverse)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the change of *other* where both belong to one step."""
        if not isinstance(other, ChangeCommand) or other.merge_key != self.merge_key:
            return False
        self.change = other.change
        return True

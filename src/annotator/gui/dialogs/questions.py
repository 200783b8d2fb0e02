"""Questions about a document that might get lost."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from annotator.core.errors import AnnotatorError
from annotator.gui.dialogs.question import Question
from annotator.gui.language import told

_ROLE = QDialogButtonBox.ButtonRole


class Unsaved(Enum):
    """What to do with changes that are not saved yet."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class ChangedElsewhere(Enum):
    """What to do about a file that somebody else has changed."""

    SAVE_AS = auto()
    OVERWRITE = auto()
    CANCEL = auto()


class Begun(Enum):
    """What to do when a hand-out is opened again."""

    GO_ON = auto()
    AFRESH = auto()
    CANCEL = auto()


def ask_begun(parent: QWidget | None, title: str) -> Begun:
    """Ask whether to go on with the work *title* on a hand-out that has been opened before."""
    question = Question(
        "begun",
        QCoreApplication.translate("Questions", "You have begun this hand-out already"),
        QCoreApplication.translate(
            "Questions", "Go on with “{title}”, or begin afresh in a second document. What you have stays."
        ).format(title=title),
        parent,
        unanswered=Begun.CANCEL,
    )
    question.add_answer(Begun.GO_ON, QCoreApplication.translate("Questions", "&Go on"), "go_on", default=True)
    question.add_answer(Begun.AFRESH, QCoreApplication.translate("Questions", "&Begin afresh"), "afresh")
    question.add_answer(
        Begun.CANCEL, QCoreApplication.translate("Questions", "Cancel"), "cancel", _ROLE.RejectRole
    )
    question.run()
    return question.answer


def ask_unsaved(parent: QWidget | None, title: str) -> Unsaved:
    """Ask what to do with the changes to the document called *title* before it closes."""
    question = Question(
        "unsaved",
        QCoreApplication.translate("Questions", "Save “{title}” before closing?").format(title=title),
        QCoreApplication.translate("Questions", "What you did since you last saved it is lost otherwise."),
        parent,
        unanswered=Unsaved.CANCEL,
    )
    question.add_answer(Unsaved.SAVE, QCoreApplication.translate("Questions", "&Save"), "save", default=True)
    question.add_answer(
        Unsaved.DISCARD,
        QCoreApplication.translate("Questions", "&Don’t save"),
        "discard",
        _ROLE.DestructiveRole,
    )
    question.add_answer(
        Unsaved.CANCEL, QCoreApplication.translate("Questions", "Cancel"), "cancel", _ROLE.RejectRole
    )
    question.run()
    return question.answer


def ask_changed_elsewhere(parent: QWidget | None, error: AnnotatorError) -> ChangedElsewhere:
    """Ask how to save a document whose file somebody else has changed, which *error* tells."""
    question = Question(
        "changed_elsewhere",
        QCoreApplication.translate("Questions", "The file is not as you opened it"),
        told(error.message),
        parent,
        unanswered=ChangedElsewhere.CANCEL,
    )
    question.add_answer(
        ChangedElsewhere.SAVE_AS,
        QCoreApplication.translate("Questions", "&Save a copy…"),
        "save_as",
        default=True,
    )
    question.add_answer(
        ChangedElsewhere.OVERWRITE,
        QCoreApplication.translate("Questions", "&Overwrite"),
        "overwrite",
        _ROLE.DestructiveRole,
    )
    question.add_answer(
        ChangedElsewhere.CANCEL, QCoreApplication.translate("Questions", "Cancel"), "cancel", _ROLE.RejectRole
    )
    question.run()
    return question.answer

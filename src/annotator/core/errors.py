"""
Everything that can go wrong and be told to a person.

AnnotatorError
├── ReadError           a file cannot be used
├── WriteError          a file cannot be written
├── OffsetError         an offset, position or span lies outside a text
├── CodebookError       a codebook contradicts itself
├── AnnotationError     an annotation contradicts itself
├── ChangeError         a change does not fit the document
├── SearchError         what is looked for cannot be looked for
├── GradingError        what is graded with cannot be used
└── HintError           there is no such detector
"""

from annotator.core.messages import Message


class AnnotatorError(Exception):
    """The root of all errors that are meant for a person; caught by the window and the command line only."""

    def __init__(self, message: Message) -> None:
        """Keep the sentence that explains what went wrong and, where possible, what to do."""
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        """Return the sentence in English."""
        return str(self.message)


class ReadError(AnnotatorError):
    """A file cannot be read, or what is in it cannot be used."""


class WriteError(AnnotatorError):
    """A file cannot be written; what was there before is untouched."""


class OffsetError(AnnotatorError):
    """An offset, position or span lies outside a text or inside a character."""


class CodebookError(AnnotatorError):
    """A codebook contradicts itself, or a code is not in it."""


class AnnotationError(AnnotatorError):
    """An annotation contradicts itself."""


class ChangeError(AnnotatorError):
    """A change does not fit the document that it is applied to."""


class SearchError(AnnotatorError):
    """What is looked for is no regular expression, or one that takes too long."""


class GradingError(AnnotatorError):
    """A rubric, a key or a grading session cannot be used."""


class HintError(AnnotatorError):
    """There is no detector that could give such hints."""

"""What an article does not have any more that was in the file it was read from."""

from dataclasses import dataclass
from typing import Final

from annotator.core.messages import Message


@dataclass(frozen=True, slots=True)
class Loss:
    """
    One thing that was left out, replaced or guessed while an article was read.

    *kind* is one of those in this module, or another one from a file of a newer version; *count* says how
    often, 0 where that means nothing; *detail* is a name that belongs to it, for example of an encoding.
    """

    kind: str
    count: int = 0
    detail: str = ""

    @property
    def message(self) -> Message:
        """The sentence for people."""
        sentence = _SENTENCES.get(self.kind, _OTHER)
        return sentence.filled(count=self.count, detail=self.detail, kind=self.kind)


ENCODING: Final = "encoding"
UNREADABLE: Final = "unreadable"
FORM_FEEDS: Final = "form-feeds"
CONTROLS: Final = "controls"
INVISIBLE: Final = "invisible"
SURROUNDINGS: Final = "surroundings"
PICTURES: Final = "pictures"
EMBEDDED: Final = "embedded"
FORMULAS: Final = "formulas"
LINKS: Final = "links"
TABLES: Final = "tables"
NUMBERING: Final = "numbering"
HIDDEN: Final = "hidden"
NOTES: Final = "notes"
COMMENTS: Final = "comments"
INSERTED: Final = "inserted"
DELETED: Final = "deleted"
RUNNING_HEADS: Final = "running-heads"
HYPHENS: Final = "hyphens"
PAGES_WITHOUT_TEXT: Final = "pages-without-text"
CHAPTERS: Final = "chapters"
DROPPED: Final = "dropped"

_OTHER: Final = Message("core", "Something else is not as it was in the file: {kind}.")
_SENTENCES: Final = {
    ENCODING: Message(
        "core", "The file does not say how its characters are encoded; it was read as {detail}."
    ),
    UNREADABLE: Message("core", "Unreadable places replaced by “\ufffd”: {count}."),
    FORM_FEEDS: Message("core", "Form feeds replaced by line ends: {count}."),
    CONTROLS: Message("core", "Control characters that no file can keep replaced by “\ufffd”: {count}."),
    INVISIBLE: Message("core", "Soft hyphens and other invisible characters left out: {count}."),
    SURROUNDINGS: Message(
        "core", "What stood around the article, like menus and advertisements, left out: {count}."
    ),
    PICTURES: Message("core", "Pictures left out: {count}."),
    EMBEDDED: Message("core", "Films, forms and other embedded things left out: {count}."),
    FORMULAS: Message("core", "Formulas left out: {count}."),
    LINKS: Message("core", "Links of which only the words are kept: {count}."),
    TABLES: Message("core", "Tables read row by row: {count}."),
    NUMBERING: Message("core", "Numbers and bullets that the program of the file adds left out: {count}."),
    HIDDEN: Message("core", "Hidden passages left out: {count}."),
    NOTES: Message("core", "Footnotes and endnotes put after the article: {count}."),
    COMMENTS: Message("core", "Comments in the margin left out: {count}."),
    INSERTED: Message("core", "Tracked insertions taken into the text: {count}."),
    DELETED: Message("core", "Tracked deletions left out: {count}."),
    RUNNING_HEADS: Message("core", "Running heads and page numbers left out: {count}."),
    HYPHENS: Message("core", "Words that were divided at the end of a line joined: {count}."),
    PAGES_WITHOUT_TEXT: Message(
        "core", "Pages that are only a picture, of which nothing could be read: {count}."
    ),
    CHAPTERS: Message("core", "Chapters that could not be read: {count}."),
    DROPPED: Message("core", "Blocks left out by the person who made the document: {count}."),
}

"""What the keys of the article are called where people look keys up."""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.core.messages import Message
from annotator.gui.article_view.keyboard import WISHES, Wish

_KEY: Final = QKeySequence.StandardKey
NAMES: Final[Mapping[Wish, Message]] = {
    Wish.TAKE_MARK: Message("ArticleKeys", "Choose the annotation at the caret"),
    Wish.LEAVE: Message("ArticleKeys", "Drop the selection or the choice"),
    Wish.REMOVE: Message("ArticleKeys", "Remove the chosen annotation"),
    Wish.NEXT_ANNOTATION: Message("ArticleKeys", "Next annotation"),
    Wish.PREVIOUS_ANNOTATION: Message("ArticleKeys", "Previous annotation"),
    Wish.NEXT_BLOCK: Message("ArticleKeys", "Next paragraph"),
    Wish.PREVIOUS_BLOCK: Message("ArticleKeys", "Previous paragraph"),
    Wish.SELECT_NEXT_BLOCK: Message("ArticleKeys", "Select to the next paragraph"),
    Wish.SELECT_PREVIOUS_BLOCK: Message("ArticleKeys", "Select to the previous paragraph"),
    Wish.SELECT_NEXT_WORD: Message("ArticleKeys", "Select the next word"),
    Wish.SELECT_PREVIOUS_WORD: Message("ArticleKeys", "Select the previous word"),
}
_OF_TEXTS: Final[tuple[tuple[QKeySequence.StandardKey, Message], ...]] = (
    (_KEY.SelectNextWord, NAMES[Wish.SELECT_NEXT_WORD]),
    (_KEY.SelectPreviousWord, NAMES[Wish.SELECT_PREVIOUS_WORD]),
    (_KEY.SelectNextChar, Message("ArticleKeys", "Select the next character")),
    (_KEY.SelectPreviousChar, Message("ArticleKeys", "Select the previous character")),
    (_KEY.MoveToNextWord, Message("ArticleKeys", "Next word")),
    (_KEY.MoveToPreviousWord, Message("ArticleKeys", "Previous word")),
    (_KEY.MoveToStartOfDocument, Message("ArticleKeys", "To the beginning")),
    (_KEY.MoveToEndOfDocument, Message("ArticleKeys", "To the end")),
    (_KEY.SelectAll, Message("ArticleKeys", "Select everything")),
    (_KEY.Copy, Message("ArticleKeys", "Copy the selected words")),
    (_KEY.Cut, Message("ArticleKeys", "Cut (in fields)")),
    (_KEY.Paste, Message("ArticleKeys", "Paste (in fields)")),
)
"""What texts and fields know by themselves, as far as an action could take it from them."""


def article_keys() -> Iterator[tuple[Message, list[QKeySequence]]]:
    """Yield what keys do in the article, and the keys, without those that write or move by a step."""
    found: dict[Wish, list[QKeySequence]] = {}
    for (key, modifiers), wish in WISHES.items():
        found.setdefault(wish, []).append(QKeySequence(QKeyCombination(modifiers, Qt.Key(key))))
    for wish, keys in found.items():
        yield NAMES[wish], keys
    for standard, name in _OF_TEXTS:
        yield name, QKeySequence.keyBindings(standard)

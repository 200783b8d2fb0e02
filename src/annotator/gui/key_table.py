"""All keys there are: of the actions, of the article and of the codes; and which of them are still free."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from annotator.core.messages import Message
from annotator.gui.actions import SECTIONS, ActionRow
from annotator.gui.article_view.key_names import article_keys
from annotator.gui.language import in_language, told

if TYPE_CHECKING:
    from annotator.core.codebook import Codebook
    from annotator.gui.key_map import KeyMap

_FIRST_SPECIAL: Final = 0x01000000
"""Below it, a key's number is the character that it writes."""
_NEEDED: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """Something that keys do; *row* is the action it is, None where the keys cannot be changed."""

    name: str
    keys: tuple[QKeySequence, ...]
    row: ActionRow | None = None


@dataclass(frozen=True, slots=True)
class KeySection:
    """What belongs together, under its title."""

    title: str
    entries: tuple[KeyEntry, ...]


def key_sections(keys: "KeyMap", codebook: "Codebook | None") -> list[KeySection]:
    """Return everything that has keys or may be given some, by theme, in the language of the app."""
    sections = [
        KeySection(
            told(title).replace("&", ""), tuple(KeyEntry(row.name, tuple(keys.of(row)), row) for row in rows)
        )
        for title, rows in SECTIONS
    ]
    taken = {key for section in sections for entry in section.entries for key in entry.keys}
    sections.append(
        KeySection(
            QCoreApplication.translate("ArticleKeys", "In the article"),
            tuple(
                KeyEntry(told(name), free)
                for name, bindings in article_keys()
                if (free := tuple(key for key in bindings if key not in taken))
            ),
        )
    )
    return sections if codebook is None else [*sections, *_code_sections(codebook)]


def _code_sections(codebook: "Codebook") -> list[KeySection]:
    title = QCoreApplication.translate("ArticleKeys", "Code: {group}")
    entries: dict[str, list[KeyEntry]] = {group.id: [] for group in codebook.groups}
    for key, code in codebook.keys.items():
        entries[codebook.group_of(code.id).id].append(
            KeyEntry(in_language(code.name), (QKeySequence(key.upper()),))
        )
    return [
        KeySection(title.format(group=in_language(group.name)), tuple(entries[group.id]))
        for group in codebook.groups
        if entries[group.id]
    ]


def owner_of(
    key: QKeySequence, sections: Iterable[KeySection], besides: ActionRow | None = None
) -> KeyEntry | None:
    """Return who has *key*, *besides* the action that is asked for; None if it is free."""
    return next(
        (
            entry
            for section in sections
            for entry in section.entries
            if key in entry.keys and (besides is None or entry.row is not besides)
        ),
        None,
    )


def refusal(key: QKeySequence) -> Message | None:
    """Return why no action may have *key*, whoever else has it; None if it may."""
    combination = key[0]  # type: ignore[index] # whatever the stubs say
    number, modifiers = combination.key(), combination.keyboardModifiers()
    if Qt.Key.Key_F1 <= number <= Qt.Key.Key_F35:
        return None
    if not modifiers & _NEEDED:
        return Message(
            "Keys", "Keys without Ctrl or Alt write, move and choose codes. Hold one of the two as well."
        )
    alone = modifiers & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.AltModifier
    if alone and number < _FIRST_SPECIAL:
        return Message("Keys", "Alt and a letter open a menu. Hold Ctrl as well.")
    return None


def shown_keys(keys: Iterable[QKeySequence]) -> str:
    """Return *keys* as they are written on this system, in the language of the app."""
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)

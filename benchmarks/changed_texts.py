"""Texts in three languages that nobody wrote, what editors do to them, and where everything went."""

import random
import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

_WORDS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "de": {
        "who": (
            "der Minister",
            "die Sprecherin",
            "ein Zeuge",
            "die Armee",
            "der Präsident",
            "eine Quelle",
            "das Parlament",
            "die Zeitung",
        ),
        "does": (
            "erklärte",
            "bestätigte",
            "bestritt",
            "wiederholte",
            "meldete",
            "verschwieg",
            "betonte",
            "vermutete",
        ),
        "that": (
            "dass",
            "obwohl",
            "während",
            "bevor",
            "weil",
            "nachdem",
        ),
        "what": (
            "die Lage an der Grenze",
            "der neue Vertrag",
            "das Bündnis mit dem Nachbarn",
            "die Zahl der Soldaten",
            "der Preis für Getreide",
            "die Rede vor den Abgeordneten",
            "das Schweigen der Behörden",
            "der Bericht über die Wahl",
        ),
        "is": (
            "sich verändert habe",
            "niemanden überrasche",
            "weiter offen sei",
            "im Frühjahr entschieden werde",
            "kaum zu prüfen sei",
        ),
        "also": (
            "Am Abend",
            "Nach eigenen Angaben",
            "In der Hauptstadt",
            "Ohne Belege",
            "Wie schon im Vorjahr",
            "Trotz aller Kritik",
        ),
    },
    "en": {
        "who": (
            "the minister",
            "a spokeswoman",
            "the witness",
            "the army",
            "the president",
            "one source",
            "parliament",
            "the newspaper",
        ),
        "does": (
            "declared",
            "confirmed",
            "denied",
            "repeated",
            "reported",
            "concealed",
            "stressed",
            "suspected",
        ),
        "that": (
            "that",
            "although",
            "while",
            "before",
            "because",
            "after",
        ),
        "what": (
            "the situation at the border",
            "the new treaty",
            "the alliance with the neighbour",
            "the number of soldiers",
            "the price of grain",
            "the speech to the deputies",
            "the silence of the authorities",
            "the report on the vote",
        ),
        "is": (
            "had changed again",
            "surprised nobody",
            "remained open",
            "would be settled in spring",
            "could hardly be verified",
        ),
        "also": (
            "In the evening",
            "By its own account",
            "In the capital",
            "Without proof",
            "As in the year before",
            "Despite criticism",
        ),
    },
    "fr": {
        "who": (
            "le ministre",
            "la porte-parole",
            "un témoin",
            "l’armée",
            "le président",
            "une source",
            "le parlement",
            "le journal",
        ),
        "does": (
            "a déclaré",
            "a confirmé",
            "a démenti",
            "a répété",
            "a rapporté",
            "a tu",
            "a souligné",
            "a supposé",
        ),
        "that": (
            "que",
            "bien que",
            "pendant que",
            "avant que",
            "parce que",
            "après que",
        ),
        "what": (
            "la situation à la frontière",
            "le nouveau traité",
            "l’alliance avec le voisin",
            "le nombre de soldats",
            "le prix des céréales",
            "le discours devant les députés",
            "le silence des autorités",
            "le rapport sur le vote",
        ),
        "is": (
            "avait encore changé",
            "ne surprenait personne",
            "restait ouverte",
            "serait réglé au printemps",
            "n’était guère vérifiable",
        ),
        "also": (
            "Dans la soirée",
            "Selon ses propres mots",
            "Dans la capitale",
            "Sans preuve",
            "Comme l’an dernier",
            "Malgré la critique",
        ),
    },
}
_SYLLABLES: Final = (
    "ka",
    "lo",
    "min",
    "ter",
    "schu",
    "vel",
    "dra",
    "bé",
    "nou",
    "ril",
    "gas",
    "tom",
    "pe",
    "rö",
    "sin",
    "fa",
    "wol",
    "chi",
    "zer",
    "mu",
)
_NAMES: Final = 400
"""Invented names, the first of them in every second sentence and the last ones hardly ever."""
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyzäöüéàß ,."
_KINDS: Final = 6
"""Noise, swapped words, deleted, moved and inserted paragraphs, copies: each gets the same share."""
_PARAGRAPH: Final = "\n\n"


class Piece(NamedTuple):
    """Some characters; *old* is where they begin in the old text, None if they are new."""

    text: str
    old: int | None


class Kept(NamedTuple):
    """Characters of the old text from *old* on that are in the new one from *new* on."""

    old: int
    new: int
    length: int


class Changed:
    """A text, the same text after the edits, and what went where."""

    def __init__(self, old: str, pieces: list[Piece]) -> None:
        """Join the pieces."""
        self.old = old
        self.new = "".join(piece.text for piece in pieces)
        at, kept = 0, []
        for piece in pieces:
            if piece.old is not None:
                kept.append(Kept(piece.old, at, len(piece.text)))
            at += len(piece.text)
        self._kept = sorted(kept)
        self._starts = [each.old for each in self._kept]

    def where(self, start: int, end: int) -> tuple[int, tuple[int, int]]:
        """Return how many characters of [start, end) are left, and from where to where they reach now."""
        first = max(0, bisect_right(self._starts, start) - 1)
        count, low, high = 0, len(self.new), 0
        for each in self._kept[first:]:
            if each.old >= end:
                break
            one, other = max(start, each.old), min(end, each.old + each.length)
            if one < other:
                count += other - one
                low = min(low, each.new + one - each.old)
                high = max(high, each.new + other - each.old)
        return count, (low, high)


def prose(language: str, size: int, chance: random.Random) -> list[str]:
    """Return paragraphs of about *size* characters together, whose words and phrases come again and again."""
    words = _WORDS[language]
    names = ["".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize() for _ in range(_NAMES)]
    weights = [1 / (rank + 1) for rank in range(_NAMES)]
    found: list[str] = []
    length = 0
    while length < size:
        sentences = [_sentence(words, names, weights, chance) for _ in range(chance.randint(2, 8))]
        found.append(" ".join(sentences))
        length += len(found[-1]) + len(_PARAGRAPH)
        if chance.random() < 0.05:  # noqa: PLR2004 - a heading now and then
            found.append(f"{chance.choice(words['what'])} – {chance.choice(names)}")
    return found


def _sentence(
    words: Mapping[str, tuple[str, ...]], names: list[str], weights: list[float], chance: random.Random
) -> str:
    name, other = chance.choices(names, weights, k=2)
    parts = [chance.choice(words["also"]), chance.choice(words["does"]), chance.choice(words["who"])]
    parts += [name, chance.choice(words["that"]), chance.choice(words["what"])]
    if chance.random() < 0.5:  # noqa: PLR2004 - every second sentence is longer
        parts += [f"({other}, {chance.randint(2, 99)} %),", chance.choice(words["what"])]
    return " ".join([*parts, chance.choice(words["is"])]) + chance.choice((".", ".", ".", " …", "!"))


def changed(
    language: str, paragraphs: list[str], rate: float, quotes: list[str], chance: random.Random
) -> Changed:
    """Return the text of *paragraphs* after edits of a share of it, copies of *quotes* among them."""
    old = _PARAGRAPH.join(paragraphs)
    rows: list[list[Piece]] = []
    at = 0
    for paragraph in paragraphs:
        rows.append([Piece(paragraph, at)])
        at += len(paragraph) + len(_PARAGRAPH)
    budget = rate * len(old) / _KINDS
    _delete(rows, budget, chance)
    _move(rows, budget, chance)
    _insert(rows, budget, prose(language, int(budget) + 1, chance), chance)
    _copy(rows, budget, quotes, chance)
    _swap(rows, budget, chance)
    share = budget / len(old)
    pieces: list[Piece] = []
    for row in rows:
        for piece in row:
            pieces += _noise(piece, share, chance)
        pieces.append(Piece(_PARAGRAPH, None))
    return Changed(old, pieces)


def moved_and_copied(
    paragraphs: list[str], share: float, chance: random.Random, *, together: int
) -> tuple[Changed, list[tuple[int, int]]]:
    """
    Return the text after this *share* of its paragraphs moved, so many *together*, and what was copied, too.

    One of each group is copied word by word, to where none of its old neighbours is: there it would not be
    the copy, for all that anybody could tell.
    """
    rows: list[list[Piece]] = []
    at = 0
    for paragraph in paragraphs:
        rows.append([Piece(paragraph, at)])
        at += len(paragraph) + len(_PARAGRAPH)
    groups: list[list[list[Piece]]] = []
    for _ in range(int(share * len(paragraphs) / together)):
        first = chance.randrange(len(rows) - together)
        groups.append(rows[first : first + together])
        del rows[first : first + together]
    for group in groups:
        place = chance.randrange(len(rows) + 1)
        rows[place:place] = group
    copied = []
    for (piece,) in map(chance.choice, groups):
        start = piece.old or 0
        copied.append((start, start + len(piece.text)))
        places = [place for place in range(1, len(rows)) if not _touches(piece, rows[place - 1 : place + 1])]
        rows.insert(chance.choice(places), [piece._replace(old=None)])
    pieces = [piece for row in rows for piece in (*row, Piece(_PARAGRAPH, None))]
    return Changed(_PARAGRAPH.join(paragraphs), pieces), copied


def _touches(piece: Piece, rows: list[list[Piece]]) -> bool:
    """Return whether *piece* or a neighbour that it had in the old text is in one of *rows*."""
    start, end = _reach(piece)
    reaches = (_reach(each) for (each,) in rows if each.old is not None)
    return any(first <= end and start <= last for first, last in reaches)


def _reach(piece: Piece) -> tuple[int, int]:
    """Return where a paragraph began in the old text, and where the next one did."""
    start = piece.old or 0
    return start, start + len(piece.text) + len(_PARAGRAPH)


def _size(row: list[Piece]) -> int:
    return sum(len(piece.text) for piece in row)


def _delete(rows: list[list[Piece]], budget: float, chance: random.Random) -> None:
    while budget > 0 and len(rows) > 2:  # noqa: PLR2004 - something has to be left
        budget -= _size(rows.pop(chance.randrange(len(rows))))


def _move(rows: list[list[Piece]], budget: float, chance: random.Random) -> None:
    while budget > 0:
        row = rows.pop(chance.randrange(len(rows)))
        rows.insert(chance.randrange(len(rows) + 1), row)
        budget -= _size(row)


def _insert(rows: list[list[Piece]], budget: float, new: list[str], chance: random.Random) -> None:
    for paragraph in new:
        if budget <= 0:
            return
        rows.insert(chance.randrange(len(rows) + 1), [Piece(paragraph, None)])
        budget -= len(paragraph)


def _copy(rows: list[list[Piece]], budget: float, quotes: list[str], chance: random.Random) -> None:
    while budget > 0 and quotes:
        quote, number = chance.choice(quotes), chance.randrange(len(rows))
        place = chance.randrange(len(rows[number]))
        piece = rows[number][place]
        cut = piece.text.find(" ", chance.randrange(len(piece.text)) if piece.text else 0)
        if cut < 0:
            rows.insert(number, [Piece(quote, None)])
        else:
            head, tail = _cut(piece, cut)
            rows[number][place : place + 1] = [head, Piece(f" {quote}", None), tail]
        budget -= len(quote)


def _swap(rows: list[list[Piece]], budget: float, chance: random.Random) -> None:
    while budget > 0:
        row = chance.choice(rows)
        place = chance.randrange(len(row))
        piece = row[place]
        words = list(re.finditer(r"\w+", piece.text))
        if len(words) < 2 or piece.old is None:  # noqa: PLR2004 - a pair
            budget -= 1
            continue
        first = chance.randrange(len(words) - 1)
        one, other = words[first].span(), words[first + 1].span()
        ends = (0, *one, *other, len(piece.text))
        parts = [Piece(piece.text[a:b], piece.old + a) for a, b in pairwise(ends)]
        parts[1], parts[3] = parts[3], parts[1]
        row[place : place + 1] = [part for part in parts if part.text]
        budget -= other[1] - one[0]


def _noise(piece: Piece, share: float, chance: random.Random) -> Iterator[Piece]:
    """Yield a piece with characters left out, replaced and added."""
    start = 0
    while True:
        at = start + int(chance.expovariate(share)) if share else len(piece.text)
        if at >= len(piece.text):
            break
        head, _ = _cut(piece._replace(text=piece.text[start:]), at - start, shift=start)
        if head.text:
            yield head
        old = None if piece.old is None else piece.old + at
        kind = chance.randrange(3)
        if kind == 1:
            yield Piece(chance.choice(_LETTERS), old)
        elif kind == 2:  # noqa: PLR2004 - the third of three
            yield Piece(piece.text[at], old)
            yield Piece(chance.choice(_LETTERS), None)
        start = at + 1
    if start < len(piece.text):
        yield Piece(piece.text[start:], None if piece.old is None else piece.old + start)


def _cut(piece: Piece, at: int, *, shift: int = 0) -> tuple[Piece, Piece]:
    old = piece.old
    head = Piece(piece.text[:at], None if old is None else old + shift)
    return head, Piece(piece.text[at:], None if old is None else old + shift + at)

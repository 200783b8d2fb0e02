"""Names and pairs of countries as hasty authors and translations get them wrong."""

import re
from collections import Counter
from collections.abc import Sequence
from random import Random
from typing import Final

from annotator.core.text import Span
from annotator.hints.blocs import blocs_in
from annotator.hints.countries import Countries, Mention, countries
from annotator.hints.lexicon import words
from damages import Damage, Wound

OTHERS: Final = (
    "AT BE BG BR CA CL CN CU CZ DE DK DZ EG ES FI FR GB GR HU ID IE IL IN IR IT JP KE KP KR MA MX NG NL NO "
    "PE PK PL PT RO RS RU SA SE SK SY TH TN TR UA UG VE VN ZA"
)
"""Countries one of which takes the place of the right one."""
TRANSCRIBED: Final = (
    ("w", "v"), ("v", "w"), ("i", "y"), ("y", "i"), ("sch", "sh"), ("ch", "kh"), ("j", "y"), ("k", "ck"),
    ("ph", "f"), ("th", "t"), ("z", "s"), ("é", "e"), ("í", "i"), ("ć", "c"), ("ü", "ue"), ("ö", "oe"),
)  # fmt: skip
_NAME: Final = re.compile(r"\b(?=([A-ZÀ-Þ][\w’]{2,} [A-ZÀ-Þ][\w’]{3,})\b)")
_OFTEN: Final = 3
"""Times that a name stands in a text whose right spelling can be told."""


def swap_countries(chance: Random, text: str, language: str) -> tuple[str, list[Wound]]:
    """
    Put a country that *text* never speaks of into all places of one pair of countries, in the same form.

    The text has to speak of both countries elsewhere, too.
    """
    known = countries(language)
    mentions = list(known.mentions(text))
    blocs = list(blocs_in(text, mentions))
    inside = {mention for bloc in blocs for mention in bloc}
    spoken = {row.country for mention in mentions for row in mention.rows}
    alone = {row.country for mention in mentions if mention not in inside for row in mention.rows}
    pairs = sorted(
        pair for pair in {tuple(sorted(map(_country, bloc))) for bloc in blocs} if alone.issuperset(pair)
    )
    if not pairs:
        return text, []
    pair = chance.choice(pairs)
    wrong = chance.choice([country for country in OTHERS.split() if country not in spoken])
    lost = chance.choice(pair)
    damaged, done = "", 0
    wounds: list[Wound] = []
    for bloc in blocs:
        if tuple(sorted(map(_country, bloc))) == pair:
            damaged += text[done : bloc[0].start]
            pair_in_words = _swapped(known, text, bloc, lost, wrong)
            kind = "a first part" if _country(bloc[0]) == lost else "a last part"
            wounds.append(
                Wound(
                    Span(len(damaged), len(damaged) + len(pair_in_words)),
                    text[bloc[0].start : bloc[-1].end],
                    kind,
                )
            )
            damaged += pair_in_words
            done = bloc[-1].end
    return damaged + text[done:], wounds


def misspell(chance: Random, text: str, language: str) -> tuple[str, list[Wound]]:
    """Spell one name of two words, which is there three times or more, in another way in one place."""
    little = words("names", "articles", frozenset({language}))
    places = [place for place in _NAME.finditer(text) if place[1].partition(" ")[0].lower() not in little]
    counts = Counter(place[1] for place in places)
    often = sorted(name for name, count in counts.items() if count >= _OFTEN)
    if not often:
        return text, []
    right = chance.choice(often)
    place = chance.choice([place for place in places if place[1] == right])
    kind, wrong = chance.choice(sorted(misspellings(chance, right).items()))
    start, end = place.span(1)
    return text[:start] + wrong + text[end:], [Wound(Span(start, start + len(wrong)), right, kind)]


def misspellings(chance: Random, name: str) -> dict[str, str]:
    """Return other spellings of *name* by their kinds."""
    longest = max(name.split(), key=len)
    at = name.index(longest) + chance.randrange(1, len(longest) - 2)
    found = {
        "a letter twice": name[: at + 1] + name[at:],
        "a letter missing": name[:at] + name[at + 1 :],
        "two letters exchanged": name[:at] + name[at + 1] + name[at] + name[at + 2 :],
    }
    fitting = [rule for rule in TRANSCRIBED if rule[0] in name[1:]]
    if fitting:
        found["transcribed"] = name[0] + name[1:].replace(*chance.choice(fitting), 1)
    return {kind: wrong for kind, wrong in found.items() if wrong != name}


NAME_DAMAGES: Final[dict[str, Damage]] = {"blocs": swap_countries, "names": misspell}
"""By the identifier of the detector that has to find it."""


def _country(mention: Mention) -> str:
    return mention.rows[0].country


def _swapped(known: Countries, text: str, bloc: Sequence[Mention], lost: str, wrong: str) -> str:
    """Return the words of *bloc* with *wrong* instead of *lost*."""
    swapped, done = "", bloc[0].start
    for mention in bloc:
        if _country(mention) == lost:
            word = text[mention.start : mention.end]
            kinds = ("adjective", "name") if mention is bloc[-1] else ("first", "adjective", "name")
            rows = [row for kind in kinds for row in mention.rows if row.kind == kind] or mention.rows
            other = known.usual(wrong, rows[0].kind)
            small = word if word in rows[0].forms else word[0].lower() + word[1:]
            form = other.forms[rows[0].forms.index(small)]
            swapped += text[done : mention.start] + (form[0].upper() + form[1:] if word.istitle() else form)
            done = mention.end
    return swapped + text[done : bloc[-1].end]

"""Whether a French or Spanish noun that an adjective belongs to is feminine, as far as the words tell."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_WORDS_LOOKED_AT: Final = 4
_FEMININE: Final = {
    "fr": "la une cette sa ma ta toute nouvelle première quelle aucune certaine",
    "es": "la las una unas esta estas esa esas nueva nuevas toda todas otra otras ninguna",
}
_MASCULINE: Final = {
    "fr": "le un ce cet du au tout nouveau premier quel aucun certain",
    "es": "el los un unos este estos ese esos del al nuevo nuevos todo todos otro otros ningún",
}
_ENDINGS: Final = {
    "fr": "tion sion xion té ance ence ure ade ale ie ise ière euse rice ette esse tude erre nne lle que ée "
    "ve ite ille aine",
    "es": "ción sión xión dad tad a ncia tud umbre ciones siones xiones dades tades as tudes umbres",
}
"""How most feminine nouns end; in French the s of the plural is left out."""
_EXCEPTIONS: Final = {
    "fr": "comité traité côté été domaine groupe conclave",
    "es": "sistema problema tema programa día mapa clima sistemas problemas temas programas días",
}


def is_feminine(before: str, language: str) -> bool:
    """
    Return whether an adjective after the words *before* is feminine.

    The determiner next to it decides, or else the ending of the noun, which is the word before the adjective.
    """
    words = _WORD.findall(before.lower())
    feminine, masculine = _FEMININE[language].split(), _MASCULINE[language].split()
    for word in reversed(words[-_WORDS_LOOKED_AT:]):
        if word in feminine or word in masculine:
            return word in feminine
    noun = words[-1] if words else ""
    singular = noun.removesuffix("s") if language == "fr" else noun
    return (
        singular.endswith(tuple(_ENDINGS[language].split())) and singular not in _EXCEPTIONS[language].split()
    )

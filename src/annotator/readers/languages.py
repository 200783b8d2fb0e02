"""Which language an article is in, guessed from its commonest words."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_ENOUGH: Final = 20_000
"""Characters that are looked at."""
_LEAST_SCORE: Final = 4
_LEAST_SHARE: Final = 0.25
_LEAST_LEAD: Final = 1.4
"""How many times the score of the next language; related ones share words."""

_COMMON_WORDS: Final = {
    "de": (
        "aber als also am an auch auf aus bei bereits beim bis da damit dann das dass dem den denn der des "
        "die dies diese diesem diesen dieser dieses doch du durch ein eine einem einen einer eines er es "
        "etwas für gegen gibt hat hatte hatten haben ich ihm ihn ihr ihre ihren ihrer im in ist ja kann "
        "kein keine können man mehr mit nach nicht noch nun nur ob oder ohne schon sehr sei sein seine "
        "seinen seiner sich sie sind so soll sollen über um und uns unter vom von vor war waren wegen weil "
        "wenn werden wie wir wird wo worden wurde wurden zu zum zur zwischen"
    ),
    "en": (
        "a about after all also an and any are as at be because been before being between but by can could "
        "did do does during for from had has have he her his how i if in into is it its more most no not of "
        "on one only or other our out over said she should so some such than that the their them then there "
        "these they this those through to under up was we were what when where which while who will with "
        "would you your"
    ),
    "fr": (
        "a à après au aussi autre aux avait avant avec avoir c ce ces cet cette comme contre d dans de "
        "depuis des deux du elle elles en encore entre est et été être eux fait il ils j je l la le les "
        "leur leurs lors lui m mais même n ne nous on ont ou où par pas pendant peut plus pour pourrait qu "
        "que qui s sa sans se selon ses si son sont sous sur tous tout toute très un une vers vous y"
    ),
    "es": (
        "a al algo ante antes años aunque bajo cada como con contra cual cuando de del desde donde dos "
        "durante e el él ella ellos en entre era es esa ese eso esta está este esto estos fue fueron ha "
        "había han hasta hay la las le les lo los más me mi mientras muy ni no nos o otra otro para pero "
        "por porque que qué se según ser si sí sin sobre son su sus también tan tiene todo todos tras un "
        "una uno y ya"
    ),
}
_LETTERS: Final = {"de": "äöüß", "en": "", "fr": "àâæçéèêëîïôœùûüÿ", "es": "áéíóúüñ"}
"""Beyond a to z; words with others are foreign, which tells Portuguese from Spanish."""

_SETS: Final = {language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()}
_FOREIGN: Final = {language: re.compile(f"[^a-z{letters}]") for language, letters in _LETTERS.items()}


def guess_language(text: str) -> str:
    """Return ``de``, ``en``, ``fr`` or ``es`` if *text* is surely in that language, else the empty string."""
    words = _WORD.findall(text[:_ENOUGH].lower())
    scores = sorted(((_score(words, language), language) for language in _SETS), reverse=True)
    (best, language), (second, _) = scores[:2]
    sure = best >= max(_LEAST_SCORE, _LEAST_SHARE * len(words), _LEAST_LEAD * second)
    return language if sure else ""


def _score(words: list[str], language: str) -> int:
    common, foreign = _SETS[language], _FOREIGN[language]
    return sum(word in common for word in words) - sum(bool(foreign.search(word)) for word in words)

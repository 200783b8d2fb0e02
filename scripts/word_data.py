# /// script
# requires-python = ">=3.11"
# dependencies = ["marisa-trie==1.4.1", "simplemma==2.0.0", "spacy-lookups-data==1.0.5", "wordfreq==3.1.1"]
# ///
"""
Build resources/words from their sources; its README.md says what is in there and where it is from.

Needs the packages named above, which the app itself does without, in an environment of their own:
``python -m venv /tmp/words; /tmp/words/bin/pip install …; /tmp/words/bin/python scripts/word_data.py``.
"""

import argparse
import collections
import gzip
import itertools
import json
import math
import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, Final

import marisa_trie  # type: ignore[import-not-found] # it lives in another environment
import wordfreq  # type: ignore[import-not-found] # as above
from simplemma.strategies.dictionaries import (  # type: ignore[import-not-found] # as above
    dictionary_factory,
)

ROOT: Final = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "src"))

from annotator.hints.words import KINDS  # noqa: E402 - where it lies is known only now

PLACE: Final = ROOT / "resources" / "words"
LANGUAGES: Final = ("de", "en", "fr", "es")
INFINITIVES: Final[Mapping[str, tuple[str, ...]]] = {
    "de": ("en", "ern", "eln"),
    "en": (),
    "fr": ("er", "ir", "re"),
    "es": ("ar", "er", "ir"),
}
VERB_FORMS: Final = {"en": ("ing", "ed")}
"""Where a verb doesn't show in its infinitive."""

UNINFLECTED: Final = """
a albeit all although amid amidst among amongst an and any anybody anyhow anyone anything anyway as at
because beside but cannot could despite during everybody everyone everything except for from gonna gotta
he her hers herself hey him himself his how however i if into it its itself lest me might mine must my
myself neither nobody none nor of onto or ought our ours ourselves per shall she should since somebody
someone something such than that the thee their theirs them themselves these they this those though
throughout thy till to toward towards unless until unto upon us versus via wanna we what whatever when
whenever where whereas wherever whether which whichever while whilst who whoever whom whomever whose why
with within without would yet you your yours yourself yourselves
"""
"""English words that WordNet doesn't have, or only in another sense; the list is ours."""

LONGEST: Final = 30
LEAST_FREQUENT: Final = 1.5
"""
The least Zipf frequency of words that only the list of frequencies has: 1 is one in a hundred million
words, 3 is one in a million.
"""
UNSEEN: Final = -20.0
"""The logarithm of the probability of a form that was never seen."""
PART_FREQUENCY: Final = 2.0
PART_LENGTH: Final = 3


def main() -> None:
    """Build the data of all languages."""
    PLACE.mkdir(exist_ok=True)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "languages", nargs="*", metavar="LANGUAGE", help=f"all of {', '.join(LANGUAGES)} if none"
    )
    for language in parser.parse_args().languages or LANGUAGES:
        frequencies = zipf(language)
        forms = dictionary(language, frequencies)
        _write(f"{language}.forms", about(language, forms, frequencies))
        _write(f"{language}.parts", parts({form.lower() for form in forms}, frequencies))


def dictionary(language: str, met: Iterable[str]) -> dict[str, str]:
    """Return the forms of *language*, some of those *met*, with their bases; in lower case but for German."""
    pairs = english(met).items() if language == "en" else lemmas(language)
    lowered = pairs if language == "de" else ((form.lower(), base.lower()) for form, base in pairs)
    return {form: base for form, base in sorted(lowered) if form.isalpha() and len(form) <= LONGEST}


def english(met: Iterable[str]) -> dict[str, str]:
    """Return the forms of WordNet's words, the irregular, the regular of verbs, and others that are *met*."""
    found: dict[str, str] = {}
    for form, base in _wordnet(met):
        found.setdefault(form, base)
    return found


def _wordnet(met: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield forms with their base forms; what comes first is to be preferred."""
    bases: dict[str, list[str]] = lookups("en_lemma_index")
    irregular: dict[str, dict[str, list[str]]] = lookups("en_lemma_exc")
    rules: dict[str, list[tuple[str, str]]] = lookups("en_lemma_rules")
    verbs = bases["verb"]
    yield from zip(verbs, verbs, strict=True)
    for ending in VERB_FORMS["en"]:
        yield from ((form, base) for form, (base, *_) in irregular["verb"].items() if form.endswith(ending))
        yield from ((base.removesuffix("e") + ending, base) for base in verbs)
    for base in itertools.chain(UNINFLECTED.split(), *bases.values()):
        yield base, base
    for forms in irregular.values():
        yield from ((form, base) for form, (base, *_) in forms.items())
    for kind in ("verb", "noun", "adj"):
        known = set(bases[kind])
        for form, (ending, other) in itertools.product(met, rules[kind]):
            base = form.removesuffix(ending) + other
            if form.endswith(ending) and base in known:
                yield form, base
    yield from ((f"{base}s", base) for base in verbs)


def lemmas(language: str) -> Iterator[tuple[str, str]]:
    """Yield the forms that simplemma has of *language*, with their base forms."""
    found = dictionary_factory.DefaultDictionaryFactory().get_dictionary(language)
    return ((_text(form), _text(base)) for form, base in found.items())


def _text(word: str | bytes) -> str:
    return word if isinstance(word, str) else word.decode()


def zipf(language: str) -> dict[str, float]:
    """Return how often case-folded words occur among a billion, as powers of ten (Zipf frequency)."""
    buckets = wordfreq.get_frequency_list(language, "best")
    return {word: 9 - number / 100 for number, bucket in enumerate(buckets) for word in bucket}


def about(language: str, forms: Mapping[str, str], frequencies: Mapping[str, float]) -> dict[str, int]:
    """Return the byte of each form: its kind and its frequency."""
    written: Mapping[str, float] = lookups("de_lexeme_prob") if language == "de" else {}
    table = {}
    for form, base in forms.items():
        frequency = frequencies.get(form.casefold(), 0)
        other = form.lower() if form[0].isupper() else form.capitalize()
        if written and other != form and other in forms:
            frequency += math.log10(share(written.get(form), written.get(other)))
        table[form] = KINDS.index(kind(language, form, base)) << 4 | half_steps(frequency)
    folded = {form.casefold() for form in forms}
    for word, frequency in frequencies.items():
        if frequency >= LEAST_FREQUENT and word.isalpha() and word not in folded and len(word) <= LONGEST:
            table[word] = half_steps(frequency)
    return table


def lookups(name: str) -> Any:  # noqa: ANN401 - each of the tables is of another shape
    """Return a table of the spaCy lookups data: for German how probable spellings are, as logarithms."""
    package = files("spacy_lookups_data") / "data" / f"{name}.json.gz"
    return json.loads(gzip.decompress(package.read_bytes()))


def share(one: float | None, other: float | None) -> float:
    """Return which share *one* has of two probabilities, given as logarithms."""
    return 1 / (1 + math.exp((UNSEEN if other is None else other) - (UNSEEN if one is None else one)))


def half_steps(frequency: float) -> int:
    """Return a Zipf frequency as a count of half powers of ten."""
    return min(15, max(0, int(frequency * 2)))


def kind(language: str, form: str, base: str) -> str:
    """Return of which kind *form* is, judged by its *base* form."""
    if form[0].isupper():
        return "n"
    is_verb = base.endswith(INFINITIVES[language]) and base[0].islower()
    if form == base:
        return "i" if is_verb else "b"
    return "v" if is_verb or form.endswith(VERB_FORMS.get(language, ())) else "a"


def parts(forms: set[str], frequencies: Mapping[str, float]) -> dict[str, int]:
    """Return for each word how many others it begins and how many it ends, in two halves of a byte."""
    bases = {
        form
        for form in forms
        if len(form) >= PART_LENGTH and frequencies.get(form.casefold(), 0) >= PART_FREQUENCY
    }
    firsts = collections.Counter(left for left, right in _joined(forms, bases) if left in bases)
    lasts = collections.Counter(right for _, right in _joined(forms, bases))
    return {part: _log(firsts[part]) << 4 | _log(lasts[part]) for part in firsts.keys() | lasts.keys()}


def _joined(forms: set[str], bases: set[str]) -> Iterator[tuple[str, str]]:
    """Yield what *forms* may consist of: a base, perhaps with a letter between, and a base."""
    for form in forms:
        for gap in range(PART_LENGTH, len(form) - PART_LENGTH + 1):
            left, right = form[:gap], form[gap:]
            if right in bases and (left in bases or left[:-1] in bases):
                yield left, right


def _log(count: int) -> int:
    return min(15, count.bit_length())


def _write(name: str, table: Mapping[str, int]) -> None:
    trie = marisa_trie.Trie(sorted(table))
    values = bytearray(len(table))
    for word, value in table.items():
        values[trie[word]] = value
    (PLACE / f"{name}.trie").write_bytes(trie.tobytes())
    (PLACE / f"{name}.bytes").write_bytes(values)
    print(f"{name}: {len(table)} words, {(len(trie.tobytes()) + len(values)) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()

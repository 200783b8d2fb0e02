"""Two words that have lost the space between them."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import LANGUAGES, Detector, Example, Hint
from annotator.hints.joints import Joint, Joints, Place, weights
from annotator.hints.tokens import is_address, word_after, word_before
from annotator.hints.words import words

if TYPE_CHECKING:
    from annotator.core.article import Article

_MARKS: Final = "\u00ad\u0300-\u036f"
WORD: Final = re.compile(rf"(?<![\w{_MARKS}])[^\W\d_]+(?![\w{_MARKS}])")
_ENDS_SENTENCE: Final = ".!?:…•"
_OPENS: Final = " \t„“”\"»«\u203a\u2039(–—-*'\u201a‘’¿¡"
_JOINED: Final = {"'": "'", "’": "'", "-": "-"}
_LOUD: Final = re.compile(r"[A-ZÀ-ÖØ-Þ]{4,}(?=[a-zß-öø-ÿ]{3}|\Z)")
"""Capitals of a word that is in capitals altogether, or in which another begins where they end."""
_LONG: Final = 8
_SURE: Final = 1.0
"""The score from which on words in capitals are two: more of them are names."""
_CODE: Final = re.compile(
    r"(?:https?://|www\.)\S*|(?P<code>[^\W_]_[^\W_]|\w\(\d?\)|\w(?:::|=)\w|(?<=\s)--\w|\w\.\w+\.\w+\.\w)"
)
_MUCH: Final = 0.004
"""Share of the words above which an article is about programs, …"""
_SURER: Final = 2.0
"""… which are full of words like *worktree*, and the score that is needed there."""
_AROUND: Final = 4
_FAR: Final = 20
_SAMPLE: Final = 5000
_TWO: Final = 2


def find(article: "Article", languages: frozenset[str]) -> Iterator[Hint]:
    """Yield words that are two; where the language is not known, it is taken from the words themselves."""
    text = str(article.text)
    forms = [match[0] for match in WORD.finditer(text)]
    language = _language(forms, languages)
    if language is None:
        return
    joints = Joints(words(language), weights(language), Counter(forms), Counter(pairwise(forms)))
    if not joints.know_the_article():
        return
    usual = (
        _SURER
        if sum(found["code"] is not None for found in _CODE.finditer(text)) > _MUCH * len(forms)
        else 0.0
    )
    offset = 0
    for line in text.split("\n"):
        for start, place in places(line, joints):
            joint = joints.best(place)
            at = offset + start
            least = max(usual, _SURE if text[at : at + len(place.word)] != place.word else 0.0)
            if joint is not None and joint.score >= least and not is_address(text, at):
                yield _hint(text, at, _parts(place, joint, joints), joint.score)
        offset += len(line) + 1


def _parts(place: Place, joint: Joint, joints: Joints) -> list[str]:
    """Return the words at *place*, which *joint* divides; its parts may be several words, too."""
    found = []
    for part in (
        replace(place, word=joint.left, after=joint.right),
        replace(place, word=joint.right, before=joint.left, begins_sentence=False),
    ):
        other = joints.best(part) if joints.is_suspect(part.word) else None
        found += _parts(part, other, joints) if other is not None and other.score >= 0 else [part.word]
    return found


def places(line: str, joints: Joints) -> Iterator[tuple[int, Place]]:
    """Yield the words of *line* that may be two, each with its offset there."""
    found = list(WORD.finditer(line))
    forms = [_in_a_low_voice(word[0], joints.language) for word in found]
    for number, word in enumerate(found):
        if joints.is_suspect(forms[number]):
            near = forms[max(0, number - _AROUND) : number] + forms[number + 1 : number + 1 + _AROUND]
            start, end = word.span()
            before = found[number - 1].end() if number else 0
            after = found[number + 1].start() if number + 1 < len(found) else len(line)
            yield (
                start,
                Place(
                    word=forms[number],
                    before=_neighbour(line[before:start], forms[number - 1] if number else ""),
                    after=_neighbour(line[end:after], forms[number + 1] if after < len(line) else ""),
                    begins_sentence=_begins_sentence(line, start),
                    strange=sum(map(joints.is_strange, near)),
                ),
            )


def _in_a_low_voice(form: str, language: str) -> str:
    """Return *form* without emphasis if it is in capitals; in German as a noun is written."""
    loud = _LOUD.match(form) if len(form) >= _LONG else None
    if loud is None:
        return form
    quiet = loud[0].capitalize() if language == "de" else loud[0].lower()
    return quiet + form[loud.end() :]


def _neighbour(between: str, word: str) -> str:
    return word if between == " " else _JOINED.get(between, "")


def _begins_sentence(line: str, start: int) -> bool:
    before = line[max(0, start - _FAR) : start].rstrip(_OPENS)
    return not before or before[-1] in _ENDS_SENTENCE


def _language(forms: list[str], languages: frozenset[str]) -> str | None:
    """Return which of *languages* has most of the frequent words among *forms*."""
    if len(languages) == 1:
        return next(iter(languages))
    sample = Counter(form.lower() for form in forms[:_SAMPLE])
    return max(sorted(languages), key=lambda language: words(language).share(sample)) if sample else None


def _hint(text: str, start: int, parts: list[str], score: float) -> Hint:
    end = start + sum(map(len, parts))
    ends = [start, *(start + length for length in accumulate(map(len, parts)))]
    parts = [text[left:right] for left, right in pairwise(ends)]
    first, last = word_before(text, start), word_after(text, end)
    reason = Message(
        "hints",
        "“{left}” and “{right}” are two words; the space between them is missing.",
        left=parts[0],
        right=parts[1],
    )
    if len(parts) > _TWO:
        reason = Message("hints", "Spaces are missing here: “{words}”.", words=" ".join(parts))
    return Hint(
        detector="fused",
        spans=(Span(first, last),),
        code="error.fused",
        reason=reason,
        correction=text[first:start] + " ".join(parts) + text[end:last],
        confidence=round(1 / (1 + math.exp(-score - 1)), 2),
    )


DETECTOR: Final = Detector(
    id="fused",
    name=Message("hints", "Two words in one"),
    find=find,
    version=2,
    languages=LANGUAGES,
    rule=Message(
        "hints",
        "Here two words run into each other, because the space between them got lost. That happens when "
        "text is copied from a web page or translated by a machine. Long compounds, names and foreign "
        "words are no such mistake.",
    ),
    examples=(
        Example(
            "de",
            "Der Stadtrat lehnte den Antraggegen den Willen der Bürger ab.",
            "Der Stadtrat lehnte den Antrag gegen den Willen der Bürger ab.",
        ),
        Example(
            "de",
            "Der Verteidigungsvertrag gilt seitvielen Jahren.",
            "Der Verteidigungsvertrag gilt seit vielen Jahren.",
        ),
        Example(
            "en",
            "Prices have risen sharplysince last summer.",
            "Prices have risen sharply since last summer.",
        ),
        Example("fr", "Le pont est fermépendant la tempête.", "Le pont est fermé pendant la tempête."),
        Example("es", "La guerra dura yatres años.", "La guerra dura ya tres años."),
    ),
)

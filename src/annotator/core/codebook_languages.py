"""The languages that a codebook is worded in."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from annotator.core.codebook import Codebook, Wording, worded
from annotator.core.errors import CodebookError
from annotator.core.messages import Message


def languages(codebook: Codebook) -> tuple[str, ...]:
    """Return the languages in which anything in *codebook* is worded, in the order in which they are met."""
    wordings = [codebook.name]
    for code in codebook.codes:
        wordings += [code.name, code.definition, code.example]
    for attribute in codebook.attributes:
        wordings += [attribute.name, *(choice.name for choice in attribute.choices)]
    return tuple(dict.fromkeys(language for wording in wordings for language in wording))


def without_language(codebook: Codebook, language: str) -> Codebook:
    """
    Take all words in one language out.

    Raises:
        CodebookError: something is named in this language only.
    """
    for name in _names(codebook):
        if name.keys() == {language}:
            message = Message("core", "“{name}” is named in this language only.", name=worded(name, language))
            raise CodebookError(message)

    def rest(wording: Wording) -> Mapping[str, str]:
        return {tag: words for tag, words in wording.items() if tag != language}

    codes = tuple(
        replace(code, name=rest(code.name), definition=rest(code.definition), example=rest(code.example))
        for code in codebook.codes
    )
    attributes = tuple(
        replace(
            attribute,
            name=rest(attribute.name),
            choices=tuple(replace(choice, name=rest(choice.name)) for choice in attribute.choices),
        )
        for attribute in codebook.attributes
    )
    return replace(codebook, name=rest(codebook.name), codes=codes, attributes=attributes)


def _names(codebook: Codebook) -> Iterator[Wording]:
    yield codebook.name
    yield from (code.name for code in codebook.codes)
    for attribute in codebook.attributes:
        yield attribute.name
        yield from (choice.name for choice in attribute.choices)

"""The language of the command line: the one of the terminal, with the same translations as the window."""

import os
from collections.abc import Mapping
from functools import partial
from typing import Final

from annotator.assets import resource
from annotator.core.messages import Translate, untranslated

_TRANSLATED: Final = ("de",)
_VARIABLES: Final = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where the system says which language a person reads; the first one that is set decides."""


def language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language that messages are in, as a two-letter tag."""
    setting = next((value for name in _VARIABLES if (value := environment.get(name))), "")
    tag = setting.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return tag if tag in _TRANSLATED else "en"


def translator(environment: Mapping[str, str] = os.environ) -> Translate:
    """
    Return what puts sentences into that language; a sentence without translation stays English.

    It can be sent to other processes.
    """
    tag = language(environment)
    if tag == "en":
        return untranslated
    return partial(_translated, _sentences(tag))


def _translated(sentences: Mapping[tuple[str, str], str], room: str, text: str) -> str:
    return sentences.get((room, text)) or text


def _sentences(tag: str) -> dict[tuple[str, str], str]:
    """Return the finished translations by room and English sentence."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(resource("i18n", f"annotator_{tag}.ts"))  # noqa: S314 - a file of our own
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message.findtext("translation", "")
        for context in tree.iter("context")
        for message in context.iter("message")
    }

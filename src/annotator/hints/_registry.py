"""Which detectors there are."""

from typing import Final

from annotator.core.messages import Message
from annotator.hints import (
    balance,
    calls,
    capitals,
    commas,
    doubled,
    names,
    paragraphs,
    quotations,
    sources,
    spaces,
)
from annotator.hints.hint import Detector

_ANY: Final[frozenset[str]] = frozenset()
_FOUR: Final = frozenset({"de", "en", "fr", "es"})
_GERMAN: Final = frozenset({"de"})

DETECTORS: Final = (
    Detector("spaces", Message("hints", "Missing and superfluous spaces"), _ANY, spaces.find),
    Detector("balance", Message("hints", "Quotation marks and brackets"), _ANY, balance.find),
    Detector("doubled", Message("hints", "Doubled words"), _FOUR, doubled.find),
    Detector("capitals", Message("hints", "Capitals in mid-sentence"), _FOUR, capitals.find),
    Detector("commas", Message("hints", "Commas before “dass”"), _GERMAN, commas.find),
    Detector("paragraphs", Message("hints", "Paragraphs without beginning or end"), _ANY, paragraphs.find),
    Detector("names", Message("hints", "Names in several spellings"), _ANY, names.find),
    Detector("quotations", Message("hints", "Quotations and who said them"), _ANY, quotations.find),
    Detector("sources", Message("hints", "Sources without a name"), _FOUR, sources.find),
    Detector("calls", Message("hints", "Calls to action"), _FOUR, calls.find),
)
"""All detectors, in the order in which people choose among them."""

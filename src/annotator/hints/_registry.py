"""Which detectors there are."""

from typing import Final

from annotator.hints import (
    balance,
    blocs,
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

DETECTORS: Final = (
    spaces.DETECTOR,
    balance.DETECTOR,
    doubled.DETECTOR,
    capitals.DETECTOR,
    commas.DETECTOR,
    paragraphs.DETECTOR,
    blocs.DETECTOR,
    names.DETECTOR,
    quotations.DETECTOR,
    sources.DETECTOR,
    calls.DETECTOR,
)
"""All detectors, in the order in which people choose among them."""

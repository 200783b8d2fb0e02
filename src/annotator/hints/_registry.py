"""Which detectors there are."""

from typing import Final

from annotator.hints import (
    balance,
    blocs,
    calls,
    calques,
    capitals,
    certainty,
    claims,
    commas,
    doubled,
    fragments,
    fused,
    indirect,
    inverted,
    loaded,
    names,
    paragraphs,
    quotations,
    repeats,
    sources,
    spaces,
    speakers,
    times,
)

DETECTORS: Final = (
    fused.DETECTOR,
    spaces.DETECTOR,
    balance.DETECTOR,
    inverted.DETECTOR,
    doubled.DETECTOR,
    capitals.DETECTOR,
    commas.DETECTOR,
    fragments.DETECTOR,
    paragraphs.DETECTOR,
    blocs.DETECTOR,
    names.DETECTOR,
    quotations.DETECTOR,
    indirect.DETECTOR,
    speakers.DETECTOR,
    claims.DETECTOR,
    sources.DETECTOR,
    times.DETECTOR,
    loaded.DETECTOR,
    certainty.DETECTOR,
    calques.DETECTOR,
    repeats.DETECTOR,
    calls.DETECTOR,
)
"""All detectors, in the order in which people choose among them."""

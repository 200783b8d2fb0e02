"""How sure a hint is, in a word."""

import pytest

from annotator.core.messages import Message
from annotator.core.text import Span
from annotator.hints.hint import Hint, Sureness


@pytest.mark.parametrize(
    ("confidence", "step", "word"),
    [
        (1.0, Sureness.CERTAIN, "almost certain"),
        (0.85, Sureness.CERTAIN, "almost certain"),
        (0.84, Sureness.LIKELY, "likely"),
        (0.65, Sureness.LIKELY, "likely"),
        (0.64, Sureness.PERHAPS, "perhaps"),
        (0.0, Sureness.PERHAPS, "perhaps"),
    ],
)
def test_confidence_is_told_in_three_steps(confidence: float, step: Sureness, word: str) -> None:
    hint = Hint("spaces", (Span(0, 3),), "error.fused", Message("hints", "Why."), None, confidence)

    assert hint.sureness is step
    assert hint.sureness.word.text == word

"""What was lost is told in a sentence, also if a newer version counted it."""

import pytest

from annotator.core import losses
from annotator.core.losses import Loss

KINDS = sorted(value for name, value in vars(losses).items() if name.isupper() and name[0] != "_")


def test_a_loss_is_told_with_its_number() -> None:
    assert str(Loss(losses.PICTURES, 3).message) == "Pictures left out: 3."


def test_a_loss_is_told_with_what_belongs_to_it() -> None:
    sentence = "The file does not say how its characters are encoded; it was read as cp850."

    assert str(Loss(losses.ENCODING, detail="cp850").message) == sentence


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_sentence_of_its_own(kind: str) -> None:
    assert "Something else" not in str(Loss(kind, 1).message)


def test_a_kind_of_a_newer_version_is_told_by_its_name() -> None:
    assert str(Loss("smells", 2).message) == "Something else is not as it was in the file: smells."

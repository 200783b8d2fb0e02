import pickle

import pytest

from annotator.core.errors import (
    AnnotationError,
    AnnotatorError,
    ChangeError,
    CodebookError,
    OffsetError,
    ReadError,
    WriteError,
)
from annotator.core.messages import Message


@pytest.mark.parametrize(
    "family", [ReadError, WriteError, OffsetError, CodebookError, AnnotationError, ChangeError]
)
def test_every_family_is_caught_as_one_and_keeps_its_message(family: type[AnnotatorError]) -> None:
    message = Message("core", "Broken: {what}", what="😀")

    with pytest.raises(AnnotatorError, match=r"^Broken: 😀$") as caught:
        raise family(message)

    assert caught.value.message == message


def test_an_error_survives_pickling() -> None:
    error = ReadError(Message("readers", "Broken: {what}", what=1))

    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - its own

    assert again.message == error.message

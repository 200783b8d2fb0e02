"""What the tests of the commands share."""

import pytest

TEXT = (
    "Kim und Putin\nKim schweigt, Putin redet: „Cafe\u0301 😀!“ Und das ist noch nicht alles, was geschah.\n"
)
Captured = pytest.CaptureFixture[str]

"""A screen of its own for programs that a test starts."""

import os
import subprocess
from collections.abc import Iterator

import pytest

from tests.end_to_end.screen import needed


@pytest.fixture
def screen() -> Iterator[dict[str, str]]:
    """Return the environment of a program on an X server of its own, which finds a free number itself."""
    needed("Xvfb", "xdotool")
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL) as server:
        os.close(theirs)
        with os.fdopen(ours, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        try:
            assert number, "Xvfb does not start here"
            yield os.environ | {
                "DISPLAY": f":{number}",
                "QT_QPA_PLATFORM": "xcb",
                "LC_ALL": "C.UTF-8",
                "LANGUAGE": "en",
            }
        finally:
            server.terminate()


@pytest.fixture
def spoken_screen(screen: dict[str, str]) -> Iterator[dict[str, str]]:
    """Return the environment of a program on a screen and a bus of its own, where a screen reader listens."""
    needed("dbus-daemon", "/usr/libexec/at-spi2-registryd")
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, env=screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as bus:
        assert bus.stdout is not None
        try:
            address = bus.stdout.readline().decode().strip()
            assert address, "dbus-daemon does not start here"
            yield screen | {
                "DBUS_SESSION_BUS_ADDRESS": address,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            }
        finally:
            bus.terminate()

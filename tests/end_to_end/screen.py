"""Somebody at a real screen: keys that come from outside the program, and what a screen reader hears."""

import json
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar

Found = TypeVar("Found")

_LISTENER: Final = Path(__file__).with_name("at_spi.py")
_PYTHON: Final = "/usr/bin/python3"
"""The one that pyatspi is a package of."""
_PATIENCE: Final = 30.0
_PAUSE: Final = 0.05


def needed(*programs: str) -> None:
    """Fail where one of *programs* is missing."""
    missing = [name for name in programs if shutil.which(name) is None]
    assert not missing, f"not installed: {', '.join(missing)} (scripts/setup test does it)"


def until(found: Callable[[], Found], what: str) -> Found:
    """Ask again and again, for at most half a minute, and return the first answer that is not empty."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(_PAUSE)
    raise AssertionError(f"never came: {what}")


class Keyboard:
    """Types into whatever window has the keyboard."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Type on the screen of *environment*."""
        self._environment = environment

    def xdotool(self, *arguments: str) -> str:
        """Call xdotool and return what it prints."""
        done = subprocess.run(
            [str(shutil.which("xdotool")), *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_PATIENCE,
        )
        return done.stdout.strip()

    def take_window(self, name: str) -> str:
        """Give the keyboard to the window with *name* in its title, as a window manager would; return it."""
        windows = until(lambda: self.xdotool("search", "--onlyvisible", "--name", name), f"a window {name}")
        window = windows.split()[-1]
        self.xdotool("windowfocus", "--sync", window)
        return window

    def press(self, *keys: str) -> None:
        """Press *keys* one after the other, such as "ctrl+s"."""
        self.xdotool("key", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type *text*."""
        self.xdotool("type", "--delay", "40", text)


class ScreenReader:
    """
    What AT-SPI says about the program, and nothing else.

    Things are dictionaries with a number, a role, a name, a description and states.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        """Listen on the bus of *environment*."""
        self._process = subprocess.Popen(
            [_PYTHON, str(_LISTENER)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._heard: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        """Wait until it listens."""
        assert self._process.stdout is not None
        if not self._process.stdout.readline():
            _, complaints = self._process.communicate(timeout=_PATIENCE)
            raise AssertionError(complaints)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop listening."""
        self._process.kill()
        self._process.communicate()

    def ask(self, question: str, **details: object) -> Any:  # noqa: ANN401 - JSON
        """Return the answer of the listener."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"ask": question, **details}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer["answer"]

    def find(self, role: str = "", name: str | None = None) -> dict[str, Any]:
        """Wait for the one thing that shows and has this role and name."""

        def look() -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = self.ask("find", app="Annotator", role=role, name=name)
            return found

        (thing, *others) = until(look, f"a {role} called {name}")
        assert not others, f"more than one {role} called {name}: {[thing, *others]}"
        return thing

    def do(self, role: str, name: str, action: str = "Press") -> None:
        """Do something with a thing as a screen reader can, whatever has the keyboard."""
        assert self.ask("act", number=self.find(role, name)["number"], action=action)

    def focus(self) -> tuple[str, str]:
        """Return role and name of what has the keyboard."""
        found = self.ask("focus")
        return (found["role"], found["name"]) if found else ("", "")

    def wait_for_focus(self, role: str, name: str) -> None:
        """Wait until that thing has the keyboard."""
        try:
            until(lambda: self.focus() == (role, name), "")
        except AssertionError as error:
            raise AssertionError(f"the keyboard is not at {name!r} but at {self.focus()}") from error

    def text_of(self, role: str, name: str) -> dict[str, Any]:
        """Return the text of a thing with its caret and what is selected."""
        told: dict[str, Any] = self.ask("text", number=self.find(role, name)["number"])
        return told

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Return what was heard of one kind since `forget`."""
        self._heard += self.ask("events")
        return [event for event in self._heard if event["event"].startswith(f"object:{kind}")]

    def said(self) -> list[str]:
        """Return the announcements since `forget`."""
        return [event["said"] for event in self.events("announcement")]

    def wait_for_words(self, words: str) -> None:
        """Wait for an announcement with *words* in it."""
        try:
            until(lambda: any(words in sentence for sentence in self.said()), words)
        except AssertionError as error:
            raise AssertionError(f"never said: {words!r}; but {self.said()}") from error

    def forget(self) -> None:
        """Let what was heard so far be over."""
        self.ask("events")
        self._heard.clear()

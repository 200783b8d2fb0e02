"""The program: a sub-command goes to the command line, anything else opens the window."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

_COMMANDS: Final = (
    "new",
    "assign",
    "check",
    "show",
    "hints",
    "add",
    "reanchor",
    "hand-in",
    "grade",
    "agree",
    "import-jsonl",
)
"""A file with such a name is opened as ``./check``."""
_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Without one of these Qt would abort."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with *argv*, by default that of the process, and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    match arguments:
        case []:
            return _window(None)
        case ["tour", "--out", folder]:
            from annotator.gui import tour

            return tour.run(Path(folder))
        case ["tour", "--first-paint"]:
            return _time_first_paint()
        case ["--", name]:
            return _window(Path(name))
        case [name] if name not in _COMMANDS and not name.startswith("-"):
            return _window(Path(name))
    from annotator.cli.main import run

    return run(arguments, _pdf_maker)


def _pdf_maker(language: str) -> Callable[[bytes], bytes]:
    """
    Return what makes a PDF of a feedback document: the command line asks for it, and the window knows how.

    Raises:
        WriteError: what the window needs is not installed here.
    """
    try:
        from annotator.gui.printing.feedback_pdf import feedback_pdf
    except ImportError as error:
        from annotator.core.errors import WriteError
        from annotator.core.messages import Message

        message = Message("cli", "PDF files cannot be made here: {reason}.", reason=str(error))
        raise WriteError(message) from error

    from functools import partial

    return partial(feedback_pdf, language=language)


def main_gui() -> int:
    """Run the program where there is no console."""
    return main()


def _window(path: Path | None) -> int:
    """Open the window, unless there is no such file and a terminal to say so, or no screen."""
    if path is not None and sys.stderr is not None and not os.path.lexists(path):
        from annotator.cli.main import no_file

        return no_file(path)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        from annotator.cli.main import no_display

        return no_display()
    from annotator.gui.startup import quick

    with quick():
        from annotator.gui.app import run

        return run(path)


def _time_first_paint() -> int:
    """Start as `_window` does, but only until it is painted."""
    from annotator.gui.startup import quick

    with quick():
        from annotator.gui.tour import time_first_paint

        return time_first_paint()


if __name__ == "__main__":
    sys.exit(main())

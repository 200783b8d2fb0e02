"""The command line as a whole: which command is called, and how it ends."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from annotator import __version__
from annotator.cli import add, agree, assign, check, grade, hand_in, hints, import_jsonl, new, reanchor, show
from annotator.cli.command import Command
from annotator.cli.console import Console, Exit
from annotator.cli.language import translator
from annotator.cli.parser import Parser
from annotator.core.errors import AnnotatorError
from annotator.core.messages import Message

PdfMaker = Callable[[str], Callable[[bytes], bytes]]
COMMANDS: Final[tuple[Command, ...]] = (
    new,
    assign,
    check,
    show,
    hints,
    add,
    reanchor,
    hand_in,
    grade,
    agree,
    import_jsonl,
)


def run(argv: Sequence[str], pdf_maker: PdfMaker) -> int:
    """
    Run the command in *argv*, which is without the program's name, and return the exit code.

    *pdf_maker* returns what makes a PDF of a feedback document in a language, which takes more than the
    command line has.
    """
    console = Console(translator())
    try:
        code = _run(argv, console, pdf_maker)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except OSError as error:  # services tell of files in sentences; what is left are the streams
        return _stream_failed(error, console)
    return code


def no_file(path: Path) -> int:
    """Say that there is nothing at *path* that the window could open."""
    Console(translator()).tell(Message("cli", "There is no file {path}.", path=path))
    return Exit.UNUSABLE


def no_display() -> int:
    """Say that there is no screen for the window."""
    Console(translator()).tell(
        Message("cli", "There is no display for the window. “annotator --help” shows what works without one.")
    )
    return Exit.UNUSABLE


def _run(argv: Sequence[str], console: Console, pdf_maker: PdfMaker) -> int:
    try:
        arguments = _parser(console).parse_args(argv, Namespace(pdf_maker=pdf_maker))
        return int(arguments.run(arguments, console))
    except AnnotatorError as error:
        console.tell(error.message)
        return Exit.UNUSABLE
    except SystemExit as stop:  # argparse has said what there is to say
        return stop.code if isinstance(stop.code, int) else Exit.FINE


def _parser(console: Console) -> Parser:
    render = console.render
    parser = Parser(console, "annotator", Message("cli", "Read articles closely and annotate them."))
    parser.usage = "annotator [FILE]\n       annotator COMMAND …\n       annotator --version"
    parser.add_argument(
        "--version",
        action="version",
        version=f"annotator {__version__}",
        help=render(Message("cli", "Print the version and stop.")),
    )
    commands = parser.add_subparsers(
        metavar="COMMAND",
        required=True,
        title=render(Message("cli", "Commands")),
        description=render(Message("cli", "Without a command, the window opens.")),
    )
    for command in COMMANDS:
        sub = commands.add_parser(
            command.NAME,
            help=render(command.PURPOSE),
            console=console,
            prog=f"annotator {command.NAME}",
            purpose=command.PURPOSE,
        )
        command.add_arguments(sub, console)
        sub.set_defaults(run=command.run)
    return parser


def _stream_failed(error: OSError, console: Console) -> int:
    """End without a traceback where the output cannot be written: nobody reads it, or the disk is full."""
    with suppress(OSError, ValueError):  # so that nothing is tried once more at the very end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return Exit.NOBODY_READS
    with suppress(OSError):
        console.tell(Message("cli", "The output cannot be written: {reason}.", reason=error.strerror))
    return Exit.UNUSABLE

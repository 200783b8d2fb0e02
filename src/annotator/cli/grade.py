"""``annotator grade``: the submissions of a class against a key, with every point explained."""

import argparse
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from annotator.cli.console import Console, Exit
from annotator.cli.parser import Parser, count
from annotator.core.errors import GradingError, ReadError
from annotator.core.messages import Message

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager

    from annotator.services.grade_files import Pdfs
    from annotator.services.grade_jobs import Workers
    from annotator.services.grade_run import ClassOutcome
    from annotator.services.grading_session import GradingSession
    from annotator.services.outcome import Outcome
    from annotator.services.worksheet import Worksheet

NAME: Final = "grade"
PURPOSE: Final = Message("cli", "Grade submissions against a key and explain every point.")


def add_arguments(parser: Parser, console: Console) -> None:
    """Take the key, the submissions, and where the results go."""

    def told(message: Message) -> str:
        return console.render(message)

    parser.add_argument(
        "submissions",
        metavar="SUBMISSIONS",
        type=Path,
        nargs="+",
        help=told(
            Message("cli", "Documents, folders with documents, or zip archives from a school platform.")
        ),
    )
    parser.add_argument(
        "--key", metavar="FILE", type=Path, required=True, help=told(Message("cli", "The key (.annox)."))
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="DIR",
        type=Path,
        required=True,
        help=told(
            Message("cli", "The folder for grades and feedback; what a teacher decided there before holds.")
        ),
    )
    parser.add_argument(
        "--rubric",
        metavar="FILE",
        type=Path,
        help=told(Message("cli", "A rubric (JSON) instead of the one last used there, or the usual one.")),
    )
    parser.add_argument(
        "--reanchor",
        action="store_true",
        help=told(
            Message(
                "cli",
                "Grade submissions on another version of the article, too: their annotations are found "
                "again in that of the key.",
            )
        ),
    )
    parser.add_argument(
        "--worksheet",
        metavar="FILE",
        type=Path,
        help=told(
            Message(
                "cli",
                "The sheet of Moodle, Canvas or ILIAS, as downloaded; a copy gets the grades.",
            )
        ),
    )
    parser.add_argument(
        "--column",
        metavar="NAME",
        default="",
        help=told(Message("cli", "The column of the worksheet that takes the grades, if there are several.")),
    )
    others = parser.add_mutually_exclusive_group()
    others.add_argument(
        "--jobs",
        metavar="N",
        type=count,
        default=1,
        help=told(
            Message("cli", "Grade and make PDFs with so many processes at once; the results are the same.")
        ),
    )
    others.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        default="",
        help=told(
            Message("cli", "Grade in the Dask cluster of this scheduler (tcp://…); the results are the same.")
        ),
    )
    parser.add_argument(
        "--format",
        metavar="FORMATS",
        action="append",
        default=[],
        dest="formats",
        help=told(
            Message("cli", "Which grades to write: json, csv, xlsx, html, with commas between (json,csv).")
        ),
    )
    parser.add_argument(
        "--pdf",
        action="store_true",
        help=told(Message("cli", "Write the feedback as PDF, too, to be printed; that takes longer.")),
    )


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Grade everything that can be graded, and tell what cannot."""
    from annotator.cli.language import language
    from annotator.services.classroom import session_in
    from annotator.services.grade import Grader, open_key
    from annotator.services.grade_files import write_class
    from annotator.services.grade_jobs import Judge
    from annotator.services.grade_run import running
    from annotator.services.outcome import Reporter
    from annotator.services.rubric_files import read_rubric

    formats = _formats(arguments.formats)
    key = open_key(arguments.key)
    session = session_in(arguments.output)
    rubric = session.rubric if arguments.rubric is None else read_rubric(arguments.rubric)
    grader = Grader(key, rubric, session, language(), other_versions=arguments.reanchor)
    sheet = _worksheet(arguments.worksheet, arguments.column, arguments.output)
    for path in arguments.submissions:
        if not path.exists():
            raise ReadError(Message("cli", "There is no file {path}.", path=path))
    reporter = Reporter(key, console.translate, language())
    judge = Judge(grader, reporter)
    left_out: tuple[Message, ...] = ()
    with (
        _pdfs(arguments) as pdfs,
        _workers(arguments) as workers,
        running(judge, arguments.submissions, arguments.output, workers) as graded,
    ):
        if graded.resumed:
            console.tell(
                Message(
                    "cli", "Going on where the last run stopped; done there: {count}.", count=graded.resumed
                )
            )
        outcome = graded.outcome
        write_class(outcome, graded.reports, grader.items, reporter, arguments.output, formats, pdfs)
        if sheet is not None:
            left_out = _fill(sheet, outcome, session, arguments.output, console)
    for each in outcome.graded:
        console.line(_summary(each))
    uncertain = _tell_found_again(outcome, console)
    for unusable in outcome.unusable:
        console.tell(unusable.reason, Path(unusable.source.name))
    console.say(
        Message(
            "cli",
            "Students graded: {graded}; older submissions: {older}; files that cannot be graded: {unusable}.",
            graded=len(outcome.graded),
            older=len(outcome.older),
            unusable=len(outcome.unusable),
        )
    )
    if not (outcome.graded or outcome.unusable):
        console.tell(Message("cli", "There is no Annotator document among the submissions."))
        return Exit.PROBLEMS
    other = sum(each.is_other_version for each in outcome.unusable)
    if other:
        console.tell(
            Message("cli", "On another version of the article: {count}. --reanchor grades them.", count=other)
        )
    return Exit.PROBLEMS if outcome.unusable or left_out or uncertain else Exit.FINE


def _tell_found_again(outcome: "ClassOutcome", console: Console) -> bool:
    """Tell what became of annotations on another version, and return whether somebody has to look at some."""
    found = [(each.places, each.source) for each in outcome.graded if each.places is not None]
    for places, source in found:
        console.tell(places.told(), Path(source.name))
    return any(places.moved or places.orphaned for places, _ in found)


def _workers(arguments: argparse.Namespace) -> "AbstractContextManager[Workers | None]":
    """Return who grades: the workers of a cluster, several processes, or for None this one."""
    if arguments.scheduler:
        from annotator.services.grade_cluster import Cluster

        return Cluster(arguments.scheduler)
    if arguments.jobs > 1:
        from annotator.services.grade_jobs import Processes

        return Processes(arguments.jobs)
    return nullcontext()


@contextmanager
def _pdfs(arguments: argparse.Namespace) -> "Iterator[Pdfs | None]":
    """Give what makes PDFs, in as many processes as grade; None if there are to be none."""
    from annotator.cli.language import language
    from annotator.services.elsewhere import elsewhere
    from annotator.services.grade_files import Pdfs

    if not arguments.pdf:
        yield None
        return
    make = arguments.pdf_maker(language())
    if arguments.jobs > 1:
        with elsewhere(make, arguments.jobs) as begin:
            yield Pdfs(begin, ahead=2 * arguments.jobs)
    else:
        yield Pdfs(lambda document: partial(make, document), ahead=0)


def _formats(given: list[str]) -> tuple[str, ...]:
    """Return the formats that are asked for, each once."""
    from annotator.services.grade_files import FORMATS, USUAL_FORMATS

    wanted = [name.strip() for names in given for name in names.split(",")]
    for name in wanted:
        if name not in FORMATS:
            raise GradingError(
                Message(
                    "cli",
                    "{name} cannot be “{value}”. Choose from: {choices}.",
                    name="--format",
                    value=name,
                    choices=", ".join(FORMATS),
                )
            )
    return tuple(dict.fromkeys(wanted)) or USUAL_FORMATS


def _worksheet(path: Path | None, column: str, output: Path) -> "Worksheet | None":
    from annotator.services.worksheet import read_worksheet

    if path is None:
        return None
    sheet = read_worksheet(path, column)
    if path.resolve() == (output / sheet.file_name).resolve():
        message = Message(
            "cli", "{path} would be written over. Give the worksheet as it was downloaded.", path=path
        )
        raise GradingError(message)
    return sheet


def _fill(
    sheet: "Worksheet", outcome: "ClassOutcome", session: "GradingSession", folder: Path, console: Console
) -> tuple[Message, ...]:
    """Write the filled worksheet into *folder*, and tell and return who is left out."""
    from annotator.services.save import save_into
    from annotator.services.worksheet import filled

    done = filled(sheet, outcome.graded, session.assigned, console.translate)
    save_into(done.data, folder / sheet.file_name)
    for message in done.left_out:
        console.tell(message)
    console.say(Message("cli", "Students graded in the worksheet: {count}.", count=done.students))
    return done.left_out


def _summary(outcome: "Outcome") -> str:
    group = f" ({outcome.class_name})" if outcome.class_name else ""
    return f"{outcome.student}{group}: {outcome.points} / {outcome.of}, {outcome.grade}"

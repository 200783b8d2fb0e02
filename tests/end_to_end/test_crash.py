"""A program that is killed loses nothing that it said was kept."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.formats.native.read import read
from annotator.services.journal import discard, recover, recoverable
from annotator.services.save import save_document
from tests.builders import document

ROOT = Path(__file__).resolve().parents[2]

_WORK = """
import sys
from pathlib import Path
from annotator.core.changes import AddAnnotation
from annotator.core.document import LiveDocument
from annotator.formats.native.read import read
from annotator.services.files import read_contents
from annotator.services.journal import Journal
from annotator.services.save import save_document
from tests.builders import annotation

journals, file = Path(sys.argv[1]), Path(sys.argv[2])
data, fingerprint = read_contents(file, 10**6)
live = LiveDocument(read(data, file.name).document)
journal = Journal.start(journals, data, file)
live.subscribe(lambda change, effect: journal.record(change))
number = 0
while True:
    number += 1
    live.apply(AddAnnotation(annotation(f"a{number:05}")))
    print(number, flush=True)
    if number % 7 == 0:
        fingerprint, data = save_document(live.snapshot(), file, expected=fingerprint)
        journal.rebase(data, file)
"""
"""Annotates and saves until it is killed, and prints the number of each annotation when it is kept."""


def _numbers(annotations: list[str]) -> range:
    assert annotations == [f"a{number:05}" for number in range(1, len(annotations) + 1)]
    return range(1, len(annotations) + 1)


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")
@pytest.mark.parametrize("lines", [1, 2, 6, 7, 8, 13, 14, 15, 20, 21, 22, 49, 100, 183])
def test_a_program_killed_at_any_moment_loses_nothing(tmp_path: Path, lines: int) -> None:
    file, journals = tmp_path / "lesson.annox", tmp_path / "journals"
    save_document(document(), file, expected=None)
    with subprocess.Popen(
        [sys.executable, "-c", _WORK, str(journals), str(file)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        for _ in range(lines):
            program.stdout.readline()
        program.kill()
        told = lines + len(program.stdout.readlines())

    saved = read(file.read_bytes(), file.name)
    entries = recoverable(journals)
    recovered = [recover(entry) for entry in entries]
    documents = [found.document for found in recovered] or [saved.document]

    (newest,) = documents
    assert len(_numbers([found.id for found in newest.annotations])) in (told, told + 1)  # kept, not yet told
    assert saved.problems == ()
    assert all(found.problems == () for found in recovered)
    for found in recovered:  # and it can be saved where it was
        save_document(found.document, file, expected=found.fingerprint)
    for entry in entries:
        discard(entry)
    assert list(journals.iterdir()) == []
    if entries:
        assert sorted(path.name for path in tmp_path.iterdir()) == ["journals", "lesson.annox"]

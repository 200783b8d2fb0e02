"""Whatever happens to the log of a journal, recovery gives the document as it once was."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.document import Document, LiveDocument
from annotator.core.errors import ChangeError
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from annotator.services.journal import Journal, recover, recoverable
from tests.strategies import changes, documents


def _history(journals: Path, start: Document, data: st.DataObject) -> list[Document]:
    """Record some changes in a journal and leave it behind; return the document before and after each."""
    base = write(start)
    live = LiveDocument(read(base, "base").document)
    journal = Journal.start(journals, base, None, unsaved=True)
    unsubscribe = live.subscribe(lambda change, _: journal.record(change))
    history = [live.snapshot()]
    for _ in range(data.draw(st.integers(0, 6))):
        try:
            live.apply(data.draw(changes(live.snapshot())))
        except ChangeError:
            continue
        history.append(live.snapshot())
    unsubscribe()
    journal.close(discard=False)
    return history


@given(documents(), st.data())
def test_every_recorded_change_is_recovered(start: Document, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        history = _history(Path(folder), start, data)

        (entry,) = recoverable(Path(folder))
        recovered = recover(entry)

    assert recovered.document == history[-1]
    assert recovered.changes == len(history) - 1
    assert entry.annotations == len(history[-1].annotations)


@given(documents(), st.data())
def test_a_log_cut_anywhere_gives_the_document_as_it_once_was(start: Document, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        history = _history(Path(folder), start, data)
        (log,) = Path(folder).glob("*/changes-1.log")
        whole = log.read_bytes()
        log.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])

        recovered = [recover(entry) for entry in recoverable(Path(folder))]

    for found in recovered:
        assert found.document == history[found.changes]


@given(documents(), st.data())
def test_a_log_damaged_anywhere_gives_the_document_as_it_once_was(
    start: Document, data: st.DataObject
) -> None:
    with TemporaryDirectory() as folder:
        history = _history(Path(folder), start, data)
        (log,) = Path(folder).glob("*/changes-1.log")
        damaged = bytearray(log.read_bytes())
        damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= data.draw(st.integers(1, 255))
        log.write_bytes(damaged)

        recovered = [recover(entry) for entry in recoverable(Path(folder))]

    for found in recovered:
        assert found.document == history[found.changes]

"""The app's own file carries whatever a document and a change can hold."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.changes import Change
from annotator.core.codebook import Codebook
from annotator.core.document import Document, LiveDocument
from annotator.core.errors import ReadError
from annotator.formats.native.changes import read_change, write_change
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.strategies import changes, codebooks, documents, raw_texts


@given(documents())
def test_reading_what_was_written_gives_the_same_document(document: Document) -> None:
    data = write(document)

    read_again = read(data, "x.annox").document

    assert read_again == document
    assert write(read_again) == data


@given(codebooks())
def test_a_codebook_in_a_file_of_its_own_stays_the_same(codebook: Codebook) -> None:
    assert read_codebook(write_codebook(codebook), "x.codebook.xml") == codebook


@given(documents().flatmap(changes))
def test_a_change_comes_back_from_its_record_as_it_was(change: Change) -> None:
    assert read_change(write_change(change)) == change


@given(documents(), st.data(), raw_texts())
def test_a_file_with_any_piece_replaced_gives_an_error_or_a_document_that_can_be_worked_on(
    document: Document, data: st.DataObject, piece: str
) -> None:
    file = write(document).decode()
    start = data.draw(st.integers(0, len(file)))
    end = data.draw(st.integers(start, min(len(file), start + 40)))
    damaged = (file[:start] + piece + file[end:]).encode(errors="surrogatepass")

    try:
        reading = read(damaged, "x.annox")
    except ReadError:
        return
    LiveDocument(reading.document)
    write(reading.document)

"""The app's own file carries whatever a document and a change can hold."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from annotator.core.changes import Change
from annotator.core.codebook import Codebook
from annotator.core.document import Document, LiveDocument
from annotator.core.errors import ReadError
from annotator.formats.native.changes import read_change, write_change
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.strategies import changes, codebooks, documents, raw_texts, texts

NEW = "{urn:annotator:document:1}new"


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


@st.composite
def _newer_files(draw: st.DrawFn) -> bytes:
    """Return files of a newer minor version with something unknown anywhere."""
    root = etree.fromstring(write(draw(documents())))
    root.set("version", "1.8")
    elements = list(root.iter())
    for number in range(draw(st.integers(1, 6))):
        element = draw(st.sampled_from(elements))
        namespace = draw(st.sampled_from(("", "{urn:x}", "{urn:y}")))
        if draw(st.booleans()):
            element.set(f"{namespace}new{number}", draw(texts()))
        else:
            child = etree.Element(draw(st.sampled_from((NEW, "{urn:x}new", "new"))))
            child.text = draw(texts())
            child.set("number", str(number))
            element.insert(draw(st.integers(0, len(element))), child)
    return etree.tostring(root, encoding="UTF-8")


def _unknown(data: bytes) -> list[tuple[str, str, str]]:
    """Return where something new stands, what it is called and what it says."""
    found = []
    for element in etree.fromstring(data).iter():
        found += [
            (element.tag, str(name), str(value))
            for name, value in element.attrib.items()
            if "new" in str(name)
        ]
        if "new" in element.tag:
            parent = element.getparent()
            assert parent is not None
            found.append((parent.tag, element.tag, f"{element.get('number')} {element.text or ''}"))
    return sorted(found)


@given(_newer_files())
def test_what_a_newer_version_wrote_anywhere_survives(data: bytes) -> None:
    first = read(data, "x.annox")
    written = write(first.document)

    assert _unknown(written) == _unknown(data)
    assert read(written, "x.annox").document == first.document
    assert write(read(written, "x.annox").document) == written
    assert not any("schema" in str(problem.message) for problem in first.problems)


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

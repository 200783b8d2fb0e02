"""Edits of a codebook: what comes out is in order, and a document takes it and gives it back."""

import datetime
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.codebook_changes import replacement
from annotator.core.codebook_diff import difference, keeping
from annotator.core.document import Document, LiveDocument
from annotator.core.errors import CodebookError
from annotator.formats.native.codebook import read_codebook, write_codebook
from annotator.formats.native.read import read
from annotator.formats.native.write import write
from tests.strategies import codebooks, documents

if TYPE_CHECKING:
    from collections.abc import Callable

NOW = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)


def _edited(data: st.DataObject, book: Codebook) -> Codebook:
    """Return *book* after an edit, or as it is where the edit does not fit."""
    code, other = (data.draw(st.sampled_from(book.codes)) for _ in range(2))
    attributes = [
        *book.attributes,
        Attribute("new", {}, AttributeType.CHOICE, (other.id,), (Choice("x", {}),)),
    ]
    attribute = data.draw(st.sampled_from(attributes))
    row = data.draw(st.one_of(st.none(), st.integers(-1, 9)))
    ways: list[Callable[[], Codebook]] = [
        lambda: edits.with_code(book, Code("new", {"en": "New"}, parent=code.id), row),
        lambda: edits.with_code(book, Code("new", {"en": "New"}, key="0"), row),
        lambda: edits.moved(book, code.id, other.id, row),
        lambda: edits.moved(book, code.id, None, row),
        lambda: edits.with_key(book, code.id, other.key),
        lambda: edits.with_key(book, code.id, "x"),
        lambda: edits.without(book, code.id),
        lambda: edits.merged(book, code.id, other.id),
        lambda: edits.with_attribute(book, attribute),
        lambda: edits.without_attribute(book, attribute.id),
    ]
    return data.draw(st.sampled_from(ways))()


@given(codebooks(), st.data())
def test_every_edit_ends_in_a_codebook_that_a_file_can_hold(book: Codebook, data: st.DataObject) -> None:
    for _ in range(4):
        try:
            book = _edited(data, book)
        except CodebookError:
            continue
        if not book.codes:
            break

    assert read_codebook(write_codebook(book), "a.codebook.xml") == book


@given(documents(), st.data())
def test_a_document_takes_every_edit_and_gives_it_back(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    try:
        book = _edited(data, document.codebook)
    except CodebookError:
        return
    targets = st.sampled_from([None, *(code.id for code in book.codes)])
    going = {code.id: data.draw(targets) for code in document.codebook.codes if code.id not in book}

    inverse = live.apply(replacement(live, book, going, now=NOW).change)

    assert read(write(live.snapshot()), "a.annox").problems == ()
    live.apply(inverse)
    assert live.snapshot() == document


@given(documents(), codebooks())
def test_another_codebook_can_keep_every_code_in_use(document: Document, other: Codebook) -> None:
    live = LiveDocument(document)
    used = {annotation.code for annotation in document.annotations}
    book = keeping(document.codebook, other, used, {"en": "Gone"})

    plan = replacement(live, book, {}, now=NOW)
    inverse = live.apply(plan.change)

    assert (plan.recoded, plan.removed) == (0, 0)
    assert {code.id for code in difference(other, live.codebook).removed} == set()
    assert read(write(live.snapshot()), "a.annox").problems == ()
    live.apply(inverse)
    assert live.snapshot() == document

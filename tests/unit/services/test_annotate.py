"""Words that are quoted become annotations, or it is said why not."""

import datetime
from pathlib import Path

import pytest

from annotator.core.annotation import Origin
from annotator.core.article import Article
from annotator.core.document import Document, Role
from annotator.core.errors import AnnotationError, CodebookError, ReadError, WriteError
from annotator.core.text import ArticleText, Span
from annotator.services.annotate import (
    Draft,
    annotate,
    annotate_file,
    find_quote,
    new_annotation,
    now,
    refuse_code,
)
from annotator.services.lock import FileLock
from annotator.services.new import default_codebook, new_document, save_new
from annotator.services.open import open_document

TEXT = "Kim und Putin. Kim schweigt, Putin redet: „Cafe\u0301 😀!“"


def _document(text: str = TEXT) -> Document:
    article = Article(ArticleText(text), ())
    time = datetime.datetime(2026, 11, 24, tzinfo=datetime.UTC)
    return new_document(article, codebook=default_codebook(), role=Role.WORK, now=time, author="Zoë")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.annox"
    save_new(_document(), path)
    return path


def test_the_time_is_in_utc_and_whole_seconds() -> None:
    time = now()

    assert (time.tzinfo, time.microsecond) == (datetime.UTC, 0)


def test_a_new_annotation_is_made_now_by_a_person() -> None:
    one = new_annotation([Span(1, 2), Span(3, 5)], "error.fused", author="Zoë")
    other = new_annotation([Span(1, 2)], "error.fused", correction="", comment="x", origin=Origin.IMPORT)

    assert one.spans == (Span(1, 2), Span(3, 5))
    assert (one.code, one.author, one.origin, one.correction) == ("error.fused", "Zoë", Origin.PERSON, None)
    assert (other.correction, other.comment, other.origin) == ("", "x", Origin.IMPORT)
    assert one.created == one.modified
    assert one.id != other.id


# ---- finding quotes -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quote", "occurrence", "span"),
    [
        ("und", None, Span(4, 7)),
        ("Kim", 1, Span(0, 3)),
        ("Kim", 2, Span(15, 18)),
        ("schweigt", 1, Span(19, 27)),
        ("😀", None, Span(49, 50)),
        ("Cafe\u0301", None, Span(43, 48)),
    ],
)
def test_a_quote_is_found(quote: str, occurrence: int | None, span: Span) -> None:
    assert find_quote(ArticleText(TEXT), quote, occurrence) == span


def test_places_may_overlap() -> None:
    assert find_quote(ArticleText("ana ananas"), "ana", 3) == Span(6, 9)


@pytest.mark.parametrize(
    ("quote", "occurrence", "sentence"),
    [
        ("nie", None, "The article does not contain “nie”; every character must be the same."),
        ("kim", None, "The article has “Kim”, which reads like “kim”, but every character must be the same."),
        ("", None, "The article does not contain “”; every character must be the same."),
        (
            "Café",
            None,
            "The article has “Cafe\u0301”, which reads like “Café”, but every character must be the same.",
        ),
        ("Cafe", None, "The article does not contain “Cafe”; every character must be the same."),
        ("x" * 99, None, f"The article does not contain “{'x' * 60}…”; every character must be the same."),
        (
            "Kim",
            None,
            "The article contains “Kim” 2 times. Say which one is meant, from 1 to 2 (--occurrence).",
        ),
        ("Kim", 3, "There is no occurrence 3 of “Kim”; the article contains it 2 time(s)."),
        ("Kim", 0, "There is no occurrence 0 of “Kim”; the article contains it 2 time(s)."),
        ("und", -1, "There is no occurrence -1 of “und”; the article contains it 1 time(s)."),
    ],
)
def test_what_is_not_found_is_explained(quote: str, occurrence: int | None, sentence: str) -> None:
    with pytest.raises(AnnotationError) as caught:
        find_quote(ArticleText(TEXT), quote, occurrence)

    assert str(caught.value) == sentence


# ---- codes ----------------------------------------------------------------------------------------


def test_a_code_of_the_codebook_is_fine() -> None:
    refuse_code(default_codebook(), "error.fused")


def test_a_misspelt_code_is_answered_with_the_nearest() -> None:
    with pytest.raises(CodebookError, match=r"no code “error\.fusd”; perhaps you mean “error\.fused”\."):
        refuse_code(default_codebook(), "error.fusd")


def test_an_unknown_code_is_answered_with_all() -> None:
    with pytest.raises(CodebookError, match=r"no code “xyz”\. It has: claim\.fact, claim\.number, "):
        refuse_code(default_codebook(), "xyz")


def test_a_group_is_answered_with_its_codes() -> None:
    with pytest.raises(CodebookError, match=r"“quote” is a group\. Choose one of its codes: quote\.direct, "):
        refuse_code(default_codebook(), "quote")


# ---- documents and files --------------------------------------------------------------------------


def test_a_draft_becomes_an_annotation_of_the_author() -> None:
    before = _document()

    after, annotation = annotate(
        before, Draft("Putin", "error.entity", 2, correction="Kim", comment="falsch")
    )

    assert before.annotations == ()
    assert after.annotations == (annotation,)
    assert annotation.spans == (Span(29, 34),)
    assert (annotation.author, annotation.correction, annotation.comment) == ("Zoë", "Kim", "falsch")


def test_a_document_is_annotated_in_place(file: Path) -> None:
    added = annotate_file(file, Draft("schweigt", "claim.fact"))

    assert open_document(file).document.annotations == (added.annotation,)


def test_the_same_file_told_otherwise_is_annotated_in_place_too(file: Path) -> None:
    out = file.parent / "." / "folder" / ".." / "a.annox"
    (file.parent / "folder").mkdir()

    annotate_file(file, Draft("schweigt", "claim.fact"), out=out)

    assert len(open_document(file).document.annotations) == 1


def test_another_file_gets_the_annotation_and_the_document_stays(file: Path, tmp_path: Path) -> None:
    before, out = file.read_bytes(), tmp_path / "b.annox"

    annotate_file(file, Draft("schweigt", "claim.fact"), out=out)

    assert file.read_bytes() == before
    assert len(open_document(out).document.annotations) == 1


def test_another_file_is_replaced_only_if_told(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "b.annox"
    out.write_text("mine")

    with pytest.raises(WriteError, match=r"b\.annox is there already"):
        annotate_file(file, Draft("schweigt", "claim.fact"), out=out)
    assert out.read_text() == "mine"
    annotate_file(file, Draft("schweigt", "claim.fact"), out=out, overwrite=True)

    assert len(open_document(out).document.annotations) == 1


def test_a_file_with_problems_is_not_touched(file: Path) -> None:
    annotate_file(file, Draft("schweigt", "claim.fact"))
    file.write_text(file.read_text("utf-8").replace(">schweigt<", ">schwiegt<"), "utf-8")
    before = file.read_bytes()

    added = annotate_file(file, Draft("redet", "claim.fact"))

    assert added.annotation is None
    assert len(added.problems) == 1
    assert file.read_bytes() == before


def test_a_file_that_is_open_elsewhere_is_not_touched(file: Path) -> None:
    lock = FileLock.acquire(file)
    assert lock is not None
    before = file.read_bytes()

    with pytest.raises(WriteError, match=r"a\.annox is open in another window or program"):
        annotate_file(file, Draft("schweigt", "claim.fact"))
    lock.release()

    assert file.read_bytes() == before
    annotate_file(file, Draft("schweigt", "claim.fact"))


def test_after_an_error_the_file_is_free_again(file: Path) -> None:
    with pytest.raises(AnnotationError):
        annotate_file(file, Draft("nirgends", "claim.fact"))

    lock = FileLock.acquire(file)
    assert lock is not None
    lock.release()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"no\.annox"):
        annotate_file(tmp_path / "no.annox", Draft("x", "claim.fact"))


def test_without_a_quote_it_is_a_note_on_the_article() -> None:
    after, annotation = annotate(_document("Kim redet."), Draft(None, "error.entity", comment="Kein Datum."))

    assert annotation.is_note
    assert (annotation.comment, annotation.author) == ("Kein Datum.", after.head.author)
    assert after.annotations == (annotation,)


def test_a_note_with_a_correction_is_refused() -> None:
    with pytest.raises(AnnotationError, match="A note on the article can have no correction"):
        annotate(_document(), Draft(None, "error.entity", correction=""))

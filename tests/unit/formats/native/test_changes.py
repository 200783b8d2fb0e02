"""Records of the journal."""

from dataclasses import replace

import pytest

from annotator.core.changes import (
    AddAnnotation,
    Batch,
    Change,
    DismissHint,
    EditAnnotation,
    EditCodebook,
    EditHead,
    RemoveAnnotation,
    ReplaceArticle,
    RestoreHint,
)
from annotator.core.document import Applied, State
from annotator.core.errors import ReadError, WriteError
from annotator.core.unknown import Unknown
from annotator.formats.native.changes import read_change, write_change
from annotator.formats.native.read import read
from tests.builders import CODEBOOK, annotation
from tests.contract.documents import EMPTY, FULL
from tests.golden.test_native_golden import GOLDEN

NEWER = read((GOLDEN / "newer.annox").read_bytes(), "newer.annox").document

CHANGES: dict[str, Change] = {
    **{f"add {each.id}": AddAnnotation(each) for each in FULL.annotations},
    "edit": EditAnnotation(FULL.annotations[0]),
    "remove": RemoveAnnotation("b:ä/1"),
    "codebook": EditCodebook(FULL.codebook),
    "small codebook": EditCodebook(CODEBOOK),
    "head": EditHead(FULL.head),
    "head of a new document": EditHead(replace(FULL.head, author="", class_name="", handed_in=None)),
    "newer head": EditHead(NEWER.head),
    "newer codebook": EditCodebook(NEWER.codebook),
    "newer annotation": EditAnnotation(NEWER.annotations[0]),
    "dismiss": DismissHint(FULL.dismissed[0]),
    "restore": RestoreHint(FULL.dismissed[1]),
    "article": ReplaceArticle(FULL.article, FULL.annotations, FULL.dismissed),
    "article of a newer version": ReplaceArticle(NEWER.article, NEWER.annotations),
    "empty article": ReplaceArticle(EMPTY.article, ()),
    "empty batch": Batch(()),
    "batch": Batch((RemoveAnnotation("a1"), Batch((AddAnnotation(annotation()),)), EditHead(FULL.head))),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_comes_back_as_it_was(change: Change) -> None:
    assert read_change(write_change(change)) == change


def test_a_record_is_short_xml_without_quotes() -> None:
    assert write_change(AddAnnotation(annotation("a1", (0, 3)))) == (
        b'<add xmlns="urn:annotator:document:1">\n'
        b'    <annotation id="a1" code="claim.fact" created="2024-06-19T12:00:00Z"'
        b' modified="2024-06-19T12:00:00Z" origin="person">\n'
        b'      <span start="0" end="3"/>\n'
        b"    </annotation>\n"
        b"</add>\n"
    )


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<add",
        b"<add/>",
        b'<add xmlns="urn:annotator:document:1"/>',
        b'<add xmlns="urn:annotator:document:1"><annotation id="a"/></add>',
        write_change(EditAnnotation(annotation())).replace(b'end="3"', b'end="0"'),
        b'<remove xmlns="urn:annotator:document:1"/>',
        b'<edit-codebook xmlns="urn:annotator:document:1"/>',
        write_change(EditCodebook(CODEBOOK)).replace(b'code id="claim"', b"code"),
        write_change(AddAnnotation(annotation())).replace(b"claim.fact", b"claim fact"),
        b'<batch xmlns="urn:annotator:document:1"><what/></batch>',
        write_change(AddAnnotation(annotation())).replace(b'id="a1"', b'id="a 1"'),
        write_change(AddAnnotation(annotation())).replace(b'created="2', b'created="x'),
        write_change(EditHead(FULL.head)).replace(b"<created>", b"<created>x"),
        b'<dismiss xmlns="urn:annotator:document:1"/>',
        write_change(DismissHint(FULL.dismissed[0])).replace(b'code="error.fused"', b'code=""'),
    ],
)
def test_a_damaged_record_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError):
        read_change(data)


def test_a_record_that_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(WriteError):
        write_change(RemoveAnnotation(""))


class _OtherChange(Change):
    def apply(self, state: State) -> Applied:
        raise NotImplementedError


def test_a_kind_of_change_that_has_no_record_is_a_mistake_in_the_program() -> None:
    with pytest.raises(TypeError):
        write_change(_OtherChange())


def test_what_is_unknown_in_a_head_is_kept_with_line_feeds_and_markup() -> None:
    unknown = Unknown(
        (("article=1\nlayout", "a\tb\n"), ("{urn:x}y", "")), ("\n<a>\n  <b/>\n</a>", "head=1\n<c/>")
    )
    change = EditHead(replace(FULL.head, unknown=unknown, minor=4))

    assert read_change(write_change(change)) == change

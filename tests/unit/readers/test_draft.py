"""A draft: blocks are left out, made something else and joined, and the article tells so."""

import pytest

from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.core.losses import DROPPED, PICTURES, Loss
from annotator.readers.assembly import Assembly
from annotator.readers.draft import Draft

P, H = BlockKind.PARAGRAPH, BlockKind.HEADING


def _draft(*, chapters: bool = False) -> Draft:
    assembly = Assembly("a")
    assembly.lost[PICTURES] = 2
    for number, (kind, text) in enumerate(((H, "Eins"), (P, "Zwei 😀"), (P, "Drei"), (P, "Vier"))):
        if chapters and number % 2 == 0:
            assembly.begin_chapter(f"Kapitel {number}")
        assembly.add(kind, text, page=number)
    return Draft.of(assembly.result(Provenance(title="T", language="de")))


def _article(draft: Draft) -> list[tuple[BlockKind, str, int | None]]:
    article = draft.article()
    return [(block.kind, article.text.quote(block.span), block.page) for block in article.blocks]


def test_an_untouched_draft_is_the_article_that_was_read() -> None:
    article = _draft().article()

    assert str(article.text) == "Eins\nZwei 😀\nDrei\nVier\n"
    assert article.provenance == Provenance(title="T", language="de", losses=(Loss(PICTURES, 2),))


def test_blocks_that_are_left_out_are_told() -> None:
    draft = _draft().keeping({0, 3}, kept=False).keeping({3}, kept=True)

    assert _article(draft) == [(P, "Zwei 😀", 1), (P, "Drei", 2), (P, "Vier", 3)]
    assert draft.article().provenance.losses == (Loss(PICTURES, 2), Loss(DROPPED, 1))


def test_blocks_become_something_else() -> None:
    assert [kind for kind, *_ in _article(_draft().retyped({1, 2}, H))] == [H, H, H, P]


def test_blocks_are_joined_with_a_blank() -> None:
    draft = _draft().keeping({1}, kept=False).joined(1, 2)

    assert _article(draft) == [(H, "Eins", 0), (P, "Zwei 😀 Drei", 1), (P, "Vier", 3)]


def test_of_a_book_the_first_chapter_is_kept() -> None:
    assert [text for _, text, _ in _article(_draft(chapters=True))] == ["Eins", "Zwei 😀"]


def test_an_article_without_blocks_is_none() -> None:
    with pytest.raises(ReadError, match=r"^The article is empty\."):
        _draft().keeping(range(4), kept=False).article()


def test_blocks_know_their_chapter_whatever_was_done_to_others() -> None:
    assert _draft(chapters=True).joined(0, 1).of_chapter(1) == (1, 2)

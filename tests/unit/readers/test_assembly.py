"""Blocks become an article: tidy, storable, within bounds, with chapters where they begin."""

import pytest

from annotator.core.article import BlockKind, Provenance
from annotator.core.errors import ReadError
from annotator.core.losses import CONTROLS, INVISIBLE, Loss
from annotator.readers import assembly as rooms
from annotator.readers.assembly import Assembly
from annotator.readers.result import Chapter

P = BlockKind.PARAGRAPH


def test_blocks_are_lines_of_the_text_without_blanks_at_their_ends() -> None:
    assembly = Assembly("a")
    for text in (" eins \n\n  zwei ", "\t", "\u00a0", "drei\r\nvier"):
        assembly.add(P, text, page=7)

    article = assembly.result(Provenance()).article

    assert len(assembly) == 2
    assert str(article.text) == "eins\nzwei\ndrei\nvier\n"
    assert [(block.span.start, block.span.end, block.page) for block in article.blocks] == [
        (0, 9, 7),
        (10, 19, 7),
    ]


def test_what_is_left_out_and_replaced_is_counted() -> None:
    assembly = Assembly("a")
    assembly.add(P, "Donau\u00addampf\u200b und \x07 Ende")

    article = assembly.result(Provenance(losses=(Loss("encoding", detail="cp1252"),))).article

    assert str(article.text) == "Donaudampf und \ufffd Ende\n"
    assert article.provenance.losses == (
        Loss("encoding", detail="cp1252"),
        Loss(INVISIBLE, 2),
        Loss(CONTROLS, 1),
    )


def test_chapters_without_blocks_are_none() -> None:
    assembly = Assembly("a")
    assembly.add(P, "Titelei")
    assembly.begin_chapter(" Das  erste ")
    assembly.add(P, "eins")
    assembly.add(P, "zwei")
    assembly.begin_chapter("leer")
    assembly.begin_chapter("Das zweite")
    assembly.add(P, "drei")

    chapters = assembly.result(Provenance()).chapters

    assert chapters == (Chapter("Das erste", 1, 3), Chapter("Das zweite", 3, 4))


def test_headings_are_looked_for_where_only_the_title_is_marked() -> None:
    assembly = Assembly("a")
    assembly.add(BlockKind.HEADING, "Der Titel")
    assembly.add(P, "Ein Absatz, der hier beginnt und mit einem Punkt endet, damit er lang genug ist.")
    assembly.add(P, "Verstärkte Zusammenarbeit")
    assembly.add(P, "Ein Absatz, der hier beginnt und mit einem Punkt endet, damit er lang genug ist.")

    kinds = [block.kind for block in assembly.result(Provenance()).article.blocks]

    assert kinds == [BlockKind.HEADING, P, BlockKind.HEADING, P]


@pytest.mark.parametrize(
    ("told", "text", "language"),
    [
        ("de-AT", "Das ist der Satz, den wir auf der Seite nicht erwartet haben.", "de-AT"),
        ("en", "Das ist der Satz, den wir auf der Seite nicht erwartet haben.", "de"),
        ("fr", "Paris 2024", "fr"),
        ("", "Das ist der Satz, den wir auf der Seite nicht erwartet haben.", "de"),
    ],
)
def test_words_tell_the_language_better_than_the_file(told: str, text: str, language: str) -> None:
    assembly = Assembly("a")
    assembly.add(P, text)

    assert assembly.result(Provenance(language=told)).article.provenance.language == language


def test_a_file_without_a_word_is_empty() -> None:
    with pytest.raises(ReadError, match=r"^a is empty\."):
        Assembly("a").result(Provenance())


@pytest.mark.parametrize("bound", ["MOST_CHARACTERS", "MOST_BLOCKS"])
def test_more_than_any_article_has_is_refused(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(rooms, bound, 3)
    assembly = Assembly("a")
    assembly.add(P, "x")
    monkeypatch.setattr(rooms, bound, 1)

    with pytest.raises(ReadError, match="a is too large for an article"):
        assembly.add(P, "x")

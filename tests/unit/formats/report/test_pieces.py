"""Running text is cut where annotations begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.article import Article, Block, BlockKind
from annotator.core.messages import untranslated
from annotator.core.text import ArticleText, Span
from annotator.formats.report.notes import Options, notes
from annotator.formats.report.pieces import Piece, pieces
from tests.builders import annotation, document, note

TEXT = "Erster Block.\n\nZweiter Block."
ARTICLE = Article(
    ArticleText(TEXT), (Block(BlockKind.PARAGRAPH, Span(0, 13)), Block(BlockKind.PARAGRAPH, Span(15, 29)))
)


def _pieces(*annotations: Annotation) -> list[list[Piece]]:
    return pieces(ARTICLE, notes(document(*annotations, text=TEXT), Options("en", untranslated)))


def test_without_annotations_each_block_is_one_piece() -> None:
    assert _pieces() == [[Piece(Span(0, 13), (), ())], [Piece(Span(15, 29), (), ())]]


def test_overlapping_annotations_cut_each_other_and_have_lanes_of_their_own() -> None:
    found = _pieces(annotation("a", (0, 8)), annotation("b", (4, 13)))[0]

    assert found == [
        Piece(Span(0, 4), ((1, 0),), ()),
        Piece(Span(4, 8), ((1, 0), (2, 1)), (1,)),
        Piece(Span(8, 13), ((2, 1),), (2,)),
    ]


def test_an_annotation_over_two_blocks_ends_in_the_second() -> None:
    first, second = _pieces(annotation("a", (7, 22)))

    assert first == [Piece(Span(0, 7), (), ()), Piece(Span(7, 13), ((1, 0),), ())]
    assert second == [Piece(Span(15, 22), ((1, 0),), (1,)), Piece(Span(22, 29), (), ())]


def test_an_annotation_that_ends_between_blocks_ends_with_the_first() -> None:
    first, second = _pieces(annotation("a", (7, 14)))

    assert first[-1] == Piece(Span(7, 13), ((1, 0),), (1,))
    assert second == [Piece(Span(15, 29), (), ())]


def test_a_discontinuous_annotation_ends_once() -> None:
    found = _pieces(annotation("a", (0, 3), (3, 6), (8, 10)))[0]

    assert [piece.ends for piece in found] == [(), (), (), (1,), ()]


def test_the_sixth_annotation_in_a_pile_has_no_lane() -> None:
    found = _pieces(*(annotation(f"a{number}", (0, 6)) for number in range(6)))[0]

    assert [lane for _, lane in found[0].over] == [0, 1, 2, 3, 4, None]
    assert found[0].ends == (1, 2, 3, 4, 5, 6)


def test_notes_on_the_article_lie_over_nothing() -> None:
    assert _pieces(note()) == _pieces()


@given(st.lists(st.tuples(st.integers(0, 28), st.integers(1, 12)), max_size=8))
def test_the_pieces_are_the_text_of_the_blocks_under_just_their_annotations(
    ranges: list[tuple[int, int]],
) -> None:
    annotations = [
        annotation(f"a{number}", (start, min(start + length, 29)))
        for number, (start, length) in enumerate(ranges)
    ]
    numbered = notes(document(*annotations, text=TEXT), Options("en", untranslated))

    found = pieces(ARTICLE, numbered)

    for block, inside in zip(ARTICLE.blocks, found, strict=True):
        assert "".join(ARTICLE.text.quote(piece.span) for piece in inside) == ARTICLE.text.quote(block.span)
        for piece in inside:
            over = {each.number for each in numbered if each.annotation.spans[0].touches(piece.span)}
            assert {number for number, _ in piece.over} == over

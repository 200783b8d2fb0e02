"""Whatever becomes of an article: no annotation is lost, and what is said of one is true."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.anchor import AnchorState
from annotator.core.article import Article
from annotator.core.document import Document, LiveDocument
from annotator.core.text import ArticleText
from annotator.matching.reanchor import Placed, Versions
from annotator.services.reanchor import update
from tests.strategies import article_texts, articles, documents, several_spans, spans, texts


@st.composite
def _edited(draw: st.DrawFn) -> tuple[ArticleText, ArticleText]:
    """Return a text and the same after a few edits."""
    old = " ".join(str(draw(article_texts(min_size=1))) for _ in range(draw(st.integers(1, 6))))
    new = old
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(new)))
        end = draw(st.integers(start, len(new)))
        new = new[:start] + draw(st.one_of(st.just(""), texts(), st.just(new[start:end] * 2))) + new[end:]
    return ArticleText(old), ArticleText(new)


@given(article_texts(min_size=1), st.data())
def test_in_the_same_text_everything_is_anchored_where_it_was(text: ArticleText, data: st.DataObject) -> None:
    several = data.draw(several_spans(len(text)))

    assert Versions(text, ArticleText(str(text))).placed(several) == Placed(AnchorState.ANCHORED, several)


@given(_edited(), st.data())
def test_what_is_anchored_reads_the_same_and_what_is_found_cuts_no_character(
    versions: tuple[ArticleText, ArticleText], data: st.DataObject
) -> None:
    old, new = versions
    span = data.draw(spans(len(old)))

    placed = Versions(old, new).placed([span])

    if placed.state is AnchorState.ANCHORED:
        assert [new.quote(each) for each in placed.spans] == [old.quote(span)]
    if old != new:
        assert all(new.snap_to_characters(each) == each for each in placed.spans)
    assert bool(placed.spans) is (placed.state is not AnchorState.ORPHANED)


@given(documents(), articles())
def test_no_annotation_is_lost_and_the_update_can_be_taken_back(document: Document, article: Article) -> None:
    found = update(document, article)
    assert found is not None
    live = LiveDocument(document)

    inverse = live.apply(found.change())

    after = {each.id: each for each in live}
    assert after.keys() == {each.id for each in document.annotations}
    for old in document.annotations:
        new = after[old.id]
        assert (new.code, new.comment, new.correction, new.links) == (
            old.code,
            old.comment,
            old.correction,
            old.links,
        )
        assert new.is_note == old.is_note
        assert new.is_placed or new.is_note or new.former
    live.apply(inverse)
    assert live.snapshot() == document

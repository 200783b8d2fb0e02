from dataclasses import dataclass, replace

import pytest

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation, Link
from annotator.core.article import Article
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
    removal,
    subject,
)
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Applied, Document, Effect, LiveDocument, State
from annotator.core.errors import ChangeError
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.text import ArticleText, Span
from tests.builders import CODEBOOK, TEXT, annotation, document

A = annotation("a", (0, 3))
B = annotation("b", (4, 11), links=(Link("speaker", "a"), Link("evidence", "c")))
C = annotation("c", (12, 19), code="error.fused", attributes={"sure": True})
ITSELF = annotation("i", (20, 22), links=(Link("again", "i"),))


def _refused(whole: Document, change: Change, sentence: str) -> None:
    live = LiveDocument(whole)
    before = live.snapshot()

    with pytest.raises(ChangeError, match=sentence):
        live.apply(change)

    assert live.snapshot() == before


def _there_and_back(whole: Document, change: Change) -> tuple[Document, Effect]:
    """Apply *change*, check that its inverse takes it back, return what was there in between."""
    live = LiveDocument(whole)
    before = live.snapshot()
    heard: list[Effect] = []
    live.subscribe(lambda _, effect: heard.append(effect))

    inverse = live.apply(change)
    between = live.snapshot()
    live.apply(inverse)

    assert live.snapshot() == before
    return between, heard[0]


# ---- one annotation ----------------------------------------------------------------------------


def test_an_annotation_is_added() -> None:
    after, effect = _there_and_back(document(A), AddAnnotation(C))

    assert after.annotations == (A, C)
    assert effect == Effect(after={"c": C})


def test_an_annotation_is_removed() -> None:
    after, effect = _there_and_back(document(A, C), RemoveAnnotation("c"))

    assert after.annotations == (A,)
    assert effect == Effect(before={"c": C})


def test_an_annotation_is_edited() -> None:
    edited = replace(A, comment="Wer sagt das? 😀", code="error")

    after, effect = _there_and_back(document(A, C), EditAnnotation(edited))

    assert after.annotations == (edited, C)
    assert effect == Effect({"a": A}, {"a": edited})


def test_an_annotation_that_points_to_itself_comes_and_goes() -> None:
    added, _ = _there_and_back(document(), AddAnnotation(ITSELF))
    removed, _ = _there_and_back(document(ITSELF), RemoveAnnotation("i"))

    assert added.annotations == (ITSELF,)
    assert removed.annotations == ()


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (annotation("a"), "There is an annotation a already"),
        (annotation("n", (0, len(TEXT) + 1)), "Annotation n reaches beyond the text"),
        (annotation("n", code="x"), "The code “x” of annotation n is not in the codebook"),
        (annotation("n", links=(Link("speaker", "z"),)), "Annotation n points to one that is not there"),
    ],
)
def test_an_annotation_that_does_not_fit_is_not_added(wrong: Annotation, sentence: str) -> None:
    _refused(document(A), AddAnnotation(wrong), sentence)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (annotation("n"), "There is no annotation n"),
        (annotation("a", (0, len(TEXT) + 1)), "Annotation a reaches beyond the text"),
        (annotation("a", code="x"), "The code “x” of annotation a is not in the codebook"),
        (annotation("a", links=(Link("speaker", "z"),)), "Annotation a points to one that is not there"),
    ],
)
def test_an_edit_that_does_not_fit_changes_nothing(wrong: Annotation, sentence: str) -> None:
    _refused(document(A), EditAnnotation(wrong), sentence)


def test_what_others_point_to_is_not_removed() -> None:
    _refused(document(A, B, C), RemoveAnnotation("a"), "Other annotations point to annotation a")


def test_what_is_not_there_is_not_removed() -> None:
    _refused(document(A), RemoveAnnotation("z"), "There is no annotation z")


# ---- codebook and head -------------------------------------------------------------------------


def test_the_codebook_is_replaced() -> None:
    more = replace(CODEBOOK, codes=(*CODEBOOK.codes, Code("quote", {"de": "Zitat"})))

    after, effect = _there_and_back(document(A, C), EditCodebook(more))

    assert after.codebook == more
    assert effect == Effect(codebook=True)


def test_a_codebook_without_a_code_in_use_is_refused() -> None:
    less = Codebook("small", {}, (Code("claim", {}), Code("claim.fact", {}, parent="claim")))

    _refused(document(A, C), EditCodebook(less), "The code “error.fused” is still in use")


def test_a_code_that_is_not_in_use_any_more_may_go() -> None:
    less = Codebook("small", {}, (Code("claim", {}), Code("claim.fact", {}, parent="claim")))

    after, effect = _there_and_back(document(A, C), Batch((RemoveAnnotation("c"), EditCodebook(less))))

    assert after.codebook == less
    assert effect == Effect(before={"c": C}, codebook=True)


def test_the_head_is_replaced() -> None:
    head = replace(document().head, author="Zoë", class_name="8b")

    after, effect = _there_and_back(document(A), EditHead(head))

    assert after.head == head
    assert effect == Effect(head=True)


# ---- batches -----------------------------------------------------------------------------------


def test_a_batch_is_done_and_undone_together() -> None:
    edited = replace(A, comment="neu")
    batch = Batch((EditAnnotation(edited), AddAnnotation(C), AddAnnotation(B)))

    after, effect = _there_and_back(document(A), batch)

    assert after.annotations == (edited, B, C)
    assert effect == Effect({"a": A}, {"a": edited, "c": C, "b": B})


def test_an_empty_batch_does_nothing() -> None:
    after, effect = _there_and_back(document(A), Batch(()))

    assert after == document(A)
    assert effect == Effect()


def test_batches_nest() -> None:
    inner = Batch((AddAnnotation(C), RemoveAnnotation("a")))

    after, effect = _there_and_back(document(A), Batch((inner, AddAnnotation(ITSELF))))

    assert after.annotations == (C, ITSELF)
    assert effect == Effect({"a": A}, {"c": C, "i": ITSELF})


def test_a_batch_of_which_one_change_does_not_fit_changes_nothing() -> None:
    head = replace(document().head, author="Zoë")
    inner = Batch((EditHead(head), RemoveAnnotation("a"), AddAnnotation(A), EditCodebook(CODEBOOK)))

    _refused(
        document(A, C),
        Batch((EditAnnotation(replace(C, comment="neu")), inner, RemoveAnnotation("z"))),
        "There is no annotation z",
    )


def test_a_batch_inside_a_batch_that_does_not_fit_changes_nothing() -> None:
    inner = Batch((RemoveAnnotation("a"), RemoveAnnotation("a")))

    _refused(document(A), Batch((AddAnnotation(C), inner)), "There is no annotation a")


@dataclass(frozen=True)
class _Broken(Change):
    """A change with a bug."""

    def apply(self, state: State) -> Applied:
        raise ZeroDivisionError(state.head.id)


def test_a_bug_inside_a_batch_leaves_nothing_half_done() -> None:
    live = LiveDocument(document(A))

    with pytest.raises(ZeroDivisionError):
        live.apply(Batch((AddAnnotation(C), _Broken())))

    assert live.snapshot() == document(A)


# ---- removal with links ------------------------------------------------------------------------


def test_a_removal_takes_the_links_to_it_along() -> None:
    whole = document(A, B, C)

    after, effect = _there_and_back(whole, removal(LiveDocument(whole), "a"))

    unlinked = replace(B, links=(Link("evidence", "c"),))
    assert after.annotations == (unlinked, C)
    assert effect == Effect({"a": A, "b": B}, {"b": unlinked})


def test_annotations_that_point_to_each_other_are_removed_together() -> None:
    one = annotation("one", (0, 3), links=(Link("again", "two"),))
    two = annotation("two", (4, 6), links=(Link("again", "one"), Link("again", "two")))
    whole = document(one, two)

    after, effect = _there_and_back(whole, removal(LiveDocument(whole), "one", "two"))

    assert after.annotations == ()
    assert effect == Effect(before={"one": one, "two": two})


def test_a_removal_without_links_is_one_change() -> None:
    assert removal(LiveDocument(document(A)), "a", "a") == RemoveAnnotation("a")


def test_a_removal_of_nothing_does_nothing() -> None:
    assert removal(LiveDocument(document(A))) == Batch(())


def test_a_removal_of_what_is_not_there_does_not_fit() -> None:
    whole = document(A, B, C)

    _refused(whole, removal(LiveDocument(whole), "a", "z"), "There is no annotation z")


# ---- hints ---------------------------------------------------------------------------------------

DISMISSED = Dismissal((Span(4, 11),), "error.fused", HintSource("spaces", 1))
LATER = Dismissal((Span(4, 11),), "error.gone", HintSource("names", 2))


def test_a_hint_is_dismissed() -> None:
    after, effect = _there_and_back(document(), DismissHint(DISMISSED))

    assert after.dismissed == (DISMISSED,)
    assert effect == Effect(dismissed=True)


def test_a_dismissed_hint_is_restored() -> None:
    after, effect = _there_and_back(
        replace(document(), dismissed=(DISMISSED, LATER)),
        RestoreHint(replace(DISMISSED, source=LATER.source)),
    )

    assert after.dismissed == (LATER,)
    assert effect == Effect(dismissed=True)


def test_dismissed_hints_are_found_by_what_they_say_and_kept_in_reading_order() -> None:
    live = LiveDocument(document())
    dismissed = live.dismissed

    live.apply(Batch((DismissHint(LATER), DismissHint(DISMISSED))))

    assert dict(dismissed) == {DISMISSED.key: DISMISSED, LATER.key: LATER}
    assert live.snapshot().dismissed == (DISMISSED, LATER)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (DismissHint(DISMISSED), "dismissed already"),
        (RestoreHint(LATER), "not dismissed"),
        (DismissHint(replace(LATER, spans=(Span(0, len(TEXT) + 1),))), "beyond the text"),
    ],
)
def test_what_cannot_be_dismissed_or_restored_is_refused(change: Change, sentence: str) -> None:
    _refused(replace(document(), dismissed=(DISMISSED,)), change, sentence)


def test_a_step_is_about_what_it_adds_or_removes_rather_than_what_it_edits() -> None:
    edited = replace(B, links=())

    assert subject(AddAnnotation(A), RemoveAnnotation("a")) == A
    assert subject(EditAnnotation(edited), EditAnnotation(B)) == edited
    step = Batch((EditAnnotation(edited), Batch((RemoveAnnotation("a"),))))
    assert subject(step, Batch((AddAnnotation(A), EditAnnotation(B)))) == A
    assert subject(EditCodebook(CODEBOOK)) is None
    assert subject() is None


# ---- the article -------------------------------------------------------------------------------

OTHER = Article(ArticleText("Ganz kurz 😀."), ())
CARRIED = Dismissal((Span(0, 4),), "error.fused", HintSource("spaces", 1))


def _moved(*ranges: tuple[int, int]) -> tuple[Annotation, Annotation]:
    """Return A on other words, and C as an orphan if there is no second range."""
    spans = tuple(Span(*each) for each in ranges)
    return replace(A, spans=spans[:1]), replace(C, spans=spans[1:], former=(Anchor(12, "im Cafe"),))


def test_another_version_of_the_article_takes_all_annotations_along() -> None:
    moved, orphan = _moved((5, 9))
    whole = replace(document(A, C), dismissed=(replace(CARRIED, spans=(Span(30, 33),)),))

    between, effect = _there_and_back(whole, ReplaceArticle(OTHER, (moved, orphan), (CARRIED,)))

    assert between.article == OTHER
    assert between.annotations == (orphan, moved)
    assert between.dismissed == (CARRIED,)
    assert effect.article
    assert effect.before == {"a": A, "c": C}
    assert effect.after == {"a": moved, "c": orphan}


def test_with_another_article_everything_is_found_at_its_new_place() -> None:
    live = LiveDocument(document(A, C))
    dismissed = live.dismissed

    live.apply(ReplaceArticle(OTHER, _moved((5, 9)), (CARRIED,)))

    assert [found.id for found in live.touching(0, 12)] == ["a"]
    assert live.touching(0, 5) == []
    assert dismissed == {CARRIED.key: CARRIED}


def test_no_annotation_gets_lost_with_another_article_and_none_comes_with_it() -> None:
    moved, orphan = _moved((5, 9))
    sentence = "does not have the same annotations"

    _refused(document(A, C), ReplaceArticle(OTHER, (moved,)), sentence)
    _refused(document(A), ReplaceArticle(OTHER, (moved, orphan)), sentence)
    _refused(document(A), ReplaceArticle(OTHER, (moved, moved)), "There is an annotation a already")


def test_nothing_may_reach_beyond_another_article() -> None:
    far = replace(CARRIED, spans=(Span(9, 13),))

    _refused(
        document(A), ReplaceArticle(OTHER, (replace(A, spans=(Span(9, 13),)),)), "reaches beyond the text"
    )
    _refused(document(A), ReplaceArticle(OTHER, (A,), (far,)), "A dismissed hint reaches beyond the text")


def test_the_effect_of_a_batch_tells_of_another_article() -> None:
    _, effect = _there_and_back(document(A), Batch((ReplaceArticle(OTHER, (A,)), EditHead(document().head))))

    assert effect.article
    assert effect.head

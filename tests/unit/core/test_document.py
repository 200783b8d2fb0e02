import datetime
from typing import Any

import pytest

from annotator.core.annotation import Link
from annotator.core.changes import AddAnnotation, Change, EditAnnotation, EditHead, RemoveAnnotation
from annotator.core.document import Document, Effect, Head, LiveDocument, Role, merged
from annotator.core.errors import ChangeError
from tests.builders import CODEBOOK, NOON, TEXT, annotation, document, note

OLD = annotation("a", comment="alt")
NEW = annotation("a", comment="neu")
OTHER = annotation("b")


# ---- effects -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (Effect(after={"a": OLD}), Effect(after={"b": OTHER}), Effect(after={"a": OLD, "b": OTHER})),
        (Effect(after={"a": OLD}), Effect({"a": OLD}, {"a": NEW}), Effect(after={"a": NEW})),
        (Effect(after={"a": OLD}), Effect(before={"a": OLD}), Effect()),
        (Effect({"a": OLD}, {"a": NEW}), Effect(before={"a": NEW}), Effect(before={"a": OLD})),
        (Effect(before={"a": OLD}), Effect(after={"a": NEW}), Effect({"a": OLD}, {"a": NEW})),
        (Effect({"a": OLD}, {"a": NEW}), Effect({"a": NEW}, {"a": OLD}), Effect({"a": OLD}, {"a": OLD})),
        (Effect(codebook=True), Effect(head=True), Effect(codebook=True, head=True)),
        (Effect(head=True), Effect(), Effect(head=True)),
    ],
    ids=["add both", "add edit", "add remove", "edit remove", "remove add", "edit back", "flags", "nothing"],
)
def test_one_effect_after_another_makes_one(first: Effect, second: Effect, together: Effect) -> None:
    assert first.then(second) == together


def test_an_annotation_added_removed_and_added_again_was_added() -> None:
    effects = [Effect(after={"a": OLD}), Effect(before={"a": OLD}), Effect(after={"a": NEW})]

    assert merged(effects) == Effect(after={"a": NEW})


def test_effects_put_together_stay_as_they_were() -> None:
    first = Effect(after={"a": OLD})

    first.then(Effect(before={"a": OLD}))

    assert first == Effect(after={"a": OLD})


def test_no_effects_make_no_effect() -> None:
    assert merged([]) == Effect()


# ---- fitting together --------------------------------------------------------------------------


def test_an_annotation_may_reach_to_the_end_of_the_text() -> None:
    live = LiveDocument(document(annotation("a", (0, len(TEXT)))))

    assert live.annotation("a").end == len(TEXT)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (annotation("a", (0, len(TEXT) + 1)), "Annotation a reaches beyond the text"),
        (annotation("a", code="quote"), "The code “quote” of annotation a is not in the codebook"),
        (annotation("a", links=(Link("speaker", "z"),)), "Annotation a points to one that is not there"),
    ],
)
def test_a_document_whose_parts_do_not_fit_is_refused(wrong: object, sentence: str) -> None:
    assert isinstance(wrong, type(OLD))

    with pytest.raises(ChangeError, match=sentence):
        LiveDocument(document(wrong))


def test_annotations_may_point_to_later_ones_and_to_themselves() -> None:
    first = annotation("a", links=(Link("evidence", "b"), Link("again", "a")))

    assert LiveDocument(document(first, OTHER)).linking_to("a") == {"a"}


# ---- at work -----------------------------------------------------------------------------------


def test_a_live_document_shows_its_parts() -> None:
    whole = document(OLD, OTHER)
    live = LiveDocument(whole)

    assert (live.head, live.article, live.codebook) == (whole.head, whole.article, CODEBOOK)
    assert len(live) == 2
    assert list(live) == [OLD, OTHER]
    assert "a" in live
    assert "z" not in live
    assert live.annotation("b") is OTHER
    assert live.touching(0, 1) == [OLD, OTHER]
    assert live.count("claim.fact") == 2


def test_a_snapshot_is_in_reading_order_and_does_not_follow() -> None:
    late, early = annotation("late", (9, 12)), annotation("early", (0, 3))
    live = LiveDocument(document(late, early))

    snapshot = live.snapshot()
    live.apply(RemoveAnnotation("late"))

    assert snapshot.annotations == (early, late)
    assert live.snapshot().annotations == (early,)


def test_a_head_is_empty_until_told() -> None:
    head = Head("d1", Role.SUBMISSION, NOON)

    assert (head.author, head.class_name, head.handed_in, head.minor) == ("", "", None, 0)
    assert Document(head, document().article, CODEBOOK).annotations == ()


# ---- listeners ---------------------------------------------------------------------------------


def test_listeners_hear_every_change_in_the_order_of_subscription() -> None:
    live = LiveDocument(document())
    heard: list[tuple[str, Change, Effect]] = []
    live.subscribe(lambda change, effect: heard.append(("first", change, effect)))
    live.subscribe(lambda change, effect: heard.append(("second", change, effect)))
    change = AddAnnotation(OLD)

    live.apply(change)

    effect = Effect(after={"a": OLD})
    assert heard == [("first", change, effect), ("second", change, effect)]


def test_a_change_that_does_not_fit_is_not_heard() -> None:
    live = LiveDocument(document())
    heard: list[Effect] = []
    live.subscribe(lambda _, effect: heard.append(effect))

    with pytest.raises(ChangeError, match="There is no annotation a"):
        live.apply(EditAnnotation(OLD))

    assert heard == []


def test_who_has_unsubscribed_hears_nothing_more_and_may_do_so_twice() -> None:
    live = LiveDocument(document())
    heard: list[Effect] = []

    def listener(_: Change, effect: Effect) -> None:
        heard.append(effect)

    end_first = live.subscribe(listener)
    live.subscribe(listener)

    end_first()
    end_first()
    live.apply(AddAnnotation(OLD))

    assert len(heard) == 1


def test_a_listener_that_another_one_ends_is_not_called_any_more() -> None:
    live = LiveDocument(document())
    heard: list[str] = []
    subscriptions: list[Any] = []

    def first(_: Change, __: Effect) -> None:
        heard.append("first")
        subscriptions[0]()

    live.subscribe(first)
    subscriptions.append(live.subscribe(lambda *_: heard.append("ended")))
    live.subscribe(lambda *_: heard.append("third"))

    live.apply(EditHead(Head("d2", Role.KEY, NOON + datetime.timedelta(days=1))))

    assert heard == ["first", "third"]


def test_notes_are_listed_apart() -> None:
    live = LiveDocument(document(annotation("a"), note("n")))

    assert [found.id for found in live.notes()] == ["n"]

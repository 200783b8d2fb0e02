"""Changes and their inverses, batches, effects."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Annotation
from annotator.core.changes import Batch, Change, removal
from annotator.core.document import Document, Effect, LiveDocument
from annotator.core.errors import ChangeError
from tests.strategies import changes, documents


def _by_id(document: Document) -> dict[str, Annotation]:
    return {annotation.id: annotation for annotation in document.annotations}


def _apply(document: LiveDocument, change: Change) -> Change | None:
    """Apply *change*; return its inverse, None if it does not fit."""
    before = document.snapshot()
    try:
        return document.apply(change)
    except ChangeError:
        assert document.snapshot() == before
        return None


@given(documents(), st.data())
def test_changes_followed_by_their_inverses_change_nothing(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    inverses = []
    for _ in range(data.draw(st.integers(1, 6))):
        inverse = _apply(live, data.draw(changes(live.snapshot())))
        if inverse is not None:
            inverses.append(inverse)

    for inverse in reversed(inverses):
        live.apply(inverse)

    assert live.snapshot() == document


@given(documents(), st.data())
def test_the_inverse_of_an_inverse_does_the_change_again(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    inverse = _apply(live, data.draw(changes(document)))
    if inverse is None:
        return
    changed = live.snapshot()

    again = live.apply(inverse)
    live.apply(again)

    assert live.snapshot() == changed


@given(documents(), st.data())
def test_an_effect_is_the_difference_between_snapshots(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    heard: list[Effect] = []
    live.subscribe(lambda _, effect: heard.append(effect))
    if _apply(live, data.draw(changes(document))) is None:
        assert heard == []
        return
    (effect,) = heard

    old, new = _by_id(document), _by_id(live.snapshot())
    different = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
    touched = effect.before.keys() | effect.after.keys()
    assert different <= touched
    assert dict(effect.before) == {key: old[key] for key in touched if key in old}
    assert dict(effect.after) == {key: new[key] for key in touched if key in new}
    assert effect.codebook or live.codebook == document.codebook
    assert effect.head or live.head == document.head
    assert effect.article or live.article == document.article
    assert effect.dismissed or live.snapshot().dismissed == document.dismissed


@given(documents(), st.data())
def test_a_batch_does_what_its_changes_do_one_by_one(document: Document, data: st.DataObject) -> None:
    one_by_one = LiveDocument(document)
    batched = LiveDocument(document)
    heard: list[Effect] = []
    batch_heard: list[Effect] = []
    one_by_one.subscribe(lambda _, effect: heard.append(effect))
    batched.subscribe(lambda _, effect: batch_heard.append(effect))
    done = []
    for _ in range(data.draw(st.integers(1, 4))):
        change = data.draw(changes(one_by_one.snapshot()))
        if _apply(one_by_one, change) is not None:
            done.append(change)

    batched.apply(Batch(tuple(done)))

    assert batched.snapshot() == one_by_one.snapshot()
    together = Effect()
    for effect in heard:
        together = together.then(effect)
    assert batch_heard == [together]


@given(documents(), st.data())
def test_the_indexes_say_what_the_snapshot_says(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    for _ in range(data.draw(st.integers(1, 4))):
        _apply(live, data.draw(changes(live.snapshot())))

    snapshot = live.snapshot()
    length = len(snapshot.article.text)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(0, length))
    assert live.touching(start, end) == [
        annotation
        for annotation in snapshot.annotations
        if start < end and any(span.start < end and start < span.end for span in annotation.spans)
    ]
    for code in snapshot.codebook.codes:
        assert live.count(code.id) == sum(found.code == code.id for found in snapshot.annotations)
    for target in snapshot.annotations:
        assert live.linking_to(target.id) == {
            found.id
            for found in snapshot.annotations
            if any(link.target == target.id for link in found.links)
        }


@given(documents(), st.data())
def test_a_removal_always_fits_and_leaves_no_link_behind(document: Document, data: st.DataObject) -> None:
    live = LiveDocument(document)
    ids = [annotation.id for annotation in document.annotations]
    going = data.draw(st.lists(st.sampled_from(ids), max_size=5)) if ids else []

    inverse = live.apply(removal(live, *going))

    left = live.snapshot().annotations
    assert {annotation.id for annotation in left} == set(ids) - set(going)
    assert not any(link.target in going for annotation in left for link in annotation.links)
    live.apply(inverse)
    assert live.snapshot() == document


@given(documents())
def test_a_live_document_starts_as_what_it_was_made_from(document: Document) -> None:
    assert LiveDocument(document).snapshot() == document

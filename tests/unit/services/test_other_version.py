"""A submission on another version of the article is graded on that of the key."""

from dataclasses import replace

from annotator.core.anchor import Anchor
from annotator.core.annotation import Annotation
from annotator.core.confirming import confirmed, placed, rejected
from annotator.core.text import Span
from annotator.services.other_version import Places, after, found_again, places, settled_by
from annotator.services.reanchor import Update, update_of_version
from tests.builders import annotation, document

OLD = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen 😀.\n\n"
    "Der Gastgeber begrüßte sie mit einer Rede über den Frieden und die Geduld.\n\n"
    "Draußen vor dem Palast warteten tausend Menschen im Regen auf ein Wort von ihnen."
)
NEW = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen 😀.\n\n"
    "Draußen vor dem Palast warteten zweitausend Menschen im Regen auf ein Wort von ihnen."
)


def _on(words: str, annotation_id: str) -> Annotation:
    start = OLD.index(words)
    return annotation(annotation_id, (start, start + len(words)))


WORK = document(
    _on("Delegierten", "same"), _on("tausend Menschen", "moved"), _on("Frieden", "gone"), text=OLD
)
ARTICLE = document(text=NEW).article


def _update() -> Update:
    update = update_of_version(WORK, ARTICLE)
    assert update is not None
    return update


def _at(words: str) -> Anchor:
    return Anchor(NEW.index(words), words)


def test_annotations_are_where_they_are_found_in_the_article_of_the_key() -> None:
    found = found_again(WORK, ARTICLE, {})

    assert found is not None
    again, counts = found
    assert again.article == ARTICLE
    assert [(each.id, [NEW[span.start : span.end] for span in each.spans]) for each in again.annotations] == [
        ("gone", []),
        ("same", ["Delegierten"]),
        ("moved", ["zweitausend Menschen"]),
    ]
    assert counts == Places(anchored=1, moved=1, orphaned=1)
    assert str(counts.told()) == (
        "Annotations found again in the article of the key: 1; moved: 1; not found: 1."
    )
    assert str(counts.outlook()) == (
        "Annotations on the same words of the key’s version: 1; to be looked at: 1; without their words: 1."
    )


def test_another_article_is_no_version() -> None:
    assert (
        found_again(WORK, document(text="Ganz etwas anderes, ohne ein gemeinsames Wort.").article, {}) is None
    )


def test_what_a_teacher_settles_is_remembered_and_holds() -> None:
    update = _update()
    now = {found.now.id: found.now for found in update.found}
    decided = [
        rejected(now["same"], ARTICLE.text),
        confirmed(now["moved"]),
        placed(now["gone"], [Span(NEW.index("Regen"), NEW.index("Regen") + 5)]),
    ]

    settled = settled_by(update, decided)

    assert settled == {"same": (), "moved": (_at("zweitausend Menschen"),), "gone": (_at("Regen"),)}
    assert [each.spans for each in after(update, settled).annotations] == [
        each.spans for each in sorted(decided, key=lambda each: each.reading_order)
    ]
    assert places(update, settled) == Places(anchored=2, moved=0, orphaned=1)


def test_what_is_left_as_it_was_found_is_not_remembered() -> None:
    update = _update()

    assert settled_by(update, [replace(found.now, comment="Neu.") for found in update.found]) == {}


def test_words_that_stand_there_no_longer_are_found_by_themselves() -> None:
    update = _update()
    settled = {"same": (Anchor(0, "Das"),), "unknown": (_at("Am"),)}

    assert places(update, settled) == places(update, {})
    assert after(update, settled) == after(update, {})

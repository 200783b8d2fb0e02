from dataclasses import replace

import pytest

from annotator.core.anchor import Anchor, AnchorState, anchors
from annotator.core.annotation import words_of
from annotator.core.confirming import confirmed, placed, rejected
from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span
from tests.builders import TEXT, annotation, note

MOVED = replace(annotation("m", (4, 11)), former=(Anchor(9, "Sippe", "Die ", " im"),))
ORPHAN = replace(annotation("o"), spans=(), former=(Anchor(30, "Oma"), Anchor(40, "Opa")), correction="Ahne")


def test_anchors_hold_the_offset_the_words_and_32_characters_around_them() -> None:
    text = ArticleText("0123456789" * 10)

    assert anchors(text, [Span(2, 4), Span(50, 51)]) == (
        Anchor(2, "23", "01", "45678901234567890123456789012345"),
        Anchor(50, "0", "89012345678901234567890123456789", "12345678901234567890123456789012"),
    )


def test_no_anchor_reaches_beyond_the_text() -> None:
    with pytest.raises(OffsetError):
        anchors(ArticleText("kurz"), [Span(2, 5)])


def test_an_annotation_says_what_became_of_it() -> None:
    assert annotation().anchor_state is AnchorState.ANCHORED
    assert note().anchor_state is AnchorState.ANCHORED
    assert MOVED.anchor_state is AnchorState.MOVED
    assert ORPHAN.anchor_state is AnchorState.ORPHANED
    assert [each.is_note for each in (annotation(), note(), MOVED, ORPHAN)] == [False, True, False, False]
    assert [each.is_orphan for each in (annotation(), note(), MOVED, ORPHAN)] == [False, False, False, True]
    assert [each.is_placed for each in (annotation(), note(), MOVED, ORPHAN)] == [True, False, True, False]


def test_orphans_come_between_notes_and_the_text_in_the_order_of_their_former_places() -> None:
    earlier = replace(ORPHAN, id="p", former=(Anchor(29, "Kind"),))
    several = [annotation("a", (0, 3)), ORPHAN, note(), earlier]

    assert [each.id for each in sorted(several, key=lambda each: each.reading_order)] == ["n1", "p", "o", "a"]


def test_the_words_of_an_orphan_are_those_it_stood_on() -> None:
    text = ArticleText(TEXT)

    assert words_of(ORPHAN, text) == ["Oma", "Opa"]
    assert words_of(MOVED, text) == ["Familie"]
    assert words_of(note(), text) == []


def test_what_moved_is_confirmed_or_becomes_an_orphan() -> None:
    text = ArticleText(TEXT)

    assert confirmed(MOVED) == replace(MOVED, former=())
    assert rejected(MOVED, text) == replace(MOVED, spans=())
    assert confirmed(ORPHAN) == ORPHAN
    assert rejected(ORPHAN, text) == ORPHAN
    assert rejected(note(), text) == note()


def test_what_is_anchored_can_be_rejected_too() -> None:
    lost = rejected(annotation("a", (4, 11)), ArticleText(TEXT))

    assert lost.former == (Anchor(4, "Familie", "Die ", TEXT[11:43]),)
    assert lost.spans == ()


def test_an_orphan_is_placed_by_hand() -> None:
    assert placed(ORPHAN, [Span(4, 11)]) == replace(ORPHAN, spans=(Span(4, 11),), former=())

import datetime

import pytest

from annotator.core.annotation import Annotation, Link
from annotator.core.changes import Change
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Effect, LiveDocument
from annotator.core.errors import ChangeError
from annotator.core.links import (
    LINK_ROLES,
    LinkEnd,
    add_link,
    change_role,
    connected,
    likely_role,
    link_role,
    links_of,
    remove_link,
    touches_links,
)
from tests.builders import CODEBOOK, NOON, annotation, document

LATER = NOON + datetime.timedelta(hours=1)
EVIDENCE = Link("evidence", "b")
SAME = Link("same", "b")


def _live(*links: Link, of_b: tuple[Link, ...] = ()) -> LiveDocument:
    """Return a document with the annotations a, b and c, of which a has *links*."""
    return LiveDocument(
        document(
            annotation("a", (0, 3), links=links),
            annotation("b", (4, 11), links=of_b),
            annotation("c", (12, 14)),
        )
    )


def _after(live: LiveDocument, change: Change, annotation_id: str = "a") -> Annotation:
    """Apply *change*, check that it can be taken back, and return an annotation as it was in between."""
    before = live.snapshot()
    inverse = live.apply(change)
    found = live.annotation(annotation_id)
    live.apply(inverse)
    assert live.snapshot() == before
    return found


# ---- roles -------------------------------------------------------------------------------------


def test_every_role_has_a_name_both_ways() -> None:
    told = {role.id: (str(role.name), str(role.backwards)) for role in LINK_ROLES}

    assert told == {
        "evidence": ("Evidence", "Evidence for"),
        "speaker": ("Speaker", "Speaker of"),
        "contradicts": ("Contradicts", "Contradicts"),
        "same": ("Same problem again", "Same problem again"),
    }


def test_a_role_that_only_a_file_knows_is_none_and_shown_as_it_is_written() -> None:
    assert link_role("Gegenrede") is None
    assert LinkEnd("a", Link("Gegenrede", "b"), incoming=True).role == "Gegenrede"


@pytest.mark.parametrize(
    ("code", "role"), [("claim.fact", "evidence"), ("error.fused", "same"), ("quote.direct", "speaker")]
)
def test_the_group_tells_the_likely_role(code: str, role: str) -> None:
    quotes = (Code("quote", {"en": "Quote"}), Code("quote.direct", {"en": "Direct"}, parent="quote"))
    codebook = Codebook("c", {"en": "C"}, (*CODEBOOK.codes, *quotes))

    assert likely_role(codebook, annotation("a", code=code)).id == role


# ---- what leads where --------------------------------------------------------------------------


def test_links_are_seen_from_both_ends() -> None:
    live = _live(EVIDENCE, Link("speaker", "c"), of_b=(Link("speaker", "c"),))

    outgoing, incoming = links_of(live, "a"), links_of(live, "c")

    assert [(end.other, str(end.role), end.incoming) for end in outgoing] == [
        ("b", "Evidence", False),
        ("c", "Speaker", False),
    ]
    assert [(end.other, str(end.role), end.incoming) for end in incoming] == [
        ("a", "Speaker of", True),
        ("b", "Speaker of", True),
    ]


def test_doubled_links_and_links_to_oneself_are_told_once() -> None:
    itself = Link("same", "a")
    live = _live(EVIDENCE, EVIDENCE, itself)

    assert [end.link for end in links_of(live, "a")] == [EVIDENCE, itself]
    assert [end.link for end in links_of(live, "b")] == [EVIDENCE]


def test_links_lead_on_the_nearest_first() -> None:
    live = LiveDocument(
        document(
            annotation("far", (0, 1), links=(Link("same", "near"),)),
            annotation("here", (2, 3), links=(Link("same", "late"), Link("same", "near"))),
            annotation("near", (4, 5), links=(Link("same", "here"),)),
            annotation("late", (6, 7)),
            annotation("alone", (8, 9)),
        )
    )

    assert list(connected(live, "here")) == ["late", "near", "far"]
    assert list(connected(live, "alone")) == []


@pytest.mark.parametrize(
    ("before", "after", "ends", "touches"),
    [
        ({"a": annotation("a")}, {"a": annotation("a", comment="!")}, {"b"}, False),
        ({"a": annotation("a")}, {"a": annotation("a", comment="!")}, {"a"}, True),
        ({"a": annotation("a")}, {"a": annotation("a", links=(SAME,))}, {"c"}, True),
        ({}, {"a": annotation("a", links=(SAME,))}, {"c"}, True),
        ({"a": annotation("a", links=(SAME,))}, {}, {"c"}, True),
        ({}, {"a": annotation("a")}, {"c"}, False),
    ],
)
def test_a_change_touches_links_or_what_they_lead_to(
    before: dict[str, Annotation], after: dict[str, Annotation], ends: set[str], touches: bool
) -> None:
    assert touches_links(Effect(before=before, after=after), ends) is touches


# ---- adding ------------------------------------------------------------------------------------


def test_a_link_is_added_behind_the_others() -> None:
    live = _live(Link("speaker", "c"))

    after = _after(live, add_link(live, "a", EVIDENCE, when=LATER))

    assert after.links == (Link("speaker", "c"), EVIDENCE)
    assert after.modified == LATER


def test_two_annotations_may_be_linked_in_several_roles() -> None:
    live = _live(EVIDENCE)

    assert _after(live, add_link(live, "a", SAME, when=LATER)).links == (EVIDENCE, SAME)


def test_evidence_may_go_both_ways() -> None:
    live = _live(EVIDENCE)

    assert _after(live, add_link(live, "b", Link("evidence", "a"), when=LATER), "b").links == (
        Link("evidence", "a"),
    )


def test_an_annotation_is_not_linked_to_itself() -> None:
    with pytest.raises(ChangeError, match=r"linked to itself\. Choose another one"):
        add_link(_live(), "a", Link("same", "a"), when=LATER)


@pytest.mark.parametrize("source", ["a", "b"])
def test_what_is_the_same_both_ways_is_linked_once(source: str) -> None:
    live = _live(SAME)

    with pytest.raises(ChangeError, match="linked like this already"):
        add_link(live, source, Link("same", "b" if source == "a" else "a"), when=LATER)


def test_a_link_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(ChangeError, match="no annotation z"):
        add_link(_live(), "a", Link("same", "z"), when=LATER)


# ---- removing and changing ---------------------------------------------------------------------


def test_a_link_is_removed_with_its_doubles() -> None:
    live = _live(EVIDENCE, SAME, EVIDENCE)

    after = _after(live, remove_link(live, "a", EVIDENCE, when=LATER))

    assert after.links == (SAME,)
    assert after.modified == LATER


def test_only_a_link_that_is_there_is_removed() -> None:
    with pytest.raises(ChangeError, match="Annotation a has no such link"):
        remove_link(_live(SAME), "a", EVIDENCE, when=LATER)


def test_a_changed_role_keeps_the_place_of_the_link() -> None:
    live = _live(EVIDENCE, Link("speaker", "c"))

    after = _after(live, change_role(live, "a", EVIDENCE, "contradicts", when=LATER))

    assert after.links == (Link("contradicts", "b"), Link("speaker", "c"))
    assert after.modified == LATER


def test_a_role_is_not_changed_into_a_double() -> None:
    with pytest.raises(ChangeError, match="linked like this already"):
        change_role(_live(EVIDENCE, SAME), "a", EVIDENCE, "same", when=LATER)

from dataclasses import replace

import pytest

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.codebook_edits import Step
from annotator.core.errors import CodebookError

TEXT = AttributeType.TEXT
SEVERITY = Attribute(
    "severity", {}, AttributeType.CHOICE, ("error", "error.fused"), tuple(Choice(each, {}) for each in "abc")
)
BOOK = Codebook(
    "book",
    {},
    (
        Code("claim", {"en": "Claim"}),
        Code("claim.fact", {"en": "Fact"}, parent="claim", key="f"),
        Code("claim.rule", {"en": "Rule"}, parent="claim"),
        Code("claim.rule.old", {"en": "Old rule"}, parent="claim.rule"),
        Code("error", {"en": "Error"}),
        Code("error.fused", {"en": "Fused words"}, parent="error", key="u"),
    ),
    (SEVERITY, Attribute("speaker", {}, TEXT, ("claim",)), Attribute("note", {}, TEXT, ())),
)


def _tree(codebook: Codebook) -> str:
    """Return the codes in their order, each indented as deep as it lies."""
    return " ".join(
        "-" * (len(list(codebook.ancestors(code.id))) - 1) + code.id.rpartition(".")[2]
        for code in codebook.codes
    )


# ---- codes -------------------------------------------------------------------------------------


def test_a_code_is_added_where_it_is_wanted() -> None:
    new = Code("claim.number", {"en": "Number"}, parent="claim")

    assert _tree(edits.with_code(BOOK, new)) == "claim -fact -rule --old -number error -fused"
    assert _tree(edits.with_code(BOOK, new, 1)) == "claim -fact -number -rule --old error -fused"
    assert _tree(edits.with_code(BOOK, Code("quote", {}), 0)) == "quote claim -fact -rule --old error -fused"


def test_a_narrowed_codebook_has_the_codes_and_what_is_above_them() -> None:
    assert _tree(edits.narrowed(BOOK, ["claim.rule.old", "claim.fact"])) == "claim -fact -rule --old"
    assert _tree(edits.narrowed(BOOK, ["error.fused"])) == "error -fused"
    assert _tree(edits.narrowed(BOOK, [])) == ""


def test_attributes_of_a_narrowed_codebook_apply_to_what_is_left() -> None:
    narrowed = edits.narrowed(BOOK, ["claim.fact"])

    assert [attribute.applies for attribute in narrowed.attributes] == [(), ("claim",), ()]


def test_missing_codes_are_added_below_their_group_as_another_codebook_has_them() -> None:
    small = Codebook(
        "small",
        {},
        (Code("mine", {}), Code("claim", {}, parent="mine"), Code("note", {}, parent="mine", key="u")),
    )

    full = edits.completed(small, BOOK, ["error.fused", "claim.rule.old", "claim", "error", "error.fused"])

    assert _tree(full) == "mine -claim -note -old error -fused"
    assert (full.code("error.fused").name, full.code("error.fused").key) == ({"en": "Fused words"}, None)
    assert full.code("note").key == "u"
    assert edits.completed(full, BOOK, ["claim.rule.old"]) is full


def test_codes_that_neither_codebook_has_cannot_be_added() -> None:
    with pytest.raises(CodebookError, match=r"no code “quote”"):
        edits.completed(BOOK, BOOK, ["quote"])


def test_a_code_that_is_not_there_cannot_be_left_in() -> None:
    with pytest.raises(CodebookError, match="has no code “quote”"):
        edits.narrowed(BOOK, ["quote"])


@pytest.mark.parametrize(
    "code", [Code("claim", {}), Code("new", {}, key="f"), Code("new", {}, parent="nowhere")]
)
def test_a_code_that_does_not_fit_is_refused(code: Code) -> None:
    with pytest.raises(CodebookError):
        edits.with_code(BOOK, code)


def test_an_edited_code_stays_where_it_is() -> None:
    changed = edits.edited(BOOK, Code("claim.rule", {"en": "Law"}, parent="error", weight=2))

    assert _tree(changed) == _tree(BOOK)
    assert changed.code("claim.rule") == Code("claim.rule", {"en": "Law"}, parent="claim", weight=2)
    with pytest.raises(CodebookError):
        edits.edited(BOOK, Code("nowhere", {}))


def test_a_free_key_is_given_and_taken_away() -> None:
    assert edits.with_key(BOOK, "claim.rule", "r").code("claim.rule").key == "r"
    assert edits.with_key(BOOK, "claim.fact", "f") == BOOK
    assert edits.with_key(BOOK, "claim.fact", None).code("claim.fact").key is None


def test_two_codes_swap_their_keys() -> None:
    swapped = edits.with_key(BOOK, "claim.fact", "u")

    assert (swapped.code("claim.fact").key, swapped.code("error.fused").key) == ("u", "f")


def test_a_code_without_a_key_takes_that_of_another() -> None:
    taken = edits.with_key(BOOK, "claim.rule", "u")

    assert (taken.code("claim.rule").key, taken.code("error.fused").key) == ("u", None)


@pytest.mark.parametrize(
    ("code_id", "parent", "row", "expected"),
    [
        ("claim.fact", "claim", 1, "claim -rule --old -fact error -fused"),
        ("claim.rule", "claim", 0, "claim -rule --old -fact error -fused"),
        ("claim.rule", "error", 0, "claim -fact error -rule --old -fused"),
        ("claim.rule", "error", None, "claim -fact error -fused -rule --old"),
        ("claim.rule", None, 1, "claim -fact rule -old error -fused"),
        ("error", None, 0, "error -fused claim -fact -rule --old"),
        ("error", None, 99, "claim -fact -rule --old error -fused"),
        ("claim", "error", -5, "error -claim --fact --rule ---old -fused"),
        ("claim.rule.old", "claim", 0, "claim -old -fact -rule error -fused"),
    ],
)
def test_a_code_moves_with_all_below_it(
    code_id: str, parent: str | None, row: int | None, expected: str
) -> None:
    assert _tree(edits.moved(BOOK, code_id, parent, row)) == expected


@pytest.mark.parametrize("parent", ["claim", "claim.rule.old", "nowhere"])
def test_a_code_does_not_move_below_itself_or_nothing(parent: str) -> None:
    with pytest.raises(CodebookError):
        edits.moved(BOOK, "claim", parent)


def test_codes_do_not_lie_deeper_than_a_file_can_hold() -> None:
    chain = [Code("c0", {})] + [Code(f"c{depth}", {}, parent=f"c{depth - 1}") for depth in range(1, 50)]
    deep = Codebook("deep", {}, (*chain, Code("group", {}), Code("group.a", {}, parent="group")))

    edits.moved(deep, "group.a", "c48")
    with pytest.raises(CodebookError):
        edits.moved(deep, "group.a", "c49")
    with pytest.raises(CodebookError):
        edits.moved(deep, "group", "c48")


def test_a_code_goes_with_all_below_it_and_out_of_the_attributes() -> None:
    left = edits.without(BOOK, "claim")

    assert _tree(left) == "error -fused"
    assert [each.applies for each in left.attributes] == [("error", "error.fused"), (), ()]


def test_what_lay_below_a_merged_code_lies_below_the_target() -> None:
    merged = edits.merged(BOOK, "claim.rule", "error.fused")

    assert _tree(merged) == "claim -fact error -fused --old"
    assert edits.merged(BOOK, "error.fused", "claim.fact").attributes[0].applies == ("error",)


@pytest.mark.parametrize("target", ["claim.rule", "claim.rule.old", "nowhere"])
def test_a_code_is_not_merged_into_itself_or_what_lies_below_it(target: str) -> None:
    with pytest.raises(CodebookError):
        edits.merged(BOOK, "claim.rule", target)


@pytest.mark.parametrize(
    ("code_id", "step", "expected"),
    [
        ("claim.fact", Step.DOWN, ("claim", 1)),
        ("claim.rule", Step.UP, ("claim", 0)),
        ("claim.fact", Step.UP, None),
        ("claim.rule", Step.DOWN, ("error", 0)),
        ("error.fused", Step.UP, ("claim", 2)),
        ("error.fused", Step.DOWN, None),
        ("claim.rule.old", Step.UP, ("claim.fact", 0)),
        ("claim.rule.old", Step.DOWN, None),
        ("claim", Step.DOWN, (None, 1)),
        ("claim", Step.UP, None),
        ("error", Step.DOWN, None),
        ("claim.rule", Step.IN, ("claim.fact", 0)),
        ("claim.fact", Step.IN, None),
        ("error", Step.IN, ("claim", 2)),
        ("claim.fact", Step.OUT, (None, 1)),
        ("claim.rule.old", Step.OUT, ("claim", 2)),
        ("claim", Step.OUT, None),
    ],
)
def test_a_step_leads_to_the_next_place_in_the_tree(
    code_id: str, step: Step, expected: tuple[str | None, int] | None
) -> None:
    assert edits.place_after(BOOK, code_id, step) == expected


def test_words_are_set_in_one_language() -> None:
    assert edits.worded_in({"de": "a", "fr": "b"}, "de", "c") == {"de": "c", "fr": "b"}
    assert edits.worded_in({"de": "a", "fr": "b"}, "de", "") == {"fr": "b"}
    assert edits.worded_in({}, "en", "") == {}


# ---- attributes --------------------------------------------------------------------------------


def test_an_attribute_is_added_replaced_and_taken_out() -> None:
    new, other = Attribute("new", {}, TEXT, ("claim",)), Attribute("speaker", {"en": "Who"}, TEXT, ("error",))

    assert edits.with_attribute(BOOK, new).attributes == (*BOOK.attributes, new)
    assert edits.with_attribute(BOOK, other).attributes == (SEVERITY, other, BOOK.attributes[2])
    assert edits.without_attribute(BOOK, "severity").attributes == BOOK.attributes[1:]
    with pytest.raises(CodebookError):
        edits.with_attribute(BOOK, replace(new, applies=("nowhere",)))


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        (1, ["severity", "note", "speaker"]),
        (-1, ["speaker", "severity", "note"]),
        (-9, ["speaker", "severity", "note"]),
        (9, ["severity", "note", "speaker"]),
    ],
)
def test_an_attribute_moves_as_far_as_there_are_places(step: int, expected: list[str]) -> None:
    moved = edits.moved_attribute(BOOK, "speaker", step)

    assert [each.id for each in moved.attributes] == expected


def test_choices_are_added_replaced_moved_and_taken_out() -> None:
    def ids(attribute: Attribute) -> str:
        return "".join(choice.id for choice in attribute.choices)

    assert ids(edits.with_choice(SEVERITY, Choice("d", {}))) == "abcd"
    assert edits.with_choice(SEVERITY, Choice("b", {"en": "B"})).choices[1].name == {"en": "B"}
    assert ids(edits.moved_choice(SEVERITY, "a", 1)) == "bac"
    assert ids(edits.moved_choice(SEVERITY, "a", -1)) == "abc"
    assert ids(edits.moved_choice(SEVERITY, "b", 9)) == "acb"
    assert ids(edits.without_choice(SEVERITY, "b")) == "ac"

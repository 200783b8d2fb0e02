import copy
import pickle
from dataclasses import replace

import pytest

from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook, worded
from annotator.core.errors import CodebookError

CODEBOOK = Codebook(
    id="test",
    name={"de": "Probe", "en": "Test"},
    codes=(
        Code("error", {"en": "Error"}, color="#aa0000"),
        Code("error.fused", {"en": "Fused"}, parent="error", key="f"),
        Code("error.fused.twice", {"en": "Twice"}, parent="error.fused", color="#00aa00"),
        Code("claim", {"en": "Claim"}, key="c"),
    ),
    attributes=(
        Attribute("severity", {"en": "Severity"}, AttributeType.CHOICE, ("error",), (Choice("high", {}),)),
        Attribute("sources", {"en": "Sources"}, AttributeType.ADDRESSES, ("claim", "error.fused")),
    ),
)


def _ids(codes: tuple[Code, ...]) -> list[str]:
    return [code.id for code in codes]


# ---- wordings ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wording", "language", "words"),
    [
        ({"de": "Zitat", "en": "Quote"}, "de", "Zitat"),
        ({"de": "Zitat", "en": "Quote"}, "de-CH", "Zitat"),
        ({"de": "Zitat", "de-CH": "Zitätli"}, "de-CH", "Zitätli"),
        ({"de": "Zitat", "en": "Quote"}, "fr", "Quote"),
        ({"es": "Cita", "de": "Zitat"}, "fr", "Cita"),
        ({}, "de", ""),
    ],
)
def test_a_wording_is_read_in_the_best_language_there_is(
    wording: dict[str, str], language: str, words: str
) -> None:
    assert worded(wording, language) == words


def test_wordings_do_not_follow_the_dictionaries_they_came_from() -> None:
    words = {"en": "before"}
    choice = Choice("yes", words)
    code = Code("c", words, definition=words)
    attribute = Attribute("a", words, AttributeType.CHOICE, ("c",), (choice,))
    codebook = Codebook("b", words, (code,), (attribute,))

    words["en"] = "after"

    frozen = {"en": "before"}
    assert choice.name == frozen
    assert (code.name, code.definition) == (frozen, frozen)
    assert attribute.name == frozen
    assert codebook.name == frozen


def test_a_codebook_is_a_value() -> None:
    again = replace(CODEBOOK)

    assert again == CODEBOOK
    assert hash(again) == hash(CODEBOOK)
    assert copy.deepcopy(CODEBOOK) == CODEBOOK
    assert pickle.loads(pickle.dumps(CODEBOOK)) == CODEBOOK  # noqa: S301 - its own


# ---- looking up --------------------------------------------------------------------------------


def test_a_code_is_found_by_its_identifier() -> None:
    assert CODEBOOK.code("claim").name == {"en": "Claim"}
    assert "claim" in CODEBOOK
    assert "quote" not in CODEBOOK


def test_a_missing_code_is_named() -> None:
    with pytest.raises(CodebookError, match="The codebook has no code “quote”"):
        CODEBOOK.code("quote")


def test_an_attribute_is_found_by_its_identifier() -> None:
    attribute = CODEBOOK.attribute("sources")

    assert attribute is not None
    assert attribute.type == AttributeType.ADDRESSES
    assert CODEBOOK.attribute("colour") is None


def test_groups_are_the_codes_without_parent() -> None:
    assert _ids(CODEBOOK.groups) == ["error", "claim"]
    assert _ids(CODEBOOK.children(None)) == ["error", "claim"]


def test_children_are_the_codes_directly_below() -> None:
    assert _ids(CODEBOOK.children("error")) == ["error.fused"]
    assert CODEBOOK.children("claim") == ()


def test_ancestors_begin_with_the_code_itself() -> None:
    ancestors = tuple(CODEBOOK.ancestors("error.fused.twice"))

    assert _ids(ancestors) == ["error.fused.twice", "error.fused", "error"]


@pytest.mark.parametrize(("code", "group"), [("error.fused.twice", "error"), ("claim", "claim")])
def test_every_code_has_a_group(code: str, group: str) -> None:
    assert CODEBOOK.group_of(code).id == group


def test_the_group_of_a_missing_code_is_refused() -> None:
    with pytest.raises(CodebookError, match="quote"):
        CODEBOOK.group_of("quote")


@pytest.mark.parametrize(
    ("code", "color"), [("error.fused", "#aa0000"), ("error.fused.twice", "#00aa00"), ("claim", None)]
)
def test_the_nearest_colour_upwards_counts(code: str, color: str | None) -> None:
    assert CODEBOOK.color_of(code) == color


@pytest.mark.parametrize(
    ("code", "attributes"),
    [("error", ["severity"]), ("error.fused.twice", ["severity", "sources"]), ("claim", ["sources"])],
)
def test_attributes_of_a_group_apply_to_all_below_it(code: str, attributes: list[str]) -> None:
    assert [found.id for found in CODEBOOK.attributes_of(code)] == attributes


def test_keys_lead_to_their_codes_and_stay() -> None:
    assert {key: code.id for key, code in CODEBOOK.keys.items()} == {"f": "error.fused", "c": "claim"}

    with pytest.raises(TypeError):
        CODEBOOK.keys["x"] = CODEBOOK.code("claim")  # type: ignore[index]  # that is the point


# ---- contradictions ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codes", "sentence"),
    [
        ((Code("a", {}), Code("a", {})), "The codebook has “a” more than once"),
        ((Code("a", {}, key="x"), Code("b", {}, key="x")), "The codebook has “x” more than once"),
        ((Code("a", {}, parent="b"),), "The codebook has no code “b”"),
        ((Code("a", {}, parent="a"),), "The code “a” lies below itself"),
        ((Code("a", {}, parent="b"), Code("b", {}, parent="a")), "The code “a” lies below itself"),
    ],
)
def test_codes_that_make_no_tree_are_refused(codes: tuple[Code, ...], sentence: str) -> None:
    with pytest.raises(CodebookError, match=sentence):
        Codebook("b", {}, codes)


def _attribute(attribute_id: str, applies: str, *choices: str) -> Attribute:
    return Attribute(
        attribute_id, {}, AttributeType.CHOICE, (applies,), tuple(Choice(choice, {}) for choice in choices)
    )


@pytest.mark.parametrize(
    ("attributes", "sentence"),
    [
        ((_attribute("x", "a"), _attribute("x", "a")), "The codebook has “x” more than once"),
        ((_attribute("x", "b"),), "The codebook has no code “b”"),
        ((_attribute("x", "a", "yes", "no", "yes"),), "The codebook has “yes” more than once"),
    ],
)
def test_attributes_that_contradict_themselves_are_refused(
    attributes: tuple[Attribute, ...], sentence: str
) -> None:
    with pytest.raises(CodebookError, match=sentence):
        Codebook("b", {}, (Code("a", {}),), attributes)


def test_two_attributes_may_have_the_same_choices() -> None:
    attributes = (_attribute("x", "a", "yes"), _attribute("y", "a", "yes"))

    assert Codebook("b", {}, (Code("a", {}),), attributes).attributes == attributes

import copy
import pickle

import pytest

from annotator.core.frozen import FrozenMapping, frozen


def test_a_frozen_mapping_does_not_follow_its_original() -> None:
    original = {"de": "Zitat"}
    mapping = frozen(original)

    original["de"] = "anders"

    assert mapping["de"] == "Zitat"


def test_a_frozen_mapping_cannot_be_changed() -> None:
    mapping = frozen({"de": "Zitat"})

    with pytest.raises(TypeError):
        mapping["de"] = "anders"  # type: ignore[index]  # that it has no such method is the point

    assert not hasattr(mapping, "__dict__")


def test_what_is_frozen_is_not_copied_again() -> None:
    mapping = frozen({"de": "Zitat"})

    assert frozen(mapping) is mapping


def test_a_frozen_mapping_equals_a_dictionary_with_the_same_items() -> None:
    mapping = frozen({"de": "Zitat", "en": "Quote"})

    assert mapping == {"en": "Quote", "de": "Zitat"}
    assert mapping != {"de": "Zitat"}
    assert mapping.__eq__(["de", "en"]) is NotImplemented


def test_equal_frozen_mappings_have_the_same_hash() -> None:
    assert hash(frozen({"a": 1, "b": 2})) == hash(frozen({"b": 2, "a": 1}))


def test_a_frozen_mapping_keeps_the_order_of_its_original() -> None:
    mapping = frozen({"z": 1, "a": 2})

    assert list(mapping) == ["z", "a"]
    assert len(mapping) == 2


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda mapping: pickle.loads(pickle.dumps(mapping))],  # noqa: S301 - its own
)
def test_a_frozen_mapping_can_be_copied_and_pickled(again: object) -> None:
    mapping = frozen({"de": "Zitat"})

    assert callable(again)
    assert again(mapping) == mapping


def test_a_frozen_mapping_shows_its_items() -> None:
    assert repr(FrozenMapping({"de": 1})) == "FrozenMapping({'de': 1})"

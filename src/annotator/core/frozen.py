"""A mapping that stays as it is."""

from collections.abc import Iterator, Mapping
from typing import Final, TypeVar, final

_Value = TypeVar("_Value")


@final
class FrozenMapping(Mapping[str, _Value]):
    """
    A copy of a mapping that nobody can change: what frozen values hold instead of a dictionary.

    Equal to every mapping with the same items. Unlike MappingProxyType it can be hashed (where its
    values can), copied deeply and pickled.
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[str, _Value]) -> None:
        """Copy *items*."""
        self._items = dict(items)

    def __getitem__(self, key: str) -> _Value:
        """Return the value of *key*; raise KeyError if there is none."""
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        """Yield the keys in the order of the original."""
        return iter(self._items)

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def __hash__(self) -> int:
        """Hash by items, in any order."""
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        """Show the items like a dictionary's."""
        return f"{type(self).__name__}({self._items!r})"


EMPTY: Final[FrozenMapping[str]] = FrozenMapping({})


def frozen(mapping: Mapping[str, _Value]) -> FrozenMapping[_Value]:
    """Return a frozen copy of *mapping*, or *mapping* itself if it is frozen already."""
    return mapping if isinstance(mapping, FrozenMapping) else FrozenMapping(mapping)

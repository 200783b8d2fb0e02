"""How densely annotations of several kinds lie in the parts of a text; a view from far away."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.core.text import Span


class Density:
    """
    Counts of what touches each of at most *parts* equal parts of a text, kept up to date one by one.

    Putting something in or taking it out costs at most as many steps as there are parts, however much
    there is already.
    """

    def __init__(self, length: int, parts: int) -> None:
        """Begin with nothing in a text of *length* code points."""
        self._length = max(1, length)
        self.parts = max(1, min(parts, length))
        self._counts: defaultdict[str, list[int]] = defaultdict(lambda: [0] * self.parts)
        self._known: dict[str, tuple[str, tuple[Span, ...]]] = {}

    def part_of(self, offset: int) -> int:
        """Return the number of the part that *offset* lies in, for the end of the text the last one."""
        return min(offset * self.parts // self._length, self.parts - 1)

    def put(self, name: str, kind: str, spans: Iterable[Span]) -> bool:
        """
        Count what is called *name* with its *kind* and *spans*; what was known by that name goes.

        Tell whether a part has been touched by it first, or may have become empty: whether it can be seen.
        """
        emptied = self.take(name)
        self._known[name] = kind, tuple(spans)
        return self._count(name, 1) or emptied

    def take(self, name: str) -> bool:
        """No longer count what is called *name*, if it is known; tell whether that left a part empty."""
        if name not in self._known:
            return False
        emptied = self._count(name, -1)
        del self._known[name]
        return emptied

    def clear(self) -> None:
        """Count nothing any more."""
        self._counts.clear()
        self._known.clear()

    def runs(self, kind: str) -> Iterator[range]:
        """Yield the parts that something of *kind* touches, neighbours together, in order."""
        begun: int | None = None
        for part, count in enumerate(self._counts.get(kind, ())):
            if count and begun is None:
                begun = part
            elif not count and begun is not None:
                yield range(begun, part)
                begun = None
        if begun is not None:
            yield range(begun, self.parts)

    def _count(self, name: str, step: int) -> bool:
        """Count *name* up or down by one; tell whether a part is touched now that was not, or the reverse."""
        kind, spans = self._known[name]
        counts = self._counts[kind]
        turned = False
        for part in self._touched(spans):
            turned |= counts[part] == max(0, -step)
            counts[part] += step
        return turned

    def _touched(self, spans: tuple[Span, ...]) -> Iterable[int]:
        """Return the parts that *spans* touch, each once."""
        ranges = [range(self.part_of(span.start), self.part_of(span.end - 1) + 1) for span in spans]
        return ranges[0] if len(ranges) == 1 else {part for parts in ranges for part in parts}

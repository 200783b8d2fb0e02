"""What is wrong with a file, collected while it is read."""

from typing import TYPE_CHECKING, cast

from annotator.core.messages import Message, Problem
from annotator.formats.native.vocabulary import MAX_PROBLEMS

if TYPE_CHECKING:
    from lxml.etree import _Element


class Findings:
    """Collects problems; the first thousand one by one, the others by number."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self._problems: list[Problem] = []
        self._more = 0
        self._lines: set[int | None] = set()

    def tell(self, message: Message, element: "_Element", item: str | None = None) -> None:
        """Note a problem at *element*."""
        self._add(Problem(message, _line(element), item))

    def tell_new(self, message: Message, element: "_Element", item: str | None = None) -> None:
        """Note a problem at *element* unless the schema has complained about the same line."""
        if _line(element) not in self._lines:
            self.tell(message, element, item)

    def tell_schema(self, problem: Problem) -> None:
        """Note that a line contradicts the schema."""
        self._add(problem)
        self._lines.add(problem.line)

    @property
    def is_full(self) -> bool:
        """Whether further problems are only counted."""
        return len(self._problems) >= MAX_PROBLEMS

    def problems(self) -> tuple[Problem, ...]:
        """Return what was found, by line; what belongs to no line comes last."""
        found = sorted(self._problems, key=lambda problem: (problem.line is None, problem.line or 0))
        if self._more:
            found.append(
                Problem(Message("formats", "There are at least {count} more problems.", count=self._more))
            )
        return tuple(found)

    def _add(self, problem: Problem) -> None:
        if self.is_full:
            self._more += 1
        else:
            self._problems.append(problem)


def _line(element: "_Element") -> int | None:
    return cast("int | None", element.sourceline)  # the stubs have forgotten to say so

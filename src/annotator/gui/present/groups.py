"""Which groups of the codebook are shown, and what comes next; pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShownGroups:
    """
    The groups of a presentation, by number from 0; *shown* are those whose annotations are to be seen.

    One goes round: all groups, each one alone, all again.
    """

    count: int
    shown: frozenset[int]

    @classmethod
    def all_of(cls, count: int) -> "ShownGroups":
        """Return a start with all groups."""
        return cls(count, frozenset(range(count)))

    @property
    def single(self) -> int | None:
        """The group that is shown alone, if it is one of several."""
        return next(iter(self.shown)) if len(self.shown) == 1 and self.count > 1 else None

    def stepped(self, step: int) -> "ShownGroups":
        """Return what comes next, or came before for -1."""
        places = self.count + 1
        here = 0 if self.single is None else self.single + 1
        there = (here + step) % places
        return self.all_of(self.count) if there == 0 else ShownGroups(self.count, frozenset({there - 1}))

    def toggled(self, group: int) -> "ShownGroups":
        """Return this with one group shown or hidden; there may be none in the end."""
        return ShownGroups(self.count, self.shown ^ {group} if group < self.count else self.shown)

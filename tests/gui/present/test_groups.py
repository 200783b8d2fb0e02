"""The round through the groups of a presentation."""

from annotator.gui.present.groups import ShownGroups


def _round(groups: ShownGroups, step: int, times: int) -> list[list[int]]:
    found = []
    for _ in range(times):
        groups = groups.stepped(step)
        found.append(sorted(groups.shown))
    return found


def test_the_round_shows_each_group_alone_and_then_all_again() -> None:
    assert _round(ShownGroups.all_of(3), 1, 5) == [[0], [1], [2], [0, 1, 2], [0]]


def test_the_round_goes_back_too() -> None:
    assert _round(ShownGroups.all_of(3), -1, 4) == [[2], [1], [0], [0, 1, 2]]


def test_a_group_is_added_and_taken_away() -> None:
    groups = ShownGroups.all_of(3).toggled(1)
    assert sorted(groups.shown) == [0, 2]
    assert sorted(groups.toggled(0).shown) == [2]
    assert sorted(groups.toggled(0).toggled(2).shown) == []


def test_a_group_that_is_not_there_changes_nothing() -> None:
    groups = ShownGroups.all_of(3)

    assert groups.toggled(7) == groups


def test_from_some_groups_the_round_begins_with_the_first() -> None:
    assert sorted(ShownGroups.all_of(3).toggled(0).stepped(1).shown) == [0]


def test_a_single_group_of_one_is_all_there_is() -> None:
    assert ShownGroups.all_of(1).single is None
    assert _round(ShownGroups.all_of(1), 1, 2) == [[0], [0]]

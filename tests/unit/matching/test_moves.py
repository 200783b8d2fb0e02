"""Which of several equal stretches was moved: its neighbours tell, or nobody does."""

from annotator.matching.alignment import Run
from annotator.matching.moves import moved
from annotator.matching.words import in_words

ONE = "Soldaten kämpften Seite an Seite mit der Armee."
TWO = "Der Minister in Seoul sagte, davon wisse er nichts."
THREE = "Die Preise für Brot und Reis stiegen um ein Viertel."
FOUR = "Am Abend zog ein Gewitter über die Küste des Landes."
OTHER = "Nichts davon stand je in einer anderen Zeitung, sagt sie."


def _moved(old: list[str], new: list[str], *stayed: tuple[int, int]) -> dict[int, int]:
    """Return which paragraphs of *old* went where in *new*, if those *stayed* that are told by numbers."""
    starts = [sum(len(each) + 2 for each in old[:number]) for number in range(len(old))]
    new_starts = [sum(len(each) + 2 for each in new[:number]) for number in range(len(new))]
    runs = [Run(starts[one], new_starts[other], len(old[one])) for one, other in stayed]
    before, after = in_words("\n\n".join(old), "\n\n".join(new))
    found = moved(before, after, runs)
    return {starts.index(each[0].old): new_starts.index(each[0].new) for each in found}


def test_one_that_is_there_once_was_moved() -> None:
    assert _moved([ONE, TWO], [TWO, ONE], (1, 0)) == {0: 1}


def test_of_two_the_one_with_the_neighbour_that_stayed_is_taken() -> None:
    assert _moved([ONE, TWO], [ONE, OTHER, ONE, TWO], (1, 3)) == {0: 2}
    assert _moved([TWO, ONE], [ONE, OTHER, TWO, ONE], (0, 2)) == {1: 3}


def test_a_neighbour_that_was_slightly_changed_counts_still() -> None:
    changed = TWO.replace("Der Minister", "Ein Minister")

    assert _moved([ONE, TWO], [ONE, OTHER, ONE, changed]) == {0: 2, 1: 3}


def test_one_that_was_found_by_its_neighbour_helps_the_next_one_either_way() -> None:
    old, new = [ONE, TWO, THREE], [OTHER, TWO, ONE, FOUR, ONE, TWO, THREE]
    assert _moved(old, new) == {0: 4, 1: 5, 2: 6}

    old, new = [THREE, TWO, ONE], [OTHER, TWO, ONE, FOUR, THREE, TWO, ONE]
    assert _moved(old, new) == {0: 4, 1: 5, 2: 6}


def test_without_a_neighbour_or_with_one_at_both_none_is_taken() -> None:
    assert _moved([ONE, TWO], [ONE, OTHER, ONE]) == {}
    assert _moved([TWO, ONE, THREE], [TWO, ONE, OTHER, ONE, THREE], (0, 0), (2, 4)) == {}


def test_no_stretch_is_taken_twice() -> None:
    old, new = [TWO, ONE, FOUR, ONE, THREE], [OTHER, ONE, OTHER, TWO, ONE, THREE]

    assert _moved(old, new, (0, 3), (4, 5)) == {1: 4}

from annotator.matching.alignment import Run, _apart, _settled, aligned, characters, increasing
from annotator.matching.words import in_words


def _aligned(old: str, new: str) -> list[Run]:
    one, other = in_words(old, new)
    return aligned(one, other)


def _numbered(first: int, end: int) -> str:
    """Return words of seven characters and a blank, every one another."""
    return "".join(f"n{number:06} " for number in range(first, end))


# ---- words -------------------------------------------------------------------------------------


def test_a_word_goes_with_what_follows_it() -> None:
    words, other = in_words("„Ja“, sagte sie.", "er sagte sie.")

    assert words.starts == [0, 1, 6, 12, 16]
    assert other.codes[1:] == words.codes[2:]
    assert (words.up(2), words.up(6), words.down(5), words.down(16)) == (6, 6, 1, 16)
    assert words.between(1, 12) == (1, 3)


def test_where_there_are_no_blanks_every_character_is_a_word() -> None:
    (words,) = in_words("漢字、かな abc")

    assert words.starts == [0, 1, 3, 4, 6, 9]


def test_a_stretch_is_widened_to_the_letters_of_the_words_that_it_cuts() -> None:
    words, unspaced = in_words("„Haus“, und Hof", "漢字漢字")

    assert words.widened(2, 4) == (1, 5)
    assert words.widened(1, 5) == (1, 5)
    assert words.widened(3, 13) == (1, 15)
    assert unspaced.widened(1, 3) == (1, 3)


# ---- alignment ---------------------------------------------------------------------------------


def test_texts_without_words_have_nothing_in_common() -> None:
    assert _aligned("", "") == []
    assert _aligned("", "neu") == []
    assert _aligned("alt", "") == []


def test_a_text_is_one_run_of_itself() -> None:
    assert _aligned("Zwei Wörter.", "Zwei Wörter.") == [Run(0, 0, 12)]


def test_words_that_are_not_the_same_are_compared_by_character() -> None:
    assert _aligned("Er sah die Katze an.", "Er sah die Kanze an.") == [
        Run(0, 0, 13),
        Run(13, 13, 1, same=False),
        Run(14, 14, 6),
    ]


def test_signs_at_the_end_of_what_became_something_else_stay() -> None:
    assert _aligned("Nie!", "Nie, nie?!") == [Run(0, 0, 3), Run(3, 9, 1)]


def test_where_only_signs_are_left_those_at_the_end_stay() -> None:
    assert characters("!!", (0, 2), "?!!", (0, 3)) == [Run(0, 1, 2)]


def test_of_a_word_that_became_another_one_nothing_stays_but_the_blank() -> None:
    assert _aligned("so rot ist", "so gelblich ist") == [Run(0, 0, 3), Run(6, 11, 4)]


def test_in_long_texts_rows_that_occur_once_are_found_first() -> None:
    old = _numbered(0, 800)
    new = _numbered(900, 910) + _numbered(0, 350) + "anders " + _numbered(351, 790)

    assert _aligned(old, new) == [
        Run(0, 80, 2800),
        Run(2807, 2886, 3513),  # with the blank behind the word that became another one
    ]


def test_of_long_texts_with_another_order_the_longer_part_stays() -> None:
    old = _numbered(0, 500) + _numbered(500, 900)
    new = _numbered(500, 900) + _numbered(0, 500)

    assert _aligned(old, new) == [Run(0, 3200, 4000)]


def test_shorter_rows_are_looked_for_where_there_are_no_longer_ones() -> None:
    numbers = range(0, 1000, 2)
    old = "".join(f"n{number:06} o{number:06} " for number in numbers)
    new = "".join(f"n{number:06} x{number:06} " for number in numbers)

    runs = _aligned(old, new)

    assert [run for run in runs if run.length >= 8][:2] == [Run(0, 0, 8), Run(9, 9, 15)]
    assert sum(run.length for run in runs if run.same) == 16 * 500 - 500


def test_a_text_that_repeats_itself_is_compared_in_a_window() -> None:
    verse = "eins zwei drei vier "
    old = verse * 300
    new = verse * 100 + "eins zwei vier " + verse * 80 + "neu neu " + verse * 119

    runs = _aligned(old, new)

    assert sum(run.length for run in runs if run.same) == 300 * len(verse) - len("drei ")
    assert runs[0].old == runs[0].new == 0
    assert (runs[-1].old + runs[-1].length, runs[-1].new + runs[-1].length) == (len(old), len(new))


def test_long_texts_of_the_same_words_in_no_order_come_to_an_end() -> None:
    old, new = "ja nein " * 400, "ab auf " * 400

    assert _aligned(old, new) == []


def test_a_window_in_which_nothing_stays_is_passed() -> None:
    old = "ja nein " * 200 + "eins eins " * 200
    new = "ab auf " * 200 + "eins eins " * 200

    assert sum(run.length for run in _aligned(old, new) if run.same) >= 10 * 200


def test_a_window_goes_on_behind_its_middle_from_a_solid_row() -> None:
    rows = [Run(0, 0, 9), Run(20, 22, 1), Run(30, 32, 6), Run(40, 50, 9)]

    assert _settled(rows, 25) == rows[:3]
    assert _settled(rows[:2], 15) == rows[:1]


def test_rows_that_overlap_are_parted() -> None:
    assert _apart([Run(10, 50, 4), Run(12, 60, 4), Run(13, 61, 2)]) == [Run(10, 50, 4), Run(14, 62, 2)]


def test_the_longest_increasing_sequence() -> None:
    assert increasing([]) == []
    assert increasing([3, 1, 2, 5, 4]) == [1, 2, 4]
    assert increasing([5, 4, 3]) == [2]


# ---- characters --------------------------------------------------------------------------------


def test_stretches_that_are_too_long_are_not_compared() -> None:
    one, other = "a" * 3000, "b" + "a" * 2999

    assert characters(one, (0, 3000), other, (0, 3000)) == []


def test_what_was_added_parts_what_is_judged() -> None:
    old = "Bergdorf, Talstadt."
    new = "Bergdorf, mitten in den Hügeln, Xyqjvk."

    assert characters(old, (0, len(old)), new, (0, len(new))) == [Run(0, 0, 10), Run(18, 38, 1)]

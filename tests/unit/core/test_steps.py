from annotator.core.steps import after_blanks, before_blanks, character_step, word_step
from annotator.core.text import ArticleText

TEXT = ArticleText("Ja,  Cafe\u0301 👨‍👩‍👧‍👦")


def test_a_step_goes_over_a_whole_character() -> None:
    accent, family = str(TEXT).index("e\u0301"), str(TEXT).index("👨")

    assert character_step(TEXT, accent, forward=True) == accent + 2
    assert character_step(TEXT, accent + 2, forward=False) == accent
    assert character_step(TEXT, family, forward=True) == len(TEXT)


def test_there_is_no_step_beyond_the_text() -> None:
    assert character_step(TEXT, 0, forward=False) == 0
    assert character_step(TEXT, len(TEXT), forward=True) == len(TEXT)


def test_a_word_step_ends_at_the_next_word() -> None:
    text = ArticleText("Eins  zwei")

    assert word_step(text, 0, forward=True) == 4
    assert word_step(text, 4, forward=True) == 10
    assert word_step(text, 10, forward=True) == 10
    assert word_step(text, 10, forward=False) == 6
    assert word_step(text, 6, forward=False) == 0
    assert word_step(text, 0, forward=False) == 0


def test_blanks_are_skipped_in_both_directions() -> None:
    assert after_blanks(TEXT, 3) == 5
    assert before_blanks(TEXT, 5) == 3
    assert after_blanks(TEXT, len(TEXT)) == len(TEXT)
    assert before_blanks(ArticleText("  "), 2) == 0

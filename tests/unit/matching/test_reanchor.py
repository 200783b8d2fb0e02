import pytest

from annotator.core.anchor import AnchorState
from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span
from annotator.matching.reanchor import LOST, Placed, Versions
from tests.samples import TRICKY_TEXTS

LEAD = "Nordkorea besiegelt sein Schicksal mit Russland.\n"
TROOPS = "In Russland stationierte Soldaten kämpften Seite an Seite mit der Armee des Landes.\n"
MINISTER = "Der Minister in Seoul sagte am Montag, davon wisse er nichts und sage er nichts.\n"
PRICES = "Die Preise für Brot und Reis stiegen in der Hauptstadt um ein Viertel.\n"
WEATHER = "Am Abend zog ein Gewitter über die Küste, und tausend Boote blieben im Hafen.\n"
ENDING = "Mehr wurde bis zum Ende der Woche in keiner der beiden Städte bekannt gegeben.\n"
OLD = LEAD + TROOPS + MINISTER + PRICES + WEATHER


def _placed(new: str, words: str, old: str = OLD) -> tuple[AnchorState, str]:
    """Return the state of *words*, which occur once in *old*, and the words they stand on in *new*."""
    assert old.count(words) == 1
    start = old.index(words)
    placed = Versions(ArticleText(old), ArticleText(new)).placed([Span(start, start + len(words))])
    return placed.state, "".join(new[span.start : span.end] for span in placed.spans)


# ---- anchored ----------------------------------------------------------------------------------


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_in_the_same_text_everything_is_anchored_where_it_was(text: str) -> None:
    versions = Versions(ArticleText(text), ArticleText(text))

    for start in range(len(text)):
        span = Span(start, min(start + 3, len(text)))
        assert versions.placed([span]) == Placed(AnchorState.ANCHORED, (span,))


def test_what_was_added_before_it_moves_the_offsets_only() -> None:
    new = "Ein neuer Vorspann, 😀.\n" + OLD
    start = OLD.index("Soldaten")

    placed = Versions(ArticleText(OLD), ArticleText(new)).placed([Span(start, start + 8)])

    assert placed == Placed(AnchorState.ANCHORED, (Span(start + 23, start + 31),))


def test_a_word_added_in_the_same_sentence_leaves_the_others_anchored() -> None:
    new = OLD.replace("Seite an Seite", "tapfer Seite an Seite")

    assert _placed(new, "stationierte Soldaten") == (AnchorState.ANCHORED, "stationierte Soldaten")
    assert _placed(new, "kämpften") == (AnchorState.ANCHORED, "kämpften")


def test_a_copy_elsewhere_tempts_nobody() -> None:
    new = WEATHER + OLD.replace("Die Preise", "In Russland stationierte Soldaten: Die Preise")

    state, words = _placed(new, "In Russland stationierte Soldaten")

    assert (state, words) == (AnchorState.ANCHORED, "In Russland stationierte Soldaten")
    start = OLD.index("In Russland")
    placed = Versions(ArticleText(OLD), ArticleText(new)).placed([Span(start, start + 33)])
    assert placed.spans[0].start == new.index("In Russland")


def test_the_last_words_of_the_text_need_nothing_behind_them() -> None:
    assert _placed(OLD.replace("Montag", "Dienstag"), "Boote blieben im Hafen.") == (
        AnchorState.ANCHORED,
        "Boote blieben im Hafen.",
    )


# ---- moved -------------------------------------------------------------------------------------


def test_an_altered_word_is_found_with_its_new_bounds() -> None:
    new = OLD.replace("stationierte", "statonierrte")

    assert _placed(new, "stationierte") == (AnchorState.MOVED, "statonierrte")


def test_what_was_replaced_at_its_ends_belongs_to_it() -> None:
    new = OLD.replace("Seoul", "Tokio und Rom")

    assert _placed(new, "Seoul sagte am Montag") == (AnchorState.MOVED, "Tokio und Rom sagte am Montag")
    assert _placed(new, "Der Minister in Seoul") == (AnchorState.MOVED, "Der Minister in Tokio und Rom")


def test_what_was_added_at_its_ends_does_not_belong_to_it() -> None:
    new = OLD.replace("Minister in Seoul", "alte Minister in Seoul")

    assert _placed(new, "Minister in Seoul") == (AnchorState.ANCHORED, "Minister in Seoul")


def test_what_was_added_to_a_word_belongs_to_it_unless_it_is_but_a_slip() -> None:
    new = (
        OLD.replace("sagte am", "aussagte am").replace("Reis ", "Reiskörner ").replace("Viertel", "Viertels")
    )

    assert _placed(new, "sagte am") == (AnchorState.MOVED, "aussagte am")
    assert _placed(new, "Brot und Reis") == (AnchorState.MOVED, "Brot und Reiskörner")
    assert _placed(new, "Reis") == (AnchorState.MOVED, "Reiskörner")
    assert _placed(new, "um ein Viertel") == (AnchorState.MOVED, "um ein Viertel")


def test_part_of_a_word_is_anchored_where_the_word_is_unchanged() -> None:
    new = "Neu. " + OLD.replace("Montag", "Dienstag")

    assert _placed(new, "inister in Seou") == (AnchorState.ANCHORED, "inister in Seou")
    assert _placed(new, "tationiert") == (AnchorState.ANCHORED, "tationiert")


def test_in_a_script_without_blanks_every_character_counts_for_itself() -> None:
    old = "一只老猫在屋顶上睡觉因为昨天晚上它追了很久的老鼠而且没有抓到任何东西"
    new = old.replace("昨天晚上", "昨日晚上")

    assert _placed(new, "在屋顶上睡觉", old) == (AnchorState.ANCHORED, "在屋顶上睡觉")
    assert _placed(new, "昨天", old)[0] is not AnchorState.ANCHORED


def test_a_word_that_was_left_out_leaves_those_beside_it_anchored() -> None:
    old = f"{LEAD}Sie sah die alte Katze an und sah die an anderen Tagen kranke Maus.\n{WEATHER}"
    new = old.replace("alte ", "").replace("an anderen", "anderen")

    assert _placed(new, "sah die alte", old)[0] is AnchorState.MOVED
    assert _placed(new, "Katze an und", old) == (AnchorState.ANCHORED, "Katze an und")
    assert _placed(new, "anderen Tagen", old) == (AnchorState.ANCHORED, "anderen Tagen")
    assert _placed(new, "Sie sah die", old) == (AnchorState.ANCHORED, "Sie sah die")


def test_what_came_in_the_place_of_its_first_word_belongs_to_it() -> None:
    old = LEAD + "Es sind fast 11.000 nordkoreanische Soldaten in Russland.\n" + WEATHER
    new = old.replace("fast 11.000", "mehr als 10.000")

    expected = "mehr als 10.000 nordkoreanische Soldaten"
    assert _placed(new, "fast 11.000 nordkoreanische Soldaten", old) == (AnchorState.MOVED, expected)


def test_what_was_left_out_at_its_ends_is_gone() -> None:
    new = OLD.replace("davon wisse ", "")

    assert _placed(new, "wisse er nichts und sage er") == (AnchorState.MOVED, "er nichts und sage er")
    assert _placed(new, "sagte am Montag, davon") == (AnchorState.MOVED, "sagte am Montag,")
    assert _placed(new, "davon wisse er")[0] is AnchorState.ORPHANED


def test_a_paragraph_that_moved_takes_its_annotations_along() -> None:
    new = LEAD + MINISTER + PRICES + WEATHER + TROOPS

    assert _placed(new, "Seite an Seite") == (AnchorState.MOVED, "Seite an Seite")


def test_paragraphs_that_moved_with_an_empty_line_between_them_are_found() -> None:
    old = f"{LEAD}\n{TROOPS}\n{MINISTER}\n{PRICES}\n{WEATHER}\n{LEAD.upper()}"
    new = f"{LEAD}\n{PRICES}\n{WEATHER}\n{LEAD.upper()}\n{TROOPS}\n{MINISTER}"

    assert _placed(new, "Seite an Seite", old) == (AnchorState.MOVED, "Seite an Seite")
    assert _placed(new, "am Montag", old) == (AnchorState.MOVED, "am Montag")


def test_words_that_changed_places_stay_together() -> None:
    new = OLD.replace("Brot und Reis", "Reis und Brot").replace("ein Gewitter über", "Gewitter ein über")

    assert _placed(new, "Brot") == (AnchorState.MOVED, "Brot")
    assert _placed(new, "für Brot") == (AnchorState.MOVED, "für Reis und Brot")
    assert _placed(new, "Reis stiegen in der") == (AnchorState.MOVED, "Reis und Brot stiegen in der")
    assert _placed(new, "Gewitter über die") == (AnchorState.MOVED, "Gewitter ein über die")
    assert _placed(new, "zog ein") == (AnchorState.MOVED, "zog Gewitter ein")
    assert _placed(new, "ein Gewitter") == (AnchorState.MOVED, "Gewitter ein")


def test_of_two_that_read_the_same_and_one_is_gone_nobody_is_sure() -> None:
    old = LEAD + "Das ist so so, sagte er, und ging nach Hause zu den anderen.\n" + WEATHER
    new = old.replace("so so", "so", 1)

    start = old.index("so so")
    versions = Versions(ArticleText(old), ArticleText(new))

    assert versions.placed([Span(start, start + 2)]).state is not AnchorState.ANCHORED
    assert versions.placed([Span(start + 3, start + 5)]).state is not AnchorState.ANCHORED


def test_a_copy_right_beside_it_has_to_be_looked_at() -> None:
    new = LEAD + TROOPS + TROOPS + MINISTER + PRICES + WEATHER

    assert _placed(new, "kämpften Seite an Seite") == (AnchorState.MOVED, "kämpften Seite an Seite")


def test_a_heading_between_paragraphs_that_were_written_anew_has_to_be_looked_at() -> None:
    old = f"{TROOPS}Was bisher geschah\n{MINISTER}"
    new = f"{WEATHER}Was bisher geschah\n{PRICES}"

    assert _placed(new, "Was bisher geschah", old) == (AnchorState.MOVED, "Was bisher geschah")
    assert _placed(new, "bisher", old) == (AnchorState.ORPHANED, "")


def test_words_of_two_paragraphs_need_both_of_them() -> None:
    new = OLD.replace(TROOPS, "Davon weiß man in der Stadt noch immer fast gar nichts.\n")
    words = ".\nDer Minister in Seoul"
    start = OLD.index(words)
    versions = Versions(ArticleText(OLD), ArticleText(new))

    assert versions.placed([Span(start, start + len(words))]).state is AnchorState.MOVED
    assert _placed(new, "Viertel.\nAm Abend") == (AnchorState.ANCHORED, "Viertel.\nAm Abend")


def test_a_character_that_got_an_accent_is_not_cut() -> None:
    new = OLD.replace("Seoul sagte", "Seoul\u0301 sagte")

    assert _placed(new, "in Seoul") == (AnchorState.MOVED, "in Seoul\u0301")


def test_part_of_a_word_is_not_taken_for_part_of_another_one() -> None:
    new = OLD.replace("ein Gewitter über", "Gewitter ein über")

    state, _ = _placed(new, "er über die")

    assert state is not AnchorState.ANCHORED


# ---- orphaned ----------------------------------------------------------------------------------


def test_what_is_gone_is_orphaned_although_its_words_stand_elsewhere() -> None:
    new = LEAD + MINISTER + PRICES + WEATHER.replace("Boote", "Boote der stationierten Soldaten")

    assert _placed(new, "stationierte Soldaten") == (AnchorState.ORPHANED, "")
    assert _placed(new, "Soldaten") == (AnchorState.ORPHANED, "")


def test_a_copy_in_a_new_paragraph_is_no_move() -> None:
    quoted = "Wie berichtet, „Soldaten kämpften Seite an Seite“, doch mehr war dazu nicht zu erfahren.\n"
    new = LEAD + MINISTER + quoted + PRICES + WEATHER

    assert _placed(new, "Soldaten kämpften Seite an Seite") == (AnchorState.ORPHANED, "")


def test_of_two_equal_copies_of_a_moved_paragraph_none_is_guessed() -> None:
    new = LEAD + MINISTER + TROOPS + PRICES + TROOPS + WEATHER
    old = TROOPS + LEAD + MINISTER + PRICES + WEATHER

    assert _placed(new, "kämpften Seite an Seite", old) == (AnchorState.ORPHANED, "")


@pytest.mark.parametrize("group", [TROOPS + MINISTER, MINISTER + TROOPS])
def test_of_two_equal_copies_the_one_beside_a_neighbour_that_moved_too_is_meant(group: str) -> None:
    old = group + LEAD + PRICES + WEATHER + ENDING
    new = LEAD + PRICES + WEATHER + TROOPS + ENDING + group

    start = old.index("kämpften")
    placed = Versions(ArticleText(old), ArticleText(new)).placed([Span(start, start + 8)])

    here = new.rindex("kämpften")
    assert placed == Placed(AnchorState.MOVED, (Span(here, here + 8),))


def test_of_two_copies_that_both_have_the_neighbour_none_is_guessed() -> None:
    group = TROOPS + MINISTER
    old = group + LEAD + PRICES + WEATHER + ENDING + LEAD.upper()
    new = LEAD + PRICES + WEATHER + ENDING + group + LEAD.upper() + group

    assert _placed(new, "kämpften Seite an Seite", old) == (AnchorState.ORPHANED, "")


def test_a_neighbour_on_the_other_side_is_no_proof() -> None:
    old = TROOPS + MINISTER + LEAD + PRICES + WEATHER + ENDING
    new = LEAD + PRICES + WEATHER + TROOPS + ENDING + MINISTER + TROOPS

    assert _placed(new, "kämpften Seite an Seite", old) == (AnchorState.ORPHANED, "")


def test_words_that_stand_in_many_places_prove_nothing() -> None:
    old = TROOPS + "".join(f"Absatz {number} bleibt, wo er ist und war.\n" for number in range(40))
    new = old.replace(TROOPS, "")
    for number in range(10, 40):
        new = new.replace(f"Absatz {number} ", f"Seite an Seite mit der Armee standen wir.\nAbsatz {number} ")

    assert _placed(new, "Seite an Seite mit der Armee", old) == (AnchorState.ORPHANED, "")


def test_in_another_text_nothing_is_found() -> None:
    assert _placed(WEATHER, "Soldaten", TROOPS) == (AnchorState.ORPHANED, "")
    assert _placed("", "Soldaten", TROOPS) == (AnchorState.ORPHANED, "")


def test_short_words_are_no_proof() -> None:
    old = LEAD + "Der Koch in der Schule briet Eier in Butter aus dem Nachbardorf.\n" + WEATHER
    new = LEAD + "Niemand von uns hat in der letzten Woche auch nur einen Fisch gesehen.\n" + WEATHER

    assert _placed(new, " in der", old) == (AnchorState.ORPHANED, "")


def test_what_would_become_many_times_as_long_is_not_found() -> None:
    new = OLD.replace("Brot und Reis", "Brot, Milch, Eier, Fisch, Fleisch, Obst, Salz, Zucker und Reis")

    assert _placed(new, "Brot und Reis") == (AnchorState.ORPHANED, "")


# ---- several spans -----------------------------------------------------------------------------


def test_several_spans_are_as_sure_as_the_worst() -> None:
    new = OLD.replace("Gewitter", "Unwetter")
    lead, storm = OLD.index("besiegelt"), OLD.index("ein Gewitter über")
    versions = Versions(ArticleText(OLD), ArticleText(new))

    placed = versions.placed([Span(lead, lead + 9), Span(storm, storm + 17)])

    assert placed == Placed(AnchorState.MOVED, (Span(lead, lead + 9), Span(storm, storm + 17)))


def test_if_one_is_gone_all_are_orphaned() -> None:
    new = OLD.replace(WEATHER, "")
    lead, storm = OLD.index("besiegelt"), OLD.index("Gewitter")

    assert (
        Versions(ArticleText(OLD), ArticleText(new)).placed([Span(lead, lead + 9), Span(storm, storm + 8)])
        == LOST
    )


def test_if_they_got_out_of_order_all_are_orphaned() -> None:
    new = LEAD + MINISTER + PRICES + WEATHER + TROOPS
    troops, storm = OLD.index("kämpften"), OLD.index("Gewitter")

    assert (
        Versions(ArticleText(OLD), ArticleText(new)).placed(
            [Span(troops, troops + 8), Span(storm, storm + 8)]
        )
        == LOST
    )


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(OffsetError):
        Versions(ArticleText("kurz"), ArticleText("lang")).placed([Span(2, 5)])

"""The sample lesson with a screen reader: what AT-SPI says about a real window, and keys from outside."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.end_to_end.command_line import annotator, marks, shown
from tests.end_to_end.screen import Keyboard, ScreenReader, until

FUSED = "stationiertkämpfte"
SPEAKER = "Hong Min"
CORRECTION = "stationiert und kämpften"
STATEMENT = (
    "Pjöngjang und Moskau werden die Legitimität des Einsatzes der nordkoreanischen Armee in Russland "
    "beanspruchen und behaupten, dass diese Aktion durch den zwischen den beiden Parteien ratifizierten "
    "Vertrag gerechtfertigt sei, auch wenn ihr Vertrag die UN-Resolutionen, die eine solche Zusammenarbeit "
    "verbieten, nicht annulliert."
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux speaks")


@pytest.fixture
def keyboard(spoken_screen: dict[str, str]) -> Keyboard:
    return Keyboard(spoken_screen)


@pytest.fixture
def reader(spoken_screen: dict[str, str], tmp_path: Path) -> Iterator[ScreenReader]:
    """Listen to the program from its start."""
    complaints = tmp_path / "complaints.txt"
    with (
        ScreenReader(spoken_screen) as reader,
        complaints.open("w", encoding="utf-8") as stream,
        subprocess.Popen([sys.executable, "-m", "annotator"], env=spoken_screen, stderr=stream) as program,
    ):
        try:
            yield reader
        finally:
            program.kill()
    assert "Traceback" not in complaints.read_text("utf-8")


def open_sample(reader: ScreenReader, keyboard: Keyboard) -> None:
    reader.do("push button", "Try the sample article")
    reader.find("text", "Article")
    keyboard.take_window("Nordkorea")
    reader.wait_for_focus("text", "Article")


def go_to(reader: ScreenReader, keyboard: Keyboard, words: str) -> None:
    """Put the caret before *words*, from where one arrow key is still to be pressed."""
    article = reader.find("text", "Article")
    told = reader.ask("text", number=article["number"])
    reader.ask("caret", number=article["number"], offset=told["text"].index(words) - 1)
    keyboard.press("Right")
    start = told["text"].index(words)
    until(lambda: reader.ask("text", number=article["number"])["caret"] == start, "the caret")


def press_and_wait(keyboard: Keyboard, key: str, told: Callable[[], object]) -> None:
    """Press *key* and wait until something else is *told*."""
    before = told()
    keyboard.press(key)
    until(lambda: told() != before, f"what {key} does")


def select(reader: ScreenReader, keyboard: Keyboard, words: str) -> None:
    """Select *words* with the keys of a text field, and let the screen reader say what is selected."""
    article = reader.find("text", "Article")
    go_to(reader, keyboard, words)

    def selected() -> str:
        return "".join(reader.ask("text", number=article["number"])["selected"])

    while len(selected().rstrip()) < len(words):
        press_and_wait(keyboard, "ctrl+shift+Right", selected)
    while len(selected()) > len(words):
        press_and_wait(keyboard, "shift+Left", selected)
    assert selected() == words


def tab_to(reader: ScreenReader, keyboard: Keyboard, role: str, name: str) -> None:
    """Go on with Tab until the screen reader says that name."""
    for _ in range(40):
        if reader.focus() == (role, name):
            return
        press_and_wait(keyboard, "Tab", reader.focus)
    raise AssertionError(f"Tab does not lead to {name}")


def test_the_lesson_with_a_screen_reader(reader: ScreenReader, keyboard: Keyboard, home: Path) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, FUSED)
    reader.forget()
    keyboard.press("6")
    reader.wait_for_words("Done: Mark as “Fused words”. annotation 1 of 1: Error, Fused words")

    keyboard.press("F2")
    reader.wait_for_focus("text", "Correction")
    keyboard.write(CORRECTION)
    assert reader.text_of("text", "Correction")["text"] == CORRECTION
    keyboard.press("shift+F6")
    reader.wait_for_focus("table", "Annotations")
    keyboard.press("shift+F6")
    reader.wait_for_focus("text", "Article")
    reader.forget()
    keyboard.press("Left")
    reader.wait_for_words("annotation 1 of 1: Error, Fused words; has a correction")
    keyboard.press("Right")
    reader.wait_for_words("end of Fused words")

    select(reader, keyboard, STATEMENT)
    reader.forget()
    keyboard.press("4")
    reader.wait_for_words("Done: Mark as “Direct quote”. annotation 2 of 2: Quote, Direct quote")
    keyboard.press("F2")
    tab_to(reader, keyboard, "text", "Speaker")
    keyboard.write(SPEAKER)
    until(lambda: reader.text_of("text", "Speaker")["text"] == SPEAKER, "the speaker")
    reader.forget()
    keyboard.press("ctrl+z")
    reader.wait_for_words("Undone: Edit “Speaker”")
    keyboard.press("ctrl+y")
    until(lambda: reader.text_of("text", "Speaker")["text"] == SPEAKER, "the speaker again")

    keyboard.press("ctrl+Return")
    reader.wait_for_focus("text", "Name/code")
    keyboard.write("Mara Stern")
    keyboard.press("Tab")
    reader.wait_for_focus("text", "Class")
    keyboard.write("10b")
    tab_to(reader, keyboard, "push button", "Hand in")
    keyboard.press("space")
    reader.wait_for_words("Handed in: ")
    (path,) = home.glob("*.annox")
    annotator("check", path)
    found = shown(path)
    assert marks(found) == [("error.fused", FUSED, CORRECTION), ("quote.direct", STATEMENT, None)]
    assert found["annotations"][1]["attributes"] == {"speaker": SPEAKER}


def test_what_lies_at_the_caret_is_told_once_with_what_it_overlaps(
    reader: ScreenReader, keyboard: Keyboard
) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, "besiegelt sein Schicksal")
    keyboard.press("1")
    reader.wait_for_words("annotation 1 of 1: Claim, Fact")
    select(reader, keyboard, "Schicksal")
    keyboard.press("6")
    reader.wait_for_words("annotation 2 of 2: Error, Fused words; overlaps Fact")

    keyboard.press("Escape", "Home")
    reader.forget()
    keyboard.press("ctrl+Right")
    reader.wait_for_words("annotation 1 of 2: Claim, Fact; overlaps Fused words")
    keyboard.press("ctrl+Right", "ctrl+Right")
    reader.wait_for_words("annotation 2 of 2: Error, Fused words; overlaps Fact")
    keyboard.press("ctrl+Right")
    reader.wait_for_words("end of Fact, Fused words")
    assert len(reader.said()) == 3

    reader.forget()
    keyboard.press("alt+Up")
    reader.wait_for_words("annotation 2 of 2: Error, Fused words")
    keyboard.press("ctrl+Delete")
    reader.wait_for_words("Done: Remove 1 annotation")
    keyboard.press("Escape", "7")
    reader.wait_for_words("Select words in the article first.")


def test_codes_and_annotations_are_a_tree_and_a_table(reader: ScreenReader, keyboard: Keyboard) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, FUSED)
    keyboard.press("6")
    reader.wait_for_words("annotation 1 of 1")
    select(reader, keyboard, "besiegelt")
    keyboard.press("1")
    reader.wait_for_words("annotation 1 of 2")

    tree = reader.ask("table", number=reader.find("tree", "Codes")["number"])
    assert tree["headings"] == ["Code", "Key", "Count", "Shown"]
    assert ["Fused words, key 6, 1 annotation, shown", "key 6", "1 annotation", "shown"] in tree["rows"]

    table = reader.ask("table", number=reader.find("table", "Annotations")["number"])
    headings = reader.ask("find", app="Annotator", role="table column header")
    assert [heading["name"] for heading in headings] == ["Place", "Code", "Words", "Correction", "Comment"]
    assert [row[1:3] for row in table["rows"]] == [["Fact", "besiegelt"], ["Fused words", FUSED]]
    assert table["selected"] == [0]
    keyboard.press("F6")
    reader.wait_for_focus("table", "Annotations")
    keyboard.press("Down")
    reader.wait_for_focus("table cell", table["rows"][1][0])


def test_notes_on_the_article_and_the_corrected_reading_are_spoken(
    reader: ScreenReader, keyboard: Keyboard
) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, FUSED)
    keyboard.press("6")
    reader.wait_for_words("annotation 1 of 1")
    keyboard.press("F2")
    reader.wait_for_focus("text", "Correction")
    keyboard.write(CORRECTION)

    keyboard.press("ctrl+shift+n")
    reader.wait_for_focus("menu item", "Vague source\tQ")
    keyboard.press("Return")
    reader.wait_for_focus("text", "Comment")
    keyboard.write("Kein Datum.")
    keyboard.press("Escape", "shift+F6")
    reader.wait_for_focus("table", "Annotations")
    keyboard.press("shift+F6")
    reader.wait_for_focus("text", "Article")
    keyboard.press("alt+Down")
    reader.wait_for_words("annotation 2 of 2: Error, Fused words; has a correction")
    reader.forget()
    keyboard.press("alt+Up")
    reader.wait_for_words("annotation 1 of 2: Error, Vague source; note on the article; has a comment")

    keyboard.press("F7")
    reader.wait_for_focus("text", "Corrected reading")
    assert CORRECTION in reader.text_of("text", "Corrected reading")["text"]
    reader.forget()
    keyboard.press("alt+Down")
    reader.wait_for_words(f"The article says “{FUSED}”. (Fused words)")
    keyboard.press("Escape")
    reader.wait_for_focus("text", "Article")


def test_whatever_the_keyboard_reaches_has_a_name_and_no_markup(
    reader: ScreenReader, keyboard: Keyboard
) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, "besiegelt")
    keyboard.press("6")
    reader.wait_for_words("annotation 1 of 1")

    things = reader.ask("find", app="Annotator")

    assert len(things) > 60
    assert [one for one in things if "focusable" in one["states"] and not one["name"]] == []
    assert [one for one in things if "<" in one["name"] + one["description"]] == []
    undo = reader.find("push button", "Undo")
    assert undo["description"] == "Undo: Mark as “Fused words” (Ctrl+Z)"


def test_the_last_annotation_is_told_to_be_the_last(reader: ScreenReader, keyboard: Keyboard) -> None:
    open_sample(reader, keyboard)
    select(reader, keyboard, "besiegelt")
    keyboard.press("6")
    reader.wait_for_words("annotation 1 of 1")

    keyboard.press("alt+Down")
    reader.wait_for_words("There is none after this.")
    keyboard.press("alt+Up")
    reader.wait_for_words("There is none before this.")

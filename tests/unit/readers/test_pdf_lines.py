"""Printed lines become paragraphs again."""

import pytest

from annotator.readers.pdf_lines import Line, Page, unprinted


def _line(
    text: str, baseline: float, *, left: float = 50, size: float = 10, bold: bool = False, page: int = 1
) -> Line:
    """Return a line whose characters are half as wide as their size."""
    return Line(text, left, left + len(text) * size / 2, baseline, size, bold=bold, page=page)


def _full(
    text: str, baseline: float, *, left: float = 50, right: float = 350, hyphen: bool = False, page: int = 1
) -> Line:
    """Return a line that reaches from one edge of the column to the other."""
    return Line(text, left, right, baseline, 10, hyphen=hyphen, page=page)


def _texts(*pages: list[Line]) -> list[str]:
    return [block.text for block in unprinted([Page(tuple(lines), 800) for lines in pages]).blocks]


def test_full_lines_make_one_paragraph_and_a_short_one_ends_it() -> None:
    lines = [_full("Der erste Satz hat", 700), _full("zwei Zeilen und", 688), _line("ein Ende.", 676)]

    assert _texts([*lines, _full("Dann beginnt der nächste", 664)]) == [
        "Der erste Satz hat zwei Zeilen und ein Ende.",
        "Dann beginnt der nächste",
    ]


def test_a_line_that_only_a_long_word_could_not_fit_into_goes_on() -> None:
    lines = [_full("Er hat den Vertrag über die", 700), _full("gegenseitige", 688, right=200)]

    assert _texts([*lines, _full("Donaudampfschifffahrtsgesellschaftskapitän geschlossen", 676)]) == [
        "Er hat den Vertrag über die gegenseitige Donaudampfschifffahrtsgesellschaftskapitän geschlossen"
    ]


def test_a_full_line_that_ends_a_sentence_does_not_end_the_paragraph() -> None:
    assert _texts([_full("Ein Satz endet genau hier.", 700), _full("Der nächste geht weiter", 688)]) == [
        "Ein Satz endet genau hier. Der nächste geht weiter"
    ]


def test_a_wide_gap_an_indent_and_a_bullet_begin_paragraphs() -> None:
    lines = [
        _full("Eins geht über", 700),
        _full("zwei Zeilen", 688),
        _full("und Zwei steht tiefer", 660),
        _full("als sonst", 648),
        _full("Drei ist eingerückt", 636, left=70),
        _full("in der ersten Zeile", 624),
        _full("• Ein Punkt der Liste", 612),
        _full("hängt weiter rechts", 600, left=60),
        _full("• Noch ein Punkt", 588),
    ]

    assert _texts(lines) == [
        "Eins geht über zwei Zeilen",
        "und Zwei steht tiefer als sonst",
        "Drei ist eingerückt in der ersten Zeile",
        "• Ein Punkt der Liste hängt weiter rechts",
        "• Noch ein Punkt",
    ]


def test_indented_paragraphs_of_one_line_stand_apart() -> None:
    lines = [
        _full("Eins", 700, left=70),
        _full("geht weiter", 688),
        _full("Zwei hat nur eine Zeile", 676, left=70),
        _full("Drei", 664, left=70),
        _full("geht weiter", 652),
    ]

    assert _texts(lines) == ["Eins geht weiter", "Zwei hat nur eine Zeile", "Drei geht weiter"]


def test_a_quotation_that_is_indented_as_a_whole_is_one_paragraph() -> None:
    lines = [
        _full("Er sagte am Montag vor dem Parlament", 700),
        _full("in der Hauptstadt dazu noch:", 688),
        _full("Wir stehen fest", 676, left=70),
        _full("zusammen und bleiben", 664, left=70),
        _full("es auch in Zukunft", 652, left=70),
    ]

    assert _texts(lines)[-1] == "Wir stehen fest zusammen und bleiben es auch in Zukunft"


def test_large_and_bold_lines_are_headings() -> None:
    lines = [
        _line("Der Titel geht", 750, size=20),
        _line("über zwei Zeilen", 726, size=20),
        _line("Zwischentitel", 700, bold=True),
        _full("Der Absatz dazu ist länger als alle anderen Zeilen zusammen", 688),
        _line("Fett, aber ein Satz.", 664, bold=True),
    ]

    blocks = unprinted([Page(tuple(lines), 800)]).blocks

    assert [(block.kind.value, block.text) for block in blocks] == [
        ("heading", "Der Titel geht über zwei Zeilen"),
        ("heading", "Zwischentitel"),
        ("paragraph", "Der Absatz dazu ist länger als alle anderen Zeilen zusammen"),
        ("paragraph", "Fett, aber ein Satz."),
    ]


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        ("die Vereinba", "rung gilt", "die Vereinbarung gilt"),
        ("der Ukraine", "Konflikt", "der Ukraine-Konflikt"),
        ("die Vor", "und Nachteile", "die Vor- und Nachteile"),
        ("die chinesisch", "russische Front", "die chinesisch-russische Front"),
        ("seit 2020", "er Jahren", "seit 2020-er Jahren"),
        ("am Ende", "–", "am Ende-–"),
    ],
)
def test_divided_words_are_joined_and_real_hyphens_stay(before: str, after: str, text: str) -> None:
    assert _texts([_full(before, 700, hyphen=True), _full(after, 688)]) == [text]


def test_other_places_tell_whether_a_hyphen_belongs_to_a_word() -> None:
    lines = [_full("Ein E-mail und ein Radfahrer", 700), _full("kamen, das E", 688, hyphen=True)]
    lines += [_full("mail und der rot", 676, hyphen=True), _full("weiß und das rotweiß", 664)]

    assert _texts(lines) == ["Ein E-mail und ein Radfahrer kamen, das E-mail und der rotweiß und das rotweiß"]


def test_a_divided_word_at_the_very_end_keeps_its_hyphen() -> None:
    assert _texts([_full("Ende im Nir", 700, hyphen=True)]) == ["Ende im Nir-"]


def test_running_heads_and_page_numbers_go_and_the_title_stays() -> None:
    def page(number: int, *lines: Line) -> list[Line]:
        head = _line("Die Zeitung", 780, page=number)
        return [head, *lines, _line(f"Seite {number} von 3", 20, page=number)]

    pages = [
        page(1, _line("Die Zeitung", 740, size=24), _full("Ein Satz, der auf der", 700)),
        page(2, _full("zweiten Seite weitergeht", 700, page=2)),
        page(3, _full("Und noch einer.", 700, page=3)),
    ]

    found = unprinted([Page(tuple(lines), 800) for lines in pages])

    assert [(block.text, block.page) for block in found.blocks] == [
        ("Die Zeitung", 1),
        ("Ein Satz, der auf der zweiten Seite weitergeht Und noch einer.", 1),
    ]
    assert found.running_heads == 6


def test_what_stands_behind_a_line_of_the_text_is_no_running_head() -> None:
    first = [_full("Ein Satz auf der ersten Seite", 780), _full("am Rand", 768)]
    second = [_full("Ein anderer auf der zweiten", 780, page=2), _full("am Rand", 768, page=2)]

    assert unprinted([Page(tuple(first), 800), Page(tuple(second), 800)]).running_heads == 0


def test_footnotes_stand_apart_and_the_paragraph_goes_on_behind_them() -> None:
    first = [_full("Ein Satz mit einer Note, der", 400), _line("1 Die Note ist", 100, size=8)]
    first.append(_line("zwei Zeilen lang", 90, size=8))
    second = [
        _full("auf der nächsten Seite endet", 700, page=2),
        _line("klein, aber keine Note", 300, size=8, page=2),
    ]

    found = unprinted([Page(tuple(first), 800), Page(tuple(second), 800)])

    assert [block.text for block in found.blocks] == [
        "Ein Satz mit einer Note, der auf der nächsten Seite endet",
        "klein, aber keine Note",
    ]
    assert [block.text for block in found.notes] == ["1 Die Note ist zwei Zeilen lang"]


def test_columns_are_read_one_after_the_other() -> None:
    left = [_full(f"links {number}", 700 - 12 * number, right=190) for number in range(3)]
    right = [_full(f"rechts {number}", 700 - 12 * number, left=210) for number in range(3)]

    assert _texts([*left, *right]) == ["links 0 links 1 links 2 rechts 0 rechts 1 rechts 2"]


def test_columns_that_are_drawn_row_by_row_are_put_in_order() -> None:
    rows = [
        line
        for number in range(5)
        for line in (
            _full(f"die linke Spalte {number}", 700 - 12 * number, right=190),
            _full(f"die rechte Spalte {number}", 700 - 12 * number, left=210),
        )
    ]
    title = _full("Ein Titel über beide Spalten.", 724)

    assert _texts([title, *rows]) == [
        "Ein Titel über beide Spalten.",
        " ".join(f"die {side} Spalte {number}" for side in ("linke", "rechte") for number in range(5)),
    ]


def test_cells_of_a_table_stand_beside_each_other() -> None:
    lines = [_line("Jahr", 700), _line("Zahl", 700, left=200), _line("2024", 688), _line("12", 688, left=200)]

    assert _texts(lines) == ["Jahr\tZahl", "2024\t12"]


def test_a_spread_line_is_no_table() -> None:
    lines = [
        _full("Ein Absatz mit einer Zeile, die", 700),
        _line("weit", 688),
        _line("auseinander", 688, left=295),
    ]

    assert _texts(lines) == ["Ein Absatz mit einer Zeile, die weit auseinander"]


def test_pages_without_lines_are_no_trouble() -> None:
    assert unprinted([Page((), 800)]).blocks == ()

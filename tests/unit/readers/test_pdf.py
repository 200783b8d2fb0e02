"""PDF files: characters become lines, and lines an article that knows its pages."""

import pytest

from annotator.core import losses
from annotator.core.errors import ReadError
from annotator.readers import pdf as rooms
from annotator.readers.pdf import read, sniff
from tests.contract.made import Line, pdf

BODY = "Das ist ein Absatz, der so lang ist, wie es eine Zeile in einer Zeitung sein kann."


def _texts(*lines: Line) -> list[str]:
    return str(read(pdf(list(lines)), "a.pdf").article.text).splitlines()


def test_blocks_remember_their_pages() -> None:
    article = read(pdf([(50, 700, 10, BODY)], [(50, 700, 10, "Neu. " + BODY)]), "a.pdf").article

    assert [(block.page, article.text.quote(block.span)) for block in article.blocks] == [
        (1, BODY),
        (2, "Neu. " + BODY),
    ]


@pytest.mark.parametrize(
    ("first", "second", "text"),
    [
        ("Die Vereinba-", "rung gilt.", "Die Vereinbarung gilt."),
        ("Die Vereinba\u00ad", "rung gilt.", "Die Vereinbarung gilt."),
        ("Der Ukraine-", "Konflikt.", "Der Ukraine-Konflikt."),
        ("Wir ﬁnden das", "aﬀig.", "Wir finden das affig."),
        ("Ein  weiter", "\uf0b7 Punkt.", "Ein weiter\n• Punkt."),
    ],
)
def test_hyphens_ligatures_and_blanks_are_mended(first: str, second: str, text: str) -> None:
    assert "\n".join(_texts((50, 700, 10, first), (50, 688, 10, second))) == text


def test_a_sign_that_is_drawn_later_stands_where_it_is_seen() -> None:
    lines: list[Line] = [(50, 700, 10, "Ein Smiley    steht hier. "), (110, 700, 10, "X")]

    assert _texts(*lines) == ["Ein Smiley X steht hier."]


def test_lines_that_are_drawn_without_an_end_between_them_stay_apart() -> None:
    first, second = "Der erste Satz steht hier.", "Der zweite darunter."
    lines: list[Line] = [(50, 700, 10, first), (50, 693, 10, second)]

    assert " ".join(_texts(*lines)) == f"{first} {second}"


def test_words_from_right_to_left_stay_in_their_order() -> None:
    words = "\u05d0\u05d1\u05d2"
    lines: list[Line] = [(200, 700, 10, words), (100, 700, 10, words)]

    assert "".join(_texts(*lines)).count("\u05d1") == 2


def test_cells_that_stand_far_apart_are_told_from_each_other() -> None:
    cells: list[Line] = [
        (50, 700, 10, "Jahr"),
        (200, 700, 10, "Zahl"),
        (50, 688, 10, "2024"),
        (200, 688, 10, "12"),
    ]

    assert _texts(*cells) == ["Jahr\tZahl", "2024\t12"]


def test_losses_are_counted() -> None:
    lines: list[Line] = [(50, 700, 10, BODY), (50, 688, 10, "Die Vereinba-"), (50, 676, 10, "rung gilt.")]

    found = read(pdf([*lines, (50, 120, 7, "1 Eine Note."), (290, 20, 10, "7")], []), "a.pdf")

    assert {loss.kind: loss.count for loss in found.article.provenance.losses} == {
        losses.HYPHENS: 1,
        losses.NOTES: 1,
        losses.RUNNING_HEADS: 1,
        losses.PAGES_WITHOUT_TEXT: 1,
    }
    assert str(found.article.text).splitlines()[-1] == "1 Eine Note."


def test_a_scan_is_told_as_such() -> None:
    with pytest.raises(ReadError, match=r"a\.pdf has only pictures of pages, as from a scanner"):
        read(pdf([], []), "a.pdf")


LOCKED = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'00' * 32}> /P -4 >> /ID [<00><00>]"


def test_a_file_with_a_password_is_told_as_such() -> None:
    with pytest.raises(ReadError, match=r"a\.pdf is protected by a password"):
        read(pdf([(50, 700, 10, BODY)], encrypt=LOCKED), "a.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.4", pdf([(50, 700, 10, BODY)])[:300]])
def test_a_damaged_file_is_told_as_such(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.pdf is damaged"):
        read(data, "a.pdf")


def test_bounds_are_held(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf([(50, 700, 10, BODY)], [(50, 700, 10, BODY)])
    monkeypatch.setattr(rooms, "MOST_PAGES", 1)
    with pytest.raises(ReadError, match=r"a\.pdf has more than 1 pages; no article has"):
        read(data, "a.pdf")

    monkeypatch.setattr(rooms, "MOST_BYTES", 100)
    with pytest.raises(ReadError, match=r"a\.pdf is too large"):
        read(data, "a.pdf")


def test_the_mark_may_stand_a_little_later() -> None:
    assert sniff(b"\n\n%PDF-1.4", "a")
    assert not sniff(b" " * 2000 + b"%PDF-1.4", "a.pdf")

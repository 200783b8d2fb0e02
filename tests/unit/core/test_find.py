import time

import pytest

from annotator.core.errors import SearchError
from annotator.core.find import Hits, Search, SearchedAnnotations, SearchedText
from annotator.core.segmentation import cluster_at
from annotator.core.text import Span
from tests.builders import annotation
from tests.samples import TRICKY_TEXTS


def _found(text: str, search: Search) -> list[str]:
    """Return the very characters of what is found."""
    return [text[hit.start : hit.end] for hit in SearchedText(text).find(search)]


def _spans(text: str, search: Search) -> list[tuple[int, int]]:
    return [(hit.start, hit.end) for hit in SearchedText(text).find(search)]


# ---- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Er las. ER GING.", "er", ["Er", "ER"]),
        ("Cafe\u0301 und Café", "café", ["Cafe\u0301", "Café"]),
        ("Cafe\u0301 und Café", "cafe\u0301", ["Cafe\u0301", "Café"]),
        ("e\u0323\u0302 und e\u0302\u0323", "\u1ec7", ["e\u0323\u0302", "e\u0302\u0323"]),
        ("Straße, Strasse, STRASSE, STRAẞE", "strasse", ["Straße", "Strasse", "STRASSE", "STRAẞE"]),
        ("Straße, Strasse", "straße", ["Straße", "Strasse"]),
        ('„Ja“ und "Ja" und »Ja«', '"ja"', ["„Ja“", '"Ja"', "»Ja«"]),
        ("‚Nein‘, wie geht’s", "'", ["‚", "‘", "’"]),
        ("chinesisch‑russisch – und", "chinesisch-russisch -", ["chinesisch‑russisch –"]),
        ("schmal\u202fund\u00a0fest\tund\nweiter", " und", ["\u202fund", "\tund"]),
        ("Warte… Warte...", "warte...", ["Warte…", "Warte..."]),
        ("Donau\u00addampf\u00adschiff", "dampfschiff", ["dampf\u00adschiff"]),
        ("\u2066links\u2069 rechts", "links rechts", ["links\u2069 rechts"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("한국어", "국", ["국"]),
        ("😀 und 😀", "😀", ["😀", "😀"]),
        ("nichts", "", []),
        ("nichts\u00ad", "\u00ad", []),
        ("", "x", []),
    ],
)
def test_words_are_found_as_a_reader_reads_them(text: str, words: str, found: list[str]) -> None:
    assert _found(text, Search(words)) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cafe\u0301", "cafe"),
        ("Café", "cafe"),
        ("Straße", "s\u0301"),
        ("Straße", "stras"),
        ("die Familie 👨\u200d👩\u200d👧\u200d👦", "👩"),
        ("🇩🇪🇫🇷", "🇪🇫"),
        ("👍🏽", "👍"),
        ("Warte…", "warte."),
    ],
)
def test_no_character_is_cut(text: str, words: str) -> None:
    assert _found(text, Search(words)) == []


def test_case_matters_where_it_is_asked_for() -> None:
    text = "Er Straße Strasse er Cafe\u0301"

    assert _found(text, Search("er", match_case=True)) == ["er"]
    assert _found(text, Search("Straße", match_case=True)) == ["Straße"]
    assert _found(text, Search("Café", match_case=True)) == ["Cafe\u0301"]
    assert _found("Straßen", Search("s", match_case=True)) == []


@pytest.mark.parametrize(
    ("text", "words", "spans"),
    [
        ("Russe russische Russe", "russe", [(0, 5), (16, 21)]),
        ("chinesisch-russische", "russische", [(11, 20)]),
        ("Donau\u00addampf", "dampf", []),
        ("Café e\u0301", "e\u0301", [(5, 7)]),
        ("11.000 und 11", "11", [(0, 2), (11, 13)]),
        ("a_b a", "a", [(4, 5)]),
        ("„Ja“", '"', [(0, 1), (3, 4)]),
    ],
)
def test_whole_words_only(text: str, words: str, spans: list[tuple[int, int]]) -> None:
    assert _spans(text, Search(words, whole_words=True)) == spans


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text])
@pytest.mark.parametrize("match_case", [False, True])
def test_every_character_of_a_tricky_text_is_found_where_it_is(text: str, match_case: bool) -> None:
    searched, offset = SearchedText(text), 0
    while offset < len(text):
        start, end = cluster_at(text, offset)
        hits = searched.find(Search(text[start:end], match_case=match_case))
        hidden = text[start:end] in "\u00ad\u200b\u2066\u2069"
        assert hidden or Span(start, end) in [*hits]
        offset = end


# ---- regular expressions -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("russisch, chinesische", r"\w+isch\w*", ["russisch", "chinesische"]),
        ("erste\nzweite", "^.+$", ["erste", "zweite"]),
        ("Cafe\u0301 Café", "É", ["e\u0301", "é"]),
        ("x\u0302 Cafe\u0301 b", "[éb]", ["e\u0301", "b"]),
        ("e\u0301", "\\w", ["e\u0301"]),
        ("👨\u200d👩 a", ".", [" ", "a"]),
        ("abc", "x*", []),
        ("a1b2", r"(?r)\d", ["1", "2"]),
        ("Straße", "STRASSE", ["Straße"]),
    ],
)
def test_expressions_find_what_fits(text: str, words: str, found: list[str]) -> None:
    assert _found(text, Search(words, expression=True)) == found


def test_an_expression_may_look_at_case_and_at_whole_words() -> None:
    assert _found("Er er", Search("e.", expression=True, match_case=True)) == ["er"]
    assert _found("er erst", Search("e.", expression=True, whole_words=True)) == ["er"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("(ab", "This is no regular expression yet (see character 4)."),
        ("*", "This is no regular expression yet (see character 1)."),
        ("(?V0)a", "This is no regular expression."),
        ("(" * 5000 + ")" * 5000, "This is no regular expression."),
    ],
)
def test_what_is_no_expression_is_told(words: str, said: str) -> None:
    with pytest.raises(SearchError) as caught:
        SearchedText("abc").find(Search(words, expression=True))

    assert str(caught.value) == said


def test_an_expression_that_takes_for_ever_is_given_up() -> None:
    begun = time.monotonic()
    with pytest.raises(SearchError, match="takes too long"):
        SearchedText("a" * 40 + "c").find(Search("(a|aa)+b(?<!x)", expression=True))

    assert time.monotonic() - begun < 10  # for ever otherwise


# ---- hits --------------------------------------------------------------------------------------


def test_hits_are_found_by_place() -> None:
    hits = Hits([(2, 4), (4, 6), (10, 12)])

    assert [*hits] == [Span(2, 4), Span(4, 6), Span(10, 12)]
    assert [*hits[1:]] == [Span(4, 6), Span(10, 12)]
    assert [*hits.starts] == [2, 4, 10]
    assert [*hits.touching(4, 5)] == [1]
    assert [*hits.touching(3, 11)] == [0, 1, 2]
    assert [*hits.touching(6, 10)] == []
    assert [*hits.touching(3, 3)] == []


@pytest.mark.parametrize(("offset", "number"), [(0, 0), (2, 0), (3, 1), (10, 2), (11, 0)])
def test_the_search_goes_on_from_a_place_and_begins_anew_at_the_end(offset: int, number: int) -> None:
    assert Hits([(2, 4), (4, 6), (10, 12)]).at_or_after(offset) == number


# ---- what annotations say ----------------------------------------------------------------------


def test_annotations_are_found_by_comment_and_correction_in_reading_order() -> None:
    searched = SearchedAnnotations(
        [
            annotation("later", (9, 12), comment="Wer sagt das? Wer?"),
            annotation("first", (0, 3), comment="Cafe\u0301"),
            annotation("none", (4, 6)),
        ]
    )

    assert searched.find(Search("wer")) == ["later"]
    assert searched.find(Search("a")) == ["first", "later"]
    assert searched.find(Search("café")) == ["first"]
    assert searched.find(Search("x")) == []


def test_a_hit_does_not_go_from_one_annotation_to_the_next() -> None:
    searched = SearchedAnnotations(
        [annotation("a", (0, 3), comment="eins"), annotation("b", (4, 6), comment="zwei")]
    )

    assert searched.find(Search(r"eins[\s\S]*zwei", expression=True)) == []
    assert searched.find(Search("^zwei$", expression=True)) == ["b"]

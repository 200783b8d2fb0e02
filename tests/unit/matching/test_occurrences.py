import pytest

from annotator.core.errors import OffsetError
from annotator.core.text import ArticleText, Span
from annotator.matching.occurrences import LONGEST, Occurrence, exact_occurrences, occurrences
from tests.samples import TRICKY_TEXTS

BLOC = (
    "Das chinesisch-russische Bündnis 😀 wächst.\n"
    "Von einem chinesisch-russischen Pakt spricht niemand; „Chinesisch-russische Träume“, sagt er.\n"
    "Chinesische Waren und russisches Gas."
)


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _similar(text: str, words: str, similarity: float = 0.85) -> list[str]:
    article = ArticleText(text)
    found = occurrences(article, _span(text, words), similarity=similarity)
    return [article.quote(occurrence.span) for occurrence in found]


def _exact(text: str, words: str, *, match_case: bool = True, whole_words: bool = False) -> list[str]:
    article = ArticleText(text)
    found = exact_occurrences(article, _span(text, words), match_case=match_case, whole_words=whole_words)
    return [article.quote(occurrence.span) for occurrence in found]


# ---- similar words -----------------------------------------------------------------------------


def test_one_inflection_finds_the_other_in_reading_order() -> None:
    found = occurrences(ArticleText(BLOC), _span(BLOC, "chinesisch-russische"), similarity=0.85)

    assert found == [
        Occurrence(_span(BLOC, "chinesisch-russischen"), 1 - 1 / 41),
        Occurrence(_span(BLOC, "Chinesisch-russische"), 1.0),
    ]


def test_the_other_inflection_finds_the_one() -> None:
    assert _similar(BLOC, "chinesisch-russischen") == ["chinesisch-russische", "Chinesisch-russische"]


def test_a_greater_similarity_finds_a_part() -> None:
    assert _similar(BLOC, "chinesisch-russische", 1.0) == ["Chinesisch-russische"]
    assert _similar(BLOC, "chinesisch-russische", 0.7) == [
        "chinesisch-russischen",
        "Chinesisch-russische",
        "Chinesische",
    ]


def test_a_selection_inside_of_a_word_stands_for_the_word() -> None:
    assert _similar("russische Waren, russisches Gas", "ussisch") == ["russisches"]


def test_a_missing_blank_is_found_both_ways() -> None:
    text = "Soldaten, die stationiertkämpften und dort stationiert kämpften."

    assert _similar(text, "stationiertkämpften") == ["stationiert kämpften"]
    assert _similar(text, "stationiert kämpften") == ["stationiertkämpften"]


def test_of_runs_that_overlap_the_most_similar_one_counts() -> None:
    assert _similar("der rote Hut, aber der rote rote Hut", "rote Hut", 0.7) == ["rote Hut"]


def test_similar_words_stand_on_one_line() -> None:
    text = "große Lüge, und eine große\nLüge"

    assert _similar(text, "große Lüge") == []
    assert _similar("a b\nc d, a b\nc d", "b\nc") == ["b\nc"]


def test_what_touches_the_selection_is_left_out() -> None:
    assert _similar("Lüge Lüge Lüge", "Lüge Lüge") == []


def test_composed_and_decomposed_letters_are_the_same() -> None:
    text = "Das Café Zoë, das Cafe\u0301 Zoe\u0308, 😀 das CAFE\u0301"

    assert _similar(text, "Café Zoë") == ["Cafe\u0301 Zoe\u0308"]
    assert _similar(text, "Café", 1.0) == ["Cafe\u0301", "CAFE\u0301"]
    assert _exact(text, "Café Zoë") == ["Cafe\u0301 Zoe\u0308"]
    assert _exact(text, "Cafe\u0301") == ["Café"]


def test_marks_belong_to_the_letter_before_them() -> None:
    shadda_first, damma_first = "\u062d\u0628\u0651\u064f", "\u062d\u0628\u064f\u0651"

    assert _similar(f"{shadda_first}, {damma_first}", damma_first, 0.9) == [shadda_first]
    assert _similar("x\u0302y\u0302 und x\u0302y\u0302.", "x\u0302y\u0302") == ["x\u0302y\u0302"]


def test_what_has_no_words_is_looked_for_as_it_is() -> None:
    assert _similar("😀 und 😀, 🙂", "😀") == ["😀"]


def test_what_is_very_long_is_looked_for_as_it_is() -> None:
    long = "wenn " * (LONGEST // 5) + "dann"

    assert _similar(f"{long}. {long}. {long}!", long) == [long, long]
    assert _similar(f"{long}. {long[:-1]}", long) == []


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text])
def test_no_character_is_cut(text: str) -> None:
    article = ArticleText(f"{text} | {text}")
    for start in range(len(text)):
        span = article.character_at(start)
        found = [
            *occurrences(article, span, similarity=0.6),
            *exact_occurrences(article, span, match_case=False),
        ]
        assert all(article.snap_to_characters(one.span) == one.span for one in found)
        assert not any(one.span.touches(span) for one in found)


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text])
def test_a_text_is_found_again(text: str) -> None:
    twice = f"{text} | {text}"
    again = Span(len(text) + 3, len(twice))

    (found,) = exact_occurrences(ArticleText(twice), Span(0, len(text)))

    assert found.span.end == again.end
    assert twice[again.start : found.span.start] in {"", "\u2066"}  # which nobody sees


def test_a_selection_outside_of_the_text_is_refused() -> None:
    with pytest.raises(OffsetError):
        occurrences(ArticleText("kurz"), Span(2, 9), similarity=0.8)
    with pytest.raises(OffsetError):
        exact_occurrences(ArticleText("kurz"), Span(2, 9))


# ---- the very same characters ------------------------------------------------------------------


def test_the_same_words_are_found_with_and_without_case() -> None:
    assert _exact(BLOC, "chinesisch-russische") == ["chinesisch-russische"]
    assert _exact(BLOC, "chinesisch-russische", match_case=False) == [
        "chinesisch-russische",
        "Chinesisch-russische",
    ]


def test_only_whole_words_are_found_where_asked() -> None:
    assert _exact("an an Anna an. wann", "an", match_case=False, whole_words=True) == ["an", "an"]
    assert _exact("an an Anna an. wann", "an") == ["an", "an", "an"]


def test_case_is_set_aside_without_moving_anything() -> None:
    assert _similar("İstanbul, STRASSE İ und Strasse", "STRASSE") == ["Strasse"]
    assert _exact("İstanbul, STRASSE İ und Straße", "STRASSE", match_case=False) == ["Straße"]


def test_blanks_are_alike() -> None:
    assert _exact("11 000 Soldaten, 11\u202f000\u00a0Soldaten", "11 000 Soldaten") == [
        "11\u202f000\u00a0Soldaten"
    ]


def test_half_an_emoji_family_is_not_found() -> None:
    assert _exact("👨 und 👨‍👩‍👧‍👦", "👨") == []


def test_occurrences_do_not_overlap() -> None:
    assert _exact("ha, hahahaha", "ha") == ["ha", "ha", "ha", "ha"]
    assert _exact("aa b aaa", "aa") == ["aa"]

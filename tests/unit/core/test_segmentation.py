import pytest

from annotator.core.segmentation import cluster_at, word_at
from annotator.core.text import ArticleText, Span


def _words(text: str) -> list[str]:
    """Return the words of *text*, and the characters that are none, without blanks."""
    article_text, found, offset = ArticleText(text), [], 0
    while offset < len(text):
        word = article_text.word_at(offset)
        assert word.start == offset
        found.append(article_text.quote(word))
        offset = word.end
    return [word for word in found if not word.isspace()]


# ---- characters --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "offset", "cluster"),
    [
        ("abc", 1, (1, 2)),
        ("ae\u0301b", 2, (1, 3)),
        ("ae\u0301\u0323b", 1, (1, 4)),
        ("a\nb", 1, (1, 2)),
        ("x👨\u200d👩\u200d👧\u200d👦y", 4, (1, 8)),
        ("👍🏽👍", 1, (0, 2)),
        ("🇩🇪🇫🇷", 2, (2, 4)),
        ("🇩🇪🇫🇷", 1, (0, 2)),
        ("1\ufe0f\u20e3", 2, (0, 3)),
        ("\u1112\u1161\u11ab글", 1, (0, 3)),
        ("क्षि", 2, (0, 4)),
        ("\u06001", 1, (0, 2)),
        ("a\u00adb", 1, (1, 2)),
        ("a\tb", 1, (1, 2)),
    ],
)
def test_a_character_is_what_a_reader_calls_one(text: str, offset: int, cluster: tuple[int, int]) -> None:
    assert cluster_at(text, offset) == cluster


@pytest.mark.parametrize(
    "before", ["🇩🇪" * 300, "e" + "\u0301" * 600, "слово " * 100, "Zeile\n" * 50, "a" * 600]
)
def test_a_character_far_into_a_line_is_found(before: str) -> None:
    text = before + "🇫🇷x"

    assert cluster_at(text, len(before) + 1) == (len(before), len(before) + 2)


def test_behind_the_text_there_is_no_character() -> None:
    with pytest.raises(IndexError):
        cluster_at("abc", 3)


# ---- words -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # apostrophes, typed and mistyped
        ("l'homme d’État", ["l'homme", "d’État"]),
        ("geht's Choe’s Kim‘s Putin´s", ["geht's", "Choe’s", "Kim‘s", "Putin´s"]),
        ("‚Ja‘ 'no' Hans’", ["‚", "Ja", "‘", "'", "no", "'", "Hans", "’"]),
        ("aujourd\u2019hui n’est-ce", ["aujourd’hui", "n’est-ce"]),
        # hyphens
        ("chinesisch-russische", ["chinesisch-russische"]),
        ("Pjöngjang\u2011Moskau Ukraine\u2010Krieg", ["Pjöngjang\u2011Moskau", "Ukraine\u2010Krieg"]),
        ("Nord- und -süd", ["Nord", "-", "und", "-", "süd"]),
        ("Ja–nein a--b", ["Ja", "–", "nein", "a", "-", "-", "b"]),
        ("Su-35 G7-Gipfel", ["Su-35", "G7-Gipfel"]),
        # numbers
        ("11.000 3,14 12:30 1’000", ["11.000", "3,14", "12:30", "1’000"]),
        ("2024. 5%", ["2024", ".", "5", "%"]),
        ("km² 2. x2", ["km²", "2", ".", "x2"]),
        # words without the blank between them
        ("Ende.Der stationiertkämpfte", ["Ende", ".", "Der", "stationiertkämpfte"]),
        ("„Kampf“die", ["„", "Kampf", "“", "die"]),
        # soft hyphens and word joiners
        ("Donau\u00addampf\u00adschiff", ["Donau\u00addampf\u00adschiff"]),
        ("Nord\u00ad-\u00adSüd a\u2060b", ["Nord\u00ad-\u00adSüd", "a\u2060b"]),
        ("Ende\u00ad, \u00adx", ["Ende", "\u00ad", ",", "\u00ad", "x"]),
        # combining marks
        ("Cafe\u0301s e\u0301te\u0301", ["Cafe\u0301s", "e\u0301te\u0301"]),
        ("\u0301a", ["\u0301", "a"]),
        # joined and other letters
        ("snake_case col·legi", ["snake_case", "col·legi"]),
        ("null\u200bbreit", ["null", "\u200b", "breit"]),
        ("می\u200cخواهم שלום", ["می\u200cخواهم", "שלום"]),
        # emoji
        ("ok😀👍🏽da", ["ok", "😀", "👍🏽", "da"]),
        ("👨‍👩‍👧‍👦🇩🇪🇫🇷", ["👨‍👩‍👧‍👦", "🇩🇪", "🇫🇷"]),
        ("a🏽b ℹ\u200d😀x", ["a🏽b", "ℹ\u200d😀", "x"]),
        # Chinese, Japanese, Korean
        ("漢字かなカナー", ["漢字", "かな", "カナー"]),
        ("2024年、人々は", ["2024", "年", "、", "人々", "は"]),
        ("か\u3099き 漢\U000e0100字", ["か\u3099き", "漢\U000e0100字"]),
        ("북한이 러시아와", ["북한이", "러시아와"]),
        ("", []),
    ],
)
def test_words_are_what_a_double_click_should_take(text: str, words: list[str]) -> None:
    assert _words(text) == words


def test_every_offset_inside_a_word_finds_it() -> None:
    text = "die l’Cafe\u0301-Welt."

    assert {word_at(text, offset) for offset in range(4, 16)} == {(4, 16)}


@pytest.mark.parametrize("word", ["xℹ\u200d😀", "漢字\u200d", "\u060012", "a🏽b", "Donau\u00addampf"])
def test_every_character_of_a_word_finds_it_whatever_it_is_made_of(word: str) -> None:
    text = ArticleText(f"{word} {word}")
    first, second = Span(0, len(word)), Span(len(word) + 1, len(text))

    assert {text.word_at(offset) for offset in range(first.start, first.end)} == {first}
    assert {text.word_at(offset) for offset in range(second.start, second.end)} == {second}


@pytest.mark.parametrize(("text", "offset"), [("a b", 1), ("a, b", 1), ("a.", 1), ("„a“", 0)])
def test_between_words_there_is_none(text: str, offset: int) -> None:
    assert word_at(text, offset) is None

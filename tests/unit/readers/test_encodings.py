"""Bytes become characters, whatever program wrote them."""

import codecs

import pytest

from annotator.core.errors import ReadError
from annotator.readers.encodings import decode

GERMAN = "Die Straße führt über „grüne“ Hügel – und schöne Äcker, sagte der Präsident gestern.\n" * 2
PLAIN_GERMAN = "Die Straße führt über grüne Hügel und schöne Äcker, sagte der Präsident gestern.\n" * 2
FRENCH = "Élève à l'école où ça été. Le président a déclaré qu'il espérait être prêt à Noël.\n" * 2
RUSSIAN = "Президент сказал, что решение будет принято завтра, и ничего больше.\n" * 2
JAPANESE = "これは日本語のテキストです。大統領は明日決定すると述べました。\n" * 2
EMOJI = "Grüße 👨‍👩‍👧‍👦 aus Köln 😀\n"


def _told(data: bytes) -> list[str]:
    return [str(loss.message) for loss in decode(data, "a.txt").losses]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [GERMAN, EMOJI, "Hi", "x\n"])
def test_unicode_shows_itself(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")

    assert (decoded.text, decoded.losses) == (text, ())


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_is_believed_and_left_out(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + JAPANESE.encode(encoding), "a.txt")

    assert decoded.text == JAPANESE
    assert decoded.losses == ()


def test_russian_in_utf_16_without_a_mark() -> None:
    assert decode(RUSSIAN.encode("utf-16-le"), "a.txt").text == RUSSIAN


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "cp1252"),
        (PLAIN_GERMAN, "iso-8859-1"),
        (PLAIN_GERMAN + "Das kostet 20 €.", "iso-8859-15"),
        (FRENCH, "cp1252"),
    ],
)
def test_the_encoding_of_old_windows_files_is_guessed_in_silence(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")

    assert (decoded.text, decoded.losses) == (text, ())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "mac_roman"),
        (PLAIN_GERMAN, "cp850"),
        (FRENCH, "mac_roman"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (JAPANESE, "iso-2022-jp"),
    ],
)
def test_a_rarer_encoding_is_guessed_and_told(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")

    assert decoded.text == text
    assert str(decoded.losses[0].message).startswith(
        "The file does not say how its characters are encoded; it was read as "
    )


def test_utf_8_with_a_broken_place_stays_utf_8() -> None:
    data = GERMAN.encode()[:-1] + b"\xc3"

    assert decode(data, "a.txt").text == GERMAN[:-1] + "\ufffd"
    assert _told(data) == ["Unreadable places replaced by “\ufffd”: 1."]


def test_unreadable_places_in_a_guessed_encoding_are_counted() -> None:
    assert _told(JAPANESE.encode("shift_jis") + b"\x83")[-1] == "Unreadable places replaced by “\ufffd”: 1."


def test_half_a_pair_in_utf_16_is_counted() -> None:
    assert _told(GERMAN.encode("utf-16-le") + b"\x3d\xd8") == ["Unreadable places replaced by “\ufffd”: 1."]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "utf-8"])
def test_a_told_encoding_is_believed(encoding: str) -> None:
    data = "Élève".encode("latin-1" if encoding != "utf-8" else "utf-8")

    assert decode(data, "a.txt", encoding=encoding).text == "Élève"


def test_a_told_encoding_may_have_a_mark() -> None:
    assert decode(codecs.BOM_UTF8 + b"x", "a.txt", encoding="utf-8").text == "x"


@pytest.mark.parametrize(
    ("encoding", "sentence"),
    [
        ("utf-8", "a.txt is not encoded as utf-8."),
        ("idna", "a.txt is not encoded as idna."),
        ("klingon", "There is no encoding called “klingon”."),
        ("base64", "There is no encoding called “base64”."),
        ("a\0b", "a.txt is not encoded as a\0b."),
    ],
)
def test_a_wrongly_told_encoding_is_explained(encoding: str, sentence: str) -> None:
    with pytest.raises(ReadError) as caught:
        decode("ä".encode("latin-1"), "a.txt", encoding=encoding)

    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "data",
    [
        b"abc\0def\0\0ghi\1\2\3",
        bytes(range(256)) * 8,
        bytes(range(1, 32)) * 4,
        bytes(range(1, 256)),
    ],
)
def test_other_data_is_refused(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"a\.txt is not a text"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "text with one \0 in it",
        "a text with one \0 in it",
        "ein \x01 und \x1b[31m für die Ausgabe, weiter geht’s",
    ],
)
def test_a_few_controls_make_no_other_data_of_a_text(text: str) -> None:
    assert decode(text.encode(), "a.txt").text == text


def test_a_damaged_mark_is_explained() -> None:
    with pytest.raises(ReadError, match=r"a\.txt is not encoded as utf-16-le"):
        decode(codecs.BOM_UTF16_LE + b"a", "a.txt")

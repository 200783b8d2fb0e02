import pytest

from annotator.core.folding import composed, folded, plain
from tests.samples import TRICKY_TEXTS


def test_a_folded_text_leads_back_to_its_offsets() -> None:
    form = folded("Straße – „Zoë“", match_case=False)

    assert form.text == 'strasse - "zoe\u0308"'
    assert form.range_of(0, 7) == (0, 6)  # Straße
    assert form.range_of(4, 6) == (4, 5)  # ß
    assert form.range_of(13, 15) == (12, 13)  # ë
    assert form.range_of(10, 16) == (9, 14)  # „Zoë“


def test_half_of_a_character_leads_nowhere() -> None:
    form = folded("Straße", match_case=False)

    assert form.range_of(3, 5) is None
    assert form.range_of(5, 7) is None


def test_what_is_invisible_belongs_to_nothing_at_the_ends() -> None:
    form = folded("\u00ada\u00ad\u200bb\u00ad", match_case=True)

    assert form.text == "ab"
    assert form.range_of(0, 1) == (1, 2)
    assert form.range_of(1, 2) == (4, 5)
    assert form.range_of(0, 2) == (1, 5)


def test_composing_leaves_alone_what_is_composed() -> None:
    form = composed("x\u0302 Cafe\u0301s")

    assert form.text == "x\u0302 Cafés"
    assert form.range_of(6, 7) == (6, 8)
    assert form.range_of(7, 8) == (8, 9)
    assert composed("plain").range_of(1, 3) == (1, 3)


@pytest.mark.parametrize("text", [text for text in TRICKY_TEXTS if text])
def test_a_tricky_text_as_a_whole_leads_back_to_itself(text: str) -> None:
    for form in (folded(text, match_case=False), folded(text, match_case=True), composed(text)):
        found = form.range_of(0, len(form.text))
        assert found is not None
        start, end = found
        assert plain(text[:start] + text[end:], match_case=True) == ""

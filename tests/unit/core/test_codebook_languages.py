import pytest

from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.core.codebook_languages import languages, without_language
from annotator.core.errors import CodebookError

CHOICE = AttributeType.CHOICE
BOOK = Codebook(
    "book",
    {"de": "Buch", "fr": "Livre"},
    (
        Code(
            "claim",
            {"en": "Claim", "fr": "Affirmation"},
            definition={"fr": "a"},
            example={"es": "b", "fr": "c"},
        ),
    ),
    (Attribute("kind", {"it": "c"}, CHOICE, (), (Choice("x", {"": "d", "fr": "e"}),)),),
)


def test_the_languages_of_a_codebook_are_those_of_all_its_words() -> None:
    assert languages(BOOK) == ("de", "fr", "en", "es", "it", "")


def test_a_language_goes_with_all_its_words() -> None:
    assert without_language(BOOK, "fr") == Codebook(
        "book",
        {"de": "Buch"},
        (Code("claim", {"en": "Claim"}, example={"es": "b"}),),
        (Attribute("kind", {"it": "c"}, CHOICE, (), (Choice("x", {"": "d"}),)),),
    )


def test_a_language_that_is_not_there_changes_nothing() -> None:
    assert without_language(BOOK, "tr") == BOOK


@pytest.mark.parametrize(
    "book",
    [
        Codebook("book", {"fr": "Nom"}, ()),
        Codebook("book", {}, (Code("a", {"fr": "Nom"}),)),
        Codebook("book", {}, (), (Attribute("a", {"fr": "Nom"}, AttributeType.TEXT, ()),)),
        Codebook("book", {}, (), (Attribute("a", {}, CHOICE, (), (Choice("x", {"fr": "Nom"}),)),)),
    ],
)
def test_the_only_language_of_a_name_stays(book: Codebook) -> None:
    with pytest.raises(CodebookError) as caught:
        without_language(book, "fr")

    assert str(caught.value) == "“Nom” is named in this language only."

"""What hints know of countries: words in their right forms, in the same order everywhere, and up to date."""

import pytest

import country_data
from annotator.hints.countries import countries

FORMS = {"de": 6, "en": 1, "fr": 4, "es": 4}


@pytest.mark.parametrize(
    ("masculine", "feminine", "forms"),
    [
        ("chinois", "", ("chinois", "chinoise", "chinois", "chinoises")),
        ("libyen", "", ("libyen", "libyenne", "libyens", "libyennes")),
        ("coréen", "", ("coréen", "coréenne", "coréens", "coréennes")),
        ("russe", "", ("russe", "russe", "russes", "russes")),
        ("turc", "turque", ("turc", "turque", "turcs", "turques")),
        ("burkinabè", "", ("burkinabè", "burkinabè", "burkinabès", "burkinabès")),
    ],
)
def test_french_adjectives(masculine: str, feminine: str, forms: tuple[str, ...]) -> None:
    assert country_data.french(masculine, feminine) == forms


@pytest.mark.parametrize(
    ("masculine", "feminine", "forms"),
    [
        ("ruso", "", ("ruso", "rusa", "rusos", "rusas")),
        ("francés", "", ("francés", "francesa", "franceses", "francesas")),
        ("alemán", "alemana", ("alemán", "alemana", "alemanes", "alemanas")),
        ("iraní", "", ("iraní", "iraní", "iraníes", "iraníes")),
        ("belga", "", ("belga", "belga", "belgas", "belgas")),
        ("kosovar", "", ("kosovar", "kosovar", "kosovares", "kosovares")),
    ],
)
def test_spanish_adjectives(masculine: str, feminine: str, forms: tuple[str, ...]) -> None:
    assert country_data.spanish(masculine, feminine) == forms


@pytest.mark.parametrize(
    ("name", "genitive"),
    [("Polen", "Polens"), ("Türkei", "Türkei"), ("Honduras", "Honduras"), ("Ukraine", "Ukraine")],
)
def test_german_names_have_a_genitive(name: str, genitive: str) -> None:
    assert country_data.genitive(name, "de") == (name, genitive)


def test_inhabitants_have_their_german_forms() -> None:
    assert country_data.people("Pole", "de") == ("Pole", "Polen", "Polin", "Polinnen")
    assert country_data.people("Norweger", "de")[3:] == ("Norwegerin", "Norwegerinnen")


@pytest.mark.parametrize("language", country_data.LANGUAGES)
def test_every_country_has_a_name_an_adjective_and_a_capital(language: str) -> None:
    for row in country_data.table("country_words.tsv"):
        adjective = countries(language).usual(row["code"], "adjective")
        assert len(adjective.forms) == FORMS[language]
        for kind in ("name", "capital"):
            assert countries(language).usual(row["code"], kind).kind == kind


@pytest.mark.parametrize("language", country_data.LANGUAGES)
def test_the_tables_are_what_the_script_builds(language: str) -> None:
    table = (country_data.WORDS / f"countries.{language}.tsv").read_text("utf-8")

    assert table == country_data.written(language)

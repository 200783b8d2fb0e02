"""
Build ``resources/words/countries.*.tsv``, what hints know of countries, from CLDR and two tables of ours.

CLDR, as Babel brings it, has the names of countries and cities; ``country_words.tsv`` and
``country_names.tsv``, which lie beside this file, have adjectives, inhabitants and what else tells of a
country. Run it when one of them has changed: ``.venv/bin/python scripts/country_data.py``.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from babel import Locale
from babel.core import get_global

HERE: Final = Path(__file__).parent
WORDS: Final = HERE.parent / "resources" / "words"
LANGUAGES: Final = ("de", "en", "fr", "es")
HEAD: Final = (
    "# Written by scripts/country_data.py: kind, country, forms; the same form stands at the same place.\n"
    "# Names of countries and cities: Unicode CLDR, Unicode License v3. The rest: Annotator, MIT.\n"
)
CITIES: Final = (
    "Abidjan Accra Adelaide Addis_Ababa Algiers Almaty Amman Amsterdam Antananarivo Apia Ashgabat Asmara "
    "Asuncion Athens Auckland Baghdad Baku Bamako Bangkok Bangui Banjul Beirut Belgrade Berlin Bishkek "
    "Bissau Bogota Bratislava Brazzaville Brussels Bucharest Budapest Bujumbura Cairo Caracas Casablanca "
    "Chicago Chisinau Conakry Copenhagen Dakar Damascus Dar_es_Salaam Dhaka Dili Djibouti Douala Dubai "
    "Dublin Dushanbe Freetown Funafuti Gaborone Gaza Guayaquil Harare Havana Hebron Helsinki Ho_Chi_Minh "
    "Istanbul Jakarta Jerusalem Johannesburg Juba Kabul Kaliningrad Kampala Karachi Kathmandu Khartoum "
    "Kigali Kinshasa Kolkata Kuala_Lumpur La_Paz Libreville Lilongwe Lima Lisbon Ljubljana Lome London "
    "Los_Angeles Luanda Lusaka Madrid Malabo Managua Manila Maputo Maseru Mbabane Melbourne Mexico_City "
    "Minsk Mogadishu Monrovia Montevideo Moscow Muscat Nairobi Nassau Ndjamena New_York Niamey Nicosia "
    "Nouakchott Novosibirsk Oslo Ouagadougou Paramaribo Paris Phnom_Penh Podgorica Port-au-Prince "
    "Port_Moresby Port_of_Spain Porto-Novo Prague Pyongyang Reykjavik Riga Riyadh Rome Samarkand "
    "Santo_Domingo Sao_Paulo Sarajevo Seoul Shanghai Simferopol Skopje Stockholm Sydney Taipei Tallinn "
    "Tashkent Tbilisi Tegucigalpa Tehran Thimphu Tirane Tokyo Toronto Tripoli Tunis Ulaanbaatar Vaduz "
    "Vancouver Vienna Vientiane Vilnius Vladivostok Volgograd Warsaw Windhoek Yangon Yekaterinburg "
    "Yerevan Zagreb Zurich"
)
"""Cities that time zones are named after and that one reads of, but none that mean other things as well."""
NO_CAPITALS: Final = (
    "Abidjan Adelaide Almaty Auckland Casablanca Chicago Dar_es_Salaam Douala Dubai Gaza Guayaquil "
    "Hebron Ho_Chi_Minh Istanbul Johannesburg Kaliningrad Karachi Kolkata Los_Angeles Melbourne New_York "
    "Novosibirsk Samarkand Sao_Paulo Shanghai Simferopol Sydney Toronto Vancouver Vladivostok Volgograd "
    "Yangon Yekaterinburg Zurich"
)

Row = tuple[str, str, tuple[str, ...]]
"""Kind, country, forms."""


def main() -> None:
    """Write a table for each language."""
    for language in LANGUAGES:
        path = WORDS / f"countries.{language}.tsv"
        path.write_text(written(language), encoding="utf-8", newline="\n")
        print(path.relative_to(HERE.parent))


def written(language: str) -> str:
    """Return the table for *language*."""
    rows = dict.fromkeys([*adjectives(language), *names(language), *cities(language)])
    with_capital = {code for kind, code, _ in rows if kind == "capital"}
    city_states = [row for row in rows if row[0] == "name" and row[1] not in with_capital]
    rows |= {("capital", code, forms): None for _, code, forms in city_states}
    return HEAD + "".join(f"{kind}\t{code}\t{'|'.join(forms)}\n" for kind, code, forms in rows)


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of the table *name* by the names of its columns."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    head, *rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(head, row, strict=True)) for row in rows]


def cell(text: str) -> list[str]:
    """Return what stands between commas."""
    return [part.strip() for part in text.split(",") if part.strip()]


# ---- adjectives and inhabitants ------------------------------------------------------------------


def adjectives(language: str) -> Iterator[Row]:
    """Yield adjectives with all their endings, the first parts of compounds, and inhabitants."""
    for row in table("country_words.tsv"):
        code, words = row["code"], cell(row[language])
        for word in words:
            forms = inflected(word, language)
            yield "adjective", code, forms
            if language == "fr":
                yield "people", code, tuple(map(capitalised, forms))
        for first in cell(row[f"{language} first"]):
            yield "first", code, (first,)
        for person in cell(row.get(f"{language} people", "")):
            yield "people", code, people(person, language)
        if language == "en":
            yield from (("people", code, (f"{word}s",)) for word in words if word[-1] in "nick")


def inflected(word: str, language: str) -> tuple[str, ...]:
    """
    Return the forms of an adjective, always in the same order.

    German has its endings (none, -e, -en, -em, -er, -es), French and Spanish have masculine, feminine and
    the two plurals, English has one form.
    """
    match language:
        case "de":
            return tuple(word + ending for ending in ("", "e", "en", "em", "er", "es"))
        case "fr":
            return french(*(part.strip() for part in word.split("|")))
        case "es":
            return spanish(*(part.strip() for part in word.split("|")))
        case _:
            return (word,)


def french(masculine: str, feminine: str = "") -> tuple[str, ...]:
    """Return the four forms of a French adjective."""
    if masculine.endswith("è"):
        return masculine, masculine, masculine + "s", masculine + "s"
    if not feminine and masculine.endswith("en"):
        feminine = masculine + "ne"
    elif not feminine:
        feminine = masculine if masculine[-1] in "eo" else masculine + "e"
    plural = masculine if masculine[-1] in "sx" else masculine + "s"
    return masculine, feminine, plural, feminine + "s"


def spanish(masculine: str, feminine: str = "") -> tuple[str, ...]:
    """Return the four forms of a Spanish adjective."""
    if masculine.endswith("o"):
        return tuple(masculine[:-1] + ending for ending in ("o", "a", "os", "as"))
    if masculine.endswith("és"):
        stem = masculine[:-2] + "es"
        return masculine, stem + "a", stem + "es", stem + "as"
    if feminine:
        return masculine, feminine, feminine[:-1] + "es", feminine[:-1] + "as"
    plural = masculine + ("s" if masculine[-1] in "aei" else "es")
    return masculine, masculine, plural, plural


def people(person: str, language: str) -> tuple[str, ...]:
    """Return the forms of an inhabitant."""
    if language == "de" and person.endswith("er"):
        return tuple(person + ending for ending in ("", "s", "n", "in", "innen"))
    if language == "de" and person.endswith("e"):
        return person, person + "n", person[:-1] + "in", person[:-1] + "innen"
    if language == "de" and person.endswith(("r", "t")):
        return person, person + "en"
    if language == "en" and not person.endswith(("man", "men")):
        return person, person + "s"
    return (person,)


def capitalised(word: str) -> str:
    """Return *word* with a capital as its first letter."""
    return word[:1].upper() + word[1:]


# ---- names and cities ----------------------------------------------------------------------------


def names(language: str) -> Iterator[Row]:
    """Yield names of countries, capitals and what else tells of a country, the proposed one first."""
    territories = Locale(language).territories
    own = table("country_names.tsv")
    for row in table("country_words.tsv"):
        code = row["code"]
        words = [
            (each["kind"], word) for each in own if each["code"] == code for word in cell(each[language])
        ]
        usual = [word[1:] for _, word in words if word.startswith("!")]
        official = [] if any(mark in territories[code] for mark in "(&-") and usual else [territories[code]]
        more = [word for kind, word in words if kind == "name" and not word.startswith("!")]
        for name in (*usual, *official, *more):
            yield "name", code, genitive(name, language)
            if " & " in name:
                yield "name", code, genitive(name.replace("&", "and"), language)
        for kind, word in words:
            if kind != "name":
                yield kind, code, genitive(word, language) if kind == "capital" else (word,)


def cities(language: str) -> Iterator[Row]:
    """Yield the cities of CLDR's time zones; the capital, unless our table has another one."""
    countries = {row["code"] for row in table("country_words.tsv")}
    own = {row["code"] for row in table("country_names.tsv") if row["kind"] == "capital"}
    known_cities, no_capitals = set(CITIES.split()), set(NO_CAPITALS.split())
    zones, others = Locale(language).time_zones, get_global("zone_aliases")
    for zone, code in sorted(get_global("zone_territories").items()):
        city = zone.rpartition("/")[2]
        if code in countries and city in known_cities:
            kind = "other" if city in no_capitals or code in own else "capital"
            known = zones.get(zone) or zones.get(others.get(zone, ""), {})
            name = str(known.get("city") or city.replace("_", " ")).partition(" (")[0]
            yield kind, code, genitive(name.replace("\N{SOFT HYPHEN}", ""), language)


def genitive(name: str, language: str) -> tuple[str, ...]:
    """Return *name* and its German genitive, which is the name itself after an s and in feminine names."""
    if language != "de":
        return (name,)
    alike = name.endswith(("s", "x", "z", "ß", "ei", "raine", "küste", "blik", "aft")) or "Republik" in name
    return name, name if alike or name.startswith("Vereinigte") else name + "s"


if __name__ == "__main__":
    main()

"""Pairs of countries one of which an article never speaks of: found and corrected, or left alone."""

import pytest

from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText, Span
from annotator.hints.blocs import DETECTOR
from annotator.hints.find import hints
from annotator.hints.hint import Hint
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook

_CODEBOOK = default_codebook()


def _found(text: str, language: str) -> list[Hint]:
    article_text = ArticleText(text)
    article = Article(article_text, recognise_blocks(article_text), Provenance(language=language))
    return hints(article, _CODEBOOK, [DETECTOR])


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [
        (text[hint.spans[0].start : hint.spans[0].end], hint.correction) for hint in _found(text, language)
    ]


POLAND = "Polen und Litauen haben einen Vertrag geschlossen. Warschau und Vilnius feiern. "
KOREA = "Südkorea und Japan nähern sich an. Seoul lobt Tokio. "
FRANCE = "Frankreich und Spanien planen eine Leitung. Die Regierungen in Paris und Madrid sind zufrieden. "

GERMAN = [
    (POLAND + "Das polnisch-finnische Abkommen gilt.", "polnisch-finnische", "polnisch-litauische"),
    (POLAND + "Der finnisch-polnische Pakt gilt.", "finnisch-polnische", "litauisch-polnische"),
    (POLAND + "Sie loben den litauisch-finnischen Gipfel.", "litauisch-finnischen", "litauisch-polnischen"),
    (POLAND + "Mit litauisch-finnischem Streit rechnet keiner.",
     "litauisch-finnischem", "litauisch-polnischem"),
    (POLAND + "Ein finnisch-litauischer Dialog beginnt.", "finnisch-litauischer", "polnisch-litauischer"),
    (POLAND + "Ein finnisch-litauisches Treffen folgt.", "finnisch-litauisches", "polnisch-litauisches"),
    (POLAND + "Finnisch-litauische Gespräche folgen.", "Finnisch-litauische", "Polnisch-litauische"),
    (POLAND + "Die Achse Helsinki-Vilnius hält.", "Helsinki-Vilnius", "Warschau-Vilnius"),
    (POLAND + "Der Polen-Finnland-Gipfel war kurz.", "Polen-Finnland", "Polen-Litauen"),
    (KOREA + "Die südkoreanisch-indische Zusammenarbeit wächst.", "südkoreanisch-indische",
     "südkoreanisch-japanische"),
    (KOREA + "Die indo-japanischen Beziehungen sind gut.", "indo-japanischen", "südkoreanisch-japanischen"),
    (KOREA + "Die US-japanische Kooperation wächst.", "US-japanische", "südkoreanisch-japanische"),
    (KOREA + "Das US-amerikanisch-japanische Manöver endet.", "US-amerikanisch-japanische",
     "südkoreanisch-japanische"),
    (KOREA + "Die US-Japan-Gespräche laufen.", "US-Japan", "Südkorea-Japan"),
    (KOREA + "Der Türkei-Japan-Gipfel läuft.", "Türkei-Japan", "Südkorea-Japan"),
    (KOREA + "Neue japanisch‑indische Handelsgespräche.", "japanisch‑indische", "japanisch‑südkoreanische"),
    (KOREA + "Die japanisch-saudi-arabische Allianz.",
     "japanisch-saudi-arabische", "japanisch-südkoreanische"),
    (FRANCE + "Die französisch-italienischen Verhandlungen dauern an.", "französisch-italienischen",
     "französisch-spanischen"),
    (FRANCE + "Der italienisch-spanische Streit ist vorbei.",
     "italienisch-spanische", "französisch-spanische"),
    (FRANCE + "Dieser Schulterschluss, der belgisch-spanische, hält.", "belgisch-spanische",
     "französisch-spanische"),
    (FRANCE + "Der sino-spanische Vertrag gilt.", "sino-spanische", "französisch-spanische"),
    (FRANCE + "Ein norwegisch-dänischer Vertrag entsteht.", "norwegisch-dänischer", "französisch-spanischer"),
    (FRANCE + "Spanien hofft. Spanien und Frankreich hoffen auf spanisch-irisches Geld.", "spanisch-irisches",
     "spanisch-französisches"),
]  # fmt: skip

BRITISH = "Britain and Ireland signed a treaty. London and Dublin are content. "
BRAZIL = "Brazil and Argentina talk again. Brasilia thanked Buenos Aires. "
NORTH = "North Korea and Iran signed a pact. Pyongyang and Tehran grow closer. "

ENGLISH = [
    (BRITISH + "The British-Danish deal holds.", "British-Danish", "British-Irish"),
    (BRITISH + "The Danish-Irish agreement holds.", "Danish-Irish", "British-Irish"),
    (BRITISH + "Irish–Danish relations are good.", "Irish–Danish", "Irish–British"),
    (BRITISH + "An Anglo-Danish summit follows.", "Anglo-Danish", "Anglo-Irish"),
    (BRITISH + "A Franco-Irish summit follows.", "Franco-Irish", "Anglo-Irish"),
    (BRITISH + "The Denmark-Ireland talks went on.", "Denmark-Ireland", "Britain-Ireland"),
    (BRITISH + "The London-Copenhagen axis holds.", "London-Copenhagen", "London-Dublin"),
    (BRAZIL + "A Brazilian-Mexican trade pact is near.", "Brazilian-Mexican", "Brazilian-Argentine"),
    (BRAZIL + "Mexican-Argentine ties improve.", "Mexican-Argentine", "Brazilian-Argentine"),
    (BRAZIL + "Mexican-Argentinian ties improve.", "Mexican-Argentinian", "Brazilian-Argentinian"),
    (BRAZIL + "The Mexico–Argentina dispute is over.", "Mexico–Argentina", "Brazil–Argentina"),
    (BRAZIL + "The South African-Argentine alliance.", "South African-Argentine", "Brazilian-Argentine"),
    (BRAZIL + "The U.S.-Argentine alliance.", "U.S.-Argentine", "Brazilian-Argentine"),
    (BRAZIL + "The US-Argentina alliance.", "US-Argentina", "Brazil-Argentina"),
    (BRAZIL + "The Sino-Brazilian partnership.", "Sino-Brazilian", "Argentine-Brazilian"),
    (NORTH + "The Russian-Iranian front worries many.", "Russian-Iranian", "North Korean-Iranian"),
    (NORTH + "The Iranian-Russian bloc worries many.", "Iranian-Russian", "Iranian-North Korean"),
    (NORTH + "The North Korean-Russian bloc worries many.", "North Korean-Russian", "North Korean-Iranian"),
    (NORTH + "This Russo-Iranian friendship is new.", "Russo-Iranian", "North Korean-Iranian"),
    (NORTH + "A Chinese-Russian military exercise begins.", "Chinese-Russian", "North Korean-Iranian"),
    (NORTH + "Iran thanked North Korea for Iranian-Syrian goods.", "Iranian-Syrian", "Iranian-North Korean"),
    (NORTH + "The Iran–Russia negotiations drag on.", "Iran–Russia", "Iran–North Korea"),
]

CHAD = "Le Tchad et le Niger se parlent. N’Djamena et Niamey ont signé. Le Niger et le Tchad avancent. "
ITALY = "L’Italie et la Grèce ont conclu un traité. Rome et Athènes se félicitent. "
RUSSIA = "La Corée du Nord et la Russie ont signé un pacte. Moscou et Pyongyang se rapprochent. "

FRENCH = [
    (ITALY + "Cette alliance italo-turque est ancienne.", "italo-turque", "italo-grecque"),
    (ITALY + "Le sommet italo-turc commence.", "italo-turc", "italo-grec"),
    (ITALY + "Les accords italo-turcs tiennent.", "italo-turcs", "italo-grecs"),
    (ITALY + "Les relations italo-turques sont bonnes.", "italo-turques", "italo-grecques"),
    (ITALY + "La coopération turco-italienne progresse.", "turco-italienne", "gréco-italienne"),
    (ITALY + "Le partenariat gréco-turc progresse.", "gréco-turc", "gréco-italien"),
    (ITALY + "La coopération gréco-belge progresse.", "gréco-belge", "gréco-italienne"),
    (ITALY + "Les relations gréco-belges progressent.", "gréco-belges", "gréco-italiennes"),
    (ITALY + "La coopération gréco-français progresse.", "gréco-français", "gréco-italien"),
    (ITALY + "Un projet gréco-belge est né.", "gréco-belge", "gréco-italien"),
    (ITALY + "L’axe Rome-Ankara tient.", "Rome-Ankara", "Rome-Athènes"),
    (RUSSIA + "L’alliance sino-russe inquiète.", "sino-russe", "nord-coréano-russe"),
    (RUSSIA + "Le front russo-chinois inquiète.", "russo-chinois", "russo-nord-coréen"),
    (RUSSIA + "Les relations russo-chinoises inquiètent.", "russo-chinoises", "russo-nord-coréennes"),
    (RUSSIA + "Une guerre russo-sud-coréenne menace.", "russo-sud-coréenne", "russo-nord-coréenne"),
    (RUSSIA + "Le bloc sino-iranien inquiète.", "sino-iranien", "nord-coréano-russe"),
    (RUSSIA + "La crise irano-nord-coréenne.", "irano-nord-coréenne", "russo-nord-coréenne"),
    (CHAD + "Le pacte tchado-malien est signé.", "tchado-malien", "tchado-nigérien"),
    (CHAD + "La coopération nigéro-malienne.", "nigéro-malienne", "nigéro-tchadienne"),
    (CHAD + "Le sommet Tchad-Mali commence.", "Tchad-Mali", "Tchad-Niger"),
    (CHAD + "Le Niger veut que le Tchad paie le port tchado-malien.", "tchado-malien", "tchado-nigérien"),
]

PERU = "Perú y Chile firmaron un tratado. Lima y Santiago de Chile celebran. "
MOROCCO = "España y Marruecos negocian. Madrid y Rabat esperan un acuerdo. "
RUSSIAN = "Corea del Norte y Rusia firmaron un pacto. Moscú y Pyongyang se acercan. "

SPANISH = [
    (PERU + "El acuerdo peruano-boliviano es firme.", "peruano-boliviano", "peruano-chileno"),
    (PERU + "La alianza peruano-boliviana es firme.", "peruano-boliviana", "peruano-chilena"),
    (PERU + "Los pactos peruano-bolivianos son firmes.", "peruano-bolivianos", "peruano-chilenos"),
    (PERU + "Las relaciones peruano-bolivianas son firmes.", "peruano-bolivianas", "peruano-chilenas"),
    (PERU + "La cumbre boliviano-chilena empieza.", "boliviano-chilena", "peruano-chilena"),
    (PERU + "La cumbre Bolivia-Chile empieza.", "Bolivia-Chile", "Perú-Chile"),
    (PERU + "El eje Lima-Quito resiste.", "Lima-Quito", "Lima-Santiago de Chile"),
    (PERU + "El diálogo chileno-estadounidense sigue.", "chileno-estadounidense", "chileno-peruano"),
    (PERU + "La cooperación chileno-estadounidense sigue.", "chileno-estadounidense", "chileno-peruana"),
    (MOROCCO + "La cumbre hispano-francesa empieza.", "hispano-francesa", "hispano-marroquí"),
    (MOROCCO + "Las relaciones hispano-francesas mejoran.", "hispano-francesas", "hispano-marroquíes"),
    (MOROCCO + "La cumbre franco-española empieza.", "franco-española", "marroquí-española"),
    (MOROCCO + "El comercio hispano-argelino crece.", "hispano-argelino", "hispano-marroquí"),
    (MOROCCO + "Una crisis luso-marroquí no conviene.", "luso-marroquí", "hispano-marroquí"),
    (RUSSIAN + "La alianza chino-rusa preocupa.", "chino-rusa", "norcoreano-rusa"),
    (RUSSIAN + "El bloque sino-ruso preocupa.", "sino-ruso", "norcoreano-ruso"),
    (RUSSIAN + "Las relaciones ruso-chinas preocupan.", "ruso-chinas", "ruso-norcoreanas"),
    (RUSSIAN + "El frente chino-iraní preocupa.", "chino-iraní", "norcoreano-ruso"),
    (RUSSIAN + "Una guerra ruso-surcoreana amenaza.", "ruso-surcoreana", "ruso-norcoreana"),
    (RUSSIAN + "Corea del Norte espera que Rusia pague el tren ruso-chino.", "ruso-chino", "ruso-norcoreano"),
]

SILENT_GERMAN = [
    POLAND + "Das polnisch-litauische Abkommen gilt.",
    POLAND + "Finnland schaut zu. Das polnisch-finnische Abkommen ruht.",
    POLAND + "In Helsinki ist man froh. Das polnisch-finnische Abkommen ruht.",
    POLAND + "Ein Finne war dabei. Das polnisch-finnische Abkommen ruht.",
    POLAND + "Auch der finnische Präsident kam. Das polnisch-finnische Abkommen ruht.",
    POLAND + "Das finnisch-schwedische Bündnis hilft, das polnisch-finnische auch.",
    POLAND + "Die polnisch-finnische Autorin las vor.",
    POLAND + "Der polnisch-finnische Kulturverein feiert.",
    POLAND + "Sie besucht das Deutsch-Polnische Gymnasium, sagt Merz.",
    POLAND + "Mit der polnisch-türkischen Familie sprach niemand.",
    POLAND + "Das deutsch-polnische Unternehmen baut Busse, das Bundeskanzleramt zahlt.",
    POLAND + "Ein Auto fuhr über die polnisch-slowakische Grenze.",
    POLAND + "Die Strecke Warschau-Prag ist gesperrt.",
    POLAND + "Der Krieg von 1920 war ein polnisch-sowjetischer Krieg.",
    POLAND + "Im Jahr 1939 endete das polnisch-britische Bündnis nicht.",
    "Polen ist groß. Ein polnisch-finnisches Abkommen gilt seit gestern.",
    "Es gibt ein polnisch-finnisches Abkommen über den Handel.",
    "Die deutsch-deutsche Grenze fiel. Deutschland und Polen feiern das.",
    "In Baden-Württemberg und Nordrhein-Westfalen gab es Wahlen, in Polen auch.",
    "Macron und Merz loben die deutsch-französische Freundschaft. Die Ukraine dankt Berlin und Warschau.",
    "Trump spricht von Zöllen. China und Japan hoffen auf amerikanisch-chinesische Gespräche.",
    "Korea und Japan reden. Die südkoreanisch-japanischen Beziehungen sind gut.",
]

SILENT_ENGLISH = [
    BRITISH + "The British-Irish deal holds.",
    BRITISH + "Denmark looks on. The British-Danish deal is older.",
    BRITISH + "Copenhagen looks on. The British-Danish deal is older.",
    BRITISH + "Two Danes looked on. The British-Danish deal is older.",
    BRITISH + "The Danish minister came. The British-Danish deal is older.",
    BRITISH + "Danish-Swedish ties are old, British-Danish ties are older.",
    BRITISH + "The British-Danish author read from her book.",
    BRITISH + "The British-Danish restaurant is full.",
    BRITISH + "She comes from a British-Indian family.",
    BRITISH + "An Anglo-Dutch company paid for it.",
    BRITISH + "The London-Brighton run was cancelled. A Dublin-Paris flight, too.",
    BRITISH + "The Franco-Prussian War is long over.",
    BRITISH + "In 1812 the British-American war began.",
    BRITISH + "It was the Anglo-Saxon way, he said.",
    "Britain is an island. A British-Danish deal has been signed.",
    "There is a British-Danish deal on trade.",
    "Washington and Beijing talk. U.S.-China relations are tense, Japan says. Japan and China agree.",
    "The White House and Beijing talk. American-Chinese relations are tense. China and Japan agree.",
    "Putin met Xi. North Korea and Russia agree, and Sino-Russian relations are close.",
    "The German-speaking part of Belgium and the French-speaking part talk. France helps.",
    "Guinea-Bissau and Senegal signed a treaty. Bosnia-Herzegovina did not.",
]

SILENT_FRENCH = [
    ITALY + "L’alliance italo-grecque tient.",
    ITALY + "La Turquie regarde. L’alliance italo-turque est ancienne.",
    ITALY + "Ankara regarde. L’alliance italo-turque est ancienne.",
    ITALY + "Des Turcs regardent. L’alliance italo-turque est ancienne.",
    ITALY + "Le ministre turc est venu. L’alliance italo-turque est ancienne.",
    ITALY + "Les relations turco-iraniennes sont bonnes, les relations italo-turques aussi.",
    ITALY + "L’écrivaine italo-turque a lu son livre.",
    ITALY + "L’avocate franco-turque plaide, dit Macron.",
    ITALY + "La famille italo-argentine est venue.",
    ITALY + "L’entreprise franco-italienne construit des bus, dit l’Élysée.",
    ITALY + "Il a passé la frontière italo-suisse.",
    ITALY + "Le train Rome-Nice est en retard.",
    ITALY + "En 1911, la guerre italo-turque éclate.",
    ITALY + "Le chanteur italo-libanais vit ici.",
    "L’Italie est belle. Un accord italo-turc est signé.",
    "Il y a un accord italo-turc sur le commerce.",
    "Poutine a vu Xi. La Corée du Nord et la Russie sont d’accord, et les relations sino-russes sont bonnes.",
    "Macron et Merz parlent. L’Allemagne et la Pologne aussi. L’amitié franco-allemande vit.",
    "Le franco-canadien parle. Le Canada et la France sont amis.",
    "Nord-coréens et sud-coréens se parlent : la Corée du Nord et la Corée du Sud signent un accord.",
    "La Guinée-Bissau et le Sénégal ont signé. Le rendez-vous est pris.",
]

SILENT_SPANISH = [
    PERU + "El acuerdo peruano-chileno es firme.",
    PERU + "Bolivia mira. El acuerdo peruano-boliviano es viejo.",
    PERU + "En La Paz miran. El acuerdo peruano-boliviano es viejo.",
    PERU + "Dos bolivianos miran. El acuerdo peruano-boliviano es viejo.",
    PERU + "El ministro boliviano vino. El acuerdo peruano-boliviano es viejo.",
    PERU + "Las relaciones boliviano-argentinas son buenas y las peruano-bolivianas también.",
    PERU + "La escritora peruano-boliviana leyó su libro.",
    PERU + "El restaurante peruano-boliviano está lleno.",
    PERU + "Es de una familia hispano-peruana.",
    PERU + "La empresa chileno-alemana construye autobuses.",
    PERU + "Cruzó la frontera peruano-boliviana.",
    PERU + "El vuelo Lima-Madrid llega tarde.",
    PERU + "En 1879 empezó la guerra chileno-boliviana.",
    PERU + "La actriz franco-peruana vive aquí.",
    "Perú es grande. Hay un acuerdo peruano-boliviano.",
    "Hay un acuerdo peruano-boliviano sobre comercio.",
    "Putin vio a Xi. Corea del Norte y Rusia firmaron, y las relaciones chino-rusas son buenas.",
    "La Casa Blanca habla. China y Japón esperan las negociaciones chino-estadounidenses.",
    "Franco murió. España y Portugal son amigos y la alianza luso-española vive.",
    "Guinea-Bisáu y Senegal firmaron un tratado.",
    "El teórico-práctico curso empezó en Perú. Chile y Perú pagan.",
]


@pytest.mark.parametrize(
    ("language", "text", "words", "correction"),
    [
        pytest.param(language, *case, id=f"{language}-{case[1]}-{number}")
        for language, cases in (("de", GERMAN), ("en", ENGLISH), ("fr", FRENCH), ("es", SPANISH))
        for number, case in enumerate(cases)
    ],
)
def test_a_pair_that_cannot_be_meant_is_found_and_corrected_in_its_form(
    language: str, text: str, words: str, correction: str
) -> None:
    assert _told(text, language) == [(words, correction)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param(language, text, id=f"{language}-{number}")
        for language, texts in (
            ("de", SILENT_GERMAN),
            ("en", SILENT_ENGLISH),
            ("fr", SILENT_FRENCH),
            ("es", SILENT_SPANISH),
        )
        for number, text in enumerate(texts)
    ],
)
def test_a_pair_that_may_well_be_meant_is_left_alone(language: str, text: str) -> None:
    assert _told(text, language) == []


def test_every_inflection_is_a_hint_of_its_own() -> None:
    text = POLAND + "Das finnisch-polnische Abkommen gilt. Alle loben den finnisch-polnischen Pakt."

    assert _told(text, "de") == [
        ("finnisch-polnische", "litauisch-polnische"),
        ("finnisch-polnischen", "litauisch-polnischen"),
    ]


def test_three_countries_may_stand_together() -> None:
    text = (
        "Polen, Litauen und Lettland bauen eine Bahn. Warschau, Vilnius und Riga zahlen. "
        "Die polnisch-litauisch-finnische Zusammenarbeit beginnt."
    )

    assert _told(text, "de") == [("polnisch-litauisch-finnische", "polnisch-litauisch-lettische")]


def test_the_reason_names_the_countries() -> None:
    strange, both = (
        _found(POLAND + words, "de")[0]
        for words in ("Das polnisch-finnische Abkommen gilt.", "Das irisch-finnische Abkommen gilt.")
    )

    assert str(strange.reason) == (
        "Finnland comes up nowhere else in this text, but Polen and Litauen do. Perhaps these two are meant."
    )
    assert (
        str(both.reason)
        == "Neither country comes up anywhere else in this text, which is about Polen and Litauen."
    )
    assert strange.confidence > both.confidence


def test_the_pair_that_the_text_has_elsewhere_is_meant() -> None:
    text = (
        "Polen redet mit Litauen. Auch Lettland redet mit Polen. Polnisch-lettische Beziehungen sind gut, "
        "das polnisch-lettische Abkommen hält. Das polnisch-finnische Abkommen gilt."
    )

    assert _told(text, "de") == [("polnisch-finnische", "polnisch-lettische")]


def test_what_is_not_about_states_needs_a_country_that_is_named_with_the_other() -> None:
    assert _told("Polen ist groß. Litauen ist klein. Die polnisch-finnische Woche beginnt.", "de") == []
    assert _told("Polen und Litauen feiern. Die polnisch-finnische Woche beginnt.", "de") == [
        ("polnisch-finnische", "polnisch-litauische")
    ]


def test_the_language_may_be_unknown() -> None:
    assert _told(PERU + "La alianza peruano-boliviana es firme.", "") == [
        ("peruano-boliviana", "peruano-chilena")
    ]
    assert _told("", "") == []


def test_offsets_count_code_points() -> None:
    text = "😀 e\u0301 " + POLAND + "Das polnisch-finnische Abkommen 👨‍👩‍👧 gilt."

    (hint,) = _found(text, "de")

    assert hint.spans == (Span(text.index("polnisch-f"), text.index(" Abkommen")),)
    assert hint.code == "error.entity"

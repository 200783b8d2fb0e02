"""Two words in one are found in four languages; compounds, names and loan words are left alone."""

import pytest

from annotator.core.article import Article, Provenance
from annotator.core.text import ArticleText, Span
from annotator.hints.find import hints
from annotator.hints.fused import DETECTOR
from annotator.hints.hint import LANGUAGES, Hint
from annotator.services.new import default_codebook
from tests.samples import TRICKY_TEXTS

_CODEBOOK = default_codebook()


def _found(text: str, language: str) -> list[Hint]:
    return hints(Article(ArticleText(text), (), Provenance(language=language)), _CODEBOOK, [DETECTOR])


def _corrected(text: str, language: str) -> str:
    for hint in reversed(_found(text, language)):
        (span,) = hint.spans
        text = text[: span.start] + (hint.correction or "") + text[span.end :]
    return text


FOUND = {
    "de": """
        Die Regierung hat den|neuen Haushalt am Montag vorgestellt.
        Der Stadtrat lehnte den Antrag|gegen den Willen der Bürger ab.
        Viele Soldaten waren dort stationiert|und kämpften nie.
        Die Partei wirkte auf großer Bühne|zusammenhaltend und ruhig.
        Der Vertrag regelt den Handel|zwischen beiden Ländern.
        Am Abend kamen tausende Menschen auf die|Straße.
        Die Feuerwehr war schnell vor Ort|und löschte den Brand.
        Nach dem Spiel war der Trainer sehr|enttäuscht.
        Die Preise sind im|vergangenen Jahr stark gestiegen.
        Sie wohnt seit|vielen Jahren in Hamburg.
        Er sagte, dass|niemand verletzt wurde.
        Die Polizei sucht nach|einem weißen Lieferwagen.
        Das Gericht verurteilte|den Mann zu einer Geldstrafe.
        Der Zug fährt von|morgen an wieder nach Plan.
        Die Schule bleibt bis|Freitag geschlossen.
        Der Verein hat eine|lange Geschichte.
        Die Ministerin erklärte|gestern ihren Rücktritt.
        Wir wissen noch|nicht, wie es weitergeht.
        In der Nacht fiel|die Temperatur unter null.
        Der Fluss trat gestern|über die Ufer.
        Die Ernte war in diesem|Sommer schlecht.
        Forscher haben ein neues|Verfahren entwickelt.
        Ihre Tochter studiert|Medizin in Wien.
        Das Museum zeigt Bilder|aus vier Jahrhunderten.
        Der Bürgermeister eröffnete das|Fest mit einer Rede.
        Die Firma hat hundert Mitarbeiter|entlassen.
        Das Treffen dauerte|länger als geplant.
        Sie wollen den Ukraine-Konflikt|entgegen allen Warnungen ausweiten.
        Der Preis für Milch ist|gesunken.
        Kinder und|Jugendliche dürfen kostenlos hinein.
        Die Brücke wurde|gesperrt, weil sie Risse hat.
        Der Präsident|kündigte neue Wahlen an.
        """,
    "en": """
        The government|announced a new budget on Monday.
        Police are looking|for two men in a white van.
        She has lived in London for|many years.
        The company said it|would close three factories.
        Officials were|surprised by the result.
        The match was played in front|of a small crowd.
        He told reporters|that nobody was hurt.
        Prices have risen sharply|since last summer.
        The bridge was closed|because of the storm.
        A new law will|protect the forest.
        The mayor opened the|festival with a speech.
        Many people lost their|homes in the flood.
        The court found him|guilty of fraud.
        Scientists have developed|another method.
        Our school is larger|than yours.
        They want to build|houses near the river.
        The president has|promised more money for hospitals.
        Some of the students|were late.
        The war has lasted|three years.
        Her mother works in a|hospital.
        The river rose during the|night.
        We do not know what|happened next.
        Nobody expected such|a long delay.
        Farmers fear that|the harvest will be bad.
        The train from|Boston was two hours late.
        Voters will decide on|Sunday.
        The museum shows pictures|from four centuries.
        They met in the capital|yesterday.
        It was the first time|since the war.
        Workers at the|plant went on strike.
        The fire spread quickly|through the building.
        """,
    "fr": """
        Le gouvernement|annonce un nouveau budget.
        La police recherche|deux hommes dans une voiture blanche.
        Elle habite à Lyon depuis|plusieurs années.
        Les prix ont fortement augmenté|depuis cet été.
        Le pont est fermé|pendant la tempête.
        Une nouvelle loi doit protéger|les forêts.
        Le maire a ouvert la|fête par un discours.
        Beaucoup de familles ont perdu leur|maison.
        Le tribunal a condamné|cet homme à une amende.
        Les chercheurs ont trouvé|une autre méthode.
        Notre école est plus grande|que la vôtre.
        Ils veulent construire|des maisons près du fleuve.
        Le président|promet plus d’argent pour les hôpitaux.
        Certains élèves étaient|en retard.
        La guerre dure depuis|trois ans.
        Sa mère travaille dans|un hôpital.
        Le fleuve est monté|pendant la nuit.
        Nous ne savons pas ce qui|arrive ensuite.
        Personne ne s’attendait à un tel|retard.
        Les paysans craignent|une mauvaise récolte.
        Le train venant|de Bordeaux avait deux heures de retard.
        Les électeurs vont décider|dimanche prochain.
        Le musée montre des tableaux|de quatre siècles.
        Ils se sont rencontrés dans la|capitale.
        C’était la première fois|depuis la guerre.
        Les ouvriers de cette usine|sont en grève.
        Le feu a vite gagné tout|le bâtiment.
        Ce film raconte|une histoire vraie.
        La ministre répond|aux questions des députés.
        Les enfants jouent|dans la cour.
        Ils attendent le bus devant|la gare.
        """,
    "es": """
        El gobierno|anuncia un nuevo presupuesto.
        La policía encontró|dos hombres en un coche blanco.
        Ella vive en Madrid desde|hace muchos años.
        Los precios han subido mucho|desde el verano.
        El puente está cerrado|por la tormenta.
        Una nueva ley protege|los bosques.
        El alcalde abrió la|fiesta con un discurso.
        Muchas familias han perdido|sus casas.
        El tribunal condenó|al hombre a una multa.
        Los científicos encontraron|otro método.
        Nuestra escuela es más|grande que la vuestra.
        Quieren construir|casas cerca del río.
        El presidente|promete más dinero para los hospitales.
        Algunos alumnos|llegaron tarde.
        La guerra dura ya|tres años.
        Su madre trabaja en un|hospital.
        El río creció durante|la noche.
        No sabemos qué|pasará después.
        Nadie esperaba semejante|retraso.
        Los campesinos temen|una mala cosecha.
        El tren procedente|de Sevilla llegó dos horas tarde.
        Los votantes decidirán|el próximo domingo.
        El museo muestra cuadros|de cuatro siglos.
        Se reunieron en la|capital.
        Era la primera vez|desde la guerra.
        Los obreros de la fábrica|están en huelga.
        El fuego se extendió rápidamente|por el edificio.
        La película cuenta|una historia verdadera.
        La ministra responde|a las preguntas.
        Los niños juegan|en el patio.
        Esperan el autobús delante|de la estación.
        """,
}
"""Texts of ours with one lost space each, where the stroke is."""

SILENT = {
    "de": """
        Das erinnert an das Stichwortgeben und an das Auffindbarmachen von Dingen.
        Der Hund hat im Garten herumspielt, sagte sie, und die nichtkopierten Bilder waren nichtgewerblich.
        Der Verteidigungsvertrag wurde von den Außenministern unterschrieben.
        Auf der Außenministerkonferenz trafen sich die Staatschefs.
        Das Bundesverfassungsgericht prüft das Wohnraumförderungsgesetz.
        Die Donaudampfschifffahrt war einst ein wichtiger Wirtschaftszweig.
        Die Schlüsselklausel steht im dritten Absatz des Rahmenvertrags.
        Eine Straßenbahnhaltestelle liegt direkt vor der Stadtbücherei.
        Der Finanzmarktexperte warnt vor den Nebenwirkungen der Zinswende.
        Sie arbeitet als Kinderkrankenschwester in einer Universitätsklinik.
        Wladimir Selenskyjs Amtskollege heißt Abdullatif Kurbanow.
        Mohammed Abdulrahman und Aleksandra Wojciechowska kamen aus Bydgoszcz.
        Der Spieler Kevin Großkreutz wechselte von Wolfsburg nach Darmstadt.
        In Neubrandenburg, Oberammergau und Schwäbisch Gmünd regnet es.
        Das Smartphone hat einen Touchscreen und spielt Podcasts ab.
        Beim Crowdfunding sammelte das Startup Geld für den Livestream.
        Die Influencerin machte Homeoffice und streamte ein Makeup-Tutorial.
        Das kohlenstoffarme Verfahren ist kostengünstig und umweltfreundlich.
        Die baumbestandene Allee ist sehenswert und denkmalgeschützt.
        Er ist zwanzigjährig, hochbegabt und siebensprachig aufgewachsen.
        Die wissenschaftsbasierte Politik ist evidenzgestützt.
        Niemand will das Abkommen weiterverhandeln oder kaputtreden.
        Man muss die Regeln zusammenfassen und niederschreiben.
        Irgendjemand hat das Fenster zerschlagen und ist davongelaufen.
        Die Schülerinnen und Schüler lesen gern, die LehrerInnen auch.
        Die Staats- und Regierungschefs sprachen über die UN-Resolutionen.
        Das ist das Ereignis, das die Welt verändert, und die, die die Lage kennen, schweigen.
        Die BayernLB, die KfW und die HypoVereinsbank finanzieren den Bau.
        McDonald’s, YouTube, TikTok und WhatsApp stehen in der Kritik.
        Neunhundertneunundneunzig Besucher kamen zur Eröffnung.
        Der Holzkohlengrill steht im Kleingartenverein neben dem Geräteschuppen.
        Nachhaltigkeitsbeauftragte prüfen die Lieferkettensorgfaltspflichten.
        Am Dienstagvormittag fiel in der Oberleitungsbuslinie der Strom aus.
        Die nichtstaatlichen Träger verlangen nichtöffentliche und nichtkonventionelle Verfahren.
        Die Sportdirektorin, die Aufsichtsrätin und die Vorständin sprachen mit unsereinem.
        Die Impfstoffbeschaffung war ein Kraftakt der Gesundheitsbehörden.
        """,
    "en": """
        The policymakers discussed the healthcare system and the backlash.
        Smartphones and touchscreens changed the newspaper business.
        Goldman Sachs, Bloomberg and Facebook published their numbers.
        Volodymyr Zelenskyy met Emmanuel Macron and Olaf Scholz.
        Mohammed Abdulrahman and Aleksandra Wojciechowska came from Bydgoszcz.
        Nevertheless the lawmakers notwithstanding the headwind went ahead.
        The firefighters and the shopkeepers were overwhelmed.
        The whistleblower spoke about cyberattacks and ransomware.
        Housekeeping and bookkeeping are underpaid.
        They overestimated the groundwater and underreported the rainfall.
        Her stepdaughter is a kindergarten teacher in Massachusetts.
        In Birmingham, Sheffield and Scunthorpe it was raining.
        YouTube, LinkedIn, McDonald’s and PlayStation are brands.
        The crowdfunding campaign was a livestream with influencers.
        The antidepressants had counterproductive side effects.
        He is a left-hander, a goalkeeper and a grandfather.
        The zeitgeist is a wanderlust, said the schadenfreude expert.
        They don’t know, they can’t say and they won’t tell.
        A two-year-old’s toy lay in the wheelbarrow.
        The biotechnology firm sells nanoparticles and microchips.
        The multimillionaire owns a skyscraper and a speedboat.
        The superintendent was outspoken and straightforward.
        Thereafter, whoever came was turned away, albeit politely.
        The rainforest is a breathtaking, awe-inspiring place.
        An eyewitness saw the aftermath of the earthquake.
        The spokeswoman withdrew her statement on Wednesday.
        Postgraduates were interviewed about their workload.
        The trustworthiness of the newscasters is questionable.
        Peacekeepers patrol the borderlands of Afghanistan.
        The Netherlands and Liechtenstein signed it in Reykjavik.
        Basketball, volleyball and weightlifting are Olympic sports.
        """,
    "fr": """
        Le porte-parole du gouvernement parle de télétravail et de cybersécurité.
        Volodymyr Zelensky a rencontré Emmanuel Macron et Olaf Scholz.
        Mohammed Abdulrahman et Aleksandra Wojciechowska venaient de Bydgoszcz.
        L’anticonstitutionnalité du texte est discutée à l’Assemblée.
        Aujourd’hui, quelqu’un a dit que l’entreprise n’existait plus.
        La géopolitique et la photosynthèse sont au programme.
        YouTube, LinkedIn, McDonald’s et PlayStation sont des marques.
        Le crowdfunding et le livestream attirent les influenceurs.
        Les smartphones et les podcasts changent la presse.
        À Villeurbanne, Montpellier et Châteauroux, il pleut.
        Néanmoins, les gendarmes ont désamorcé la bombe.
        Les malfaiteurs ont pris la fuite à contresens.
        Les bonshommes et les gentilshommes se saluent.
        Le surlendemain, il a fallu tout recommencer.
        L’hydroélectricité est une énergie renouvelable.
        Les multinationales délocalisent leur production.
        Dorénavant, quiconque vient doit s’inscrire.
        Le bouleversement climatique est irréversible.
        Les autoentrepreneurs sont mécontents.
        Elle est institutrice dans un arrondissement parisien.
        Le parlementaire a démissionné malgré tout.
        Lorsqu’il est arrivé, puisqu’on l’attendait, tout allait bien.
        Les hélicoptères survolent l’Afghanistan et le Kirghizistan.
        La Reykjavikoise aime le skateboard et le snowboard.
        Un microclimat règne sur le vignoble bourguignon.
        Le vice-président sous-estime le problème.
        Les néonazis et les antifascistes s’affrontent.
        Le radiologue travaille à l’hôpital universitaire.
        Cet après-midi, les sapeurs-pompiers sont intervenus.
        L’intergouvernemental reste un mot difficile.
        La désinformation se propage sur les réseaux.
        """,
    "es": """
        El portavoz del gobierno habla de teletrabajo y de ciberseguridad.
        Volodímir Zelenski se reunió con Emmanuel Macron y Olaf Scholz.
        Mohammed Abdulrahman y Aleksandra Wojciechowska venían de Bydgoszcz.
        Quiere igualarlos, romperla y administrarlas, convirtiéndome en testigo.
        Los rascacielos y los paraguas son nombres compuestos.
        YouTube, LinkedIn, McDonald’s y PlayStation son marcas.
        El crowdfunding y el livestream atraen a los influencers.
        Los guardaespaldas del exministro llevaban un parabrisas.
        En Guadalajara, Torremolinos y Fuenlabrada llueve.
        Sin embargo, los antidisturbios desactivaron la bomba.
        Quiere dárselo, pero no puede decírmelo ni mostrárnoslo.
        El hispanohablante vive en Hispanoamérica.
        La fotosíntesis y la geopolítica están en el programa.
        Los multimillonarios compraron un rompehielos.
        El sacacorchos y el abrelatas están en el lavavajillas.
        Desafortunadamente, la hidroeléctrica cerró.
        El bienestar de los sordomudos es importante.
        Los norteamericanos y los centroeuropeos firmaron.
        Un cortocircuito causó el apagón del mediodía.
        Los excombatientes del narcotráfico se entregaron.
        La radiotelevisión pública emite un documental.
        Los superhéroes son internacionalmente conocidos.
        Hubo un malentendido sobre el salvoconducto.
        La sobrepoblación y la subalimentación preocupan.
        Los helicópteros sobrevuelan Afganistán y Kirguistán.
        La baloncestista y el futbolista son telegénicos.
        El microclima favorece a los viñedos riojanos.
        El vicepresidente subestima el problema.
        Los neonazis y los antifascistas se enfrentan.
        Cualquiera puede inscribirse, quienquiera que sea.
        La desinformación se propaga rápidamente.
        El bonaerense y el salvadoreño vendrán pasado mañana.
        """,
}
"""Texts of ours that are right."""


def _lines(table: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (language, line.strip()) for language, lines in table.items() for line in lines.strip().splitlines()
    ]


@pytest.mark.parametrize(("language", "text"), _lines(FOUND))
def test_a_lost_space_is_found_and_put_back(language: str, text: str) -> None:
    assert _corrected(text.replace("|", ""), language) == text.replace("|", " ")


@pytest.mark.parametrize(("language", "text"), _lines(SILENT))
def test_words_that_are_right_are_left_alone(language: str, text: str) -> None:
    assert _corrected(text, language) == text


def test_both_tables_have_thirty_texts_of_each_language() -> None:
    for table in (FOUND, SILENT):
        assert {language: len(lines.split("\n")) >= 32 for language, lines in table.items()} == dict.fromkeys(
            LANGUAGES, True
        )


def test_a_hint_says_why_in_plain_words() -> None:
    (hint,) = _found("Sie wohnt seitvielen Jahren hier.", "de")

    assert (hint.detector, hint.code, hint.spans) == ("fused", "error.fused", (Span(10, 20),))
    assert str(hint.reason) == "“seit” and “vielen” are two words; the space between them is missing."
    assert 0.7 < hint.confidence <= 1


def test_three_words_become_three() -> None:
    (hint,) = _found("Sie wohnt seitvielenJahren hier.", "de")

    assert hint.correction == "seit vielen Jahren"
    assert str(hint.reason) == "Spaces are missing here: “seit vielen Jahren”."


def test_the_whole_word_with_hyphens_and_apostrophes_is_marked() -> None:
    (hint,) = _found("Er setzt den Ukraine-Konfliktentgegen allen Warnungen fort.", "de")

    assert (hint.spans, hint.correction) == ((Span(13, 37),), "Ukraine-Konflikt entgegen")


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Il a besoind’aide.", "Il a besoin d’aide."),
        ("en", "It is the government’sdecision.", "It is the government’s decision."),
        ("en", "We don’tknow that.", "We don’t know that."),
    ],
)
def test_a_space_beside_an_apostrophe_is_put_back(language: str, text: str, right: str) -> None:
    assert _corrected(text, language) == right


@pytest.mark.parametrize(
    "text",
    [
        "Siehe www.seitvielen.example oder post@seitvielen.example.",
        "SEITXQ",
        "Die Schülerinnen: LiebeSchülerInnen, LiebeMitarbeiterInnen.",
        "Sie wohnt seit\u00advielen Jahren seit\u0308vielen hier, seit_vielen, seitvielen2.",
        "",
        "12 … –",
    ],
)
def test_what_is_no_word_is_left_alone(text: str) -> None:
    assert _found(text, "de") == []


def test_what_the_article_has_elsewhere_counts_as_a_word() -> None:
    name = "Der Ort Tirinsk liegt am Meer. Nach Tirinsk kommt niemand. "
    fused, right = "Im Herbst ist Tirinskdurch Nebel verhüllt.", "Im Herbst ist Tirinsk durch Nebel verhüllt."

    assert _corrected(name + fused, "de") == name + right
    assert _corrected(fused, "de") == fused


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Sie wohnt seitvielen Jahren in der Stadt.", "Sie wohnt seit vielen Jahren in der Stadt."),
        ("She has lived here formany years of her life.", "She has lived here for many years of her life."),
    ],
)
def test_an_article_of_unknown_language_tells_it_by_its_words(text: str, right: str) -> None:
    assert _corrected(text, "") == right


@pytest.mark.parametrize(("times", "found"), [(1, ["seitvielen"]), (10, [])])
def test_a_text_in_another_language_is_left_alone(times: int, found: list[str]) -> None:
    text = "Siamo arrivati ieri sera alla stazione seitvielen Jahren. " * times

    assert [text[hint.spans[0].start : hint.spans[0].end] for hint in _found(text, "de")] == found


@pytest.mark.parametrize(("length", "found"), [(20, 1), (1_000_000, 0)])
def test_endless_words_are_passed_over(length: int, found: int) -> None:
    assert len(_found(f"Es sind {'a' * length}Jahre vergangen.", "de")) == found


def test_a_text_without_words_has_no_language() -> None:
    assert _found("12 … –", "") == []


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_offsets_count_code_points(text: str) -> None:
    whole = f"{text} \nSie wohnt seitvielen Jahren hier."

    assert [whole[hint.spans[0].start : hint.spans[0].end] for hint in _found(whole, "de")] == ["seitvielen"]


@pytest.mark.parametrize(
    ("text", "language", "corrected"),
    [
        ("DER BUNDESTAG STIMMT TROTZDEMNICHT ZU", "de", "DER BUNDESTAG STIMMT TROTZDEM NICHT ZU"),
        ("Das geht OHNEzusätzliche Mittel.", "de", "Das geht OHNE zusätzliche Mittel."),
        ("THE PRESIDENT SPOKEABOUT THE WAR", "en", "THE PRESIDENT SPOKE ABOUT THE WAR"),
        ("LE MAIRE PARLEAVEC LES HABITANTS", "fr", "LE MAIRE PARLE AVEC LES HABITANTS"),
        ("EL ALCALDE HABLACON LOS VECINOS", "es", "EL ALCALDE HABLA CON LOS VECINOS"),
    ],
)
def test_words_in_capitals_are_taken_apart_too(text: str, language: str, corrected: str) -> None:
    assert _corrected(text, language) == corrected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("DAS GEBÄUDEENERGIEGESETZ GILT IM BUNDESGEBIET", "de"),
        ("Die UNICEF und die NATOnahe Stiftung zahlen in EUROraum.", "de"),
        ("THE UNESCO HEADQUARTERS WELCOMED STAKEHOLDERS", "en"),
    ],
)
def test_names_and_compounds_in_capitals_are_left_alone(text: str, language: str) -> None:
    assert _found(text, language) == []


def test_a_name_with_a_capital_inside_is_known_when_it_comes_again() -> None:
    once = "They said that the bridge was closed. We saw that theMinister was late."

    assert [hint.correction for hint in _found(once, "en")] == ["the Minister"]
    assert _found(f"{once} They thanked theMinister for it.", "en") == []


def test_in_an_article_about_programs_more_must_speak_for_a_space() -> None:
    news = "She won the race and says the prizemoney is hers, and then they went home to the town."
    code = " Call read_file() or write_file() with x=1, y=2 and --force, see www.example.org/a_b."

    assert [hint.correction for hint in _found(news, "en")] == ["prize money"]
    assert _found(news + code, "en") == []

"""Each detector finds what its rule says, in four languages, and leaves alone what only looks like it."""

import pytest

from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.text import ArticleText, Span
from annotator.hints._registry import DETECTORS
from annotator.hints.find import hints
from annotator.hints.hint import Hint
from annotator.readers.blocks import recognise_blocks
from annotator.services.new import default_codebook
from tests.samples import TRICKY_TEXTS

_CODEBOOK = default_codebook()
_DETECTORS = {detector.id: detector for detector in DETECTORS}


def _article(text: str, language: str = "") -> Article:
    article_text = ArticleText(text)
    return Article(article_text, recognise_blocks(article_text), Provenance(language=language))


def _found(detector: str, article: Article) -> list[Hint]:
    return hints(article, _CODEBOOK, [_DETECTORS[detector]])


def _told(detector: str, text: str, language: str) -> list[tuple[str, str | None]]:
    """Return the words and the correction of each hint of *detector*."""
    article = _article(text, language)
    return [(article.text.quote(hint.spans[0]), hint.correction) for hint in _found(detector, article)]


FOUND = [
    # spaces
    ("spaces", "de", "Das Haus,das am Fluss steht, ist leer.", "Haus,das", "Haus, das"),
    ("spaces", "de", "Der Zug hielt.Niemand stieg aus.", "hielt.Niemand", "hielt. Niemand"),
    ("spaces", "de", "Sie nennt es „reine Freude“und lacht.", "Freude“und", "Freude“ und"),
    ("spaces", "de", "Er rief„Alles gut“ und ging.", "rief„Alles", "rief „Alles"),
    ("spaces", "de", "Im  Garten blüht es.", "  ", " "),
    ("spaces", "de", "Kommt ihr heute ? Wir warten.", "heute ?", "heute?"),
    ("spaces", "en", "The old bridge;nobody crossed it.", "bridge;nobody", "bridge; nobody"),
    ("spaces", "en", "She called it “pure luck”and left.", "luck”and", "luck” and"),
    ("spaces", "en", "They waited , but he was late.", "waited ,", "waited,"),
    ("spaces", "fr", "La maison,vide depuis un an, brûle.", "maison,vide", "maison, vide"),
    ("spaces", "fr", "Il parle d’un « grand jour »sans rire.", "»sans", "» sans"),
    ("spaces", "fr", "Elle est partie , dit-on.", "partie ,", "partie,"),
    ("spaces", "es", "El tren llegó tarde.Nadie esperaba.", "tarde.Nadie", "tarde. Nadie"),
    ("spaces", "es", "Lo llama «pura suerte»pero sonríe.", "suerte»pero", "suerte» pero"),
    # balance
    ("balance", "de", "Sie sagte: „Wir kommen morgen und ging.", "„", None),
    ("balance", "de", 'Er nannte es „ein Wunder" vor allen.', '"', "“"),
    ("balance", "en", "The town (it has few people is quiet.", "(", None),
    ("balance", "en", "They left early] and came back.", "]", None),
    ("balance", "fr", "Il a dit « oui sans hésiter.", "«", None),
    ("balance", "es", "Dijo que sí» y se marchó.", "»", None),
    # doubled
    ("doubled", "de", "Er kam und und ging.", "und und", "und"),
    ("doubled", "en", "She opened the the door.", "the the", "the"),
    ("doubled", "fr", "Il marche dans dans la rue.", "dans dans", "dans"),
    ("doubled", "es", "Vive en en la ciudad.", "en en", "en"),
    # capitals
    ("capitals", "de", "Sie sagt das gern Jedoch sind viele müde.", "Jedoch", "jedoch"),
    ("capitals", "en", "The plan was good However nobody came.", "However", "however"),
    ("capitals", "fr", "Le projet est bon Cependant personne ne vient.", "Cependant", "cependant"),
    ("capitals", "es", "El plan era bueno Aunque nadie vino.", "Aunque", "aunque"),
    # commas
    ("commas", "de", "Sie hat die Hoffnung dass es gelingt.", "Hoffnung dass", "Hoffnung, dass"),
    ("commas", "de", "Ihn störte der Umstand dass „alle“ lachten.", "Umstand dass", "Umstand, dass"),
    # names
    ("names", "de", "Wladimir Petrow kam. Später ging Vladimir Petrow. Wladimir Petrow schwieg.",
     "Vladimir Petrow", "Wladimir Petrow"),
    ("names", "en", "We met Lee Jong Soo. Later Li Jong-soo and Lee Jong Soo left. A guest of Lee Jong-Soo.",
     "Lee Jong-Soo", "Lee Jong Soo"),
    ("names", "fr", "Hier, Youri Sokolov parlait. Puis Yuri Sokolov et Youri Sokolov sont partis.",
     "Yuri Sokolov", "Youri Sokolov"),
    ("names", "es", "Vino Katherine Schmidt. Luego Katherine Schmidt y Katerine Schmidt salieron.",
     "Katerine Schmidt", "Katherine Schmidt"),
    # sources
    ("sources", "de", "Gewissen Kreisen zufolge und bestimmten Quellen zufolge war es so.",
     "bestimmten Quellen zufolge", None),
    ("sources", "de", "Darin sehen Experten ein Risiko.", "Experten", None),
    ("sources", "de", "Laut dem Analysten wird es teuer.", "Laut dem Analysten", None),
    ("sources", "de", "Nach Ansicht von Beobachtern ist es ernst.", "Nach Ansicht von Beobachtern", None),
    ("sources", "en", "According to some experts, it will rain.", "According to some experts", None),
    ("sources", "de", "Dort warnten Forscher, und viele Experten sagen dasselbe.", "viele Experten", None),
    ("sources", "de", "Es ist kalt. Experten warnen vor Glatteis.", "Experten", None),
    ("sources", "en", "Many people believe that it works.", "Many people", None),
    ("sources", "en", "According to the analyst, prices fall.", "According to the analyst", None),
    ("sources", "fr", "Selon certaines sources, il est parti.", "Selon certaines sources", None),
    ("sources", "fr", "Certains experts craignent le pire.", "Certains experts", None),
    ("sources", "es", "Según algunas fuentes, ya salió.", "Según algunas fuentes", None),
    ("sources", "es", "Muchos analistas creen que subirá.", "Muchos analistas", None),
    # calls
    ("calls", "de", "Es regnet. Erfahren Sie hier mehr über das Wetter!",
     "Erfahren Sie hier mehr über das Wetter!", None),
    ("calls", "en", "It rains. Subscribe to our newsletter.", "Subscribe to our newsletter.", None),
    ("calls", "fr", "Il pleut. Découvrez nos photos du jour !", "Découvrez nos photos du jour !", None),
    ("calls", "es", "Llueve. Suscríbase a nuestro boletín.", "Suscríbase a nuestro boletín.", None),
    # quotations
    ("quotations", "de", "„Wir fangen morgen früh an“, sagte Eva Lang.", "„Wir fangen morgen früh an“", None),
    ("quotations", "en", "Ann Hill said: “We start tomorrow at noon.”", "“We start tomorrow at noon.”", None),
    ("quotations", "fr", "Il parle d’un « jour de fête » au village.", "« jour de fête »", None),
    ("quotations", "es", "Habla de un «día de fiesta» en el pueblo.", "«día de fiesta»", None),
]  # fmt: skip

SILENT = [
    # spaces
    ("spaces", "de", "Um 10,5 Grad, siehe www.haus,hof.de oder a@haus,de."),
    ("spaces", "de", "Die Schüler:innen lesen den „Spiegel“-Artikel und „Titanic“s Rat."),
    ("spaces", "de", "Er lachte :-) und sagte … nichts."),
    ("spaces", "en", "In the U.S.Navy she used Node.js. She lives in St.Louis with O’Neill."),
    ("spaces", "en", "Two blanks.  They follow a full stop.  Typists like them."),
    ("spaces", "en", "one  two  three  four  five"),
    ("spaces", "en", "Use org.freedesktop.DBus.Introspectable.Introspect or type {one,two,three} here."),
    ("spaces", "fr", "Pourquoi ? Parce que « oui » : voilà !"),
    ("spaces", "es", "¿Por qué? Cuesta 3,50 euros; «nada», dijo."),
    # balance
    ("balance", "de", "Es gilt: a) lesen, 12) schreiben :-) und (in Ruhe [ohne Eile]) denken."),
    ("balance", "de", "Sie rief: „Komm!“ Er (müde) sagte »nein« und ‚ja‘."),
    ("balance", "en", '“It’s fine,” she said. A 5" pipe and a 7" one. (Yes.)'),
    ("balance", "en",
     "“This goes on\n\n“And this is the end,” he said, and that was all that was to be said."),
    ("balance", "en", "Type a ( or a [, then smile :-( and go on. How sad :( it is."),
    ("balance", "fr", "« Oui », dit-elle (en riant), « c’est vrai »."),
    ("balance", "de", "Sie sagte: „Komm her. Er rief: „Nein, ich bleibe."),
    ("balance", "es", "«Sí», dijo (sin dudar). “No”, respondió él."),
    # doubled
    ("doubled", "de",
     "Die Worte, die die Lage zeigen, und der, der das das erste Mal sieht, die sie sie nennt."),
    ("doubled", "en", "He had had enough, and I know that that is very very true."),
    ("doubled", "fr", "Nous nous levons et vous vous couchez, très très tard."),
    ("doubled", "es", "No, no, es muy muy tarde, de la A a la Z."),
    # capitals
    ("capitals", "de",
     "Die Zeit und Der Spiegel berichten. Derzeit regnet es. „Weil ich bin“ heißt das Lied."),
    ("capitals", "en", "The film Because I Love You is old. However, it is good. We like The Guardian."),
    ("capitals", "fr", "Le Monde et La Croix en parlent. Cependant, il pleut."),
    ("capitals", "es", "El País y La Vanguardia lo cuentan. Aunque llueve, salen."),
    # commas
    ("commas", "de",
     "Ohne dass er kam, so dass alle gingen, kurz bevor sie wusste, dass es regnet. So dass."),
    ("commas", "de", "Man schreibt das Wort dass mit zwei s. Die Hoffnung, dass es gelingt."),
    ("commas", "fr", "Sie hat die Hoffnung dass es gelingt."),
    # paragraphs, names
    ("names", "de", "Anna Müller und Hanna Müller, Michael Weber und Michaela Weber, Eva Lang und EVA LANG."),
    ("names", "de",
     "Die Deutsche Bank und die der Deutschen Bank, ein Garten, viele Gärten, Maße und Masse."),
    ("names", "en", "John Smith met Joan Smith. New Yorker and New York. North Korea, South Korea."),
    ("names", "fr", "Jean Dupont et Jeanne Dupont, Paul Martin et Paule Martin."),
    ("names", "es", "Juan García y Juana García, Buenos Aires y Buen Aire."),
    # sources
    ("sources", "de", "Drei Experten der Universität Bonn sagten das. Laut Ministerium stimmt es."),
    ("sources", "de", "Darin sehen Experten der Universität Bonn ein Risiko. Experten raten ab."),
    ("sources", "de", "Analystin Eva Lang rechnete vor. Laut der Analystin wird es teuer."),
    ("sources", "en", "By experts at Oxford. Expert Ann Hill: yes. According to the expert, no."),
    ("sources", "de", "Drei Experten warnen, diese Experten sagen: Die Beobachter meinen es gut."),
    ("sources", "es", "Los dos analistas hablan; los analistas creen que subirá."),
    ("sources", "fr", "Selon des sources proches du ministre, il part. Selon Anne Petit, il reste."),
    ("sources", "es", "Según fuentes policiales, ya salió. Según Ana Ruiz, no."),
    # calls
    ("calls", "de", "Lesen Sie gern? „Kommen Sie. Folgen Sie mir sofort!“, rief er. Wir entdecken Sie."),
    ("calls", "en", "They discover the world. Do you subscribe to it? Discover is a word?"),
    ("calls", "fr", "Vous découvrez la ville. Découvrez-vous la ville ?"),
    ("calls", "es", "Ella comparte su pan. ¿Comparte usted su pan?"),
    # quotations
    ("quotations", "de", "Der „Spiegel“ und „Die Zeit“ schreiben darüber, „Der alte Mann“ auch."),
    ("quotations", "en", "He read “The Old Man and the Sea” and “Ulysses” again."),
    ("quotations", "fr", "Elle lit « Le Monde » et « La Peste »."),
    ("quotations", "es", "Lee «El País» y «Cien años de soledad» a menudo."),
]  # fmt: skip


@pytest.mark.parametrize(("detector", "language", "text", "words", "correction"), FOUND)
def test_it_finds(detector: str, language: str, text: str, words: str, correction: str | None) -> None:
    assert (words, correction) in _told(detector, text, language)


@pytest.mark.parametrize(("detector", "language", "text"), SILENT)
def test_it_stays_silent(detector: str, language: str, text: str) -> None:
    assert _told(detector, text, language) == []


@pytest.mark.parametrize("text", TRICKY_TEXTS)
def test_no_character_is_cut(text: str) -> None:
    article = _article(f"{text}und und,hier“da {text}")

    for hint in hints(article, _CODEBOOK):
        assert all(article.text.snap_to_characters(span) == span for span in hint.spans)


# ---- paragraphs ----------------------------------------------------------------------------------

GOOD = "Hier steht ein ganzer Satz. Er geht so weiter, wie Sätze eben gehen, bis zum Punkt.\n"


def test_a_paragraph_in_small_letters_stands_out() -> None:
    text = f"{GOOD * 5}aber dieser Absatz beginnt mitten im Satz. Das ist in guten Artikeln selten so.\n"

    assert _told("paragraphs", text, "de") == [("aber", "Aber")]


def test_a_paragraph_without_end_stands_out() -> None:
    text = f"{GOOD * 5}Dieser Absatz hat zwei Sätze, die lang sind. Der zweite von ihnen endet aber mit\n"

    assert _told("paragraphs", f"{text}{GOOD}", "de") == [("mit", None)]


def test_where_paragraphs_are_lines_none_stands_out() -> None:
    text = "die Rosen blühen rot und schön. Sie blühen\nim Garten vor dem Haus am Fluss und\n" * 3

    assert _told("paragraphs", text, "de") == []


def test_small_letters_that_are_usual_in_an_article_are_left_alone() -> None:
    text = f"{GOOD * 8}hier wird klein geschrieben. Immer wieder.\n" * 2

    assert _told("paragraphs", text, "de") == []


def test_whole_paragraphs_and_names_with_a_capital_inside_are_left_alone() -> None:
    text = f"Titel des Artikels\n{GOOD * 4}iPhone-Nutzer warten lange auf ihr Gerät. So ist es eben heute.\n"

    assert _told("paragraphs", text, "de") == []


# ---- quotations ----------------------------------------------------------------------------------


def _block_quotation(said: str, language: str) -> Article:
    text = f"{said}\n– Ann Hill, mayor"
    blocks = (
        Block(BlockKind.QUOTATION, Span(0, len(said))),
        Block(BlockKind.ATTRIBUTION, Span(len(said) + 1, len(text))),
    )
    return Article(ArticleText(text), blocks, Provenance(language=language))


@pytest.mark.parametrize(
    ("language", "correction"), [("en-GB", "“We stay.”"), ("de", "„We stay.“"), ("it", None), ("", None)]
)
def test_a_block_quotation_is_given_its_speaker_and_the_marks_it_lacks(
    language: str, correction: str | None
) -> None:
    found = _found("quotations", _block_quotation("We stay.", language))

    assert [(hint.code, hint.correction) for hint in found] == [
        ("quote.direct", None),
        ("error.quote", correction),
    ]
    assert [str(hint.reason) for hint in found] == [
        "These are said to be the very words of Ann Hill.",
        "These are the words of Ann Hill, but quotation marks are missing.",
    ]


def test_a_block_quotation_with_marks_lacks_nothing() -> None:
    found = _found("quotations", _block_quotation("“We stay.”", "en"))

    assert [hint.code for hint in found] == ["quote.direct"]


def test_a_quotation_without_a_speaker_asks_for_one() -> None:
    (hint,) = _found("quotations", _article("Es war „ein schöner Tag“ im Mai.", "de"))

    assert str(hint.reason) == (
        "Quotation marks say: these are somebody's very words. Does the text tell whose?"
    )
    assert hint.code == "quote.mixed"

"""Quotations: found with the right code, not where marks stand around a title or a single word."""

import pytest

from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.text import ArticleText, Span
from tests.unit.hints.marked import article_of, cases, found_by, told, unmarked

FOUND = {
    "de": """
    {„Wir fangen morgen früh an“}, sagte Eva Lang.
    Eva Lang sagte: {„Wir fangen morgen früh an.“}
    Es war {„ein schöner Tag“} im Mai.
    Sie sprach von {„großer und echter Freude“} im Dorf.
    {»Niemand weiß, wie es weitergeht«}, erklärte der Rat.
    Er fragte: {„Wer kommt heute noch mit?“}
    {„Das war die letzte Fahrt!“}, rief der Kapitän.
    Der Bürgermeister nannte es {„einen guten Anfang“}.
    {"Wir fangen morgen früh an"}, sagte Eva Lang.
    Im Brief steht: {„Kommt bitte alle zum Hafen.“}
    Sie will {„nie wieder schweigen“}, sagte sie.
    {„Man muss warten können …“}, meinte Paul Weber.
    """,
    "en": """
    Ann Hill said: {“We start tomorrow at noon.”}
    {“We start tomorrow at noon,”} said Ann Hill.
    It was {“a lovely day”} in May.
    She spoke of {“great and real joy”} in the village.
    {"Nobody knows how it goes on,"} the council said.
    He asked: {“Who will come with us?”}
    {“That was the last trip!”} cried the captain.
    The mayor called it {“a good start”}.
    {“People must be able to wait …”} she said.
    The letter reads: {“Please come to the harbour.”}
    She will {“never be silent again”}, she said.
    He called the plan {“too dear for a town”}.
    """,
    "fr": """
    Il parle d’un {« jour de fête »} au village.
    {« Nous commençons demain à midi »}, a dit Anne Petit.
    Anne Petit a dit : {« Nous commençons demain matin. »}
    {« Personne ne sait où cela mène »}, dit le conseil.
    Il demande : {« Qui vient avec nous ce soir ? »}
    Elle parle d’une {« grande et vraie joie »} au village.
    {« C’était le dernier voyage ! »}, crie le capitaine.
    Le maire y voit {« un bon début »}.
    La lettre dit : {« Venez tous au port demain. »}
    Elle ne veut {« plus jamais se taire »}.
    {“Nous commençons demain à midi”}, a dit Luc Martin.
    {« Il faut savoir attendre … »}, dit-il.
    """,
    "es": """
    Habla de un {«día de fiesta»} en el pueblo.
    {«Empezamos mañana a mediodía»}, dijo Ana Ruiz.
    Ana Ruiz dijo: {«Empezamos mañana a mediodía.»}
    {«Nadie sabe cómo sigue esto»}, dijo el consejo.
    Pregunta: {«¿Quién viene hoy con nosotros?»}
    Habla de una {«grande y verdadera alegría»} en el pueblo.
    {«¡Fue el último viaje del barco!»}, gritó el capitán.
    El alcalde ve {«un buen comienzo»}.
    La carta dice: {«Vengan todos al puerto mañana.»}
    Ella no quiere {«volver a callar»}.
    {“Empezamos mañana a mediodía”}, dijo Luis Paz.
    {«Hay que saber esperar …»}, dijo él.
    """,
}

LEFT = {
    "de": """
    Der „Spiegel“ und „Die Zeit“ schreiben darüber.
    Das Buch „Der alte Mann“ ist gut.
    Er las „Ulysses“ zweimal.
    Die „Titanic“ sank.
    Das Wort „Freude“ ist schön.
    Der Film »Das Boot« ist lang.
    Ein 5" breites Rohr lag da.
    Sie sang „Hänschen klein“ im Chor.
    Ohne Zeichen sagt niemand etwas.
    Er nennt sich „Max“.
    Das Lied „Stille Nacht“ klang.
    Die sogenannte „Reform“ kam.
    """,
    "en": """
    He read “The Old Man and the Sea” again.
    He read “Ulysses” twice.
    The “Titanic” sank.
    The word “joy” is nice.
    The film “The Boat” is long.
    A 5" pipe lay there.
    She sang “Silent Night” in the choir.
    Without marks nobody says a thing.
    He calls himself “Max”.
    The so-called “reform” came.
    The play “The Boat of Time” is old.
    It is the “New Deal” of the town.
    """,
    "fr": """
    Elle lit « Le Monde » et « La Peste ».
    Le livre « Le Vieil Homme » est bon.
    Il a lu « Ulysse » deux fois.
    Le « Titanic » a coulé.
    Le mot « joie » est beau.
    Le film « Le Bateau » est long.
    Elle chante « Douce Nuit » au chœur.
    Sans guillemets, personne ne dit rien.
    Il se nomme « Max ».
    La « réforme » est venue.
    La pièce « Le Bateau du temps » est vieille.
    C’est le « Grand Soir » du village.
    """,
    "es": """
    Lee «El País» y «Cien años de soledad» a menudo.
    El libro «El viejo» es bueno.
    Leyó «Ulises» dos veces.
    El «Titanic» se hundió.
    La palabra «alegría» es bonita.
    La película «El barco» es larga.
    Canta «Noche de paz» en el coro.
    Sin comillas nadie dice nada.
    Se llama «Max».
    La «reforma» llegó.
    La obra «El barco del tiempo» es vieja.
    Es el «Gran Día» del pueblo.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_quotation_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("quotations", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_titles_and_words_are_left_alone(language: str, text: str) -> None:
    assert told("quotations", unmarked(text)[0], language) == []


@pytest.mark.parametrize(
    ("text", "language", "code", "speaker"),
    [
        ("„Wir fangen morgen früh an“, sagte Eva Lang.", "de", "quote.direct", "Eva Lang"),
        ("Die neue Ministerin Eva Lang erklärte: „Wir fangen morgen an.“", "de", "quote.direct",
         "Die neue Ministerin Eva Lang"),
        ("Oberst Jan Kraus nannte es „ein Wunder“, sagte er.", "de", "quote.mixed", "er"),
        ("“We start tomorrow at noon,” Hill told reporters.", "en", "quote.direct", "Hill"),
        ("The mayor of Lyon said it was “a good start”.", "en", "quote.mixed", "The mayor of Lyon"),
        ("« Nous partons ce soir », a dit le maire.", "fr", "quote.direct", "le maire"),
        ("«Nos vamos hoy mismo», dijo el presidente Luis Paz.", "es", "quote.direct",
         "el presidente Luis Paz"),
    ],
)  # fmt: skip
def test_a_quotation_is_given_its_speaker(text: str, language: str, code: str, speaker: str) -> None:
    (hint,) = found_by("quotations", article_of(text, language))

    assert hint.code == code
    assert str(hint.reason) == f"These are said to be the very words of {speaker}."


def test_the_sentence_after_a_quotation_tells_of_other_words() -> None:
    text = "Eva Lang sagte: „Wir fangen morgen früh an.“ Paul Weber sagte nichts."

    (hint,) = found_by("quotations", article_of(text, "de"))

    assert str(hint.reason) == "These are said to be the very words of Eva Lang."


def test_a_quotation_without_a_speaker_asks_for_one() -> None:
    (hint,) = found_by("quotations", article_of("Es war „ein schöner Tag“ im Mai.", "de"))

    assert str(hint.reason) == (
        "Quotation marks say: these are somebody's very words. Does the text tell whose?"
    )


@pytest.mark.parametrize(
    ("marked", "language"),
    [
        ("Eva Lang sagte: „Wir fangen morgen früh an“, {erklärte Lang}.", "de"),
        ("Hill said: “We start tomorrow at noon,” {said Hill}.", "en"),
        ("Anne Petit a dit : « Nous partons ce soir », {explique Anne Petit}.", "fr"),
        ("Luis Paz dijo: «Nos vamos hoy mismo», {añadió Luis Paz}.", "es"),
    ],
)
def test_a_speaker_named_twice_around_a_quotation_is_found(marked: str, language: str) -> None:
    text, expected = unmarked(marked)

    assert told("quotations", text, language, {"error.quote"}) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lang sagte: „Wir fangen an, Kinder.“ Paul Weber sagte nichts.",
        "Eva Lang sagte: „Wir fangen morgen an“, Weber sagte nichts.",
        "Eva Lang kam. „Wir fangen morgen früh an“, sagte sie.",
        "Eva Lang sagte: „Wir fangen morgen früh an!“ Das war alles. Eva Lang sagte nichts mehr.",
    ],
)
def test_a_speaker_named_once_is_left_alone(text: str) -> None:
    assert told("quotations", text, "de", {"error.quote"}) == []


def test_a_block_with_lonely_marks_is_left_alone() -> None:
    text = "„Das ist der Anfang und „das nicht“, hieß es.\nEs war „ein schöner Tag“ im Mai."

    assert told("quotations", text, "de") == [(53, "„ein schöner Tag“", None)]


# ---- blocks --------------------------------------------------------------------------------------

SAID = "Wir bleiben hier und warten auf den Morgen, wie es unsere Eltern taten."


def test_a_block_that_names_its_announced_speaker_again_is_found() -> None:
    text = f"Gestern sprach der Rat. Die Ministerin Eva Lang erklärte:\n{SAID}\n– Eva Lang, Ministerin"

    found = told("quotations", text, "de")

    assert found == [
        (58, SAID, None),
        (58, SAID, f"„{SAID}“"),
        (130, "– Eva Lang, Ministerin", None),
    ]


@pytest.mark.parametrize(
    "before", ["Eva Lang sprach gestern. Paul Weber erklärte:", "Gestern hieß es im Rat:"]
)
def test_a_block_whose_speaker_was_not_announced_is_left_alone(before: str) -> None:
    text = f"{before}\n{SAID}\n– Eva Lang, Ministerin"

    found = told("quotations", text, "de", {"error.quote"})

    assert [words for _, words, _ in found] == [SAID]


@pytest.mark.parametrize(
    ("language", "correction"), [("en-GB", "“We stay.”"), ("de", "„We stay.“"), ("it", None), ("", None)]
)
def test_a_block_quotation_is_given_its_speaker_and_the_marks_it_lacks(
    language: str, correction: str | None
) -> None:
    found = found_by("quotations", _block_quotation("We stay.", language))

    assert [(hint.code, hint.correction) for hint in found] == [
        ("quote.direct", None),
        ("error.quote", correction),
    ]
    assert [str(hint.reason) for hint in found] == [
        "These are said to be the very words of Ann Hill.",
        "These are the words of Ann Hill, but quotation marks are missing.",
    ]


def test_a_block_quotation_with_marks_lacks_nothing() -> None:
    found = found_by("quotations", _block_quotation("“We stay.”", "en"))

    assert [hint.code for hint in found] == ["quote.direct"]


def _block_quotation(said: str, language: str) -> Article:
    text = f"{said}\n– Ann Hill, mayor"
    blocks = (
        Block(BlockKind.QUOTATION, Span(0, len(said))),
        Block(BlockKind.ATTRIBUTION, Span(len(said) + 1, len(text))),
    )
    return Article(ArticleText(text), blocks, Provenance(language=language))

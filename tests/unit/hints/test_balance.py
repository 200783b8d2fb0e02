"""Quotation marks and brackets: found where one is missing or does not go with the other."""

import pytest

from tests.unit.hints.marked import article_of, cases, found_by, told, unmarked

FOUND = {
    "de": """
    Sie sagte: {„}Wir kommen morgen und ging.
    Er nannte es „ein Wunder{"|“} vor allen.
    Das Haus {(}es ist alt steht leer.
    Sie gingen früh{)} und kamen spät.
    Er sagte {»}nein und ging fort.
    Das Wort {[}siehe oben ist neu.
    Sie rief es{”} und lief.
    Er las „Die Zeit“ und {„}Die Welt am Morgen.
    Die Stadt (am Meer) ist {(}im Sommer voll.
    Der Rat{]} tagte lange.
    Sie nennt es „gut{«|“} und lacht.
    Es war {„}ein langer Tag im Mai.
    Viele kamen {(}es war warm{]} und blieben.
    """,
    "en": """
    The town {(}it has few people is quiet.
    They left early{]} and came back.
    She said: {“}We come tomorrow and left.
    He called it “a wonder{"|”} before all.
    They went early{)} and came late.
    It was {“}a long day in May.
    He read “The Times” and {“}The Sun at home.
    The town (by the sea) is {(}in summer full.
    It was fine, she said{”} and left.
    The word {[}see above is new.
    He said {"}come and left the room.
    The council{)} met at noon.
    """,
    "fr": """
    Il a dit {«} oui sans hésiter.
    La ville {(}elle est petite est calme.
    Ils sont partis tôt{)} et revenus tard.
    Il lit « Le Monde » et {«} La Croix le matin.
    C’était beau, dit-elle{”} en partant.
    La ville (au bord) est {(}en été pleine.
    Elle dit : {«} Nous venons demain et part.
    Le conseil{]} se réunit.
    Le mot {[}voir plus haut est neuf.
    Il parle d’un {“}long jour de mai.
    Il part {»} et revient.
    Le maire{)} est absent.
    """,
    "es": """
    Dijo que sí{»} y se marchó.
    La ciudad {(}es pequeña está tranquila.
    Se fueron pronto{)} y volvieron tarde.
    Lee «El País» y {«}La Razón por la mañana.
    Era bonito, dijo ella{”} al salir.
    La ciudad (del mar) está {(}en verano llena.
    Ella dice: {«}Venimos mañana y se va.
    El consejo{]} se reúne.
    La palabra {[}véase arriba es nueva.
    Habla de un {“}largo día de mayo.
    Dijo {«}ven y salió.
    El alcalde{)} no está.
    """,
}

LEFT = {
    "de": """
    Es gilt: a) lesen, 12) schreiben :-) und (in Ruhe [ohne Eile]) denken.
    Sie rief: „Komm!“ Er (müde) sagte »nein« und ‚ja‘.
    „Wir warten …“, sagte sie.
    Das Rohr ist 5" breit und 7" lang.
    Er las „Die Zeit“ (am Morgen) und „Die Welt“ (am Abend).
    »Ja«, sagte sie, »nein«, sagte er.
    «Ja», sagte die Zürcherin, «nein».
    Wie traurig :( das ist.
    "Ja", sagte er, "nein".
    Er sagte: „Sie rief ‚Halt!‘ und lief.“
    Punkt 1) ist gut, Punkt 2) auch.
    Drücken Sie ( oder [, dann warten Sie.
    Wer „hier liest, der „findet viele „solche Zeichen.
    """,
    "en": """
    “It’s fine,” she said. A 5" pipe and a 7" one. (Yes.)
    Type a ( or a [, then smile :-( and go on. How sad :( it is.
    “This goes on¶¶“And this is the end,” he said, and that was all that was to be said.
    "Yes," he said, "no."
    He read “The Times” (at dawn) and “The Sun” (at night).
    a) first, b) second, 12) last
    She said: “He cried ‘Stop!’ and ran.”
    The list [see above] is (very) long.
    “We wait …” she said.
    The boys’ ball and the girl’s book lay there.
    It is (in a way [or two]) right.
    “Is it ‘so’?” asked he.
    """,
    "fr": """
    « Oui », dit-elle (en riant), « c’est vrai ».
    Il lit « Le Monde » (le matin) et « La Croix » (le soir).
    "Oui", dit-il, "non".
    “Oui”, dit-il, “non”.
    a) lire, b) écrire, 12) dormir
    Comme c’est triste :( aujourd’hui.
    La liste [voir plus haut] est (très) longue.
    « Nous attendons … », dit-elle.
    Elle dit : « Il crie “Halte !” et court. »
    L’eau, c’est l’or d’ici.
    C’est (en un sens [ou deux]) juste.
    Tapez ( ou [, puis attendez.
    """,
    "es": """
    «Sí», dijo (sin dudar). “No”, respondió él.
    Lee «El País» (por la mañana) y «La Razón» (de noche).
    "Sí", dijo él, "no".
    a) leer, b) escribir, 12) dormir
    Qué triste :( es hoy.
    La lista [véase arriba] es (muy) larga.
    «Esperamos …», dijo ella.
    Ella dice: «Él grita “¡Alto!” y corre.»
    Es (en un sentido [o dos]) justo.
    Pulse ( o [, luego espere.
    «¿Vienes?», preguntó. «No.»
    El tubo mide 5" de ancho y 7" de largo.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_lonely_mark_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("balance", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_marks_in_pairs_are_left_alone(language: str, text: str) -> None:
    assert told("balance", unmarked(text)[0], language) == []


@pytest.mark.parametrize(
    ("language", "text", "marks", "correction"),
    [
        ("de", "Sie nannte es “ein Wunder” vor allen.", "“”", "„ … “"),
        ("de", "Sie nannte es „ein Wunder” vor allen.", "„”", "„ … “"),
        ("de", "»Ja«, sagte sie, »nein«. Er las “Die Zeit” dort.", "“”", "» … «"),
        ("en", "She called it „pure luck“ and left.", "„“", "“ … ”"),
        ("en", "She called it «pure luck» and left.", "«»", "“ … ”"),
        ("fr", "Elle parle d’un „jour de fête“ au village.", "„“", "« … »"),
        ("es", "Habla de un „día de fiesta“ en el pueblo.", "„“", "« … »"),
    ],
)
def test_marks_of_another_language_are_found(language: str, text: str, marks: str, correction: str) -> None:
    article = article_of(text, language)

    (hint,) = found_by("balance", article)

    assert "".join(article.text.quote(span) for span in hint.spans) == marks
    assert hint.correction == correction


def test_marks_of_another_language_are_surer_among_many_of_its_own() -> None:
    own = "Sie las „Die Zeit“ und „Die Welt“."

    (alone,) = found_by("balance", article_of("Er las “Die taz”.", "de"))
    (among,) = found_by("balance", article_of(f"{own} Er las “Die taz”.", "de"))

    assert (alone.confidence, among.confidence) == (0.5, 0.7)


def test_in_an_unknown_language_all_marks_are_its_own() -> None:
    assert told("balance", "Er las “Die taz” und «Die Zeit» und „Die Welt“.", "it") == []


def test_several_slips_among_many_pairs_are_told() -> None:
    pairs = "Er las „Die Zeit“ gern.¶" * 8
    text, expected = unmarked(f"{pairs}Sie sagte: {{„}}Wir kommen und ging.¶Er rief: {{„}}Halt und lief.")

    assert told("balance", text, "de") == expected


def test_a_straight_mark_without_another_is_less_sure() -> None:
    (straight,) = found_by("balance", article_of('Sie sagte: "Wir kommen und ging.', "de"))
    (german,) = found_by("balance", article_of("Sie sagte: „Wir kommen und ging.", "de"))

    assert (straight.confidence, german.confidence) == (0.6, 0.7)

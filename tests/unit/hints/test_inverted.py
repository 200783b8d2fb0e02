"""Spanish questions and exclamations: found where one of their two signs is missing."""

import pytest

from tests.unit.hints.marked import article_of, cases, found_by, told, unmarked

FOUND = {
    "es": """
    {Cuándo llega el tren?|¿Cuándo llega el tren?} Nadie lo sabe.
    El alcalde calla. {Por qué sube el alquiler?|¿Por qué sube el alquiler?}
    Gritó: «{Qué alegría!|¡Qué alegría!}» y se fue.
    Si llueve mañana, {dónde dormirán los niños?|¿dónde dormirán los niños?}
    Pero, {con quién habló el ministro?|¿con quién habló el ministro?} No lo dijo.
    {Quién paga la obra y cuánto cuesta?|¿Quién paga la obra y cuánto cuesta?}
    {¿Quién paga la obra.|¿Quién paga la obra?} El alcalde no lo sabe.
    {¿Qué pasó en la plaza.|¿Qué pasó en la plaza?} ¿Y quién lo vio? Nadie.
    {¿Quién paga la obra|¿Quién paga la obra?}¶El alcalde no lo sabe.
    {¡Qué desastre para la ciudad.|¡Qué desastre para la ciudad!} Todos lo vieron.
    Preguntó: «{¿Cuándo vuelven|¿Cuándo vuelven?}», y nadie contestó.
    ¿Vienes hoy? {Vienes mañana?|¿Vienes mañana?} ¡Ven ya!
    — {Cuánto falta para llegar?|¿Cuánto falta para llegar?} — preguntó la niña.
    {Es verdad que el puente está cerrado?!|¿Es verdad que el puente está cerrado?!}
    El público gritó («{Fuera el alcalde!|¡Fuera el alcalde!}») toda la tarde.
    La cuestión es esta: {cuánto dinero queda en la caja?|¿cuánto dinero queda en la caja?}
    """,
}

LEFT = {
    "es": """
    ¿Cuándo llega el tren? ¡Por fin! Nadie lo sabe.
    ¿Qué hacemos ahora. Nos vamos o nos quedamos?
    ¡Qué hora es? ¿Será posible! Así se escribe a veces.
    ¿¡Cómo es posible!? Lo dijo ¡¡¡tres veces!!! en la plaza.
    El pintor nació en Sevilla (1450?) y murió en Madrid.
    Lo llamó «un éxito» (!) ante la prensa.
    La empresa Yahoo! anunció ayer la venta. Con Yahoo!, todo cambia.
    El público gritó «Yes, we can!» y «Black Lives Matter!» en la calle.
    Véase www.ejemplo.es/buscar?tema=agua y x != y en el código.
    Pero, ¿con quién habló el ministro? No lo dijo.
    Preguntó: «¿Has oído a alguien gritar “¡alto!” en la noche?»
    Juega e4! y gana la partida en 5! jugadas.
    Escriba ? para ver la ayuda, o ! para salir.
    ! No se sabe qué es esto.
    —¿Vienes? —preguntó ella. —¡Claro!
    """,
    "de": """
    Wann kommt der Zug? Endlich!
    Er kommt! Oder nicht?
    Wer weiß das?
    Was kostet es?
    So nicht!
    Halt!
    Wo ist er?
    Kommt sie mit?
    Wirklich?
    Ja!
    Nein!
    Wozu das alles?
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_missing_sign_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("inverted", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_signs_in_pairs_are_left_alone(language: str, text: str) -> None:
    assert told("inverted", unmarked(text)[0], language) == []


def test_what_is_far_too_long_is_no_question() -> None:
    assert told("inverted", "¿" + "la casa de la plaza " * 20 + "está vacía.", "es") == []


def test_which_sign_is_missing_is_told() -> None:
    hints = found_by("inverted", article_of("Qué pasa?\n¡Qué bien.\n", "es"))

    assert [str(hint.reason) for hint in hints] == [
        "In Spanish, ¿ stands at the beginning, too.",
        "In Spanish, ! stands at the end, too.",
    ]


def test_an_article_in_an_unknown_language_is_left_alone() -> None:
    assert told("inverted", "Qué pasa?", "") == []

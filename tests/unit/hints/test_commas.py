"""Commas before clauses: found where German needs one, not where the word before goes with them."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Sie hat die {Hoffnung dass|Hoffnung, dass} es gelingt.
    Ihn störte der {Umstand dass|Umstand, dass} „alle“ lachten.
    Der Bürgermeister {sagte dass|sagte, dass} die Brücke hält.
    Viele {glauben dass|glauben, dass} der Winter mild wird.
    Er {weiß dass|weiß, dass} niemand kommt, und wartet trotzdem.
    Das {zeigt dass|zeigt, dass} der Deich zu niedrig war.
    Sie ist nicht {gekommen weil|gekommen, weil} der Zug ausfiel.
    Der Markt wurde {geschlossen obwohl|geschlossen, obwohl} die Sonne schien.
    Wegen der Kälte blieb die {Schule weil|Schule, weil} die Heizung ausfiel, zu.
    Er verkaufte das {Haus obwohl|Haus, obwohl} seine Tochter dagegen war.
    Niemand kennt den {Grund weshalb|Grund, weshalb} das Licht ausging.
    Man ruft die {Feuerwehr falls|Feuerwehr, falls} es brennt.
    Die Stadt sperrte die {Brücke sodass|Brücke, sodass} sich der Verkehr staute.
    Er hatte das Tor noch {gesehen bevor|gesehen, bevor} er einschlief.
    """
}

LEFT = {
    "de": """
    Ohne dass er kam, so dass alle gingen, kurz bevor sie wusste, dass es regnet. So dass.
    Man schreibt das Wort dass mit zwei s. Die Hoffnung, dass es gelingt.
    Zum Teil weil es regnete, zum Beispiel weil er krank war, blieb sie daheim.
    Er kam zwei Tage nachdem sie gegangen war und drei Jahre bevor sie starb.
    Auch weil er müde war, vor allem weil es spät war und nur weil niemand fragte.
    Es ist schon gut, und dass er kommt, freut mich oder dass er schreibt.
    In erster Linie weil sie jung war, gewann sie das Rennen.
    Das erste Mal nachdem er fort war, schrieb sie.
    Gerade weil es kalt ist, gehen sie. Genau weil sie müde ist, schläft sie.
    Sie sagte, dass er kommt; er meinte, dass sie geht, weil es regnet.
    Statt dass er hilft, lacht er; außer dass es regnet, ist alles gut.
    Weil er kam, gingen wir. Obwohl sie müde war, tanzte sie. Dass es schneit, wusste er.
    Es war gestern, als dass jemand klagen könnte, zu laut, nicht dass es störte.
    Hier stand: „Weil ich dich mag“. Das Lied „Obwohl alle schlafen“ kennt er.
    """
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_missing_comma_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("commas", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_where_no_comma_is_missing_nothing_is_found(language: str, text: str) -> None:
    assert told("commas", text, language) == []


def test_other_languages_are_left_alone() -> None:
    assert told("commas", "Sie hat die Hoffnung dass es gelingt.", "fr") == []

"""Doubled words: found where they never stand twice, left alone where two of them are right."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Er kam {und und|und} ging.
    Sie weiß, {dass dass|dass} er kommt.
    Der Zug fährt {im im|im} Kreis.
    Das {ist ist|ist} ein Haus.
    Sie geht {zum zum|zum} Markt.
    Das Buch liegt {unter unter|unter} dem Tisch.
    Sie {hat hat|hat} Hunger.
    Er geht {nicht nicht|nicht} fort.
    Wir {haben haben|haben} Zeit.
    Sie kam {mit mit|mit} dem Rad.
    Der Brief ist {von von|von} ihr.
    Er {wurde wurde|wurde} krank.
    {Auch auch|Auch} die Stadt hilft.
    Sie kamen {in in|in} den letzten Jahren oft.
    Die Stadt hat am Montag {auch¶auch|auch} die Schulen geschlossen.
    """,
    "en": """
    She opened {the the|the} door.
    He came {and and|and} went.
    A box {of of|of} nails stood there.
    They live {with with|with} her.
    It {was was|was} cold.
    She went {to to|to} town.
    He sat {at at|at} the table.
    They {are are|are} late.
    It stood {between between|between} two trees.
    She {would would|would} stay.
    It is {their their|their} house.
    He left {because because|because} it rained.
    """,
    "fr": """
    Il marche {dans dans|dans} la rue.
    Il est {et et|et} reste seul.
    Elle va {au au|au} marché.
    Ils {sont sont|sont} en retard.
    Il part {avec avec|avec} elle.
    Elle parle {pour pour|pour} lui.
    C’est {une une|une} maison.
    Il dort {sous sous|sous} le pont.
    Elle reste {sans sans|sans} lui.
    Il vient {par par|par} ici.
    Le chat {des des|des} voisins dort.
    Elle attend {depuis depuis|depuis} midi.
    """,
    "es": """
    Vive {en en|en} la ciudad.
    Abre {la la|la} puerta.
    La casa {del del|del} alcalde es vieja.
    Viene {con con|con} ella.
    El tren {es es|es} lento.
    Habla {por por|por} él.
    Es {una una|una} casa.
    Duerme {sin sin|sin} manta.
    Llegó {pero pero|pero} calló.
    Los libros {son son|son} viejos.
    Sale {desde desde|desde} la plaza.
    Está {entre entre|entre} dos casas.
    Lee {los los|los} libros.
    """,
}

LEFT = {
    "de": """
    Die Worte, die die Lage zeigen, kennt jeder.
    Sie ruft der, der der Rat hilft.
    Das ist es, was das das erste Mal zeigt.
    Die Frau, die sie sie nennt, lacht.
    Häuser, die gebaut werden werden, sind teuer.
    Er lief und lief und lief.
    Und-und-und sagte er.
    Sehr, sehr kalt war es, sehr sehr kalt.
    Haha, ha ha, lachte sie.
    Er ging nach Baden-Baden.
    Wer die die Wahl hat, hat die Qual.
    Es war einmal eine, eine alte Frau.
    Sie sprach mit Ursula von Von der Leyen.
    """,
    "en": """
    He had had enough.
    I know that that is true.
    It is very very cold.
    What it does does no harm.
    They were in, in the end.
    He ran and ran and ran.
    Ha ha, laughed she.
    It went on on-site.
    Long, long ago there was a king.
    She went there, there and there.
    The, the end, he stammered.
    New New York is a joke.
    """,
    "fr": """
    Nous nous levons tôt.
    Vous vous couchez tard.
    C’est très très tard.
    Il court, court, court.
    Ha ha, rit-elle.
    Elle va de-ci, de-là.
    Les uns, les autres, les derniers.
    Il est, est-il, vraiment là.
    Petit à petit, pas à pas.
    Le vin, le pain, le sel.
    Nous, nous partons.
    Un, un seul, est venu.
    La partie Est est belle.
    """,
    "es": """
    No, no, es tarde.
    Es muy muy tarde.
    De la A a la Z.
    Corre, corre, corre.
    Ja ja, ríe ella.
    Poco a poco, paso a paso.
    El vino, el pan, la sal.
    Uno, uno solo, vino.
    Casi casi cae.
    Ella se va, se va.
    Sí sí, dice él.
    Los unos, los otros, los últimos.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_doubled_word_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("doubled", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_two_that_are_right_are_left_alone(language: str, text: str) -> None:
    assert told("doubled", unmarked(text)[0], language) == []

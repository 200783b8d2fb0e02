"""Claims worth checking: found where no source stands near them, not in quotations and beside a source."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    {Rund 300 Menschen} flohen vor dem Wasser.
    Der Turm ist {40 Meter} hoch.
    Die Miete stieg um {12 Prozent}.
    Am {3. Mai 2024} brach der Damm.
    {Das ist die größte Stadt im Tal}, und sie wächst.
    {Der Regen führte zu einer Flut}, dann kam Schlamm.
    Es kamen {fast 11.000 rote Busse} ins Tal.
    {Der Sturm verursachte große Schäden}.
    Dort leben {2,5 Millionen Einwohner}.
    {Sie gewann zum ersten Mal}.
    Der Bau kostete {mehr als 30 Millionen Euro}.
    {Der Streit löste eine Krise aus}.
    Das Dorf hat {12 Brunnen}, alle sind alt.
    """,
    "en": """
    {About 300 people} fled from the water.
    The tower is {40 metres} high.
    Rents rose by {12%} in a year.
    On {May 3, 2024} the dam broke.
    {It is the largest town in the valley}, and it grows.
    {The rain led to a flood}, then mud came.
    The work cost {$40 million} in all.
    {The storm caused great damage}.
    {2.5 million people} live there.
    {She won for the first time}.
    The bridge took {more than 30 months} to build.
    {The cold resulted in a rise of prices}.
    The dam broke on {3 May 2024}.
    """,
    "fr": """
    {Environ 300 personnes} ont fui l’eau.
    La tour mesure {40 mètres}.
    Les loyers ont monté de {12 %} en un an.
    Le {3 mai 2024}, la digue a cédé.
    {C’est la plus grande ville de la vallée}, et elle grandit.
    {La pluie a provoqué une crue}, puis vint la boue.
    Le chantier a coûté {plus de 30 millions d’euros}.
    {La tempête a causé de gros dégâts}.
    On y compte {2,5 millions d’habitants}.
    {Elle a gagné pour la première fois}.
    Le pont a demandé {30 mois de travail}.
    {Le froid entraîne une hausse des prix}.
    """,
    "es": """
    {Unas 300 personas} huyeron del agua.
    La torre mide {40 metros}.
    Los alquileres subieron un {12 %} en un año.
    El {3 de mayo de 2024} cedió el dique.
    {Es la mayor ciudad del valle}, y crece.
    {La lluvia causó una crecida}, luego vino el lodo.
    La obra costó {más de 30 millones de euros}.
    {La tormenta provocó grandes daños}.
    Allí viven {2,5 millones de habitantes}.
    {Ella ganó por primera vez}.
    El puente tardó {30 meses} en hacerse.
    {El frío ha causado una subida de precios}.
    """,
}

LEFT = {
    "de": """
    Rund 300 Menschen flohen, sagte die Bürgermeisterin.
    Laut Polizei ist der Turm 40 Meter hoch.
    „Die Miete stieg um 12 Prozent“, sagte Eva Lang.
    Eva Lang sagte, der Bau sei teuer. Er kostete 30 Millionen Euro.
    Der Bau kostete 30 Millionen Euro. Das sagte die Stadt.
    Um 10 Uhr kam der Bus.
    Im Jahr 2024 Berlin zu sehen, war schön.
    Er ist 40 Jahre alt.
    Viele flohen vor dem Wasser.
    Das Haus ist groß und alt.
    Kapitel 3.2 und Seite 17/18 fehlen.
    Der Weg führt am Fluss entlang.
    """,
    "en": """
    About 300 people fled, the mayor said.
    According to police, the tower is 40 metres high.
    “Rents rose by 12%,” said Ann Hill.
    Ann Hill said that it was dear. It cost $40 million.
    It cost $40 million. Ann Hill said so.
    The bus came at 10.
    In 2024 it rained a lot.
    He is 40 years old.
    Many fled from the water.
    The house is large and old.
    Chapter 3.2 and page 17/18 are lost.
    The way leads along the river.
    """,
    "fr": """
    Environ 300 personnes ont fui, a déclaré le maire.
    Selon la police, la tour mesure 40 mètres.
    « Les loyers ont monté de 12 % », dit Anne Petit.
    Anne Petit affirme que c’est cher. Cela coûte 30 millions d’euros.
    Cela coûte 30 millions d’euros, selon le maire.
    Le bus vient à 10 h.
    En 2024, il a beaucoup plu.
    Beaucoup ont fui l’eau.
    La maison est grande et vieille.
    Le chapitre 3.2 et la page 17/18 manquent.
    Le chemin longe la rivière.
    La cause de tout cela reste obscure.
    """,
    "es": """
    Unas 300 personas huyeron, dijo el alcalde.
    Según la policía, la torre mide 40 metros.
    «Los alquileres subieron un 12 %», dijo Ana Ruiz.
    Ana Ruiz afirmó que es caro. Costó 30 millones de euros.
    Costó 30 millones de euros, según el alcalde.
    El autobús vino a las 10.
    En 2024 llovió mucho.
    Muchos huyeron del agua.
    La casa es grande y vieja.
    Faltan el capítulo 3.2 y la página 17/18.
    El camino sigue el río.
    La causa de todo esto no se conoce.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_claim_without_a_source_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("claims", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_other_sentences_are_left_alone(language: str, text: str) -> None:
    assert told("claims", unmarked(text)[0], language) == []

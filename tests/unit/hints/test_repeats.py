"""Repeated phrases: found where seven words stand in the article again, not in quotations and headings."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Der Rat will den alten Hafen ausbauen. Ja, {der Rat will den alten Hafen ausbauen}.
    Am Abend kam der Bus aus Ulm an.¶Alle wussten: {am Abend kam der Bus aus Ulm an}.
    Sie sagte, dass der Umbau der Schule zu viel kostet. Man weiß, {dass der Umbau der Schule zu viel kostet}.
    Die Stadt am Fluss hat kein Geld mehr.¶{Die Stadt am Fluss hat kein Geld mehr}, und bald ist Wahl.
    Wer heute kommt, der bleibt bis zum Schluss. Denn {wer heute kommt, der bleibt bis zum Schluss}.
    Es regnet seit drei Tagen ohne jede Pause. {Es regnet seit drei Tagen ohne jede Pause}.
    Im Norden des Landes fiel der erste Schnee.¶Viel Schnee: {Im Norden des Landes fiel der erste Schnee}.
    Das Haus, das am Ufer steht, ist leer. Denn {das Haus, das am Ufer steht, ist leer}.
    Er wollte nie wieder in die Stadt zurück. {Er wollte nie wieder in die Stadt zurück}, hieß es.
    Vor dem Tor warten viele Leute auf Brot. Noch {vor dem Tor warten viele Leute auf Brot}.
    Die neue Brücke über den Fluss ist fertig.¶Endlich: {die neue Brücke über den Fluss ist fertig}.
    Man muss nur lange genug auf Regen warten. {Man muss nur lange genug auf Regen warten}!
    """,
    "en": """
    The council will rebuild the old harbour. Yes, {the council will rebuild the old harbour} soon.
    In the evening the bus came from town.¶All knew: {in the evening the bus came from town}.
    She knew that the new school costs too much. They said {that the new school costs too much}.
    The town at the river has no money left.¶{The town at the river has no money left}, they knew.
    Whoever comes today will stay to the end. Yes, {whoever comes today will stay to the end}.
    It has rained for three days without pause. {It has rained for three days without pause}.
    In the north of the land snow fell.¶Much snow: {In the north of the land snow fell}.
    The house that stands at the shore is empty. So {the house that stands at the shore is empty}.
    He never wanted to go back to town. {He never wanted to go back to town}, they wrote.
    Many people wait at the gate for bread. Still {many people wait at the gate for bread}.
    The new bridge over the river is open.¶At last {the new bridge over the river is open}.
    You only have to wait long for rain. {You only have to wait long for rain}!
    """,
    "fr": """
    Le conseil veut rénover le vieux port. Oui, {le conseil veut rénover le vieux port}.
    Le soir, le bus arrive de la ville.¶On sait : {le soir, le bus arrive de la ville}.
    Elle sait que la nouvelle école coûte trop cher. On dit {que la nouvelle école coûte trop cher}.
    La ville au bord du fleuve est ruinée.¶Triste : {la ville au bord du fleuve est ruinée}.
    Qui vient ce soir reste jusqu’à la fin. Oui, {qui vient ce soir reste jusqu’à la fin}.
    Il pleut depuis trois jours sans aucune pause. {Il pleut depuis trois jours sans aucune pause}.
    Dans le nord du pays la neige tombe.¶Voilà : {dans le nord du pays la neige tombe}.
    La maison qui est au bord est vide. Donc {la maison qui est au bord est vide}.
    Il ne voulait plus jamais revenir en ville. {Il ne voulait plus jamais revenir en ville}, dit-on.
    Beaucoup de gens attendent du pain au port. Oui, {beaucoup de gens attendent du pain au port}.
    Le nouveau pont sur le fleuve est ouvert.¶Enfin {le nouveau pont sur le fleuve est ouvert}.
    Il faut attendre la pluie assez longtemps ici. {Il faut attendre la pluie assez longtemps ici} !
    """,
    "es": """
    El consejo quiere renovar el viejo puerto. Sí, {el consejo quiere renovar el viejo puerto}.
    Por la noche llegó el autobús del pueblo.¶Se sabía: {por la noche llegó el autobús del pueblo}.
    Ella sabe que la nueva escuela cuesta mucho más. Se dice {que la nueva escuela cuesta mucho más}.
    La ciudad junto al río no tiene dinero.¶Triste: {la ciudad junto al río no tiene dinero}.
    Quien viene hoy se queda hasta el final. Sí, {quien viene hoy se queda hasta el final}.
    Llueve desde hace tres días sin ninguna pausa. {Llueve desde hace tres días sin ninguna pausa}.
    En el norte del país cayó nieve.¶Mucha nieve: {en el norte del país cayó nieve}.
    La casa que está en la orilla sigue vacía. Pues {la casa que está en la orilla sigue vacía}.
    Nunca más quiso volver a la vieja ciudad. {Nunca más quiso volver a la vieja ciudad}, dicen.
    Mucha gente espera pan delante de la puerta. Aún {mucha gente espera pan delante de la puerta}.
    El nuevo puente sobre el río está abierto.¶Por fin {el nuevo puente sobre el río está abierto}.
    Solo hay que esperar bastante tiempo la lluvia. {Solo hay que esperar bastante tiempo la lluvia}.
    """,
}

LEFT = {
    "de": """
    Der Rat will den Hafen. Ja, der Rat will den Hafen.
    „Wir bleiben hier bis zum Ende der Nacht“, sagte sie. „Wir bleiben hier bis zum Ende der Nacht.“
    Eins zwei drei vier fünf sechs. Eins zwei drei vier fünf sechs.
    Die Stadt am Fluss hat Geld. Die Stadt am Meer hat keins.
    Der Rat der Stadt Ulm tagt. Der Rat der Stadt Bonn auch.
    Er kam und ging, er kam und ging, er kam.
    Am Montag regnet es. Am Dienstag regnet es. Am Mittwoch auch.
    Das Institut für Frieden in Bonn. Das Institut für Frieden in Bonn.
    Kein Satz steht hier zweimal, das ist gut so.
    Ein langer Satz, der viele Wörter hat, steht hier allein und nur einmal.
    Nein, nein, nein, nein, nein, nein.
    Rot, blau, grün, gelb. Gelb, grün, blau, rot.
    """,
    "en": """
    The council wants the harbour. Yes, the council wants the harbour.
    “We stay here until the end of night,” she said. “We stay here until the end of night.”
    One two three four five six. One two three four five six.
    The town at the river is rich. The town at the sea is poor.
    The council of Ulm meets. The council of Bonn does too.
    He came and went, he came and went, he came.
    On Monday it rains. On Tuesday it rains. On Friday too.
    The Institute for Peace in Bonn. The Institute for Peace in Bonn.
    No sentence stands here twice, and that is good.
    A long sentence that has many words stands here alone and only once.
    No, no, no, no, no, no.
    Red, blue, green, pink. Pink, green, blue, red.
    """,
    "fr": """
    Le conseil veut le port. Oui, le conseil veut le port.
    « Nous restons ici jusqu’à la fin de la nuit », dit-elle. « Nous restons ici jusqu’à la fin de la nuit. »
    Un deux trois quatre cinq six. Un deux trois quatre cinq six.
    La ville au bord du fleuve est riche. La ville près de la mer est pauvre.
    Le conseil d’Ulm siège. Le conseil de Bonn aussi.
    Il vint et partit, il vint et partit, il vint.
    Lundi il pleut. Mardi il pleut. Vendredi aussi.
    L’Institut pour la paix à Bonn. L’Institut pour la paix à Bonn.
    Aucune phrase n’est ici deux fois, et c’est bien.
    Une longue phrase qui a beaucoup de mots est ici seule et une fois.
    Non, non, non, non, non, non.
    Rouge, bleu, vert, rose. Rose, vert, bleu, rouge.
    """,
    "es": """
    El consejo quiere el puerto. Sí, el consejo quiere el puerto.
    «Nos quedamos aquí hasta el final de la noche», dijo. «Nos quedamos aquí hasta el final de la noche.»
    Uno dos tres cuatro cinco seis. Uno dos tres cuatro cinco seis.
    La ciudad junto al río es rica. La ciudad del mar es pobre.
    El consejo de Ulm se reúne. El consejo de Bonn también.
    Vino y se fue, vino y se fue, vino.
    El lunes llueve. El martes llueve. El viernes también.
    El Instituto para la Paz. El Instituto para la Paz.
    Ninguna frase está aquí dos veces, y eso es bueno.
    Una frase larga que tiene muchas palabras está aquí sola y una vez.
    No, no, no, no, no, no.
    Rojo, azul, verde, rosa. Rosa, verde, azul, rojo.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_repeated_phrase_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("repeats", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_other_repetitions_are_left_alone(language: str, text: str) -> None:
    assert told("repeats", unmarked(text)[0], language) == []

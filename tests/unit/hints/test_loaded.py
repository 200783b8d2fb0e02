"""Loud words and exclamations: found in the words of the article, not in quotations or in their plain use."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Eine Nachricht, die den Markt {aufmischt}, kam gestern.
    Es war ein {beispielloser} Angriff auf den Rat.
    Der {historische} Vertrag wurde unterschrieben.
    Das ist ein {entscheidender Wendepunkt} für das Land.
    Der Redner machte {unfassbare} Angaben.
    Ein {Horror-Unfall} hat die Straße gesperrt.
    Die {Schock-Nachricht} kam am Abend.
    {Das Regime} von General Petrow schloss die Schulen.
    Die Folgen waren {katastrophal}.
    Viele reden von einer {Flüchtlingswelle}, gemeint sind Familien.
    Der Bau kostet eine {unglaubliche} Summe.
    Das Stück ist {atemberaubend} schön.
    Der Rat tagte bis spät in die Nacht{!}
    """,
    "en": """
    It was a {shocking} result for the town.
    The {historic} deal was signed at noon.
    An {unprecedented} attack hit the council.
    The plan is a {game-changer} for the harbour.
    The {disastrous} effects were seen at once.
    The speaker made {outrageous} claims.
    A {horrific} accident closed the road.
    The {bombshell} came in the evening.
    {The regime} of General Petrov closed the schools.
    The view is {breathtaking}.
    The bridge costs an {unbelievable} sum.
    The council met until late at night{!}
    """,
    "fr": """
    C’est un résultat {choquant} pour la ville.
    L’{accord historique} a été signé à midi.
    Une attaque {sans précédent} a visé le conseil.
    Les effets {catastrophiques} se voient déjà.
    L’orateur tient des propos {scandaleux}.
    Un accident {effroyable} a fermé la route.
    {Le régime} de Petrov a fermé les écoles.
    La vue est {époustouflante}.
    Le pont coûte une somme {incroyable}.
    La voix de ce chanteur {légendaire} s’est tue.
    C’est une {victoire historique} pour le club.
    Le conseil a siégé jusque tard dans la nuit{!}
    """,
    "es": """
    Es un resultado {impactante} para la ciudad.
    El {acuerdo histórico} se firmó a mediodía.
    Un ataque {sin precedentes} sacudió el consejo.
    Los efectos {catastróficos} ya se ven.
    El orador hizo declaraciones {escandalosas}.
    Un accidente {escalofriante} cerró la carretera.
    {El régimen} de Petrov cerró las escuelas.
    La vista es {espectacular}.
    El puente cuesta una suma {increíble}.
    El {legendario} cantante calló.
    Es una {victoria histórica} para el club.
    Hablan de una {avalancha de migrantes}.
    """,
}

LEFT = {
    "de": """
    „Das ist beispiellos“, sagte die Richterin.
    Die historische Altstadt wurde saniert.
    Das Museum zeigt historische Karten und alte Bücher.
    Der Wendepunkt der Route liegt im Wald.
    Ein Regime aus Diät und Sport tut ihm gut.
    Sie kam, sah und siegte. Das war alles.
    Der Ruf „Feuer!“ war weit zu hören.
    Der Schock saß tief, der Horror war vorbei.
    Die Welle traf das Boot am Bug.
    Der Mischer mischt den Beton.
    Das Gericht nannte die Tat „schockierend“.
    Hilfe! Feuer! Schnell! Kommt! So rief das Kind im Stück, und alle lachten.
    """,
    "en": """
    “It is unprecedented,” said the judge.
    The historic centre was rebuilt.
    The museum shows historic maps and old books.
    The turning point of the route lies in the wood.
    A regime of diet and sport did him good.
    She came, saw and won. That was all.
    The cry “Fire!” was heard far away.
    The shock was deep, and the horror was over.
    The wave hit the boat.
    A legend is told in the village.
    The court called it “shocking”.
    Help! Fire! Quick! Come! That is what the child cried in the play, and all laughed.
    """,
    "fr": """
    « C’est sans précédent », dit la juge.
    Le centre historique a été rénové.
    Le musée montre des cartes historiques et de vieux livres.
    Le tournant de la route est dans le bois.
    Un régime sans sel lui fait du bien.
    Elle vint, vit et vainquit. Ce fut tout.
    Le cri « Au feu ! » a été entendu de loin.
    Le choc était profond, l’horreur était passée.
    La vague a touché le bateau.
    Une légende court dans le village.
    Le tribunal parle d’un acte « choquant ».
    À l’aide ! Au feu ! Vite ! Venez ! Voilà ce que crie l’enfant dans la pièce.
    """,
    "es": """
    «No tiene precedentes», dijo la jueza.
    El centro histórico fue renovado.
    El museo muestra mapas históricos y libros viejos.
    El giro de la ruta está en el bosque.
    Un régimen sin sal le hace bien.
    Llegó, vio y venció. Eso fue todo.
    El grito «¡Fuego!» se oyó lejos.
    El susto fue grande, el miedo pasó.
    La ola golpeó el barco.
    Una leyenda corre por el pueblo.
    El tribunal habla de un acto «escandaloso».
    ¡Ayuda! ¡Fuego! ¡Rápido! ¡Venid! Eso grita el niño en la obra.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_loud_word_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("loaded", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_a_plain_word_is_left_alone(language: str, text: str) -> None:
    assert told("loaded", unmarked(text)[0], language) == []

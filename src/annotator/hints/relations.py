"""Whether the words next to a pair of countries are about states, or about people at home in both."""

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_WORDS_LOOKED_AT: Final = 4
_SHORTEST_INSIDE: Final = 5
"""Letters of a stem that is looked for inside of German compounds, too: *Handelsbeziehungen*."""
_RELATIONS: Final = {
    "de": "abkomm achse allianz annäherung antwort abstimmung austausch beziehung bilateral block bund bünd "
    "dialog diplomati differenz erklärung feindschaft freundschaft front führung gespräch gegensatz "
    "gipfel handel initiative interesse konflikt kooperation krieg krise lager manöver militär motor "
    "nachbarschaft offensive pakt partner plan politik projekt rivalität schulterschluss spannung streit "
    "tandem treffen übereinkommen übereinkunft vereinbarung verhandlung verhältnis verständigung vertrag "
    "vorschlag vorstoß waffen wirtschaft wettbewerb zollstreit zusammenarbeit zwist koalition "
    "regierungskonsultation verteidigung sicherheit angriff",
    "en": "accord agreement alliance ally allies axis bloc camp ceasefire conflict confrontation cooperation "
    "co-operation coalition consultation deal dialogue diplomacy dispute entente exercise feud "
    "friendship front initiative leadership meeting negotiation pact partnership peace plan policy "
    "project proposal rapprochement relation relationship rivalry security summit talk tension tie trade "
    "treaty truce understanding venture war cooperate defence defense military offensive rift",
    "fr": "accord alliance amitié annonce axe bloc brouille camp coalition commerce concertation conflit "
    "confrontation contentieux coopération couple crise déclaration défense dialogue différend "
    "diplomatie discorde dispute échange entente exercice front guerre initiative intérêt manœuvre "
    "militaire moteur négociation offensive pacte paix partenariat plan politique pourparler projet "
    "proposition rapprochement relation rencontre rivalité sécurité sommet tandem tension traité trêve "
    "discussion conseil",
    "es": "acuerdo alianza amistad bloque campo coalición colaboración comercio conflicto confrontación "
    "consulta cooperación crisis cumbre declaración defensa diálogo diplomacia disputa eje ejercicio "
    "encuentro entendimiento frente guerra iniciativa maniobra militar negociación ofensiva pacto paz "
    "plan política propuesta proyecto relación relaciones reunión rivalidad seguridad tandem tensión "
    "tratado tregua vínculo acercamiento asociación lazo pulso",
}
"""How words begin for what two states have with each other, chosen by us."""
_PEOPLE: Final = {
    "de": "abstammung autor band bürger doppelpass ehe eltern familie film firma herkunft hersteller koch "
    "konzern künstler maler musiker nationalspieler paar philosoph politiker produktion profi regisseur "
    "rapper schauspieler schriftsteller serie sender spieler staatsbürger sänger trainer unternehmen "
    "unternehmer wissenschaftler wörterbuch wurzeln journalist historiker komponist grenz forscher "
    "physiker",
    "en": "actor actress artist author band border boxer businessman citizen company couple dictionary "
    "director family film group historian journalist maker model musician national novelist origin "
    "painter parents philosopher physicist player poet politician producer rapper scientist series "
    "singer striker student winger writer firm frontier",
    "fr": "acteur actrice artiste auteur autrice chanteu cinéaste citoyen comédien dictionnaire "
    "double-national écrivain entreprise famille film footballeur frontière groupe historien humoriste "
    "joueur journaliste militante nationalité origine parents peintre philosophe physicien poète rappeur "
    "réalisat romancièr scientifique série société chercheu",
    "es": "actor actriz artista autor cantante ciudadan cineasta compañía diccionario director empresa "
    "escritor familia filósofo fronter futbolista grupo historiador jugador modelo músico nacionalidad "
    "novelista origen padres periodista pintor poeta película raíces serie cantautor físico científico",
}
"""
How words begin for people, companies and works that belong to two countries, and for borders, chosen by us.
A *German-Turkish author* may well be all that an article says of Turkey; *German-Turkish talks* may not.
"""


def of_states(before: str, after: str, language: str) -> bool:
    """Return whether one of the four words next to a pair of countries is about what states do."""
    return any(
        _begins(word, _RELATIONS[language], language) and not _begins(word, _PEOPLE[language], language)
        for word in _next_to(before, after)
    )


def of_people(before: str, after: str, language: str) -> bool:
    """Return whether one of the four words next to a pair of countries is about who is at home in both."""
    return any(_begins(word, _PEOPLE[language], language) for word in _next_to(before, after))


def _next_to(before: str, after: str) -> list[str]:
    return _WORD.findall(before.lower())[-_WORDS_LOOKED_AT:] + _WORD.findall(after.lower())[:_WORDS_LOOKED_AT]


def _begins(word: str, stems: str, language: str) -> bool:
    """Return whether *word*, or a part of it in German, begins with one of *stems*."""
    known = stems.split()
    if language == "de":
        return any(stem in word if len(stem) >= _SHORTEST_INSIDE else word.startswith(stem) for stem in known)
    return word.startswith(tuple(known))

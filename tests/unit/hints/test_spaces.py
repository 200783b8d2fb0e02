"""Spaces: found where one is missing, doubled or before a mark, and not where words need none."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Das {Haus,das|Haus, das} am Fluss steht, ist leer.
    Der Zug {hielt.Niemand|hielt. Niemand} stieg aus.
    Sie nennt es „reine {Freude“und|Freude“ und} lacht.
    Er {rief„Alles|rief „Alles} gut“ und ging.
    Im{  | }Garten blüht es.
    Kommt ihr {heute ?|heute?} Wir warten.
    Sie {warteten ,|warteten,} aber er kam nicht.
    Das Haus (ein altes {Ding)steht|Ding) steht} leer.
    Das {Haus(ein|Haus (ein} altes Ding) steht leer.
    Er {sagte:Wir|sagte: Wir} gehen nach Hause.
    Der Markt {öffnet;niemand|öffnet; niemand} kommt.
    Was ist {das?Niemand|das? Niemand} weiß es.
    Das ist »sehr {gut«sagt|gut« sagt} sie.
    Seit {20Jahren|20 Jahren} kostet es {1,5Milliarden|1,5 Milliarden} Euro.
    Er kommt {am5|am 5}. Mai oder am {14.Dezember|14. Dezember} wieder.
    Im {Frühjahr2025|Frühjahr 2025} und {seit2010|seit 2010} war {Straße43|Straße 43} zu.
    „Wir brauchen Strom“{,sagte|, sagte} Ruto, wurde {2024unterzeichnet|2024 unterzeichnet}.
    Es war {2024.Der|2024. Der} Zug fuhr ab.
    """,
    "en": """
    The old {bridge;nobody|bridge; nobody} crossed it.
    She called it “pure {luck”and|luck” and} left.
    They {waited ,|waited,} but he was late.
    The train {stopped.Nobody|stopped. Nobody} got off.
    In{  | }the garden it was dark.
    Are you {there ?|there?} We wait.
    The house (an old {thing)stands|thing) stands} empty.
    The {house(an|house (an} old thing) stands empty.
    He {said:We|said: We} go home now.
    He {cried“All|cried “All} is well” and left.
    The market {opens,nobody|opens, nobody} comes.
    She went {home .|home.} It rained.
    What is {that?Nobody|that? Nobody} knows.
    On {5May|5 May} there were {20people|20 people} here {since2010|since 2010}.
    It was {1999.The|1999. The} war went on.
    """,
    "fr": """
    La {maison,vide|maison, vide} depuis un an, brûle.
    Il parle d’un « grand jour {»sans|» sans} rire.
    Elle est {partie ,|partie,} dit-on.
    Le train {arrive.Personne|arrive. Personne} ne descend.
    Dans{  | }le jardin il fait noir.
    Elle est {rentrée .|rentrée.} Il pleut.
    La maison (une vieille {bâtisse)reste|bâtisse) reste} vide.
    La {maison(une|maison (une} vieille bâtisse) reste vide.
    Le marché {ouvre;personne|ouvre; personne} ne vient.
    Il {crie«|crie «} Tout va bien » et part.
    Le {maire,absent|maire, absent} hier, revient.
    Il est {tard.Personne|tard. Personne} ne dort.
    """,
    "es": """
    El tren llegó {tarde.Nadie|tarde. Nadie} esperaba.
    Lo llama «pura {suerte»pero|suerte» pero} sonríe.
    La {casa,vacía|casa, vacía} desde mayo, arde.
    Ella se {fue ,|fue,} dicen.
    En{  | }el jardín está oscuro.
    Ella volvió a {casa .|casa.} Llueve.
    La casa (una vieja {finca)sigue|finca) sigue} vacía.
    La {casa(una|casa (una} vieja finca) sigue vacía.
    El mercado {abre;nadie|abre; nadie} viene.
    Él {grita«Todo|grita «Todo} va bien» y sale.
    ¿Estás {ahí ?|ahí?} Esperamos.
    Él {dijo:Vamos|dijo: Vamos} a casa ahora.
    """,
}

LEFT = {
    "de": """
    Um 10,5 Grad, siehe www.haus,hof.de oder a@haus,de.
    Die Schüler:innen lesen den „Spiegel“-Artikel und „Titanic“s Rat.
    Er lachte :-) und sagte … nichts.
    Die Lehrer(innen) und Schüler(innen) feiern.
    Das kostet 3,50 Euro und 1.000 Cent.
    Um 12:30 Uhr kam der Zug z.B. aus Wien.
    Sie las „Die Zeit“, „Die Welt“ und „taz“.
    Das (alte) Haus steht (noch) da.
    Er fragte: „Wer ist da?“, und ging.
    Punkt.  Zwei Leerzeichen folgen dem Punkt.
    Die Datei heißt Bericht.pdf und liegt da.
    Ein Stern, der hell ist; ein Mond: rund.
    Wer kommt : niemand. Wer geht : alle. Was bleibt : nichts.
    Der 17jährige kam 5mal mit 100prozentiger Sicherheit zum 1.FC, 20km weit, 64bit, 3fach.
    Auf 3Sat und 9Gag lief es am Abend.
    Covid19, G20, 5G, CO2, MP3, Windows11, Boeing737, 3D-Druck, 30er-Jahre, A380, Top10 und 50Hertz.
    Siehe www.seite5und6.example, Datei bis2010.pdf.
    """,
    "en": """
    In the U.S.Navy she used Node.js.
    In the 1990s, at 5pm, the 2nd and 20th came 64bit, 3fold and R2D2.
    She lives in St.Louis with O’Neill.
    Two blanks.  They follow a full stop.
    one  two  three  four  five
    Use org.freedesktop.DBus.Introspectable.Introspect here.
    Type /one,two,three/ here.
    The page(s) and the name(s) are lost.
    It costs 1,000 dollars at 12:30.
    “Yes,” she said, “it’s fine.”
    The (old) house is (still) there.
    He smiled :-) and left … quietly.
    See http://www.example.org/a,b for more.
    """,
    "fr": """
    Pourquoi ? Parce que « oui » : voilà !
    Le(s) mot(s) et les candidat(e)s sont là.
    Cela coûte 3,50 euros ; c’est peu.
    Elle dit : « Non ! »
    À 12:30 le train part.
    La (vieille) maison est (encore) là.
    Il lit « Le Monde », « La Croix ».
    Voir www.maison,jardin.fr pour plus.
    Il sourit :-) et part … sans bruit.
    C’est l’heure, n’est-ce pas ?
    Deux espaces.  Elles suivent le point.
    Les lecteurs·rices lisent.
    """,
    "es": """
    ¿Por qué? Cuesta 3,50 euros; «nada», dijo.
    El/los libro(s) y la(s) carta(s) están ahí.
    A las 12:30 sale el tren.
    La (vieja) casa está (aún) ahí.
    Lee «El País», «La Razón».
    Vea www.casa,jardin.es para más.
    Sonríe :-) y sale … sin ruido.
    Dos espacios.  Siguen al punto.
    Dijo: «¡No!»
    Pesa 1.000 kilos, casi nada.
    ¡Hola! ¿Qué tal?
    En EE.UU. llueve.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_wrong_space_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("spaces", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_right_spaces_are_left_alone(language: str, text: str) -> None:
    assert told("spaces", unmarked(text)[0], language) == []

"""Paragraphs that begin or end in mid-sentence: found where most begin and end as they should."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

GOOD = {
    "de": "Hier steht ein ganzer Satz. Er geht so weiter, wie Sätze eben gehen, bis zum Punkt.¶",
    "en": "Here stands a whole sentence. It goes on as sentences do, up to the full stop.¶",
    "fr": "Voici une phrase entière. Elle continue comme vont les phrases, jusqu’au point.¶",
    "es": "Aquí hay una frase entera. Sigue como siguen las frases, hasta el punto.¶",
}
"""A paragraph as it should be; several of them stand before and behind the one to be looked at."""

FOUND = {
    "de": """
    {aber|Aber} dieser Absatz beginnt mitten im Satz. Das ist in guten Artikeln selten so.
    Dieser Absatz hat zwei Sätze, die lang sind. Der zweite von ihnen endet aber {mit}
    {und|Und} die Straße blieb leer. Niemand ging hinaus in den Regen.
    Die Stadt schlief fest in der Nacht. Am Morgen kam der Bus und {fuhr}
    {weil|Weil} es regnete, blieb sie daheim. Sie las ein Buch.
    Der Rat der Stadt tagte bis spät in die Nacht, und viele gingen heim. Am Ende blieb nur {noch}
    {während|Während} alle schliefen, brannte das Licht. Niemand sah es.
    Es gab viel zu tun am Hafen. Die Leute kamen aus der {Stadt}
    {die|Die} Leute kamen spät. Viele blieben bis zum Ende.
    Das Wetter war schlecht, und der Wind kam aus Norden über den See. Die Fähre lag am Ufer {aber}
    {dort|Dort} stand ein Haus. Es war leer und alt.
    Sie sprach an diesem Abend leise und ohne Pause. Er hörte ihr zu, sah auf das Wasser und {dachte}
    """,
    "en": """
    {but|But} this paragraph begins in mid-sentence. Good articles seldom do.
    This paragraph has two sentences that are long. The second of them ends {with}
    {and|And} the street was empty. Nobody went out.
    The town slept. In the morning the bus came {and}
    {because|Because} it rained, she stayed at home. She read.
    The council met until night. In the end there was {only}
    {while|While} all slept, the light was on. Nobody saw it.
    There was much to do at the harbour. People came from {town}
    {the|The} people came late. Many stayed to the end.
    The weather was bad. The ferry lay at the shore {but}
    {there|There} stood a house. It was empty and old.
    She spoke softly. He listened to her and {thought}
    """,
    "fr": """
    {mais|Mais} ce paragraphe commence mal. Les bons articles le font peu.
    Ce paragraphe a deux phrases assez longues. La seconde finit {avec}
    {et|Et} la rue resta vide. Personne ne sortit.
    La ville dormait. Le matin, le bus vint {et}
    {car|Car} il pleuvait fort. Elle resta là et lut.
    Le conseil siégea la nuit. À la fin, il ne resta {que}
    {pendant|Pendant} la nuit, la lampe brûlait. Personne ne la vit.
    Il y avait à faire au port. Les gens venaient de la {ville}
    {les|Les} gens vinrent tard. Beaucoup restèrent.
    Le temps était mauvais. Le bac restait au bord {mais}
    {une|Une} maison était là. Elle était vide.
    Elle parlait bas. Il l’écoutait et {pensait}
    """,
    "es": """
    {pero|Pero} este párrafo empieza mal. Los buenos artículos no lo hacen.
    Este párrafo tiene dos frases largas. La segunda termina {con}
    {y|Y} la calle quedó vacía. Nadie salió.
    La ciudad dormía tranquila y nadie pasaba por la calle del puerto. Por la mañana vino el autobús {solo}
    {porque|Porque} llovía mucho, se quedó. Ella leyó.
    El consejo se reunió de noche. Al final quedó {solo}
    {mientras|Mientras} todos dormían, ardía la luz. Nadie la vio.
    Había mucho que hacer en el puerto. La gente venía de la {ciudad}
    {la|La} gente vino tarde. Muchos se quedaron.
    El tiempo era malo. El barco estaba en la orilla {pero}
    {una|Una} casa estaba allí. Estaba vacía.
    Ella hablaba bajo. Él la escuchaba y {pensaba}
    """,
}

LEFT = {
    "de": """
    iPhone-Nutzer warten lange auf ihr Gerät. So ist es eben heute.
    Dieser Absatz hat zwei Sätze. Der zweite endet mit einem Punkt.
    Zwischenüberschrift ohne Punkt
    „Wir bleiben“, sagte sie. „Das ist gut.“
    Ist das so? Ja, das ist so!
    Das geht so weiter …
    3 Äpfel lagen da. Sie waren rot.
    Es folgt eine Liste:
    Er ging (und kam zurück.)
    Foto: Eva Lang
    Ein Satz steht hier. Quelle: Stadt Ulm, 2024
    Kurz.
    """,
    "en": """
    iPhone users wait long for it. That is how it is.
    This paragraph has two sentences. The second ends with a stop.
    Subheading without a stop
    “We stay,” she said. “That is good.”
    Is it so? Yes, it is!
    And so it goes on …
    3 apples lay there. They were red.
    A list follows:
    He went (and came back.)
    Photo: Ann Hill
    A sentence stands here. Source: Town of Ulm, 2024
    Short.
    """,
    "fr": """
    iPhone et Mac se vendent bien. C’est comme cela.
    Ce paragraphe a deux phrases. La seconde finit par un point.
    Intertitre sans point
    « Nous restons », dit-elle. « C’est bien. »
    Est-ce vrai ? Oui, c’est vrai !
    Et cela continue …
    3 pommes étaient là. Elles étaient rouges.
    Voici une liste :
    Il partit (et revint.)
    Photo : Anne Petit
    Une phrase est là. Source : Ville d’Ulm, 2024
    Court.
    """,
    "es": """
    iPhone y Mac se venden bien. Así es hoy.
    Este párrafo tiene dos frases. La segunda termina con punto.
    Subtítulo sin punto
    «Nos quedamos», dijo ella. «Está bien.»
    ¿Es así? ¡Sí, es así!
    Y así sigue …
    3 manzanas había allí. Eran rojas.
    Sigue una lista:
    Se fue (y volvió.)
    Foto: Ana Ruiz
    Una frase está aquí. Fuente: Ciudad de Ulm, 2024
    Corto.
    """,
}


def _among_good_ones(language: str, paragraph: str) -> str:
    return f"{GOOD[language] * 5}{paragraph}¶{GOOD[language]}"


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_paragraph_that_begins_or_ends_in_mid_sentence_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(_among_good_ones(language, marked))

    assert told("paragraphs", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_whole_paragraphs_are_left_alone(language: str, text: str) -> None:
    assert told("paragraphs", unmarked(_among_good_ones(language, text))[0], language) == []


def test_where_paragraphs_are_lines_none_stands_out() -> None:
    text = "die Rosen blühen rot und schön. Sie blühen\nim Garten vor dem Haus am Fluss und\n" * 3

    assert told("paragraphs", text, "de") == []


def test_small_letters_that_are_usual_in_an_article_are_left_alone() -> None:
    good, _ = unmarked(GOOD["de"] * 8)

    assert told("paragraphs", f"{good}hier wird klein geschrieben. Immer wieder.\n" * 2, "de") == []

"""Capitals in mid-sentence: found at words that no name begins with."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Sie sagt das gern {Jedoch|jedoch} sind viele müde.
    Der Minister ist offenbar {Derzeit|derzeit} auf Reisen.
    Die Preise steigen weiter {Obwohl|obwohl} niemand kauft.
    Er ist krank und {Deshalb|deshalb} kommt er nicht.
    Sie wohnt dort und {Die|die} kleine Katze auch.
    Er wollte gehen aber {Dann|dann} kam der Bus.
    Viele sind gekommen {Weil|weil} es warm war.
    Das Haus ist alt und {Ein|ein} neues kommt.
    Wir warten noch {Inzwischen|inzwischen} wird es dunkel.
    Man sah nicht ihn {Sondern|sondern} seine Frau.
    Sie hat gewonnen und {Zudem|zudem} viel gelernt.
    Er kam zu spät {Dennoch|dennoch} wurde er gelobt.
    Es regnet dort {Bereits|bereits} seit vielen Tagen.
    """,
    "en": """
    The plan was good {However|however} nobody came.
    She was ill and {Therefore|therefore} missed the vote.
    They stayed home {Because|because} it rained.
    The old house and {The|the} new garden are open.
    He left the town {Although|although} he liked it.
    Prices rose and {Meanwhile|meanwhile} wages fell.
    The bus was late and {Then|then} it broke.
    They will stay {Unless|unless} it rains.
    She sings and {Besides|besides} she dances.
    He likes tea {Whereas|whereas} she likes milk.
    It is old but {Nevertheless|nevertheless} strong.
    He ran but {Still|still} missed it.
    """,
    "fr": """
    Le projet est bon {Cependant|cependant} personne ne vient.
    Le ministre est {Actuellement|actuellement} en voyage.
    Il pleut beaucoup {Pourtant|pourtant} ils sortent.
    Elle est partie {Puisque|puisque} il dort.
    Il est malade {Donc|donc} il reste ici.
    Elle est là {Néanmoins|néanmoins} elle dort.
    Le maire est {Récemment|récemment} tombé malade.
    Ils ont mangé {Ensuite|ensuite} ils ont dormi.
    On attend ici {Lorsque|lorsque} il neige.
    Le pont est {Désormais|désormais} fermé la nuit.
    Elle reste là {Car|car} il pleut.
    Le train est {Enfin|enfin} arrivé en gare.
    """,
    "es": """
    El plan era bueno {Aunque|aunque} nadie vino.
    El ministro está {Actualmente|actualmente} de viaje.
    Llueve mucho {Pero|pero} ellos salen.
    Ella se fue {Porque|porque} él duerme.
    No vino él {Sino|sino} su hermana.
    El puente está {Todavía|todavía} cerrado hoy.
    Comieron bien {Luego|luego} durmieron mucho.
    El alcalde cayó {Recientemente|recientemente} muy enfermo.
    Ella canta y {Además|además} baila bien.
    El tren llegó {Finalmente|finalmente} muy tarde.
    Esperan aquí {Mientras|mientras} nieva mucho.
    El pan está {Ahora|ahora} muy caro.
    """,
}

LEFT = {
    "de": """
    Die Zeit und Der Spiegel berichten.
    Derzeit regnet es viel im Norden.
    Er sagte: Derzeit regnet es viel.
    Das Lied „Weil ich bin“ kennt jeder.
    Er las Die Welt und schwieg.
    Es kam so, wie Ein Mann es sah.
    Der Sprecher Jedoch Mayer kam aus Polen.
    Sie kam. Jedoch blieb sie kurz.
    Der Film heißt Ein Haus am See.
    Sie wohnt in Der Au bei Wien.
    Man nennt ihn Weil am Rhein.
    Zum Einen regnet es viel, zum Anderen schneit es.
    """,
    "en": """
    The film Because I Love You is old.
    However, it is good.
    We like The Guardian and The Times.
    She said: However we go, we go.
    The band The Who played here.
    He read The Old Man and the Sea.
    It was late. Meanwhile it rained.
    Why The Hague is old, nobody knows.
    The song “Since you left” is sad.
    The ship Still Waters sank.
    A Yet Unnamed Team won.
    Mr However Smith came late.
    """,
    "fr": """
    Le Monde et La Croix en parlent.
    Cependant, il pleut.
    Il lit Les misérables et dort.
    Elle dit : Cependant il pleut.
    Le film Donc Voilà est long.
    Il pleut. Pourtant ils sortent.
    La chanson « Car je pars » est triste.
    Le bateau Désormais Libre a coulé.
    Elle vit à La Rochelle depuis peu.
    Le groupe Enfin Libres joue ici.
    Voici M. Puis, le boulanger.
    Ils vont au Mans en train.
    """,
    "es": """
    El País y La Vanguardia lo cuentan.
    Aunque llueve, salen.
    Lee Los girasoles y duerme.
    Ella dice: Aunque llueve, salen.
    La película Porque Sí es larga.
    Llueve. Pero ellos salen.
    La canción «Ahora que te vas» es triste.
    El barco Todavía Libre se hundió.
    Ella vive en La Coruña desde hoy.
    El grupo Además Libres toca aquí.
    Este es el señor Luego, panadero.
    Van a Las Palmas en barco.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_an_odd_capital_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("capitals", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_other_capitals_are_left_alone(language: str, text: str) -> None:
    assert told("capitals", unmarked(text)[0], language) == []

"""Names in two spellings or in two languages: found, but neither forms of a name nor people who are alike."""

import pytest

from tests.unit.hints.marked import cases, told, unmarked

FOUND = {
    "de": """
    Wladimir Petrow kam. Später ging {Vladimir Petrow|Wladimir Petrow}. Wladimir Petrow schwieg.
    Die Ministerin Choe Son Hui flog ab. Dann sprach {Choi Son-hui|Choe Son Hui}.
    Ein Brief von Michail Sorokin. Die Antwort auf {Mikhail Sorokins|Michail Sorokins} Brief steht aus.
    Jewgeni Lasarew rief an. Niemand kannte {Yevgeny Lazarev|Jewgeni Lasarew}.
    Wolodymyr Melnyk ist Arzt. Seit Jahren arbeitet {Volodymyr Melnyk|Wolodymyr Melnyk} dort.
    Hier lebte Pjotr Tschernow. Auch {Pjotr Chernov|Pjotr Tschernow} malte gern.
    Der Trainer Katharina Schneider lachte, als {Katharina Schnieder|Katharina Schneider} fiel.
    Alexander Lukasch gewann. Das Tor schoss {Alexsander Lukasch|Alexander Lukasch}.
    Kim Young-min siegte. Danach gab {Kim Young Min|Kim Young-min} ein Fest.
    In Wladimir Petrows Haus wohnt jetzt {Vladimir Petrow|Wladimir Petrow}.
    Wladimir Petrow kam, Präsident Petrow ging. Wo blieb {Vladimir Petrow|Wladimir Petrow}?
    Gestern kam Iwan Selenow an. Selenow war müde. {Zelenov|Selenow} schlief sofort.
    Das Dorf Charkowka brennt. Nach {Kharkovka|Charkowka} fährt kein Zug, von Charkowka auch nicht.
    Sergej Wolkow schweigt. Ein Anwalt von {Sergei Wolkow|Sergej Wolkow} redet.
    Johannes Schreiber lacht. Wo ist {Johanness Schreiber|Johannes Schreiber}? Johannes Schreiber singt.
    José Ramírez kocht. Heute kocht {Jose Ramirez|José Ramírez} nicht.
    Das {Institute for Peace Research|Institut für Friedensforschung}. Am {Institut für Friedensforschung}.
    Laut {Ministry of Foreign Affairs|Außenministerium} regnet es. Das {Außenministerium} hat Schirme.
    Vom {Institut national de recherche|nationalen Forschungsinstitut}. Am {nationalen Forschungsinstitut}.
    Das {Institute for Democracy|Institut für Demokratie} und das {Institut für Demokratie} sind eins.
    Die {World Health Organization|Weltgesundheitsorganisation}. Die {Weltgesundheitsorganisation} warnt.
    Die {Stanford University|Universität Stanford} schließt. Was wird aus der {Universität Stanford}?
    In Moskau regnet es. Auch nach {Moscow|Moskau} kommt der Winter, und Moskau friert.
    Ungarn liefert Strom. Aus {Hungary|Ungarn} kam auch Gas. {Hongrie|Ungarn} zahlt.
    """,
    "en": """
    It rains in Moscow. Winter comes to {Moskau|Moscow}, too.
    Hungary sells power. Gas came from {Ungarn|Hungary}, too.
    Fergus O’Malley sang. Then Fergus O’Malley slept, and {Fergus O’Maley|Fergus O’Malley} ate.
    Vladimir Petrov came. Later {Wladimir Petrow|Vladimir Petrov} left. Vladimir Petrov was silent.
    We met Lee Jong Soo. Lee Jong Soo left. A guest of {Lee Jong-Soo|Lee Jong Soo} stayed.
    The minister Choe Son Hui left. Then {Choi Son-hui|Choe Son Hui} spoke.
    We read Mikhail Sorokin’s letter. There is no answer to {Michail Sorokin’s|Mikhail Sorokin’s} letter.
    Yevgeny Lazarev called. Nobody knew {Evgeny Lazarev|Yevgeny Lazarev}.
    Volodymyr Melnyk is a doctor. For years {Wolodymyr Melnyk|Volodymyr Melnyk} has worked there.
    Pyotr Chernov lived here. They say {Pjotr Tschernow|Pyotr Chernov} liked to paint.
    Katherine Snyder laughed. Then {Katerine Snyder|Katherine Snyder} fell.
    Alexander Lukas won. The goal was by {Alexsander Lukas|Alexander Lukas}.
    Kurt Schork waited. In the end {Kurt Shork|Kurt Schork} left.
    Yuri Sokolov sang. Nobody heard {Youri Sokolov|Yuri Sokolov}.
    Yesterday Ivan Zelenov arrived. Zelenov was tired. {Selenow|Zelenov} slept.
    José Ramírez cooks. Today {Jose Ramirez|José Ramírez} does not.
    Christopher Hammond rang. Then {Christpoher Hammond|Christopher Hammond} came.
    The town of Kharkivka burns. No train goes to {Charkivka|Kharkivka}, says Kharkivka radio.
    The {Institut für Friedensforschung|Institute for Peace Research}. At the {Institute for Peace Research}.
    The {Ministère de la Défense|Ministry of Defence} is shut. The {Ministry of Defence} has said so.
    She works for the {Banco Central|Central Bank}. The {Central Bank} pays well.
    The {Universität Stuttgart|University of Stuttgart} is old. He left the {University of Stuttgart}.
    The {Consejo de Seguridad|Security Council} met. The {Security Council} voted.
    """,
    "fr": """
    Il pleut à Moscou. L’hiver arrive aussi à {Moscow|Moscou}.
    La Hongrie vend du courant. Le gaz vient de {Hungary|Hongrie} aussi.
    Hier, Youri Sokolov parlait. Puis {Yuri Sokolov|Youri Sokolov} et Youri Sokolov sont partis.
    Vladimir Petrov est venu. Plus tard, {Wladimir Petrow|Vladimir Petrov} est parti.
    La ministre Choe Son Hui est partie. Puis {Choi Son-hui|Choe Son Hui} a parlé.
    Mikhaïl Sorokine écrit. Personne ne répond à {Michail Sorokine|Mikhaïl Sorokine}, sauf Mikhaïl Sorokine.
    Evgueni Lazarev appelle. Qui connaît {Yevgeny Lazarev|Evgueni Lazarev} ?
    Le médecin Volodymyr Melnyk dort. Son fils aussi, dit {Wolodymyr Melnyk|Volodymyr Melnyk}.
    Piotr Tchernov vivait ici. On dit que {Pjotr Tschernow|Piotr Tchernov} peignait.
    Katherine Schmidt riait. Puis {Katerine Schmidt|Katherine Schmidt} est tombée.
    Alexandre Lucas gagne. Le but est de {Alexandre Lukas|Alexandre Lucas}.
    José Ramírez cuisine. Demain, {Jose Ramirez|José Ramírez} se repose.
    Kim Young-min gagne. Ensuite, {Kim Young Min|Kim Young-min} fait la fête.
    Hier, Ivan Zelenov est arrivé. Zelenov dormait. {Selenow|Zelenov} rêvait.
    Christophe Hammond appelle. Puis {Christpohe Hammond|Christophe Hammond} vient.
    La ville de Kharkivka brûle. Aucun train pour {Charkivka|Kharkivka}, dit Kharkivka.
    Sergueï Volkov se tait. L’avocat de {Sergej Wolkow|Sergueï Volkov} parle.
    L’{Institute for Peace Studies|Institut d’études pour la paix}. À l’{Institut d’études pour la paix}.
    Le {Ministry of Defence|ministère de la Défense} est fermé. Le {ministère de la Défense} le dit.
    La {European Commission|Commission européenne} décide. La {Commission européenne} attend.
    Elle quitte l’{University of Lausanne|Université de Lausanne}. L’{Université de Lausanne} regrette.
    La {Zentralbank|Banque centrale} paie. La {Banque centrale} prête.
    """,
    "es": """
    Llueve en Moscú. El invierno llega también a {Moscow|Moscú}.
    Hungría vende luz. El gas viene de {Hungary|Hungría} también.
    Vino Katherine Schmidt. Luego Katherine Schmidt y {Katerine Schmidt|Katherine Schmidt} salieron.
    Vladimir Petrov llegó. Más tarde {Wladimir Petrow|Vladimir Petrov} se fue.
    La ministra Choe Son Hui se fue. Luego habló {Choi Son-hui|Choe Son Hui}.
    Una carta de Mijaíl Sorokin. Nadie responde a {Mijail Sorokin|Mijaíl Sorokin}.
    Yevgeny Lazarev llamó. Nadie conoce a {Evgueni Lazarev|Yevgeny Lazarev}.
    El médico Volodymyr Melnyk duerme. Su hijo también, dice {Wolodymyr Melnyk|Volodymyr Melnyk}.
    Aquí vivía Pyotr Chernov. Dicen que {Pjotr Tschernow|Pyotr Chernov} pintaba.
    Alejandro Lucas ganó. El gol fue de {Alejandro Lukas|Alejandro Lucas}.
    Luis Muñoz nada. Ayer {Luis Munoz|Luis Muñoz} corrió, hoy corre Luis Muñoz.
    José Ramírez cocina. Mañana {Jose Ramirez|José Ramírez} descansa.
    Kim Young-min ganó. Después {Kim Young Min|Kim Young-min} celebró.
    Ayer llegó Iván Zelenov. Zelenov dormía. {Selenow|Zelenov} soñaba.
    Cristóbal Hammond llama. Luego {Cristóbal Hamond|Cristóbal Hammond} viene.
    Francisco Gutiérrez calla. Habla {Francisco Guitérrez|Francisco Gutiérrez} poco.
    El pueblo de Kharkivka arde. No hay tren a {Charkivka|Kharkivka}, dice Kharkivka.
    Sergei Volkov calla. Habla la abogada de {Sergej Wolkow|Sergei Volkov}.
    El {Institute for Peace Studies|Instituto de Estudios de Paz}. Va al {Instituto de Estudios de Paz}.
    El {Ministry of Defence|Ministerio de Defensa} cerró. El {Ministerio de Defensa} lo dice.
    La {European Commission|Comisión Europea} decide. La {Comisión Europea} espera.
    Dejó la {University of Salamanca|Universidad de Salamanca}. La {Universidad de Salamanca} lo lamenta.
    El {World Trade Center|Centro Mundial de Comercio}. El {Centro Mundial de Comercio} es alto.
    """,
}

LEFT = {
    "de": """
    In Moskau las er „Moscow“ und die Moscow Times. Sinti und Roma zogen nach Rom.
    Ungarn und Hungaria, Made in Germany und Deutschland. Kiew, Kyjiw. In Italy war es warm.
    Anna Müller und Hanna Müller, Michael Weber und Michaela Weber, Eva Lang und EVA LANG.
    Die Deutsche Bank und die der Deutschen Bank, ein Garten, viele Gärten, Maße und Masse.
    Angela Merkel sprach. Merkel ging. Angela Merkels Rede war lang, die Merkels auch.
    Hans Müller und Hans Möller sind Nachbarn, Jan Becker und Jan Bäcker auch.
    Der Europäische Gerichtshof und die Richter des Europäischen Gerichtshofs in Luxemburg.
    Der Münchner Flughafen ist einer der Münchner Flughäfen.
    Petra Iwanowa und Peter Iwanow, Maria Petrowa und Mario Petrow heiraten.
    Hans Meier und Anna Meyer wohnen nebeneinander. Meier grüßt, Meyer nicht.
    Neue Zeiten brechen an. Auf den Seiten steht es. Die Seiten sind dünn.
    Die Vereinten Nationen, Vereinte Nationen: ein Wort. Die Ersten sind die Ersten.
    Martin Schulz und Martina Schulz, Paul Klein und Paula Klein, Andrea Kurz und Andreas Kurz.
    Am Institut für Biologie und am Institut für Physik forscht man, am Institute of Technology auch.
    Die Bundesbank (Central Bank). Das Institute for Peace Research (Institut für Friedensforschung) auch.
    Das Weiße Haus und das weiße Haus. Human Rights Watch und die Menschenrechte.
    Nordrhein-Westfalen und Nordrhein Westfalens Nachbar. Kein Name: Der Die Das.
    Die World Bank und die Deutsche Bank. Das Ministerium und ein Ministry.
    Anna Berg traf Anna Burg. Jens Hahn traf Jens Huhn.
    Fritz Schröder und Franz Schröter spielten. Schröder gewann, Schröter verlor.
    Thomas Mann und Thomas Manns Bücher, Hans und Hansens Haus.
    In Frankfurt am Main und in Frankfurt an der Oder. Bad Homburg und Bad Hamburg.
    """,
    "en": """
    John Smith met Joan Smith. New Yorker and New York. North Korea, South Korea.
    Michael Weber and Michaela Weber, Eva Lang and EVA LANG, Jean Hill and Jeanne Hill.
    Angela Merkel spoke. Merkel left. Angela Merkel’s speech was long. Merkel's was short.
    Peter Miller and Peter Muller, Jon Snow and John Snow.
    Hans Meier and Anna Meyer are neighbours. Meier waves, Meyer does not.
    The Security Council met. The security councils met. Security Councils may meet.
    Maria Ivanova and Ivan Ivanov, Carlos Diaz and Carlo Diaz.
    The Institute of Biology and the Institute of Physics. The University of Physics.
    The Bundesbank, the German central bank, and the Bank of England.
    The Instituto Cervantes (Cervantes Institute) is new. The Cervantes Institute is open.
    Paul Martin and Paula Martin. Robert Brown and Roberta Brown. Chris Evans and Christ Evans.
    The White House is white. The house is white. Then, a Ten came.
    Anna Berg met Anna Burg. Jane Hand met Jane Hind.
    Human Rights Watch and human rights. Amnesty International and the Red Cross.
    Daniel Stevens and Danielle Stevens. Frances Hale and Francis Hale.
    George Bush and George W. Bush. Bill Clinton and Hillary Clinton.
    The Labour Party and the Labour Parties of Europe. Central Park and the Central Park Zoo.
    Mark Twain and Mary Twain. Denis Law and Denise Law.
    South Africa, South African, South Africans. West Bank, West Banks.
    King Charles and King Charles’s wife. James and James’ friend. Jones and Joneses.
    """,
    "fr": """
    Jean Dupont et Jeanne Dupont, Paul Martin et Paule Martin.
    Michel Weber et Michèle Weber, Ève Lang et ÈVE LANG, Daniel Petit et Danielle Petit.
    Emmanuel Macron parle. Macron part. Le discours d’Emmanuel Macron est long.
    Pierre Lebrun et Pierre Leblanc. Marie Durand et Mario Durand.
    Hans Meier et Anna Meyer sont voisins. Meier salue, Meyer non.
    Le Conseil de sécurité et les Conseils de sécurité. La Banque de France et la Banque de Suède.
    L’Institut Pasteur et l’Institut Curie. La Maison Blanche et la maison blanche.
    La Bundesbank (Banque centrale) et la Banque centrale. Elle va au Bundestag.
    Le Foreign Office (ministère des Affaires étrangères) et le ministère des Affaires étrangères.
    Claude Simon et Claudine Simon. Martin Roy et Martine Roy. Justin Leroy et Justine Leroy.
    Les États-Unis et l’état unique. Le Monde et La Croix, Le Monde et Les Mondes.
    Anne Berger et Anna Berger. Louis Blanc et Louise Blanc.
    Maria Ivanova et Ivan Ivanov. Carlos Diaz et Carlo Diaz.
    Human Rights Watch et les droits de l’homme. Amnesty International.
    Le Parti socialiste et la Party. L’Université de Lyon et l’Université de Nantes.
    Rue Haute et Rue Halte. La Tour, Les Tours.
    Jacques Chirac et Jacques Chiracs. Le Sud, Les Suds.
    Nouvelle Vague et Nouvelles Vagues. Premier Ministre et Première Ministre.
    Dominique Faure et Dominique Favre. Claire Hugo et Clara Hugo.
    Charles de Gaulle et Charles Gallois. De Gaulle et Gaulle.
    """,
    "es": """
    Egipto habla en El Cairo. Del Cairo viene poco. La Habana y Habana.
    Ana Marina y Luis Mariñas cantan. Mariñas ríe, Marina no.
    El Dúo Dinámico canta. DUO DINAMICO, dice el cartel. Otra vez canta el Dúo Dinámico.
    Juan García y Juana García, Buenos Aires y Buen Aire.
    Miguel Ruiz y Micaela Ruiz, Eva Lang y EVA LANG, Daniel Soto y Daniela Soto.
    Pedro Sánchez habla. Sánchez se va. El discurso de Pedro Sánchez es largo.
    Luis Pérez y Luisa Pérez, Mario Díaz y María Díaz, Carlos Gil y Carlo Gil.
    Hans Meier y Anna Meyer son vecinos. Meier saluda, Meyer no.
    El Consejo de Seguridad y los Consejos de Seguridad. El Banco de España y el Banco de Chile.
    El Instituto Cervantes y el Instituto Curie. La Casa Blanca y la casa blanca.
    El Bundesbank (Banco Central) y el Banco Central. Va al Bundestag.
    El Foreign Office, Ministerio de Exteriores, y el Ministerio de Exteriores.
    Julio Mora y Julia Mora. Martín Rey y Martina Rey. Antonio Sáez y Antonia Sáez.
    Estados Unidos y el estado unido. El País y Los Países.
    Ana Vega y Ana Viga. Luis Blanco y Luisa Blanca.
    María Ivanova e Iván Ivanov. Francisco Rojas y Francisca Rojas.
    Human Rights Watch y los derechos humanos. Amnistía Internacional.
    El Partido Popular y la Party. La Universidad de Lima y la Universidad de Quito.
    San Juan y San Juanito. Santa Ana y Santa Anita.
    Primer Ministro y Primera Ministra. Nuevo León y Nueva Leona.
    Rafael Correa y Rafaela Correa. Ángel Cruz y Ángela Cruz.
    Gabriel Boric y Gabriela Boric. Alberto Fernández y Alberta Fernández.
    La Unión Europea y las Uniones Europeas. Real Madrid y Real Madrileño.
    """,
}


@pytest.mark.parametrize(("language", "marked"), cases(FOUND))
def test_a_name_in_two_spellings_or_languages_is_found(language: str, marked: str) -> None:
    text, expected = unmarked(marked)

    assert told("names", text, language) == expected


@pytest.mark.parametrize(("language", "text"), cases(LEFT))
def test_forms_of_a_name_and_people_who_are_alike_are_left_alone(language: str, text: str) -> None:
    assert told("names", text, language) == []

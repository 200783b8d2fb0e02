"""Headings, paragraphs, quotations and attribution lines are told apart in texts of many kinds."""

from pathlib import Path

import pytest

from annotator.core.text import ArticleText
from annotator.readers.blocks import recognise_blocks, title_of

LONG = "Ein Absatz braucht ein paar Wörter mehr als eine Überschrift, damit man ihn auch als Absatz erkennt."
LONG_EN = (
    "A paragraph needs some more words than a heading does, so that it can be told from one by its length."
)
LONG_FR = (
    "Un paragraphe a besoin de plus de mots qu’un titre, afin que l’on puisse les distinguer sans erreur."
)
LONG_ES = "Un párrafo necesita más palabras que un título, para que se los pueda distinguir sin equivocarse."


def _blocks(*lines: str) -> list[tuple[str, str]]:
    text = ArticleText("\n".join(lines))
    return [(block.kind.value, text.quote(block.span)) for block in recognise_blocks(text)]


def _kinds(*lines: str) -> list[str]:
    return [kind for kind, _ in _blocks(*lines)]


def _title(*lines: str) -> str:
    text = ArticleText("\n".join(lines))
    return title_of(text, recognise_blocks(text))


# ---- the sample article ---------------------------------------------------------------------------


def test_the_sample_article_is_recognised_as_a_person_would() -> None:
    path = Path(__file__).resolve().parents[3] / "resources" / "sample" / "article.de.txt"
    text = ArticleText(path.read_text(encoding="utf-8"))

    kinds = "".join(block.kind.value[0] for block in recognise_blocks(text))

    assert kinds == "pphppqaphpqaphppphpp"


# ---- paragraphs -----------------------------------------------------------------------------------


def test_every_line_is_a_block_where_nothing_else_separates_paragraphs() -> None:
    assert _blocks("Erster Satz.", "Zweiter Satz.", "Dritter.") == [
        ("paragraph", "Erster Satz."),
        ("paragraph", "Zweiter Satz."),
        ("paragraph", "Dritter."),
    ]


def test_blank_lines_belong_to_no_block() -> None:
    text = ArticleText("\n\nEins.\n \t\n\nZwei.\n")

    assert [(block.span.start, block.span.end) for block in recognise_blocks(text)] == [(2, 7), (12, 17)]


def test_a_block_holds_its_whole_lines_blanks_included() -> None:
    assert _blocks("  Eingerückt. ", "Nicht.") == [("paragraph", "  Eingerückt. "), ("paragraph", "Nicht.")]


def test_a_single_line_is_a_paragraph() -> None:
    assert _kinds("Nur eine Zeile") == ["paragraph"]


def test_one_very_long_line_is_a_paragraph() -> None:
    assert _kinds("Wort " * 20_000) == ["paragraph"]


def test_wrapped_lines_between_blank_lines_are_one_block() -> None:
    first = (
        "North Korea has sent nearly eleven thousand soldiers to Russia, according\n"
        "to intelligence officials who spoke on condition of anonymity. The move\n"
        "marks a turning point in relations between the two countries."
    )
    second = "Analysts say the treaty could change the balance of power in the region\nfor years to come."

    assert _blocks(first, "", second) == [("paragraph", first), ("paragraph", second)]


def test_a_heading_on_top_of_wrapped_lines_is_a_block_of_its_own() -> None:
    assert _kinds(
        "Le traité",
        "Le président a déclaré que l’accord n’était pas encore signé, mais qu’il",
        "espérait une décision avant la fin de l’année.",
        "",
        "Les négociations, commencées à Genève, ont été interrompues à plusieurs",
        "reprises à cause des désaccords.",
    ) == ["heading", "paragraph", "paragraph"]


def test_wrapped_list_items_are_blocks_of_their_own() -> None:
    item = (
        "- Fue ratificado en noviembre y entró en vigor de inmediato, lo que sorprendió\n"
        "  a muchos observadores."
    )

    blocks = _blocks(
        "- El tratado se firmó en junio.",
        item,
        "- Nadie sabe más.",
        "",
        "El presidente señaló que la decisión se tomará mañana, y que no habrá más",
        "concesiones por parte del gobierno.",
        "",
        "Según los analistas, la situación económica del país está empeorando cada",
        "día que pasa.",
    )

    assert blocks[:3] == [
        ("paragraph", "- El tratado se firmó en junio."),
        ("paragraph", item),
        ("paragraph", "- Nadie sabe más."),
    ]


def test_a_wrapped_paragraph_may_begin_a_line_with_a_dash_that_did_not_fit() -> None:
    assert _kinds(
        "Der Minister hat gestern nach langem Zögern doch noch Stellung genommen",
        "– und zwar so, dass niemand mehr zweifeln kann, wie es weitergehen soll",
        "in dieser Sache.",
        "",
        "Die Verhandlungen sind nach mehreren Tagen am Streit um die Energie und",
        "die Sicherheit gescheitert.",
    ) == ["paragraph", "paragraph"]


def test_an_address_among_wrapped_paragraphs_keeps_its_lines() -> None:
    assert _kinds(
        "anbei der Artikel, über den wir gestern gesprochen haben. Er steht auch",
        "im Netz und kann dort gelesen werden. Bitte lest ihn bis Montag, damit",
        "wir in der Stunde darüber sprechen können.",
        "",
        "Anna Müller,",
        "Schulweg 3,",
        "Berlin.",
    ) == ["paragraph", "paragraph", "paragraph", "paragraph"]


def test_an_address_of_the_web_does_not_widen_the_lines() -> None:
    assert _kinds(
        "anbei der Artikel, über den wir gestern gesprochen haben. Er steht noch",
        "https://example.org/ein/sehr/langer/pfad/der/sicher/laenger/ist/als/alle/anderen/zeilen",
        "und kann dort gelesen werden. Bitte lest ihn bis zum nächsten Montag, damit",
        "wir in der Stunde darüber sprechen können.",
        "",
        "Danke.",
    ) == ["paragraph", "paragraph"]


def test_lines_that_are_sentences_stay_apart_even_if_they_are_equally_long() -> None:
    assert (
        _kinds(
            "Der erste Satz dieses Textes ist fast genauso lang wie alle anderen hier.",
            "Der zweite Satz dieses Textes ist fast genauso lang wie alle anderen hier.",
            "Der dritte Satz dieses Textes ist fast genauso lang wie alle anderen auch.",
            "",
            "Ende.",
        )
        == ["paragraph"] * 4
    )


@pytest.mark.parametrize(
    "poem",
    [
        """Der Mond ist aufgegangen,
Die goldnen Sternlein prangen
Am Himmel hell und klar;
Der Wald steht schwarz und schweiget,
Und aus den Wiesen steiget
Der weiße Nebel wunderbar.

Wie ist die Welt so stille,
Und in der Dämmrung Hülle
So traulich und so hold!""",
        """Heureux qui, comme Ulysse, a fait un beau voyage,
Ou comme cestuy-là qui conquit la toison,
Et puis est retourné, plein d’usage et raison,
Vivre entre ses parents le reste de son âge !

Quand reverrai-je, hélas, de mon petit village
Fumer la cheminée, et en quelle saison
Reverrai-je le clos de ma pauvre maison,
Qui m’est une province, et beaucoup davantage ?""",
    ],
)
def test_the_lines_of_a_poem_are_neither_joined_nor_headings(poem: str) -> None:
    lines = [line for line in poem.split("\n") if line]

    assert _blocks(*poem.split("\n")) == [("paragraph", line) for line in lines]


# ---- headings -------------------------------------------------------------------------------------


def test_a_short_line_without_full_stop_between_paragraphs_is_a_heading() -> None:
    assert _kinds(LONG, "Verstärkte Zusammenarbeit", LONG) == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize("paragraph", [LONG, LONG_EN, LONG_FR, LONG_ES])
@pytest.mark.parametrize(
    "heading", ["Was bleibt", "What comes next?", "« Une ère nouvelle »", "¿Qué pasará después?", "DIE LAGE"]
)
def test_headings_of_many_languages(paragraph: str, heading: str) -> None:
    assert _kinds(paragraph, heading, paragraph) == ["paragraph", "heading", "paragraph"]


def test_a_short_first_line_is_a_heading_even_before_a_short_paragraph() -> None:
    assert _kinds("Die Katze", "Die Katze schläft auf dem Sofa.") == ["heading", "paragraph"]


def test_title_and_subtitle_are_headings() -> None:
    assert _kinds("Nordkorea", "Soldaten in Russland", LONG) == ["heading", "heading", "paragraph"]


def test_who_wrote_it_and_when_is_no_heading() -> None:
    assert _kinds("Titel", "Von Max Müller, Berlin", "19. Juni 2024, 12:03 Uhr", "Es ist ernst.") == [
        "heading",
        "paragraph",
        "paragraph",
        "paragraph",
    ]


def test_between_blank_lines_a_heading_may_stand_before_a_short_paragraph() -> None:
    assert _kinds(LONG, "", "Die Lage", "", "Es ist sehr ernst.") == ["paragraph", "heading", "paragraph"]


def test_the_last_of_several_short_lines_is_a_heading_if_it_stands_apart() -> None:
    assert _kinds(LONG, "Mehl und Salz", "Zucker", "Eier", "", "Das Rezept", "", LONG) == [
        "paragraph",
        "paragraph",
        "paragraph",
        "paragraph",
        "heading",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Das war gestern.",
        "Das war gestern …",
        "Liebe Leserinnen,",
        "„Das ist falsch“, sagte er.",
        "und so weiter",
        "19.06.2024",
        "Foto: dpa",
        "Name\tKlasse",
        "- ein Punkt",
        "Das hier sind nun aber wirklich viel mehr als nur ein paar Wörter zu viel",
        "Zusammenarbeitsvereinbarung Verteidigungsministerkonferenz Regierungserklärungsentwurf Außenpolitik",
        "Warum? Warum nicht?",
    ],
)
def test_what_is_no_heading(line: str) -> None:
    assert _kinds(LONG, line, LONG) == ["paragraph", "paragraph", "paragraph"]


def test_the_last_line_is_no_heading() -> None:
    assert _kinds(LONG, "Kim reist nach Moskau", "Putin auch") == ["paragraph", "paragraph", "paragraph"]


def test_three_short_lines_in_the_middle_are_a_list() -> None:
    assert _kinds(LONG, "Mehl", "Zucker", "Eier", LONG) == ["paragraph"] * 5


def test_a_line_after_a_colon_is_no_heading() -> None:
    assert _kinds("Gesucht wird:", "Ein Haus", LONG) == ["paragraph", "paragraph", "paragraph"]


def test_a_question_with_a_short_answer_is_no_heading() -> None:
    assert _kinds(LONG, "", "Und für uns?", "", "Das bleibt noch offen.") == ["paragraph"] * 3


def test_a_talk_does_not_begin_with_a_heading() -> None:
    assert _kinds("Und was nun?", "Nichts.") == ["paragraph", "paragraph"]


def test_the_title_of_a_poem_is_a_heading() -> None:
    assert _kinds("Abendlied", "", "Der Mond ist aufgegangen,", "Die goldnen Sternlein prangen") == [
        "heading",
        "paragraph",
        "paragraph",
    ]


def test_a_numbered_heading_is_a_heading_and_a_numbered_list_a_list() -> None:
    assert _kinds(LONG, "1. Einleitung", LONG, "1. Äpfel", "2. Birnen", LONG) == [
        "paragraph",
        "heading",
        "paragraph",
        "paragraph",
        "paragraph",
        "paragraph",
    ]


# ---- quotations and attribution lines ---------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "– Hong Min, Institut für nationale Vereinigung",
        "— Juan Pérez de la Cruz, ministro de Asuntos Exteriores",
        "- John F. Kennedy, 1963",
        "-- Martin Luther King Jr.",
        "― Jeanne d’Arc",
        "—Simone de Beauvoir",
        "– Sprecherin des Auswärtigen Amtes",
        "– 金正恩",
    ],
)
def test_a_dash_and_a_name_below_a_quotation_are_its_attribution(line: str) -> None:
    assert _kinds("Er erklärt:", "Das ist sicher.", line, LONG) == [
        "paragraph",
        "quotation",
        "attribution",
        "paragraph",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "– sagte er gestern",
        "– Das glaube ich nicht.",
        "– Lesen Sie auch: Korea rüstet auf",
        "– 42 Prozent",
        "–",
        "– " + "Name " * 30,
        "— Non, répondit-elle.",
    ],
)
def test_other_lines_with_a_dash_are_paragraphs(line: str) -> None:
    assert _kinds(LONG, line, LONG) == ["paragraph", "paragraph", "paragraph"]


def test_an_article_does_not_begin_with_an_attribution_line() -> None:
    assert _kinds("– Hong Min", LONG) == ["paragraph", "paragraph"]


def test_a_list_is_no_row_of_attribution_lines() -> None:
    assert _kinds("Das brauchst du.", "- Mehl", "- Zucker", "Fertig.") == ["paragraph"] * 4


def test_the_single_item_of_a_list_is_no_attribution_line() -> None:
    assert _kinds("Das brauchst du:", "- Mehl", "Fertig.") == ["paragraph"] * 3


def test_a_talk_is_no_row_of_attribution_lines() -> None:
    assert _kinds(LONG_FR, "— Bonjour, dit-il.", "— Asseyez-vous", LONG_FR) == ["paragraph"] * 4


def test_without_a_colon_the_block_before_a_byline_is_a_paragraph() -> None:
    assert _kinds(LONG, LONG, "– Max Müller") == ["paragraph", "paragraph", "attribution"]


@pytest.mark.parametrize(
    "line",
    [
        "„Das ist falsch. Wir bleiben dabei.“",
        "„Das ist falsch.”",
        "“That is wrong, and it’s not new.”",
        "«Eso es falso.».",
        "« C’est faux. »",
        "»Das ist falsch!«",
        "‘It’s wrong.’",
        '"That is wrong."',
    ],
)
def test_a_block_wholly_in_quotation_marks_is_a_quotation(line: str) -> None:
    assert _kinds(LONG, line, LONG) == ["paragraph", "quotation", "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "„Ja“, sagte sie, „nein.“",
        "„Das ist falsch.“ Das sagte er gestern in Berlin.",
        'Und dann "nie wieder."',
    ],
)
def test_a_block_partly_in_quotation_marks_is_a_paragraph(line: str) -> None:
    assert _kinds(LONG, line, LONG) == ["paragraph", "paragraph", "paragraph"]


def test_a_few_quoted_words_between_paragraphs_are_a_heading() -> None:
    assert _kinds(LONG, "„Wir werden siegen“", LONG) == ["paragraph", "heading", "paragraph"]


def test_a_few_quoted_words_with_a_speaker_are_a_quotation() -> None:
    assert _kinds(LONG, "„Wir werden siegen“", "– Kim Jong Un", LONG) == [
        "paragraph",
        "quotation",
        "attribution",
        "paragraph",
    ]


# ---- titles ---------------------------------------------------------------------------------------


def test_a_heading_on_top_is_the_title() -> None:
    assert _title("Was will Kim   in Russland?", LONG) == "Was will Kim in Russland?"


def test_without_one_the_first_sentence_is() -> None:
    assert _title("  Nordkorea rüstet auf. Und das seit Jahren.") == "Nordkorea rüstet auf"


def test_a_long_sentence_is_no_title() -> None:
    assert _title(LONG.rstrip(".") + ", " + LONG) == ""

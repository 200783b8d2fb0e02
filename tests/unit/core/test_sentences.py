import pytest

from annotator.core.sentences import sentence_at, sentences_of
from annotator.core.text import ArticleText


def _sentences(text: str) -> list[str]:
    """Return the sentences of *text*, each found from each of its characters."""
    article_text, found, offset = ArticleText(text), [], 0
    while offset < len(text):
        if text[offset].isspace():
            offset += 1
            continue
        sentence = article_text.sentence_at(offset)
        assert sentence.start == offset
        assert {article_text.sentence_at(inside) for inside in range(sentence.start, sentence.end)} == {
            sentence
        }
        found.append(article_text.quote(sentence))
        offset = sentence.end
    return found


@pytest.mark.parametrize(
    "marked",
    [
        # ordinals, dates and other numbers
        "Er kam am 19. Juni 2024.| Dann ging er.",
        "Am 19. Juni 2024 trafen sie sich.| Kim lachte.",
        "Rund 11.000 Soldaten kamen.| Am 3. 5. 2024 gingen sie.",
        "Es waren 11.000.| Soldaten blieben.",
        "Zum 100. Geburtstag kamen alle.| Der Chef auch.",
        "Im 19. Jh. Paris war groß.| Im 20. Jh.| Die Stadt wuchs.",
        "Es kostete $20.| Analysts agree.| Covid-19.| Menschen starben.",
        "Um 12:30.| Soldaten kamen.| Es waren 3,5.| Kim ging.",
        "1. Der erste Punkt.| Der zweite.",
        "vom 18.–19. Juni und 18./19. Juni.| Er ging.",
        "Am 38. Breitengrad.| Gut.",
        "Im Jahr 2024.| 2025 war besser.",
        "„Er ist 19.“| Kim schwieg.",
        # abbreviations
        "Das gilt z. B. Präsident Kim.| Aber nicht uns.",
        "Das gilt z.B. Kim.| D. h. Kim lacht.",
        "Der sog. Präsident Dr. Müller sprach.| Prof. Dr. Dr. h. c. Kim schwieg.",
        "3 Mio. Euro kostet es.| Es waren 3 Mio.| Die Firma zahlte.",
        "Siehe Nr. 5 und Art. 7.| Aber dieser Art.| Kim lachte.",
        "He said no.| Kim left.| See No. 5.",
        "At 5 p.m. Kim left.| At 5 p.m.| The end.",
        "Äpfel, Birnen usw.| Kim kam.",
        "Kim et al. (2020) sagten es.| Gut.",
        "Er lebte 50 v. Chr. Rom war groß.",
        "Die Hauptstr. 5 ist da.| Gut.",
        "Jan. 5 was cold.| Okt. 2024 auch.",
        "General a. D. Müller sprach.| Er ging.",
        "Foo Inc. Chef Kim.| Foo Inc.| The end.",
        "Der Art. III gilt.| Ja.",
        # names, titles, initials, states
        "In the U.S. Army he served.| In the U.S.| The president left.",
        "He lives in Washington D.C.| The end.",
        "J. D. Vance and M. Le Pen met.| They ate.",
        "Der II. Weltkrieg endete.| Ludwig XIV.| Der König.",
        "M. Dupont et Mme. Durand sont là.| Le 3 mars, av. J.-C. Rome.",
        "El Sr. García llegó.| Los EE. UU. ganaron.",
        "Mr. Smith met Gen. Brown vs. Ms. Jones.| Done.",
        "J. A. Kim sprach.| Und H. Von der Leyen.",
        "Vitamin C.| Der Arzt.",
        "Kim Jong-un.| Er.",
        # quotation marks, brackets, footnotes, dashes
        "„Ja.“| Er ging.",
        "„Ja!“, sagte er.| Sie nickte.",
        "»Ja.«| »Nein.«| Er schwieg.",
        "«Ja.»| Er schwieg.",
        "« Oui. »| Il partit.| « Non. »",
        "«\u00a0Oui.\u00a0»| Il partit.| «\u00a0Non.\u00a0»",
        "Il dit : « Oui ».| Elle rit.",
        "“Yes.”| “No,” she said.",
        'He left.| "Yes," he said.',
        "„Sie sagte: ‚Nein.‘“| Er ging.",
        "‚Ja.‘| Er ging.",
        "Er sagte, […] Präsident Kim sei da.| Gut.",
        "Er sagte, (...) Kim sei da.| Gut.",
        "Er sagte [… Kim sei da].| Gut.",
        "Text.[1]| Next.²| Er.",
        "Ende.| – Hong Min, Institut.",
        "Ende.| – „Ja“, sagte er.",
        "Er kam (siehe S. 5).| Sie ging.| (Gut.)| Ja.",
        "(Er kam.)| Sie ging.",
        # points of other kinds and other scripts
        "Er wurde 19.| Dann ging er.",
        "¿Qué tal?| ¡Bien!| ¿Y tú?",
        "Er wartete …| Dann kam sie.",
        "Plan B...| Dann kam C.",
        "Die Rene\u0301e.| Der Donau\u00ads.| Kim.",
        "金正恩は来た。|彼は笑った。|はい！|「いいえ。」|彼",
        "김정은은 왔다.| 그는 웃었다.",
        "Was?!| Nein!!!| Doch...| Ja.",
        "Die Nordkoreaner stationiertkämpfte.Er ging.| Ja.",
        "Ja.",
        "Er kam. er ging.",
        "Das ist 네.| 그는 왔다.",
    ],
)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    """In *marked*, a bar stands where one sentence ends and the next begins."""
    expected = [sentence.strip(" ") for sentence in marked.split("|")]

    assert _sentences(marked.replace("|", "")) == expected


def test_a_line_feed_always_ends_a_sentence() -> None:
    assert _sentences("Eine Überschrift\nEin Satz\n\nNoch einer.") == [
        "Eine Überschrift",
        "Ein Satz",
        "Noch einer.",
    ]


def test_blanks_between_sentences_belong_to_the_second() -> None:
    text = "Ja.  Nein.  "

    assert [sentence_at(text, offset) for offset in (2, 3, 4, 5)] == [(0, 3), (5, 10), (5, 10), (5, 10)]
    assert sentence_at(text, 11) == (5, 10)


def test_a_line_feed_belongs_to_the_sentence_before_it() -> None:
    assert sentence_at("Ja. Nein.\nGut.", 9) == (4, 9)


def test_where_there_are_only_blanks_they_are_the_sentence() -> None:
    assert sentence_at("\n", 0) == (0, 1)
    assert sentence_at("Ja.\n \t\nNein.", 5) == (4, 6)
    assert sentence_at("Ja.\n \t\nNein.", 6) == (4, 7)


def test_the_sentences_of_a_line_have_no_blanks_around_them() -> None:
    text = "Erste Zeile.\n Er kam. Sie ging! \n \n"

    assert sentences_of(text, 13, 32) == [(14, 21), (22, 31)]
    assert sentences_of(text, 33, 34) == []

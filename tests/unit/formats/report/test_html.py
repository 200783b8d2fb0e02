"""The web page shows the article with its annotations, safely, and loads nothing."""

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from lxml import html

from annotator.core.article import Article, Block, BlockKind, Provenance
from annotator.core.assignment import Grade, Result, Verdict
from annotator.core.codebook import Code, Codebook
from annotator.core.document import Document
from annotator.core.messages import untranslated
from annotator.core.text import Span
from annotator.formats.report.html import write_html
from annotator.formats.report.notes import Options
from tests.builders import NOON, annotation, document, note
from tests.contract.documents import DOCUMENTS

ENGLISH = Options("en", untranslated)
EVIL = "<script>alert(1)</script> & \"quoted\" 'too' </style> \x00 😀"


def _page(annotated: Document, options: Options = ENGLISH) -> Any:  # noqa: ANN401 - what XPath finds has no useful type
    return html.fromstring(write_html(annotated, options).decode())


def _blocks(annotated: Document, *blocks: Block, **provenance: str) -> Document:
    article = Article(annotated.article.text, blocks, Provenance(**provenance))  # type: ignore[arg-type] # texts only
    return replace(annotated, article=article)


def _paragraph(annotated: Document) -> Document:
    return _blocks(annotated, Block(BlockKind.PARAGRAPH, Span(0, len(annotated.article.text))))


@pytest.mark.parametrize("beside", [True, False])
@pytest.mark.parametrize("annotated", DOCUMENTS.values(), ids=DOCUMENTS)
def test_any_document_becomes_a_page_with_every_block_and_every_note(
    annotated: Document, beside: bool
) -> None:
    page = _page(annotated, replace(ENGLISH, beside=beside))

    assert len(page.xpath("//main//*[starts-with(@class, 'block')]")) == len(annotated.article.blocks)
    told = page.xpath("//ol[@class='notes']/li/@id")
    numbers = range(1, len(annotated.annotations) + 1)
    assert told == sorted(told, key=lambda name: int(name[1:]))
    assert told == [f"n{number}" for number in numbers]


def test_the_words_are_the_article_s_and_numbers_lead_to_notes_and_back() -> None:
    page = _page(_paragraph(document(annotation("a", (0, 3)), text="Ein Satz.")))

    block = page.xpath("//p[starts-with(@class, 'block')]")[0]
    assert block.text_content() == "Ein1 Satz."
    assert block.xpath(".//a/@href") == ["#n1"]
    assert page.xpath("//li[@id='n1']/a/@href") == ["#m1"]
    assert block.xpath(".//a/@id") == ["m1"]
    assert block.xpath(".//a/@aria-label") == ["Note 1: Fact"]


def test_overlapping_annotations_are_nested_each_in_its_lane_and_with_the_line_of_its_group() -> None:
    page = _page(
        _paragraph(
            document(annotation("a", (0, 8)), annotation("b", (4, 9), code="error.fused"), text="Ein Satz.")
        )
    )

    marks = page.xpath("//span[starts-with(@class, 'mark')]")
    assert [(mark.text_content(), mark.get("class")) for mark in marks] == [
        ("Ein ", "mark group0 lane0"),
        ("Satz", "mark group0 lane0"),
        ("Satz", "mark group1 lane1"),
        (".", "mark group1 lane1"),
    ]
    style = page.xpath("//style")[0].text
    assert (
        ".group0 { --tone: #57606a; --tint: #57606a24; --line: solid; text-decoration-style: solid; }"
        in style
    )
    assert (
        ".group1 { --tone: #57606a; --tint: #57606a24; --line: dotted; text-decoration-style: dotted; }"
        in style
    )


def test_a_sixth_annotation_has_its_number_but_no_line() -> None:
    page = _page(_paragraph(document(*(annotation(f"a{n}", (0, 3)) for n in range(6)), text="Ein Satz.")))

    assert page.xpath("//span[contains(@class, 'more')]")[0].text_content() == "Ein"
    assert page.xpath("//p//a/text()") == ["1", "2", "3", "4", "5", "6"]


def test_nothing_that_a_file_holds_becomes_markup() -> None:
    codes = (Code("g", {"en": EVIL}, color="red;}</style>"), Code("g.c", {"en": EVIL}, parent="g", key="<"))
    evil = replace(
        annotation("a", (0, 8), code="g.c", attributes={EVIL: EVIL}, comment=EVIL),
        author=EVIL,
        correction=EVIL,
    )
    annotated = document(evil, text=EVIL.replace("\x00", ""), codebook=Codebook("c", {"en": EVIL}, codes))
    block = Block(BlockKind.PARAGRAPH, Span(0, len(annotated.article.text)))
    annotated = _blocks(
        annotated, block, title=EVIL, source=f"javascript:{EVIL}", author=EVIL, language='"><script>'
    )
    annotated = replace(annotated, head=replace(annotated.head, author=EVIL, class_name=EVIL))

    data = write_html(annotated, replace(ENGLISH, language='en"><script>')).decode()
    page: Any = html.fromstring(data)

    assert "<script" not in data
    assert page.xpath("//script") == []
    assert len(page.xpath("//style")) == 1
    assert {href[0] for href in page.xpath("//@href")} == {"#"}
    assert page.xpath("//@src") == []
    assert page.xpath("//div[@class='comment']")[0].text_content() == EVIL.replace("\x00", "\ufffd")
    assert "default-src 'none'" in page.xpath("//meta[@http-equiv]/@content")[0]


def test_a_heading_at_the_beginning_is_the_title_and_other_blocks_have_elements_of_their_own() -> None:
    text = "Titel\nAbsatz.\nUnter\nZitat\n– Wer"
    kinds = (
        (BlockKind.HEADING, 0, 5),
        (BlockKind.PARAGRAPH, 6, 13),
        (BlockKind.HEADING, 14, 19),
        (BlockKind.QUOTATION, 20, 25),
        (BlockKind.ATTRIBUTION, 26, 31),
    )
    page = _page(_blocks(document(text=text), *(Block(kind, Span(start, end)) for kind, start, end in kinds)))

    found = [
        (each.tag, each.text_content()) for each in page.xpath("//main//*[starts-with(@class, 'block')]")
    ]
    assert found == [
        ("h1", "Titel"),
        ("p", "Absatz."),
        ("h2", "Unter"),
        ("blockquote", "Zitat"),
        ("p", "– Wer"),
    ]
    assert page.xpath("//header/h1") == []


def test_without_a_heading_the_title_stands_above_and_who_and_when_below_it() -> None:
    annotated = _blocks(
        document(text="Ein Satz."),
        title="Mein Titel",
        author="Zoë",
        source="https://a.example/",
        language="de",
    )
    provenance = replace(annotated.article.provenance, published=datetime.date(2024, 11, 13))
    head = replace(annotated.head, author="Lea", class_name="9b", handed_in=NOON)
    annotated = replace(annotated, article=replace(annotated.article, provenance=provenance), head=head)

    page = _page(annotated)

    assert page.xpath("//header/h1[@lang='de']/text()") == ["Mein Titel"]
    assert page.xpath("//header/p/text()") == [
        "Zoë · 2024-11-13 · https://a.example/",
        "Lea · 9b · 2024-06-19",
    ]
    assert _page(annotated, replace(ENGLISH, names=False)).xpath("//header/p/text()") == [
        "Zoë · 2024-11-13 · https://a.example/"
    ]


def test_a_grade_stands_in_the_head() -> None:
    annotated = document(text="Ein Satz.")
    grade = Grade(Decimal("1.5"), Decimal(2), "2", "Gut.")

    page = _page(replace(annotated, head=replace(annotated.head, grade=grade)))

    assert page.xpath("//header/p/text()") == ["1.5 of 2 points · grade 2", "Gut."]


def test_a_grade_may_be_points_alone() -> None:
    annotated = document(text="Ein Satz.")

    page = _page(replace(annotated, head=replace(annotated.head, grade=Grade(Decimal(10), Decimal(20)))))

    assert page.xpath("//header/p/text()") == ["10 of 20 points"]


def test_feedback_tells_each_verdict_in_place_and_all_of_them_in_the_head() -> None:
    right = Verdict(Result.RIGHT, Decimal(1), Decimal(1), "The right words.", "Well seen.")
    annotated = document(
        replace(annotation("a", (0, 3)), verdict=right),
        replace(annotation("b", (4, 8)), verdict=Verdict(Result.MISSED, Decimal(0), Decimal(1))),
        annotation("c", (0, 8)),
        text="Ein Satz.",
    )

    page = _page(_paragraph(annotated))

    assert page.xpath("//header/p[@class='results']/text()") == ["✓ Right: 1 · ○ Missed: 1"]
    assert page.xpath("//main//a[@class='number']/text()") == ["✓\u202f2", "1", "○\u202f3"]
    assert page.xpath("//main//a[@class='number']/@aria-label")[0] == "Note 2: Fact, Right · 1 of 1 points"
    assert [mark.text_content() for mark in page.xpath("//span[contains(@class, 'missed')]")] == ["Satz"]
    assert page.xpath("//li[@id='n2']/div/text()") == [
        *("✓ Right · 1 of 1 points", "The right words.", "Well seen.")
    ]
    assert page.xpath("//li[@id='n2']/div/@class") == ["verdict right", "reason", "said"]
    assert page.xpath("//li[@id='n1']/div") == []


def test_notes_stand_beside_the_block_in_which_their_annotation_begins_or_after_the_article() -> None:
    text = "Erster.\n\nZweiter."
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, 7)), Block(BlockKind.PARAGRAPH, Span(9, 17)))
    annotated = _blocks(
        document(annotation("a", (0, 12)), annotation("b", (9, 16)), note("n"), text=text), *blocks
    )

    beside, after = _page(annotated), _page(annotated, replace(ENGLISH, beside=False))

    assert [row.xpath(".//li/@id") for row in beside.xpath("//main/div")] == [["n2"], ["n3"]]
    assert beside.xpath("//body/ol/li/@id") == ["n1"]
    assert beside.xpath("//li[@id='n1']/a/@href") == []
    assert after.xpath("//main//li") == []
    assert after.xpath("//body/h2/text()") == ["On the article as a whole", "Notes"]
    assert after.xpath("//body/ol/li/@id") == ["n1", "n2", "n3"]


def test_what_lies_between_blocks_has_its_note_after_the_article() -> None:
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, 7)), Block(BlockKind.PARAGRAPH, Span(9, 17)))
    annotated = _blocks(document(annotation("a", (7, 9)), text="Erster.\n\nZweiter."), *blocks)

    assert _page(annotated).xpath("//body/ol/li/@id") == ["n1"]


def test_the_legend_names_the_codes_in_use_with_their_number() -> None:
    annotated = _paragraph(document(annotation("a", (0, 3)), annotation("b", (4, 8)), text="Ein Satz."))

    legend = _page(annotated).xpath("//nav")[0]

    assert legend.get("aria-label") == "Legend"
    assert legend.text_content() == "ClaimFact × 2"


def test_a_note_has_words_correction_comment_and_facts() -> None:
    made = annotation("a", (0, 3), comment="Zeile 1\nZeile 2", attributes={"tier": "core"})
    item = _page(_paragraph(document(replace(made, correction="Kein"), text="Ein Satz."))).xpath(
        "//li[@id='n1']"
    )[0]

    assert item.text_content() == "1Fact “Ein” → KeinZeile 1Zeile 2tier: core"
    assert len(item.xpath(".//br")) == 1


def test_line_feeds_inside_a_block_stay() -> None:
    block = _page(_paragraph(document(annotation("a", (4, 9)), text="Eins\nzwei\ndrei"))).xpath(
        "//p[contains(@class, 'block')]"
    )[0]

    assert html.tostring(block, encoding="unicode").count("<br>") == 2


def test_the_same_document_gives_the_same_bytes() -> None:
    assert write_html(DOCUMENTS["full"], ENGLISH) == write_html(DOCUMENTS["full"], ENGLISH)

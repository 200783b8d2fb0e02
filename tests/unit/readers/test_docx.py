"""Word documents: every word that a reader of the document sees, and none that it hides."""

import pytest

from annotator.core import losses
from annotator.core.errors import ReadError
from annotator.readers.docx import read, sniff
from tests.contract.made import docx, paragraph, run

RUN = run("Text")


def _blocks(data: bytes) -> list[tuple[str, str]]:
    article = read(data, "a.docx").article
    return [(block.kind.value, article.text.quote(block.span)) for block in article.blocks]


def _texts(body: str, **parts: str) -> list[str]:
    return [text for _, text in _blocks(docx(body, **parts))]


def _lost(body: str, **parts: str) -> dict[str, int]:
    return {loss.kind: loss.count for loss in read(docx(body, **parts), "a").article.provenance.losses}


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (run("stationiert") + run("kämpfte"), "stationiertkämpfte"),
        (run("ein ") + run(" halbes"), "ein  halbes"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>", "a\tb\nc\nd"),
        ("<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t></w:r>", "E\u2011Mail"),
        ("<w:r><w:t>Donau</w:t><w:softHyphen/><w:t>dampf</w:t></w:r>", "Donaudampf"),
        ('<w:r><w:t>x</w:t><w:sym w:font="Symbol" w:char="F061"/><w:sym w:char="2192"/></w:r>', "x\ufffd→"),
        ('<w:r><w:sym w:char="zzz"/><w:sym w:char="FFFFFFFFF"/><w:t>x</w:t></w:r>', "\ufffd\ufffdx"),
        ("<w:r><w:t>\n   eingerückt\n  </w:t></w:r>", "eingerückt"),
        (f"{RUN}<w:ins w:id='1'>{run(' dazu')}</w:ins>", "Text dazu"),
        (f"{RUN}<w:del w:id='1'><w:r><w:delText> weg</w:delText></w:r></w:del>", "Text"),
        (f"<w:moveFrom>{run('alt')}</w:moveFrom>{RUN}<w:moveTo>{run(' neu')}</w:moveTo>", "Text neu"),
        (f"<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent>{RUN}</w:sdtContent></w:sdt>", "Text"),
        (f"<w:smartTag>{RUN}</w:smartTag><w:hyperlink>{run(' mit Link')}</w:hyperlink>", "Text mit Link"),
        (f"<w:fldSimple w:instr='DATE'>{RUN}</w:fldSimple>", "Text"),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>" + RUN, "Text"),
        ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>sichtbar</w:t></w:r>", "sichtbar"),
        (
            "<w:r><w:ruby><w:rt><w:r><w:t>to</w:t></w:r></w:rt><w:rubyBase>"
            + RUN
            + "</w:rubyBase></w:ruby></w:r>",
            "Text",
        ),
        (f"<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>{RUN}", "Text"),
        ("<w:r><w:fldChar w:fldCharType='end'/></w:r>" + RUN, "Text"),
    ],
)
def test_words_are_those_that_are_seen(runs: str, text: str) -> None:
    assert _texts(paragraph(runs)) == [text]


def test_of_a_field_only_the_result_is_read() -> None:
    def turn(how: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{how}'/></w:r>"

    inner = (
        turn("begin")
        + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        + turn("separate")
        + run("7")
        + turn("end")
    )
    runs = (
        turn("begin") + inner + run("Anweisung") + turn("separate") + run("Ergebnis") + turn("end") + run("!")
    )

    assert _texts(paragraph(runs)) == ["Ergebnis!"]


def test_styles_say_what_a_block_is() -> None:
    body = "".join(
        paragraph(run(style or "ohne"), style=style) for style in ("berschrift1", "Meine", "Zitat", "Ebene")
    )
    body += (
        paragraph(run("ohne"))
        + paragraph(run("im Kreis"), style="Kreis")
        + paragraph(run("fremd"), style="?")
    )
    body += f"<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>{run('selbst')}</w:p>"
    body += f"<w:p><w:pPr><w:pStyle w:val='Ebene'/><w:outlineLvl w:val='9'/></w:pPr>{run('doch nicht')}</w:p>"

    assert _blocks(docx(body)) == [
        ("heading", "berschrift1"),
        ("heading", "Meine"),
        ("quotation", "Zitat"),
        ("heading", "Ebene"),
        ("paragraph", "ohne"),
        ("paragraph", "im Kreis"),
        ("paragraph", "fremd"),
        ("heading", "selbst"),
        ("paragraph", "doch nicht"),
    ]


def test_a_document_without_styles_is_read() -> None:
    from tests.contract.made import packed

    parts = {"[Content_Types].xml": "", "word/document.xml": f"<d>{paragraph(RUN)}</d>".replace("w:", "")}

    assert _blocks(packed(parts)) == [("paragraph", "Text")]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    ended = f"<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>{run('Ein ')}</w:p>"

    assert _texts(ended + paragraph(run("Absatz.")) + paragraph(run("Noch einer."))) == [
        "Ein Absatz.",
        "Noch einer.",
    ]


def test_a_row_is_a_line_unless_a_cell_holds_more() -> None:
    def row(*cells: str, properties: str = "") -> str:
        return f"<w:tr>{properties}" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    one, two = paragraph(run("eins")), paragraph(run("zwei"))
    inner = f"<w:tbl>{row(one, two)}</w:tbl>"
    rows = row(one, two) + row(one + two, two) + row(one, "<w:p/>") + row(one, inner)
    rows += row(one, properties="<w:trPr><w:del/></w:trPr>")

    assert _texts(f"<w:tbl>{rows}</w:tbl>") == [
        "eins\tzwei",
        "eins",
        "zwei",
        "zwei",
        "eins",
        "eins\teins zwei",
    ]


def test_text_boxes_stand_after_their_paragraph_and_only_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('Kasten'))}</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )

    assert _texts(paragraph(run("vor") + drawing + run("her"))) == ["vorher", "Kasten"]


def test_notes_stand_at_the_end() -> None:
    def note(identifier: int, text: str, more: str = "") -> str:
        words = paragraph("<w:r><w:footnoteRef/></w:r>" + run(text))
        return f"<w:footnote w:id='{identifier}' {more}>{words}</w:footnote>"

    notes = (
        note(0, "Strich", "w:type='separator'") + note(1, "Die Note") + note(2, "Niemand verweist hierher")
    )
    runs = (
        run("Satz") + "<w:r><w:footnoteReference w:id='1'/><w:footnoteReference w:id='9'/></w:r>" + run(".")
    )
    body = paragraph(runs) + paragraph(run("Ende."))

    assert _texts(body, footnotes=notes) == ["Satz.", "Ende.", "Die Note"]
    assert _lost(body, footnotes=notes) == {losses.NOTES: 1}


def test_a_broken_list_of_notes_breaks_nothing_else() -> None:
    runs = run("Satz") + "<w:r><w:footnoteReference w:id='1'/></w:r>"

    assert _texts(paragraph(runs), footnotes="<kaputt>") == ["Satz"]


def test_losses_are_counted() -> None:
    body = paragraph(
        f"<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:ins>{RUN}</w:ins><w:del>{RUN}</w:del>"
        f"<w:hyperlink>{RUN}</w:hyperlink>"
        "<w:r><w:commentReference w:id='0'/><w:drawing><a:blip/></w:drawing></w:r>"
        f"<m:oMath/><w:r><w:object/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>"
    ) + paragraph("<w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>" + RUN)

    assert _lost(body, header1="x", footer2="y") == {
        losses.RUNNING_HEADS: 2,
        losses.NUMBERING: 1,
        losses.INSERTED: 1,
        losses.DELETED: 1,
        losses.LINKS: 1,
        losses.COMMENTS: 1,
        losses.PICTURES: 1,
        losses.FORMULAS: 1,
        losses.EMBEDDED: 1,
        losses.HIDDEN: 1,
    }


def test_a_document_without_words_is_empty() -> None:
    with pytest.raises(ReadError, match=r"^a\.docx is empty\."):
        read(docx("<w:p/>"), "a.docx")


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"word/document.xml", b"PK [Content_Types].xml xl/workbook.xml"]
)
def test_other_files_are_no_word_documents(data: bytes) -> None:
    assert not sniff(data, "a.docx")

"""For each reader a file that we made, with a heading and a paragraph that has tricky characters."""

from typing import Final

from annotator.core import losses
from annotator.core.losses import Loss
from tests.contract.made import docx, epub, odt, paragraph, pdf, run

HEADING: Final = "Überschrift"
PARAGRAPH: Final = (
    "Ein Absatz mit 😀 und Cafe\u0301, der länger ist als die Überschrift darüber, und „so“ weiter."
)
WORDS: Final = f"{HEADING}\n{PARAGRAPH}\n"

PAGE: Final = f"""<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>{HEADING} | Zeitung</title></head>
<body><nav><a href="/">Start</a> <a href="/politik">Politik</a></nav>
<main><article><h1>{HEADING}</h1>
<p>Ein <b>Absatz</b> mit 😀 und Ca<i>fe\u0301</i>, der länger ist
 als die <a href="#x">Überschrift</a> darüber, und „so“ weiter.</p></article></main>
<footer>Impressum</footer></body></html>
"""

SAVED_PAGE: Final = (
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: https://example.org/artikel\r\n"
    "Subject: =?utf-8?Q?=C3=9Cberschrift?=\r\n"
    "MIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n'
    "------b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n"
    "Content-Location: https://example.org/artikel\r\n\r\n"
    f"{PAGE}\r\n"
    "------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0K\r\n------b--\r\n"
)

_MARKED: Final = PARAGRAPH.partition("Absatz")
DOCX: Final = docx(
    paragraph(run(HEADING), style="berschrift1")
    + paragraph(run(_MARKED[0]), run(_MARKED[1]), f"<w:ins w:id='1'>{run(_MARKED[2])}</w:ins>")
)
ODT: Final = odt(
    f"<text:h>{HEADING}</text:h><text:p>{_MARKED[0]}<text:span>{_MARKED[1]}</text:span>{_MARKED[2]}</text:p>"
)
EPUB: Final = epub(
    {"a": f"<h1>{HEADING}</h1><p>{_MARKED[0]}<b>{_MARKED[1]}</b>{_MARKED[2]}</p>"},
    metadata=f"<dc:title>{HEADING}</dc:title>",
)

PDF: Final = pdf(
    [
        (50, 780, 18, HEADING),
        (50, 740, 10, PARAGRAPH.partition(" die ")[0]),
        (50, 728, 10, "die " + PARAGRAPH.partition(" die ")[2]),
        (290, 20, 10, "- 1 -"),
    ]
)

FILES: Final[dict[str, tuple[str, bytes]]] = {
    "Word document": ("a.docx", DOCX),
    "OpenDocument text": ("a.odt", ODT),
    "electronic book": ("a.epub", EPUB),
    "PDF file": ("a.pdf", PDF),
    "web page": ("a.html", PAGE.encode()),
    "saved web page": ("a.mhtml", SAVED_PAGE.encode()),
    "Markdown": ("a.md", f"# {HEADING}\n\n{PARAGRAPH.replace('Absatz', '*Absatz*')}\n".encode()),
    "plain text": ("a.txt", f"{HEADING}\n\n{PARAGRAPH}\n".encode()),
}
"""By the name of the reader: a file's name and its bytes."""

LOST: Final = {
    "Word document": (Loss(losses.INSERTED, 1),),
    "OpenDocument text": (),
    "electronic book": (),
    "PDF file": (Loss(losses.RUNNING_HEADS, 1),),
    "web page": (Loss(losses.LINKS, 1), Loss(losses.SURROUNDINGS, 2)),
    "saved web page": (Loss(losses.LINKS, 1), Loss(losses.SURROUNDINGS, 2)),
    "Markdown": (),
    "plain text": (),
}
"""By the name of the reader: what of its file is not in the article."""

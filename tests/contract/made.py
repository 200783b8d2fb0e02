"""Makes documents of word processors and books for tests, as small as they can be."""

from collections.abc import Mapping
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES: Final = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
STYLES: Final = (
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Meine"><w:name w:val="Meine"/><w:basedOn w:val="berschrift1"/></w:style>'
    '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
    '<w:style w:styleId="Ebene"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    '<w:style w:styleId="Kreis"><w:name w:val="y"/><w:basedOn w:val="Kreis"/></w:style><w:docDefaults/>'
)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive of *parts*; one called mimetype stands first and is not compressed."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for path, content in parts.items():
            archive.writestr(path, content, ZIP_STORED if path == "mimetype" else ZIP_DEFLATED)
    return file.getvalue()


def docx(body: str, styles: str = STYLES, **parts: str) -> bytes:
    """Return a Word document; *parts* are more files in its folder, by their names without .xml."""
    names = f'xmlns:w="{_W}" xmlns:mc="urn:mc" xmlns:v="urn:v" xmlns:a="urn:a" xmlns:m="urn:m"'
    return packed(
        {
            "[Content_Types].xml": _TYPES,
            "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
            "word/styles.xml": f"<w:styles {names}>{styles}</w:styles>",
            **{f"word/{name}.xml": f"<w:x {names}>{content}</w:x>" for name, content in parts.items()},
        }
    )


def run(text: str) -> str:
    """Return words of a Word document."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, style: str = "") -> str:
    """Return a paragraph of a Word document."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


_ODF: Final = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("style", "style"),
    )
)
ODT_TYPE: Final = "application/vnd.oasis.opendocument.text"


def odt(body: str, automatic: str = "", **parts: str) -> bytes:
    """Return an OpenDocument text."""
    return packed(
        {
            "mimetype": ODT_TYPE,
            "content.xml": (
                f"<office:document-content {_ODF}>"
                f"<office:automatic-styles>{automatic}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            **{f"{name}.xml": content for name, content in parts.items()},
        }
    )


def fodt(body: str) -> bytes:
    """Return a flat OpenDocument text."""
    return (
        f'<?xml version="1.0"?><office:document {_ODF} office:mimetype="{ODT_TYPE}">'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    ).encode()


def epub(
    chapters: Mapping[str, str],
    *,
    metadata: str = "",
    spine: str = "",
    manifest: str = "",
    **parts: str | bytes,
) -> bytes:
    """Return a book; *parts* are more files, their names with underscores for slashes and dots."""
    items = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml"/>' for name in chapters
    )
    references = spine or "".join(f'<itemref idref="{name}"/>' for name in chapters)
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": (
                '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
                '<rootfile full-path="Inhalt/buch.opf"/></rootfiles></container>'
            ),
            "Inhalt/buch.opf": (
                '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
                f"<metadata>{metadata}</metadata><manifest>{items}{manifest}</manifest>"
                f"<spine>{references}</spine></package>"
            ),
            **{
                f"Inhalt/{name}.xhtml": (
                    '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html>'
                    f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{text}</body></html>'
                )
                for name, text in chapters.items()
            },
            **{name.replace("__", "/").replace("_", "."): content for name, content in parts.items()},
        }
    )


Line = tuple[float, float, float, str]
"""Left edge, baseline, size in points, and words; every character is half as wide as the size."""


def pdf(*pages: list[Line], encrypt: str = "", width: int = 595, height: int = 842) -> bytes:
    """Return a PDF whose pages hold lines of text; a page without lines holds a picture."""
    codes = {character: number for number, character in enumerate(sorted(set("".join(_words(pages)))), 1)}
    pairs = "".join(f"<{code:04x}> <{_utf16(character)}>\n" for character, code in codes.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <ffff> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{pairs}endbfchar\nendcmap end end"
    )
    system = "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    kids = " ".join(f"{number} 0 R" for number in range(6, 6 + 2 * len(pages), 2))
    descriptor = "<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -200 500 800] /Ascent 800 "
    descriptor += "/Descent -200 /CapHeight 700 /ItalicAngle 0 /StemV 80 >>"
    size = f"/MediaBox [0 0 {width} {height}] /Resources << /Font << /F 3 0 R >> >>"
    font = "/Type /Font /BaseFont /X"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} {size} >>",
        f"<< {font} /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        f"<< {font} /Subtype /CIDFontType2 {system} /DW 500 /FontDescriptor {descriptor} >>",
        _stream(cmap),
    ]
    for number, lines in enumerate(pages):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /Contents {7 + 2 * number} 0 R >>",
            _stream(_drawn(lines, codes)),
        ]
    return _assembled(objects, encrypt)


def _words(pages: tuple[list[Line], ...]) -> list[str]:
    return [line[3] for page in pages for line in page] or ["x"]


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex()


def _drawn(lines: list[Line], codes: Mapping[str, int]) -> str:
    if not lines:
        return "q 500 0 0 500 50 50 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q"
    return "\n".join(
        f"BT /F {size} Tf {x} {y} Td <{''.join(f'{codes[character]:04x}' for character in text)}> Tj ET"
        for x, y, size, text in lines
    )


def _stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def _assembled(objects: list[str], encrypt: str) -> bytes:
    data = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    start = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += "".join(f"{place:010} 00000 n \n" for place in places).encode()
    data += (
        f"trailer << /Size {len(objects) + 1} /Root 1 0 R {encrypt} >>\nstartxref\n{start}\n%%EOF\n".encode()
    )
    return bytes(data)

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

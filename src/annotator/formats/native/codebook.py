"""The codebook: as an element of a document, and as a file of its own."""

from annotator.core.codebook import Attribute, Choice, Code, Codebook, Wording
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import values, vocabulary
from annotator.formats.native.markup import attributes, element, nested
from annotator.formats.native.unknown import grafted


def read_codebook(data: bytes, file_name: str) -> Codebook:
    """
    Return the codebook in a file of its own.

    Raises:
        ReadError: the file is no codebook, or anything in it contradicts the schema or itself.
    """
    from annotator.formats.native.codebook_file import read  # the parser is heavy

    return read(data, file_name)


def write_codebook(codebook: Codebook) -> bytes:
    """
    Return the bytes of a file that holds nothing but *codebook*.

    Raises:
        WriteError: an identifier, a language, a key or a colour cannot be written.
    """
    start = f' xmlns="{vocabulary.NAMESPACE}" version="{vocabulary.MAJOR}.{codebook_minor(codebook)}"'
    lines = codebook_lines(codebook, start=start)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n' + "\n".join(lines) + "\n").encode()


def codebook_lines(codebook: Codebook, pad: str = "", start: str = "") -> list[str]:
    """
    Return the element of a codebook, its lines indented by *pad* or more.

    *start* holds attributes that come first, already written.
    """
    inner = pad + "  "
    lines = _names("name", codebook.name, inner)
    for code in codebook.codes:
        lines += _code_lines(code, inner)
    for attribute in codebook.attributes:
        lines += _attribute_lines(attribute, inner)
    start += attributes({"id": values.identifier(codebook.id)})
    return _with_unknown(nested("codebook", start, lines, pad), codebook.unknown, pad)


def codebook_minor(codebook: Codebook) -> int:
    """Return the minor version needed: a newer one if a newer one has left something in the codebook."""
    unknown = [codebook.unknown]
    unknown += [code.unknown for code in codebook.codes]
    unknown += [attribute.unknown for attribute in codebook.attributes]
    return vocabulary.MINOR + any(each != NOTHING for each in unknown)


def _code_lines(code: Code, pad: str) -> list[str]:
    start = attributes(
        {
            "id": values.identifier(code.id),
            "parent": None if code.parent is None else values.identifier(code.parent),
            "key": None if code.key is None else values.key(code.key),
            "class-mode": "true" if code.class_mode else None,
            "weight": None if code.weight == 1 else values.number_text(code.weight),
            "color": None if code.color is None else values.color(code.color),
        }
    )
    inner = pad + "  "
    lines = _names("name", code.name, inner) + _names("definition", code.definition, inner)
    return _with_unknown(nested("code", start, lines, pad), code.unknown, pad)


def _attribute_lines(attribute: Attribute, pad: str) -> list[str]:
    start = attributes(
        {
            "id": values.identifier(attribute.id),
            "type": attribute.type.value,
            "applies": " ".join(values.identifier(code_id) for code_id in attribute.applies),
        }
    )
    inner = pad + "  "
    lines = _names("name", attribute.name, inner)
    for choice in attribute.choices:
        lines += _choice_lines(choice, inner)
    return _with_unknown(nested("attribute", start, lines, pad), attribute.unknown, pad)


def _choice_lines(choice: Choice, pad: str) -> list[str]:
    start = attributes({"id": values.identifier(choice.id)})
    return nested("choice", start, _names("name", choice.name, pad + "  "), pad)


def _names(tag: str, wording: Wording, pad: str) -> list[str]:
    return [
        pad + element(tag, words, attributes({"xml:lang": values.language(tongue)}))
        for tongue, words in wording.items()
    ]


def _with_unknown(lines: list[str], unknown: "Unknown", pad: str) -> list[str]:
    return lines if unknown == NOTHING else grafted(lines, unknown, pad)

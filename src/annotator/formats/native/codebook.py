"""The codebook: as an element of a document, and as a file of its own."""

from annotator.core.codebook import Attribute, Choice, Code, Codebook, Wording
from annotator.core.unknown import NOTHING, Unknown
from annotator.formats.native import values, vocabulary
from annotator.formats.native.markup import attributes, element, nested
from annotator.formats.native.unknown import below, grafted


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
    lines = nested("codebook", start, lines, pad)
    unknown = _unknown(codebook)
    return lines if unknown == NOTHING else grafted(lines, unknown, pad)


def codebook_minor(codebook: Codebook) -> int:
    """Return the minor version needed: a newer one if a newer one has left something in the codebook."""
    return vocabulary.MINOR if _unknown(codebook) == NOTHING else vocabulary.MINOR + 1


def _unknown(codebook: Codebook) -> Unknown:
    """Return what is unknown anywhere in *codebook*, seen from its top: it can be put back only once."""
    all_of_it = [codebook.unknown]
    all_of_it += [below(f"code={number}", code.unknown) for number, code in enumerate(codebook.codes, 1)]
    all_of_it += [
        below(f"attribute={number}", each.unknown) for number, each in enumerate(codebook.attributes, 1)
    ]
    return Unknown(
        tuple(pair for unknown in all_of_it for pair in unknown.attributes),
        tuple(element_markup for unknown in all_of_it for element_markup in unknown.elements),
    )


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
    lines = [
        *_names("name", code.name, inner),
        *_names("definition", code.definition, inner),
        *_names("example", code.example, inner),
    ]
    return nested("code", start, lines, pad)


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
    return nested("attribute", start, lines, pad)


def _choice_lines(choice: Choice, pad: str) -> list[str]:
    start = attributes({"id": values.identifier(choice.id)})
    return nested("choice", start, _names("name", choice.name, pad + "  "), pad)


def _names(tag: str, wording: Wording, pad: str) -> list[str]:
    return [
        pad + element(tag, words, attributes({"xml:lang": values.language(tongue)}))
        for tongue, words in wording.items()
    ]

import json
from pathlib import Path

import pytest

from annotator.assets import resource
from annotator.core.codebook import AttributeType
from annotator.core.errors import ReadError
from annotator.formats.native.codebook import read_codebook, write_codebook
from tests.builders import CODEBOOK

BUNDLED = resource("codebooks", "media-literacy.xml")


def test_the_bundled_codebook_says_what_the_class_codebook_says(shared: Path) -> None:
    source = json.loads((shared / "sample" / "codebook.json").read_text(encoding="utf-8"))

    codebook = read_codebook(BUNDLED.read_bytes(), BUNDLED.name)

    assert (codebook.id, dict(codebook.name)) == (source["id"], source["name"])
    assert [
        (code.id, code.name, code.definition, code.parent, code.key, code.class_mode)
        for code in codebook.codes
    ] == [
        (
            each["id"],
            each["name"],
            each["definition"],
            each.get("parent"),
            each.get("key"),
            each.get("class_mode", False),
        )
        for each in source["codes"]
    ]
    assert [
        (each.id, each.name, each.type.replace("addresses", "url-list"), list(each.applies))
        for each in codebook.attributes
    ] == [(each["id"], each["name"], each["type"], each["applies"]) for each in source["attributes"]]
    assert [[(choice.id, choice.name) for choice in each.choices] for each in codebook.attributes] == [
        [(choice["id"], choice["name"]) for choice in each.get("values", [])] for each in source["attributes"]
    ]


def test_the_bundled_codebook_has_a_colour_for_every_group() -> None:
    codebook = read_codebook(BUNDLED.read_bytes(), BUNDLED.name)

    assert {group.id: group.color for group in codebook.groups} == {
        "claim": "#0b63b0",
        "quote": "#00785a",
        "error": "#c2410c",
    }
    assert len(codebook.codes) == 25
    assert sum(code.class_mode for code in codebook.codes) == 13
    assert codebook.keys["6"].id == "error.fused"
    evidence = codebook.attribute("evidence")
    assert evidence is not None
    assert evidence.type is AttributeType.ADDRESSES


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b' id="small"', b"", "c.xml, line 2: This is not as the schema says"),
        (
            b'parent="error"',
            b'parent="gone"',
            "c.xml, line 13: The code “gone” above it is not in the codebook.",
        ),
        (b'key="f"', b'key="ff"', "c.xml, line 7: This is not as the schema says"),
    ],
)
def test_a_codebook_with_any_mistake_is_refused(old: bytes, new: bytes, told: str) -> None:
    data = write_codebook(CODEBOOK)
    assert old in data

    with pytest.raises(ReadError, match=told):
        read_codebook(data.replace(old, new), "c.xml")

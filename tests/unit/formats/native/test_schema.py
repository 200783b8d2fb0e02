"""The published schema stands on its own: other programs check files with it."""

import re
import subprocess
import threading
from pathlib import Path
from shutil import which

import pytest
from lxml import etree

from annotator.assets import resource
from annotator.core.annotation import Origin
from annotator.core.article import BlockKind
from annotator.core.codebook import AttributeType
from annotator.core.document import Role
from annotator.formats.native import vocabulary
from annotator.formats.native.read import read
from annotator.formats.native.unknown import KNOWN_ATTRIBUTES, KNOWN_CHILDREN
from annotator.formats.native.write import write
from tests.contract.documents import DOCUMENTS, FULL

PATH = resource("schema", vocabulary.SCHEMA)
XS = "{http://www.w3.org/2001/XMLSchema}"


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(str(PATH)))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_document_is_valid(name: str, schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.fromstring(write(DOCUMENTS[name])))


def test_the_bundled_codebook_is_valid(schema: etree.XMLSchema) -> None:
    schema.assertValid(etree.parse(str(resource("codebooks", "media-literacy.xml"))))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('id="a2"', 'id="a3"'),
        ('target="a5"', 'target="a55"'),
        ('code="error.fused"', 'code="error.fussed"'),
        ('parent="claim"', 'parent="claims"'),
        ('key="ß"', 'key="1"'),
        ('<value attribute="speaker"', '<value attribute="speakers"'),
        ('<choice id="major"/>', '<choice id="major"/><choice/>'),
        ('start="40"', 'start="+40"'),
        ('weight="0.5"', 'weight="INF"'),
        ('color="#c2410c"', 'color="red"'),
        ("2026-11-24T08:15:00Z", "2026-11-24T08:15:00"),
    ],
)
def test_it_alone_finds_what_a_schema_can_find(old: str, new: str, schema: etree.XMLSchema) -> None:
    file = write(FULL).decode()
    assert old in file

    assert not schema.validate(etree.fromstring(file.replace(old, new).encode()))


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("role", list(Role)),
        ("blockKind", list(BlockKind)),
        ("origin", list(Origin)),
        ("attributeType", list(AttributeType)),
    ],
)
def test_it_lists_what_the_program_knows(name: str, values: list[str]) -> None:
    found = etree.parse(str(PATH)).findall(f"{XS}simpleType[@name='{name}']//{XS}enumeration")

    assert [each.get("value") for each in found] == values


def test_what_is_taken_for_unknown_is_what_the_schema_does_not_name() -> None:
    text = PATH.read_text(encoding="utf-8")
    attributes = set(re.findall(r'<xs:attribute name="([^"]+)"', text))
    elements = set(re.findall(r'<xs:element (?:name|ref)="([^"]+)"', text))

    assert attributes == set().union(*KNOWN_ATTRIBUTES.values())
    assert elements - {"document"} == set().union(*KNOWN_CHILDREN.values())


def test_every_type_says_what_it_is() -> None:
    root = etree.parse(str(PATH)).getroot()

    for each in root.iterchildren(f"{XS}simpleType", f"{XS}complexType", f"{XS}element"):
        assert each.findtext(f"{XS}annotation/{XS}documentation"), each.get("name")


def test_xmllint_can_use_it(tmp_path: Path) -> None:
    xmllint = which("xmllint")
    if xmllint is None:
        pytest.skip("there is no xmllint here")
    file = tmp_path / "full.annox"
    file.write_bytes(write(FULL))

    result = subprocess.run(
        [xmllint, "--nonet", "--noout", "--schema", str(PATH), str(file)],
        capture_output=True,
        check=False,
        text=True,
    )

    assert result.returncode == 0, result.stderr


def test_files_read_in_several_threads_keep_their_problems_apart() -> None:
    good = write(FULL)
    bad = good.replace(b'role="submission"', b'role="boss"')
    found: list[tuple[bool, int]] = []

    def read_often(data: bytes, *, is_bad: bool) -> None:
        found.extend((is_bad, len(read(data, "x").problems)) for _ in range(30))

    threads = [
        threading.Thread(target=read_often, args=(data,), kwargs={"is_bad": data is bad})
        for data in (good, bad) * 2
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert set(found) == {(False, 0), (True, 1)}
    assert len(found) == 120

"""What the app's own file is called, which version it has, and how large it may be."""

import re
from typing import Final

NAME: Final = "Annotator"
EXTENSIONS: Final = (".annox",)
MEDIA_TYPE: Final = "application/vnd.annotator+xml"
CODEBOOK_EXTENSION: Final = ".codebook.xml"

MAJOR: Final = 1
MINOR: Final = 0
NAMESPACE_STEM: Final = "urn:annotator:document:"
NAMESPACE: Final = f"{NAMESPACE_STEM}{MAJOR}"
"""Ends in the major version, so that another one can never be taken for this one."""
XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"
XML_LANG: Final = f"{{{XML_NAMESPACE}}}lang"
SCHEMA: Final = "annox-1.xsd"

# ---- bounds: what a lesson never needs and a hostile file may ask for ----------------------------

MAX_BYTES: Final = 64 * 1024 * 1024
MAX_MARKUP: Final = 5_000_000
"""Tags and attributes; the parser needs some 150 bytes of memory for each."""
MAX_ANNOTATIONS: Final = 200_000
MAX_SPANS: Final = 1_000
MAX_VALUES: Final = 1_000
MAX_LINKS: Final = 1_000
MAX_BLOCKS: Final = 200_000
MAX_LOSSES: Final = 1_000
MAX_CODES: Final = 10_000
MAX_CODE_DEPTH: Final = 50
MAX_ATTRIBUTES: Final = 1_000
MAX_CHOICES: Final = 1_000
MAX_CHILDREN: Final = 20_000
"""How many elements of other kinds than annotations, dismissed hints and blocks may stand side by side."""
MAX_PROBLEMS: Final = 1_000
"""How many problems are told one by one."""

# ---- what text must look like; the schema says the same ------------------------------------------

VERSION: Final = re.compile(r"([0-9]{1,4})\.([0-9]{1,4})")
IDENTIFIER: Final = re.compile("[\u0021-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]{1,200}")
LANGUAGE: Final = re.compile(r"([a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*)?")
"""Empty where a text belongs to no language."""
COLOR: Final = re.compile(r"#[0-9a-fA-F]{6}")
KEY: Final = re.compile("[\u0021-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
NUMBER: Final = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?")
OFFSET: Final = re.compile(r"[0-9]{1,9}")
DETECTOR_VERSION: Final = re.compile(r"[1-9][0-9]{0,8}")


def qualified(tag: str) -> str:
    """Return *tag* in the namespace of the file, as the parser writes it."""
    return f"{{{NAMESPACE}}}{tag}"


def local(tag: str) -> str:
    """Return a parsed *tag* without the namespace of the file; other namespaces stay."""
    return tag.removeprefix(f"{{{NAMESPACE}}}")

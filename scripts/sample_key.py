"""Write resources/sample/key.de.annox anew from the sample article and key.jsonl."""

import datetime
from dataclasses import replace
from pathlib import Path
from typing import Final

from annotator.core.document import Document
from annotator.formats.native.write import write
from annotator.services.importing import import_jsonl

SAMPLE: Final = Path(__file__).resolve().parents[1] / "resources" / "sample"
WHEN: Final = datetime.datetime(2024, 11, 18, 12, 0, tzinfo=datetime.UTC)


def sample_key() -> Document:
    """Return the key with a fixed identifier and time, so that it is the same each time."""
    document = import_jsonl(SAMPLE / "article.de.txt", SAMPLE / "key.jsonl", now=WHEN).document
    return replace(document, head=replace(document.head, id="sample-key"))


if __name__ == "__main__":
    (SAMPLE / "key.de.annox").write_bytes(write(sample_key()))

"""What a teacher marked becomes a key, and the sample lesson has one."""

import datetime
import importlib.util
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from annotator.assets import resource
from annotator.core.assignment import Assignment, Expected, Result, Tier, Verdict
from annotator.core.document import Head, Role
from annotator.formats.native.write import write
from annotator.services.answer_key import key_of, sample_key
from annotator.services.open import open_document
from tests.builders import NOON, annotation, document

LATER = NOON + datetime.timedelta(days=1)
SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "sample_key.py"


def test_a_key_expects_what_was_marked_and_is_a_document_of_its_own() -> None:
    told = Assignment("h1", "0" * 64)
    graded = replace(
        annotation("a1"),
        expected=Expected(Tier.EXPERT, 2.0),
        verdict=Verdict(Result.RIGHT, Decimal(1), Decimal(1)),
    )
    head = Head("w1", Role.WORK, NOON, author="Frau K.", class_name="10b", handed_in=NOON, assignment=told)
    marked = replace(document(graded, annotation("a2", (4, 11))), head=head)

    key = key_of(marked, now=LATER)

    assert key.head.id != "w1"
    assert replace(key.head, id="") == Head("", Role.KEY, LATER, author="Frau K.", assignment=told)
    assert [one.expected for one in key.annotations] == [Expected(Tier.EXPERT, 2.0), Expected()]
    assert [one.verdict for one in key.annotations] == [None, None]
    assert (key.article, key.codebook) == (marked.article, marked.codebook)


def test_the_sample_key_is_a_new_document_each_time() -> None:
    first, second = sample_key(), sample_key()

    assert first.path is None
    assert first.document.head.role is Role.KEY
    assert len(first.document.annotations) == 168
    assert first.document.head.id != second.document.head.id
    assert first.document.annotations == second.document.annotations


def test_the_bundled_key_is_what_article_and_list_make() -> None:
    spec = importlib.util.spec_from_file_location("sample_key", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    path = resource("sample", "key.de.annox")

    assert path.read_bytes() == write(script.sample_key())
    assert open_document(path).problems == ()

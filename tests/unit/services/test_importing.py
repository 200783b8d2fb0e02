"""Lists of annotations become keys, and what does not fit is told."""

import datetime
import json
from pathlib import Path

import pytest

from annotator.core.document import LiveDocument, Role
from annotator.core.errors import ReadError
from annotator.services.importing import import_jsonl

NOW = datetime.datetime(2026, 11, 24, 8, 30, tzinfo=datetime.UTC)
SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"


def _files(folder: Path, *entries: dict[str, object]) -> tuple[Path, Path]:
    article, annotations = folder / "a.txt", folder / "key.jsonl"
    article.write_bytes("😀 Kim schweigt.\r\nPutin redet.\f".encode())
    annotations.write_text("".join(json.dumps(entry) + "\n" for entry in entries), "utf-8")
    return article, annotations


def _entry(name: str, start: int, end: int, text: str, code: str = "claim.fact") -> dict[str, object]:
    return {"id": name, "start": start, "end": end, "text": text, "code": code}


def test_the_sample_key_is_taken_over_without_a_problem() -> None:
    imported = import_jsonl(SAMPLE / "article.de.txt", SAMPLE / "key.jsonl", now=NOW)

    assert len(imported.document.annotations) == 168
    assert (imported.problems, imported.losses) == ((), ())
    assert imported.document.head.role is Role.KEY
    assert len(LiveDocument(imported.document)) == 168


def test_annotations_come_in_reading_order(tmp_path: Path) -> None:
    files = _files(tmp_path, _entry("b", 16, 21, "Putin"), _entry("a", 2, 5, "Kim"))

    assert [one.id for one in import_jsonl(*files, now=NOW).document.annotations] == ["a", "b"]


def test_what_the_article_lost_is_told(tmp_path: Path) -> None:
    files = _files(tmp_path, _entry("a", 2, 5, "Kim"))

    losses = import_jsonl(*files, now=NOW).losses

    assert [str(loss) for loss in losses] == ["Form feeds replaced by line ends: 1."]


def test_what_does_not_fit_is_told_with_its_line_and_the_rest_is_taken_over(tmp_path: Path) -> None:
    files = _files(tmp_path, _entry("a", 2, 5, "Kim"), _entry("b", 2, 5, "Wim"))

    imported = import_jsonl(*files, now=NOW)

    assert [one.id for one in imported.document.annotations] == ["a"]
    assert [problem.line for problem in imported.problems] == [2]


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    article, annotations = _files(tmp_path)
    annotations.unlink()

    with pytest.raises(ReadError, match=r"key\.jsonl"):
        import_jsonl(article, annotations, now=NOW)

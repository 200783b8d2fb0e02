"""The preview of another codebook: what changes, and what becomes of codes in use."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QCheckBox, QTreeView
from pytestqt.qtbot import QtBot

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Attribute, AttributeType, Choice, Code, Codebook
from annotator.gui.appearance import Appearance
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.dialogs.codebook_preview import CodebookPreview
from annotator.gui.panels.code_combo import CodeCombo
from annotator.gui.session import Session
from tests.gui.dialogs.asking import child, read
from tests.gui.panels.examples import CODEBOOK, annotation, session


@pytest.fixture
def small() -> Session:
    return session(
        annotation("fused", "error.fused", attributes={"severity": "minor"}), annotation("zoe", "claim.fact")
    )


def _preview(qtbot: QtBot, small: Session, codebook: Codebook) -> CodebookPreview:
    preview = CodebookPreview(CodebookEditing(small), codebook, Appearance())
    qtbot.addWidget(preview)
    preview.show()
    return preview


def _lines(preview: CodebookPreview) -> list[str]:
    """Return the rows, each as deep as it stands, with what was and what will be."""
    model = child(preview, QTreeView, "differences").model()
    found: list[str] = []

    def walk(parent: QModelIndex, depth: int) -> None:
        for row in range(model.rowCount(parent)):
            cells = [model.index(row, column, parent).data() for column in range(3)]
            found.append("  " * depth + " | ".join(cell for cell in cells if cell))
            walk(model.index(row, 0, parent), depth + 1)

    walk(QModelIndex(), 0)
    return found


def test_everything_that_changes_is_told(qtbot: QtBot, small: Session) -> None:
    severity, verdict = CODEBOOK.attributes[:2]
    book = edits.without(CODEBOOK, "error.style")
    book = edits.moved(edits.with_key(book, "claim.rule", "r"), "claim.rule", "error")
    book = edits.edited(
        book,
        replace(
            book.code("claim.fact"),
            name={"en": "Fact", "de": "Tatsache"},
            definition={},
            weight=2.5,
            class_mode=False,
        ),
    )
    book = edits.edited(book, replace(book.code("error"), color=None))
    book = edits.with_code(book, Code("error.new", {}, parent="error"))
    book = edits.without_attribute(book, verdict.id)
    book = edits.with_attribute(book, Attribute("tone", {}, AttributeType.TEXT, ()))
    changed = replace(
        severity,
        type=AttributeType.TEXT,
        applies=("claim", "error.fused"),
        choices=(Choice("minor", {"en": "small"}),),
    )
    book = edits.with_attribute(book, changed)
    book = replace(book, name={"en": "Larger"})

    preview = _preview(qtbot, small, edits.moved(book, "error", None, 0))

    assert _lines(preview) == [
        "New codes (1)",
        "  Error › error.new",
        "Changed codes (3)",
        "  Claim › Fact",
        "    Name (Deutsch) | – | Tatsache",
        "    Definition (English) | It <is> so. | –",
        "    In the short list | yes | no",
        "    Weight | 1 | 2.5",
        "  Error › Rule & treaty",
        "    Below | Claim | Error",
        "    Key | – | R",
        "  Error",
        "    Colour | #c2410c | –",
        "Codes that are no longer there (1)",
        "  Error › Unidiomatic",
        "Attributes (3)",
        "  tone | new",
        "  Verdict | no longer there",
        "  Severity",
        "    Type | One of several choices | Text",
        "    Applies to | Error | Claim, Fused words",
        "    Choice (minor) | minor | small",
        "    Choice (major) | major | –",
        "The codebook itself (2)",
        "  Name (English) | Small | Larger",
        "  Codes or attributes stand in another order",
    ]
    assert read(preview, "introduction").startswith("“Larger” has changed.")
    assert read(preview, "effect") == "All annotations stay as they are."
    assert preview.findChild(CodeCombo) is None


def test_a_code_in_use_is_kept_unless_another_one_is_chosen(qtbot: QtBot, small: Session) -> None:
    preview = _preview(qtbot, small, edits.without(CODEBOOK, "error.fused"))
    combo = child(preview, CodeCombo, "target_error.fused")

    assert combo.currentText() == "Keep in a group of their own"
    assert read(preview, "effect") == "1 code is kept in a group of its own."
    small.document.apply(preview.plan.change)
    kept = small.document.codebook.code("error.fused")
    assert kept.parent is not None
    assert small.document.codebook.code(kept.parent).name == {"en": "No longer in the codebook"}
    assert dict(small.document.annotation("fused").attributes) == {"severity": "minor"}


def test_annotations_get_another_code_and_what_that_costs_is_told(qtbot: QtBot, small: Session) -> None:
    preview = _preview(qtbot, small, edits.without(CODEBOOK, "error"))
    combo = child(preview, CodeCombo, "target_error.fused")

    combo.setCurrentIndex(combo.findData("claim.rule"))
    combo.activated.emit(combo.currentIndex())

    assert read(preview, "effect") == (
        "1 annotation gets another code. Values that have no place any more are lost: Severity (1)."
    )
    small.document.apply(preview.plan.change)
    assert small.document.annotation("fused").code == "claim.rule"


def test_a_code_of_the_same_name_is_proposed(qtbot: QtBot, small: Session) -> None:
    other = Codebook("other", {}, (Code("a", {"en": "A"}), Code("a.b", {"en": "fused words"}, parent="a")))

    preview = _preview(qtbot, small, other)

    assert child(preview, CodeCombo, "target_error.fused").code_id() == "a.b"
    assert child(preview, CodeCombo, "target_claim.fact").code_id() == ""
    assert read(preview, "introduction").startswith("“other” takes the place of “Small”.")


def test_codes_that_are_not_in_use_can_be_kept_too(qtbot: QtBot, small: Session) -> None:
    preview = _preview(qtbot, small, edits.without(CODEBOOK, "error"))
    box = child(preview, QCheckBox, "keep_unused")
    assert box.text() == "&Keep the 1 code that is not in use, too"

    box.click()

    assert read(preview, "effect") == "2 codes are kept in a group of their own."
    small.document.apply(preview.plan.change)
    assert {"error.fused", "error.style"} <= {code.id for code in small.document.codebook.codes}


def test_many_codes_in_use_scroll(qtbot: QtBot) -> None:
    codes = tuple(Code(f"g.{number}", {"en": f"Code {number}"}, parent="g") for number in range(30))
    book = Codebook("many", {}, (Code("g", {"en": "G"}), *codes))
    used = [replace(annotation("fused", code.id), id=f"a{number}") for number, code in enumerate(codes)]

    preview = _preview(qtbot, session(*used, codebook=book), CODEBOOK)

    assert preview.height() <= 600

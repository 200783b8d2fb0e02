"""The blocks of an article before it is fixed, as a list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.core.article import BlockKind
from annotator.gui.models.draft_model import DraftColumn, DraftModel
from annotator.readers.draft import Draft
from annotator.readers.html import from_fragment

ROLE = Qt.ItemDataRole
FAILURES = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def model(qapp: object) -> DraftModel:  # noqa: ARG001 - application
    markup = "<h1>Titel</h1><p>Ein  Absatz 😀.</p><blockquote>Ein Zitat</blockquote><p>Ende.</p>"
    return DraftModel(Draft.of(from_fragment(markup, "a")))


def _shown(model: DraftModel) -> list[tuple[object, object, bool]]:
    return [
        (
            model.index(row, DraftColumn.KIND).data(),
            model.index(row, DraftColumn.WORDS).data(),
            model.index(row, DraftColumn.KIND).data(ROLE.CheckStateRole) == Qt.CheckState.Checked,
        )
        for row in range(model.rowCount())
    ]


def test_it_is_a_sound_model(model: DraftModel) -> None:
    QAbstractItemModelTester(model, FAILURES, model)  # watches every signal; its warnings fail the test

    model.toggle([0])
    model.join(0, 2)
    model.undo()


def test_rows_tell_kind_and_words(model: DraftModel) -> None:
    assert _shown(model) == [
        ("Heading", "Titel", True),
        ("Paragraph", "Ein Absatz 😀.", True),
        ("Quotation", "Ein Zitat", True),
        ("Paragraph", "Ende.", True),
    ]
    assert not model.has_pages()
    assert model.kind_name(BlockKind.ATTRIBUTION) == "Attribution"


def test_blocks_are_left_out_and_taken_again(model: DraftModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.draft_changed, model.dataChanged]):
        model.toggle([1, 2])
    assert [kept for *_, kept in _shown(model)] == [True, False, False, True]

    model.toggle([0, 1])
    assert [kept for *_, kept in _shown(model)] == [True, True, False, True]
    index = model.index(2, DraftColumn.KIND)
    assert model.setData(index, Qt.CheckState.Checked.value, ROLE.CheckStateRole)
    assert [kept for *_, kept in _shown(model)] == [True, True, True, True]
    assert not model.setData(index, "x", ROLE.EditRole)


def test_a_left_out_block_can_be_seen_and_heard(model: DraftModel) -> None:
    model.keep([1], kept=False)
    index = model.index(1, DraftColumn.WORDS)

    font = index.data(ROLE.FontRole)
    assert isinstance(font, QFont)
    assert font.strikeOut()
    assert index.data(ROLE.ForegroundRole) is not None
    assert index.data(ROLE.AccessibleTextRole) == "left out, Paragraph, Ein Absatz 😀."


def test_blocks_become_something_else_and_are_joined(model: DraftModel, qtbot: QtBot) -> None:
    model.retype([3], BlockKind.HEADING)
    with qtbot.waitSignals([model.draft_changed, model.modelReset]):
        model.join(1, 2)

    assert [row[:2] for row in _shown(model)] == [
        ("Heading", "Titel"),
        ("Paragraph", "Ein Absatz 😀. Ein Zitat"),
        ("Heading", "Ende."),
    ]


def test_everything_can_be_undone_step_by_step(model: DraftModel) -> None:
    before = model.draft
    model.join(0, 1)
    model.retype([0], BlockKind.PARAGRAPH)
    model.retype([0], BlockKind.PARAGRAPH)  # changes nothing

    model.undo()
    assert model.draft == before.joined(0, 1)
    model.undo()
    assert model.draft == before
    assert not model.can_undo


def test_pages_are_told(qapp: object) -> None:  # noqa: ARG001 - application
    from dataclasses import replace

    draft = Draft.of(from_fragment("<p>Ein Satz.</p>", "a"))
    model = DraftModel(replace(draft, blocks=(replace(draft.blocks[0], page=7),)))

    assert model.has_pages()
    assert model.index(0, DraftColumn.PAGE).data() == "p. 7"

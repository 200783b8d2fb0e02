"""The codebook as a tree that follows the document."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code
from annotator.gui.appearance import Appearance
from annotator.gui.models.codebook_model import CODE_ROLE, LISTED_ROLE, CodebookColumn, CodebookModel
from annotator.gui.session import Session
from tests.gui.panels.examples import CODEBOOK, WORDS, annotation, session

FAILURES = QAbstractItemModelTester.FailureReportingMode.Warning
ROLE = Qt.ItemDataRole
COUNT, NAME, SHOWN = CodebookColumn.COUNT, CodebookColumn.NAME, CodebookColumn.SHOWN
CHECKED, UNCHECKED, PARTLY = (
    Qt.CheckState.Checked,
    Qt.CheckState.Unchecked,
    Qt.CheckState.PartiallyChecked,
)


@pytest.fixture
def small() -> Session:
    return session(annotation("fused", "error.fused"), annotation("zoe", "claim.fact"))


@pytest.fixture
def model(small: Session, appearance: Appearance) -> CodebookModel:
    model = CodebookModel(small, appearance)
    QAbstractItemModelTester(model, FAILURES, model)  # watches every signal; its warnings fail the test
    return model


def _count(model: CodebookModel, code_id: str) -> str:
    text = model.index_of(code_id, COUNT).data()
    assert isinstance(text, str)
    return text


def _shown(model: CodebookModel, code_id: str) -> Qt.CheckState:
    return Qt.CheckState(model.index_of(code_id, SHOWN).data(ROLE.CheckStateRole))


def _touched(model: CodebookModel) -> list[str]:
    """Return the list that collects the codes whose rows are announced from now on."""
    codes: list[str] = []
    model.dataChanged.connect(lambda first, _last, _roles: codes.append(first.data(CODE_ROLE)))
    return codes


def test_codes_lie_below_their_groups(model: CodebookModel) -> None:
    groups = [model.index(row, 0) for row in range(model.rowCount())]

    assert [group.data() for group in groups] == ["Claim", "Error"]
    assert [model.index(row, 0, groups[1]).data() for row in range(2)] == ["Fused words", "Unidiomatic"]
    assert model.index_of("error.style").parent() == groups[1]
    assert not groups[0].parent().isValid()


def test_groups_count_what_lies_below_them(model: CodebookModel, small: Session) -> None:
    assert [_count(model, code) for code in ("error", "error.fused", "error.style")] == ["1", "1", ""]

    small.annotate([WORDS["title"]], "error.style")
    small.undo_stack.undo()
    small.undo_stack.redo()

    assert [_count(model, code) for code in ("error", "error.fused", "error.style")] == ["2", "1", "1"]


def test_only_the_rows_of_touched_codes_are_announced(model: CodebookModel, small: Session) -> None:
    touched = _touched(model)

    small.annotate([WORDS["title"]], "error.style")

    assert sorted(touched) == ["error", "error.style"]


def test_one_more_annotation_lets_nothing_but_counts_be_painted(model: CodebookModel, small: Session) -> None:
    columns: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: columns.append((first.column(), last.column())))

    small.annotate([WORDS["title"]], "error.style")

    assert columns == [(COUNT, COUNT), (COUNT, COUNT)]


def test_recoding_touches_both_codes_and_a_comment_none(model: CodebookModel, small: Session) -> None:
    touched = _touched(model)

    small.set_comment("zoe", "Who?")
    assert touched == []
    small.recode("zoe", "error.fused")

    assert sorted(touched) == ["claim", "claim.fact", "error", "error.fused"]
    assert [_count(model, code) for code in ("claim", "error")] == ["", "2"]


def test_hiding_a_group_hides_its_codes(model: CodebookModel, small: Session) -> None:
    assert model.setData(model.index_of("error", SHOWN), UNCHECKED, ROLE.CheckStateRole)

    assert small.hidden_codes == {"error.fused", "error.style"}
    assert [_shown(model, code) for code in ("error", "error.fused", "claim")] == [
        UNCHECKED,
        UNCHECKED,
        CHECKED,
    ]


def test_a_group_with_some_codes_hidden_is_partly_shown(model: CodebookModel, small: Session) -> None:
    touched = _touched(model)

    small.set_codes_visible(["error.style"], visible=False)

    assert _shown(model, "error") == PARTLY
    assert sorted(touched) == ["error", "error.style"]


def test_nothing_but_the_check_state_can_be_set(model: CodebookModel) -> None:
    assert not model.setData(model.index_of("error"), UNCHECKED, ROLE.CheckStateRole)
    assert not model.setData(model.index_of("error", SHOWN), "x")
    assert not model.setData(QModelIndex(), UNCHECKED, ROLE.CheckStateRole)


def test_a_screen_reader_hears_the_row_in_words(model: CodebookModel, small: Session) -> None:
    small.set_codes_visible(["error.style"], visible=False)

    words = [
        model.index_of(code).data(ROLE.AccessibleTextRole) for code in ("error", "error.fused", "error.style")
    ]

    assert [re.sub(r"annotation(s|\(s\))?", "…", text) for text in words] == [
        "Error, 1 …, partly shown",
        "Fused words, key 6, 1 …, shown",
        "Unidiomatic, 0 …, hidden",
    ]


def test_the_definition_is_the_tooltip_and_the_description(model: CodebookModel) -> None:
    index = model.index_of("claim.fact")

    assert index.data(ROLE.ToolTipRole) == "<qt>Fact<br>It &lt;is&gt; so.</qt>"
    assert index.data(ROLE.AccessibleDescriptionRole) == "It <is> so."


def test_the_short_list_has_the_codes_for_a_class_and_those_in_use(
    model: CodebookModel, small: Session
) -> None:
    assert model.index_of("error.fused").data(LISTED_ROLE)
    assert not model.index_of("error.style").data(LISTED_ROLE)

    small.annotate([WORDS["title"]], "error.style")

    assert model.index_of("error.style").data(LISTED_ROLE)


def test_codes_have_swatches_and_groups_none(model: CodebookModel) -> None:
    assert model.index_of("error").data(ROLE.DecorationRole) is None
    assert not model.index_of("error.fused").data(ROLE.DecorationRole).isNull()
    assert not model.index_of("error", SHOWN).data(ROLE.DecorationRole).isNull()


def test_columns_have_names(model: CodebookModel) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in CodebookColumn]

    assert names == ["Code", "Key", "Count", "Shown"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.index_of("error.fused", CodebookColumn.KEY).data() == "6"


def test_a_new_codebook_is_read_anew(model: CodebookModel, small: Session) -> None:
    more = replace(CODEBOOK, codes=(*CODEBOOK.codes, Code("quote", {"en": "Quote"})))

    small.push(EditCodebook(more), "Edit the codebook")

    assert model.rowCount() == 3
    assert _count(model, "error") == "1"


def test_a_new_theme_draws_new_swatches(model: CodebookModel, appearance: Appearance) -> None:
    before = model.index_of("error.fused").data(ROLE.DecorationRole).cacheKey()

    appearance.set_scheme("dark" if not appearance.theme.dark else "light")

    assert model.index_of("error.fused").data(ROLE.DecorationRole).cacheKey() != before
    appearance.set_scheme("system")

"""The annotations as a table that stays sorted and filtered while it grows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Link
from annotator.core.assignment import Expected, Tier
from annotator.core.changes import EditAnnotation, EditCodebook
from annotator.core.filtering import AnnotationFilter, State
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.models.annotation_table_model import ID_ROLE, AnnotationTableModel, TableColumn
from annotator.gui.models.folding import folded
from annotator.gui.session import Session
from tests.gui.panels.examples import CODEBOOK, TEXT, WORDS, annotation, key_session, note, session

FAILURES = QAbstractItemModelTester.FailureReportingMode.Warning
ROLE = Qt.ItemDataRole
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def small() -> Session:
    return session(
        annotation("family", "claim.rule", comment="Wer?"),
        annotation("fused", "error.fused", correction="stationiert kämpfte"),
        annotation("markup", "error.style", correction="", comment="Ökonomie\nzwei"),
        annotation("title", "claim.fact"),
    )


@pytest.fixture
def model(small: Session, appearance: Appearance) -> AnnotationTableModel:
    model = AnnotationTableModel(small, appearance)
    QAbstractItemModelTester(model, FAILURES, model)  # watches every signal; its warnings fail the test
    return model


def _ids(model: AnnotationTableModel) -> list[str]:
    return [model.id_at(row) for row in range(model.rowCount())]


def _columns(model: AnnotationTableModel) -> range:
    return range(model.columnCount())


def _signals(model: AnnotationTableModel) -> list[str]:
    """Return the list that collects what the model announces from now on."""
    told: list[str] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"out {first}-{last}"))
    model.rowsMoved.connect(lambda _from, first, _last, _to, place: told.append(f"move {first}>{place}"))
    model.dataChanged.connect(lambda first, last, _roles: told.append(f"data {first.row()}-{last.row()}"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.layoutChanged.connect(lambda *_: told.append("layout"))
    return told


def test_rows_are_in_reading_order_at_first(model: AnnotationTableModel) -> None:
    assert _ids(model) == ["title", "fused", "markup", "family"]


def test_a_note_comes_first_with_a_sign_and_without_words(appearance: Appearance) -> None:
    model = AnnotationTableModel(
        session(annotation("title", "claim.fact"), note("n", comment="Kein Datum.")), appearance
    )

    assert _ids(model) == ["n", "title"]
    assert [model.index(0, column).data() for column in _columns(model)] == [
        "",
        "Unidiomatic",
        "The article as a whole",
        "",
        "Kein Datum.",
    ]
    place = model.index(0, TableColumn.PLACE)
    assert place.data(ROLE.AccessibleTextRole) == "note on the article"
    assert not place.data(ROLE.DecorationRole).isNull()
    assert model.index(1, TableColumn.PLACE).data(ROLE.DecorationRole) is None
    model.set_filter(AnnotationFilter(("datum",)))
    assert _ids(model) == ["n"]


def test_a_row_tells_place_code_words_correction_and_comment(model: AnnotationTableModel) -> None:
    rows = [[model.index(row, column).data() for column in _columns(model)] for row in range(4)]

    assert rows == [
        ["§1", "Fact", "Überschrift", "", ""],
        ["§2", "Fused words", "stationiertkämpfte", "stationiert kämpfte", ""],
        ["§2", "Unidiomatic", "<b>hier</b>", "delete", "Ökonomie zwei"],
        ["§3", "Rule & treaty", "Cafe\u0301-Familie 👨‍👩‍👧‍👦", "", "Wer?"],
    ]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (TableColumn.CODE, ["title", "family", "fused", "markup"]),
        (TableColumn.WORDS, ["markup", "family", "fused", "title"]),
        (TableColumn.CORRECTION, ["markup", "fused", "title", "family"]),
        (TableColumn.COMMENT, ["markup", "family", "title", "fused"]),
        (-1, ["title", "fused", "markup", "family"]),
    ],
)
def test_every_column_sorts(model: AnnotationTableModel, column: int, expected: list[str]) -> None:
    model.sort(column)
    assert _ids(model) == expected

    model.sort(column, DESCENDING)
    assert _ids(model) == expected[::-1]


def test_sorting_keeps_the_selected_annotation(model: AnnotationTableModel) -> None:
    kept = QPersistentModelIndex(model.index(1, 2))

    model.sort(TableColumn.COMMENT, DESCENDING)

    assert kept.data(ID_ROLE) == "fused"
    assert kept.column() == 2


def test_one_more_annotation_is_one_more_row(model: AnnotationTableModel, small: Session) -> None:
    told = _signals(model)

    small.annotate([WORDS["zoe"]], "claim.fact")

    assert told == ["in 1-1"]
    assert model.index(1, TableColumn.WORDS).data() == "Zoë"
    small.undo_stack.undo()
    assert told == ["in 1-1", "out 1-1"]


def test_an_edit_that_keeps_the_order_announces_its_row(model: AnnotationTableModel, small: Session) -> None:
    told = _signals(model)

    small.set_comment("markup", "x")

    assert told == ["data 2-2"]


def test_an_edit_that_changes_the_order_moves_its_row(model: AnnotationTableModel, small: Session) -> None:
    model.sort(TableColumn.COMMENT)
    kept = QPersistentModelIndex(model.index(0, 0))
    told = _signals(model)

    small.set_comment("markup", "zzz")

    assert _ids(model) == ["family", "markup", "title", "fused"]
    assert told == ["move 0>2", "data 1-1"]
    assert kept.data(ID_ROLE) == "markup"


def test_rows_move_when_sorted_downwards_too(model: AnnotationTableModel, small: Session) -> None:
    model.sort(TableColumn.COMMENT, DESCENDING)
    kept = QPersistentModelIndex(model.index(3, 0))

    small.set_comment("markup", "zzz")

    assert _ids(model) == ["fused", "title", "markup", "family"]
    assert kept.data(ID_ROLE) == "markup"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("okonomie", ["markup"]),
        ("KAMPFTE", ["fused"]),
        ("cafe familie", ["family"]),
        ("familie wer", ["family"]),
        ("familie nie", []),
        ("  ", ["title", "fused", "markup", "family"]),
    ],
)
def test_the_filter_finds_words_corrections_and_comments(
    model: AnnotationTableModel, text: str, expected: list[str]
) -> None:
    model.set_filter(AnnotationFilter(tuple(folded(text).split())))

    assert _ids(model) == expected
    assert model.filter.lists_all == (text == "  ")


def test_the_filter_finds_codes(model: AnnotationTableModel) -> None:
    model.set_filter(AnnotationFilter(codes=frozenset({"claim.fact", "claim.rule"})))

    assert _ids(model) == ["title", "family"]
    assert model.row_of("fused") is None
    assert model.row_of("family") == 1


def test_the_same_filter_again_changes_nothing(model: AnnotationTableModel) -> None:
    model.set_filter(AnnotationFilter(("wer",)))
    told = _signals(model)

    model.set_filter(AnnotationFilter(("wer",)))
    model.sort(TableColumn.PLACE)

    assert told == []


def test_edits_go_in_and_out_of_a_filtered_table(model: AnnotationTableModel, small: Session) -> None:
    model.set_filter(AnnotationFilter(("wer",)))
    told = _signals(model)

    small.annotate([WORDS["zoe"]], "claim.fact")
    assert told == []
    small.set_comment("title", "wer sagt das")
    small.set_comment("family", "")

    assert _ids(model) == ["title"]
    assert told == ["in 0-0", "out 1-1"]


def test_a_longer_word_narrows_and_a_shorter_one_widens(model: AnnotationTableModel) -> None:
    model.set_filter(AnnotationFilter(("e",)))
    everybody = _ids(model)

    model.set_filter(AnnotationFilter(("er",)))
    model.set_filter(AnnotationFilter(("err",)))
    assert _ids(model) == []
    model.set_filter(AnnotationFilter(("er",)))
    model.set_filter(AnnotationFilter(("e",)))

    assert _ids(model) == everybody
    model.sort(TableColumn.WORDS, Qt.SortOrder.DescendingOrder)
    assert sorted(_ids(model)) == sorted(everybody)
    model.set_filter(AnnotationFilter())
    assert len(_ids(model)) == 4


def test_what_was_added_while_filtered_is_there_afterwards(
    model: AnnotationTableModel, small: Session
) -> None:
    model.set_filter(AnnotationFilter(("wer",)))
    small.annotate([WORDS["zoe"]], "claim.fact")
    small.remove(["title"])

    model.set_filter(AnnotationFilter())

    assert len(_ids(model)) == 4
    assert "title" not in _ids(model)


def test_a_link_lists_both_its_ends(model: AnnotationTableModel, small: Session) -> None:
    model.set_filter(AnnotationFilter(states=frozenset({State.LINKED})))
    assert _ids(model) == []

    title = small.document.annotation("title")
    small.push(EditAnnotation(replace(title, links=(Link("speaker", "family"),))), "link")
    assert _ids(model) == ["title", "family"]

    small.undo_stack.undo()
    assert _ids(model) == []
    small.undo_stack.redo()
    small.remove(["family"])
    assert _ids(model) == []


def test_removing_many_is_one_reset(qtbot: QtBot, appearance: Appearance) -> None:  # noqa: ARG001 - application
    many = [annotation(f"a{number}", "error.fused", Span(number % 50, 51)) for number in range(300)]
    crowded = session(*many)
    model = AnnotationTableModel(crowded, appearance)
    told = _signals(model)

    crowded.remove([found.id for found in many])

    assert told == ["reset"]
    assert model.rowCount() == 0


def test_with_ten_thousand_rows_one_more_touches_one(
    qtbot: QtBot,  # noqa: ARG001 - application
    appearance: Appearance,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = [annotation(f"a{number}", "error.fused", Span(number % 50, 51)) for number in range(10_000)]
    crowded = session(*many)
    model = AnnotationTableModel(crowded, appearance)
    keys = 0
    sort_key = model._rows._key

    def counting_key(found: object) -> object:
        nonlocal keys
        keys += 1
        return sort_key(found)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(model._rows, "_key", counting_key)
    monkeypatch.setattr(model, "data", lambda *_: pytest.fail("words were read that nobody sees"))
    told = _signals(model)

    crowded.annotate([WORDS["zoe"]], "claim.fact")

    assert [sort.split()[0] for sort in told] == ["in"]
    assert keys <= 3


def test_cells_have_tooltips_without_markup(model: AnnotationTableModel) -> None:
    tips = [model.index(2, column).data(ROLE.ToolTipRole) for column in _columns(model)]

    assert tips == [
        "",
        "<qt>Unidiomatic</qt>",
        "<qt>&lt;b&gt;hier&lt;/b&gt;</qt>",
        "<qt>delete</qt>",
        "<qt>Ökonomie<br>zwei</qt>",
    ]


def test_a_screen_reader_hears_cells_in_words(model: AnnotationTableModel) -> None:
    words = [
        [model.index(row, column).data(ROLE.AccessibleTextRole) for column in _columns(model)]
        for row in (0, 2)
    ]

    assert words == [
        ["block 1", "Fact", "Überschrift", "no correction", "no comment"],
        ["block 2", "Unidiomatic", "<b>hier</b>", "correction: delete", "comment: Ökonomie zwei"],
    ]


def test_icons_tell_corrections_and_comments(model: AnnotationTableModel) -> None:
    def has_icon(row: int, column: int) -> bool:
        return model.index(row, column).data(ROLE.DecorationRole) is not None

    assert [has_icon(2, column) for column in _columns(model)] == [False, True, False, True, True]
    assert [has_icon(0, column) for column in _columns(model)] == [
        False,
        True,
        False,
        False,
        False,
    ]


def test_columns_have_names(model: AnnotationTableModel) -> None:
    across = Qt.Orientation.Horizontal

    assert [model.headerData(column, across) for column in _columns(model)] == [
        "§",
        "Code",
        "Words",
        "Correction",
        "Comment",
    ]
    assert model.headerData(0, across, ROLE.AccessibleTextRole) == "Place"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_what_has_no_row_has_no_data(model: AnnotationTableModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert model.row_of("nobody") is None


def test_a_new_codebook_is_read_anew(model: AnnotationTableModel, small: Session) -> None:
    codes = tuple(
        replace(code, name={"en": "True"}) if code.id == "claim.fact" else code for code in CODEBOOK.codes
    )

    small.push(EditCodebook(replace(CODEBOOK, codes=codes)), "Edit the codebook")

    assert model.index(0, TableColumn.CODE).data() == "True"


def test_a_new_theme_announces_the_icons_only(model: AnnotationTableModel, appearance: Appearance) -> None:
    told = _signals(model)

    appearance.set_scheme("dark" if not appearance.theme.dark else "light")

    assert told == ["data 0-3"]
    appearance.set_scheme("system")


def test_words_before_the_first_block_have_no_place(appearance: Appearance) -> None:
    without_blocks = session(annotation("title", "claim.fact"))
    article = without_blocks.document.article
    object.__setattr__(article, "blocks", ())

    model = AnnotationTableModel(without_blocks, appearance)

    assert TEXT.startswith("Die")
    assert model.index(0, TableColumn.PLACE).data() == ""


def test_a_key_has_a_column_with_tiers_to_sort_by(appearance: Appearance) -> None:
    model = AnnotationTableModel(
        key_session(
            replace(annotation("title", "claim.fact"), expected=Expected(tier=Tier.EXPERT)),
            replace(annotation("fused", "error.fused"), expected=Expected(tier=Tier.EXTENDED)),
            annotation("family", "claim.rule"),
        ),
        appearance,
    )

    assert model.headerData(TableColumn.TIER, Qt.Orientation.Horizontal) == "Tier"
    assert [model.index(row, TableColumn.TIER).data() for row in range(3)] == ["Expert", "Extended", "Core"]
    assert model.index(1, TableColumn.TIER).data(ROLE.AccessibleTextRole) == "tier: Extended"
    model.sort(TableColumn.TIER)
    assert _ids(model) == ["family", "fused", "title"]
    model.set_filter(AnnotationFilter(states=frozenset({State.EXTENDED, State.EXPERT})))
    assert _ids(model) == ["fused", "title"]


def test_other_documents_have_no_tiers(model: AnnotationTableModel) -> None:
    assert model.columnCount() == TableColumn.TIER

"""The inspector shows the current annotation, and every edit goes to the session."""

import datetime
import gc
import weakref
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QDateTime, QEvent, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.annotation import Origin
from annotator.core.changes import EditCodebook
from annotator.core.codebook import Code
from annotator.gui.appearance import Appearance
from annotator.gui.panels.inspector_panel import InspectorPanel
from annotator.gui.panels.quote_label import QuoteLabel
from annotator.gui.session import Session
from tests.gui.panels.examples import CODEBOOK, MORNING, annotation, note, session

KEY = Qt.Key


@pytest.fixture
def small() -> Session:
    return session(
        annotation("fused", "error.fused", author="Lina", attributes={"severity": "minor"}),
        annotation("zoe", "claim.fact", correction="", comment="Wer?"),
    )


@pytest.fixture
def panel(qtbot: QtBot, small: Session, appearance: Appearance) -> InspectorPanel:
    return _shown(qtbot, InspectorPanel(small, appearance))


def _shown(qtbot: QtBot, panel: InspectorPanel) -> InspectorPanel:
    qtbot.addWidget(panel)
    panel.resize(300, 700)
    panel.show()
    qtbot.waitExposed(panel)
    panel.activateWindow()
    return panel


def _label(panel: InspectorPanel, name: str) -> QLabel:
    label = panel.findChild(QLabel, name)
    assert label is not None
    return label


def test_without_a_current_annotation_the_panel_tells_what_to_do(panel: InspectorPanel) -> None:
    empty = _label(panel, "inspector_empty")

    assert empty.isVisible()
    assert empty.text() == "Click a mark in the article to see it here."
    assert panel.focus_target is empty


def test_the_current_annotation_is_shown(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")

    assert panel.code_combo.currentText() == "Fused words"
    assert panel.quote_label.text() == "stationiertkämpfte"
    severity = panel.form.attribute_field("severity")
    assert severity is not None
    assert severity.isVisible()
    assert panel.form.attribute_field("verdict") is None
    assert not _label(panel, "inspector_empty").isVisible()


def test_fields_are_built_while_nobody_waits(qtbot: QtBot, panel: InspectorPanel, small: Session) -> None:
    names = [attribute.id for attribute in CODEBOOK.attributes]
    qtbot.waitUntil(lambda: all(panel.form.findChild(QWidget, f"field_{name}") for name in names))
    built = panel.form.findChild(QWidget, "field_severity")
    assert not any(panel.form.attribute_field(name) for name in names)

    small.set_current("fused")

    assert panel.form.attribute_field("severity") is built


def test_fields_follow_the_code(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    small.set_current("zoe")

    assert panel.form.attribute_field("severity") is None
    names = ("verdict", "speaker", "count", "checkable", "evidence")
    assert all(panel.form.attribute_field(name) is not None for name in names)
    assert panel.form.correction.delete_box.isChecked()
    assert panel.form.comment.editor.toPlainText() == "Wer?"


def test_choosing_another_code_changes_the_annotation(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    panel.code_combo.setFocus()

    QTest.keyClick(panel.code_combo, KEY.Key_Down)

    assert small.document.annotation("fused").code == "error.style"
    assert small.undo_stack.undoText() == "Change to “Unidiomatic”"
    small.undo_stack.undo()
    assert panel.code_combo.currentText() == "Fused words"


def test_groups_cannot_be_chosen(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    panel.code_combo.setFocus()

    QTest.keyClick(panel.code_combo, KEY.Key_Up)

    assert small.document.annotation("fused").code == "claim.rule"


def test_typing_a_comment_is_one_step_and_undo_shows_the_old_one(
    panel: InspectorPanel, small: Session
) -> None:
    small.set_current("fused")
    panel.form.comment.first.setFocus()

    QTest.keyClicks(panel.form.comment.editor, "because")

    assert small.document.annotation("fused").comment == "because"
    assert small.undo_stack.count() == 1
    small.undo_stack.undo()
    assert panel.form.comment.editor.toPlainText() == ""


def test_leaving_a_field_ends_the_step(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    panel.form.comment.first.setFocus()
    QTest.keyClicks(panel.form.comment.editor, "a")

    panel.form.correction.first.setFocus()
    panel.form.comment.first.setFocus()
    QTest.keyClicks(panel.form.comment.editor, "b")

    assert small.undo_stack.count() == 2
    small.undo_stack.undo()
    assert panel.form.comment.editor.toPlainText() == "a"


def test_correction_and_deletion_are_told_apart(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")

    panel.form.correction.delete_box.click()
    assert small.document.annotation("fused").correction == ""
    panel.form.correction.delete_box.click()
    assert small.document.annotation("fused").correction is None
    QTest.keyClicks(panel.form.correction.editor, "x")
    assert small.document.annotation("fused").correction == "x"

    assert small.undo_stack.count() == 3


def test_attributes_are_set_and_taken_away(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    severity = panel.form.attribute_field("severity")
    assert severity is not None

    severity.first.click()  # type: ignore[attr-defined] # a button

    assert dict(small.document.annotation("fused").attributes) == {}
    small.undo_stack.undo()
    assert severity.first.isChecked()  # type: ignore[attr-defined] # a button


def test_who_and_when_are_told_as_dates_are_written_here(panel: InspectorPanel, small: Session) -> None:
    later = MORNING + datetime.timedelta(days=1)
    small.set_current("fused")

    morning, day_after = (
        QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), QLocale.FormatType.ShortFormat
        )
        for moment in (MORNING, later)
    )

    assert panel.facts_label.text() == f"Marked {morning} · by Lina"
    hint = annotation("h", "error.fused", annotation("zoe", "x").spans[0], origin=Origin.HINT, modified=later)
    assert panel._facts(hint) == f"From a hint, accepted {morning} · changed {day_after}"
    assert panel._facts(replace(hint, origin=Origin.IMPORT)).startswith("Imported, made ")


def test_removing_shows_what_to_do_next(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")

    panel.remove_button.click()

    assert "fused" not in small.document
    assert _label(panel, "inspector_empty").isVisible()


def test_f2_leads_to_the_correction(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")

    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert panel.form.correction.editor.hasFocus()


def test_tab_goes_through_the_fields_in_their_order(panel: InspectorPanel, small: Session) -> None:
    small.set_current("zoe")
    small.set_correction("zoe", None)
    small.set_current("fused")
    panel.code_combo.setFocus()
    names = []

    for _ in range(8):
        focused = panel.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, KEY.Key_Tab)

    assert names == [
        "inspector_code",
        "field_correction_copy",
        "field_correction_editor",
        "field_correction_delete",
        "field_severity_minor",
        "field_comment_editor",
        "link_button",
        "inspector_remove",
    ]


def test_a_read_only_document_says_why_nothing_can_be_changed(qtbot: QtBot, appearance: Appearance) -> None:
    fixed = session(annotation("fused", "error.fused", comment="Wer?"), read_only=True)
    panel = _shown(qtbot, InspectorPanel(fixed, appearance))
    fixed.set_current("fused")

    QTest.keyClicks(panel.form.comment.editor, "x")

    assert panel.form.comment.editor.toPlainText() == "Wer?"
    assert _label(panel, "inspector_read_only").isVisible()
    assert not panel.remove_button.isVisible()
    assert not panel.form.correction.copy_button.isVisible()
    assert panel.form.correction.editor.placeholderText() == ""
    assert not panel.code_combo.isEnabled()


def test_a_new_codebook_brings_a_new_form(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")
    more = replace(CODEBOOK, codes=(*CODEBOOK.codes, Code("error.new", {"en": "New"}, parent="error")))

    small.push(EditCodebook(replace(more, attributes=())), "Edit the codebook")

    assert panel.form.attribute_field("severity") is None
    assert panel.code_combo.findText("New") > 0
    QTest.keyClicks(panel.form.comment.editor, "x")
    assert small.document.annotation("fused").comment == "x"


def test_a_new_theme_colours_the_panel(panel: InspectorPanel, small: Session, appearance: Appearance) -> None:
    small.set_current("fused")
    before = panel.styleSheet()

    appearance.set_scheme("dark" if not appearance.theme.dark else "light")

    assert panel.styleSheet() != before
    appearance.set_scheme("system")


def test_the_correction_starts_from_the_words(panel: InspectorPanel, small: Session) -> None:
    small.set_current("fused")

    panel.form.correction.copy_button.click()

    assert small.document.annotation("fused").correction == "stationiertkämpfte"


def test_long_words_are_cut_after_some_lines(panel: InspectorPanel) -> None:
    panel.quote_label.resize(200, 100)

    panel.quote_label.show_words("Wort 👨‍👩‍👧‍👦 " * 80)

    assert panel.quote_label.text().endswith("…")
    assert len(panel.quote_label.text()) < 400
    assert "Wort" in panel.quote_label.toolTip()


def test_the_panel_dies_when_it_is_closed(qtbot: QtBot, small: Session, appearance: Appearance) -> None:  # noqa: ARG001 - application
    panel = InspectorPanel(small, appearance)
    small.set_current("fused")
    parts = [weakref.ref(part) for part in (panel, panel.form, panel.form.comment)]

    _close(panel)
    del panel
    gc.collect()

    assert [part() for part in parts] == [None, None, None]


def _close(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_note_has_no_correction_and_the_keyboard_goes_to_the_comment(
    qtbot: QtBot, appearance: Appearance
) -> None:
    notes = session(note("n", comment="Kein Datum."), annotation("zoe", "claim.fact"))
    panel = _shown(qtbot, InspectorPanel(notes, appearance))
    qtbot.waitUntil(panel.isActiveWindow)

    notes.set_current("n")
    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert panel.quote_label.text() == "The article as a whole"
    assert not panel.form.correction.isVisible()
    assert panel.form.comment.first.hasFocus()

    notes.set_current("zoe")
    panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert panel.form.correction.isVisible()
    assert panel.form.correction.first.hasFocus()


def test_the_quotation_begins_beside_its_bar_in_every_style(qtbot: QtBot) -> None:
    label = QuoteLabel(4)
    qtbot.addWidget(label)
    label.show_words("Wort " * 30)
    label.set_color(QColor("red"))

    label.resize(0, 0)
    label.setStyleSheet("font-size: 12px;")  # whereupon Qt forgets the margins of a frame that is so small

    label.resize(200, 60)
    picture = label.grab().toImage()
    bar = {picture.pixelColor(x, y).name() for x in range(3) for y in range(picture.height())}
    gap = {picture.pixelColor(x, y).name() for x in range(3, 11) for y in range(picture.height())}
    words = {picture.pixelColor(x, y).name() for x in range(11, 60) for y in range(picture.height())}
    assert bar == {"#ff0000"}
    assert len(gap) == 1
    assert len(words) > 1

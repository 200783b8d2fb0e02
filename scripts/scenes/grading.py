"""A class is graded: the table, one student, the class as a whole."""

import datetime
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QTabWidget, QWidget

from annotator.assets import resource
from annotator.core.annotation import Annotation
from annotator.core.document import Document, Role
from annotator.core.text import Span
from annotator.formats.native.write import write
from annotator.gui.classroom.intake_page import Intake
from annotator.gui.classroom.window import ClassroomWindow
from annotator.gui.dialogs.give_back import GiveBackDialog
from annotator.gui.dialogs.rubric import RubricDialog
from annotator.services.annotate import new_annotation
from annotator.services.open import open_file
from staging import SIZE, Stage

_KEY: Final = (
    ("besiegelt sein Schicksal", "error.loaded"),
    ("Ein gegenseitiger Verteidigungsvertrag wurde ratifiziert", "claim.fact"),
    ("bestimmten Quellen zufolge", "error.source"),
    ("fast 11.000 nordkoreanische Soldaten", "claim.number"),
    ("stationiertkämpfte", "error.fused"),
)
_EXTRA: Final = ("die geopolitische Szene aufmischt", "error.loaded")
_EDITED: Final = ("fast 11.000 nordkoreanische Soldaten", "mehr als 10.000 nordkoreanische Soldaten")
"""What stands in the article of the key, and in that of one student."""
_OTHER: Final = "Tom Rau"
_STUDENTS: Final = {
    "Ayla Demir": (0, 1, 2, 3, 4),
    "Ben Ohm": (0, 3),
    "Jonas Weber": (1, 3, 5),
    "Lea Sommer": (0, 1, 3, 4, 5),
    "Mara Klein": (0, 2, 4),
    "": (4,),
}


def take(stage: Stage) -> None:
    """Take the pictures."""
    with tempfile.TemporaryDirectory() as folder:
        window = _graded(stage, Path(folder))
        stage.take("grading-students", window)
        _find_again(stage, window)
        window.open_student(3)
        assert window.student is not None
        window.student.rows.selectRow(2)
        stage.take("grading-student", window)
        stage.in_dialog(window.edit_rubric, lambda dialog: _change_rubric(stage, dialog))
        stage.in_dialog(window.give_back, lambda dialog: _show_sheet(stage, dialog, Path(folder)))
        window.show_class()
        stage.take("grading-class", window)
        window.close()


def _find_again(stage: Stage, window: ClassroomWindow) -> None:
    """Show where the annotations on another version are in that of the key, and leave it at that."""
    assert window.students is not None
    (row,) = (row for row in window.students.files.rows if row.is_other_version)
    stage.in_dialog(lambda: window.find_again(row), lambda dialog: stage.take("grading-find-again", dialog))


def _change_rubric(stage: Stage, dialog: QWidget) -> None:
    """Let another group be worth more, and wait until the class has been graded by it."""
    assert isinstance(dialog, RubricDialog)
    cost = dialog.findChild(QDoubleSpinBox, "extra_cost")
    allowance = dialog.findChild(QDoubleSpinBox, "allowance")
    tabs = dialog.findChild(QTabWidget)
    assert isinstance(cost, QDoubleSpinBox)
    assert isinstance(allowance, QDoubleSpinBox)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(2)
    allowance.setValue(0)
    cost.setValue(0.5)
    while not dialog.effect.model.rowCount():
        QCoreApplication.processEvents()
    stage.take("grading-rubric", dialog)


def _show_sheet(stage: Stage, dialog: QWidget, folder: Path) -> None:
    """Choose the sheet of a school platform, in which one student is missing."""
    assert isinstance(dialog, GiveBackDialog)
    names = [name for name in _STUDENTS if name and name != "Mara Klein"]
    rows = (f"{number},{name},,20,\n" for number, name in enumerate(names, 4711))
    sheet = folder / "worksheet 9b.csv"
    sheet.write_text("ID,Full name,Grade,Maximum grade,Feedback comments\n" + "".join(rows), encoding="utf-8")
    dialog.sheet.take(sheet)
    shown = {"folder": f"{stage.folder_name}/9b-results", "sheet": f"{stage.folder_name}/{sheet.name}"}
    for name, text in shown.items():
        field = dialog.findChild(QLineEdit, name)
        assert isinstance(field, QLineEdit)
        field.setText(text)
    stage.take("grading-give-back", dialog)


def _graded(stage: Stage, folder: Path) -> ClassroomWindow:
    sample = open_file(resource("sample", "article.de.txt")).document
    (folder / "key.annox").write_bytes(write(_document(sample, Role.KEY, "", range(5))))
    (folder / "9b").mkdir()
    for name, found in _STUDENTS.items():
        work = _document(sample, Role.SUBMISSION, name, found)
        (folder / "9b" / f"{name or 'abgabe'}.annox").write_bytes(write(work))
    (folder / "edited.txt").write_text(str(sample.article.text).replace(*_EDITED), encoding="utf-8")
    edited = open_file(folder / "edited.txt").document
    work = _document(edited, Role.SUBMISSION, _OTHER, (0, 3, 4))
    (folder / "9b" / f"{_OTHER}.annox").write_bytes(write(work))
    stage.desk.grade_class()
    window = stage.desk.classroom
    assert window is not None
    window.resize(*SIZE)
    window.grade(Intake(folder / "key.annox", (folder / "9b",), folder / "results"))
    while window.grading is None or window.grading.is_reading:
        QCoreApplication.processEvents()
    return window


def _document(sample: Document, role: Role, name: str, found: "range | tuple[int, ...]") -> Document:
    handed_in = datetime.datetime(2026, 3, 2, 9, 40, tzinfo=datetime.UTC)
    marks = (*_KEY, _EXTRA)
    annotations = sorted((_mark(sample, *marks[each]) for each in found), key=lambda each: each.reading_order)
    head = replace(sample.head, role=role, author=name, class_name="9b" if name else "", handed_in=handed_in)
    return replace(sample, head=head, annotations=tuple(annotations))


def _mark(sample: Document, words: str, code: str) -> Annotation:
    text = str(sample.article.text)
    words = words if words in text else words.replace(*_EDITED)
    start = text.index(words)
    return new_annotation((Span(start, start + len(words)),), code, author="")

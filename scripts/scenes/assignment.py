"""A hand-out: prepared by a teacher, and begun by a student."""

import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from annotator.services.handout import Task, assignment, class_codes
from annotator.services.new import save_new
from staging import Stage

NOW = datetime.datetime(2026, 11, 24, 8, 0, tzinfo=datetime.UTC)
INSTRUCTIONS = {
    "en": "Read the article closely.\nMark five errors of the translation and write what it should say.",
    "de": "Lies den Artikel genau.\nMarkiere fünf Fehler der Übersetzung und schreib dazu, wie es heißt.",
}


def take(stage: Stage) -> None:
    """Take both pictures."""
    stage.open_sample(())
    document, words = stage.session.document.snapshot(), INSTRUCTIONS[stage.language]

    def fill(dialog: QWidget) -> None:
        field = dialog.findChild(QPlainTextEdit, "assignment_instructions")
        assert field is not None
        field.setPlainText(words)
        stage.take("assignment", dialog)

    stage.in_dialog(lambda: stage.desk.assignments.prepare(stage.window), fill)
    task = Task(
        codes=class_codes(document.codebook),
        instructions=words,
        counts=("error",),
        due=NOW + datetime.timedelta(days=7),
    )
    stage.close()
    stage.window = stage.desk.new_window()
    stage.window.resize(1280, 800)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "handout.annox"
        save_new(assignment(document, task, now=NOW), path)
        stage.desk.open_path(path, stage.window, remember=False)
    stage.take("assignment-work")

"""Notes on the article as a whole."""

from staging import Stage

NOTES = {
    "en": (("error.source", "No author, no date."), ("error.cta", "The whole text wants me to share it.")),
    "de": (("error.source", "Kein Autor, kein Datum."), ("error.cta", "Der ganze Text will geteilt werden.")),
}


def take(stage: Stage) -> None:
    """Take the picture."""
    stage.open_sample()
    for code, comment in NOTES[stage.language]:
        note_id = stage.session.annotate((), code)
        assert note_id is not None
        stage.session.set_comment(note_id, comment)
    stage.take("notes")

"""The codebook editor, a language that is added there, and the preview of another codebook."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Code
from annotator.gui.codebook_editor.editing import CodebookEditing, Words
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.dialogs.codebook_preview import CodebookPreview
from staging import Stage


def take(stage: Stage) -> None:
    """Take the pictures."""
    stage.open_sample()

    def edit(dialog: QWidget) -> None:
        assert isinstance(dialog, CodebookEditor)
        dialog.codes.tree.show_code("error.fused")
        editing = dialog.findChild(CodebookEditing)
        assert editing is not None
        stage.take("codebook", dialog)
        editing.add_language("fr")
        editing.set_name("fr", "Grammaire, citations, affirmations")
        editing.set_words("error.fused", Words.NAME, "fr", "Mots collés")
        editing.set_words("error.fused", Words.DEFINITION, "fr", "Il manque une espace entre deux mots.")
        stage.take("codebook-language", dialog)

    stage.in_dialog(lambda: stage.desk.codebooks.edit(stage.window), edit)
    old = stage.session.document.codebook
    fact = replace(old.code("claim.fact"), weight=2.0)
    new = edits.with_key(edits.edited(edits.without(old, "error.source"), fact), "claim.cause", "c")
    new = edits.with_code(
        new, Code("error.image", {"de": "Bild passt nicht", "en": "Picture does not fit"}, parent="error")
    )
    preview = CodebookPreview(CodebookEditing(stage.session), new, stage.desk.appearance, stage.window)
    stage.in_dialog(preview.run, lambda dialog: stage.take("codebook-preview", dialog))

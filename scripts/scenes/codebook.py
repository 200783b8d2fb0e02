"""The codebook editor, and the preview of another codebook."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.core import codebook_edits as edits
from annotator.core.codebook import Code
from annotator.gui.codebook_editor.editing import CodebookEditing
from annotator.gui.dialogs.codebook_editor import CodebookEditor
from annotator.gui.dialogs.codebook_preview import CodebookPreview
from staging import Stage


def take(stage: Stage) -> None:
    """Take both pictures."""
    stage.open_sample()

    def edit(dialog: QWidget) -> None:
        assert isinstance(dialog, CodebookEditor)
        dialog.codes.tree.show_code("error.fused")
        stage.take("codebook", dialog)

    stage.in_dialog(lambda: stage.desk.codebooks.edit(stage.window), edit)
    old = stage.session.document.codebook
    fact = replace(old.code("claim.fact"), weight=2.0)
    new = edits.with_key(edits.edited(edits.without(old, "error.source"), fact), "claim.cause", "c")
    new = edits.with_code(
        new, Code("error.image", {"de": "Bild passt nicht", "en": "Picture does not fit"}, parent="error")
    )
    preview = CodebookPreview(CodebookEditing(stage.session), new, stage.desk.appearance, stage.window)
    stage.in_dialog(preview.run, lambda dialog: stage.take("codebook-preview", dialog))

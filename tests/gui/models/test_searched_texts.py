"""What annotations are searched in is worked out before it is needed."""

from pytestqt.qtbot import QtBot

from annotator.gui.models.searched_texts import SearchedTexts
from tests.gui.panels.examples import annotation, session


def test_words_correction_and_comment_are_searched(qtbot: QtBot) -> None:  # noqa: ARG001 - application
    small = session(annotation("family", "claim.fact", correction="Sippe", comment="Wer?"))

    text = SearchedTexts(small.document).by_id["family"]

    assert text == "cafe-familie 👨\u200d👩\u200d👧\u200d👦 sippe wer?"


def test_a_changed_annotation_is_read_anew(qtbot: QtBot) -> None:  # noqa: ARG001 - application
    small = session(annotation("zoe", "claim.fact", comment="Wer?"))
    texts = SearchedTexts(small.document)
    assert texts.by_id["zoe"] == "zoe wer?"

    small.set_comment("zoe", "Wo?")
    texts.forget(["zoe", "never there"])

    assert texts.by_id["zoe"] == "zoe wo?"


def test_texts_are_prepared_while_nobody_waits(qtbot: QtBot) -> None:
    small = session(annotation("zoe", "claim.fact"), annotation("title", "claim.fact"))
    texts = SearchedTexts(small.document)

    texts.prepare()
    small.remove(["title"])
    qtbot.waitUntil(lambda: not texts._timer.isActive())

    assert texts.by_id == {"zoe": "zoe"}

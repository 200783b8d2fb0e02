"""Corrections in place: struck words, and the correction above them; the text stays as it is."""

from dataclasses import replace

import pytest

from annotator.core.annotation import Annotation
from annotator.core.article import Article, BlockKind
from annotator.core.changes import EditAnnotation
from annotator.core.text import Span
from annotator.gui.appearance import Appearance
from annotator.gui.article_view.corrections import Corrections
from annotator.gui.article_view.pen import PenMarks
from annotator.gui.article_view.view import ArticleView
from tests.gui.article_view.examples import (
    TEXT,
    MakeView,
    annotation,
    article,
    picture,
)


def _marks(view: ArticleView, words: str) -> PenMarks:
    """Return what is drawn in the block that holds *words*."""
    layer = next(layer for layer in view.layers if isinstance(layer, Corrections))
    picture(view)
    start = str(view.article.text).index(words)
    return layer.painter.marks_in(view.document().findBlock(view.article.text.to_utf16(start)))


def _written(marks: PenMarks) -> list[str]:
    return [words.text for words in marks.words]


def test_words_are_struck_and_the_correction_stands_above_them(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle", correction="jeder")])
    Corrections(view)

    marks = _marks(view, "alle")

    (line, color) = marks.strikes[0]
    assert _written(marks) == ["jeder"]
    assert marks.words[0].at.x() == line.x1()
    assert marks.words[0].at.y() < line.y1()
    assert color == view.look.style("error.fused").color == marks.words[0].color
    assert (marks.carets, marks.deletions) == ([], [])


def test_the_article_stays_as_it_is(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle", correction="jeder")])
    before = view.toPlainText()

    Corrections(view)

    assert view.toPlainText() == before
    assert str(view.session.document.article.text) == TEXT


def test_lines_make_room_and_are_as_before_afterwards(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle", correction="jeder")])
    plain, height = picture(view), view.document().size().height()

    layer = Corrections(view)
    assert view.document().size().height() > height
    assert picture(view) != plain

    layer.remove()
    assert view.document().size().height() == height
    assert picture(view) == plain


def test_only_what_changes_is_struck(make_view: MakeView) -> None:
    view = make_view(
        [
            annotation("a", "error.fused", "stationiertkämpften", correction="stationiert und kämpften"),
            annotation("b", "error.style", "Dann ging sie", correction="Dann lief sie"),
        ]
    )
    Corrections(view)

    marks = _marks(view, "Zoë")

    assert _written(marks) == ["und", "lief"]
    assert len(marks.strikes) == len(marks.carets) == 1


def test_a_blank_that_is_missing_is_shown_by_the_sign_alone(make_view: MakeView) -> None:
    view = make_view(
        [annotation("a", "error.fused", "stationiertkämpften", correction="stationiert kämpften")]
    )
    Corrections(view)

    marks = _marks(view, "Zoë")

    assert _written(marks) == []
    assert len(marks.carets) == 1


def test_a_deletion_is_struck_and_has_its_sign(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle", correction="")])
    Corrections(view)

    marks = _marks(view, "alle")

    assert _written(marks) == []
    assert len(marks.strikes) == len(marks.deletions) == 1


def test_no_correction_and_the_same_words_draw_nothing(make_view: MakeView) -> None:
    view = make_view(
        [annotation("a", "error.fused", "alle"), annotation("b", "error.fused", "Ende", correction="Ende")]
    )
    Corrections(view)

    assert _marks(view, "alle") == PenMarks()


def test_several_spans_are_corrected_each(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.style", "Dann", "heim", correction="Später … nach Hause")])
    Corrections(view)

    marks = _marks(view, "alle")

    assert _written(marks) == ["Später", "nach Hause"]
    assert len(marks.strikes) == 2


def test_of_corrections_that_overlap_one_is_written_and_the_others_are_counted(make_view: MakeView) -> None:
    view = make_view(
        [
            annotation("a", "error.style", "ging sie", correction="lief sie"),
            annotation("b", "error.fused", "ging", correction="rannte"),
            annotation("c", "error.style", "sie", correction="er"),
        ]
    )
    Corrections(view)
    assert _written(_marks(view, "alle")) == ["lief +1", "er"]

    view.session.set_current("b")

    assert _written(_marks(view, "alle")) == ["rannte +1", "er"]


def test_an_insertion_into_struck_words_is_counted_too(make_view: MakeView) -> None:
    view = make_view(
        [
            annotation("a", "error.style", "alle stationiertkämpften", correction="wer dort kämpfte"),
            annotation("b", "error.fused", "stationiertkämpften", correction="stationiert kämpften"),
        ]
    )
    Corrections(view)
    assert _written(_marks(view, "alle")) == ["wer dort kämpfte +1"]

    view.session.set_current("b")

    marks = _marks(view, "alle")
    assert _written(marks) == ["+1"]
    assert marks.strikes == []


def test_neighbours_never_cover_each_other_and_stay_in_the_line(make_view: MakeView) -> None:
    long = "viel länger als die Wörter darunter"
    view = make_view(
        [
            annotation("a", "error.style", "las", correction=long),
            annotation("b", "error.style", "wie", correction=long),
            annotation("c", "error.style", "ging", correction=long),
            annotation("d", "error.style", "heim", correction=long),
        ],
        size=(700, 500),
    )
    Corrections(view)

    marks = _marks(view, "alle")

    metrics = view.fontMetrics()
    for one, other in zip(marks.words, marks.words[1:], strict=False):
        if one.at.y() == other.at.y():
            assert one.at.x() + metrics.horizontalAdvance("…") < other.at.x()
    assert all(words.text.endswith("…") or words.text == long for words in marks.words)
    assert any(words.text.endswith("…") for words in marks.words)


def test_a_long_correction_goes_on_above_the_next_line_of_its_words(make_view: MakeView) -> None:
    words = " ".join(f"Wort{number}" for number in range(30))
    text = article([(BlockKind.PARAGRAPH, words)])
    correction = " ".join(f"Besseres{number}" for number in range(12))
    long = annotation("a", "error.style", "Zoë", correction=correction)
    view = make_view([_moved(long, Span(0, len(words)))], text=text, size=(600, 500))
    Corrections(view)

    marks = _marks(view, "Wort0")

    assert len({words.at.y() for words in marks.words}) > 1
    assert " ".join(_written(marks)) == correction


def _moved(found: Annotation, span: Span) -> Annotation:
    return replace(found, spans=(span,))


def test_a_correction_over_several_blocks_is_written_once(make_view: MakeView) -> None:
    view = make_view([_moved(annotation("a", "error.style", "Zoë", correction="Neu"), Span(19, 160))])
    Corrections(view)

    assert _written(_marks(view, "alle")) == ["Neu"]
    later = _marks(view, "blieb")
    assert _written(later) == []
    assert later.strikes
    assert later.deletions == []


def test_edits_undo_and_hidden_codes_are_followed(make_view: MakeView) -> None:
    view = make_view([annotation("a", "error.fused", "alle", correction="jeder")])
    Corrections(view)
    assert _written(_marks(view, "alle")) == ["jeder"]

    view.session.set_correction("a", "manche")
    assert _written(_marks(view, "alle")) == ["manche"]
    view.session.undo_stack.undo()
    assert _written(_marks(view, "alle")) == ["jeder"]
    view.session.set_codes_visible(["error.fused"], visible=False)
    assert _marks(view, "alle") == PenMarks()


@pytest.mark.parametrize("text_size", [12, 28])
def test_corrections_follow_text_size_and_width(
    make_view: MakeView, appearance: Appearance, text_size: int
) -> None:
    view = make_view([annotation("a", "error.style", "Schluss", correction="Ende")])
    Corrections(view)
    before = _marks(view, "Schluss").words[0]

    appearance.set_text_size(text_size)
    view.resize(500, 500)

    after = _marks(view, "Schluss").words[0]
    assert after.text == before.text
    assert after.at != before.at
    appearance.set_text_size(17)


def test_an_empty_block_and_tricky_characters_do_no_harm(make_view: MakeView) -> None:
    view = make_view(
        [
            annotation("a", "error.style", "👨‍👩‍👧‍👦", correction="👨‍👩‍👧"),
            annotation("b", "error.style", "Cafe\u0301", correction="Café"),
            annotation("c", "error.style", "Donau\u00addampf", correction="Donaudampf"),
            annotation("d", "error.style", "🇩🇪", correction="🇩🇪 🇫🇷"),
        ]
    )
    Corrections(view)

    assert _written(_marks(view, "Cafe\u0301")) == ["Café", "👨‍👩‍👧"]
    picture(view)


def test_corrections_in_a_text_from_right_to_left(make_view: MakeView) -> None:
    words = "قال كيم\u00ad إن الجنود هنا"
    text = article([(BlockKind.PARAGRAPH, words)])
    long = annotation("a", "error.style", "Zoë", correction="بوتين")
    hidden = annotation("b", "error.fused", "Zoë", correction="")
    last = annotation("c", "error.style", "Zoë", correction="هناك")
    view = make_view(
        [_moved(long, Span(4, 7)), _moved(hidden, Span(7, 8)), _moved(last, Span(19, 22))], text=text
    )
    Corrections(view)

    marks = _marks(view, "قال")

    assert words[19:22] == "هنا"
    assert _written(marks) == ["ك", "بوتين"]  # from left to right
    assert marks.words[0].at.x() < marks.words[1].at.x()
    assert len(marks.strikes) in {1, 2}  # a soft hyphen may have a glyph


def test_what_lies_outside_of_the_view_is_not_worked_out(make_view: MakeView) -> None:
    lines = [(BlockKind.PARAGRAPH, f"Zeile {number} ist lang genug.") for number in range(400)]
    text: Article = article(lines)
    marks = [
        _moved(annotation(f"a{number}", "error.style", "Zoë", correction="x"), Span(start, start + 5))
        for number, start in enumerate(block.span.start for block in text.blocks)
    ]
    view = make_view(marks, text=text)
    layer = Corrections(view)
    picture(view)

    assert 0 < len(layer.painter._of_block) < 60

    view.session.push(EditAnnotation(replace(marks[0], comment="x")), "x")
    assert len(layer.painter._of_block) == 0

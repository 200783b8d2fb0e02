"""A changed article takes the place of the old one, and every annotation is in its place or an orphan."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core.anchor import Anchor, AnchorState
from annotator.core.annotation import Annotation
from annotator.core.article import Article, Provenance
from annotator.core.assignment import Assignment, Expected
from annotator.core.confirming import confirmed
from annotator.core.document import Document, LiveDocument, Role
from annotator.core.errors import ReadError, WriteError
from annotator.core.hinted import Dismissal, HintSource
from annotator.core.text import ArticleText, Span
from annotator.services.open import open_document
from annotator.services.reanchor import Update, read_version, reanchor_file, update
from annotator.services.save import save_document
from tests.builders import annotation, document, note

OLD = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen.\n"
    "Der Gastgeber begrüßte sie mit einer Rede über den Frieden und die Geduld.\n"
    "Draußen vor dem Palast warteten tausend Menschen im Regen auf ein Wort von ihnen.\n"
)
NEW = (
    "Am Montag kamen die Delegierten aus vier Ländern in der alten Hauptstadt zusammen.\n"
    "Draußen vor dem Palast warteten zweitausend Menschen im Regen auf ein Wort von ihnen.\n"
)
HINT = HintSource("spaces", 1)


def _on(words: str, annotation_id: str = "a1") -> Annotation:
    start = OLD.index(words)
    return annotation(annotation_id, (start, start + len(words)))


def _article(text: str = NEW, provenance: Provenance = Provenance()) -> Article:  # noqa: B008 - a frozen value
    return Article(ArticleText(text), (), provenance)


def _update(old: Document, article: Article) -> Update:
    found = update(old, article)
    assert found is not None
    return found


def _words(found: Annotation, text: str = NEW) -> list[str]:
    return [text[span.start : span.end] for span in found.spans]


# ---- what becomes of an annotation -------------------------------------------------------------


def test_each_annotation_is_anchored_moved_or_orphaned() -> None:
    old = document(note(), _on("Delegierten"), _on("Frieden", "a2"), _on("tausend Menschen", "a3"), text=OLD)

    found = _update(old, _article())

    assert [(each.was.id, each.state) for each in found.found] == [
        ("n1", AnchorState.ANCHORED),
        ("a1", AnchorState.ANCHORED),
        ("a2", AnchorState.ORPHANED),
        ("a3", AnchorState.MOVED),
    ]
    assert [found.count(state) for state in AnchorState] == [2, 1, 1]
    assert not found.is_same_text
    assert found.found[1].now == _on("Delegierten")
    start = OLD.index("Frieden")
    context = Anchor(start, "Frieden", OLD[start - 32 : start], OLD[start + 7 : start + 39])
    assert found.found[2].now == replace(old.annotations[2], spans=(), former=(context,))
    assert _words(found.found[3].now) == ["zweitausend Menschen"]
    assert found.found[3].now.former[0].quote == "tausend Menschen"


def test_with_the_same_text_there_is_nothing_to_do() -> None:
    old = document(note(), _on("Delegierten"), text=OLD)

    found = _update(old, _article(OLD))

    assert found.is_same_text
    assert tuple(each.now for each in found.found) == old.annotations


def test_what_moved_once_is_to_be_confirmed_until_somebody_does() -> None:
    moved = replace(_on("Delegierten"), former=(Anchor(0, "Vertreter"),))

    found = _update(document(moved, text=OLD), _article())

    assert found.found[0].now == moved


def test_an_orphan_whose_words_come_back_has_moved() -> None:
    orphan = replace(note("o"), former=(Anchor(5, "Delegierten", "Am Montag kamen die ", " aus vier"),))
    beyond = replace(note("p"), former=(Anchor(5, "Delegierten", "Heute gingen alle "),))
    backwards = replace(
        note("q"),
        former=(Anchor(9, "Palast", "Draußen vor dem "), Anchor(0, "Montag", "", " kamen die Delegierten")),
    )
    old = document(orphan, beyond, backwards, text="Nichts davon.")

    found = _update(old, _article())

    assert [each.state for each in found.found] == [
        AnchorState.MOVED,
        AnchorState.ORPHANED,
        AnchorState.ORPHANED,
    ]
    assert _words(found.found[0].now) == ["Delegierten"]


def test_other_extents_of_a_key_come_along_and_one_that_changed_has_to_be_looked_at() -> None:
    far = OLD.index("tausend Menschen")
    same = replace(_on("Delegierten"), expected=Expected(extents=((Span(10, 31),),)))
    changed = replace(
        _on("Montag", "a2"),
        expected=Expected(extents=((Span(0, 9),), (Span(far, far + 16),), (Span(90, 100),))),
    )

    found = _update(document(same, changed, text=OLD), _article())

    assert found.found[0].now == same
    new_far = NEW.index("zweitausend")
    assert found.found[1].now.expected == Expected(extents=((Span(0, 9),), (Span(new_far, new_far + 20),)))
    assert found.found[1].state is AnchorState.MOVED


def test_dismissed_hints_stay_dismissed_where_their_words_are_the_same() -> None:
    far = OLD.index("tausend")
    kept, changed = (Dismissal((Span(*ends),), "x", HINT) for ends in ((3, 9), (far, far + 7)))
    old = replace(document(text=OLD), dismissed=(kept, changed))

    assert _update(old, _article()).dismissed == (kept,)


def test_what_is_not_known_about_the_new_version_is_as_it_was() -> None:
    day = datetime.date(2026, 1, 2)
    old = document(text=OLD)
    before = Provenance("Titel", "https://a.example", "Zoë", day, day, "de", "fr")
    old = replace(old, article=_article(OLD, before))

    found = _update(old, _article(provenance=Provenance(title="Neuer Titel", language="en")))

    assert found.article.provenance == Provenance(
        "Neuer Titel", "https://a.example", "Zoë", day, None, "en", "fr"
    )


def test_it_can_be_stopped() -> None:
    assert update(document(_on("Montag"), text=OLD), _article(), goes_on=lambda: False) is None


# ---- the change --------------------------------------------------------------------------------


def test_one_change_puts_the_article_in_place_with_what_a_person_decided() -> None:
    old = document(_on("Delegierten"), _on("tausend Menschen", "a3"), text=OLD)
    found = _update(old, _article())
    live = LiveDocument(old)

    inverse = live.apply(found.change([confirmed(found.found[1].now)]))

    assert live.article == found.article
    assert live.annotation("a3").former == ()
    assert _words(live.annotation("a3")) == ["zweitausend Menschen"]
    live.apply(inverse)
    assert live.snapshot() == old


@pytest.mark.parametrize("role", [Role.WORK, Role.ASSIGNMENT])
def test_the_document_afterwards_is_what_the_change_makes_of_it(role: Role) -> None:
    old = document(
        _on("Palast"), _on("Frieden", "a2"), _on("tausend Menschen", "a3"), note(), text=OLD + "Ende.\n"
    )
    old = replace(
        old,
        head=replace(old.head, role=role, assignment=Assignment("h", old.article.text.sha256)),
        dismissed=tuple(
            Dismissal((Span(OLD.index(words), OLD.index(words) + len(words)),), "x", HINT)
            for words in ("Regen", "Montag")
        ),
    )
    found = _update(old, _article())
    live = LiveDocument(old)

    live.apply(found.change())

    assert found.after() == live.snapshot()
    assert [each.id for each in found.after().annotations][-2:] == ["a1", "a3"]


def test_a_hand_out_is_one_of_its_new_text() -> None:
    old = document(text=OLD)
    assignment = Assignment("h1", old.article.text.sha256)
    handout = replace(old, head=replace(old.head, role=Role.ASSIGNMENT, assignment=assignment))
    work = replace(old, head=replace(old.head, assignment=assignment))

    for before, sha in ((handout, _article().text.sha256), (work, old.article.text.sha256)):
        live = LiveDocument(before)
        live.apply(_update(before, _article()).change())
        assert live.head.assignment == replace(assignment, sha256=sha)


# ---- files -------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "old.annox"
    save_document(document(_on("Delegierten"), _on("Frieden", "a2"), text=OLD), path, expected=None)
    (tmp_path / "new.txt").write_text(NEW, "utf-8")
    return path


def test_a_file_gets_another_article(file: Path) -> None:
    out = file.with_name("out.annox")

    done = reanchor_file(file, file.with_name("new.txt"), out)

    assert done.update is not None
    opened = open_document(out)
    assert opened.problems == ()
    assert str(opened.document.article.text) == NEW
    assert [each.anchor_state.value for each in opened.document.annotations] == ["orphaned", "anchored"]


def test_the_article_of_a_document_can_be_the_new_one(file: Path) -> None:
    other = file.with_name("key.annox")
    save_document(document(text=NEW), other, expected=None)

    article, losses = read_version(other)

    assert (str(article.text), losses) == (NEW, ())


def test_neither_of_the_files_is_written_over(file: Path) -> None:
    new, out = file.with_name("new.txt"), file.with_name("out.annox")
    out.write_text("mine")

    for target in (file, new):
        with pytest.raises(WriteError, match="would be written over"):
            reanchor_file(file, new, target, overwrite=True)
    with pytest.raises(WriteError, match="is there already"):
        reanchor_file(file, new, out)
    assert reanchor_file(file, new, out, overwrite=True).update is not None


def test_a_file_that_is_not_in_order_is_not_used(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b">Frieden<", b">Freiden<"))

    done = reanchor_file(file, file.with_name("new.txt"), file.with_name("out.annox"))

    assert done.update is None
    assert len(done.problems) == 1
    assert not file.with_name("out.annox").exists()


def test_an_article_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(ReadError, match=r"nix\.txt"):
        reanchor_file(file, file.with_name("nix.txt"), file.with_name("out.annox"))

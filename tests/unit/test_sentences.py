"""What the translations are made from: every sentence in the source, and nothing overlooked."""

from pathlib import Path

from sentences import Sentence, collect


def _collected(tmp_path: Path, source: str) -> list[Sentence]:
    (tmp_path / "module.py").write_text(source, encoding="utf-8")
    sentences, unreadable = collect(tmp_path)
    assert unreadable == []
    return sentences


def _unreadable(tmp_path: Path, source: str) -> list[int]:
    (tmp_path / "module.py").write_text(source, encoding="utf-8")
    return [call.line for call in collect(tmp_path)[1]]


def test_a_message_with_values_is_found(tmp_path: Path) -> None:
    assert _collected(tmp_path, "Message('core', 'The file {name} is ' 'too large.', name=file)") == [
        Sentence("core", "The file {name} is too large.")
    ]


def test_a_message_inside_a_message_is_found(tmp_path: Path) -> None:
    assert _collected(tmp_path, "Message('core', 'outer {a}', a=Message('cli', 'inner'))") == [
        Sentence("cli", "inner"),
        Sentence("core", "outer {a}"),
    ]


def test_the_context_of_tr_is_the_innermost_class(tmp_path: Path) -> None:
    source = "class A:\n class B:\n  def f(self):\n   self.tr('x')\n def g(self):\n  self.tr('y')"

    assert _collected(tmp_path, source) == [Sentence("B", "x"), Sentence("A", "y")]


def test_a_number_makes_a_plural(tmp_path: Path) -> None:
    source = "class A:\n def f(self, n):\n  self.tr('%n claim(s)', '', n)\n  self.tr('n', 'comment')"

    assert _collected(tmp_path, source) == [
        Sentence("A", "%n claim(s)", plural=True),
        Sentence("A", "n", comment="comment"),
    ]


def test_the_same_sentence_is_collected_once(tmp_path: Path) -> None:
    assert _collected(tmp_path, "Message('core', 'x')\nMessage('core', 'x')") == [Sentence("core", "x")]


def test_other_calls_named_translate_are_left_alone(tmp_path: Path) -> None:
    assert _collected(tmp_path, "text.translate(table)\ntranslate(room, text)") == []


def test_a_sentence_put_together_at_run_time_is_told(tmp_path: Path) -> None:
    source = "Message('core', f'{x}')\nMessage('core', 'a' + b)\nQCoreApplication.translate('C', text)"

    assert sorted(_unreadable(tmp_path, source)) == [1, 2, 3]


def test_a_noted_sentence_may_be_looked_up(tmp_path: Path) -> None:
    source = "ROW = QT_TRANSLATE_NOOP('Actions', 'Open')\nQCoreApplication.translate('Actions', row.text)"

    assert _unreadable(tmp_path, source) == []

import copy

import pytest

from annotator.core.messages import Message, Problem, untranslated


def _german(room: str, text: str) -> str:
    return {
        ("core", "There is no annotation {id}."): "Es gibt keine Annotation {id}.",
        ("formats", "{where} is broken: {why}"): "{where} ist kaputt: {why}",
    }[room, text]


def test_a_message_fills_its_gaps() -> None:
    assert str(Message("core", "There is no annotation {id}.", id="a1")) == "There is no annotation a1."


def test_a_message_is_rendered_in_the_readers_language() -> None:
    message = Message("core", "There is no annotation {id}.", id="a1")

    assert message.render(_german) == "Es gibt keine Annotation a1."


def test_a_message_inside_a_message_is_translated_too() -> None:
    inner = Message("core", "There is no annotation {id}.", id="a1")
    outer = Message("formats", "{where} is broken: {why}", where="x.annox", why=inner)

    assert outer.render(_german) == "x.annox ist kaputt: Es gibt keine Annotation a1."


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert str(Message("core", "There is no annotation {id}.", id="{id}")) == "There is no annotation {id}."


def test_gaps_may_be_called_room_and_text() -> None:
    assert str(Message("core", "{room} {text}", room=1, text=2)) == "1 2"


def test_equal_messages_are_one_in_a_set() -> None:
    assert len({Message("core", "No {id}.", id=1), Message("core", "No {id}.", id=1)}) == 1
    assert Message("core", "No {id}.", id=1) != Message("core", "No {id}.", id=2)


def test_the_values_of_a_message_cannot_be_changed() -> None:
    message = Message("core", "No {id}.", id=1)

    with pytest.raises(TypeError):
        message.values["id"] = 2  # type: ignore[index]  # that it cannot be assigned is the point


def test_a_message_can_be_copied() -> None:
    message = Message("core", "No {id}.", id=1)

    assert copy.deepcopy(message) == message


def test_untranslated_returns_the_english_sentence() -> None:
    assert untranslated("core", "As it is.") == "As it is."


def test_a_problem_may_have_no_place() -> None:
    problem = Problem(Message("core", "Odd."))

    assert problem.line is None
    assert problem.item is None
    assert problem.subject is None


@pytest.mark.parametrize(
    "item", ["annotation a17", "code error.fused", "attribute speaker", "block 3", "hint 2"]
)
def test_what_a_problem_is_about_can_be_told_in_words(item: str) -> None:
    subject = Problem(Message("core", "Odd."), item=item).subject

    assert subject is not None
    assert str(subject).removeprefix("dismissed ") == item
    assert subject.values["id"] == item.partition(" ")[2]


def test_a_problem_may_be_about_the_article() -> None:
    assert str(Problem(Message("core", "Odd."), item="article").subject) == "article"


def test_of_an_endless_identifier_the_beginning_is_shown() -> None:
    assert str(Problem(Message("core", "Odd."), item="code " + "x" * 1000).subject) == f"code {'x' * 200}…"


def test_a_problem_is_about_something_that_has_a_name_in_every_language() -> None:
    with pytest.raises(ValueError, match="chapter 1"):
        Problem(Message("core", "Odd."), item="chapter 1")

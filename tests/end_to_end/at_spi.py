"""
What a screen reader is told: run by the system's Python, because that has pyatspi.

Reads a question as JSON from each line of the standard input and answers in a line; between the questions
it listens. Knows nothing of the program but what AT-SPI says about it.
"""

import json
import sys
from collections import deque
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # a package of the system, not of the project
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # as above

heard: list[dict[str, Any]] = []
known: list[Any] = []
focused: deque[Any] = deque(maxlen=1)

_EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:text-caret-moved",
    "object:text-selection-changed",
    "object:selection-changed",
    "object:active-descendant-changed",
)
_PATIENCE = 200
"""The most children of one thing that are looked at."""


def _application(name: str) -> Any:  # noqa: ANN401 - pyatspi has no types
    """Return the application called *name*, or None while it is not there."""
    found = next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == name), None)
    if found is not None:
        found.setCacheMask(Atspi.Cache.NONE)
    return found


def _told(thing: Any) -> dict[str, Any]:  # noqa: ANN401 - pyatspi has no types
    """Return what a screen reader would say about *thing*, and a number to ask for it again."""
    known.append(thing)
    return {
        "number": len(known) - 1,
        "role": thing.getRoleName(),
        "name": thing.name or "",
        "description": thing.description or "",
        "states": sorted(pyatspi.stateToString(state) for state in thing.getState().getStates()),
    }


def _listen(event: Any) -> None:  # noqa: ANN401 - pyatspi has no types
    """Keep an event together with what it is about."""
    source = event.source
    entry = {"event": str(event.type), "role": source.getRoleName(), "name": source.name or ""}
    if event.type.startswith("object:announcement"):
        entry["said"] = str(event.any_data)
    elif event.type.startswith("object:text-caret-moved"):
        entry["caret"] = event.detail1
    elif event.type.startswith("object:state-changed") and event.detail1:
        focused.append(source)
    heard.append(entry)


def _children(thing: Any) -> list[Any]:  # noqa: ANN401 - pyatspi has no types
    """Return what shows in *thing*; nothing if that has gone meanwhile."""
    try:
        children = [thing.getChildAtIndex(number) for number in range(min(thing.childCount, _PATIENCE))]
        return [one for one in children if one and one.getState().contains(pyatspi.STATE_VISIBLE)]
    except GLib.Error:
        return []


def _is(thing: Any, role: str, name: str | None) -> bool:  # noqa: ANN401 - pyatspi has no types
    try:
        return (not role or thing.getRoleName() == role) and (name is None or thing.name == name)
    except GLib.Error:
        return False


def find(app: str, role: str = "", name: str | None = None) -> Any:  # noqa: ANN401 - JSON
    """Return all that shows and has this role and this name, from the outside to the inside."""
    found, waiting = [], deque([_application(app)])
    while waiting:
        thing = waiting.popleft()
        if thing is not None:
            found += [_told(thing)] if _is(thing, role, name) else []
            waiting.extend(_children(thing))
    return found


def text(number: int) -> Any:  # noqa: ANN401 - JSON
    """Return the text of a thing, its caret and what is selected in it."""
    thing = known[number].queryText()
    selections = [thing.getSelection(each) for each in range(thing.getNSelections())]
    return {
        "text": str(thing.getText(0, -1)),
        "caret": thing.caretOffset,
        "selected": [str(thing.getText(start, end)) for start, end in selections],
    }


def actions(number: int) -> Any:  # noqa: ANN401 - JSON
    """Return what can be done with a thing."""
    try:
        offered = known[number].queryAction()
    except NotImplementedError:
        return []
    return [offered.getName(each) for each in range(offered.nActions)]


def act(number: int, action: str) -> Any:  # noqa: ANN401 - JSON
    """Do what the thing offers under that name."""
    return known[number].queryAction().doAction(actions(number).index(action))


def caret(number: int, offset: int) -> Any:  # noqa: ANN401 - JSON
    """Put the caret of a text to *offset*."""
    return known[number].queryText().setCaretOffset(offset)


def focus() -> Any:  # noqa: ANN401 - JSON
    """Return what was last told to have the keyboard, None if nothing was."""
    return _told(focused[-1]) if focused else None


def table(number: int) -> Any:  # noqa: ANN401 - JSON
    """Return headings, rows and selected rows of a table."""
    thing = known[number].queryTable()
    columns = range(thing.nColumns)
    return {
        "headings": [thing.getColumnDescription(column) for column in columns],
        "rows": [
            [thing.getAccessibleAt(row, column).name for column in columns]
            for row in range(min(thing.nRows, _PATIENCE))
        ],
        "roles": sorted({thing.getAccessibleAt(row, 0).getRoleName() for row in range(thing.nRows)}),
        "selected": list(thing.getSelectedRows()),
    }


def events() -> Any:  # noqa: ANN401 - JSON
    """Return what has been heard since the last question for it."""
    told = list(heard)
    heard.clear()
    return told


_QUESTIONS = {
    function.__name__: function for function in (find, text, actions, act, caret, focus, table, events)
}


def _tell(answer: object) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def _answer(channel: Any, _condition: Any) -> bool:  # noqa: ANN401 - GLib has no types
    """Answer the next question; the end of the input is the end."""
    line = channel.readline()
    if not line:
        pyatspi.Registry.stop()
        return False
    question = json.loads(line)
    try:
        answer: Any = {"answer": _QUESTIONS[question.pop("ask")](**question)}
    except Exception as error:  # noqa: BLE001 - whatever it is, the test is to see it
        answer = {"error": f"{type(error).__name__}: {error}"}
    _tell(answer)
    return True


if __name__ == "__main__":
    for event in _EVENTS:
        pyatspi.Registry.registerEventListener(_listen, event)
    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, _answer)
    _tell("listening")
    pyatspi.Registry.start()

"""Rubrics as files: JSON that people can read and change."""

import json
from pathlib import Path
from typing import Final

from annotator.core.errors import GradingError
from annotator.core.messages import Message
from annotator.grading.rubric import Rubric, rubric_from_json
from annotator.services.files import read_contents, shown
from annotator.services.save import save

_LIMIT: Final = 1024 * 1024


def read_rubric(path: Path) -> Rubric:
    """
    Return the rubric in the file at *path*.

    Raises:
        ReadError: the file cannot be read.
        GradingError: it is no rubric that can be used.
    """
    try:
        data = json.loads(read_contents(path, _LIMIT).data)
    except (ValueError, RecursionError) as error:
        raise GradingError(Message("services", "{name} is no JSON.", name=shown(path))) from error
    return rubric_from_json(data)


def save_rubric(rubric: Rubric, path: Path) -> None:
    """
    Save *rubric* at *path*; what lay there is written over.

    Raises:
        WriteError: it could not be saved.
    """
    save((json.dumps(rubric.to_json(), ensure_ascii=False, indent=2) + "\n").encode(), path, expected=None)

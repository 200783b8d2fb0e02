"""Finds the sentences of the app that people read, in its source code."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "annotator"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to translate; *context* is a class, a room or a name chosen by hand."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A call whose sentence can't be collected, because it is put together when the program runs."""

    path: Path
    line: int
    call: str


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where a call keeps its parts: indices of positional arguments, None where it has no such part."""

    context: int | None
    text: int
    comment: int | None = None
    number: int | None = None


_SHAPES = {
    "tr": _Shape(context=None, text=0, comment=1, number=2),
    "QCoreApplication.translate": _Shape(context=0, text=1, comment=2, number=3),
    "QT_TRANSLATE_NOOP": _Shape(context=0, text=1),
    "Message": _Shape(context=0, text=1),
}


def collect(source: Path = SOURCE) -> tuple[list[Sentence], list[Unreadable]]:
    """Return all sentences below *source*, each once, in the order of the files, and what is unreadable."""
    sentences: dict[Sentence, None] = {}
    unreadable: list[Unreadable] = []
    for path in sorted(source.rglob("*.py")):
        visitor = _Collector(path)
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        sentences.update(dict.fromkeys(visitor.sentences))
        unreadable += visitor.failures()
    return list(sentences), unreadable


class _Collector(ast.NodeVisitor):
    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self._lookups: list[tuple[str, Unreadable]] = []
        self._unreadable: list[Unreadable] = []
        self._noted: set[str] = set()
        self.sentences: list[Sentence] = []

    def failures(self) -> Iterator[Unreadable]:
        """Return what is unreadable; to look up what the file notes with QT_TRANSLATE_NOOP is fine."""
        yield from self._unreadable
        yield from (failure for context, failure in self._lookups if context not in self._noted)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = _called(node.func)
        shape = _SHAPES.get(name)
        if shape is None:
            return
        context = (
            self._classes[-1] if shape.context is None and self._classes else _literal(node, shape.context)
        )
        text = _literal(node, shape.text)
        failure = Unreadable(self._path, node.lineno, ast.unparse(node))
        if context and text:
            plural = _given(node, shape.number) or any(keyword.arg == "n" for keyword in node.keywords)
            comment = _literal(node, shape.comment) or ""
            self.sentences.append(Sentence(context, text, comment, plural and name != "Message"))
            self._noted |= {context} if name == "QT_TRANSLATE_NOOP" else set()
        elif context and name == "QCoreApplication.translate":
            self._lookups.append((context, failure))
        else:
            self._unreadable.append(failure)


def _called(function: ast.expr) -> str:
    """Return the name of a called function as `_SHAPES` has it."""
    match function:
        case ast.Name(id=name) | ast.Attribute(attr="tr" as name):
            return name
        case ast.Attribute(value=ast.Name(id="QCoreApplication" | "QApplication"), attr="translate"):
            return "QCoreApplication.translate"
        case _:
            return ""


def _given(node: ast.Call, index: int | None) -> bool:
    return index is not None and len(node.args) > index


def _literal(node: ast.Call, index: int | None) -> str | None:
    """Return the positional argument at *index* if it is a string that stands in the source as it is."""
    if index is None or len(node.args) <= index:
        return None
    match node.args[index]:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return None

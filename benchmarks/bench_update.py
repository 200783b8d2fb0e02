"""
Both versions of an article side by side: how long the dialog takes from the comparison to its first painting.

The baseline shows both texts in plain fields, and the same rows in a table that holds the words of all cells.
"""

import random
from functools import partial
from itertools import chain
from typing import Final

from PySide6.QtWidgets import QApplication, QHBoxLayout, QTableWidget, QTableWidgetItem, QTextEdit, QWidget

from annotator.core.anchor import AnchorState
from annotator.core.article import Article
from annotator.gui.app import application
from annotator.gui.appearance import Appearance
from annotator.gui.dialogs.update_article import UpdateArticleDialog
from annotator.gui.models.words import quote_line
from annotator.readers.plain import read
from annotator.services.reanchor import Update, update
from material import large_document
from measuring import own_home, time_of

PROMISE: Final = 300.0
"""Milliseconds until one sees it."""
ROUNDS: Final = 5
_SIZE: Final = 1000, 700
_CHANGED: Final = 0.05
"""The share of lines that another version leaves out, changes or has more."""


def other_version(article: Article) -> Article:
    """Return *article* with lines left out, changed and added, always the same ones."""
    chance = random.Random(5)  # noqa: S311 - nothing secret
    lines = str(article.text).split("\n")
    changed = chain.from_iterable(_line(line, chance) for line in lines)
    return read("\n".join(changed).encode(), "other.txt").article


def _line(line: str, chance: random.Random) -> list[str]:
    if chance.random() > _CHANGED or not line:
        return [line]
    return chance.choice(([], [line.replace("e", "a", 2)], [line, "Das ist neu."]))


def compared(size: int, count: int) -> Update:
    """Return what becomes of *count* annotations of an article of *size* code points."""
    document = large_document(size, count)
    found = update(document, other_version(document.article))
    assert found is not None
    return found


def ours(found: Update, shown: list[QWidget]) -> None:
    """Open the dialog."""
    dialog = UpdateArticleDialog(found, Appearance())
    dialog.resize(*_SIZE)
    dialog.show()
    QApplication.processEvents()
    shown.append(dialog)


def baseline(found: Update, shown: list[QWidget]) -> None:
    """Show the texts and a table with everything in it."""
    window = QWidget()
    row = QHBoxLayout(window)
    texts = found.document.article.text, found.article.text
    for text in texts:
        field = QTextEdit()
        field.setReadOnly(True)
        field.setPlainText(str(text))
        row.addWidget(field)
    table = QTableWidget(len(found.found), 4)
    for number, (was, now) in enumerate(found.found):
        cells = now.anchor_state.value, was.code, quote_line(texts[0], was), quote_line(texts[1], now)
        for column, words in enumerate(cells):
            table.setItem(number, column, QTableWidgetItem(words))
    table.resizeColumnsToContents()
    row.addWidget(table)
    window.resize(*_SIZE)
    window.show()
    QApplication.processEvents()
    shown.append(window)


def main() -> None:
    """Print ratios."""
    application()
    large, fewer, small = compared(1_000_000, 10_000), compared(1_000_000, 1_000), compared(100_000, 1_000)
    states = ", ".join(f"{large.count(state)} {state.value}" for state in AnchorState)
    print(f"update: 1 MB, 10,000 annotations ({states})")
    shown: list[QWidget] = []
    kinds = {
        "ours": partial(ours, large, shown),
        "baseline": partial(baseline, large, shown),
        "a tenth of the annotations": partial(ours, fewer, shown),
        "a tenth of all": partial(ours, small, shown),
    }
    took: dict[str, float] = dict.fromkeys(kinds, float("inf"))
    for _ in range(ROUNDS):
        for name, work in kinds.items():
            took[name] = min(took[name], time_of(work).busy)
            shown.pop().deleteLater()
            QApplication.processEvents()
    mine = took["ours"]
    print(f"  opens in {mine:.0f} ms busy   {mine / PROMISE:.2f} × promise", end="   ")
    print(f"{mine / took['baseline']:.2f} × baseline")
    for name in ("a tenth of the annotations", "a tenth of all"):
        print(f"  {mine / took[name]:.2f} × as long as with {name}")


if __name__ == "__main__":
    with own_home():
        main()

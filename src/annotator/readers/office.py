"""Paragraphs, tables, text boxes and notes of word processors, in the order in which they are read."""

from dataclasses import dataclass, field

from annotator.core import losses
from annotator.core.article import BlockKind
from annotator.readers.assembly import Assembly


@dataclass(slots=True)
class _Frame:
    """What is open: a paragraph with its words, a row with its cells, or something else that holds blocks."""

    blocks: list[tuple[BlockKind, str]] = field(default_factory=list)
    cells: list[list[tuple[BlockKind, str]]] = field(default_factory=list)
    words: list[str] | None = None
    kind: BlockKind = BlockKind.PARAGRAPH


class Writing:
    """
    Takes what a document holds as it comes, and puts it in order.

    What stands in a text box goes after the paragraph that the box is fixed to, notes go to the end. The
    cells of a row make one block with tabs between them, unless one of them has several paragraphs.
    """

    def __init__(self, assembly: Assembly) -> None:
        """Start without blocks; they go to *assembly* in the end."""
        self.lost = assembly.lost
        self._assembly = assembly
        self._frames = [_Frame()]
        self._notes: list[tuple[BlockKind, str]] = []
        self._carried = ""

    def finish(self) -> None:
        """Hand over all blocks, the notes last."""
        for kind, text in (*self._frames[0].blocks, *self._notes):
            self._assembly.add(kind, text)

    # ---- words -------------------------------------------------------------------------------

    def say(self, words: str) -> None:
        """Add words to the paragraph that is open; outside of paragraphs there are none."""
        frame = self._frames[-1]
        if frame.words is not None:
            frame.words.append(words)

    @property
    def last(self) -> str:
        """The last character of the paragraph that is open, or the empty string at its beginning."""
        frame = self._frames[-1]
        return frame.words[-1][-1:] if frame.words else ""

    def begin_paragraph(self, kind: BlockKind) -> None:
        """Open a paragraph, maybe inside of another one."""
        self._frames.append(_Frame(words=[self._carried] if self._carried else [], kind=kind))
        self._carried = ""

    def end_paragraph(self, *, goes_on: bool = False) -> None:
        """Close a paragraph; if it *goes_on*, the next one continues it."""
        frame = self._frames.pop()
        text = "".join(frame.words or ())
        if goes_on:
            self._carried = text
        else:
            self._frames[-1].blocks.append((frame.kind, text))
        self._frames[-1].blocks += frame.blocks

    # ---- what holds paragraphs ---------------------------------------------------------------

    def begin_row(self) -> None:
        """Open a row of a table."""
        self._frames.append(_Frame())

    def begin_cell(self) -> None:
        """Open a cell of the row."""
        self._frames.append(_Frame())

    def end_cell(self) -> None:
        """Close a cell."""
        cell = self._frames.pop()
        self._frames[-1].cells.append([block for block in cell.blocks if block[1].strip()])

    def end_row(self) -> None:
        """Close a row, and make a line of it if that can be done."""
        row = self._frames.pop()
        filled = [cell for cell in row.cells if cell]
        blocks = [block for cell in filled for block in cell]
        if len(filled) > 1 and all(len(cell) == 1 for cell in filled):
            line = "\t".join(" ".join(text.split()) for _, text in blocks)
            blocks = [(BlockKind.PARAGRAPH, line)]
        self._frames[-1].blocks += blocks + row.blocks

    def begin_note(self) -> None:
        """Open a footnote or an endnote."""
        self._frames.append(_Frame())

    def end_note(self) -> None:
        """Close a note."""
        self._notes += self._frames.pop().blocks
        self.lost[losses.NOTES] += 1

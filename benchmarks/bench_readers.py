"""
Web pages: how much of trafilatura's own result is read, what it costs, and whether words stay whole.

Pages are made of the sample article in the layouts of newspapers, blogs and old sites, or taken from folders.
"""

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from html import escape
from pathlib import Path
from statistics import fmean
from typing import Final

from trafilatura import extract

from annotator.assets import resource
from annotator.core.errors import ReadError
from annotator.readers.html import read
from measuring import own_home, percentile, time_of

RUNS: Final = 5
LEAST_WORDS: Final = 50
CUT: Final = {
    "stationiertkämpfte": "<strong>stationiert</strong>kämpfte",
    "Konfliktentgegen": "Konflikt<a href='#'>entgegen</a>",
}
"""Words of the article in which the type changes."""
MENU: Final = "".join(f"<li><a href='/{name}'>{name}</a></li>" for name in ("Start", "Sport", "Wetter"))
TEASERS: Final = "".join(
    f"<div class='teaser'><h3><a href='/{number}'>Eine Nachricht {number}</a></h3><p>Kurz gesagt.</p></div>"
    for number in range(8)
)
COMMENTS: Final = (
    "<div id='comments'><p>Das habe ich mir schon lange gedacht, und nun steht es hier.</p></div>"
)
_ARTICLE: Final = "<h1>{title}</h1>{body}"
LAYOUTS: Final = {
    "newspaper": (
        f"<header><nav><ul>{{menu}}</ul></nav></header><main><article>{_ARTICLE}</article></main>"
        "<aside>{teasers}</aside>{comments}<footer><p>Impressum</p></footer>"
    ),
    "blog": (
        "<div id='menu'><ul>{menu}</ul></div><div class='post'><h2>{title}</h2>"
        "<div class='entry-content'>{body}</div></div><div class='sidebar'>{teasers}</div>{comments}"
    ),
    "old": f"<table><tr><td>{{menu}}</td><td>{_ARTICLE}</td><td>{{teasers}}</td></tr></table>",
    "divisions": f"<div><div>{{menu}}</div><div>{_ARTICLE}</div><div>{{teasers}}</div></div>{{comments}}",
    "quotations": f"<article>{_ARTICLE}<blockquote>{{title}}</blockquote><ul><li>{{title}}</ul></article>",
}


def saved(folders: list[Path]) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of every page in *folders*."""
    for folder in folders:
        for path in sorted(folder.rglob("*.htm*")):
            yield path.name, path.read_bytes()


def made() -> Iterator[tuple[str, bytes]]:
    """Yield the name and the content of every page that is made of the sample article."""
    lines = resource("sample", "article.de.txt").read_text("utf-8").splitlines()
    for name, layout in LAYOUTS.items():
        body = "".join(f"<p>{escape(line)}</p>\n" for line in lines)
        for word, markup in CUT.items():
            body = body.replace(word, markup)
        parts = {"menu": MENU, "teasers": TEASERS, "comments": COMMENTS, "title": "Ein Pakt", "body": body}
        yield name, f"<!DOCTYPE html><html lang='de'><body>{layout.format(**parts)}</body></html>".encode()


def words(text: str) -> Counter[str]:
    """Return how often each word occurs."""
    return Counter(re.findall(r"\w+", text))


def agreement(ours: str, theirs: str) -> tuple[float, float, float]:
    """Return precision, recall and F1 of the words of *ours* among those of *theirs*."""
    one, other = words(ours), words(theirs)
    common = sum((one & other).values())
    if not common:
        return 0.0, 0.0, 0.0
    precision, recall = common / sum(one.values()), common / sum(other.values())
    return precision, recall, 2 * precision * recall / (precision + recall)


def busy(work: Callable[[], object]) -> float:
    """Return the median of the processor's time that *work* takes, in milliseconds."""
    return percentile([time_of(work).busy for _ in range(RUNS)], 0.5)


def main() -> None:
    """Print all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path, help="a folder with saved pages")
    folders = parser.parse_args().folders
    pages = list(saved(folders) if folders else made())
    if not pages:
        parser.error("there is no page to measure with")
    figures: list[tuple[float, float, float]] = []
    ours_took: list[float] = []
    theirs_took: list[float] = []
    whole, cut = 0, 0
    for name, data in pages:
        markup = data.decode(errors="replace")
        theirs = extract(markup, include_comments=False) or ""
        if sum(words(theirs).values()) < LEAST_WORDS:
            continue
        try:
            ours = str(read(data, name).article.text)
        except ReadError as error:
            print(f"{name}: {error}")
            ours = ""
        figures.append(agreement(ours, theirs))
        ours_took.append(busy(partial(read, data, name)))
        theirs_took.append(busy(partial(extract, markup, include_comments=False)))
        rich = (
            extract(markup, include_comments=False, output_format="markdown", include_formatting=True) or ""
        )
        whole += sum(word in ours for word in CUT)
        cut += sum(word in rich for word in CUT)
    precision, recall, f1 = (fmean(column) for column in zip(*figures, strict=True))
    print(f"pages                        {len(figures)}")
    print(f"against trafilatura's result P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}")
    print(f"time of trafilatura          {fmean(ours_took) / fmean(theirs_took):.2f} times")
    if not folders:
        total = len(CUT) * len(figures)
        print(f"words with markup inside     {whole} of {total} whole; trafilatura's Markdown: {cut}")


if __name__ == "__main__":
    with own_home():
        main()

"""Builds the user guide in every language, and fails on links of the project's pages that lead nowhere."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
BUILT = ROOT / "build" / "resources" / "guide"
"""Where the app finds the guide in a source tree; the package takes it from here."""
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/*.md")
"""Pages that are read as they are, beside the guide."""


def main() -> int:
    """Build the guides, tell the broken links, and return 1 if there is anything wrong."""
    pages = sorted({page for pattern in PAGES for page in ROOT.glob(pattern)})
    problems = [
        f"{page.relative_to(ROOT)}: {link} leads nowhere"
        for page in pages
        for link in broken(page, MarkdownIt("commonmark").enable("table").parse(page.read_text("utf-8")))
    ]
    print("\n".join(problems) or f"docs: {len(pages)} pages, all links lead somewhere")
    return max([bool(problems), *map(build, languages())])


def languages() -> list[str]:
    """Return the languages that there is a guide in."""
    return sorted(index.parent.name for index in GUIDE.glob("*/index.md"))


def build(language: str) -> int:
    """Build the guide in *language*; a warning, such as a broken link, is an error."""
    target = BUILT / language
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-b", "html", "--quiet", "--fail-on-warning", "--keep-going"),
            *("-c", GUIDE, "-d", ROOT / "build" / "doctrees" / language, "-D", f"language={language}"),
            *(GUIDE / language, target),
        ],
        check=False,
    )
    print(f"docs: {target.relative_to(ROOT) / 'index.html'}{' has problems' if done.returncode else ''}")
    return int(done.returncode != 0)


def broken(page: Path, tokens: list[Token]) -> Iterator[str]:
    """Return the links of *page* to files that don't exist; addresses in the web are not tried."""
    for token in tokens:
        yield from broken(page, token.children or [])
        link = str(token.attrs.get("href") or token.attrs.get("src") or "")
        path = link.partition("#")[0]
        if path and not re.match(r"[a-z]+:", path) and not (page.parent / path).exists():
            yield link


if __name__ == "__main__":
    sys.exit(main())

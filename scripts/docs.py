"""Turns the Markdown pages of the project into HTML and fails on links that lead nowhere."""

import html
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/**/*.md")
PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<title>{title}</title>
<style>body {{ max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.5 serif }}
code, pre {{ font: 0.9rem/1.4 monospace }} table {{ border-collapse: collapse }}
img {{ max-width: 100% }}
td, th {{ border: 1px solid #888; padding: 0.2rem 0.5rem; text-align: left }}</style>
{body}
</html>
"""
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def main(target: Path) -> int:
    """Write every page and picture below *target* and tell the broken links."""
    pages = sorted({page for pattern in PAGES for page in ROOT.glob(pattern)})
    problems = []
    for page in pages:
        tokens = MARKDOWN.parse(page.read_text(encoding="utf-8"))
        problems += [f"{page.relative_to(ROOT)}: {link} leads nowhere" for link in broken(page, tokens)]
        output = target / page.relative_to(ROOT).with_suffix(".html")
        output.parent.mkdir(parents=True, exist_ok=True)
        output.write_text(rendered(page, tokens), encoding="utf-8")
    for picture in (ROOT / "docs").rglob("*.png"):
        copy = target / picture.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, copy)
    print("\n".join(problems) or f"docs: {len(pages)} pages in {target}, all links lead somewhere")
    return bool(problems)


def broken(page: Path, tokens: list[Token]) -> Iterator[str]:
    """Return the links of *page* to files that don't exist; addresses in the web are not tried."""
    for token in tokens:
        yield from broken(page, token.children or [])
        link = str(token.attrs.get("href") or token.attrs.get("src") or "")
        path = link.partition("#")[0]
        if path and not re.match(r"[a-z]+:", path) and not (page.parent / path).exists():
            yield link


def rendered(page: Path, tokens: list[Token]) -> str:
    """Return *page* as HTML, its links to other pages turned to their HTML."""
    body = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
    body = re.sub(r'(href="(?![a-z]+:)[^"#]*)\.md', r"\1.html", body)
    language = "de" if page.stem.endswith(".de") or page.parent.name == "de" else "en"
    title = next((token.content for token in tokens if token.type == "inline"), page.stem)
    return PAGE.format(language=language, title=html.escape(title), body=body)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""What a web page says about itself: title, author, date, language, address."""

import datetime
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from annotator.core.article import Provenance

if TYPE_CHECKING:
    from lxml.etree import _Element

_TITLES: Final = ("og:title", "twitter:title", "dc.title", "headline")
_AUTHORS: Final = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_DATES: Final = (
    *("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date"),
    *("dc.date.issued", "dcterms.created", "pubdate", "publish-date", "parsely-pub-date", "sailthru.date"),
)
_ARTICLE: Final = re.compile(r"Article|BlogPosting|Report|WebPage")
_BYLINES: Final = frozenset(("author", "byline", "article-author", "author-name", "byline-name"))
_BY: Final = re.compile(r"^(?:von|by|par|por)[\s:]+", re.IGNORECASE)
_LONGEST_NAME: Final = 80
_MOST_NODES: Final = 10_000
_DATE: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_SITE: Final = re.compile(r"\s+[|–—·•»]\s+|\s+-\s+")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_LONGEST: Final = 500


def provenance_of(root: "_Element", address: str = "") -> Provenance:
    """Return what the page *root* tells about itself; *address* is where it was found, if that is known."""
    meta = _meta(root)
    told = next(_told(root), {})
    return Provenance(
        title=_first(told.get("headline"), *map(meta.get, _TITLES), _heading(root), _title(root)),
        source=_address(root, meta, address),
        author=_author(told.get("author")) or _first(*map(meta.get, _AUTHORS), _byline(root)),
        published=_date(_first(told.get("datePublished"), *map(meta.get, _DATES), _time(root))),
        language=_language(_first(root.get("lang"), told.get("inLanguage"), meta.get("og:locale"))),
    )


def _meta(root: "_Element") -> dict[str, str]:
    """Return the first value of every name in small letters; addresses of profiles are no names."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        value = element.get("content") or ""
        if value.strip() and not (name.lower() == "article:author" and "://" in value):
            found.setdefault(name.lower(), value)
    return found


def _told(root: "_Element") -> Iterator[dict[str, object]]:
    """Yield what scripts for search engines say about the page, articles first (JSON-LD of schema.org)."""
    nodes: list[dict[str, object]] = []
    for script in root.iter("script"):
        if "ld+json" not in script.get("type", ""):
            continue
        try:
            waiting: list[object] = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and len(nodes) < _MOST_NODES:
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                nodes.append(node)
                waiting += [node.get("@graph"), node.get("mainEntity")]
    wanted = [node for node in nodes if _ARTICLE.search(str(node.get("@type", "")))]
    yield from sorted(wanted, key=lambda node: "headline" not in node)


def _first(*values: object) -> str:
    """Return the first value with words in it, in one line."""
    texts = (" ".join(value.split()) for value in values if isinstance(value, str))
    return next((text for text in texts if text), "")[:_LONGEST]


def _author(value: object) -> str:
    """Return one or several names out of JSON-LD."""
    if isinstance(value, list):
        names = [_author(each) for each in value[:20]]
        return ", ".join(dict.fromkeys(name for name in names if name))[:_LONGEST]
    if isinstance(value, dict):
        return _first(value.get("name"))
    return "" if isinstance(value, str) and "://" in value else _first(value)


def _date(text: str) -> datetime.date | None:
    found = _DATE.search(text)
    if found is None:
        return None
    try:
        return datetime.date(*map(int, found.groups()))
    except ValueError:
        return None


def _time(root: "_Element") -> str:
    return next((element.get("datetime", "") for element in root.iter("time")), "")


def _heading(root: "_Element") -> str:
    """Return the page's only ``h1``."""
    headings = [" ".join("".join(map(str, element.itertext())).split()) for element in root.iter("h1")]
    return headings[0] if len(headings) == 1 else ""


def _byline(root: "_Element") -> str:
    """Return the name in a line that is marked as that of the author, and is short enough for one."""
    for element in root.iter("a", "address", "div", "p", "span"):
        marks = {element.get("rel"), element.get("itemprop"), *element.get("class", "").split()}
        if not marks.isdisjoint(_BYLINES):
            name = _BY.sub("", _first("".join(map(str, element.itertext()))))
            if 0 < len(name) <= _LONGEST_NAME:
                return name
    return ""


def _title(root: "_Element") -> str:
    """Return the page's title without the name of the site."""
    title = " ".join(next((element.text or "" for element in root.iter("title")), "").split())
    return max(_SITE.split(title), key=len)


def _language(text: str) -> str:
    """Return a language tag, where there is one, without what says more than region or script."""
    found = _LANGUAGE.match(text)
    return "" if found is None else found[0].replace("_", "-")


def _address(root: "_Element", meta: dict[str, str], address: str) -> str:
    """Return the canonical address, or else the one where the page was found."""
    canonical = (element.get("href") for element in root.iter("link") if element.get("rel") == "canonical")
    for told in (*canonical, meta.get("og:url"), address):
        try:
            whole = urljoin(address, (told or "").strip())
            usable = urlsplit(whole).scheme in {"http", "https"}
        except ValueError:
            continue
        if usable:
            return whole[:2000]
    return ""

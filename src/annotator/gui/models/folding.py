"""Comparing words as people search and sort them: without case, without accents."""

from unicodedata import combining, normalize


def folded(text: str) -> str:
    """Return *text* for searching and sorting: no case, no accents, any blank a space."""
    if not text.isascii():
        text = "".join(character for character in normalize("NFKD", text) if not combining(character))
    return " ".join(text.casefold().replace("\u00ad", "").split())

"""Which codes a note on the article is likely to get."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from annotator.core.annotation import Annotation
from annotator.core.codebook import Codebook

_LIKELY: Final = ("error.source", "error.loaded", "error.cta", "claim.opinion")
"""What can be said of a whole article, as far as the codebook has it: no author, no date, no source …"""


def likely_codes(codebook: Codebook, notes: Iterable[Annotation], most: int = 4) -> list[str]:
    """
    Return at most so many codes: those that *notes* have, the most frequent first, then the usual ones.

    Where the codebook has none of the usual ones, codes with a key take their place.
    """
    used = Counter(note.code for note in notes)
    usual = [code_id for code_id in _LIKELY if code_id in codebook]
    with_key = [code.id for code in codebook.codes if code.key and code.parent is not None]
    ordered = dict.fromkeys((*(code_id for code_id, _ in used.most_common()), *(usual or with_key)))
    return list(ordered)[:most]

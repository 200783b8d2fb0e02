"""The codes that are offered first for a note on the article."""

from annotator.assets import resource
from annotator.core.note_codes import likely_codes
from annotator.formats.native.codebook import read_codebook
from tests.builders import CODEBOOK, note


def test_the_usual_codes_of_the_bundled_codebook_come_first() -> None:
    data = resource("codebooks", "media-literacy.xml").read_bytes()

    found = likely_codes(read_codebook(data, "x"), [])

    assert found == ["error.source", "error.loaded", "error.cta", "claim.opinion"]


def test_what_notes_have_already_comes_before_that_the_most_frequent_first() -> None:
    notes = [note("n1", "claim"), note("n2", "error.fused"), note("n3", "error.fused")]

    assert likely_codes(CODEBOOK, notes) == ["error.fused", "claim", "claim.fact"]
    assert likely_codes(CODEBOOK, notes, most=1) == ["error.fused"]


def test_a_codebook_without_the_usual_codes_offers_those_with_a_key() -> None:
    assert likely_codes(CODEBOOK, []) == ["claim.fact"]

import re

from annotator.core.identity import derived_id, new_id, readable_id


def test_a_new_identifier_may_start_an_xml_name() -> None:
    assert re.fullmatch("a[0-9a-f]{16}", new_id())


def test_a_derived_identifier_is_that_of_its_parts() -> None:
    assert derived_id("ab", "c") == derived_id("ab", "c")
    assert derived_id("ab", "c") != derived_id("a", "bc")
    assert re.fullmatch("a[0-9a-f]{16}", derived_id("\ud800"))


def test_new_identifiers_differ() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000


def test_an_identifier_can_be_read() -> None:
    assert readable_id("New code", ()) == "new-code"
    assert readable_id("New code", (), below="error") == "error.new-code"
    assert readable_id("Größe & Äußerung (laut Müller)", ()) == "groesse-aeusserung-laut-mueller"
    assert readable_id("Élève", ()) == "eleve"
    assert readable_id("ادعاء", ()) == "ادعاء"
    assert readable_id(" 😀 ", ()) == "code"


def test_a_taken_identifier_gets_a_number() -> None:
    assert readable_id("Fact", {"claim.fact"}, below="claim") == "claim.fact-2"
    assert readable_id("Fact", {"fact", "fact-2"}) == "fact-3"


def test_an_identifier_stays_short_enough_for_a_file() -> None:
    assert len(readable_id("lang " * 100, (), below="x" * 200)) <= 125

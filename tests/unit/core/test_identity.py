import re

from annotator.core.identity import new_id


def test_a_new_identifier_may_start_an_xml_name() -> None:
    assert re.fullmatch("a[0-9a-f]{16}", new_id())


def test_new_identifiers_differ() -> None:
    assert len({new_id() for _ in range(1000)}) == 1000

"""A file in order, into which the tests put mistakes, and what is told of them."""

from annotator.formats.native.read import Reading, read

WHEN = 'created="2026-11-24T08:15:00Z" modified="2026-11-24T08:15:00Z"'

FILE = f"""<?xml version="1.0" encoding="UTF-8"?>
<document xmlns="urn:annotator:document:1" version="1.0" id="d1" role="key">
  <head>
    <author>Anna</author>
    <created>2026-11-24T08:15:00Z</created>
  </head>
  <article sha256="e75e7cb7835b6ae6b9909f7ecd953a177758a68761c746a12bff69e5255c19bb" length="21">
    <provenance>
      <published>2024-11-13</published>
    </provenance>
    <text xml:space="preserve">Die 😀 lachen „laut“.
</text>
    <blocks>
      <block kind="paragraph" start="0" end="5"/>
      <block kind="paragraph" start="6" end="20"/>
    </blocks>
  </article>
  <codebook id="book">
    <code id="claim" key="1"/>
    <code id="claim.fact" parent="claim" key="2"/>
    <attribute id="tone" type="choice" applies="claim">
      <choice id="loud"/>
      <choice id="soft"/>
    </attribute>
    <attribute id="count" type="number" applies="claim"/>
    <attribute id="seen" type="yes-no" applies="claim"/>
    <attribute id="proof" type="addresses" applies="claim"/>
    <attribute id="note" type="text" applies="claim"/>
  </codebook>
  <annotations>
    <annotation id="a1" code="claim" {WHEN} origin="person">
      <span start="0" end="3" prefix="" suffix=" 😀 lachen „laut“.&#10;">Die</span>
      <span start="4" end="5">😀</span>
      <value attribute="tone">loud</value>
      <link role="same" target="a2"/>
    </annotation>
    <annotation id="a2" code="claim.fact" {WHEN} origin="person">
      <span start="13" end="19" prefix="Die 😀 lachen " suffix=".&#10;">„laut“</span>
    </annotation>
  </annotations>
</document>
"""


def reading_of(*changes: tuple[str, str], file: str = FILE) -> Reading:
    for old, new in changes:
        assert file.count(old) >= 1, old
        file = file.replace(old, new, 1)
    return read(file.encode(), "x.annox")


def told_of(reading: Reading) -> list[str]:
    return [f"{problem.line}: {problem.item}: {problem.message}" for problem in reading.problems]

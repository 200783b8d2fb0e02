"""Texts that break whatever counts characters wrongly."""

from typing import Final

TRICKY_TEXTS: Final = (
    "",
    "a",
    "Er sagte 😀 und ging.",
    "😀😀 zwei vorn",
    "am Ende 😀",
    "Die Familie 👨‍👩‍👧‍👦 liest.",
    "Flagge 🇩🇪🇫🇷 und Ton 👍🏽.",
    "Cafe\u0301 und Café",
    "„Ja“, sagte sie. ‚Nein‘, er.",
    "Donau\u00addampf\u00adschiff",
    "Spalte\tzwei\tdrei",
    "erste Zeile\nzweite Zeile\n\nvierte Zeile\n",
    "schmal\u202fund\u00a0fest",
    "\u2066links\u2069 \u05e9\u05dc\u05d5\u05dd مرحبا",
    "𝔄𝔩𝔱𝔢 𝔖𝔠𝔥𝔯𝔦𝔣𝔱 und 漢字 und 한국어",
    "null\u200bbreit",
    "<b>&amp; ]]> \"'",
    "„Die Cafe\u0301-Familie 👨‍👩‍👧‍👦“\tDonau\u00addampf 😀\n– Zoë Müller, 🇪🇺",
)
"""Astral characters, combining marks, joined emoji, quotation marks, soft hyphens, tabs, lines, markup."""

"""What the tiers of a key are called."""

from typing import Final

from annotator.core.assignment import Tier
from annotator.core.messages import Message
from annotator.gui.language import told

_NAMES: Final = {
    Tier.CORE: Message("Tiers", "Core"),
    Tier.EXTENDED: Message("Tiers", "Extended"),
    Tier.EXPERT: Message("Tiers", "Expert"),
}


def tier_sign(tier: Tier) -> str:
    """Return *tier* where there is no room for its name: a dot for each step."""
    return "•" * (1 + tuple(Tier).index(tier))


def tier_name(tier: Tier) -> str:
    """Return the name of *tier* in the language of the app."""
    return told(_NAMES[tier])

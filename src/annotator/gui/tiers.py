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


def tier_name(tier: Tier) -> str:
    """Return the name of *tier* in the language of the app."""
    return told(_NAMES[tier])

"""Hints in the window: looked for in the background, accepted and dismissed; loaded when first asked for."""

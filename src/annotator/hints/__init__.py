"""Suggestions where an article may go wrong: an article in, hints out. No Qt, no network, no clock."""

"""Qt item models: thin adapters over an open document."""

"""Use cases, and the only place with paths, clocks and locks."""

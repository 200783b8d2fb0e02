"""Finding words again, the very same or similar ones."""

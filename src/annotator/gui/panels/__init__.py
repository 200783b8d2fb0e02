"""The panels around the article; one panel, one file."""

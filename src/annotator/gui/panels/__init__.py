"""The panels around the article, one file each."""

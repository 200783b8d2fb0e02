"""Read an article closely, mark what it claims, quotes and gets wrong, and hand the marks in as XML."""

__version__ = "0.1.0"

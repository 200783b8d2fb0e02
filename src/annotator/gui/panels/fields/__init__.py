"""Editors for one property of an annotation each."""

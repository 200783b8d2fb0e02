"""Showing an article to a class: full screen, large, one group after another."""

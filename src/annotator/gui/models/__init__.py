"""Adapters that show core values to Qt views."""

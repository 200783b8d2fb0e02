"""The reading surface: layout, painting, selection, keyboard."""

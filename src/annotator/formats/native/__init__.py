"""The app's own file: one XML vocabulary for documents of every role, for codebooks and for the journal."""

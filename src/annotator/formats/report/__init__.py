"""The annotated article for people: numbered marks, notes, legend; as a web page."""

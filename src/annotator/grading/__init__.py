"""A submission against a key, explained item by item; agreement; the class as a whole. Pure values."""

"""File formats: documents to bytes and back, each telling what it could not carry."""

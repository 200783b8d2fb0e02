"""The words of the product as values; standard library and grapheme segmentation only."""

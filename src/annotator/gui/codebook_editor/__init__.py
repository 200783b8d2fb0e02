"""The parts of the codebook editor: the tree of codes, the forms, the lists."""

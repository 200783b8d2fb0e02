"""The annotated article on paper: pages, numbered annotations, notes, legend."""

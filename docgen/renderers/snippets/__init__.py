"""What became of the fences of a documentation, as a page."""

"""Fences of pages and docstrings, as snippets."""

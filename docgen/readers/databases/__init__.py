"""Catalogs of live databases, read with set-based queries."""

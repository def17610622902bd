"""Snippet to outcome: whatever is executed is executed here."""

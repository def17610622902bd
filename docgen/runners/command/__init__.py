"""Snippets of further languages, each executed by the command that the settings name for its language."""

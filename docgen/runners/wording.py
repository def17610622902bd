"""Words about outcomes."""

from __future__ import annotations


def sentence(text: str) -> str:
    """The text as a sentence: what programs say ends with a full stop, a question mark or nothing."""
    text = text.rstrip(". ")
    return text if text.endswith(("?", "!")) else f"{text}."

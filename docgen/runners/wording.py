"""Words about outcomes."""

from __future__ import annotations

from pathlib import Path


def sentence(text: str) -> str:
    """The text as a sentence: what programs say ends with a full stop, a question mark or nothing."""
    text = text.rstrip(". ")
    return text if text.endswith(("?", "!")) else f"{text}."


def seen_from(folder: Path, text: str) -> str:
    """The text with paths as seen from a session's folder: its name is another one in each run."""
    return text.replace(f"{folder}/", "").replace(str(folder), ".")

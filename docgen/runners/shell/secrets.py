"""Keeps the secrets of an environment out of what is told."""

from __future__ import annotations

import re
from collections.abc import Mapping

_NAMES = re.compile(r"pass|pwd$|secret|token|credential|api_?key|private|access_key", re.IGNORECASE)
_IN_URL = re.compile(r"://[^/\s:@]*:([^/\s@]+)@")
_SHORTEST = 4


def secrets_of(environment: Mapping[str, str]) -> tuple[str, ...]:
    """The values that nobody is to read, the longest first."""
    found = {value for name, value in environment.items() if _NAMES.search(name) and not _is_folder(name)}
    for value in environment.values():
        found.update(_IN_URL.findall(value))
    return tuple(sorted((value for value in found if len(value) >= _SHORTEST), key=len, reverse=True))


def masked(text: str, secrets: tuple[str, ...]) -> str:
    """The text with `***` for each secret."""
    for secret in secrets:
        text = text.replace(secret, "***")
    return text


def _is_folder(name: str) -> bool:
    return name in ("PWD", "OLDPWD")

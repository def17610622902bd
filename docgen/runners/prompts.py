"""Which Python is a console: commands after `>>>`, and what they show."""

from __future__ import annotations

import re

from docgen.model.snippet import Snippet

_CONSOLES = frozenset({"pycon", "python-console", "python-repl"})
_PROMPT = re.compile(r"^[ \t]*>>> ", re.MULTILINE)
# Comments and blank lines may stand above the first command.
_FIRST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*>>> ")


def is_console(snippet: Snippet) -> bool:
    """Whether a Python snippet is a console; one without any prompt is none, whatever its fence says."""
    if snippet.language in _CONSOLES:
        return bool(_PROMPT.search(snippet.source))
    return ">>> " in snippet.source and bool(_FIRST.match(snippet.source))

"""Fences that are directives of MyST: ```` ```{name} argument ````, with options in their first lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from docgen.model.snippet import Options

# `{.python}` is of Python-Markdown, and so is `{title="x"}`.
_HEADER = re.compile(r"\{([A-Za-z][\w:.+-]*)\}(?:[ \t]+(.*))?$")
_OF_CODE = frozenset({"code", "code-block", "code-cell", "sourcecode"})
# Those of Sphinx's doctest hold Python, whatever group they name.
_OF_DOCTEST = {
    "doctest": "pycon",
    "testcode": "python",
    "testsetup": "python",
    "testcleanup": "python",
    "testoutput": "output",
}
# Sphinx runs it after all of its page, and not where it stands.
_LAST = "testcleanup"
_OPTION = re.compile(r"\s*:([\w-]+):[ \t]*(.*)")
_YAML = re.compile(r"-{3,}\s*")


@dataclass(frozen=True, slots=True)
class Directive:
    """A directive by its name, with the language of what it holds, "" where it names none."""

    name: str
    language: str

    @property
    def is_of_code(self) -> bool:
        """Whether it holds code, and not text with marks."""
        return self.name in _OF_CODE or self.name in _OF_DOCTEST


def directive(header: str) -> Directive | None:
    """The directive that the opening line of a fence names, if it names one."""
    found = _HEADER.match(header)
    if not found:
        return None
    name, words = found[1].lower(), (found[2] or "").split()
    if name in _OF_CODE:
        return Directive(name, words[0].lower() if words else "")
    return Directive(name, _OF_DOCTEST.get(name, f"{{{name}}}"))


def options_above(header: str, lines: Sequence[str]) -> tuple[int, Options]:
    """How many lines of a fence are options of its directive, and what they mean to us."""
    found = directive(header) if header.startswith("{") else None
    if found is None or not found.is_of_code:
        return 0, ()
    count = _count(lines)
    given = {option[1]: option[2] for line in lines[:count] if (option := _OPTION.match(line))}
    if "+SKIP" in given.get("options", ""):
        return count, (("test", "skip: its options say +SKIP"),)
    if "skipif" in given:
        return count, (("test", f"skip: not everywhere, it says skipif {given['skipif']}"),)
    return count, (("test", "compile"),) if found.name == _LAST else ()


def _count(lines: Sequence[str]) -> int:
    if lines and _YAML.fullmatch(lines[0]):
        return next((n + 1 for n, line in enumerate(lines[1:], 1) if _YAML.fullmatch(line)), 0)
    return next((n for n, line in enumerate(lines) if not _OPTION.match(line)), len(lines))

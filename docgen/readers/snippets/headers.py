"""What the opening line of a fence says: a language and options."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from docgen.model.snippet import Options
from docgen.readers.snippets.directives import directive

_LANGUAGE = re.compile(r"\.?([\w#.+-]+)(?=[\t ,:{]|$)")
_KNOWN_TO_THE_SITE = re.compile(
    r"""(?:[ \t]*(?:hl_lines|linenums|title|title_mode)=(?:"[^"]*"|'[^']*')(?=[ \t]|$))*[ \t]*"""
)
# markdown-exec takes these, with whatever else they say.
_EXECUTED_BY_THE_SITE = re.compile(r"[ \t]exec=")
_OPTION = re.compile(
    r"""(?P<key>[A-Za-z_][\w:-]*)(?:=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'}]+)))?"""
    r"""|\.(?P<class>[\w#.+-]+)|\#[\w-]+"""
)


@lru_cache(maxsize=1024)
def parse_header(header: str) -> tuple[str, Options]:
    """The language in lower case, "" where none is named, and the options; a word without a value has "".

    `header` is the opening line without the signs: `python title="x"`, `{.python #id test="skip: why"}`.
    """
    named = directive(header)
    if named:
        return named.language, ()
    found = _LANGUAGE.match(header)
    language = found[1].lower() if found and not header.startswith("{") else ""
    rest = header[found.end() :] if language and found else header
    classes, options = list[str](), dict[str, str]()
    for name, value in _options(rest):
        if value is None:
            classes.append(name)
        else:
            options[name] = value
    if not language and classes:
        language = classes[0].lower()
    return language, tuple(options.items())


def is_shown_by_the_site(header: str) -> bool:
    """Whether superfences and fenced_code take the header: options that they do not know stand in braces."""
    language = _LANGUAGE.match(header)
    rest = header[language.end() :] if language and not header.startswith("{") else header
    if rest.lstrip().startswith("{") or _EXECUTED_BY_THE_SITE.search(rest):
        return True
    return bool(_KNOWN_TO_THE_SITE.fullmatch(rest))


def parse_note(note: str) -> Options:
    """The options that a comment above a fence gives: `test="skip: why" timeout=3`."""
    return tuple((name, value) for name, value in _options(note) if value is not None)


def _options(text: str) -> Iterator[tuple[str, str | None]]:
    """Options with their values, and classes with None."""
    for found in _OPTION.finditer(text):
        if found["class"]:
            yield found["class"], None
        elif found["key"]:
            yield (
                found["key"],
                next((v for v in found.group("double", "single", "bare") if v is not None), ""),
            )

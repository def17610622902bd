"""Docstrings of Python files, each line of them where it stands in the file.

What a docstring says and what stands in the file differ where a backslash is at work. Where
that moves lines, a failure would name a wrong one: such a docstring is left out, and where
it has a fence, that is a finding.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import dropwhile, pairwise

from docgen.model.finding import Finding
from docgen.model.origin import Origin

_HAS_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
# What a string right below documents, where it is an attribute of a module, a class or `self`.
_ATTRIBUTES = (ast.Assign, ast.AnnAssign, *filter(None, [getattr(ast, "TypeAlias", None)]))
# Where statements stand in others; a definition stands nowhere else.
_BODIES = ("body", "handlers", "cases", "orelse", "finalbody")
# One string as it is written, and nothing after it.
_LITERAL = re.compile(
    r"(?P<prefix>[a-zA-Z]*)(?P<quotes>\"{3}|'{3}|[\"'])(?P<inside>(?>[^\\\"']+|\\.|(?!(?P=quotes)).)*+)(?P=quotes)",
    re.DOTALL,
)
_ESCAPE = re.compile(
    r"\\(?:(?P<moves>\n|[nr]|x0[aAdD]|01[25]|1[25](?![0-7])|u000[aAdD]|U0000000[aAdD])|.)", re.DOTALL
)
_FENCE = re.compile(r"`{3}|~{3}")


@dataclass(frozen=True, slots=True)
class Docstring:
    """A docstring without its indentation and without blank lines around it.

    Line n of `text` is line `line + n - 1` of the file. `indent` is what stands there before
    each line but the one that has the opening quotes.
    """

    text: str
    line: int
    indent: str


def docstrings(source: str, place: str) -> Iterator[Docstring | Finding]:
    """The docstrings of a Python file in order, and what keeps one of them, or all, from being read.

    `place` is the path of the file, for findings.
    """
    source = source.removeprefix("\ufeff")
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    tree = _parsed(source, place)
    if isinstance(tree, Finding):
        yield tree
        return
    lines = source.split("\n")
    for node in _literals(tree):
        found = _docstring(node, lines, place)
        if found:
            yield found


def _parsed(source: str, place: str) -> ast.Module | Finding:
    try:
        with warnings.catch_warnings():
            # What the file's own linter says of its escapes is no matter of ours.
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except SyntaxError as error:
        return _unreadable(place, error.lineno, error.msg.rstrip("?."))
    except ValueError:
        return _unreadable(place, None, "it has characters that no source has")
    except (RecursionError, MemoryError):
        return _unreadable(place, None, "it is nested too deeply")


def _unreadable(place: str, line: int | None, why: str) -> Finding:
    return Finding(
        check="source-is-python",
        origin=Origin(place, line),
        problem=f"The docstrings cannot be read: {why}.",
        remedy="Correct the file, or leave it out of the paths of snippets.",
    )


def _literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """The docstrings as they are in the tree, those of attributes too, in the order of the file."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Constant):
            yield node
            continue
        if isinstance(node, _HAS_DOCSTRING):
            yield from _literal(node.body)
        inner = [child for name in _BODIES for child in _documented(node, name)]
        waiting.extend(reversed(inner))


def _documented(node: ast.AST, name: str) -> list[ast.AST]:
    """The statements of a body; what stands below an attribute and documents it is a string alone."""
    statements = _statements(node, name)
    if isinstance(node, _FUNCTIONS) and node.name != "__init__":
        return statements
    found = statements[:1]
    for above, below in pairwise(statements):
        documented: Sequence[ast.AST] = ()
        if isinstance(above, _ATTRIBUTES) and isinstance(below, ast.Expr):
            documented = _literal([below])
        found += documented or (below,)
    return found


def _statements(node: ast.AST, name: str) -> list[ast.AST]:
    found = getattr(node, name, None)
    return found if isinstance(found, list) else []


def _literal(body: Sequence[ast.stmt]) -> tuple[ast.Constant, ...]:
    match body:
        case [ast.Expr(value=ast.Constant(value=str()) as literal), *_]:
            return (literal,)
    return ()


def _docstring(node: ast.Constant, lines: Sequence[str], place: str) -> Docstring | Finding | None:
    text = str(node.value)
    literal = _LITERAL.fullmatch(_written(node, lines))
    if not literal:
        return _left_out(
            text, place, node.lineno, "is put together from several strings", "Make it one string."
        )
    inside = literal["inside"]
    if "\\" in inside and "r" not in literal["prefix"].lower():
        # After a backslash right behind the quotes the text just begins on the next line.
        begins = inside.startswith("\\\n")
        inside, text = inside[begins:], "\n" + text if begins else text
        if (moved := _first_move(inside, text)) is not None:
            return _left_out(text, place, node.lineno + moved, _MOVED, _WRITE_RAW)
    return _dedented(text, node.lineno, _margin(lines[node.lineno - 1]))


_MOVED = "has an escape here that joins or breaks lines"
_WRITE_RAW = 'Begin the docstring with r""", or write the backslash twice.'


def _first_move(inside: str, text: str) -> int | None:
    """How many lines below the quotes an escape first joins or breaks lines; None where none does."""
    for escape in _ESCAPE.finditer(inside):
        if escape["moves"]:
            return inside.count("\n", 0, escape.start())
    # Names of characters, as in \\N{NEW LINE}, are many.
    return 0 if text.count("\n") != inside.count("\n") or "\r" in text else None


def _left_out(text: str, place: str, line: int, what: str, remedy: str) -> Finding | None:
    if not _FENCE.search(text):
        return None
    return Finding(
        check="docstring-has-its-lines",
        origin=Origin(place, line),
        problem=f"A docstring {what}, so that its fences have no lines of the file and are left out.",
        remedy=remedy,
    )


def _written(node: ast.Constant, lines: Sequence[str]) -> str:
    """The string as it is written in the file, with its quotes."""
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    # Columns of the tree count bytes.
    end = lines[last].encode()[: node.end_col_offset].decode()
    if first == last:
        return end.encode()[node.col_offset :].decode()
    start = lines[first].encode()[node.col_offset :].decode()
    return "\n".join([start, *lines[first + 1 : last], end])


def _dedented(text: str, line: int, before: str) -> Docstring | None:
    """The docstring; its first line stands after the quotes, and has no indentation to tell from."""
    first, *rest = text.split("\n")
    indent = _shared([_margin(row) for row in rest if row.strip()] or [before])
    rows = [first.lstrip(), *(row[len(indent) :] if row.startswith(indent) else row.lstrip() for row in rest)]
    shown = list(dropwhile(_is_blank, rows))
    skipped = len(rows) - len(shown)
    return Docstring("\n".join(shown).rstrip(), line + skipped, indent) if shown else None


def _is_blank(row: str) -> bool:
    return not row.strip()


def _shared(margins: Sequence[str]) -> str:
    """What all of them begin with, tabs and spaces as they are."""
    shared = min(margins, key=len)
    while not all(margin.startswith(shared) for margin in margins):
        shared = shared[:-1]
    return shared


def _margin(row: str) -> str:
    return row[: len(row) - len(row.lstrip(" \t"))]

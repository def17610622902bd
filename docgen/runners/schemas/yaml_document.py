"""YAML, with lines.

Its scalars are what YAML 1.2 says, as compose and workflows mean them: `on` is a text and no truth,
and a date is a text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import yaml  # type: ignore[import-untyped]

from docgen.runners.schemas.document import Document, Path, UnusableError

_TAG = "tag:yaml.org,2002:"
_MERGE = f"{_TAG}merge"
# Aliases of aliases make a few lines as large as anybody likes.
_MOST_NODES = 100_000
_SCALARS = {
    "bool": (r"true|True|TRUE|false|False|FALSE", "tTfF"),
    "int": (r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    "float": (
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
        "-+.0123456789",
    ),
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    "merge": (r"<<", "<"),
}


class _Loader(yaml.SafeLoader):  # type: ignore[misc]
    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 PyYAML's


for _name, (_pattern, _first) in _SCALARS.items():
    _Loader.add_implicit_resolver(_TAG + _name, re.compile(rf"(?:{_pattern})\Z"), list(_first))


def yaml_documents(source: str) -> list[Document]:
    """The values of the documents in a YAML text.

    Raises:
        UnusableError: a key is no scalar, or aliases make it too large.
    """
    loader = _Loader(source)
    try:
        nodes = []
        while loader.check_node():
            nodes.append(loader.get_node())
    finally:
        loader.dispose()
    return [_document(node) for node in nodes]


def _document(node: yaml.Node) -> Document:
    tree = _Tree()
    return Document(tree.value(node), partial(tree.line, node))


class _Tree:
    """Nodes, each looked at once, however many aliases it has."""

    def __init__(self) -> None:
        self._values: dict[int, tuple[object, int]] = {}
        self._members: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = {}
        self._open: set[tuple[str, int]] = set()

    def value(self, node: yaml.Node) -> object:
        """What JSON would have in its place."""
        value, _ = self._sized(node)
        return value

    def line(self, node: yaml.Node, path: Path) -> int:
        """The line of a scalar, or of the key or the dash that others stand below."""
        line = node.start_mark.line
        for step in path:
            if isinstance(node, yaml.SequenceNode):
                node = node.value[step]
                line = node.start_mark.line
            else:
                key, node = self.members(node)[str(step)]
                line = (node if isinstance(node, yaml.ScalarNode) else key).start_mark.line
        return int(line) + 1

    def members(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        """Key and value of each member by its name, those that are merged in among them."""
        if id(node) not in self._members:
            with self._opened("members", node):
                self._members[id(node)] = {**self._merged(node), **_own(node)}
        return self._members[id(node)]

    def _merged(self, node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
        found: dict[str, tuple[yaml.Node, yaml.Node]] = {}
        for key, value in node.value:
            if key.tag == _MERGE:
                # What is merged in first counts.
                for merged in reversed(value.value if isinstance(value, yaml.SequenceNode) else [value]):
                    if isinstance(merged, yaml.MappingNode):
                        found |= self.members(merged)
        return found

    def _sized(self, node: yaml.Node) -> tuple[object, int]:
        """The value, and of how many it is made."""
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node), 1
        if id(node) not in self._values:
            with self._opened("value", node):
                self._values[id(node)] = self._made(node)
        return self._values[id(node)]

    def _made(self, node: yaml.Node) -> tuple[object, int]:
        if isinstance(node, yaml.SequenceNode):
            items = [self._sized(item) for item in node.value]
            return [value for value, _ in items], _size(size for _, size in items)
        members = {name: self._sized(value) for name, (_, value) in self.members(node).items()}
        return {name: value for name, (value, _) in members.items()}, _size(s for _, s in members.values())

    @contextmanager
    def _opened(self, what: str, node: yaml.Node) -> Iterator[None]:
        if (what, id(node)) in self._open:
            raise UnusableError("an alias stands in what it stands for")
        self._open.add((what, id(node)))
        yield
        self._open.remove((what, id(node)))


def _own(node: yaml.MappingNode) -> dict[str, tuple[yaml.Node, yaml.Node]]:
    """The members that stand in the mapping itself; of several with one name the last counts."""
    if not all(isinstance(key, yaml.ScalarNode) for key, _ in node.value):
        raise UnusableError("a key is no scalar")
    return {key.value: (key, value) for key, value in node.value if key.tag != _MERGE}


def _size(parts: Iterator[int]) -> int:
    size = 1 + sum(parts)
    if size > _MOST_NODES:
        raise UnusableError(f"with its aliases it has more than {_MOST_NODES:,} values")
    return size


def _scalar(node: yaml.ScalarNode) -> object:
    text: str = node.value
    kind = node.tag.removeprefix(_TAG)
    if kind == "bool":
        return text.lower() == "true"
    if kind == "int":
        return int(text, 0) if text.startswith(("0o", "0x")) else int(text)
    if kind == "float":
        return float(text.lower().replace(".inf", "inf").replace(".nan", "nan"))
    return None if kind == "null" else text

"""Records back to facts: whatever no fact of the model can be is refused, with its place."""

from __future__ import annotations

import difflib
import enum
from collections.abc import Callable, Collection, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from docgen.model.exchange.compact import usual_place
from docgen.model.exchange.shapes import Shape, shape
from docgen.model.origin import Origin

Fact = TypeVar("Fact")
# From a value of JSON, and the place of the fact it stands in.
_Parser = Callable[[Any, str], Any]
_KINDS = {str: "text", bool: "true or false", int: "a whole number", list: "a list", dict: "a record"}


class Unfit(Exception):  # noqa: N818 a value of a document, told as an error by whoever knows the document
    """A value that cannot be; `path` are the keys and numbers that lead to it, the innermost first."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path: list[str | int] = []

    def __str__(self) -> str:
        keys = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in reversed(self.path))
        return f"{''.join(keys).lstrip('.') or 'the document'}: {self.problem}"


def parse(cls: type[Fact], value: object) -> Fact:
    """The fact of a class that a record tells.

    Raises:
        Unfit: a key is unknown or missing, or a value is none that the field can have.
    """
    hint: Any = cls
    fact: Fact = _parser(hint)(value, "")
    return fact


@cache
def _parser(hint: Any) -> _Parser:
    if hint in (str, bool, int):
        return _text if hint is str else _scalar(hint)
    if get_origin(hint) is tuple:
        return _items(get_args(hint)[0])
    if get_origin(hint) in (Union, UnionType):
        return _one_of(get_args(hint))
    if get_origin(hint) is Literal:
        return _member({word: word for word in get_args(hint)})
    if issubclass(hint, enum.Enum):
        return _member({member.value: member for member in hint})
    return _origin if hint is Origin else _record(hint)


def _text(value: Any, _place: str) -> Any:
    if type(value) is str:
        return value
    if type(value) is list and all(type(line) is str for line in value):
        return "\n".join(value)
    raise _not(str)


def _scalar(wanted: type) -> _Parser:
    def parsed(value: Any, _place: str) -> Any:
        if type(value) is not wanted:
            raise _not(wanted)
        return value

    return parsed


def _member(members: Mapping[str, Any]) -> _Parser:
    def parsed(value: Any, _place: str) -> Any:
        try:
            return members[value]
        except (KeyError, TypeError):
            raise Unfit(f"must be one of {', '.join(map(repr, members))}") from None

    return parsed


def _items(hint: Any) -> _Parser:
    def parsed(value: Any, place: str) -> Any:
        if type(value) is not list:
            raise _not(list)
        # Only now: a fact may hold facts of its own class, whose parser was not there before.
        item = _parser(hint)
        facts: list[Any] = []
        try:
            for one in value:
                facts.append(item(one, place))  # noqa: PERF401 its length tells which one is unfit
        except Unfit as unfit:
            unfit.path.append(len(facts))
            raise
        return tuple(facts)

    return parsed


def _one_of(hints: Collection[Any]) -> _Parser:
    """Something or nothing, or one of several classes that a tag tells apart."""
    several = [hint for hint in hints if hint is not NoneType]
    if len(several) > 1:
        return _tagged(several)
    something = _parser(several[0])

    def parsed(value: Any, place: str) -> Any:
        return None if value is None else something(value, place)

    return parsed


def _tagged(classes: Collection[type]) -> _Parser:
    ((tag, *_),) = {tuple(shape(cls).tags) for cls in classes}
    of = {shape(cls).tags[tag]: _parser(cls) for cls in classes}
    kind = _member({word: word for word in of})

    def parsed(value: Any, place: str) -> Any:
        if type(value) is not dict:
            raise _not(dict)
        return of[_at(tag, kind, value.get(tag), place)](value, place)

    return parsed


def _origin(value: Any, place: str) -> Any:
    return Origin(value) if type(value) is str else _record(Origin)(value, place)


def _origin_of(value: Mapping[str, Any], place: str) -> Origin:
    if "origin" in value:
        told: Origin = _at("origin", _origin, value["origin"], place)
        return told
    return Origin(usual_place(_at("name", _text, value.get("name", ""), place), place))


def _record(cls: type) -> _Parser:
    known = shape(cls)
    parsers = {name: _parser(hint) for name, hint in known.types.items()}
    has_place = known.types.get("origin") is Origin

    def parsed(value: Any, place: str) -> Any:
        if type(value) is not dict:
            raise _not(dict)
        found: dict[str, Any] = {}
        if has_place:
            origin = _origin_of(value, place)
            place = origin.place
        name = ""
        try:
            for name, one in value.items():
                found[name] = parsers[name](one, place)
        except KeyError:
            raise _unknown(name, known) from None
        except Unfit as unfit:
            unfit.path.append(name)
            raise
        if has_place:
            found["origin"] = origin
        if not known.required <= found.keys():
            raise Unfit(f"lacks {sorted(known.required - found.keys())[0]!r}")
        return cls(**found)

    return parsed


def _at(key: str, parser: _Parser, value: Any, place: str) -> Any:
    try:
        return parser(value, place)
    except Unfit as unfit:
        unfit.path.append(key)
        raise


def _unknown(name: str, known: Shape) -> Unfit:
    close = difflib.get_close_matches(name, known.types, n=1)
    meant = f"; did you mean {close[0]!r}?" if close else ""
    return Unfit(f"unknown key {name!r}{meant}")


def _not(wanted: type) -> Unfit:
    return Unfit(f"must be {_KINDS[wanted]}")

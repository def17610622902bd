"""What the dataclasses of the model say of their own fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The fields of a class: their types, those that must be told, and the default of each other one.

    `tags` are the fields that tell the class from its like in a union, with what each always is.
    """

    types: Mapping[str, Any]
    required: frozenset[str]
    defaults: Mapping[str, Any]
    tags: Mapping[str, str]


@cache
def shape(cls: type) -> Shape:
    """The shape of a dataclass of the model."""
    types = get_type_hints(cls)
    defaults = {field.name: field.default for field in fields(cls) if field.default is not MISSING}
    return Shape(
        types=types,
        required=frozenset(types) - frozenset(defaults),
        defaults=defaults,
        tags={name: get_args(hint)[0] for name, hint in types.items() if get_origin(hint) is Literal},
    )

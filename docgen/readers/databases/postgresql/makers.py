"""Facts made quickly."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, TypeVar, cast

Fact = TypeVar("Fact")


def maker_of(fact: type[Fact]) -> type[Fact]:
    """A function to call in place of `fact`, a frozen dataclass with slots: a fifth of the time for the same.

    A frozen class stores each field with a call, as it must get past its own guard,
    and its caller packs keywords into a dictionary. The maker fills a draft, which has
    the same slots and no guard, and lets it become the fact. It is written as
    dataclasses write `__init__`: for the fields there are.
    """
    known = fields(cast("Any", fact))
    names = [field.name for field in known]
    defaults = {field.name: field.default for field in known if field.default is not MISSING}
    parameters = ", ".join(f"{name}=defaults['{name}']" if name in defaults else name for name in names)
    stores = "\n".join(f"    made.{name} = {name}" for name in names)
    text = (
        f"def make({parameters}):\n    made = draft()\n{stores}\n    made.__class__ = fact\n    return made"
    )
    scope: dict[str, Any] = {
        "draft": type(f"Draft{fact.__name__}", (), {"__slots__": names}),
        "fact": fact,
        "defaults": defaults,
    }
    exec(text, scope)  # noqa: S102  what is run consists of names of our own fields
    return cast("type[Fact]", scope["make"])

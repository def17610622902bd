"""Facts made quickly."""

from __future__ import annotations

from dataclasses import MISSING, field, fields, make_dataclass
from typing import Any, TypeVar, cast

Fact = TypeVar("Fact")


def drafts_of(fact: type[Fact]) -> type[Fact]:
    """A class to call in place of `fact`, a frozen dataclass with slots: it makes the same in half the time.

    A frozen class stores each field with a call, as it must get past its own guard.
    A draft has the same slots and no guard: it is filled plainly, then becomes the fact.
    """

    def become(self: Any) -> None:
        self.__class__ = fact

    return cast(
        "type[Fact]",
        make_dataclass(
            f"Draft{fact.__name__}",
            [
                (f.name, f.type, field(default=f.default) if f.default is not MISSING else field())
                for f in fields(cast("Any", fact))
            ],
            namespace={"__post_init__": become},
            slots=True,
        ),
    )

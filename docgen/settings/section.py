"""What the sections of docgen.toml have in common."""

from __future__ import annotations

from pathlib import PurePath

from pydantic import BaseModel, ConfigDict

# In seconds.
SHORTEST_TIMEOUT, LONGEST_TIMEOUT = 0.001, 86_400.0


class Section(BaseModel):
    """A section: its values stay as they are, and a key that it does not have is an error."""

    # hide_input: a validation error repeats no value, which might be a password.
    model_config = ConfigDict(
        frozen=True, extra="forbid", arbitrary_types_allowed=True, hide_input_in_errors=True
    )


def is_inside(path: str) -> bool:
    """Whether a path is one in the project's folder, as far as its words tell."""
    pure = PurePath(path)
    return path.isprintable() and not pure.is_absolute() and ".." not in pure.parts

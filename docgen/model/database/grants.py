"""Who may do what, beyond the owner who may do everything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What one role was given: privileges in the server's words ("select"), sorted.

    `role` is "public" for every role there is. `grantable` are those privileges
    that the role may pass on.
    """

    role: str
    privileges: tuple[str, ...]
    grantable: tuple[str, ...] = ()

"""Who may do what, beyond the owner who may do everything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What one role was given: privileges in the server's words ("select"), sorted.

    `role` is "public" for every role there is. `grantable` are those privileges
    that the role may pass on. `revoked` are those that every role has of such a
    thing as long as nobody says otherwise, and has not of this one.
    """

    role: str
    privileges: tuple[str, ...] = ()
    grantable: tuple[str, ...] = ()
    revoked: tuple[str, ...] = ()

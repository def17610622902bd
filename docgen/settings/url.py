"""Addresses of databases, with their secrets kept out of sight."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

EMBEDDED = "embedded"
_ALIASES = {"postgres": "postgresql", "mariadb": "mysql"}


@dataclass(frozen=True, slots=True)
class DatabaseUrl:
    """A database's address as the user wrote it: a URL, SQLAlchemy's spelling included.

    `postgresql://…`, `postgres://…`, `postgresql+psycopg://…`, or
    `embedded:postgresql`. `text` may hold a password: only drivers get it.
    Printing the address leaves the password out.
    """

    text: str = field(repr=False)

    @property
    def dialect(self) -> str:
        """The database system, without the driver: `postgresql` for `postgresql+psycopg://…`."""
        scheme = self.text.partition(":")[2 if self.is_embedded else 0]
        name = scheme.partition("+")[0].lower()
        return _ALIASES.get(name, name)

    @property
    def is_embedded(self) -> bool:
        """Whether docgen brings the server itself."""
        return self.text.partition(":")[0].lower() == EMBEDDED

    @property
    def driver_text(self) -> str:
        """The URL as the database's own client library takes it, password included."""
        scheme, colon, rest = self.text.partition(":")
        return f"{_ALIASES.get(scheme.partition('+')[0], scheme.partition('+')[0])}{colon}{rest}"

    @property
    def database(self) -> str:
        """The name of the database in the URL, or ""."""
        return unquote(urlsplit(self.text).path.rpartition("/")[2])

    def secrets(self) -> tuple[str, ...]:
        """Every spelling of the password that a driver's message might repeat."""
        parts = urlsplit(self.text)
        found = {parts.password or "", *parse_qs(parts.query).get("password", [])}
        spelled = found | {unquote(secret) for secret in found}
        return tuple(sorted(filter(None, spelled), key=len, reverse=True))

    def __str__(self) -> str:
        scheme, mark, rest = self.text.partition("://")
        place = re.split(r"[?#]", rest, maxsplit=1)[0]
        # To the last @: a password that was not encoded may hold a slash or an @ itself.
        user, at, host = place.rpartition("@")
        return f"{scheme}{mark}{user.partition(':')[0]}{at}{host}"

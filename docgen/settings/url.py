"""Addresses of databases, with their secrets kept out of sight."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, unquote_plus

EMBEDDED = "embedded"
_ALIASES = {"postgres": "postgresql", "mariadb": "mysql"}
_WORD = re.compile(r"[a-z0-9]*", re.IGNORECASE)
_ADDRESS = re.compile(r"([a-z0-9+]+)://(.*)", re.IGNORECASE | re.DOTALL)
_HOST = r"(?:\[[0-9A-Fa-f:.%]*\]|[^\[\]:,/?#@]*)(?::\d*)?"
# Hosts with their ports and a path, whose ends nobody can doubt.
_PLACE = re.compile(rf"({_HOST}(?:,{_HOST})*(?:/[^?#=]*)?)(?:[?#]|$)")
_DELIMITER = re.compile(r"[:@/?#&=,\s\[\]]")
_WORDS, _PARAMETER = r"[^:@/?#&=,\s]*", r"[^@?#&=\s]*=[^@?#&=\s]*"
_PLAIN = re.compile(
    rf"[a-z0-9+]+://(?:{_WORDS}(?::(?P<password>{_WORDS}))?@)?{_HOST}(?:,{_HOST})*(?:/[^:@?#=\s]*)?"
    rf"(?:\?{_PARAMETER}(?:&{_PARAMETER})*)?|{EMBEDDED}:[a-z0-9]*",
    re.IGNORECASE,
)
_SECRET_KEY = re.compile("pass|pwd|secret|token|scram", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DatabaseUrl:
    """A database's address as the user wrote it: a URL, SQLAlchemy's spelling included.

    `postgresql://…`, `postgres://…`, `postgresql+psycopg://…`, or
    `embedded:postgresql`. `text` may hold a password: only drivers get it.
    Printing the address leaves out the password, and what may be a part of it.

    `unset` are the variables of the environment that it was to be made of, and
    that are not there; the text is empty then.
    """

    text: str = field(repr=False)
    unset: tuple[str, ...] = field(default=(), repr=False)

    @property
    def dialect(self) -> str:
        """The database system, without the driver: `postgresql` for `postgresql+psycopg://…`."""
        name = _WORD.match(self.text.partition(":")[2 if self.is_embedded else 0])
        return _canonical(name[0] if name else "")

    @property
    def is_embedded(self) -> bool:
        """Whether docgen brings the server itself."""
        return self.text.partition(":")[0].lower() == EMBEDDED

    @property
    def driver_text(self) -> str:
        """The URL as the database's own client library takes it, password included."""
        scheme, colon, rest = self.text.partition(":")
        return f"{_canonical(scheme.partition('+')[0])}{colon}{rest}"

    @property
    def database(self) -> str:
        """The name of the database in the URL, or "" where it is not to be told from a password."""
        if self.is_embedded:
            return self.dialect
        path = (self._split()[2] or "").partition("/")[2]
        return unquote(path.rpartition("/")[2])

    @property
    def is_plain(self) -> bool:
        """Whether every reader agrees where its parts begin and end, so that `secrets` are all there are."""
        return bool(_PLAIN.fullmatch(self.text))

    def secrets(self) -> tuple[str, ...]:
        """Every spelling of the password, whole and in pieces, that a driver's message might repeat."""
        found = {*self._passwords(), *self._secret_parameters()}
        spelled = found | {unquote(secret) for secret in found} | {unquote_plus(secret) for secret in found}
        return tuple(sorted(filter(str.strip, spelled), key=lambda secret: (-len(secret), secret)))

    def __str__(self) -> str:
        if self.unset:
            return " ".join(f"${{{name}}}" for name in self.unset)
        if self.is_embedded:
            return f"{EMBEDDED}:{self.dialect}"
        address = _ADDRESS.match(self.text)
        user, at, place = self._split()
        return f"{address[1] if address else self.dialect}://{user}{at}{'…' if place is None else place}"

    def _split(self) -> tuple[str, str, str | None]:
        """User, `@`, and hosts with path; None instead of a place that may hold a piece of a password.

        Readers of URLs disagree on a password that was not encoded and holds `@`,
        `/`, `?` or `#`. What follows the last `@` is nobody's password, unless that
        `@` stands in a parameter.
        """
        rest = self._rest()
        before, at, after = rest.rpartition("@")
        # A host, where there is no user: never more than both could be.
        user = re.split(r"[:@/?#]", before, maxsplit=1)[0]
        is_parameter = re.search(r"[?#].*=", before, re.DOTALL)
        is_address = _ADDRESS.match(self.text)
        place = _PLACE.match(after) if is_address and not is_parameter else None
        return user, at, place and place[1]

    def _rest(self) -> str:
        address = _ADDRESS.match(self.text)
        return address[2] if address else ""

    def _passwords(self) -> Iterator[str]:
        """What stands between `:` and `@`, as far as any reader might take it."""
        if plain := _PLAIN.fullmatch(self.text):
            yield plain["password"] or ""
            return
        rest = self._rest() or self.text
        is_doubtful = self._split()[2] is None
        password = (rest if is_doubtful else rest.rpartition("@")[0]).partition(":")[2]
        yield password
        yield password.partition("@")[0]
        yield from _DELIMITER.split(password)

    def _secret_parameters(self) -> Iterator[str]:
        for parameter in re.split(r"[?&]", self.text)[1:]:
            key, _, value = parameter.partition("=")
            if _SECRET_KEY.search(unquote(key)):
                yield value
                yield value.partition("#")[0]
                if not self.is_plain:
                    yield from _DELIMITER.split(value)


def _canonical(scheme: str) -> str:
    return _ALIASES.get(scheme.lower(), scheme.lower())

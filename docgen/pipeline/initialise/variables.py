"""Variables that name a database: their names, never what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from docgen.pipeline.initialise.found import Address, Found
from docgen.pipeline.initialise.tree import Tree
from docgen.settings.url import DatabaseUrl

URL = "DATABASE_URL"
_ASSIGNED = re.compile(r"^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=", re.MULTILINE)
_OF_A_DATABASE = re.compile(r"\w*DATABASE_UR[LI]|\w*POSTGRES\w*_UR[LI]|PG[A-Z]+|POSTGRES_[A-Z_]+")
_ADDRESSES = re.compile(r"\w+_UR[LI]")
_PARTS = {"PGHOST", "PGDATABASE"}


def find_variables(tree: Tree, environment: Mapping[str, str]) -> Iterator[Found]:
    """Addresses that the environment or a file of variables names."""
    yield from _in_environment(environment)
    for path in tree.named(".env", ".env.*", "*.env"):
        names = dict.fromkeys(_ASSIGNED.findall(tree.text(path)))
        known = [name for name in names if _OF_A_DATABASE.fullmatch(name)]
        if known:
            yield _in_file(path, known)


def _in_environment(environment: Mapping[str, str]) -> Iterator[Found]:
    if environment.get(URL):
        dialect = DatabaseUrl(environment[URL]).dialect
        what = f"names a database of {dialect or 'an unknown kind'}"
        if dialect == "postgresql":
            yield Address(path=f"${URL}", what=what, url=f"${{{URL}}}")
        else:
            yield Found(path=f"${URL}", what=f"{what}, which docgen does not read")


def _in_file(path: str, names: list[str]) -> Found:
    what = f"names {', '.join(names)}"
    addresses = [name for name in names if _ADDRESSES.fullmatch(name)]
    if addresses:
        chosen = URL if URL in addresses else addresses[0]
        return Address(path=path, what=what, url=f"${{{chosen}}}", variables=(chosen,))
    if _PARTS.issubset(names):
        used = [name for name in ("PGUSER", "PGPASSWORD", "PGPORT") if name in names]
        user, password, port = (
            f"${{{name}}}" if name in used else "" for name in ("PGUSER", "PGPASSWORD", "PGPORT")
        )
        who = f"{user}{':' * bool(password)}{password}{'@' * bool(user)}" if user else ""
        return Address(
            path=path,
            what=what,
            url=f"postgresql://{who}${{PGHOST}}{':' * bool(port)}{port}/${{PGDATABASE}}",
            variables=tuple(name for name in names if name in {*used, *_PARTS}),
        )
    return Found(path=path, what=what)

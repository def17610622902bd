"""Files of SQL that make a schema."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import PurePosixPath

from docgen.pipeline.initialise.found import Found, SqlFile
from docgen.pipeline.initialise.tree import Tree

# The likelier first.
_NAMES = ("structure.sql", "schema.sql", "*schema*.sql", "*dump*.sql", "init*.sql", "create*.sql", "*.sql")
_MAKES_TABLES = re.compile(r"^\s*CREATE\s+(?:UNLOGGED\s+)?TABLE\b", re.IGNORECASE | re.MULTILINE)
_OTHER_DIALECTS = (
    ("MySQL", re.compile(r"ENGINE\s*=\s*(?:InnoDB|MyISAM)|\bAUTO_INCREMENT\b", re.IGNORECASE)),
    ("SQLite", re.compile(r"\bAUTOINCREMENT\b|^PRAGMA ", re.IGNORECASE | re.MULTILINE)),
    ("SQL Server", re.compile(r"^GO\s*$|\bIDENTITY\s*\(\d", re.IGNORECASE | re.MULTILINE)),
)
# Flyway's, Prisma's and others' migrations: one of them is not the schema.
_A_MIGRATION = re.compile(r"(^|/)(V\d[\w.]*__|U\d[\w.]*__|\d{3,}[_-]|migration\.sql$)|(^|/)migrat\w*/")
_ROLES = re.compile(
    r"^(?:ALTER .* OWNER TO|(?:GRANT|REVOKE) .* (?:TO|FROM)) \"?([\w-]+)\"?;\s*$",
    re.IGNORECASE | re.MULTILINE,
)
_KNOWN_ROLES = frozenset({"postgres", "public", "current_user", "session_user", "current_role"})
_PSQL = 'psql "$DATABASE_URL" --no-psqlrc --quiet --set ON_ERROR_STOP=1'


def find_sql(tree: Tree) -> Iterator[Found]:
    """Files that make tables, the likeliest first; those for other systems are told and not loaded."""
    candidates = [path for path in tree.named("*.sql") if not _A_MIGRATION.search(path)]
    for path in sorted(candidates, key=_rank):
        text = tree.text(path)
        if _MAKES_TABLES.search(text):
            yield _sql_file(path, text)


def _rank(path: str) -> tuple[int, int, str]:
    name = PurePosixPath(path)
    likeliness = next(number for number, pattern in enumerate(_NAMES) if name.match(pattern))
    return likeliness, path.count("/"), path


def _sql_file(path: str, text: str) -> Found:
    for system, pattern in _OTHER_DIALECTS:
        if pattern.search(text):
            return Found(path=path, what=f"SQL that makes tables, for {system}")
    if {role.lower() for role in _ROLES.findall(text)} - _KNOWN_ROLES:
        # A fresh server knows none of the roles of the one that was dumped.
        filtered = f"grep -vE '^(ALTER .* OWNER TO|GRANT|REVOKE) ' {_file(path)} | {_PSQL}"
        return SqlFile(
            path=path, what="SQL that makes tables, owned by roles that are left out", command=filtered
        )
    return SqlFile(path=path, what="SQL that makes tables", command=f"{_PSQL} --file {_file(path)}")


def _file(path: str) -> str:
    # No option, whatever it is called.
    return shlex.quote(f"./{path}" if path.startswith("-") else path)

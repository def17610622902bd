"""Who may do what, as a section of a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.model.database import Column, Grant
from docgen.renderers.databases.addresses import column_anchor
from docgen.renderers.markdown import code, filled_table, link
from docgen.renderers.page import section


def grants_section(grants: Sequence[Grant], columns: Iterable[Column] = ()) -> str:
    """What each role was given on a thing and on its columns, beside its owner who may do everything.

    And what it was not left: the privileges that every role has unless somebody revokes them.
    """
    rows = [[_role(grant), _privileges(grant), "", _grantable(grant)] for grant in grants if grant.privileges]
    rows += [
        [
            _role(grant),
            _privileges(grant),
            link(code(column.name), f"#{column_anchor(column.name)}"),
            _grantable(grant),
        ]
        for column in columns
        if column.grants
        for grant in column.grants
    ]
    table = filled_table(["Role", "Privileges", "Column", "May pass on"], rows)
    return section("Grants", *map(_revoked, grants), table)


def _revoked(grant: Grant) -> str:
    if not grant.revoked:
        return ""
    return f"Revoked from {_role(grant)}, who has it by default: {', '.join(grant.revoked)}."


def _role(grant: Grant) -> str:
    return "everybody" if grant.role == "public" else code(grant.role)


def _privileges(grant: Grant) -> str:
    return ", ".join(grant.privileges)


def _grantable(grant: Grant) -> str:
    return ", ".join(grant.grantable)

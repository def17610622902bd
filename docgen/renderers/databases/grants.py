"""Who may do what, as a section of a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from docgen.model.database import Column, Grant
from docgen.renderers.databases.addresses import column_anchor
from docgen.renderers.markdown import code, filled_table, link
from docgen.renderers.page import section


def grants_section(grants: Sequence[Grant], columns: Iterable[Column] = ()) -> str:
    """What each role was given on a thing and on its columns, beside its owner who may do everything."""
    rows = [[_role(grant), _privileges(grant), "", _grantable(grant)] for grant in grants]
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
    return section("Grants", filled_table(["Role", "Privileges", "Column", "May pass on"], rows))


def _role(grant: Grant) -> str:
    return "everybody" if grant.role == "public" else code(grant.role)


def _privileges(grant: Grant) -> str:
    return ", ".join(grant.privileges)


def _grantable(grant: Grant) -> str:
    return ", ".join(grant.grantable)

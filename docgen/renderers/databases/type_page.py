"""The pages of types of the database's own making."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model.database import (
    CompositeType,
    Database,
    DomainType,
    EnumType,
    QualifiedName,
    RangeType,
    UserType,
)
from docgen.model.page import Page
from docgen.renderers.databases.addresses import Addresses, relative
from docgen.renderers.databases.columns import columns_of_view, named_type
from docgen.renderers.databases.constraints import check_row
from docgen.renderers.databases.frame import banner, crumbs, provenance
from docgen.renderers.databases.grants import grants_section
from docgen.renderers.databases.types import short_default
from docgen.renderers.databases.uses import TypeUse, Uses
from docgen.renderers.databases.view_page import counted
from docgen.renderers.markdown import anchor, anchor_name, cell, code, filled_table, link
from docgen.renderers.page import page, section


def type_page(name: QualifiedName, found: UserType, of: Database, uses: Uses, pages: Addresses) -> Page:
    """What the values of a type are, and what has one."""
    here = pages.types[name]
    return page(
        here,
        crumbs=crumbs(name.schema, of, here, pages),
        title=name.name,
        comment=found.comment,
        facts=list(_facts(found, name.schema, here, pages)),
        sections=[
            banner(of),
            *_content(found, name.schema, here, pages),
            section("Used by", _users(uses.types.get(name, ()), here)),
            grants_section(found.grants),
            provenance(of, found.origin),
        ],
    )


def _facts(found: UserType, home: str, here: str, pages: Addresses) -> Iterator[str]:
    if isinstance(found, EnumType):
        yield "enum"
        yield counted(len(found.values), "value", "#values")
    elif isinstance(found, CompositeType):
        yield "composite type"
        yield counted(len(found.attributes), "attribute", "#attributes")
    elif isinstance(found, RangeType):
        yield f"range of {named_type(found.subtype, found.user_type, home, here, pages)}"
        if found.multirange:
            yield f"several are a {code(found.multirange)}"
    else:
        yield f"domain over {named_type(found.type, found.user_type, home, here, pages)}"
        yield from _domain_facts(found)


def _domain_facts(found: DomainType) -> Iterator[str]:
    if not found.nullable:
        yield "not null"
    if found.default is not None:
        yield f"default {code(short_default(found.default))}"
    if found.collation:
        yield f"collated {code(found.collation)}"
    if found.check_constraints:
        yield counted(len(found.check_constraints), "constraint", "#constraints")


def _content(found: UserType, home: str, here: str, pages: Addresses) -> Iterator[str]:
    if isinstance(found, EnumType):
        values = [[anchor(anchor_name("value", value)) + code(value)] for value in found.values]
        yield section("Values", filled_table(["Name"], values))
    elif isinstance(found, CompositeType):
        yield section("Attributes", columns_of_view(found.attributes, home, here, pages))
    elif isinstance(found, DomainType):
        yield section("Constraints", _checks(found))


def _checks(found: DomainType) -> str:
    rows = [
        [anchor(anchor_name("constraint", name)) + code(name), condition, note, cell(comment)]
        for name, _, condition, note, comment in map(check_row, found.check_constraints)
    ]
    return filled_table(["Name", "Condition", "Note", "Comment"], rows)


def _users(users: Sequence[TypeUse], here: str) -> str:
    rows = [
        [link(code(use.label), relative(use.address, here)), "" if use.what == "column" else use.what]
        for use in users
    ]
    return filled_table(["Name", "Kind"], rows)

"""The whole database, read in one pass over its catalog."""

from __future__ import annotations

from docgen.model.database import Database, Schema
from docgen.model.finding import Finding
from docgen.model.origin import Origin
from docgen.model.system import System
from docgen.readers.databases.postgresql.catalog import Catalog, Query
from docgen.readers.databases.postgresql.columns import columns_of
from docgen.readers.databases.postgresql.comments import comments_of, database_comment
from docgen.readers.databases.postgresql.constraints import constraints_of
from docgen.readers.databases.postgresql.extensions import extensions_of
from docgen.readers.databases.postgresql.functions import functions_of
from docgen.readers.databases.postgresql.grants import grants_of
from docgen.readers.databases.postgresql.inheritance import all_partitions, partition_rows
from docgen.readers.databases.postgresql.known import Known
from docgen.readers.databases.postgresql.parts import parts_of
from docgen.readers.databases.postgresql.relations import tables_of, views_of
from docgen.readers.databases.postgresql.scope import scope_of
from docgen.readers.databases.postgresql.sequences import sequence_rows, sequences_of
from docgen.readers.databases.postgresql.type_rows import TypeRows, type_rows
from docgen.readers.databases.postgresql.types import types_of
from docgen.settings.sections import DatabaseSettings

SERVER = Query("""
SELECT pg_catalog.current_setting('server_version_num')::int / 10000, pg_catalog.getdatabaseencoding(), b.oid
FROM pg_catalog.pg_database b
WHERE b.datname = pg_catalog.current_database()
""")


def database_of(catalog: Catalog, section: DatabaseSettings, findings: tuple[Finding, ...] = ()) -> System:
    """Everything that the catalog says of the wanted schemas, and `findings` with those made on the way.

    Raises:
        ReadError: a schema of the settings does not exist.
        ChangedError: an object went between two queries.
    """
    ((version, encoding, oid),) = catalog.rows(SERVER)
    scope = scope_of(catalog, section)
    comments = comments_of(catalog, section.name, encoding)
    types = type_rows(catalog, scope)
    known = Known(
        scope=scope,
        comments=comments,
        grants=grants_of(catalog, scope.schemas),
        user_types=types.names(scope),
    )
    database = Database(
        name=section.name,
        dialect="postgresql",
        version=str(version),
        origin=Origin(section.name),
        schemas=_schemas(catalog, known, types),
        extensions=extensions_of(catalog, known),
        grants=known.grants.database.get(oid, ()),
        comment=database_comment(catalog),
    )
    return System(
        databases=(database,),
        findings=(*findings, *comments.findings),
        fingerprint=catalog.answers.hexdigest(),
    )


def _schemas(catalog: Catalog, known: Known, types: TypeRows) -> tuple[Schema, ...]:
    scope = known.scope
    places = {oid: scope.place_of(row[1], row[2]) for oid, row in scope.relations.items()}
    partitions = partition_rows(catalog, scope)
    constraints = constraints_of(catalog, known, list(places), all_partitions(partitions))
    columns = columns_of(
        catalog, known, {**places, **types.composites(scope)}, types.required, constraints.loose()
    )
    sequence = sequence_rows(catalog, scope)
    parts = parts_of(catalog, known, columns, constraints, partitions, owners=sequence.tables())
    tables, views = tables_of(parts, known), views_of(parts, known)
    user_types, functions = types_of(types, known, columns), functions_of(catalog, known)
    sequences = sequences_of(sequence, known, parts.numbers, parts.names)
    return tuple(
        Schema(
            name=name,
            origin=Origin(f"{scope.section.name}.{name}"),
            tables=tables.get(oid, ()),
            views=views.get(oid, ()),
            types=user_types.get(oid, ()),
            functions=functions.get(oid, ()),
            sequences=sequences.get(oid, ()),
            grants=known.grants.schemas.get(oid, ()),
            comment=known.comments.schemas.get(oid, ""),
        )
        for oid, name in scope.schemas.items()
    )

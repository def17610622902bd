"""A schema as a company of that size has it: areas with a hub each, in one database.

For 1,000 tables: 12,000 columns, about 3,800 constraints and 3,600 indexes. The
same number of tables gives the same schema, on every machine.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import psycopg

# Tables of one area stand together, have one enum and one view, and reference its first table most.
AREA = 20
# A transaction locks every table it makes, and the server's lock table is finite.
_BATCH = 200
_COLUMNS = 12
_WORDS = (
    "account", "order", "invoice", "payment", "shipment", "product", "price", "stock", "supplier", "contract",
    "ticket", "message", "campaign", "audience", "session", "device", "reading", "alarm", "rule", "report",
)  # fmt: skip
_PALETTE = (
    ("code", "varchar(40) NOT NULL", "What people call it on the phone."),
    ("name", "varchar(120) NOT NULL", ""),
    ("status", "{enum} NOT NULL DEFAULT 'open'", "Where it stands in its life."),
    ("amount", "numeric(12, 2) NOT NULL DEFAULT 0", "In the currency of the contract."),
    ("created_at", "timestamp with time zone NOT NULL DEFAULT now()", ""),
    ("deleted_at", "timestamp with time zone", "Set instead of deleting the row."),
    ("position", "integer NOT NULL DEFAULT 0", ""),
    ("settings", "jsonb NOT NULL DEFAULT '{{}}'::jsonb", ""),
    ("active", "boolean NOT NULL DEFAULT true", ""),
    ("note", "text", ""),
    ("labels", "text[]", ""),
)


def create(url: str, tables: int) -> None:
    """Make the schema in an empty database, with the statistics that a server keeps by itself."""
    with psycopg.connect(url, autocommit=True) as connection:
        for batch in batches(tables):
            connection.execute(batch.encode())
        for catalog in (
            "class",
            "attribute",
            "attrdef",
            "constraint",
            "index",
            "description",
            "type",
            "depend",
        ):
            connection.execute(f"VACUUM ANALYZE pg_catalog.pg_{catalog}".encode())
        connection.execute("CHECKPOINT")


def batches(tables: int) -> Iterator[str]:
    """The statements that make the schema, in scripts that are a transaction each."""
    chance = random.Random(20261101)
    statements: list[str] = []
    for number in range(tables):
        if number % AREA == 0:
            statements.append(f"CREATE TYPE {_enum(number)} AS ENUM ('open', 'waiting', 'done', 'cancelled')")
            statements.append(f"COMMENT ON TYPE {_enum(number)} IS 'The life of what the area keeps.'")
        statements += _table(number, _targets(number, chance))
        if number % AREA == AREA - 1:
            statements.append(_view(number))
        if number % _BATCH == _BATCH - 1 or number == tables - 1:
            yield ";\n".join(["BEGIN", *statements, "COMMIT"])
            statements = []


def table_name(number: int) -> str:
    """The name of the table with that number."""
    return f"{_WORDS[number % len(_WORDS)]}_{number:05d}"


def _enum(number: int) -> str:
    return f"status_{number // AREA:04d}"


def _targets(number: int, chance: random.Random) -> list[int]:
    """The earlier tables that a table references: its area's hub or a neighbour, and maybe a far one."""
    if number == 0:
        return []
    hub = number - number % AREA
    near = hub if hub < number and chance.random() < 0.6 else chance.randrange(max(0, number - AREA), number)
    far = 0 if chance.random() < 0.1 else chance.randrange(number)
    return [near, far] if number % 2 else [near]


def _table(number: int, targets: list[int]) -> Iterator[str]:
    name = table_name(number)
    keys = [f"{table_name(target)}_{place}" for place, target in enumerate(targets)]
    palette = _PALETTE[: _COLUMNS - 1 - len(keys)]
    lines = [f"id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT {name}_pkey PRIMARY KEY"]
    lines += [
        f"{key} bigint{' NOT NULL' if place == 0 else ''} CONSTRAINT {name}_{key}_fkey"
        f" REFERENCES {table_name(target)} (id){' ON DELETE CASCADE' if number % 3 == 0 else ''}"
        for place, (key, target) in enumerate(zip(keys, targets, strict=True))
    ]
    lines += [f"{column} {type_.format(enum=_enum(number))}" for column, type_, _ in palette]
    if number % 2 == 0:
        lines.append(f"CONSTRAINT {name}_code_key UNIQUE (code)")
    if number % 5:
        lines.append(f"CONSTRAINT {name}_amount_check CHECK (amount >= 0 AND amount < 1000000)")
    yield f"CREATE TABLE {name} ({', '.join(lines)})"
    yield f"COMMENT ON TABLE {name} IS 'A row is one {name.replace('_', ' ')} that somebody asked for.'"
    for column, _, comment in palette:
        if comment:
            yield f"COMMENT ON COLUMN {name}.{column} IS '{comment}'"
    yield from _indexes(number, name, keys)


def _indexes(number: int, name: str, keys: list[str]) -> Iterator[str]:
    for key in keys:
        yield f"CREATE INDEX {name}_{key}_idx ON {name} ({key})"
    if number % 5 in {0, 1}:
        yield f"CREATE INDEX {name}_open_idx ON {name} (created_at DESC) WHERE deleted_at IS NULL"
    if number % 5 == 2:
        yield f"CREATE INDEX {name}_name_idx ON {name} (lower(name))"


def _view(number: int) -> str:
    name, hub = table_name(number), table_name(number - number % AREA)
    return (
        f"CREATE VIEW open_{name} AS SELECT t.id, t.name, t.amount, h.name AS hub"
        f" FROM {name} t LEFT JOIN {hub} h ON h.code = t.code WHERE t.deleted_at IS NULL"
    )

"""What all tables of the ledger have in common: names of constraints, keys, times, digests."""

from __future__ import annotations

import enum
from datetime import UTC, datetime
from typing import Annotated, Any

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, mapped_column

_NAMES = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}

# SQLite numbers rows by itself only where the key is spelled INTEGER.
Key = sa.BigInteger().with_variant(sa.Integer, "sqlite")


class UtcDateTime(sa.TypeDecorator[datetime]):
    """A moment: PostgreSQL keeps the time zone, SQLite keeps the time in UTC without it."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002, D102
        if value is not None and value.tzinfo is None:
            raise ValueError("A time without its zone is no moment.")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> datetime | None:  # noqa: ARG002, D102
        if isinstance(value, datetime):
            return value if value.tzinfo else value.replace(tzinfo=UTC)
        return None


class Entry(DeclarativeBase):
    """A row of the ledger."""

    metadata = sa.MetaData(naming_convention=_NAMES)
    type_annotation_map = {str: sa.Text(), datetime: UtcDateTime()}  # noqa: RUF012  read by DeclarativeBase, set once


Id = Annotated[
    int,
    mapped_column(
        Key,
        sa.Identity(always=True),
        primary_key=True,
        comment="Number given by the database; says nothing but which row is meant.",
    ),
]


def say(what: str, comment: str) -> None:
    """Have PostgreSQL say what a type or a view is, where SQLAlchemy knows no `comment=`."""
    statement = sa.DDL(f"COMMENT ON {what} IS '{comment}'")  # type: ignore[no-untyped-call]
    sa.event.listen(Entry.metadata, "after_create", statement.execute_if(dialect="postgresql"))


def state(states: type[enum.StrEnum], name: str, *, comment: str) -> sa.Enum:
    """A real enum type on PostgreSQL, which says what it is; text with a CHECK on SQLite."""
    kind = sa.Enum(
        states,
        name=name,
        metadata=Entry.metadata,
        create_constraint=True,
        values_callable=lambda members: [member.value for member in members],
    )
    say(f"TYPE {name}", comment)
    return kind


def is_digest(column: str) -> sa.CheckConstraint:
    """A CHECK that the column holds a SHA-256; written with what both databases offer."""
    return sa.CheckConstraint(
        f"length({column}) = 64 AND ltrim({column}, '0123456789abcdef') = ''", name=f"{column}_is_sha256"
    )


def is_filled(column: str) -> sa.CheckConstraint:
    """A CHECK that the column is not blank."""
    return sa.CheckConstraint(f"trim({column}) <> ''", name=f"{column}_is_filled")

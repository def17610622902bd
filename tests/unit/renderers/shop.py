"""A small shop: what a database says, built by hand."""

from __future__ import annotations

from docgen.model.database import (
    CheckConstraint,
    Column,
    Database,
    EnumType,
    ForeignKey,
    Generated,
    Identity,
    Index,
    IndexKey,
    PrimaryKey,
    QualifiedName,
    ReferentialAction,
    Schema,
    Sort,
    Table,
    UniqueConstraint,
    View,
)
from docgen.model.origin import Origin
from docgen.model.system import System


def column(table: str, name: str, type_: str = "integer", **facts: object) -> Column:
    return Column(name=name, type=type_, origin=Origin(f"shop.public.{table}.{name}"), **facts)  # type: ignore[arg-type]


def primary_key(table: str, *columns: str) -> PrimaryKey:
    return PrimaryKey(
        name=f"{table}_pkey", columns=columns, origin=Origin(f"shop.public.{table}.{table}_pkey")
    )


def foreign_key(table: str, name: str, target: str, **facts: object) -> ForeignKey:
    return ForeignKey(
        name=f"{table}_{name}_fkey",
        columns=(name,),
        target_schema="public",
        target_table=target,
        target_columns=("id",),
        origin=Origin(f"shop.public.{table}.{table}_{name}_fkey"),
        **facts,  # type: ignore[arg-type]
    )


LANGUAGE = Table(
    name="language",
    origin=Origin("shop.public.language"),
    columns=(column("language", "id", nullable=False), column("language", "name", "text", nullable=False)),
    primary_key=primary_key("language", "id"),
)
FILM = Table(
    name="film",
    origin=Origin("shop.public.film"),
    comment="A title that can be rented.\n\nCopies are rows of <inventory>.",
    columns=(
        column("film", "id", nullable=False, identity=Identity.ALWAYS),
        column("film", "title", "character varying(200)", nullable=False, comment="As printed | on the box."),
        column("film", "language_id", nullable=False),
        column("film", "dubbed_id"),
        column(
            "film",
            "rating",
            "public.rating",
            default="'g'::public.rating",
            user_type=QualifiedName("public", "rating"),
        ),
        column("film", "seen", "timestamp with time zone", nullable=False, default="now()"),
        column("film", "hours", "numeric", generated=Generated.STORED, generation="(length / 60)"),
    ),
    primary_key=primary_key("film", "id"),
    foreign_keys=(
        foreign_key("film", "dubbed_id", "language", on_delete=ReferentialAction.SET_NULL),
        foreign_key("film", "language_id", "language", on_delete=ReferentialAction.RESTRICT),
    ),
    unique_constraints=(
        UniqueConstraint(
            name="film_title_key", columns=("title",), origin=Origin("shop.public.film.film_title_key")
        ),
    ),
    check_constraints=(
        CheckConstraint(
            name="film_length_check",
            expression="hours > 0 OR hours IS NULL",
            columns=("hours",),
            origin=Origin("shop.public.film.film_length_check"),
        ),
    ),
    indexes=(
        Index(
            name="film_recent",
            method="btree",
            keys=(
                IndexKey(column="seen", sort=Sort.DESCENDING),
                IndexKey(column=None, expression="lower(title)"),
            ),
            predicate="rating IS NOT NULL",
            origin=Origin("shop.public.film.film_recent"),
        ),
    ),
)
INVENTORY = Table(
    name="inventory",
    origin=Origin("shop.public.inventory"),
    columns=(column("inventory", "id", nullable=False), column("inventory", "film_id", nullable=False)),
    primary_key=primary_key("inventory", "id"),
    foreign_keys=(foreign_key("inventory", "film_id", "film", on_delete=ReferentialAction.CASCADE),),
)
SHOP = Database(
    name="shop",
    dialect="postgresql",
    version="18",
    origin=Origin("shop"),
    schemas=(
        Schema(
            name="public",
            origin=Origin("shop.public"),
            tables=(FILM, INVENTORY, LANGUAGE),
            views=(
                View(
                    name="titles",
                    columns=(column("titles", "title", "text"),),
                    definition="SELECT title FROM public.film;",
                    comment="Every title.",
                    origin=Origin("shop.public.titles"),
                ),
            ),
            types=(EnumType(name="rating", values=("g", "a`b"), origin=Origin("shop.public.rating")),),
        ),
    ),
)
SYSTEM = System(databases=(SHOP,))

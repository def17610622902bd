"""What pages say of the things a catalog holds beside tables and keys."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest

from docgen.model.database import (
    Argument,
    ArgumentMode,
    CheckConstraint,
    CompositeType,
    DomainType,
    ExclusionConstraint,
    ExclusionElement,
    Extension,
    Firing,
    Function,
    FunctionKind,
    Grant,
    Index,
    IndexKey,
    NotNullConstraint,
    Partition,
    Policy,
    PrimaryKey,
    QualifiedName,
    RangeType,
    RowSecurity,
    Sequence,
    SequenceOwner,
    Storage,
    Table,
    TableKind,
    Timing,
    Trigger,
    UniqueConstraint,
    View,
    Viewpoint,
    ViewSource,
    Volatility,
)
from docgen.model.origin import Origin
from docgen.model.page import Page
from docgen.model.report import Report
from docgen.model.system import System
from docgen.renderers.databases.render import render
from docgen.renderers.markdown import anchor_name
from tests.unit.renderers.shop import FILM, SHOP, column

PUBLIC = "reference/databases/shop/public"
HERE = Origin("shop.public.x")
EXCLUDED = (
    "`ex` | exclusion, gist | no two rows with `id` `=` and `lower(title)` `&&` "
    "where <code>hours &#62; 1</code> | checked at commit | One at a time. |"
)


def pages_of(**schema_facts: object) -> dict[str, str]:
    schema = replace(SHOP.schemas[0], **schema_facts)  # type: ignore[arg-type]
    return rendered(replace(SHOP, schemas=(schema,)))


def rendered(database: object) -> dict[str, str]:
    made = render(System(databases=(database,)), Report())  # type: ignore[arg-type]
    return {item.path: item.markdown for item in made if isinstance(item, Page)}


def film_with(**facts: object) -> str:
    film = replace(FILM, **facts)  # type: ignore[arg-type]
    tables = (film, *(t for t in SHOP.schemas[0].tables if t.name != "film"))
    return pages_of(tables=tables)[f"{PUBLIC}/tables/film.md"]


def part(name: str, bound: str, *parts: Partition, key: str = "") -> Partition:
    return Partition(name=QualifiedName("public", name), bound=bound, key=key, partitions=parts)


def test_partitions_are_folded_under_their_table_at_every_level() -> None:
    page = film_with(
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (seen)",
        partitions=(
            part(
                "film_26",
                "FOR VALUES FROM ('2026-01-01') TO ('2027-01-01')",
                part("film_26_a", "FOR VALUES IN ('a')"),
                key="LIST (rating)",
            ),
            part("film_rest", "DEFAULT"),
        ),
    )

    assert "[2 partitions](#partitions)" in page
    rows = [line.split("</a>")[1] for line in page.splitlines() if '<a id="partition' in line]
    assert "\n\nDivided by `RANGE (seen)`.\n\n" in page
    assert rows == [
        "`film_26` | `FROM ('2026-01-01') TO ('2027-01-01')` | `LIST (rating)` |",
        "↳ `film_26_a` | `IN ('a')` |  |",
        "`film_rest` | `DEFAULT` |  |",
    ]


def test_a_partition_tells_the_tables_that_it_references_and_its_table_does_not() -> None:
    apart = replace(FILM.foreign_keys[0], name="own")
    page = film_with(
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (seen)",
        partitions=(
            replace(part("a", "DEFAULT"), foreign_keys=(apart, apart)),
            part("b", "FOR VALUES IN (1)"),
        ),
    )

    assert "1 of its 2 partitions has foreign keys that the table has not." in page
    assert "`a` | `DEFAULT` | references [`language`](language.md) |" in page


def test_a_partition_tells_its_comment_and_the_checks_and_indexes_of_its_own() -> None:
    check = replace(FILM.check_constraints[0], name="deep", validated=False, comment="Or none.")
    index = replace(FILM.indexes[0], name="own", unique=True, comment="By time.")
    deep = replace(part("a_1", "DEFAULT"), check_constraints=(check,), comment="The | rest.")
    page = film_with(
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (seen)",
        partitions=(replace(part("a", "DEFAULT", deep, key="LIST (id)"), indexes=(index,)),),
    )

    assert "↳ `a_1` | `DEFAULT` |  | The &#124; rest. |" in page
    rows = [line.split("</a>")[1] for line in page.splitlines() if "#partition" in line and "</a>" in line]
    assert "\n\n### Checks of single partitions\n\n| Name | Of | Condition | Note | Comment |\n" in page
    assert (
        "\n\n### Indexes of single partitions\n\n| Name | Of | Columns | Kind | Where | Comment |\n" in page
    )
    to_deep, to_a = (anchor_name("partition", f"public.{name}") for name in ("a_1", "a"))
    condition = "<code>hours &#62; 0 OR hours IS NULL</code>"
    check_said = f"{condition} | not validated: older rows may break it | Or none. |"
    index_said = (
        "`seen` descending nulls last, `lower(title)` | unique btree | `rating IS NOT NULL` | By time. |"
    )
    assert rows == [
        f"`deep` | [`a_1`](#{to_deep}) | {check_said}",
        f"`own` | [`a`](#{to_a}) | {index_said}",
    ]


def test_partitions_with_indexes_of_one_name_have_rows_of_their_own() -> None:
    index = FILM.indexes[0]
    parts = tuple(
        replace(part("a", "DEFAULT"), name=QualifiedName(schema, "a"), indexes=(index,))
        for schema in ("public", "old")
    )

    page = film_with(kind=TableKind.PARTITIONED, partition_key="RANGE (seen)", partitions=parts)

    anchors = re.findall('<a id="([^"]+)"></a>`film_recent`', page)
    assert len(set(anchors)) == len(anchors) == 3


def test_a_view_over_a_partition_and_a_key_to_one_lead_to_its_row() -> None:
    parted = Table(
        name="parted",
        columns=(column("parted", "id"),),
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (id)",
        partitions=(part("a", "DEFAULT", part("a_1", "DEFAULT"), key="LIST (id)"),),
        origin=HERE,
    )
    key = replace(FILM.foreign_keys[0], target_table="a_1")
    view = replace(
        SHOP.schemas[0].views[0], sources=(ViewSource(name=QualifiedName("public", "a"), columns=("id",)),)
    )
    pages = pages_of(tables=(replace(FILM, foreign_keys=(key,)), parted), views=(view,))

    row = f"parted.md#{anchor_name('partition', 'public.a_1')}"
    assert f'<a id="{row.partition("#")[2]}"></a>' in pages[f"{PUBLIC}/tables/parted.md"]
    assert f"[`a_1.id`]({row})" in pages[f"{PUBLIC}/tables/film.md"]
    read = f"../tables/parted.md#{anchor_name('partition', 'public.a')}"
    assert f"| [`a`]({read}) | [`id`](../tables/parted.md#col-id) |" in pages[f"{PUBLIC}/views/titles.md"]


def test_a_partitioned_table_without_partitions_says_that_it_holds_nothing() -> None:
    page = film_with(kind=TableKind.PARTITIONED, partition_key="HASH (id)")

    assert "Divided by `HASH (id)`. It has no partition, so it holds no row." in page


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"kind": TableKind.FOREIGN, "server": "files"}, "foreign table on `files` · "),
        ({"unlogged": True}, "unlogged table · "),
        ({"kind": TableKind.PARTITIONED}, "partitioned table · "),
    ],
)
def test_the_first_chip_says_what_kind_of_table_it_is(facts: dict[str, object], said: str) -> None:
    assert f"\n\n{said}" in film_with(**facts)


def test_constraints_of_every_kind_are_listed_with_what_they_promise() -> None:
    page = film_with(
        primary_key=PrimaryKey(name="pk", columns=("id", "seen"), period=True, origin=HERE),
        unique_constraints=(
            UniqueConstraint(
                name="uq", columns=("title",), nulls_distinct=False, deferrable=True, origin=HERE
            ),
        ),
        exclusion_constraints=(
            ExclusionConstraint(
                name="ex",
                method="gist",
                elements=(
                    ExclusionElement(column="id", operator="="),
                    ExclusionElement(column=None, expression="lower(title)", operator="&&"),
                ),
                predicate="hours > 1",
                deferrable=True,
                initially_deferred=True,
                comment="One at a time.",
                origin=HERE,
            ),
        ),
        check_constraints=(
            CheckConstraint(name="ck", expression="a < b", columns=(), enforced=False, origin=HERE),
        ),
        not_null_constraints=(
            NotNullConstraint(name="nn", column="title", validated=False, origin=HERE),
        ),
    )  # fmt: skip

    rows = [line.split("</a>")[1] for line in page.splitlines() if '<a id="constraint' in line]
    assert rows == [
        "`pk` | primary key | [`id`](#col-id), [`seen`](#col-seen) | at any one time |  |",
        "`uq` | unique | [`title`](#col-title) | nulls count as equal; may be checked at commit |  |",
        EXCLUDED,
        "`ck` | check | <code>a &#60; b</code> | not enforced |  |",
        "`nn` | not null | [`title`](#col-title) | not validated: older rows may be null |  |",
    ]
    assert "[5 constraints](#constraints)" in page


def test_an_index_says_what_is_unusual_about_its_keys() -> None:
    page = film_with(
        indexes=(
            Index(
                name="odd",
                method="btree",
                keys=(IndexKey(column="title", operator_class="text_pattern_ops", collation="C"),),
                unique=True,
                nulls_distinct=False,
                origin=HERE,
            ),
        )
    )

    assert (
        "`odd` | `title` collated `C` by `text_pattern_ops` | unique btree | nulls count as equal |" in page
    )


def test_a_column_says_how_it_is_collated_and_kept_where_that_is_unusual() -> None:
    page = film_with(
        columns=(column("film", "note", "text", collation="C", storage=Storage.EXTERNAL),),
        primary_key=None,
        foreign_keys=(),
    )

    assert "| `note`" in page.replace('<a id="col-note"></a>', "")
    assert "| collated `C`; storage external |" in page


TRIGGER = Trigger(
    name="film_touch",
    timing=Timing.BEFORE,
    events=("insert", "update"),
    columns=("title", "hours"),
    for_each_row=True,
    condition="old.* IS DISTINCT FROM new.*",
    function=QualifiedName("public", "touch"),
    arguments=("a'b",),
    firing=Firing.DISABLED,
    new_table="fresh",
    comment="Keeps the time.",
    origin=HERE,
)
TOUCH = Function(name="touch", signature="", arguments=(), returns="trigger", language="plpgsql", origin=HERE)


def test_a_trigger_says_when_it_runs_what() -> None:
    page = film_with(triggers=(TRIGGER,))

    assert "[1 trigger](#triggers)" in page
    assert (
        "`film_touch` | each row, before insert or update of [`title`](#col-title) or [`hours`](#col-hours), "
        "where `old.* IS DISTINCT FROM new.*` | `touch` with `a'b` | "
        "disabled; rows after in `fresh` | Keeps the time. |"
    ) in page


def test_a_constraint_trigger_leads_to_the_table_that_it_references() -> None:
    tied = replace(TRIGGER, constraint=True, references=QualifiedName("public", "language"), deferrable=True)
    page = film_with(triggers=(tied,))

    said = "disabled; constraint trigger; references [`language`](language.md); may run at commit;"
    assert said in page


def test_a_function_names_the_triggers_that_run_it() -> None:
    film = replace(FILM, triggers=(TRIGGER,))
    page = pages_of(tables=(film,), functions=(TOUCH,))[f"{PUBLIC}/functions/touch.md"]

    assert (
        "| [`film_touch`](../tables/film.md#trigger-film_touch) | [`film`](../tables/film.md) | "
        "each row, before insert or update, where `old.* IS DISTINCT FROM new.*` |"
    ) in page


def test_row_security_says_who_sees_which_rows() -> None:
    page = film_with(
        row_security=RowSecurity.FORCED,
        policies=(
            Policy(
                name="own",
                command="all",
                roles=("public", "clerk"),
                using="owner = CURRENT_USER",
                check="true",
                permissive=False,
                origin=HERE,
            ),
        ),
    )

    assert "Row security is on for every role, the owner too, but for those that bypass it" in page
    assert (
        '<a id="policy-own"></a>`own` | any | everybody, `clerk` | `owner = CURRENT_USER` | '
        "`true` | restrictive: narrows what others allow |"
    ) in page


@pytest.mark.parametrize(
    ("security", "said"),
    [
        (
            RowSecurity.ENABLED,
            "No policy permits anything, so a role that it is on for sees no row.",
        ),
        (RowSecurity.OFF, None),
    ],
)
def test_row_security_without_policies_hides_everything(security: RowSecurity, said: str | None) -> None:
    page = film_with(row_security=security)

    assert ("## Row security" in page) == (said is not None)
    assert said is None or said in page


def test_grants_name_roles_privileges_and_columns() -> None:
    grant = Grant(role="public", privileges=("insert", "select"))
    passed = Grant(role="clerk", privileges=("select",), grantable=("select",))
    page = film_with(grants=(grant,), columns=(replace(FILM.columns[0], grants=(passed,)), *FILM.columns[1:]))

    assert "| everybody | insert, select |  |  |" in page
    assert "| `clerk` | select | [`id`](#col-id) | select |" in page


def test_a_page_tells_what_was_revoked_from_everybody_with_and_without_other_grants() -> None:
    taken, given = Grant(role="public", revoked=("execute",)), Grant(role="clerk", privileges=("execute",))
    said = "\n\n## Grants\n\nRevoked from everybody, who has it by default: execute.\n\n"

    page = pages_of(functions=(replace(TOUCH, grants=(taken,)),))[f"{PUBLIC}/functions/touch.md"]
    both = pages_of(functions=(replace(TOUCH, grants=(given, taken)),))[f"{PUBLIC}/functions/touch.md"]

    assert f"{said}---\n" in page
    assert f"{said}| Role | Privileges |\n| --- | --- |\n| `clerk` | execute |\n\n---" in both


def test_inheritance_leads_both_ways() -> None:
    parent = Table(name="parent", columns=(), origin=HERE)
    child = Table(name="child", columns=(), inherits=(QualifiedName("public", "parent"),), origin=HERE)
    pages = pages_of(tables=(child, parent))

    assert "### Inherits from\n\n- [`parent`](parent.md)" in pages[f"{PUBLIC}/tables/child.md"]
    assert "### Inherited by\n\n- [`child`](child.md)" in pages[f"{PUBLIC}/tables/parent.md"]


def test_a_view_names_the_columns_it_reads_and_they_name_the_view() -> None:
    source = ViewSource(name=QualifiedName("public", "film"), columns=("title",))
    view = View(name="titles", columns=(), definition="SELECT 1", sources=(source,), origin=HERE,
                options=("security_invoker=true",))  # fmt: skip
    pages = pages_of(views=(view,))

    view_page, film_page = pages[f"{PUBLIC}/views/titles.md"], pages[f"{PUBLIC}/tables/film.md"]
    assert "| [`film`](../tables/film.md) | [`title`](../tables/film.md#col-title) |" in view_page
    assert "[1 source](#reads)" in view_page
    assert "With `security_invoker=true`." in view_page
    assert "| [`titles`](../views/titles.md) | [`title`](#col-title) |" in film_page
    assert " · [1 view reads it](#read-by)\n" in film_page


def test_a_view_that_a_view_reads_says_so_among_its_facts() -> None:
    source = ViewSource(name=QualifiedName("public", "low"), columns=())
    low = View(name="low", columns=(), definition="SELECT 1", origin=HERE)
    high = replace(low, name="high", sources=(source,))

    pages = pages_of(views=(high, low))

    assert "view · 0 columns · [1 view reads it](#read-by)\n" in pages[f"{PUBLIC}/views/low.md"]
    assert "reads it" not in pages[f"{PUBLIC}/views/high.md"]


def test_overviews_count_partitions_and_the_triggers_of_tables_and_views() -> None:
    parted = replace(
        FILM,
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (seen)",
        partitions=(part("a", "DEFAULT", part("a_1", "DEFAULT"), part("a_2", "DEFAULT"), key="LIST (id)"),),
        triggers=(TRIGGER,),
    )
    view = View(name="titles", columns=(), definition="SELECT 1", origin=HERE, triggers=(TRIGGER,))

    pages = pages_of(tables=(parted,), views=(view,))

    for path in ("reference/databases/shop/index.md", f"{PUBLIC}/index.md"):
        assert " · 2 partitions · 7 columns · " in pages[path]
        assert " · 2 triggers" in pages[path]


def test_a_domain_says_what_its_values_fulfil_and_who_has_one() -> None:
    check = CheckConstraint(name="positive", expression="VALUE > 0", columns=(), origin=HERE)
    money = DomainType(
        name="money_eur", type="numeric", nullable=False, default="0", check_constraints=(check,), origin=HERE
    )
    price = column("film", "price", "public.money_eur", user_type=QualifiedName("public", "money_eur"))
    film = replace(FILM, columns=(price,), primary_key=None, foreign_keys=(), indexes=())
    pages = pages_of(tables=(film,), types=(money,))

    page = pages[f"{PUBLIC}/types/money_eur.md"]
    assert "domain over `numeric` · not null · default `0` · [1 constraint](#constraints)" in page
    assert "`positive` | <code>VALUE &#62; 0</code> |" in page
    assert "| [`film.price`](../tables/film.md#col-price) |" in page
    assert "[`money_eur`](../types/money_eur.md)" in pages[f"{PUBLIC}/tables/film.md"]


def test_composite_and_range_types_say_what_they_are_made_of() -> None:
    money = QualifiedName("public", "money_eur")
    composite = CompositeType(
        name="offer", attributes=(column("offer", "price", "public.money_eur", user_type=money),), origin=HERE
    )
    range_ = RangeType(
        name="prices", subtype="public.money_eur", user_type=money, multirange="prices_multi", origin=HERE
    )
    domain = DomainType(name="money_eur", type="numeric", origin=HERE)
    pages = pages_of(types=(domain, composite, range_))

    assert "composite type · [1 attribute](#attributes)" in pages[f"{PUBLIC}/types/offer.md"]
    assert (
        "range of [`money_eur`](money_eur.md) · several are a `prices_multi`"
        in pages[f"{PUBLIC}/types/prices.md"]
    )
    used = pages[f"{PUBLIC}/types/money_eur.md"]
    assert "| [`offer.price`](offer.md#col-price) | attribute |" in used
    assert "| [`prices`](prices.md) | range |" in used


FUNCTION = Function(
    name="price_of",
    signature="integer, public.rating",
    arguments=(
        Argument(name="film", type="integer"),
        Argument(
            name="at",
            type="public.rating",
            default="'g'::public.rating",
            user_type=QualifiedName("public", "rating"),
        ),
        Argument(name="", type="text", mode=ArgumentMode.OUT),
    ),
    returns="text",
    language="plpgsql",
    volatility=Volatility.STABLE,
    strict=True,
    security_definer=True,
    body="\n  BEGIN\n    RETURN 1;\n  END\n",
    comment="What it costs.",
    origin=HERE,
)


def test_a_function_says_how_it_is_called() -> None:
    pages = pages_of(functions=(FUNCTION,))

    page = pages[f"{PUBLIC}/functions/price_of.md"]
    assert "What it costs." in page
    assert (
        "function in plpgsql · returns `text` · stable · null where an argument is null · "
        "runs with its owner&#39;s rights"
    ).replace("&#39;", "'") in page
    assert "``` sql\nprice_of(film integer, at rating DEFAULT 'g', OUT text)\nRETURNS text\n```" in page
    assert "| `at` | [`rating`](../types/rating.md) |  | `'g'` |" in page
    assert "``` plpgsql\nBEGIN\n  RETURN 1;\nEND\n```" in page
    fn = "functions/price_of.md"
    assert f"| [`price_of`]({fn}) | `integer`, `rating` | `text` | plpgsql |" in pages[f"{PUBLIC}/index.md"]
    assert "price_of(integer, public.rating)" in pages[f"{PUBLIC}/types/rating.md"]


@pytest.mark.parametrize(
    ("returned", "said"),
    [
        ("SETOF public.film", "SETOF film"),
        ("SETOF other.film", "SETOF other.film"),
        ("SETOF timestamp with time zone", "SETOF timestamptz"),
    ],
)
def test_a_function_names_the_rows_it_gives_as_its_page_names_types(returned: str, said: str) -> None:
    pages = pages_of(functions=(replace(TOUCH, returns=returned),))

    assert f" · returns `{said}`\n" in pages[f"{PUBLIC}/functions/touch.md"]
    assert f"| `{said}` | plpgsql |" in pages[f"{PUBLIC}/index.md"]


def test_functions_of_one_name_share_a_page_and_each_has_its_place() -> None:
    procedure = replace(
        FUNCTION,
        signature="",
        arguments=(),
        returns="",
        kind=FunctionKind.PROCEDURE,
        body=None,
        comment="None.",
    )
    page = pages_of(functions=(procedure, FUNCTION))[f"{PUBLIC}/functions/price_of.md"]

    assert "\n2 functions\n" in page
    assert "`price_of()`" in page
    assert "`price_of(integer, rating)`" in page
    assert page.index("None.") < page.index("What it costs.")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("price of", '"price of"'),
        ("Price", '"Price"'),
        ('a"b', '"a""b"'),
        ("größe", '"größe"'),
        ("p_1$", "p_1$"),
    ],
)
def test_a_signature_quotes_the_names_that_sql_would_take_for_others(name: str, shown: str) -> None:
    odd = replace(
        FUNCTION,
        name=name,
        arguments=(Argument(name=name, type="integer"),),
        returns="",
        comment="",
        body=None,
    )

    pages = pages_of(functions=(odd,))

    (page,) = (page for path, page in pages.items() if "/functions/" in path)
    assert html.unescape(page).count(f"{shown}({shown} integer)") == 1


def test_an_aggregate_is_written_in_no_language() -> None:
    total = replace(
        FUNCTION, name="total", kind=FunctionKind.AGGREGATE, language="internal", body=None, comment=""
    )
    pages = pages_of(functions=(FUNCTION, total))

    assert "| Function | Takes | Returns | Kind | Language | Comment |" in pages[f"{PUBLIC}/index.md"]
    assert "| aggregate |  |  |" in pages[f"{PUBLIC}/index.md"]
    assert "\naggregate · returns" in pages[f"{PUBLIC}/functions/total.md"]


def test_sequences_name_their_owner_and_identity_ones_are_not_noise() -> None:
    own = SequenceOwner(table=QualifiedName("public", "film"), column="id")
    facts = {"type": "integer", "start": 1, "increment": 2, "minimum": 1, "maximum": 2**31 - 1}
    sequences = (
        Sequence(name="film_seq", owner=own, origin=HERE, **facts),  # type: ignore[arg-type]
        Sequence(name="hidden_seq", owner=replace(own, identity=True), origin=HERE, **facts),  # type: ignore[arg-type]
        Sequence(name="plain", origin=HERE, **{**facts, "increment": 1}),  # type: ignore[arg-type]
        Sequence(name="ring", origin=HERE, cycle=True, **{**facts, "maximum": 9}),  # type: ignore[arg-type]
    )

    page = pages_of(sequences=sequences)[f"{PUBLIC}/index.md"]

    assert "`film_seq` | `integer` | from 1 by 2 | [`film.id`](tables/film.md#col-id) |" in page
    assert "`ring` | `integer` | from 1 by 2, 1 to 9, then over again |" in page
    assert "`plain` | `integer` |  |  |" in page
    assert "hidden_seq" not in page


def test_a_database_lists_its_extensions_and_viewpoints() -> None:
    database = replace(
        SHOP,
        extensions=(Extension(name="citext", version="1.6", schema="public", comment="Text", origin=HERE),),
        viewpoints=(
            Viewpoint(
                name="What is lent",
                description="Copies and who has them.\n\nMore.",
                tables=(QualifiedName("public", "film"), QualifiedName("public", "inventory")),
            ),
        ),
    )

    pages = rendered(database)

    page = pages["reference/databases/shop/index.md"]
    assert "`citext` | `1.6` | `public` | Text |" in page
    assert "| [What is lent](viewpoints/what-is-lent.md) | Copies and who has them. | 2 |" in page
    viewpoint = pages["reference/databases/shop/viewpoints/what-is-lent.md"]
    assert (
        "# What is lent\n\nCopies and who has them.\n\nMore.\n\nviewpoint · 2 tables · 1 foreign key"
        in viewpoint
    )
    assert "| [`film`](../public/tables/film.md) |" in viewpoint


def test_every_page_of_a_database_read_from_a_snapshot_says_so() -> None:
    database = replace(SHOP, snapshot="snapshots/shop.json", viewpoints=(Viewpoint(name="v", tables=()),))
    own = {path: page for path, page in rendered(database).items() if not path.endswith("databases/index.md")}

    for path, page in own.items():
        assert "> **From a snapshot.** This was built without the running database" in page, path
        assert page.rstrip().splitlines()[-1].startswith("Read from the snapshot `snapshots/shop.json` of"), (
            path
        )


def test_a_schema_called_viewpoints_and_the_viewpoints_are_in_each_others_way_nowhere() -> None:
    schema = replace(SHOP.schemas[0], name="viewpoints")
    database = replace(SHOP, schemas=(schema,), viewpoints=(Viewpoint(name="tables", tables=()),))

    paths = [path for path in rendered(database) if "shop/viewpoints" in path]

    assert "reference/databases/shop/viewpoints/tables.md" in paths
    assert [path for path in paths if path.endswith("/viewpoints/index.md")] == []


def test_a_table_names_the_partitions_that_reference_it_without_the_others() -> None:
    apart = replace(FILM.foreign_keys[0], target_table="inventory")
    parted = Table(
        name="parted",
        columns=(),
        kind=TableKind.PARTITIONED,
        partition_key="RANGE (x)",
        partitions=(replace(part("a", "DEFAULT"), foreign_keys=(apart,)), part("b", "FOR VALUES IN (1)")),
        origin=HERE,
    )
    page = pages_of(tables=(*SHOP.schemas[0].tables, parted))[f"{PUBLIC}/tables/inventory.md"]

    assert "1 partition of [`parted`](parted.md) references it too, without the others: `a`." in page


def test_a_key_over_periods_of_time_promises_no_single_row() -> None:
    key = replace(FILM.foreign_keys[1], period=True, columns=("id",))
    page = pages_of(tables=(replace(FILM, foreign_keys=(key,)), *SHOP.schemas[0].tables[1:]))

    assert "each `language` has **many** `film`" in page[f"{PUBLIC}/tables/language.md"]
    assert "every `film` has `language` for all of its time" in page[f"{PUBLIC}/tables/film.md"]


def test_a_policy_without_a_check_holds_for_what_is_written_too() -> None:
    policy = Policy(name="own", command="all", roles=("public",), using="mine", origin=HERE)
    reading = Policy(name="seen", command="select", roles=("public",), using="mine", origin=HERE)
    page = film_with(row_security=RowSecurity.ENABLED, policies=(policy, reading))

    assert "`own` | any | everybody | `mine` | `mine` |" in page
    assert "`seen` | select | everybody | `mine` |  |" in page


def test_a_column_names_the_sequence_that_gives_its_value() -> None:
    default = "nextval('public.\"odd '' one\"'::regclass)"
    page = film_with(columns=(column("film", "id", default=default),), foreign_keys=(), indexes=())

    assert 'next of `"odd \' one"`' in page

"""A viewpoint holds the tables that its patterns mean, and a pattern that means none is told."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from docgen.model.database import QualifiedName, Viewpoint
from docgen.model.finding import Severity
from docgen.model.system import System
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings

SHOP = """
CREATE SCHEMA billing;
CREATE TABLE customer (id int PRIMARY KEY);
CREATE TABLE purchase (id int PRIMARY KEY);
CREATE TABLE purchase_line (id int PRIMARY KEY);
CREATE TABLE billing.invoice (id int) PARTITION BY RANGE (id);
CREATE TABLE billing.invoice_1 PARTITION OF billing.invoice FOR VALUES FROM (1) TO (2);
CREATE VIEW purchases AS SELECT * FROM purchase;
"""


@pytest.fixture
def shop_url(database_url: str) -> str:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(SHOP.encode())
    return database_url


def system_with(url: str, *viewpoints: dict[str, object]) -> System:
    section = {"name": "shop", "url": url, "viewpoint": list(viewpoints)}
    return inspect(Settings.model_validate({"database": [section]}), Path.cwd())


def test_a_viewpoint_holds_the_tables_of_its_patterns_sorted_and_each_once(shop_url: str) -> None:
    system = system_with(
        shop_url,
        {"name": "Orders", "description": "What is sold.", "tables": ["purchase*", "purchase", "billing.*"]},
    )

    assert system.findings == ()
    assert system.databases[0].viewpoints == (
        Viewpoint(
            name="Orders",
            description="What is sold.",
            tables=(
                QualifiedName("billing", "invoice"),
                QualifiedName("public", "purchase"),
                QualifiedName("public", "purchase_line"),
            ),
        ),
    )


def test_viewpoints_keep_the_order_of_the_settings(shop_url: str) -> None:
    system = system_with(
        shop_url, {"name": "Orders", "tables": ["purchase"]}, {"name": "Buyers", "tables": ["customer"]}
    )

    assert [viewpoint.name for viewpoint in system.databases[0].viewpoints] == ["Orders", "Buyers"]


def test_a_pattern_that_means_no_table_is_a_warning_with_the_nearest_name(shop_url: str) -> None:
    system = system_with(
        shop_url,
        {"name": "Buyers", "tables": ["customer"]},
        {"name": "Orders", "tables": ["purchase", "purchase_lin", "stock.*"]},
    )

    close, far = (str(finding) for finding in system.findings)
    place = "docgen.toml: database[0].viewpoint[1]: viewpoint-names-tables"
    problem = "No table of 'shop' is {!r}, which viewpoint 'Orders' names."
    assert close == f"{place} {problem.format('purchase_lin')} Did you mean 'purchase_line'?"
    assert far == f"{place} {problem.format('stock.*')} Correct the pattern, or take it out."
    assert {finding.severity for finding in system.findings} == {Severity.WARNING}
    assert len(system.databases[0].viewpoints) == 2


@pytest.mark.parametrize("pattern", ["purchases", "invoice_1"])
def test_views_and_partitions_are_in_no_viewpoint(shop_url: str, pattern: str) -> None:
    system = system_with(shop_url, {"name": "Orders", "tables": [pattern]})

    assert system.databases[0].viewpoints == ()
    assert len(system.findings) == 1

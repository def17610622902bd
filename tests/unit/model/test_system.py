"""Systems add up; what they disagree on is told, not hidden."""

from __future__ import annotations

from dataclasses import replace

from docgen.model.database import Database
from docgen.model.origin import Origin
from docgen.model.system import System

SHOP = Database(name="shop", dialect="postgresql", version="18", origin=Origin("shop"))
LEDGER = Database(name="ledger", dialect="postgresql", version="18", origin=Origin("ledger"))


def test_systems_join_sorted_by_name() -> None:
    joined = System.join([System(databases=(SHOP,)), System(databases=(LEDGER,))])

    assert joined == System(databases=(LEDGER, SHOP))


def test_the_same_facts_twice_are_the_facts_once() -> None:
    assert System.join([System(databases=(SHOP,))] * 2) == System(databases=(SHOP,))


def test_other_facts_under_one_name_are_a_finding_that_names_both_places() -> None:
    other = replace(SHOP, version="17", origin=Origin("snapshots/shop.json"))

    joined = System.join([System(databases=(SHOP,)), System(databases=(other,))])

    assert joined.databases == (SHOP,)
    (finding,) = joined.findings
    assert finding.origin == Origin("snapshots/shop.json")
    assert "read from shop with other facts" in finding.problem

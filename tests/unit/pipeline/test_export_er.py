"""Diagrams for other programs: every table and column once, and no name does anything."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pygraphviz
import pytest
from eralchemy2.parser import line_iterator_to_intermediary

from docgen.model.system import System
from docgen.pipeline.exports.eralchemy.dot import export_dot
from docgen.pipeline.exports.eralchemy.entities import identifiers
from docgen.pipeline.exports.eralchemy.markup import export_er
from docgen.pipeline.exports.eralchemy.mermaid import export_mermaid
from tests.unit.pipeline.exported import system_of, words

SHOP = """
CREATE TABLE public.customer (id int PRIMARY KEY, "e-mail" text NOT NULL);
CREATE TABLE public.purchase (
    id int PRIMARY KEY REFERENCES public.customer,
    customer_id int NOT NULL REFERENCES public.customer,
    payer_id int REFERENCES public.customer,
    amount numeric(10, 2)
);
"""


def test_mermaid_has_entities_keys_and_what_each_key_is_called(database_url: str) -> None:
    assert export_mermaid(system_of(database_url, SHOP)) == (
        "erDiagram\n"
        "    customer {\n"
        "        integer id PK\n"
        '        text e_mail "e-mail"\n'
        "    }\n"
        "    purchase {\n"
        "        integer id PK, FK\n"
        "        integer customer_id FK\n"
        "        integer payer_id FK\n"
        '        numeric(10_2) amount "numeric#40;10,2#41;"\n'
        "    }\n"
        '    customer 1--0+ purchase : "customer_id"\n'
        '    customer 1--one or zero purchase : "id"\n'
        '    customer one or zero--0+ purchase : "payer_id"\n'
    )


def test_er_has_entities_and_relations(database_url: str) -> None:
    assert export_er(system_of(database_url, SHOP)) == (
        "[customer]\n"
        '    *id {label:"integer"}\n'
        '    e_mail {label:"text"}  # e-mail\n'
        "[purchase]\n"
        '    *id {label:"integer"}\n'
        '    customer_id {label:"integer"}\n'
        '    payer_id {label:"integer"}\n'
        '    amount {label:"numeric(10,2)"}\n'
        "customer 1--* purchase\n"
        "customer 1--? purchase\n"
        "customer ?--* purchase\n"
    )


def test_er_is_read_back_as_it_was_written(database_url: str) -> None:
    system = words(database_url)

    tables, relations = line_iterator_to_intermediary(export_er(system).splitlines())

    documented = [table for _, table in system.databases[0].tables()]
    assert [len(table.columns) for table in tables] == [len(table.columns) for table in documented]
    plain = {table.name for table in documented if re.fullmatch(r"[A-Za-z_]\w*", table.name, re.ASCII)}
    assert plain <= {table.name for table in tables}
    assert len(relations) == sum(len(table.foreign_keys) for table in documented)
    keys = {table.name: [column.name for column in table.columns if column.is_key] for table in tables}
    assert keys["ticks"] == ["id", "kind"]


def test_graphviz_draws_every_name_as_it_is(database_url: str) -> None:
    system = words(database_url)

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        svg = pygraphviz.AGraph(string=export_dot(system)).draw(prog="dot", format="svg")

    drawn = ET.fromstring(svg)
    texts = ["".join(text.itertext()) for text in drawn.iter("{http://www.w3.org/2000/svg}text")]
    names = {table.name for _, table in system.databases[0].tables()}
    names |= {column.name for _, table in system.databases[0].tables() for column in table.columns}
    spelled = {name.replace("\n", "\\u000a").replace("\t", "\\u0009").strip() for name in names}
    assert {name for name in spelled if name not in texts} - {""} == set()
    assert not any("href" in name for element in drawn.iter() for name in element.attrib)
    nodes = [element for element in drawn.iter() if element.get("class") == "node"]
    assert len(nodes) == len(list(system.databases[0].tables()))


def test_in_mermaid_no_name_is_a_word_of_its_own_or_leaves_its_quotes(database_url: str) -> None:
    lines = export_mermaid(words(database_url)).splitlines()

    words_ = r"(?!(?:class|style|end|acctitle|to)\b)\w+"
    comment = r'"(?:[\w., \x80-\U0010ffff-]|#\d+;)*"'
    entity = rf"    {words_}(?:\[{comment}\])? {{"
    attribute = rf"        [\w()\[\]]+ (?!(?:pk|fk|uk)\b)\w+(?: PK|, FK| FK)*(?: {comment})?"
    tie = rf"    {words_} (?:1|one or zero)--(?:0\+|one or zero) {words_} : {comment}"
    every = re.compile(rf"erDiagram|    }}|{entity}|{attribute}|{tie}", re.IGNORECASE | re.ASCII)
    assert [line for line in lines if not every.fullmatch(line)] == []


@pytest.mark.parametrize("export", [export_mermaid, export_dot, export_er])
def test_of_several_databases_each_table_is_named_with_its_own(
    export: Callable[[System], str], database_url: str
) -> None:
    text = export(system_of(database_url, SHOP, names=["shop", "stock"]))

    assert "shop.customer" in text
    assert "stock.purchase" in text


@pytest.mark.parametrize(
    ("export", "text"), [(export_mermaid, "erDiagram\n"), (export_er, ""), (export_dot, "graph {")]
)
def test_nothing_to_tell_is_an_empty_document(export: Callable[[System], str], text: str) -> None:
    said = export(System())

    assert said.startswith(text)
    if export is export_dot:
        assert len(pygraphviz.AGraph(string=said).nodes()) == 0


def test_words_are_those_of_the_names_where_they_can_be() -> None:
    found = identifiers(["a.b", "a b", "a_b", "end", "1st", "größe", "plain"], besides=["end"])

    assert found == {
        "a.b": "a_b_2e7336dc",
        "a b": "a_b_c8687a08",
        "a_b": "a_b",
        "end": "end_",
        "1st": "_1st",
        "größe": "gr_e",
        "plain": "plain",
    }


def test_a_word_depends_on_no_order() -> None:
    names = ["x y", "x_y_", "x.y", "x-y", "x_y"]

    assert identifiers(names) == identifiers(reversed(names))

"""DBML says what the database says, each name as it is, and promises nothing more."""

from __future__ import annotations

import re

import pytest

from docgen.model.system import System
from docgen.pipeline.exports.dbml import export_dbml
from tests.unit.pipeline.exported import system_of, words

SHOP = """
COMMENT ON SCHEMA public IS '';
CREATE SCHEMA billing;
CREATE TYPE public.state AS ENUM ('open', 'paid');
COMMENT ON TYPE public.state IS E'How far\\nit is.';
CREATE TABLE public.customer (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email character varying(200) NOT NULL UNIQUE,
    since timestamp with time zone NOT NULL DEFAULT now()
);
COMMENT ON TABLE public.customer IS E'Who buys.\\n\\nIt''s "them".';
COMMENT ON COLUMN public.customer.email IS 'Where the invoice goes.';
CREATE TABLE public.purchase (
    customer_id int NOT NULL REFERENCES public.customer ON DELETE CASCADE ON UPDATE SET NULL,
    number int NOT NULL DEFAULT 1 CHECK (number > 0),
    state public.state NOT NULL DEFAULT 'open',
    states public.state[],
    PRIMARY KEY (customer_id, number)
);
CREATE INDEX purchase_open ON public.purchase USING hash (number) WHERE state = 'open';
CREATE UNIQUE INDEX purchase_number ON public.purchase (number DESC) INCLUDE (state);
CREATE TABLE billing.invoice (
    customer_id int, number int,
    UNIQUE (customer_id, number),
    CONSTRAINT invoiced FOREIGN KEY (customer_id, number) REFERENCES public.purchase ON DELETE RESTRICT
);
CREATE TABLE billing.ledger (id int PRIMARY KEY REFERENCES public.customer) PARTITION BY HASH (id);
CREATE VIEW public.open_purchases AS SELECT * FROM public.purchase;
"""

AS_DBML = """\
Project "shop" {
  database_type: 'PostgreSQL'
}

// How far it is.
Enum "public"."state" {
  "open"
  "paid"
}

Table "billing"."invoice" {
  "customer_id" integer
  "number" integer
  indexes {
    ("customer_id", "number") [unique, name: 'invoice_customer_id_number_key']
  }
}

Table "billing"."ledger" {
  "id" integer [pk, not null]
  Note: 'Partitioned by HASH (id).'
}

Table "public"."customer" {
  "id" integer [pk, increment, not null]
  "email" varchar(200) [unique, not null, note: 'Where the invoice goes.']
  "since" timestamptz [not null, default: `now()`]
  Note: 'Who buys.\\n\\nIt\\'s "them".'
}

Table "public"."purchase" {
  "customer_id" integer [not null]
  "number" integer [not null, default: 1]
  "state" "public"."state" [not null, default: `'open'::public.state`]
  "states" "public"."state"[]
  indexes {
    ("customer_id", "number") [pk, name: 'purchase_pkey']
    "number" [name: 'purchase_number', unique, note: 'number descending. Includes state.']
    "number" [name: 'purchase_open', type: "hash", note: 'Only rows where state = \\'open\\'::public.state.']
  }
  checks {
    `number > 0` [name: 'purchase_number_check']
  }
}

Ref "invoiced": "public"."purchase".("customer_id", "number") - "billing"."invoice".("customer_id", "number")\
 [delete: restrict]
Ref "ledger_id_fkey": "public"."customer"."id" - "billing"."ledger"."id"
Ref "purchase_customer_id_fkey": "public"."purchase"."customer_id" > "public"."customer"."id"\
 [delete: cascade, update: set null]

TableGroup "Orders" [note: 'What is sold.'] {
  "billing"."invoice"
  "public"."purchase"
}

TableGroup "All of it" [note: 'Tables of other groups belong to it too: billing.invoice, public.purchase.'] {
  "billing"."ledger"
  "public"."customer"
}
"""


def test_a_schema_is_exported_with_all_that_dbml_can_say(database_url: str) -> None:
    orders = {"name": "Orders", "description": "What is sold.", "tables": ["invoice", "purchase"]}
    system = system_of(database_url, SHOP, viewpoints=[orders, {"name": "All of it", "tables": ["*"]}])

    assert export_dbml(system) == AS_DBML


def block(text: str, name: str) -> list[str]:
    """The lines of a table, without those that begin and end it."""
    found = re.search(rf"^Table {re.escape(name)} {{\n(.*?)^}}$", text, re.MULTILINE | re.DOTALL)
    assert found, text
    return [line.strip() for line in found[1].splitlines()]


@pytest.mark.parametrize(
    "line",
    [
        r'Table "public"."\"]; click A href \"javascript:alert(11)\"" {',
        r'Table "public"."back\\slash\\" {',
        r'Table "public"."two\nlines" {',
        r'  "tab\tand\nline" text',
        r'  "\\N" text [default: ' + r"'two\nlines']",
        r'  "a\\" text [default: `' + r"'a\'::text`]",
        '// The table "public"."nothing" has no columns, which DBML has no word for.',
        '// The enum "public"."no_values" has no values, which DBML has no word for.',
        '  "to" "public"."to"[]',
    ],
)
def test_a_name_is_quoted_whatever_it_holds(line: str, database_url: str) -> None:
    assert line in export_dbml(words(database_url)).splitlines()


def test_what_holds_a_backtick_is_told_in_a_note_or_as_a_string(database_url: str) -> None:
    lines = block(export_dbml(words(database_url)), '"public"."ticks"')

    assert """"literal" text [default: 'a`b\\'c']""" in lines
    assert """"computed" text [note: 'Default: upper(\\'a`b\\'::text)']""" in lines
    assert """"doubled" text [note: 'Stored: (literal || \\'`\\'::text)']""" in lines
    told = "Note: 'Index tick: upper(literal || \\'`\\'::text)\\n\\nCheck no_tick: literal <> \\'`\\'::text'"
    assert lines[-1] == told


def test_what_holds_for_some_rows_only_is_not_called_unique(database_url: str) -> None:
    lines = block(export_dbml(words(database_url)), '"public"."ticks"')

    assert "\"amount\" [name: 'open_only', note: 'Unique. Only rows where sure.']" in lines
    assert any(line.startswith('"span" [name: \'apart\', type: "gist", note: \'An excl') for line in lines)
    assert any(line.endswith("[unique, name: 'ever', note: 'Nulls are not distinct.']") for line in lines)


def test_keys_that_dbml_takes_for_one_are_told_in_notes(database_url: str) -> None:
    text = export_dbml(words(database_url))

    assert [line for line in text.splitlines() if '"here"' in line and line.startswith("Ref")] == [
        'Ref "back": "public"."there"."id" - "public"."here"."id"'
    ]
    assert block(text, '"public"."there"')[-1] == (
        "Note: 'Foreign key again: (id) references public.here (id).\\n\\n"
        "Foreign key there_id_fkey: (id) references public.here (id).'"
    )
    assert block(text, '"public"."self"')[-1].startswith("Note: 'Foreign key self_id_fkey")


def test_a_key_to_a_table_that_is_not_documented_is_told_in_a_note(database_url: str) -> None:
    from docgen.pipeline.narrow import Choice, narrow

    system = narrow(system_of(database_url, SHOP), Choice(schemas=("billing",)))

    text = export_dbml(system)

    told = "(customer_id, number) references public.purchase (customer_id, number)."
    assert block(text, '"billing"."invoice"')[-1] == f"Note: 'Foreign key invoiced: {told}'"
    assert "Ref " not in text


def test_of_several_databases_each_schema_is_named_with_its_own(database_url: str) -> None:
    text = export_dbml(system_of(database_url, SHOP, names=["shop", "stock"]))

    assert 'Table "shop.public"."customer" {' in text
    assert 'Table "stock.public"."customer" {' in text
    assert '"state" "stock.public"."state" [not null' in text
    assert "Project" not in text


def test_nothing_to_tell_is_an_empty_document(database_url: str) -> None:
    assert export_dbml(System()) == ""
    assert export_dbml(system_of(database_url, "")) == AS_DBML[: AS_DBML.index("\n//")]

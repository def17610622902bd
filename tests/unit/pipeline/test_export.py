"""The export is a contract: it says its version, fulfils its schema, and never changes by itself."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import psycopg

from docgen.model.system import System
from docgen.pipeline.export import export_json, json_schema
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings
from docgen.settings.url import DatabaseUrl

NASTY = (Path(__file__).parents[2] / "data" / "nasty.sql").read_text(encoding="utf-8")


def nasty_system(url: str) -> System:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(NASTY.encode())
    settings = Settings.model_validate({"database": [{"name": "nasty", "url": DatabaseUrl(url)}]})
    return inspect(settings, Path.cwd())


def test_an_export_fulfils_the_schema_that_is_exported(database_url: str) -> None:
    document = json.loads(export_json(nasty_system(database_url)))

    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(document, schema)
    assert (document["format"], document["version"]) == ("docgen-system", 2)


def test_a_table_is_exported_with_everything_that_is_known_of_it(database_url: str) -> None:
    document = json.loads(export_json(nasty_system(database_url)))

    public = next(s for s in document["databases"][0]["schemas"] if s["name"] == "public")
    table = next(t for t in public["tables"] if t["name"] == "points at them")
    assert table["foreign_keys"] == [
        {
            "name": "fk | odd <name>",
            "columns": ["one", "two"],
            "target_schema": "public",
            "target_table": "quo\"te's <table>",
            "target_columns": ['key "one"', "key 'two'"],
            "origin": "nasty.public.points at them.fk | odd <name>",
            "on_delete": "cascade",
            "on_update": "no action",
            "match": "simple",
            "deferrable": False,
            "initially_deferred": False,
            "on_delete_columns": [],
            "validated": True,
            "enforced": True,
            "period": False,
            "of_partitions": False,
            "comment": "",
        }
    ]
    assert table["check_constraints"][0]["expression"] == "one > 0 AND two <> 3"
    assert table["indexes"][0]["keys"][1] == {
        "column": None,
        "expression": "(two + 1)",
        "sort": "ascending",
        "nulls": "first",
        "operator_class": "",
        "collation": "",
    }


def test_the_schema_refuses_what_no_version_of_docgen_wrote(database_url: str) -> None:
    document = json.loads(export_json(nasty_system(database_url)))

    document["databases"][0]["schemas"][0]["tables"][0]["row_count"] = 5

    assert not jsonschema.Draft202012Validator(json_schema()).is_valid(document)


def test_the_contract_of_this_version_is_the_one_that_was_published() -> None:
    """A key that goes or changes its meaning is a new version; this list is what version 2 promised."""
    promised = {
        "Table": "name columns origin primary_key foreign_keys unique_constraints check_constraints "
        "indexes kind partition_key partitions inherits triggers policies comment",
        "Column": "name type origin nullable default generated generation identity user_type comment",
        "View": "name columns definition origin materialized comment",
        "EnumType": "name values origin comment kind",
        "Schema": "name origin tables views types comment",
        "Database": "name dialect version origin schemas comment",
        "Index": "name method keys origin include unique predicate valid constraint comment",
    }

    definitions = json_schema()["$defs"]
    for name, keys in promised.items():
        assert set(keys.split()) <= set(definitions[name]["properties"]), name

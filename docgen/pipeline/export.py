"""The whole System as JSON: a public contract, with a version and a schema.

Keys are those of `docgen.model`. `version` grows when a key goes or changes its
meaning; new keys come without a new version.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any

from docgen.model.database import Database
from docgen.model.exchange import VERSION
from docgen.model.exchange.plain import plain
from docgen.model.origin import Origin
from docgen.model.system import System

FORMAT = "docgen-system"


def export_json(system: System) -> str:
    """The System as sorted JSON text with a newline at its end; the same System gives the same text."""
    document = {"format": FORMAT, "version": VERSION, **plain(system)}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) that every export fulfils, made from the model itself."""
    from pydantic import TypeAdapter

    exported = TypeAdapter(System)
    # A system names it without importing it.
    exported.rebuild(_types_namespace={"Database": Database})
    schema = exported.json_schema(mode="serialization", ref_template="#/$defs/{model}")
    for definition, told in ((schema, System), (schema["$defs"]["Database"], Database)):
        for field in fields(told):
            if not field.compare:
                del definition["properties"][field.name]
    for definition in [schema, *schema["$defs"].values()]:
        _require_all(definition)
    # An origin is written as its text.
    schema["$defs"]["Origin"] = {"type": "string", "description": Origin.__doc__}
    schema["properties"] = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        **schema["properties"],
    }
    schema["required"] = ["format", "version", *schema["required"]]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "The docgen System"}


def _require_all(definition: dict[str, Any]) -> None:
    """Say that exports leave nothing out and add nothing."""
    if definition.get("type") == "object":
        definition["required"] = list(definition["properties"])
        definition["additionalProperties"] = False
        for described in definition["properties"].values():
            described.pop("default", None)

"""Parsed snippets, held against their schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from docgen.model.outcome import Outcome, Status
from docgen.model.snippet import Snippet
from docgen.runners.schemas.document import Document, UnusableError
from docgen.runners.schemas.schemas import NotInstalledError, SchemaError, Schemas, titled
from docgen.runners.wording import sentence

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_MOST_LINES = 20


def _yaml(source: str) -> list[Document]:
    from docgen.runners.schemas.yaml_document import yaml_documents

    return yaml_documents(source)


def _json(source: str) -> list[Document]:
    from docgen.runners.schemas.json_document import json_documents

    return json_documents(source)


def _toml(source: str) -> list[Document]:
    from docgen.runners.schemas.toml_document import toml_documents

    return toml_documents(source)


_DOCUMENTS: Mapping[str, Callable[[str], list[Document]]] = {"json": _json, "toml": _toml, "yaml": _yaml}


def fits(snippet: Snippet, language: str, schemas: Schemas) -> Outcome:
    """Whether a snippet without mistakes of syntax fits the schema that it names, or its title does.

    A title may be above a part of a file: what is missing at the outermost is not told then.
    """
    asked = snippet.option("schema")
    name = asked if asked is not None else titled(snippet)
    passed = Outcome(origin=snippet.origin, status=Status.PASSED)
    if not name:
        return passed
    if language not in _DOCUMENTS:
        return _broken(snippet, "A schema is for TOML, YAML and JSON. Take the option away.")
    try:
        found = _complaints(snippet, language, schemas.get(name), is_whole=asked is not None)
    except NotInstalledError as error:
        if asked is not None:
            return _broken(snippet, str(error))
        problem = f"Its syntax is right, and no more was looked at. {error}"
        return Outcome(origin=snippet.origin, status=Status.SKIPPED, problem=problem)
    except SchemaError as error:
        return _broken(snippet, str(error))
    return _failed(snippet, name, found) if found else passed


def _complaints(
    snippet: Snippet, language: str, validator: Validator, *, is_whole: bool
) -> list[tuple[int, str]]:
    """Lines of the snippet with what is wrong there, in their order."""
    from docgen.runners.schemas.complaints import complaints

    try:
        return sorted(
            (document.line(one.path), str(one))
            for document in _DOCUMENTS[language](snippet.source)
            for one in complaints(validator.iter_errors(document.value))
            if is_whole or one.path or not one.is_missing
        )
    except (UnusableError, RecursionError, ValueError) as error:
        said = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise SchemaError(sentence(f"No schema can be held against it: {said}")) from None


def _broken(snippet: Snippet, problem: str) -> Outcome:
    return Outcome(origin=snippet.origin, status=Status.BROKEN, problem=problem)


def _failed(snippet: Snippet, name: str, found: list[tuple[int, str]]) -> Outcome:
    """The first of what is wrong, and the others below it."""
    (line, reason), *others = found
    lines = [f"{snippet.place(other)}: {said}" for other, said in others[:_MOST_LINES]]
    if len(others) > _MOST_LINES:
        lines.append(f"… and {len(others) - _MOST_LINES} more")
    return Outcome(
        origin=snippet.origin,
        status=Status.FAILED,
        place=snippet.place(line),
        problem=sentence(f"By the schema {name}, {reason}"),
        detail="\n".join(lines),
    )

"""The schemas that snippets may name: files of the project, and those that docgen knows."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from docgen.model.snippet import Snippet

if TYPE_CHECKING:
    from jsonschema_rs import Validator

# By the names of files that a title may have.
KNOWN = {
    "compose": re.compile(r"(?:.*/)?(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml"),
    "github-workflow": re.compile(r"(?:.*/)?\.github/workflows/[^/]+\.ya?ml"),
}
_PROJECT = "docgen-project:///"


class SchemaError(Exception):
    """A schema that cannot be used; the words are sentences: what is wrong, and what to do."""


def titled(snippet: Snippet) -> str:
    """The known schema of the file that a snippet shows, by its title; "" where there is none."""
    title = snippet.option("title") or ""
    return next((name for name, files in KNOWN.items() if files.fullmatch(title)), "")


class NotInstalledError(SchemaError):
    """What checks values by schemas is not installed."""


class Schemas:
    """The schemas that a run needs, each read once; `root` is the project's folder."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()
        self._found: dict[str, Validator | SchemaError] = {}

    def get(self, name: str) -> Validator:
        """What checks values by a schema of that name, or by the file at that path in the project.

        Raises:
            SchemaError: there is none, it is no schema, or it needs another one that is not there.
        """
        if name not in self._found:
            try:
                self._found[name] = self._compiled(name)
            except SchemaError as error:
                self._found[name] = error
        found = self._found[name]
        if isinstance(found, SchemaError):
            raise found
        return found

    def _compiled(self, name: str) -> Validator:
        from urllib.parse import quote

        try:
            import jsonschema_rs
        except ImportError:
            raise NotInstalledError(
                "Schemas need jsonschema-rs. Install it: pip install 'docgen-live[snippets]'."
            ) from None
        schema = _known(name) if name in KNOWN else self._read(name)
        refused = list[SchemaError]()

        def retrieve(address: str) -> Any:
            try:
                return self._referred(name, address)
            except SchemaError as error:
                refused.append(error)
                raise

        try:
            return jsonschema_rs.validator_for(
                schema, retriever=retrieve, base_uri=f"{_PROJECT}{quote(name)}", validate_formats=True
            )
        except (jsonschema_rs.ValidationError, jsonschema_rs.ReferencingError, ValueError) as error:
            if refused:
                raise refused[0] from None
            said = str(getattr(error, "message", error))
            raise SchemaError(f"Schema {name!r} is no JSON schema: {said.rstrip('.')}.") from None

    def _referred(self, name: str, address: str) -> Any:
        """What a schema refers to: another file of the project."""
        if not address.startswith(_PROJECT):
            raise SchemaError(
                f"Schema {name!r} refers to {address}, and nothing is fetched. "
                "Keep that schema in the project too."
            )
        from urllib.parse import unquote, urlsplit

        return self._read(unquote(urlsplit(address).path.removeprefix("/")))

    def _read(self, name: str) -> Any:
        file = self._file(name)
        if file is None:
            raise SchemaError(
                f"Schema {name!r} is no file of the project. "
                f"Name one by its path from the project's folder, or write {' or '.join(KNOWN)}."
            )
        try:
            return json.loads(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError) as error:
            said = str(getattr(error, "strerror", None) or error)
            raise SchemaError(f"Schema {name!r} is no JSON: {said.rstrip('.')}.") from None

    def _file(self, name: str) -> Path | None:
        try:
            file = (self._root / name).resolve()
            return file if file.is_relative_to(self._root) and file.is_file() else None
        except (OSError, RuntimeError, ValueError):
            # Links in a circle, or signs that no path has.
            return None


def _known(name: str) -> Any:
    from importlib import resources

    file = resources.files("docgen.runners.schemas") / "known" / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8"))

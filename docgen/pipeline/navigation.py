"""The generated pages' place in a site's navigation.

MkDocs' shape: a list of `path`, `{title: path}` and `{title: [more]}`.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby
from typing import Any

from docgen.model.page import Page

ROOT = "reference/databases/"
TITLE = "Databases"
SNIPPETS = "reference/snippets/index.md"
_KINDS = {
    "groups": "Groups",
    "tables": "Tables",
    "views": "Views",
    "types": "Types",
    "functions": "Functions",
}
# No schema has a folder of that name.
_VIEWPOINTS = "viewpoints"

Nav = list[Any]


def navigation(nav: Nav | None, pages: Sequence[Page], paths: Sequence[str]) -> Nav | None:
    """The navigation with the generated pages in the place of `reference/databases/`.

    Without a navigation, the site's own pages (`paths`) come first as their
    folders lie, then the databases and the census of snippets. One that does not name the place is
    left as it is.
    """
    if not pages:
        return nav
    generated = {page.path for page in pages}
    if nav is None:
        return [
            *_nested([path for path in paths if path not in generated]),
            *([{TITLE: databases}] if (databases := databases_section(pages)) else []),
            *({page.title: page.path} for page in pages if page.path == SNIPPETS),
        ]
    return [_filled(item, pages) for item in nav]


def _filled(item: Any, pages: Sequence[Page]) -> Any:
    if item == ROOT:
        return {TITLE: databases_section(pages)}
    if not isinstance(item, dict):
        return item
    ((title, value),) = item.items()
    if value == ROOT:
        return {title: databases_section(pages)}
    return {title: [_filled(inner, pages) for inner in value]} if isinstance(value, list) else item


def databases_section(pages: Sequence[Page]) -> Nav:
    """Databases, in each its viewpoints and schemas, in each schema what it holds."""
    own = [page for page in pages if page.path.startswith(ROOT)]
    top = [page.path for page in own if page.path == f"{ROOT}index.md"]
    rest = sorted((page for page in own if page.path not in top), key=lambda page: page.path)
    by_database = groupby(rest, key=lambda page: _parts(page)[0])
    return [*top, *(_database(list(found)) for _, found in by_database)]


def _database(pages: Sequence[Page]) -> Any:
    overview = [page for page in pages if len(_parts(page)) == 2]
    rest = [page for page in pages if len(_parts(page)) > 2]
    schemas = [list(found) for _, found in groupby(rest, key=lambda page: _parts(page)[1])]
    inside = [
        {"Viewpoints": _listed(found)} if _parts(found[0])[1] == _VIEWPOINTS else _schema(found)
        for found in sorted(schemas, key=lambda found: _parts(found[0])[1] != _VIEWPOINTS)
    ]
    return {_title(overview[0]): [page.path for page in overview] + inside}


def _schema(pages: Sequence[Page]) -> Any:
    overview = [page for page in pages if len(_parts(page)) == 3]
    rest = [page for page in pages if len(_parts(page)) > 3]
    kinds: Nav = [
        {title: listed}
        for kind, title in _KINDS.items()
        if (listed := _listed([page for page in rest if _parts(page)[2] == kind]))
    ]
    return {_title(overview[0]): [page.path for page in overview] + kinds}


def _listed(pages: Sequence[Page]) -> Nav:
    return [{_title(page): page.path} for page in pages]


def _parts(page: Page) -> list[str]:
    return page.path.removeprefix(ROOT).split("/")


def _title(page: Page) -> str:
    # Themes put titles into HTML as they are.
    return escape(page.title)


def _nested(paths: Sequence[str]) -> Nav:
    """Pages as their folders lie, each folder's index first."""
    here = sorted((path for path in paths if "/" not in path), key=lambda path: (path != "index.md", path))
    return [*here, *_folders(paths, "")]


def _folders(paths: Sequence[str], above: str) -> Nav:
    inside = sorted(path for path in paths if path.startswith(above) and "/" in path[len(above) :])
    listed: Nav = []
    for name, found in groupby(inside, key=lambda path: path[len(above) :].split("/")[0]):
        folder = f"{above}{name}/"
        within = list(found)
        pages = sorted(
            (path for path in within if "/" not in path[len(folder) :]),
            key=lambda path: (path != f"{folder}index.md", path),
        )
        listed.append({_folder_title(name): [*pages, *_folders(within, folder)]})
    return listed


def _folder_title(name: str) -> str:
    words = name.replace("-", " ").replace("_", " ")
    return escape(words.capitalize() if words.lower() == words else words)

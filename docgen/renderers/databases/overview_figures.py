"""The pictures at the top of overviews, with what is said below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docgen.model.database import QualifiedName
from docgen.model.picture import Picture
from docgen.renderers.databases.addresses import picture_path
from docgen.renderers.databases.documented import Documented
from docgen.renderers.databases.graphs import MOST_TABLES, overview
from docgen.renderers.databases.groups import Grouped
from docgen.renderers.databases.maps import MOST_GROUPS, group_map
from docgen.renderers.databases.references import References
from docgen.renderers.markdown import count, text
from docgen.renderers.page import figure

_ORDER = "Left to right: referenced, referencing."


@dataclass(frozen=True, slots=True)
class Overview:
    """The Markdown of a figure, and its picture; of no tables there is neither."""

    figure: str
    pictures: tuple[Picture, ...]


def table_overview(
    title: str, names: Sequence[QualifiedName], here: str, about: Documented, own: str = "overview"
) -> Overview:
    """The named tables, or the most connected of them.

    With `own` empty the picture has the name of its page.
    """
    if not names:
        return Overview("", ())
    drawn = (
        f"{MOST_TABLES} of {len(names):,} tables, the most connected and what they are tied to"
        if len(names) > MOST_TABLES
        else f"All {len(names)} tables" if len(names) > 1 else "The one table"
    )  # fmt: skip
    path = picture_path(here, own)
    picture = Picture(
        path=path,
        graph=overview(title, names, about.references, about.cards),
        whole=overview(title, names, about.references, about.cards, whole=True),
    )
    return Overview(_figure(title, path, f"{drawn}, keys only. {_ORDER}"), (picture,))


def map_overview(title: str, groups: Grouped, here: str, known: References) -> Overview:
    """The groups of tables that are too many for one picture."""
    path = picture_path(here, "overview")
    tables = sum(len(group.tables) for group in groups.groups)
    drawn = (
        f"The {MOST_GROUPS} largest of {count(len(groups.groups), 'group')}"
        if len(groups.groups) > MOST_GROUPS
        else count(len(groups.groups), "group")
    )
    caption = f"{drawn}, of {count(tables, 'table')}; a number on a line counts foreign keys. {_ORDER}"
    return Overview(
        _figure(title, path, caption), (Picture(path=path, graph=group_map(title, groups, known)),)
    )


def _figure(title: str, path: str, caption: str) -> str:
    return figure(text(title), path.rpartition("/")[2], caption)

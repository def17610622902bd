"""Tables that a phone shows as records: every cell knows its column's title."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from markdown import Markdown

from docgen.hosts.markdown.glyphs import glyph

# Inline HTML is stashed tag by tag.
_STASHED = re.compile(r"^\x02wzxhzdk:(\d+)\x03\x02wzxhzdk:(\d+)\x03")
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
# What a cell is, by the title of its column; other columns are records' further lines.
_CLASSES = {
    "Key": "dg-marks",
    "Name": "id",
    "Table": "id",
    "View": "id",
    "Column": "id",
    "Value": "id",
    "Database": "id",
    "Relation": "id",
    "Trigger": "id",
    "Partition": "id",
    "Argument": "id",
    "Function": "id",
    "Sequence": "id",
    "Extension": "id",
    "Viewpoint": "id",
    "Group": "id",
    "Role": "id",
    "Type": "m push",
    "Null": "q",
    "Comment": "full",
    # Expressions may be long; names are kept whole.
    "Default": "full wrap",
    "Condition": "full wrap",
    "Columns": "full wrap",
    "Where": "full wrap",
    "Values": "full wrap",
    "Rows": "full wrap",
    "When": "full wrap",
    "Runs": "full wrap any",
    "Note": "full wrap any",
    "Applies to rows where": "full wrap",
    "Writes rows where": "full wrap",
}
# Columns whose title says nothing that the cell does not say itself.
_UNTITLED = frozenset(
    [
        "Key",
        "Name",
        "Table",
        "View",
        "Column",
        "Value",
        "Database",
        "Relation",
        "Trigger",
        "Argument",
        "Function",
        "Sequence",
        "Extension",
        "Viewpoint",
        "Group",
        "Role",
        "Privileges",
        "When",
        "Runs",
        "Type",
        "Null",
        "Comment",
        "Condition",
        "So that",
    ]
)


# Said to who cannot see them: not every browser knows a table that the style sheet lays out otherwise.
_ROLES = {
    "table": "table",
    "thead": "rowgroup",
    "tbody": "rowgroup",
    "tr": "row",
    "th": "columnheader",
    "td": "cell",
}


def fold_table(table: ElementTree.Element, md: Markdown) -> None:
    """Give a table the design's classes, its rows their ids, its cells their labels."""
    table.set("class", "dg-table dg-stack")
    for element in table.iter():
        if element.tag in _ROLES:
            element.set("role", _ROLES[element.tag])
    head = table.find("thead/tr")
    titles = ["".join(cell.itertext()) for cell in head] if head is not None else []
    for title, cell in zip(titles, head if head is not None else (), strict=True):
        if "right" in cell.attrib.pop("style", ""):
            cell.set("class", "num")
        if title == "Key":
            cell.set("class", "dg-marks")
            cell.text = md.htmlStash.store('<span class="dg-vh">Key</span>')
    for row in table.iterfind("tbody/tr"):
        _lift_anchor(row, md)
        for title, cell in zip(titles, row, strict=False):
            # What a row is about stands first, a type in the list of types too.
            _classify(cell, "Name" if title == "Type" and cell is row[0] else title)
            _label(cell, title)
            if title == "Key":
                _draw_marks(cell, md)


def _classify(cell: ElementTree.Element, title: str) -> None:
    if "right" in cell.attrib.pop("style", ""):
        cell.set("class", "num")
    else:
        cell.set("class", _CLASSES.get(title, "full"))


def _label(cell: ElementTree.Element, title: str) -> None:
    if not len(cell) and not cell.text:
        cell.set("class", f"{cell.get('class')} blank")
    elif title not in _UNTITLED:
        cell.set("data-l", title.lower())


def _lift_anchor(row: ElementTree.Element, md: Markdown) -> None:
    """An anchor at the start of a cell becomes the row's id, so that the row is what a link lights up."""
    for cell in row:
        stashed = _STASHED.match(cell.text or "")
        raw = "".join(str(md.htmlStash.rawHtmlBlocks[int(n)]) for n in stashed.groups()) if stashed else ""
        found = _ANCHOR.fullmatch(raw)
        if stashed and found:
            row.set("id", found[1])
            cell.text = (cell.text or "")[stashed.end() :]
            _link_to_itself(cell, found[1])
            return


def _link_to_itself(cell: ElementTree.Element, anchor: str) -> None:
    """The name of a row becomes its permalink; one that leads elsewhere already stays as it is."""
    if next(cell.iter("a"), None) is not None:
        return
    link = ElementTree.Element("a", {"class": "dg-self", "href": f"#{anchor}"})
    link.text, cell.text = cell.text, None
    link.extend(list(cell))
    for child in list(cell):
        cell.remove(child)
    cell.append(link)


def _draw_marks(cell: ElementTree.Element, md: Markdown) -> None:
    words = (cell.text or "").split()
    cell.text = "".join(md.htmlStash.store(glyph(word)) for word in words)

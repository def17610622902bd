"""Tables that stand folded: a table may have a partition for every month there was."""

from __future__ import annotations

import copy
from xml.etree import ElementTree

# As many as a reader takes in at a glance.
MOST_OPEN = 12
_FOLDED = "partition"
# What single partitions have of their own is many where they are many: each row leads to its partition.
_OF_FOLDED = f"#{_FOLDED}"


def folded(frame: ElementTree.Element, table: ElementTree.Element) -> ElementTree.Element:
    """The frame of a table, folded where its rows are partitions or of partitions, and many.

    Browsers unfold what a link leads into.
    """
    rows = table.findall("tbody/tr")
    if len(rows) <= MOST_OPEN or not _is_of_partitions(rows[0]):
        return frame
    fold = ElementTree.Element("details", {"class": "dg-fold"})
    summary = ElementTree.SubElement(fold, "summary")
    summary.text = f"All {len(rows)}: "
    for row, between in ((rows[0], " … "), (rows[-1], "")):
        name = _name(row)
        name.tail = between
        summary.append(name)
    fold.append(frame)
    return fold


def _is_of_partitions(row: ElementTree.Element) -> bool:
    links = (link.get("href", "") for link in row.iter("a"))
    return row.get("id", "").startswith(_FOLDED) or any(link.startswith(_OF_FOLDED) for link in links)


def _name(row: ElementTree.Element) -> ElementTree.Element:
    """What a row is about, without the link to itself."""
    name = copy.deepcopy(row[0][0] if len(row[0]) else row[0])
    name.tag, name.attrib, name.tail = "span", {}, None
    return name

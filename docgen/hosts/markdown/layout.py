"""The tree of a generated page, given the classes and elements of the design.

The page's order is the contract of `docgen.renderers.page`: crumbs, heading, lead
paragraphs, a paragraph of facts, sections.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree

from markdown import Markdown

from docgen.hosts.markdown.figures import Figure
from docgen.hosts.markdown.folds import folded
from docgen.hosts.markdown.tables import fold_table

_NUMBER = re.compile(r"(\d[\d,]*) (.+)", re.DOTALL)
_SEPARATOR = " · "
# Of our own sections; those of schemas are names.
_TITLE = re.compile(r"[A-Z][a-z]+( [a-z]+)*")
# No section is called so, and browsers know it as the beginning of a page.
TOP = "top"


def lay_out(
    root: ElementTree.Element, md: Markdown, figure: Callable[[Figure], str | None]
) -> ElementTree.Element | None:
    """Lay the page out in place; returns its crumbs, taken out of the tree."""
    crumbs = _take_crumbs(root)
    _ids(root)
    _head(root)
    _figures(root, md, figure)
    for table in root.iter("table"):
        fold_table(table, md)
    _frame_tables(root)
    _name_lists(root)
    _provenance(root)
    return crumbs


def _take_crumbs(root: ElementTree.Element) -> ElementTree.Element | None:
    first = root[0] if len(root) else None
    if first is None or first.tag != "p":
        return None
    root.remove(first)
    nav = ElementTree.Element(
        "nav", {"class": "dg-crumbs", "aria-label": "Breadcrumbs", "data-search-exclude": ""}
    )
    listed = ElementTree.SubElement(nav, "ol")
    for item in _split(first, " / "):
        entry = ElementTree.SubElement(listed, "li")
        entry.text = item.text
        entry.extend(item)
    return nav


def _ids(root: ElementTree.Element) -> None:
    """The ids that links of pages lead to, which `toc` keeps.

    Left to it, the heading of a table called `columns` would take the id of the section, and
    a site may have told it to spell ids otherwise.
    """
    for element in root:
        words = (element.text or "").strip()
        if element.tag == "h1":
            element.set("id", TOP)
        elif element.tag in {"h2", "h3"} and not len(element) and _TITLE.fullmatch(words):
            element.set("id", words.lower().replace(" ", "-"))


def _head(root: ElementTree.Element) -> None:
    """The heading as an identifier, the lead larger, the facts as chips."""
    heading = root[0] if len(root) else None
    if heading is None or heading.tag != "h1":
        return
    # An identifier stands in code; a word, as on the list of databases, does not.
    if not (heading.text or "").strip() or "\x02" in (heading.text or ""):
        heading.set("class", "dg-id")
    paragraphs = []
    for element in root[1:]:
        if element.tag != "p" or _picture(element) is not None:
            break
        paragraphs.append(element)
    if not paragraphs:
        return
    *lead, facts = paragraphs
    for paragraph in lead:
        paragraph.set("class", "dg-lead")
    _chips(facts)


def _chips(facts: ElementTree.Element) -> None:
    items = list(_split(facts, _SEPARATOR))
    facts.clear()
    facts.tag = "ul"
    facts.set("class", "dg-facts")
    for item in items:
        entry = ElementTree.SubElement(facts, "li")
        only = item[0] if len(item) == 1 and not (item.text or "").strip() else None
        if only is not None and only.tag == "a":
            chip = ElementTree.SubElement(entry, "a", {**only.attrib, "class": "dg-chip"})
            chip.text = only.text
        else:
            chip = ElementTree.SubElement(entry, "span", {"class": "dg-chip"})
            chip.text = item.text
            chip.extend(item)
        _lift_number(chip)


def _lift_number(chip: ElementTree.Element) -> None:
    found = _NUMBER.fullmatch(chip.text or "")
    if found and not len(chip):
        chip.text = None
        number = ElementTree.SubElement(chip, "b")
        number.text, number.tail = found[1], f" {found[2]}"


def _split(paragraph: ElementTree.Element, separator: str) -> list[ElementTree.Element]:
    """The parts of a paragraph between separators, each in an element of its own."""
    parts = [ElementTree.Element("span")]

    def add_text(text: str | None) -> None:
        first, *rest = (text or "").split(separator)
        _append_text(parts[-1], first)
        for piece in rest:
            parts.append(ElementTree.Element("span"))
            _append_text(parts[-1], piece)

    add_text(paragraph.text)
    for child in list(paragraph):
        tail, child.tail = child.tail, None
        parts[-1].append(child)
        add_text(tail)
    return parts


def _append_text(element: ElementTree.Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _picture(paragraph: ElementTree.Element) -> ElementTree.Element | None:
    """The image that is all of a paragraph, if it is one of ours."""
    if paragraph.tag != "p" or len(paragraph) != 1 or (paragraph.text or "").strip():
        return None
    image = paragraph[0]
    return image if image.tag == "img" and image.get("src", "").endswith(".svg") else None


def _figures(root: ElementTree.Element, md: Markdown, figure: Callable[[Figure], str | None]) -> None:
    for place, element in enumerate(list(root)):
        image = _picture(element)
        if image is None:
            continue
        following = root[place + 1] if place + 1 < len(root) else None
        caption = following[0] if following is not None and _is_caption(following) else None
        html = figure(Figure(image.get("src", ""), image.get("alt", "")))
        if html is None:
            continue
        _replace(element, html, caption, md)
        if following is not None and caption is not None:
            following.clear()
            following.set("hidden", "hidden")
    for element in [element for element in root if element.get("hidden")]:
        root.remove(element)


def _is_caption(element: ElementTree.Element) -> bool:
    return element.tag == "p" and len(element) == 1 and element[0].tag == "em" and not element.text


def _replace(
    element: ElementTree.Element, html: str, caption: ElementTree.Element | None, md: Markdown
) -> None:
    """The paragraph becomes the figure: the picture from the stash, the caption as Markdown made it."""
    view, legend = html.split("<!--caption-->")
    element.clear()
    element.tag = "figure"
    element.set("class", "dg-figure")
    element.text = md.htmlStash.store(view)
    below = ElementTree.SubElement(element, "figcaption", {"data-search-exclude": ""})
    if caption is not None:
        said = ElementTree.SubElement(below, "p")
        said.text = caption.text
        said.extend(caption)
        said.tail = md.htmlStash.store(legend)
    else:
        below.text = md.htmlStash.store(legend)


def _frame_tables(root: ElementTree.Element) -> None:
    """Tables in frames that scroll: names may be so long that a table is wider than the page."""
    for place, element in enumerate(list(root)):
        if element.tag == "table":
            frame = ElementTree.Element("div", {"class": "dg-scroll"})
            frame.append(element)
            root[place] = folded(frame, element)


def _name_lists(root: ElementTree.Element) -> None:
    """Lists of nothing but links stand in columns: a schema may have a thousand tables."""
    for element in root:
        if element.tag == "ul" and all(len(item) == 1 and item[0].tag == "a" for item in element):
            element.set("class", "dg-names")


def _provenance(root: ElementTree.Element) -> None:
    """The last rule and paragraph say where the page's facts were read."""
    if len(root) > 1 and root[-2].tag == "hr" and root[-1].tag == "p":
        root.remove(root[-2])
        root[-1].set("class", "dg-provenance")

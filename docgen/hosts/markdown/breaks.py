"""Where a long name may go on in the next line: after an underscore, and after the dot behind a table."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from markdown import Markdown

# Inside of a name: not after a leading underscore, nor in a number.
_PLACE = re.compile(r"(?<=[^\W_])(?:_+|(?<!\d)\.)(?=[^\W_])")


def break_names(root: ElementTree.Element, md: Markdown) -> None:
    """Mark the places in the names of a page; what is copied, searched and linked stays as it is."""
    # Python-Markdown would write an element of its own as one that is closed, which HTML has not.
    mark = md.htmlStash.store("<wbr>")
    blocks = {code for block in root.iter("pre") for code in block.iter("code")}
    for code in root.iter("code"):
        if code.text and code not in blocks:
            code.text = _PLACE.sub(rf"\g<0>{mark}", code.text)

"""Execute every snippet of a folder of pages and compare what it prints: what no tool can do without.

Nothing is isolated, limited or told but that something differs.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_FENCE = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"^ *#> (.*)$", re.MULTILINE)


def main(folder: Path) -> None:
    """Stop at the first that differs."""
    for page in sorted(folder.iterdir()):
        printed: list[str] = []
        space = {"print": lambda value, into=printed: into.append(str(value)), "__name__": "__main__"}
        for source in _FENCE.findall(page.read_text()):
            printed.clear()
            exec(compile(source, str(page), "exec", dont_inherit=True), space)
            if printed != _OUTPUT.findall(source):
                sys.exit(f"{page}: {printed}")


main(Path(sys.argv[1]))

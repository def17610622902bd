"""Execute every block of a folder of pages in a shell of its own, and compare what it shows."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

_FENCE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^[$>] (.*\n)", re.MULTILINE)


def main(folder: Path) -> None:
    """Stop at the first that differs."""
    for page in sorted(folder.iterdir()):
        for block in _FENCE.findall(page.read_text()):
            script = "".join(_COMMAND.findall(block))
            done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
            if done.stdout != _COMMAND.sub("", block):
                sys.exit(f"{page}: {script}: {done.stdout}")


main(Path(sys.argv[1]))

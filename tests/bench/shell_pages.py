"""Pages of shell commands with what they show, and the same as tests of cram."""

from __future__ import annotations

import textwrap
from pathlib import Path

PER_PAGE = 10
# The commands of a block, each with what it shows; a number takes the place of {n}.
_KINDS = (
    (
        ("mkdir -p shelf-{n} && cd shelf-{n}", ""),
        ("printf '%s\\n' tea milk bread > order", ""),
        ("sort order | head -n 2", "bread\nmilk"),
        ("cd ..", ""),
    ),
    (
        ("name=tea-{n}.txt", ""),
        ('echo "${{name%.txt}}" | tr a-z A-Z', "TEA-{n}"),
        ('for item in "$name" milk; do echo "$item"; done', "tea-{n}.txt\nmilk"),
    ),
    (
        ("echo 'tea {n}' > order-{n}", ""),
        ("cat order-{n}", "tea {n}"),
        ("grep -c tea order-{n}", "1"),
        ("rm order-{n}", ""),
    ),
    (
        ('stock() {{ echo "$1: $(({n} * 2))"; }}', ""),
        ("stock tea", "tea: {double}"),
        ("stock milk | cut -d: -f1", "milk"),
    ),
    (
        ("cat > shop-{n}.sh <<'SH'\n> echo \"open {n}\"\n> SH", ""),
        ("bash shop-{n}.sh", "open {n}"),
        ("wc -l < shop-{n}.sh | tr -d ' '", "1"),
    ),
)


def write(folder: Path, snippets: int) -> Path:
    """Write that many snippets on pages below `docs`, and as tests below `cram`."""
    for kind, suffix, shown in (("docs", "md", _fenced), ("cram", "t", _as_test)):
        (folder / kind).mkdir(parents=True)
        for first in range(0, snippets, PER_PAGE):
            numbers = range(first, min(first + PER_PAGE, snippets))
            text = "\n".join(shown(_snippet(number)) for number in numbers)
            (folder / kind / f"page_{first // PER_PAGE:04}.{suffix}").write_text(text)
    return folder


def _snippet(number: int) -> str:
    """The block, with prompts."""
    n = number + 1
    lines = [
        line.format(n=n, double=2 * n)
        for command, shown in _KINDS[number % len(_KINDS)]
        for line in (f"$ {command}", shown)
        if line
    ]
    return "\n".join(lines) + "\n"


def _fenced(block: str) -> str:
    return f"This is how it is done:\n\n```console\n{block}```\n"


def _as_test(block: str) -> str:
    return "This is how it is done:\n\n" + textwrap.indent(block, "  ")

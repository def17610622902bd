"""Pages of small snippets as documentation has them, each with the output that it names."""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

PER_PAGE = 10
# A number takes the place of N. Each stands alone: not every tool keeps state from one to the next.
_KINDS = (
    '''
    from dataclasses import dataclass

    @dataclass
    class Order:
        number: int
        items: tuple[str, ...]

    print(Order(N, ("tea", "milk")))
    ''',
    '''
    import json

    order = {"number": N, "items": ["tea", "milk"], "paid": True}
    text = json.dumps(order, sort_keys=True)
    print(text)
    assert json.loads(text) == order
    ''',
    '''
    total = 0
    for price in range(N, N + 5):
        total += price
    print(total)
    ''',
    '''
    def discounted(price: float, percent: int = 10) -> float:
        """The price after a discount."""
        return round(price * (100 - percent) / 100, 2)

    print(discounted(N))
    print(discounted(N, percent=25))
    ''',
    '''
    name, price = "tea", N / 4
    line = f"{name:<6}{price:>10.2f}"
    print(line)
    print(f"{len(line)} signs, {name!r}")
    ''',
    '''
    for name in ("tea", "milk"):
        label = f"{name}-{N}"
        print(label.upper())
    ''',
    '''
    words = "the page that shows the code N".split()
    lengths = {word: len(word) for word in words}
    longest = max(lengths, key=lambda word: lengths[word])
    print(longest)
    print(sorted(set(lengths.values())))
    ''',
    '''
    class Basket:
        def __init__(self) -> None:
            self.items: list[str] = []

        def add(self, item: str) -> "Basket":
            self.items.append(item)
            return self

    print(Basket().add("tea").add("N").items)
    ''',
    '''
    import re

    found = re.findall(r"[a-z]+-([0-9]+)", "tea-N and milk-7")
    numbers = [int(number) for number in found]
    print(numbers)
    ''',
    '''
    from collections import Counter

    counts = Counter("tea milk tea N".split())
    try:
        counts["bread"] += 1 // (counts["sugar"])
    except ZeroDivisionError as error:
        print(f"no sugar: {error}")
    print(counts.most_common(1))
    ''',
)  # fmt: skip


def snippet(number: int) -> str:
    """A snippet of 5 to 12 lines, the output of each print below it."""
    kind = textwrap.dedent(_KINDS[number % len(_KINDS)]).strip()
    code = re.sub(r"\bN\b", str(number + 1), kind)
    lines = code.split("\n")
    for at, printed in reversed(list(_printed(code))):
        indent = lines[at - 1][: -len(lines[at - 1].lstrip())]
        lines[at:at] = [f"{indent}#> {text}" for text in printed]
    return "\n".join(lines)


def _printed(code: str) -> Iterator[tuple[int, list[str]]]:
    """What each line prints, by its number."""
    heard: list[tuple[int, str]] = []
    space = {"print": lambda value: heard.append((sys._getframe(1).f_lineno, str(value))), "__name__": "made"}
    exec(compile(code, "made", "exec", dont_inherit=True), space)
    for at, together in groupby(sorted(heard, key=lambda pair: pair[0]), key=lambda pair: pair[0]):
        yield at, [text for _, text in together]


def write(folder: Path, snippets: int) -> Path:
    """Write that many snippets on pages, with some words between them."""
    folder.mkdir(parents=True)
    for first in range(0, snippets, PER_PAGE):
        numbers = range(first, min(first + PER_PAGE, snippets))
        parts = (f"## Step {n}\n\nThis is how it is done:\n\n```python\n{snippet(n)}\n```\n" for n in numbers)
        (folder / f"page_{first // PER_PAGE:04}.md").write_text("# A page\n\n" + "\n".join(parts))
    return folder

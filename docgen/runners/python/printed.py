"""What `#>` should say, by pytest-examples, which made the convention."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

_COMMENT = re.compile(r"^ *#>", re.MULTILINE)


def with_prints(
    source: str,
    prints: Sequence[tuple[int, str, Sequence[tuple[str, bool]]]],
    before: int,
    *,
    page: str = "page.md",
) -> str | None:
    """The source with the printed values put in; None where they stand there already.

    `prints` are the calls of `print` in their order: line, separator, values each with whether it
    is a string. `before` is what to take from a line to count from the start of the source. On a `page`
    that is a Python file, the other quotation marks are used than docstrings have.
    """
    if not prints and _COMMENT.search(source):
        return "".join(line for line in source.splitlines(keepends=True) if not _COMMENT.match(line))
    from pytest_examples import CodeExample
    from pytest_examples.config import ExamplesConfig
    from pytest_examples.run_code import Arg, InsertPrintStatements, PrintStatement

    def arg(value: str, *, is_str: bool) -> Arg:
        made = Arg(value)
        made.is_str = is_str
        return made

    inserting = InsertPrintStatements(
        Path("snippet.py"), ExamplesConfig(), enable=True, print_callback=None, include_print=None
    )
    if inserting.print_func is None:
        raise AssertionError("pytest-examples keeps no prints")
    inserting.print_func.statements = [
        PrintStatement(line - before, sep, [arg(value, is_str=is_str) for value, is_str in values])
        for line, sep, values in prints
    ]
    updated: str | None = inserting.updated_print_statements(CodeExample.create(source, path=Path(page)))
    return updated

"""`docgen export` as people run it, beside programs that make the same of a database."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.bench import peers
from tests.bench.cost import Cost, Server, best, of_command
from tests.bench.rows import Row
from tests.bench.writing import DOCGEN

FORMATS = ("json", "dbml", "mermaid", "dot", "er")
_ROUNDS = 2


def rows(url: str, tables: int, server: Server, folder: Path, *, with_peers: bool) -> Iterator[Row]:
    """Each format, start of the program and reading included; peers once, for they take their time."""

    def cost(command: Sequence[str], rounds: int = _ROUNDS) -> Cost:
        environment = peers.environment() if with_peers else dict(os.environ)
        return best(
            rounds, lambda: of_command(command, folder=folder, environment=environment, server=server)
        )

    section = f"Exporting {tables:,} tables, each run of a program from its start"
    own: dict[str, Row] = {}
    for format_ in FORMATS:
        command = [DOCGEN, "export", format_, "--database", url, "--output", f"own.{format_}"]
        own[format_] = Row(
            section=section, what=f"docgen export {format_}", tables=tables, cost=cost(command)
        )
        yield own[format_]
    if with_peers:
        for what, against, command in _peers(url, folder):
            row = Row(section=section, what=what, tables=tables, cost=cost(command, rounds=1))
            ratio = row.cost.cpu / own[against].cost.cpu
            yield replace(row, ratio=ratio, against=f"our {against}")


def _peers(url: str, folder: Path) -> Iterator[tuple[str, str, list[str]]]:
    """What each is called, the format of ours that it is compared with, and its command."""
    yield "eralchemy2, its own reading, to DOT", "dot", peers.eralchemy(url, folder / "peer.dot", "dot")
    mermaid = peers.eralchemy(url, folder / "peer.md", "mermaid_er")
    yield "eralchemy2, its own reading, to Mermaid", "mermaid", mermaid
    with peers.erdscope(url, folder) as erdscope:
        if erdscope is None:
            print(f"{peers.ERDSCOPE} cannot be installed: it is left out.", flush=True)
            return
        for format_ in ("dbml", "mermaid"):
            options = ["--no-html", f"--emit-{format_}", f"peer.{format_}"]
            yield f"erdscope to {format_}", format_, [*erdscope, *options]

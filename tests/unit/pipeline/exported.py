"""Systems read from real databases, for exports of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import psycopg

from docgen.model.system import System
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings

DATA = Path(__file__).parents[2] / "data"


def system_of(
    url: str, sql: str, *, names: Sequence[str] = ("shop",), viewpoints: Sequence[Mapping[str, object]] = ()
) -> System:
    """What is read after some SQL ran; the same database under several names, if asked for."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.encode())
    databases = [{"name": name, "url": url, "viewpoint": list(viewpoints)} for name in names]
    return inspect(Settings.model_validate({"database": databases}), Path.cwd())


def words(url: str) -> System:
    """Names that are words, ends and commands of the languages we export to."""
    return system_of(url, (DATA / "words.sql").read_text(encoding="utf-8"))

"""A snapshot is read as what it is, or refused with what is wrong and what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docgen.errors import ReadError
from docgen.pipeline.snapshot import snapshot_text
from docgen.readers.databases.snapshot import read
from docgen.settings.sections import DatabaseSettings
from tests.unit.renderers.shop import SHOP

SECTION = DatabaseSettings(name="shop", source="snapshot")
TEXT = snapshot_text(SHOP)


def written(root: Path, content: str | bytes) -> Path:
    file = root / "snapshots/shop.json"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return root


def refused(root: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read(SECTION, root)
    return str(caught.value)


def test_the_facts_are_those_that_were_written_with_the_file_they_come_from(tmp_path: Path) -> None:
    (database,) = read(SECTION, written(tmp_path, TEXT)).databases

    assert database == SHOP
    assert database.snapshot == "snapshots/shop.json"


def test_the_settings_may_name_another_file(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text(TEXT)

    (database,) = read(SECTION.model_copy(update={"snapshot": "x.json"}), tmp_path).databases

    assert (database, database.snapshot) == (SHOP, "x.json")


def with_keys(**keys: object) -> str:
    return json.dumps({**json.loads(TEXT), **keys})


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "It is empty. Write it again: docgen snapshot."),
        ("\n ", "It is empty. Write it again: docgen snapshot."),
        (b"\x7fELF\x02\x01\x01\x00\xff\xfe", "It is not UTF-8 text. Write it again: docgen snapshot."),
        ("shop:\n  a: 1", "It is not JSON: Expecting value, line 1 column 1. Write it again"),
        (TEXT[: len(TEXT) // 2].rpartition(",")[0], "It is cut off at line "),
        (TEXT.replace('  "version": 2', '<<<<<<< HEAD\n  "version": 2'), "A merge left conflicts in it."),
        ("[" * 100_000, "It is nested too deeply for a snapshot."),
        ("[]", 'It is not a snapshot: there is no "format": "docgen-database".'),
        (with_keys(format="docgen-system"), 'It is not a snapshot: there is no "format": "docgen-database".'),
        (
            with_keys(version=3),
            "It was written by a newer docgen (version 3); this one reads up to 2. Upgrade",
        ),
        (with_keys(version=1), "It is of version 1; this docgen reads 2. Write it again: docgen snapshot."),
        (with_keys(version="2"), "version: must be a whole number."),
        (with_keys(version=True), "version: must be a whole number."),
        (with_keys(tables=[]), "the document: unknown key 'tables'. If a newer docgen wrote it, upgrade."),
        (with_keys(database=[]), "database: must be a record."),
        (
            TEXT.replace('"nullable": false', '"nullable": 0', 1),
            "database.schemas[0].tables[0].columns[0].nullable: must be true or false.",
        ),
        (
            TEXT.replace('"name": "shop"', '"name": "stock"', 1),
            "It is the snapshot of a database 'stock', not",
        ),
    ],
)
def test_what_cannot_be_read_is_told(content: str | bytes, said: str, tmp_path: Path) -> None:
    assert refused(written(tmp_path, content)).startswith(f"snapshots/shop.json: {said}")


def test_a_newer_snapshot_says_both_ways_out(tmp_path: Path) -> None:
    said = refused(written(tmp_path, with_keys(version=3)))

    assert said.endswith(" Upgrade docgen, or write the snapshot again: docgen snapshot.")


def test_a_missing_file_says_how_it_is_written(tmp_path: Path) -> None:
    assert refused(tmp_path) == (
        "snapshots/shop.json: There is no such snapshot. "
        "Write it where the server can be reached: docgen snapshot."
    )


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "snapshots/shop.json").mkdir(parents=True)

    assert refused(tmp_path).startswith("snapshots/shop.json: It is a folder.")

"""A database of docgen's own cannot be made, or its `prepare` does what nobody should."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from docgen.world.embedded_home import base_folder
from tests.faults.conftest import Fault, processes
from tests.hosts.programs import files


def prepared_by(fault: Fault, *commands: str) -> None:
    fault.settings(fault.url, "scratch = true", f"prepare = {json.dumps(commands)}")


@pytest.fixture
def own_cache(fault: Fault, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the embedded server of the project would be."""
    monkeypatch.setenv("DOCGEN_CACHE_DIR", str(fault.project / ".cache"))
    import os

    base = base_folder(foreign=os.geteuid() == 0)
    yield base
    if base.is_dir():
        shutil.rmtree(base)
    else:
        base.unlink(missing_ok=True)


def test_the_embedded_server_has_no_folder_to_live_in(fault: Fault, own_cache: Path) -> None:
    own_cache.parent.mkdir(parents=True, exist_ok=True)
    own_cache.write_text("somebody else's")
    fault.settings("embedded:postgresql")

    fault.refused(fault.run())


def test_a_prepare_command_fails(fault: Fault) -> None:
    prepared_by(fault, "echo this is why; exit 3")

    fault.refused(fault.run())


def test_a_prepare_command_hangs(fault: Fault) -> None:
    prepared_by(fault, "echo so far; trap '' TERM; sleep 300")

    ran = fault.run_with("import docgen.pipeline.live as l; l.PREPARE_SECONDS = 0.5")

    fault.refused(ran)


def test_a_prepare_command_leaves_others_running(fault: Fault) -> None:
    prepared_by(fault, "nohup sleep 301 & sleep 302 & (trap '' HUP TERM; exec sleep 303) & true")

    fault.told(fault.run())

    assert fault.is_complete()
    assert [command for command in processes(fault.mark) if "sleep" in command] == []


def test_a_prepare_command_prints_100_mb(fault: Fault) -> None:
    prepared_by(fault, "head -c 100000000 /dev/zero | tr '\\0' x; echo; echo the end; exit 1")

    ran = fault.run()

    fault.refused(ran)
    assert len(ran.stderr) < 100_000


def test_a_prepare_command_deletes_the_docs_folder(fault: Fault) -> None:
    prepared_by(fault, "rm -rf docs")

    fault.told(fault.run())

    assert fault.is_complete()
    assert files(fault.docs).keys() >= fault.before.keys() - {"index.md"}


def test_prepare_stands_on_a_server_of_somebody(fault: Fault) -> None:
    fault.settings(fault.url, 'prepare = ["touch prepared"]')

    fault.refused(fault.run())

    assert not (fault.project / "prepared").exists()

"""What a command prints arrives, or the command says why it does not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.hosts.conftest import execute
from tests.hosts.programs import DOCGEN, Ran, docgen, run

COMMANDS = [("export", "json"), ("export", "json-schema"), ("write", "docs"), ("--help",), ("--version",)]


def shell(folder: Path, redirection: str, *arguments: str, **environment: str) -> Ran:
    """Run the command line with its streams as a shell makes them."""
    words = ["/bin/sh", "-c", f'"$@" {redirection}', "sh", *DOCGEN, *arguments]
    return run(words, folder, DOCGEN_CACHE_DIR=str(folder / ".cache"), **environment)


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("redirection", "said"),
    [("> /dev/full", "No space left on device."), (">&-", "Bad file descriptor.")],
)
def test_an_output_that_takes_nothing_is_named(
    shop: Path, arguments: tuple[str, ...], redirection: str, said: str
) -> None:
    ran = shell(shop, redirection, *arguments)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr == f"standard output: {said} Make room, or send it elsewhere.\n"


def test_a_reader_that_has_seen_enough_is_no_mistake(shop: Path, shop_url: str) -> None:
    tables = "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY);" for n in range(200))
    execute(shop_url, tables)

    ran = shell(shop, "| head -c 1", "export", "json")

    assert (ran.stdout, ran.stderr) == ("{", "")


def test_a_check_answers_though_nobody_reads_its_list(shop: Path) -> None:
    ran = shell(shop, "| true; exit $?", "write", "docs", "--check")
    checked = run(
        ["bash", "-c", 'set -o pipefail; "$@" | true', "sh", *DOCGEN, "write", "docs", "--check"], shop
    )

    assert (ran.code, ran.stderr) == (0, "")
    assert (checked.code, checked.stderr) == (1, "")


@pytest.mark.parametrize("redirection", ["2>&-", "2> /dev/full"])
def test_an_error_that_nobody_hears_keeps_its_exit_code(tmp_path: Path, redirection: str) -> None:
    ran = shell(tmp_path, redirection, "write", "docs")

    assert (ran.code, ran.stdout, ran.stderr) == (2, "", "")


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_output_is_utf_8_whatever_the_terminal_speaks(shop: Path, shop_url: str, encoding: str) -> None:
    execute(shop_url, "COMMENT ON TABLE public.customer IS 'Käufer → 客'")

    ran = docgen("export", "json", folder=shop, PYTHONIOENCODING=encoding)

    (public,) = json.loads(ran.stdout)["databases"][0]["schemas"]
    assert public["tables"][0]["comment"] == "Käufer → 客"


def test_an_error_is_utf_8_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    ran = docgen("write", "docs", "--config", "客.toml", folder=tmp_path, PYTHONIOENCODING="latin-1")

    assert ran.code == 2
    assert "客.toml: There is no such file." in ran.stderr

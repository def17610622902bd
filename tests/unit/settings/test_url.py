"""An address never shows its password, however it is spelled and whoever reads it."""

from __future__ import annotations

import pytest

from docgen.errors import SettingsError
from docgen.ledger.engines import place
from docgen.settings.load import parse_url_settings
from docgen.settings.url import DatabaseUrl
from docgen.world.processes import redact

# An address, what is shown of it, and what its reader might quote in a message.
NASTY = [
    ("postgresql://me:secret@db:5432/shop", "postgresql://me@db:5432/shop", ["secret"]),
    ("postgresql://me:hunter%402@db/shop", "postgresql://me@db/shop", ["hunter%402", "hunter@2"]),
    ("postgresql://u:se?cret@localhost:1/db", "postgresql://u@localhost:1/db", ["se?cret", "cret"]),
    ("postgresql://u:hun?ter 22@localhost/db", "postgresql://u@localhost/db", ["hun?ter 22", "ter"]),
    ("postgresql://u:hun#ter%zz@localhost/db", "postgresql://u@localhost/db", ["hun#ter%zz", "ter%zz"]),
    ("postgresql://u:se?c=ret@localhost/db", "postgresql://u@…", ["se?c=ret", "ret"]),
    ("postgresql://u:hun/ter@2@db/shop", "postgresql://u@db/shop", ["hun/ter@2", "hun", "ter"]),
    ("postgresql://u:pw@x:y@db/shop", "postgresql://u@db/shop", ["pw@x:y", "pw", "y"]),
    ("postgresql://u:a@h/c?d@db/shop", "postgresql://u@db/shop", ["a@h/c?d", "d"]),
    ("postgresql://u:two\nlines@db/shop", "postgresql://u@db/shop", ["two\nlines"]),
    ("postgresql://:secret@db/shop", "postgresql://@db/shop", ["secret"]),
    ("postgresql://u:hunter/shop", "postgresql://…", ["hunter"]),
    ("postgresql://u:pw@localhost:secret/db", "postgresql://u@…", ["pw", "secret"]),
    ("postgresql://db/shop?password=pa@ss", "postgresql://db@…", ["pa@ss", "ss"]),
    ("postgresql://db:5432/shop?password=pa:s@s", "postgresql://db@…", ["pa:s@s"]),
    ("postgresql://db/shop?password=a%20b+c#d", "postgresql://db/shop", ["a%20b+c#d", "a b c"]),
    ("postgresql://db/shop?p%61ssword=secret", "postgresql://db/shop", ["secret"]),
    ("postgresql://db/shop?sslmode=require&sslpassword=key", "postgresql://db/shop", ["key"]),
    ("postgresql://db/shop?passfile=/home/me/.pw", "postgresql://db/shop", ["/home/me/.pw"]),
    ("postgresql://u:pw@[::1/db", "postgresql://u@…", ["pw"]),
    ("postgresql://u:pw@[::1]:5432/db", "postgresql://u@[::1]:5432/db", ["pw"]),
    ("postgresql://u:pw@a:1,b:2/db", "postgresql://u@a:1,b:2/db", ["pw"]),
    ("POSTGRESQL://u:pw@db/shop", "POSTGRESQL://u@db/shop", ["pw"]),
    ("postgresql:u:secret@db/shop", "postgresql://…", ["secret"]),
    ("postgresql:/u:secret@db/shop", "postgresql://…", ["secret"]),
    ("postgresql:/u:se://cret@db/shop", "postgresql://…", ["cret"]),
    ("embedded:postgresql://u:secret@db", "embedded:postgresql", ["secret"]),
]
SHORT_OF_A_SLASH = ("postgresql:u", "postgresql:/u")
PLAIN = [
    "sqlite:////var/lib/ledger.db",
    "sqlite:///ledger.db",
    "postgresql://me@/shop",
    "postgresql://db:5432/my%20shop",
    "postgresql://",
    "embedded:postgresql",
]


@pytest.mark.parametrize(("text", "shown", "quoted"), NASTY)
def test_what_is_shown_and_what_is_told_hold_no_password(text: str, shown: str, quoted: list[str]) -> None:
    url = DatabaseUrl(text)

    told = [redact(f"<{piece}>", url.secrets()) for piece in quoted]

    assert str(url) == place(text) == shown
    assert repr(url) == "DatabaseUrl()"
    assert told == ["<***>"] * len(quoted)


@pytest.mark.parametrize("text", PLAIN)
def test_an_address_without_a_password_is_shown_whole(text: str) -> None:
    url = DatabaseUrl(text)

    assert str(url) == text
    assert url.secrets() == ()


@pytest.mark.parametrize("text", [text for text, _, _ in NASTY if not text.startswith(SHORT_OF_A_SLASH)])
def test_no_address_breaks_the_settings_or_names_a_database_after_its_password(text: str) -> None:
    (database,) = parse_url_settings(text).database

    assert database.name in {"shop", "db", "database", "postgresql"}


@pytest.mark.parametrize("text", [text for text, _, _ in NASTY if text.startswith(SHORT_OF_A_SLASH)])
def test_an_address_short_of_a_slash_is_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="That is no database URL"):
        parse_url_settings(text)


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("postgresql://db", True),
        ("postgresql://me:pw%40@a:1,[::1]:2/shop?sslmode=require&host=/run/x", True),
        ("embedded:postgresql", True),
        ("postgresql://me:p?w@db/shop", False),
        ("postgresql://me:p@w@db/shop", False),
        ("postgresql://me:p@h/w@db/shop", False),
        ("embedded:postgresql://me:pw@db", False),
        ("postgresql://me:p w@db/shop", False),
        ("postgresql://db/shop?password=a&b", False),
        ("postgresql://db/shop?password=a@b", False),
        ("postgresql://db/shop?password=a=b", False),
        ("postgresql://[::1/shop", False),
    ],
)
def test_an_address_is_plain_where_nothing_in_it_has_two_readings(text: str, is_plain: bool) -> None:
    assert DatabaseUrl(text).is_plain is is_plain


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("POSTGRESQL://me@db/Shop", "postgresql://me@db/Shop"),
        ("Postgres+Psycopg://me@db/Shop", "postgresql://me@db/Shop"),
    ],
)
def test_a_driver_gets_the_scheme_as_it_spells_it(text: str, given: str) -> None:
    url = DatabaseUrl(text)

    assert url.driver_text == given
    assert url.dialect == "postgresql"

"""The server answers, and something is in the way of reading its catalog."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import psycopg

from tests.faults.conftest import PASSWORD, Fault, eventually, reader, sessions, with_password
from tests.faults.line import Line, through
from tests.hosts.conftest import execute


@contextmanager
def locked(url: str, table: str) -> Iterator[psycopg.Connection]:
    """A table that somebody is changing, with a check that cannot be spelled out meanwhile."""
    execute(url, f"ALTER TABLE {table} ADD CHECK (id > 0)")
    with psycopg.connect(url) as other:
        other.execute(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE".encode())
        yield other


def test_somebody_keeps_a_table_locked(fault: Fault) -> None:
    fault.settings(with_password(fault.url), "timeout = 0.5")
    with locked(fault.url, "public.late"):
        fault.refused(fault.run())

    fault.recovers()


def test_a_query_takes_too_long(fault: Fault) -> None:
    many = "FOR i IN 1..400 LOOP EXECUTE format('CREATE TABLE public.t%s (a int, b int, c int)', i); END LOOP"
    execute(fault.url, f"DO $$ BEGIN {many}; END $$")
    fault.settings(with_password(fault.url), "timeout = 0.001")

    fault.refused(fault.run())


def test_an_administrator_ends_the_connection(fault: Fault) -> None:
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'docgen'"
    fault.settings(with_password(fault.url))

    def end_it() -> None:
        eventually(lambda: "active" in sessions(fault.url))
        execute(fault.url, f"{end} AND datname = current_database()")

    with locked(fault.url, "public.late"):
        threading.Thread(target=end_it).start()
        ran = fault.run()

    fault.refused(ran)
    fault.recovers()


def test_the_connection_is_lost_in_the_middle(fault: Fault) -> None:
    for amount in (2_000, 4_000, 6_000):
        with through(fault.url, Line(bytes_left=amount)) as url:
            fault.settings(url.replace("postgres@", f"postgres:{PASSWORD}@"))

            fault.refused(fault.run())

    fault.settings(fault.url)
    fault.recovers()


def test_the_server_falls_silent_in_the_middle(fault: Fault) -> None:
    sooner = "import docgen.world.connections as c; c._GRACE_SECONDS = 0.5"
    with through(fault.url, Line(bytes_left=6_000, stall=True)) as url:
        fault.settings(url.replace("postgres@", f"postgres:{PASSWORD}@"), "timeout = 1")

        fault.refused(fault.run_with(sooner))


def test_the_schema_changes_under_every_attempt(fault: Fault) -> None:
    execute(fault.url, "CREATE VIEW public.v AS SELECT id FROM public.late")

    def change(said: bytes) -> None:
        # It is in the rows that were read, and gone when it is to be spelled out.
        if b"pg_get_viewdef" in said:
            execute(fault.url, "DROP VIEW public.v")
            execute(fault.url, "CREATE VIEW public.v AS SELECT id FROM public.late")

    with through(fault.url, Line(heard=change)) as url:
        fault.settings(url.replace("postgres@", f"postgres:{PASSWORD}@"))

        fault.refused(fault.run())

    fault.settings(fault.url)
    fault.recovers()


def test_a_schema_of_the_settings_does_not_exist(fault: Fault) -> None:
    fault.settings(with_password(fault.url), 'schemas = ["pubic"]')

    fault.refused(fault.run())


def test_the_role_may_not_read_policies(fault: Fault) -> None:
    with reader(fault.url) as url:
        execute(fault.url, "REVOKE SELECT ON pg_catalog.pg_policy FROM PUBLIC")
        fault.settings(url)
        ran = fault.run()

    fault.told(ran)
    assert fault.is_complete()


def test_the_role_may_not_read_the_core_of_the_catalog(fault: Fault) -> None:
    with reader(fault.url) as url:
        execute(fault.url, "REVOKE SELECT ON pg_catalog.pg_attribute FROM PUBLIC")
        fault.settings(url)

        fault.refused(fault.run())


def test_a_comment_is_not_utf_8(fault: Fault) -> None:
    own = urlsplit(fault.url).path
    name = f"{own[1:]}_bytes"
    execute(fault.url, f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE 'C'")
    try:
        url = fault.url.replace(own, f"/{name}", 1)
        execute(url, "CREATE TABLE public.late (id int PRIMARY KEY)")
        with psycopg.connect(url, autocommit=True, client_encoding="SQL_ASCII") as connection:
            connection.execute(b"COMMENT ON TABLE public.late IS 'caf\xe9'")
        fault.settings(with_password(url))

        ran = fault.run()
    finally:
        execute(fault.url, f"DROP DATABASE {name} WITH (FORCE)")

    fault.told(ran)
    assert fault.is_complete()

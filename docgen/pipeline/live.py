"""A database read from its running server, which is prepared where it may be."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docgen.errors import RunError, SettingsError, UnreachableError
from docgen.model.system import System
from docgen.pipeline.parts import read_database
from docgen.settings.sections import DatabaseSettings
from docgen.settings.url import DatabaseUrl
from docgen.world.embedded_binaries import client_programs, installed_package
from docgen.world.processes import environment_with_programs, redact, run

PREPARE_SECONDS = 600.0
# Of a failed command's output, the end says why.
_SHOWN_LINES = 40


def read_live(section: DatabaseSettings, root: Path) -> System:
    """Prepare a database where its section says so, and read it; `root` is the project's folder.

    Raises:
        UnreachableError: there is no server to ask.
        RunError: a `prepare` command failed.
        ReadError: it could not be read.
    """
    with prepared(section, root) as reachable:
        return read_database(reachable)


@contextmanager
def prepared(section: DatabaseSettings, root: Path) -> Iterator[DatabaseSettings]:
    """The section with a URL that a driver understands, of a database that its commands have filled.

    Raises:
        UnreachableError: there is no server to ask.
        RunError: a `prepare` command failed.
        ReadError: the embedded server does not start.
    """
    with _reachable(section) as reachable:
        environment = _prepare_environment(section, reachable) if section.prepare else {}
        for command in section.prepare:
            _prepare(command, reachable, root, environment)
        yield reachable


def refuse_unsafe_prepare(section: DatabaseSettings) -> None:
    """Let nothing be prepared that may hold something of value.

    Raises:
        SettingsError: `prepare` stands on a database that it might damage.
    """
    if section.prepare and not section.url.is_embedded and not section.scratch:
        raise SettingsError(
            f"database {section.name}",
            "`prepare` would write to a database that may hold something of value.",
            'Use url = "embedded:postgresql", or say scratch = true if everything in it may be lost.',
        )


@contextmanager
def _reachable(section: DatabaseSettings) -> Iterator[DatabaseSettings]:
    """The section with a URL that a driver understands: an embedded server is up as long as it is read."""
    place = f"database {section.name}"
    if section.url.unset:
        names = " and ".join(section.url.unset)
        raise UnreachableError(
            place, f"Its address is not known: {names} is not set.", f"Set {names} in the environment."
        )
    if not section.url.is_embedded:
        yield section
    elif section.url.dialect == "postgresql":
        installed_package(place)
        # Its locks are of POSIX: who brings a server of their own needs none of it.
        from docgen.world import embedded

        with embedded.database(section.name) as url:
            yield section.model_copy(update={"url": DatabaseUrl(url)})
    else:
        raise SettingsError(
            place,
            f"There is no embedded {section.url.dialect or 'server of that kind'}.",
            'Write url = "embedded:postgresql".',
        )


def _prepare_environment(section: DatabaseSettings, reachable: DatabaseSettings) -> dict[str, str]:
    environment = environment_with_programs({"DATABASE_URL": reachable.url.text})
    if section.url.is_embedded:
        # Last, so that whoever has psql, pg_restore and the like keeps using their own.
        environment["PATH"] += f"{os.pathsep}{client_programs(f'database {section.name}')}"
    return environment


def _prepare(command: str, section: DatabaseSettings, root: Path, environment: dict[str, str]) -> None:
    place = f"database {section.name}"
    completed = run(
        command,
        cwd=root,
        env=environment,
        timeout=PREPARE_SECONDS,
        place=place,
        secrets=section.url.secrets(),
    )
    if completed.code == 0:
        return
    lines = redact(completed.output, section.url.secrets()).strip().splitlines()[-_SHOWN_LINES:]
    shown = "\n".join(f"    {line}" for line in lines) or "    (it said nothing)"
    raise RunError(
        place,
        f"The prepare command `{redact(command, section.url.secrets())}` ended with exit code "
        f"{completed.code}. It said:\n{shown}\n",
        f"Run it yourself in {root.name or 'the project'}/: it must take the address from DATABASE_URL.",
    )

"""Running commands: with a time limit, and with nothing left behind."""

from __future__ import annotations

import os
import re
import selectors
import shlex
import signal
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, cast
from urllib.parse import quote, quote_plus, unquote

from docgen.errors import RunError
from docgen.world.signals import held_back

# The end of an output says why it ended.
_OUTPUT_BYTES = 64 * 1024
_ERROR_CHARACTERS = 600
# For a command to put its things away, before it is killed.
_GRACE_SECONDS = 1.0
_GLANCE_SECONDS = 0.05

_PASSWORDS = (
    # To the last @ of the word: a password that was not encoded may hold one itself.
    (re.compile(r"(://[^\s:/@]*):\S{1,512}@"), r"\1:***@"),
    (re.compile(r"(https?://)[^\s:/@]+@"), r"\1***@"),
    (
        re.compile(
            # In SecretStr('…') it is the text; stars alone are none.
            r"""((?:password|passwd|passphrase|pwd)["']?\s*[=:]\s*(?>(?:[a-z_][\w.]*\((?='[^']*'|"[^"]*"))?))"""
            r"""(?!(["'])\*+\2)('[^']*'|"[^"]*"|[^\s&;,'"]+)""",
            re.I,
        ),
        r"\1***",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """A command that ran to its end.

    `code` is its exit code, or minus the number of the signal that ended it.
    `output` is what it wrote to stdout and stderr, in the order it was written,
    at most the last 64 kB. `seconds` is how long it took.
    """

    code: int
    output: str
    seconds: float


def run(
    command: Sequence[str] | str,
    *,
    cwd: Path,
    env: Mapping[str, str],
    timeout: float,
    place: str,
    secrets: Iterable[str] = (),
) -> Completed:
    """Run a command, a string by the shell; what it started and did not end is killed.

    `place` and `secrets` are for the error: where, and what it must not show.

    Raises:
        RunError: there is no such program or folder, or the time is over.
    """
    started = time.monotonic()
    shown = redact(command if isinstance(command, str) else shlex.join(command), secrets)
    with _group(command, cwd, env, place, shown) as process:
        output = bytearray()
        if not _ends(process, output, started + timeout):
            said = redact(_text(output), secrets).strip()[-_ERROR_CHARACTERS:]
            raise RunError(
                place,
                f"`{shown}` did not end within {timeout:g} seconds." + (f" It said: {said}" if said else ""),
                "Make it faster, or raise its time limit.",
            )
    return Completed(code=process.returncode, output=_text(output), seconds=time.monotonic() - started)


def environment_with_programs(extra: Mapping[str, str]) -> dict[str, str]:
    """Our environment and `extra`; programs installed beside docgen come first on PATH."""
    environment = {**os.environ, **extra}
    folders = [sysconfig.get_path("scripts"), str(Path(sys.executable).parent)]
    folders += environment.get("PATH", os.defpath).split(os.pathsep)
    environment["PATH"] = os.pathsep.join(dict.fromkeys(folders))
    return environment


def redact(text: str, secrets: Iterable[str], public: Sequence[str] = ()) -> str:
    """The text with `***` for every secret, however encoded, and for what looks like a password.

    What looks so and stands in a `public` text is known to everybody.
    """
    # Names of files, and so variables, need not be text.
    quoted = partial(quote, errors="surrogateescape")
    spellings = {
        spelling
        for secret in secrets
        for spelling in (
            secret,
            unquote(secret),
            quoted(secret),
            quoted(secret, safe=""),
            quote_plus(secret, errors="surrogateescape"),
        )
        if spelling
    }
    for spelling in sorted(spellings, key=len, reverse=True):
        text = text.replace(spelling, "***")
    for pattern, replacement in _PASSWORDS:
        text = pattern.sub(partial(_masked, replacement, public), text)
    return text


def _masked(replacement: str, public: Sequence[str], found: re.Match[str]) -> str:
    is_known = any(found[0] in text for text in public)
    return found[0] if is_known else found.expand(replacement)


@contextmanager
def _group(
    command: Sequence[str] | str, cwd: Path, env: Mapping[str, str], place: str, shown: str
) -> Iterator[subprocess.Popen[bytes]]:
    """The running command, in a process group that has ended when the block has."""
    words = ["/bin/sh", "-c", command] if isinstance(command, str) else list(command)
    process = None
    try:
        with held_back():
            process = subprocess.Popen(  # noqa: S603 running the user's own command is what it is for
                words,
                cwd=cwd,
                env=env,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                bufsize=0,
                start_new_session=True,
            )
    except OSError as error:
        raise _not_started(error, words[0], cwd, place, shown) from error
    except BaseException:
        if process is not None:
            _end(process)
        raise
    with process:
        try:
            yield process
        finally:
            _end(process)


def _not_started(error: OSError, program: str, cwd: Path, place: str, shown: str) -> RunError:
    if not cwd.is_dir():
        return RunError(
            place, f"The folder {cwd}, in which to run `{shown}`, is missing.", "Correct its path."
        )
    if isinstance(error, FileNotFoundError):
        return RunError(place, f"There is no program {program!r}.", "Install it, or correct the command.")
    return RunError(place, f"`{shown}` cannot be run: {error.strerror}.", "Correct the command.")


def _ends(process: subprocess.Popen[bytes], output: bytearray, deadline: float) -> bool:
    """Whether the command ends in time; its output is collected meanwhile."""
    pipe = cast(IO[bytes], process.stdout)
    with selectors.DefaultSelector() as selector:
        selector.register(pipe, selectors.EVENT_READ)
        while (left := deadline - time.monotonic()) > 0:
            # A pipe that a child in the background keeps open says nothing about the command.
            if selector.select(min(left, _GLANCE_SECONDS)):
                chunk = pipe.read(_OUTPUT_BYTES)
                if not chunk:
                    return _exits(process, deadline)
                output += chunk
                del output[:-_OUTPUT_BYTES]
            elif process.poll() is not None:
                return True
    return False


def _exits(process: subprocess.Popen[bytes], deadline: float) -> bool:
    try:
        process.wait(max(deadline - time.monotonic(), 0))
    except subprocess.TimeoutExpired:
        return False
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    try:
        if process.poll() is None:
            _signal_group(process, signal.SIGTERM)
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GRACE_SECONDS)
    finally:
        _signal_group(process, signal.SIGKILL)


def _signal_group(process: subprocess.Popen[bytes], signum: signal.Signals) -> None:
    # Nobody left is what we want; macOS refuses where only zombies are left.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signum)


def _text(output: bytearray) -> str:
    return output.decode(errors="replace")

"""All Python snippets of a run, linted and checked for format by ruff in one go."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docgen.errors import RunError, to_install
from docgen.model.finding import Finding
from docgen.model.origin import Origin
from docgen.model.snippet import Snippet
from docgen.runners.prompts import is_console

LINT, FORMAT = "snippet-is-clean", "snippet-is-formatted"
# Snippets below others import where they need it, and end without a word on it.
_IGNORED = "E402,I001,B018,INP001,D100,T201,F704,PLE1142"
_SECONDS = 60
# As it is said with a line, and as it was said before releases that know it.
_REFORMATTED = re.compile(r"^(?: *--> |Would reformat: )(?:.*[/\\])?(s\d+\.py)(?::(\d+):\d+)?$", re.MULTILINE)
_PRINTED = re.compile(r"^( *)#>", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line of a file that ruff reads comes from."""

    snippet: Snippet
    number: int

    @property
    def place(self) -> Origin:
        return self.snippet.place(self.number)


def lint(sessions: Iterable[Sequence[Snippet]], root: Path) -> list[Finding]:
    """What ruff finds in the snippets of each session, taken together, and in the format of each.

    `root` is the project's folder, whose settings of ruff are kept. Snippets with `lint="skip"`
    and those with prompts are left out.

    Raises:
        RunError: there is no ruff, or it does not work.
    """
    chosen = [[s for s in session if _is_lintable(s)] for session in sessions]
    if not any(chosen):
        return []
    with tempfile.TemporaryDirectory(prefix="docgen-lint-") as folder:
        here = Path(folder)
        together = dict(_written_together(chosen, here / "sessions"))
        alone = dict(_written_alone(chosen, here / "snippets"))
        said = _ruff("check", "--quiet", "--output-format=json", here / "sessions", root=root)
        return [
            *_linted(said, together),
            *_formatted(_ruff("format", "--check", here / "snippets", root=root), alone),
        ]


def _is_lintable(snippet: Snippet) -> bool:
    return snippet.option("lint") != "skip" and not is_console(snippet)


def _written_together(
    sessions: Iterable[Sequence[Snippet]], folder: Path
) -> Iterator[tuple[str, list[_Line]]]:
    """A file for each session, and where each of its lines comes from."""
    folder.mkdir()
    for number, session in enumerate(sessions):
        lines = [
            (line, _Line(snippet, count))
            for snippet in session
            for count, line in enumerate(_readable(snippet).split("\n")[:-1], 1)
        ]
        file = folder / f"s{number}.py"
        file.write_text("\n".join(line for line, _ in lines) + "\n", encoding="utf-8")
        yield file.name, [origin for _, origin in lines]


def _readable(snippet: Snippet) -> str:
    """The source with its `#>` as ruff would have any comment."""
    return _PRINTED.sub(r"\1# >", snippet.source)


def _written_alone(sessions: Iterable[Sequence[Snippet]], folder: Path) -> Iterator[tuple[str, Snippet]]:
    folder.mkdir()
    snippets = [snippet for session in sessions for snippet in session]
    for number, snippet in enumerate(snippets):
        file = folder / f"s{number}.py"
        file.write_text(_readable(snippet), encoding="utf-8")
        yield file.name, snippet


def _ruff(command: str, *arguments: str | Path, root: Path) -> str:
    """What ruff says; findings are no failure of it."""
    words = [_program(), command, "--no-cache", *map(str, arguments), *_configured(root)]
    if command == "check":
        words += ["--extend-ignore", _IGNORED]
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=_SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise RunError("ruff", f"It does not work: {error}.", f"{to_install('snippets')}.") from None
    said = done.stderr.strip().splitlines()
    # What is no Python ends it with the same code as settings that are none, and is no failure of it.
    if done.returncode not in (0, 1) and said:
        raise RunError("ruff", f"It does not work: {said[0]}.", "Correct its settings.")
    return done.stdout


def _program() -> str:
    """The ruff that stands beside this Python, or else the one on PATH."""
    beside = Path(sysconfig.get_path("scripts")) / ("ruff.exe" if sys.platform == "win32" else "ruff")
    return str(beside) if beside.is_file() else "ruff"


def _configured(root: Path) -> list[str]:
    """The option for the project's own settings of ruff; none of them is for a path below another folder."""
    for name in (".ruff.toml", "ruff.toml", "pyproject.toml"):
        file = root / name
        if file.is_file() and (name != "pyproject.toml" or _has_section(file)):
            return ["--config", str(file)]
    return ["--isolated"]


def _has_section(file: Path) -> bool:
    try:
        found: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return False
    return "ruff" in found.get("tool", {})


def _linted(said: str, lines: dict[str, list[_Line]]) -> Iterator[Finding]:
    for found in json.loads(said or "[]"):
        known = lines[Path(found["filename"]).name]
        row = min(found["location"]["row"], len(known))
        if row:
            code = found["code"] or "syntax"
            yield Finding(
                check=LINT,
                origin=known[row - 1].place,
                problem=f"{code}: {found['message'].rstrip('.')}.",
                remedy='Correct it, or write lint="skip".',
            )


def _formatted(said: str, snippets: dict[str, Snippet]) -> Iterator[Finding]:
    for name, line in _REFORMATTED.findall(said):
        snippet = snippets[name]
        yield Finding(
            check=FORMAT,
            origin=snippet.place(int(line)) if line else snippet.origin,
            problem="It is not formatted as ruff would.",
            remedy='Format it, or write lint="skip".',
        )

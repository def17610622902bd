"""Names of languages on fences, and what docgen can do with each."""

from __future__ import annotations

import enum


class Kind(enum.StrEnum):
    """How a language is run; `[snippets] run` names these, and commands are named by their language."""

    PYTHON = "python"
    SHELL = "shell"
    SQL = "sql"
    HTTP = "http"
    COMMAND = "command"


RUNNABLE = {
    "python": Kind.PYTHON,
    "py": Kind.PYTHON,
    "python3": Kind.PYTHON,
    "py3": Kind.PYTHON,
    "pycon": Kind.PYTHON,
    "python-console": Kind.PYTHON,
    "python-repl": Kind.PYTHON,
    "bash": Kind.SHELL,
    "sh": Kind.SHELL,
    "shell": Kind.SHELL,
    "shell-script": Kind.SHELL,
    "shellscript": Kind.SHELL,
    "console": Kind.SHELL,
    "shell-session": Kind.SHELL,
    "shellsession": Kind.SHELL,
    "sh-session": Kind.SHELL,
    "bash-session": Kind.SHELL,
    "sql": Kind.SQL,
    "postgresql": Kind.SQL,
    "postgres": Kind.SQL,
    "http": Kind.HTTP,
}
CONSOLES = frozenset({"console", "shell-session", "shellsession", "sh-session", "bash-session"})
# Whose syntax is checked; a file name as title may say more: `compose.yaml`.
PARSED = {
    "toml": "toml",
    "yaml": "yaml",
    "yml": "yaml",
    "json": "json",
    "ini": "ini",
    "cfg": "ini",
    "dockerfile": "dockerfile",
    "docker": "dockerfile",
}
# Nobody expects these to run.
PROSE = frozenset(
    (
        *("text", "txt", "plain", "plaintext", "none", "tree", "log"),
        *("markdown", "md", "rst", "rest", "restructuredtext", "math", "latex", "tex"),
        *("mermaid", "plantuml", "diff", "patch", "pytb", "py3tb"),
    )
)
OUTPUT = "output"

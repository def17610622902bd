"""The section of docgen.toml that is about snippets."""

from __future__ import annotations

import re
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from docgen.settings.commands import Commands
from docgen.settings.section import LONGEST_TIMEOUT, SHORTEST_TIMEOUT, Section, is_inside

_APP = re.compile(r"\w+(?:\.\w+)*:\w+(?:\.\w+)*")
_ADDRESS = re.compile(r"https?://(?:\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?(?:/[^\s?#@]*)?", re.I)
_LAST_PORT = 65535


class SnippetSettings(Section):
    """`[snippets]`: the fences of the documentation, and what may be done with them."""

    paths: tuple[str, ...] = Field(
        default=(), description="Markdown files and folders of them; default: `docs/` and `README.md`."
    )
    exclude: tuple[str, ...] = Field(
        default=(), description="Files and folders to leave out, `*` and `**` allowed."
    )
    docstrings: tuple[str, ...] = Field(
        default=(), description="Python files and folders of them whose docstrings are read too."
    )
    run: tuple[Literal["python", "shell", "sql", "http"], ...] = Field(
        default=(), description="What is executed; the rest is only compiled. Default: nothing."
    )
    commands: Commands = Field(
        default_factory=dict,
        description="Commands that execute further languages, by the language: `node {file}`.",
    )
    prose: tuple[str, ...] = Field(
        default=(), description="Languages that are for reading, and nothing else."
    )
    lint: bool = Field(default=False, description="Whether ruff looks at the Python snippets too.")
    standalone: bool = Field(
        default=False, description="Whether a snippet shares its state with those of its group alone."
    )
    http: str = Field(
        default="", description="Where requests are sent: `http://host:port` of a service that runs."
    )
    asgi: str = Field(
        default="", description="The app that requests are sent to, served meanwhile: `package.module:app`."
    )
    sandbox: Literal["auto", "required", "off"] = Field(
        default="auto",
        description="Whether snippets run where nothing but temporary files is written, and no network is: "
        '`"auto"` where the system allows it, `"required"` or not at all, or `"off"`.',
    )
    network: bool = Field(default=False, description="Whether the sandbox has a network.")
    timeout: float = Field(default=30.0, description="Seconds that a snippet may take.")
    env: tuple[str, ...] = Field(
        default=(), description="Names of the variables that snippets see besides PATH and the like."
    )

    @field_validator("http")
    @classmethod
    def _is_an_address(cls, address: str) -> str:
        found = _ADDRESS.fullmatch(address)
        if address and (not found or int(found[1] or 0) > _LAST_PORT):
            raise ValueError(
                "takes an address without user and query; write for example http://127.0.0.1:8000"
            )
        return address

    @field_validator("asgi")
    @classmethod
    def _is_an_app(cls, app: str, info: ValidationInfo) -> str:
        if app and not _APP.fullmatch(app):
            raise ValueError("takes a module and a name in it; write for example package.module:app")
        if app and info.data.get("http"):
            raise ValueError("stands beside http; requests are sent to one of both")
        return app

    @field_validator("paths", "docstrings", "exclude")
    @classmethod
    def _are_inside(cls, paths: tuple[str, ...]) -> tuple[str, ...]:
        for path in paths:
            if not path or not is_inside(path):
                raise ValueError("takes files and folders in the folder of docgen.toml")
        return paths

    @field_validator("timeout")
    @classmethod
    def _is_bounded(cls, seconds: float) -> float:
        if not SHORTEST_TIMEOUT <= seconds <= LONGEST_TIMEOUT:
            raise ValueError(f"takes seconds from {SHORTEST_TIMEOUT:g} to {LONGEST_TIMEOUT:g}")
        return seconds

"""Requests of pages are sent to the app that the settings name, one for each page."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from docgen.pipeline.check import Checked, check
from docgen.pipeline.update import update
from docgen.settings.sections import Settings
from docgen.world.cache import Cache
from tests.unit.runners.pages import fence, nothing_left, statuses

APP = """
known = []

async def app(scope, receive, send):
    if scope["type"] != "http":
        raise NotImplementedError
    known.append(scope["path"])
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b'{"known": %d}' % len(known)})
"""
PAGE = fence("GET /a", "http") + fence('{"known": 1}', "json") + fence("1 + 1") + fence("GET /b", "http")


def checked(folder: Path, *, cache: Cache | None = None, **section: Any) -> Checked:
    (folder / "web.py").write_text(APP)
    wanted = {"paths": ["."], "run": ["http", "python"], "asgi": "web:app", **section}
    with ThreadPoolExecutor(2) as executor:
        return check(Settings.model_validate({"snippets": wanted}), folder, executor=executor, cache=cache)


def test_each_page_has_an_app_of_its_own_and_nothing_is_left(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / f"{name}.md").write_text(PAGE + fence("HTTP/1.1 200 OK\n\n" + '{"known": 2}', "http"))

    with nothing_left():
        found = checked(tmp_path)

    assert statuses(list(found.outcomes)) == ["passed"] * 6


def test_a_stale_response_is_told_and_written_anew(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text(PAGE.replace('"known": 1', '"known": 7'))

    found = checked(tmp_path)
    update(found.failed[0].corrections, tmp_path)

    assert statuses(list(found.outcomes)) == ["failed", "passed", "passed"]
    assert str(found.failed[0].place) == "a.md:5"
    assert page.read_text() == PAGE


def test_requests_are_sent_again_however_they_ended(tmp_path: Path) -> None:
    root, cache = tmp_path / "project", Cache(tmp_path / "cache")
    root.mkdir()
    (root / "a.md").write_text(PAGE)

    checked(root, cache=cache)

    assert checked(root, cache=cache).executed == (("a.md", "what it asks may have changed"),)


@pytest.mark.parametrize(
    "section",
    [
        {"http": "localhost:8000"},
        {"http": "ftp://localhost"},
        {"http": "http://me:hush@localhost"},
        {"http": "http://localhost?a=1"},
        {"asgi": "web"},
        {"asgi": "web.py:app --reload"},
        {"http": "http://localhost", "asgi": "web:app"},
    ],
)
def test_an_address_that_is_none_is_a_mistake(section: dict[str, str]) -> None:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({"snippets": section})

    assert "hush" not in str(caught.value)

"""What stands below a request is its response, and a response is never sent."""

from __future__ import annotations

from pathlib import Path

import pytest

from docgen.readers.snippets.reader import read
from docgen.settings.snippets import SnippetSettings
from tests.unit.runners.pages import fence

REQUEST = fence("GET /films HTTP/1.1", "http")
RESPONSE = fence("HTTP/1.1 200 OK\n\n{}", "http")
JSON = fence("{}", "json")


def verdicts(folder: Path, text: str, *run: str) -> list[str]:
    (folder / "page.md").write_text(text)
    section = SnippetSettings.model_validate({"paths": ["page.md"], "run": run})
    return [str(snippet.verdict) for snippet in read(section, folder).snippets]


@pytest.mark.parametrize("below", [RESPONSE, JSON, fence("x", "output"), fence("\nHTTP/1.1 404\n", "http")])
def test_what_stands_below_a_request_that_is_sent_is_its_response(tmp_path: Path, below: str) -> None:
    assert verdicts(tmp_path, REQUEST + below, "http") == ["executable", "output"]


def test_only_the_first_below_a_request_is_its_response(tmp_path: Path) -> None:
    assert verdicts(tmp_path, REQUEST + RESPONSE + JSON, "http") == ["executable", "output", "parsed"]


def test_json_below_a_request_that_is_not_sent_is_parsed(tmp_path: Path) -> None:
    assert verdicts(tmp_path, REQUEST + JSON) == ["unaccounted", "parsed"]
    assert verdicts(tmp_path, REQUEST + RESPONSE) == ["unaccounted", "output"]


def test_a_response_alone_is_for_reading(tmp_path: Path) -> None:
    assert verdicts(tmp_path, fence("1") + RESPONSE, "http", "python") == ["executable", "prose"]


def test_json_that_is_skipped_is_no_response(tmp_path: Path) -> None:
    skipped = fence("{}", 'json {test="skip: another"}')

    assert verdicts(tmp_path, REQUEST + skipped, "http") == ["executable", "skipped"]

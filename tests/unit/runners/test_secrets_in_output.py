"""What a page shows is no secret, and a diff of it says what differs; what only looks like it is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.runners.pages import fence, run_page


def test_a_diff_shows_what_looks_like_a_password_and_stands_in_the_page(tmp_path: Path) -> None:
    text = "print(\"password=Secret('a')\", 1)\n#> password=Secret('a') 2"

    (found,) = run_page(tmp_path, fence(text))

    lines = found.detail.split("\n")[-2:]
    assert lines == ["-#> password=Secret('a') 2", "+#> password=Secret('a') 1"]


def test_output_below_is_of_the_page_too(tmp_path: Path) -> None:
    text = fence("print('pass' + 'word: b')\nprint(1)") + fence("password: b\n2", "output")

    (found,) = run_page(tmp_path, text)

    assert " password: b\n-2\n+1" in found.detail


def test_what_looks_like_a_password_and_is_news_is_hidden(tmp_path: Path) -> None:
    (tmp_path / "settings.py").write_text(
        "URL = 'db://me:geheim@host'\nTEXT = \"password=Secret('geheim')\"\n"
    )

    (found,) = run_page(tmp_path, fence("import settings\nprint(settings.URL, settings.TEXT)\n#> nothing"))

    assert "geheim" not in f"{found.detail}{found.output}"
    assert "db://me:***@host password=Secret(***)" in found.detail


def test_a_value_that_the_settings_let_in_is_hidden_though_the_page_shows_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEY", "geheim")

    (found,) = run_page(tmp_path, fence("print('geheim')\n#> no"), env=["KEY"])

    assert "geheim" not in found.detail.replace(" print('geheim')", "")

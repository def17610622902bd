"""The commit is git's answer and nothing else that git says."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from docgen.world.repository import head_commit


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Tester", "-c", "user.email=tester@example.org")
    done = subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "First")
    return tmp_path


def test_the_commit_is_the_full_hash_of_head(repository: Path) -> None:
    hash_ = git(repository, "log", "-1", "--format=%H")

    assert head_commit(repository) == hash_


def test_a_warning_of_git_is_no_part_of_the_hash(repository: Path) -> None:
    hash_ = git(repository, "log", "-1", "--format=%H")
    git(repository, "update-ref", "refs/heads/HEAD", "HEAD")

    assert head_commit(repository) == hash_


def test_a_repository_of_sha256_has_longer_hashes(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--object-format=sha256")
    git(tmp_path, "commit", "--quiet", "--allow-empty", "--message", "First")

    assert len(head_commit(tmp_path)) == 64


@pytest.mark.parametrize("words", [(), ("init", "--quiet")])
def test_there_is_no_commit_outside_a_repository_and_before_the_first(
    tmp_path: Path, words: tuple[str, ...]
) -> None:
    if words:
        git(tmp_path, *words)

    assert head_commit(tmp_path) == ""

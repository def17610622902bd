"""What a command proved is proved again when its program or its words are others, and not before."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docgen.pipeline.check import Checked, check
from docgen.pipeline.marks import State, marks_cache, remember, remembered
from docgen.pipeline.update import update
from docgen.settings.sections import Settings
from docgen.world.cache import Cache

SAYS = "#!/bin/sh\necho {}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a page for each of two commands, whose programs are none of its files."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "a.md").write_text("```one\n```\n\n```output\n1\n```\n")
    (folder / "b.md").write_text("```two\n```\n")
    for name in ("one", "two"):
        program = tmp_path / "programs" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(SAYS.format(1))
        program.chmod(0o755)
    return folder


def checked(project: Path, **commands: str) -> Checked:
    programs = project.parent / "programs"
    named = {"one": f"{programs}/one", "two": f"{programs}/two", **commands}
    settings = Settings.model_validate({"snippets": {"paths": ["."], "commands": named}})
    with ThreadPoolExecutor(1) as executor:
        return check(settings, project, executor=executor, cache=Cache(project.parent / "kept"))


def reasons(found: Checked) -> dict[str, str]:
    return dict(found.executed)


def test_what_ended_well_is_not_executed_again(project: Path) -> None:
    checked(project)

    assert reasons(checked(project)) == {}


def test_another_program_under_the_name_proves_its_pages_again_and_no_others(project: Path) -> None:
    checked(project)
    (project.parent / "programs/one").write_text(SAYS.format(22))

    found = checked(project)

    assert reasons(found) == {"a.md": "changed since: the command of one"}
    assert [outcome.problem for outcome in found.failed] == ["Its output differs from what stands below it."]


def test_a_program_of_the_same_size_and_another_time_is_another(project: Path) -> None:
    checked(project)
    os.utime(project.parent / "programs/two", ns=(0, 0))

    assert reasons(checked(project)) == {"b.md": "changed since: the command of two"}


def test_a_program_of_the_same_time_and_another_size_is_another(project: Path) -> None:
    program = project.parent / "programs/two"
    times = program.stat()
    checked(project)
    program.write_text(f"{program.read_text()}# more\n")
    os.utime(program, ns=(times.st_atime_ns, times.st_mtime_ns))

    assert reasons(checked(project)) == {"b.md": "changed since: the command of two"}


def test_another_link_to_the_same_file_is_another_program(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As that of a virtual environment, which finds its libraries by where the link is.
    for name in ("here", "there"):
        (project.parent / name).mkdir()
        (project.parent / name / "one").symlink_to(project.parent / "programs/one")
    current = project.parent / "current"
    monkeypatch.setenv("PATH", f"{current}:{os.environ['PATH']}")
    current.symlink_to("here")
    checked(project, one="one")
    current.unlink()
    current.symlink_to("there")

    assert reasons(checked(project, one="one")) == {"a.md": "changed since: the command of one"}


def test_a_link_that_leads_elsewhere_is_another_program(project: Path) -> None:
    programs = project.parent / "programs"
    times = programs.joinpath("one").stat()
    os.utime(programs / "two", ns=(times.st_atime_ns, times.st_mtime_ns))
    (programs / "link").symlink_to("one")
    checked(project, one=str(programs / "link"))
    (programs / "link").unlink()
    (programs / "link").symlink_to("two")

    assert reasons(checked(project, one=str(programs / "link"))) == {
        "a.md": "changed since: the command of one"
    }


def test_a_program_that_comes_first_on_the_path_is_another(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{project.parent / 'programs'}:{os.environ['PATH']}")
    first = project.parent / "first"
    first.mkdir()
    checked(project, one="one")
    monkeypatch.setenv("PATH", f"{first}:{os.environ['PATH']}")
    checked(project, one="one")
    (first / "one").write_text(SAYS.format(1))
    (first / "one").chmod(0o755)

    assert reasons(checked(project, one="one")) == {"a.md": "changed since: the command of one"}


def test_other_words_prove_the_pages_again(project: Path) -> None:
    checked(project)

    found = checked(project, two=f"{project.parent / 'programs/two'} {{file}}")

    assert reasons(found) == {"b.md": "changed since: the command of two"}


def test_a_program_that_is_gone_is_missed_at_once(project: Path) -> None:
    checked(project)
    (project.parent / "programs/two").unlink()

    (gone,) = checked(project).failed

    assert gone.problem.startswith("There is no program ")


def test_output_below_is_written_anew(project: Path) -> None:
    (project.parent / "programs/one").write_text(SAYS.format(2))

    update([one for outcome in checked(project).failed for one in outcome.corrections], project)

    assert (project / "a.md").read_text() == "```one\n```\n\n```output\n2\n```\n"
    assert checked(project).failed == ()


def test_a_block_with_a_command_has_marks_in_the_site(project: Path) -> None:
    found = checked(project)
    remember(found, marks_cache(project))
    commands = Settings.model_validate({"snippets": {"commands": {"one": "cat"}}}).snippets.commands

    marks = remembered(marks_cache(project), commands)

    verified, stale = marks.of("a.md", "one", ""), marks.of("a.md", "one", "changed")
    assert verified is not None
    assert (verified.state, verified.output) == (State.VERIFIED, "1\n")
    assert [name for name, _ in verified.facts] == ["ran", "at"]
    assert stale is not None
    assert stale.state is State.STALE
    assert marks.of("a.md", "rust", "changed") is None

"""Parsed snippets fit the schemas that they name, or fail at the line of what does not fit."""

from __future__ import annotations

import hashlib
import json
import re
import sys
from importlib import resources
from pathlib import Path

import pytest

from docgen.model.outcome import Outcome, Status
from docgen.runners.schemas.schemas import KNOWN, SchemaError, Schemas
from tests.unit.runners.pages import fence, run_page, statuses

FILM = {
    "type": "object",
    "properties": {
        "title": {"type": "string"},
        "length": {"type": "integer", "minimum": 1},
        "cast": {"type": "array", "items": {"properties": {"name": {"type": "string"}}}},
        "made": {"type": "string", "format": "date"},
    },
    "required": ["title"],
    "additionalProperties": False,
}
COMPOSE = "services:\n  web:\n    image: nginx\n    ports:\n      - 80:80\n"
WORKFLOW = "on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n"
# Each with the line of the snippet that is named.
WRONG: list[tuple[str, str, int, str]] = [
    ("yaml", "title: A\nlength: 0\n", 2, "length: 0 is less than the minimum of 1."),
    ("yaml", "length: 1\n", 1, "'title' is missing."),
    ("yaml", "title: A\n\nlenght: 1\n", 3, "lenght: the schema knows no such name here."),
    ("yaml", "title: A\ncast:\n  - name: B\n  - name: 1\n", 4, 'cast[1].name: 1 is not of type "string".'),
    ("yaml", "title: A\ncast:\n  name: B\n", 2, 'cast: {"name":"B"} is not of type "array".'),
    ("yaml", "title: A\n---\ntitle: 1\n", 3, 'title: 1 is not of type "string".'),
    ("yaml", "title: on\nlength: true\n", 2, 'length: true is not of type "integer".'),
    ("yaml", "title: A\ntitle: 1\n", 2, 'title: 1 is not of type "string".'),
    ("json", '{\n"title": "A",\n\n"length":\n0}', 5, "length: 0 is less than the minimum of 1."),
    ("json", '\n{"length": 1}', 2, "'title' is missing."),
    ("json", '{"title": "A",\n"cast": [{"name": "\\"]"},\n{"name": 1}]}', 3, 'cast[1].name: 1 is not of'),
    ("json", '{"title": "A",\n"title": 1\n}', 2, 'title: 1 is not of type "string".'),
    ("toml", 'title = "A"\n\n# why\nlength = 0\n', 4, "length: 0 is less than the minimum of 1."),
    ("toml", 'title = """\nlength = 0\n"""\nlength = 0\n', 4, "length: 0 is less than"),
    ("toml", 'title = "A"\n[[cast]]\nname = "B"\n[[cast]]\nname = 1\n', 5, "cast[1].name: 1 is not of type"),
    ("toml", 'title = "A"\ncast = [\n  1,\n]\nmade = 1\n', 5, 'made: 1 is not of type "string".'),
]  # fmt: skip


def outcome(folder: Path, source: str, header: str, schema: object = FILM) -> Outcome:
    (folder / "film.json").write_text(json.dumps(schema), encoding="utf-8")
    (found,) = run_page(folder, fence(source, header))
    return found


@pytest.mark.parametrize(("language", "source", "line", "said"), WRONG)
def test_what_does_not_fit_is_named_with_its_line(
    tmp_path: Path, language: str, source: str, line: int, said: str
) -> None:
    page = f'# A page\n\n```{language} {{schema="film.json"}}\n{source}\n```\n'
    (tmp_path / "film.json").write_text(json.dumps(FILM))

    (found,) = run_page(tmp_path, page)

    assert (found.status, str(found.place)) == (Status.FAILED, f"page0.md:{line + 3}")
    assert found.problem.startswith(f"By the schema film.json, {said}")


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("yaml", "title: on\nlength: 0x10\nmade: 2026-01-02\n"),
        ("yaml", "&film\ntitle: A\n---\n<<: {title: B, length: 2}\nlength: 1\n"),
        ("yaml", ""),
        ("json", '{"title": "A", "length": 1.0}'),
        ("toml", 'title = "A"\nmade = 2026-01-02\n'),
    ],
)
def test_what_fits_is_well(tmp_path: Path, language: str, source: str) -> None:
    assert statuses([outcome(tmp_path, source, f'{language} {{schema="film.json"}}')]) == ["passed"]


def test_everything_that_does_not_fit_is_told_in_the_order_of_the_page(tmp_path: Path) -> None:
    found = outcome(tmp_path, "year: 1\nlength: 0\n", 'yaml {schema="film.json"}')

    assert found.problem == "By the schema film.json, 'title' is missing."
    assert found.detail.split("\n") == [
        "page0.md:2: year: the schema knows no such name here",
        "page0.md:3: length: 0 is less than the minimum of 1",
    ]


@pytest.mark.parametrize(
    ("alternatives", "source", "said"),
    [
        # The first fits but for what stands inside.
        ([FILM, {"required": ["name"]}], "title: A\nlength: x\ncast: x", 'length: "x" is not of type'),
        # The first is of its kind.
        ([{"enum": ["A", "B"]}, {"type": "array"}], "C", '"C" is not one of "A" or "B"'),
        ([{"required": ["c"]}, {"required": ["d"]}, {"required": ["d"]}], "a: 1", "'c' is missing; or 'd'"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("word", ["anyOf", "oneOf"])
def test_of_alternatives_the_nearest_is_told(
    tmp_path: Path, alternatives: list[object], source: str, said: str, word: str
) -> None:
    found = outcome(tmp_path, source, 'yaml {schema="film.json"}', {word: alternatives})

    assert found.problem.startswith(f"By the schema film.json, {said}")


def test_a_long_value_is_cut_in_the_message(tmp_path: Path) -> None:
    found = outcome(tmp_path, f"title: A\nlength: {'ä' * 100}", 'yaml {schema="film.json"}')

    assert found.problem == f'By the schema film.json, length: "{"ä" * 38}… is not of type "integer".'


def test_a_comment_above_names_a_schema_too(tmp_path: Path) -> None:
    (tmp_path / "film.json").write_text(json.dumps(FILM))

    (found,) = run_page(tmp_path, '<!-- docgen: schema="film.json" -->\n' + fence("length: 1", "yaml"))

    assert found.status is Status.FAILED


@pytest.mark.parametrize(
    ("title", "source", "line", "said"),
    [
        ("compose.yaml", COMPOSE.replace("image", "imge"), 3, "services.web.imge: the schema knows no such"),
        ("app/docker-compose.dev.yml", COMPOSE.replace("80:80", "[]"), 5, "services.web.ports[0]: "),
        (".github/workflows/ci.yml", WORKFLOW.replace("push", "pusch"), 1, 'on: "pusch" is not one of "'),
        (".github/workflows/ci.yml", WORKFLOW.replace("- run", "- ran"), 6, "jobs.test.steps[0].ran: the"),
        (".github/workflows/ci.yml", WORKFLOW.replace("runs-on", "x"), 3, "jobs.test: 'runs-on' is missing"),
    ],
)
def test_files_that_docgen_knows_are_told_by_their_titles(
    tmp_path: Path, title: str, source: str, line: int, said: str
) -> None:
    found = outcome(tmp_path, source, f'yaml title="{title}"')

    assert (found.status, found.place and found.place.line) == (Status.FAILED, line + 1)
    assert said in found.problem


@pytest.mark.parametrize(
    ("header", "source", "status"),
    [
        ('yaml title="compose.yaml"', COMPOSE, "passed"),
        ('yaml title="x/.github/workflows/ci.yml"', WORKFLOW, "passed"),
        # A page may show a part of a file; who names the schema means the whole.
        ('yaml title=".github/workflows/ci.yml"', WORKFLOW.removeprefix("on: push\n"), "passed"),
        ('yaml {schema="github-workflow"}', WORKFLOW.removeprefix("on: push\n"), "failed"),
        ('yaml {title="compose.yaml" schema=""}', "servces: {}\n", "passed"),
        ('yaml title="compose.yaml"', "servces: {}\n", "failed"),
        ('yaml title="decompose.yaml"', "servces: {}\n", "passed"),
    ],
)
def test_a_title_is_no_more_than_a_hint(tmp_path: Path, header: str, source: str, status: str) -> None:
    assert outcome(tmp_path, source, header).status == status


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "strin"}, "Schema 'film.json' is no JSON schema: \"strin\" is not valid"),
        ({"$ref": "#/definitions/film"}, "Schema 'film.json' is no JSON schema: Pointer '/definitions/film'"),
        ({"$ref": "https://example.org/a.json"}, "Schema 'film.json' refers to https://example.org/a.json"),
        ({"$id": "https://a.org/", "$ref": "b.json"}, "Schema 'film.json' refers to https://a.org/b.json"),
        ({"$ref": "file:///etc/passwd"}, "Schema 'film.json' refers to file:///etc/passwd, and nothing is"),
        ({"$ref": "../b.json"}, "Schema 'b.json' is no file of the project."),
        ({"$schema": "https://example.org/meta"}, "Schema 'film.json' refers to https://example.org/meta"),
        ([], "Schema 'film.json' is no JSON schema: [] is not of types"),
    ],
)  # fmt: skip
def test_a_schema_that_cannot_be_used_is_told(tmp_path: Path, schema: object, said: str) -> None:
    found = outcome(tmp_path, "a: 1", 'yaml {schema="film.json"}', schema)

    assert found.status is Status.BROKEN
    assert found.problem.startswith(said)


@pytest.mark.parametrize("name", ["none.json", "../film.json", "/etc/passwd", "circle.json", "composed", "."])
def test_a_schema_that_is_no_file_of_the_project_is_told(tmp_path: Path, name: str) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "circle.json").symlink_to("circle.json")
    (tmp_path / "film.json").write_text("{}")

    (found,) = run_page(project, fence("a: 1", f'yaml {{schema="{name}"}}'))

    assert found.problem == (
        f"Schema {name!r} is no file of the project. "
        "Name one by its path from the project's folder, or write compose or github-workflow."
    )


@pytest.mark.parametrize("content", ["{", "\xff", "[" * 100_000])
def test_a_schema_that_is_no_json_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "film.json").write_bytes(content.encode("latin-1"))

    (found,) = run_page(tmp_path, fence("a: 1", 'yaml {schema="film.json"}'))

    assert found.problem.startswith("Schema 'film.json' is no JSON: ")


def test_a_schema_may_refer_to_others_of_the_project(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts/a b.json").write_text('{"definitions": {"a": {"$ref": "b.json"}}}')
    (tmp_path / "parts/b.json").write_text('{"type": "string"}')

    found = outcome(tmp_path, "1", 'yaml {schema="film.json"}', {"$ref": "parts/a%20b.json#/definitions/a"})

    assert found.problem == 'By the schema film.json, 1 is not of type "string".'


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        ("yaml", "&a [*a]\n", "No schema can be held against it: an alias stands in what it stands for."),
        ("yaml", "a: &a\n  <<: *a\n", "No schema can be held against it: an alias stands in"),
        ("yaml", "[a]: 1\n", "No schema can be held against it: a key is no scalar."),
        ("yaml", "9" * 5000, "No schema can be held against it: "),
        ("json", "[" * 600 + "]" * 600, "No schema can be held against it: it is nested too deeply."),
        ("ini", "[a]\n", "A schema is for TOML, YAML and JSON. Take the option away."),
    ],
)
def test_a_text_that_no_schema_can_be_held_against_is_told(
    tmp_path: Path, language: str, source: str, said: str
) -> None:
    found = outcome(tmp_path, source, f'{language} {{schema="film.json"}}')

    assert found.status is Status.BROKEN
    assert found.problem.startswith(said)


def test_aliases_of_aliases_end_soon(tmp_path: Path) -> None:
    laughs = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    laughs += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 30)]

    found = outcome(tmp_path, "\n".join(laughs), 'yaml {schema="film.json"}')

    assert "with its aliases it has more than 100,000 values" in found.problem


def test_a_pattern_that_would_go_on_for_ever_ends(tmp_path: Path) -> None:
    schema = {"pattern": r"^(a|aa)+\1$"}

    found = outcome(tmp_path, f'"{"a" * 5000}!"', 'json {schema="film.json"}', schema)

    assert found.status is Status.FAILED
    assert len(found.problem) < 200


def test_a_long_statement_of_toml_is_told_at_its_first_line_soon(tmp_path: Path) -> None:
    numbers = "\n".join(f"  {number}," for number in range(20_000))

    found = outcome(
        tmp_path, f'title = "A"\ncast = [\n{numbers}\n]\nlength = 0\n', 'toml {schema="film.json"}'
    )

    assert found.problem == "By the schema film.json, length: 0 is less than the minimum of 1."
    assert str(found.place) == "page0.md:3"


def test_without_what_checks_it_a_schema_that_is_named_is_told_and_a_title_is_not_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    text = fence("a: 1", 'yaml {schema="compose"}') + fence("a: 1", 'yaml title="compose.yaml"')

    named, titled = run_page(tmp_path, text)

    said = "Schemas need jsonschema-rs. Install it: pip install 'docgen-live[snippets]'."
    assert (named.status, named.problem) == (Status.BROKEN, said)
    assert titled.status is Status.SKIPPED
    assert titled.problem == f"Its syntax is right, and no more was looked at. {said}"


def test_syntax_comes_first(tmp_path: Path) -> None:
    assert outcome(tmp_path, "a: [", 'yaml {schema="film.json"}').problem.startswith("It is no YAML")


def test_a_schema_that_changed_is_read_anew_by_the_next_run(tmp_path: Path) -> None:
    assert outcome(tmp_path, "title: A", 'yaml {schema="film.json"}').status is Status.PASSED

    assert outcome(tmp_path, "title: A", 'yaml {schema="film.json"}', False).status is Status.FAILED


def test_known_schemas_are_those_that_were_taken_and_name_no_other(tmp_path: Path) -> None:
    folder = resources.files("docgen.runners.schemas") / "known"
    told = dict(re.findall(r"`([\w-]+)\.json` .*`(\w{64})`", (folder / "README.md").read_text()))

    found = {name: hashlib.sha256((folder / f"{name}.json").read_bytes()).hexdigest() for name in KNOWN}

    assert found == told
    for name in KNOWN:
        try:
            Schemas(tmp_path).get(name)
        except SchemaError as error:
            pytest.fail(str(error))
        assert "Apache License" in (folder / f"LICENSE.{name}").read_text()

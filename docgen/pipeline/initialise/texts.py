"""The files that a project begins with."""

from __future__ import annotations

import json

from docgen.pipeline.initialise.choose import EMBEDDED, Choice

# As a driver of psycopg 3 wants the address; Alembic reads % as the beginning of something else.
ENV_LINES = """\
    url = os.environ["DATABASE_URL"].replace("postgresql://", "postgresql+psycopg://")
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
"""
PLUGIN_LINES = "plugins:\n  - search\n  - docgen\n"

_ABOUT = {
    True: "# A PostgreSQL that docgen starts itself: empty, filled by `prepare`, read, and thrown away.",
    False: "# ${…} stands for a variable of the environment: passwords belong in no file.",
}


def settings_text(project: str, database: str, choice: Choice) -> str:
    """docgen.toml: the least that is needed, with what else one might want to say."""
    lines = [
        "# What docgen documents. Every key is explained in its guide, under Settings.",
        "",
        "[project]",
        f"name = {_toml(project)}",
        "",
        "[[database]]",
        "# A part of the pages' addresses.",
        f"name = {_toml(database)}",
        _ABOUT[choice.url == EMBEDDED],
        f"url = {_toml(choice.url)}",
    ]
    if choice.prepare:
        lines += [
            "# Run in this folder, with DATABASE_URL set to the empty database.",
            f"prepare = [{', '.join(map(_toml, choice.prepare))}]",
        ]
    if choice.exclude:
        lines += [
            "# Tables and views to leave out; * and ? are allowed.",
            f"exclude = {_toml_list(choice.exclude)}",
        ]
    else:
        lines.append('# exclude = ["*_backup"]')
    lines.append('# schemas = ["public"]')
    return "\n".join(lines) + "\n"


def site_text(project: str) -> str:
    """mkdocs.yml of a site with Material and docgen."""
    # Every text of JSON is one of YAML.
    return f"""site_name: {json.dumps(project, ensure_ascii=False)}

theme:
  name: material
  font: false  # no page asks another server for fonts
  features:
    - content.code.copy
    - navigation.indexes
    # Without it, building takes time that grows with the square of the pages.
    - navigation.prune
    - navigation.top

{PLUGIN_LINES}
markdown_extensions:
  - admonition
  - attr_list
  - pymdownx.highlight
  - pymdownx.superfences
  - tables
  - toc:
      permalink: "#"

validation:
  anchors: warn
"""


def home_text(project: str) -> str:
    """docs/index.md, with a link to the pages that docgen makes."""
    return f"""# {project}

Each build of this site reads its [databases](reference/databases/index.md) again.
"""


def _toml(text: str) -> str:
    if '"' in text and "'" not in text and text.isprintable():
        return f"'{text}'"
    # Signs that TOML wants escaped and JSON does not.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _toml_list(texts: tuple[str, ...]) -> str:
    return f"[{', '.join(map(_toml, texts))}]"

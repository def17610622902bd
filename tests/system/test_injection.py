"""Whatever a schema's names and comments say, no page, picture or search does it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from docgen.world import embedded
from tests.hosts.conftest import Site, execute
from tests.hosts.programs import docgen, files, mkdocs_build, settings
from tests.system.conftest import _served
from tests.system.injection import FILE, PAYLOADS, injection_sql

pytestmark = pytest.mark.system

SECRET = "what-nobody-may-include"
# Everything that a site may turn on and that finds syntax in text.
MKDOCS = """
site_name: Injection
site_url: http://127.0.0.1/
theme:
  name: material
  font: false
  features: [navigation.indexes, navigation.instant, search.suggest, search.highlight, content.tooltips]
plugins: [search, docgen]
hooks: [hooks.py]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - meta
  - nl2br
  - sane_lists
  - smarty
  - tables
  - wikilinks
  - toc: {permalink: "#", toc_depth: 6}
  - pymdownx.arithmatex: {generic: true}
  - pymdownx.b64
  - pymdownx.betterem: {smart_enable: all}
  - pymdownx.blocks.admonition
  - pymdownx.blocks.details
  - pymdownx.blocks.html
  - pymdownx.caret
  - pymdownx.critic: {mode: view}
  - pymdownx.details
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      emoji_generator: !!python/name:material.extensions.emoji.to_svg
  - pymdownx.escapeall
  - pymdownx.highlight: {anchor_linenums: true}
  - pymdownx.inlinehilite
  - pymdownx.keys
  - pymdownx.magiclink: {repo_url_shortener: true, social_url_shorthand: true, user: a, repo: b}
  - pymdownx.mark
  - pymdownx.pathconverter
  - pymdownx.progressbar
  - pymdownx.saneheaders
  - pymdownx.smartsymbols
  - pymdownx.snippets: {base_path: [.], check_paths: true, url_download: true}
  - pymdownx.superfences
  - pymdownx.tabbed: {alternate_style: true}
  - pymdownx.tasklist: {clickable_checkbox: true}
  - pymdownx.tilde
"""
# What the macros plugin does to every page, with the marks it has by default.
HOOKS = """
import jinja2

def on_page_markdown(markdown, *, page, config, files):
    made = jinja2.Environment(undefined=jinja2.StrictUndefined).from_string(markdown).render(config=config)
    assert made == markdown.rstrip("\\n") or made == markdown, page.file.src_uri
    return made
"""
WATCH = """
window.pwned = [];
window.pwn = () => window.pwned.push(document.activeElement?.outerHTML.slice(0, 200) ?? "pwn");
for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = window.pwn;
"""
# What acts in a document; the theme's own scripts come with every page.
ACTING = """() => {
    const all = [...document.querySelectorAll("*")];
    const told = element => element.outerHTML.slice(0, 200);
    const handlers = all.flatMap(element => [...element.attributes]
        .filter(a => a.name.startsWith("on")
            || /^[\\s\\x00-\\x1f]*(javascript:|vbscript:|data:text)/i.test(a.value)
                && /href|src|action|data$/.test(a.name)
            || /^(srcdoc|formaction|ping)$/.test(a.name))
        .map(a => `${element.tagName} ${a.name}=${a.value}`));
    const living = /^(foreignobject|iframe|object|embed|applet|frame|base|animate|set|handler)$/i;
    const tags = all.filter(element => living.test(element.localName)
        || element.matches("meta[http-equiv=refresh]")).map(told);
    const scripts = all.filter(e => e.localName === "script")
        .map(e => (e.getAttribute("src") || e.textContent).replace(/(\\.\\.?\\/?)+/g, ""));
    const foreign = all.map(e => e.getAttribute("href") || e.getAttribute("src") || "")
        .filter(address => /^(\\w+:)?\\/\\//.test(address) && !address.startsWith(location.origin));
    return {handlers, tags, scripts, foreign, styles: all.filter(e => e.localName === "style").map(told)};
}"""


def test_the_file_is_what_the_code_makes() -> None:
    assert FILE.read_text(encoding="utf-8") == injection_sql()
    assert len(PAYLOADS) == len(set(PAYLOADS)) >= 20


@pytest.fixture(scope="session")
def injected(server: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the payloads; made once, changed by no test."""
    project = tmp_path_factory.mktemp("injection") / "above/project"
    (project / "docs").mkdir(parents=True)
    (project / "docs/index.md").write_text("# Home\n\nA page of our own.\n")
    (project / "secret.txt").write_text(f"{SECRET}\n")
    (project / "mkdocs.yml").write_text(MKDOCS)
    (project / "hooks.py").write_text(HOOKS)
    with embedded.database("injected") as url:
        execute(url, FILE.read_text(encoding="utf-8"))
        settings(project, url, "function_bodies = true", *viewpoints(), name="injected")
        ran = docgen("write", "written", folder=project)
        assert ran.code == 0, ran.stderr
        built = mkdocs_build(project)
        assert built.code == 0, built.stderr
        yield Site(project, url)


def viewpoints() -> Iterator[str]:
    """Viewpoints of payloads that are one line; TOML spells text as JSON does."""
    shown = [payload for payload in PAYLOADS if payload.strip() and payload.isprintable()]
    for payload in shown[::3]:
        text = json.dumps(payload, ensure_ascii=False)
        yield f'[[database.viewpoint]]\nname = {text}\ndescription = {text}\ntables = ["first"]'


@pytest.fixture(scope="session")
def injected_address(injected: Site) -> Iterator[str]:
    with _served(injected) as where:
        yield where


class Watched:
    """A tab in which everything that a payload could do is seen."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        self.page = browser.new_page()
        self.seen: list[str] = []
        self.page.add_init_script(WATCH)
        self.page.on("dialog", lambda dialog: (self.note("dialog", dialog.message), dialog.dismiss()))
        self.page.on("pageerror", lambda error: self.note("error", str(error)))
        self.page.on("popup", lambda popup: self.note("popup", popup.url))
        self.page.on("request", lambda asked: self._asked(asked.url))
        self.open("")
        self.scripts = set(self.acting()["scripts"])

    def note(self, kind: str, what: str) -> None:
        self.seen.append(f"{kind}: {what} on {self.page.url}")

    def _asked(self, url: str) -> None:
        if not url.startswith((self.address, "data:image/", "blob:")):
            self.note("asked", url)

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.address}/{path}", wait_until="load")
        return self.page

    def acting(self) -> Any:
        return self.page.evaluate(ACTING)

    def look(self) -> None:
        """Note everything that acts in what is shown."""
        found = self.acting()
        for kind in ("handlers", "tags"):
            for what in found[kind]:
                self.note(kind, what)
        for script in set(found["scripts"]) - self.scripts:
            self.note("script", script)
        for address in found["foreign"]:
            if not address.startswith(("https://squidfunk.github.io/", "http://127.0.0.1/")):
                self.note("foreign", address)
        for pwned in self.page.evaluate("window.pwned ?? ['no watch']"):
            self.note("pwned", pwned)


@pytest.fixture
def watched(browser: Browser, injected_address: str) -> Iterator[Watched]:
    tab = Watched(browser, injected_address)
    yield tab
    tab.page.close()
    assert tab.seen == []


def test_the_watch_sees_what_it_is_to_see(browser: Browser, injected: Site, injected_address: str) -> None:
    bad = "<img src=x onerror=pwn()><a href='javascript:pwn()'>x</a><iframe></iframe><script>1</script>"
    (injected.html / "bad.html").write_text(f"<!doctype html>{bad}<img src=//evil.test/x>")
    tab = Watched(browser, injected_address)

    tab.open("bad.html")
    tab.look()

    assert {line.partition(":")[0] for line in tab.seen} >= {
        "asked",
        "handlers",
        "tags",
        "script",
        "foreign",
        "pwned",
    }
    tab.page.close()
    (injected.html / "bad.html").unlink()


def test_no_page_does_what_a_payload_says(injected: Site, watched: Watched) -> None:
    pages = sorted(path.relative_to(injected.html).parent for path in injected.html.rglob("index.html"))

    kinds = {path.parts[-2] for path in pages if len(path.parts) > 4}
    assert kinds >= {"tables", "views", "types", "functions"}
    for path in pages:
        watched.open(path.as_posix())
        watched.look()


def test_no_picture_by_itself_does_what_a_payload_says(injected: Site, watched: Watched) -> None:
    pictures = sorted(path.relative_to(injected.html) for path in injected.html.rglob("*.svg"))

    assert len(pictures) > len(PAYLOADS)
    for path in pictures:
        page = watched.open(path.as_posix())
        assert page.locator("parsererror").count() == 0
        watched.scripts = set()
        watched.look()
    watched.open("")
    written = sorted((injected.written / "reference").rglob("*.svg"))
    for file in written[:: len(written) // 20]:
        text = file.read_text(encoding="utf-8")
        watched.page.set_content(f"<!doctype html>{text}")
        watched.look()


@pytest.mark.parametrize("words", ["pwn", "script", "onerror", "javascript", "evil", "img", "config", "note"])
def test_no_result_of_a_search_does_what_a_payload_says(words: str, watched: Watched) -> None:
    page = watched.open("")
    page.locator(".md-search__input").click()
    page.keyboard.type(words)
    page.locator(".md-search-result__meta", has_text=re.compile(r"\d|No matching")).wait_for(timeout=20_000)

    for _ in range(3):
        page.wait_for_timeout(150)
        watched.look()


def test_nothing_is_included_rendered_or_taken_away(injected: Site) -> None:
    made = files(injected.html)

    assert [path for path, content in made.items() if SECRET.encode() in content] == []
    # A name that a template, a snippet or an extension took would be missing here.
    table = next(content for path, content in made.items() if path.endswith("public/index.html")).decode()
    for shown in ("{{ 7 * 7 }}{{ config }}", '--8<-- "secret.txt"', "[[wiki]] [[wiki|x]]"):
        assert shown in text_of(table)


def text_of(html: str) -> str:
    from html import unescape

    return unescape(re.sub(r"<[^>]+>", "", html)).replace("\xa0", " ")


def test_files_stay_in_their_folders_and_every_disk_takes_their_names(injected: Site) -> None:
    above = injected.project.parent
    beside = {path.name for path in above.iterdir()} | {path.name for path in above.parent.iterdir()}
    assert beside == {"project", "above"}
    assert {path.name for path in injected.project.iterdir()} <= {
        *("docs", "docgen.toml", "mkdocs.yml", "hooks.py", "secret.txt", "written", "site", ".cache"),
        "__pycache__",
    }
    devices = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
    for path in (injected.written / "reference").rglob("*"):
        assert re.fullmatch(r"[\w~-][\w.~-]*", path.name), path.name
        assert path.name.partition(".")[0].lower() not in devices
        assert len(path.name.encode()) <= 255
        assert not path.name.endswith(".")


def test_the_search_index_holds_no_markup_of_a_payload(injected: Site) -> None:
    index = json.loads((injected.html / "search/search_index.json").read_text(encoding="utf-8"))

    tags = {tag.lower() for entry in index["docs"] for tag in re.findall(r"</?([a-zA-Z]+)", entry["text"])}
    assert tags <= {
        "p",
        "ul",
        "ol",
        "li",
        "code",
        "pre",
        "em",
        "strong",
        "br",
        "table",
        "td",
        "th",
        "tr",
        "a",
    }


def test_json_holds_every_payload_as_it_is(injected: Site) -> None:
    ran = docgen("export", "json", folder=injected.project)

    assert ran.code == 0
    (database,) = json.loads(ran.stdout)["databases"]
    public = next(schema for schema in database["schemas"] if schema["name"] == "public")
    names = {table["name"] for table in public["tables"]}
    assert {payload for payload in PAYLOADS if len(payload.encode()) <= 61} <= names

"""The MkDocs plugin: settings in, one pipeline call, one generated file per page."""

from __future__ import annotations

import html
import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files

from docgen.errors import DocgenError
from docgen.hosts.mkdocs.files import make_way, with_served_links
from docgen.hosts.mkdocs.search import index_rows
from docgen.ledger.states import BuildCommand
from docgen.model.finding import Severity
from docgen.pipeline.assets import QUIET, SCRIPT, STYLE_SHEET, assets
from docgen.pipeline.build import Built, build
from docgen.pipeline.marks import Mark, Marks, marks_cache, remembered
from docgen.pipeline.navigation import navigation
from docgen.pipeline.record import Recording, begin_recording
from docgen.pipeline.watch import Readings, watched
from docgen.settings.load import FILE_NAME, load_settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.pages import Page

_DEFERRED = re.compile(r"<!--docgen-later-(\d+)-->")
EXTENSION = "docgen.hosts.markdown"
log = get_plugin_logger(__name__)


class PluginConfig(Config):  # type: ignore[no-untyped-call]
    """The plugin's options in mkdocs.yml."""

    config = config_options.Type(str, default=FILE_NAME)
    quiet = config_options.Optional(config_options.Type(bool))


class DocgenPlugin(BasePlugin[PluginConfig]):  # type: ignore[no-untyped-call]
    """Adds the generated pages to the site; it executes no snippet."""

    def __init__(self) -> None:
        super().__init__()
        self._built: Built | None = None
        self._deferred: dict[int, str] = {}
        self._command: BuildCommand | None = None
        self._recording: Recording | None = None
        # MkDocs keeps the plugin from one build of a server to the next.
        self._readings = Readings()
        self._server: LiveReloadServer | None = None
        self._marks = Marks()
        self._page = ""
        self._wanted: frozenset[Path] = frozenset()
        self._watched: frozenset[Path] = frozenset()

    def on_startup(self, *, command: str, dirty: bool) -> None:  # noqa: ARG002 MkDocs passes it by name
        """Remember whether this is a build to record, or one of the many of a server."""
        self._command = BuildCommand.MKDOCS_BUILD if command == "build" else None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Let every page use our extension, style sheet and script."""
        config.markdown_extensions.append(EXTENSION)
        config.mdx_configs[EXTENSION] = {
            "pictures": self._picture,
            "defer": self._defer,
            "marks": self._mark,
            "use_directory_urls": config.use_directory_urls,
        }
        # The generated pages' own rules come last, so that they win over those for every page.
        if self.config.quiet if self.config.quiet is not None else not _has_colours(config):
            config.extra_css.append(QUIET)
        config.extra_css.append(STYLE_SHEET)
        config.extra_javascript.append(SCRIPT)
        index_rows(config)
        return config

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Read the system, and add its pages, pictures and their place in the navigation."""
        self._deferred.clear()
        with _told_by_mkdocs():
            self._built = self._build(config)
            generated = dict(self._built.site.files(assets()))
            make_way(files, generated)
        for finding in self._built.system.findings:
            # A warning fails a strict build, and a note is none.
            log.log(logging.INFO if finding.severity is Severity.NOTE else logging.WARNING, str(finding))
        for path in sorted(generated, key=lambda path: path.endswith(".svg")):
            file = File.generated(config, path, content="")
            file.content_bytes = with_served_links(generated[path], file, files)
            files.append(file)
        config.nav = navigation(
            config.nav, self._built.site.pages, [f.src_uri for f in files.documentation_pages()]
        )
        return files

    def on_page_markdown(
        self,
        markdown: str,
        /,
        *,
        page: Page,
        config: MkDocsConfig,
        files: Files,  # noqa: ARG002 MkDocs passes it by name
    ) -> str:
        """Remember which page is being rendered: its snippets have their marks by it."""
        source = page.file.abs_src_path
        root = self._settings(config).parent
        self._page = Path(os.path.relpath(source, root)).as_posix() if source else ""
        return markdown

    def on_serve(
        self,
        server: LiveReloadServer,
        /,
        *,
        config: MkDocsConfig,
        builder: Any,  # noqa: ARG002 MkDocs passes it by name
    ) -> LiveReloadServer:
        """Rebuild when the settings change, or what a database is made from."""
        server.watch(str(self._settings(config)))
        marks = marks_cache(self._settings(config).resolve().parent).file
        if marks.is_file():
            # What was found by a check meanwhile is shown, as soon as it is found.
            server.watch(str(marks))
        self._server = server
        self._watch()
        return server

    # Before a plugin that takes comments out of pages.
    @event_priority(100)
    def on_post_page(self, output: str, /, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Put the drawings in: after the search index, which would parse each and find its cards."""
        whole = _DEFERRED.sub(lambda found: self._deferred.get(int(found[1]), found[0]), output)
        return _with_safe_title(whole, page) if page.file.generated_by == "docgen" else whole

    # After every other plugin: what one of them refuses has not passed.
    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:  # noqa: ARG002 MkDocs passes it by name
        """Record the build that came to its end."""
        # A ledger that takes no record now takes none in `on_build_error` either.
        recording, self._recording = self._recording, None
        with _told_by_mkdocs():
            if recording:
                recording.end()
        self._recording = recording

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002 MkDocs passes it by name
        """Record the build that an error stopped, or a warning that `--strict` takes for one."""
        if self._recording:
            self._recording.stop()

    def _settings(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent / self.config.config

    def _build(self, config: MkDocsConfig) -> Built:
        path = self._settings(config)
        settings, root = load_settings(path), path.resolve().parent
        if self._command:
            self._recording = begin_recording(settings, root, self._command)
        # Before it can fail: the change that corrects it is to be seen.
        self._wanted = watched(settings, root)
        self._watch()
        self._marks = remembered(marks_cache(root), settings.snippets.commands)
        built = build(settings, root, live=self._readings.read)
        if self._recording:
            self._recording.built = built
        return built

    def _watch(self) -> None:
        """Have the server watch what the last settings name, and no more."""
        if self._server is None:
            return
        for path in self._watched - self._wanted:
            self._server.unwatch(str(path))
        for path in sorted(self._wanted - self._watched):
            self._server.watch(str(path), recursive=False)
        self._watched = self._wanted

    def _defer(self, text: str) -> str:
        number = len(self._deferred)
        self._deferred[number] = text
        return f"<!--docgen-later-{number}-->"

    def _mark(self, language: str, text: str) -> Mark | None:
        return self._marks.of(self._page, language, text)

    def _picture(self, path: str) -> str | None:
        return self._built.drawing(path) if self._built else None


@contextmanager
def _told_by_mkdocs() -> Iterator[None]:
    """Errors of ours as MkDocs tells those of plugins: in one paragraph."""
    try:
        yield
    except DocgenError as error:
        raise PluginError(str(error)) from None


def _with_safe_title(output: str, page: Page) -> str:
    """The page with its title escaped: Material takes tags out of titles, and the escapes with them."""
    name = " ".join(html.unescape(str(page.title)).split())
    return output.replace(f"<title>{name}", f"<title>{html.escape(name, quote=False)}", 1)


def _has_colours(config: MkDocsConfig) -> bool:
    """Whether the site's author chose a look: another theme, or a primary colour in Material's palette."""
    if config.theme.name != "material":
        return True
    palette = config.theme.get("palette") or []
    return any("primary" in choice for choice in ([palette] if isinstance(palette, dict) else palette))

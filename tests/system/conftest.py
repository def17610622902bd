"""A browser, the site it looks at, and a PostgreSQL as Debian has it."""

from __future__ import annotations

import http.server
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from docgen.world import embedded
from tests.hosts import sites
from tests.hosts.conftest import Site, execute, nasty

__all__ = ["nasty"]

PASSWORD = "correct horse"
WIDE, PHONE = 1440, 390
PAGILA = Path(__file__).parent.parent / "data/pagila.sql"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/favicon.ico":
            # The browser asks for it on its own account, where a picture stands alone.
            self.send_response(http.HTTPStatus.NO_CONTENT)
            self.end_headers()
        elif self.path == "/sitemap.xml":
            # Instant navigation goes to pages of the sitemap alone, and compares addresses with their port.
            text = (Path(self.directory) / "sitemap.xml").read_bytes()
            here = b"http://%s/" % self.headers["Host"].encode()
            self.send_response(http.HTTPStatus.OK)
            self.send_header("Content-Type", "application/xml")
            self.end_headers()
            self.wfile.write(text.replace(b"http://127.0.0.1/", here))
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _served(site: Site) -> Iterator[str]:
    handler = lambda *args: _Quiet(*args, directory=str(site.html))  # noqa: E731
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="session")
def address(nasty: Site) -> Iterator[str]:
    """Where the nasty site is served."""
    with _served(nasty) as where:
        yield where


@pytest.fixture(scope="session")
def pagila(server: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of a schema as people have it; made once, changed by no test."""
    project = tmp_path_factory.mktemp("pagila") / "project"
    with embedded.database("pagila") as url:
        execute(url, PAGILA.read_text())
        sites.start_project(project, url, name="pagila")
        sites.build(project)
        yield Site(project, url)


@pytest.fixture(scope="session")
def pagila_address(pagila: Site) -> Iterator[str]:
    with _served(pagila) as where:
        yield where


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@dataclass
class Tab:
    """A page of the browser, and everything in it that should not happen."""

    page: Page
    address: str
    troubles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        page = self.page
        page.on("console", lambda said: said.type in {"error", "warning"} and self.note("console", said.text))
        page.on("pageerror", lambda error: self.note("error", str(error)))
        page.on("request", lambda asked: asked.url.startswith(self.address) or self.note("asked", asked.url))
        page.on("response", lambda got: got.status < 400 or self.note("failed", got.url))
        page.on("dialog", lambda dialog: (self.note("dialog", dialog.message), dialog.dismiss()))

    def note(self, kind: str, what: str) -> None:
        if not what.startswith(("data:", "blob:", "about:", "file:")):
            self.troubles.append(f"{kind}: {what} on {self.page.url}")

    def open(self, path: str) -> Page:
        self.page.goto(f"{self.address}/{path}", wait_until="load")
        return self.page


OpenTab = Callable[..., Tab]


@pytest.fixture
def tab(browser: Browser, address: str) -> Iterator[OpenTab]:
    """Opens a page at a width, light or dark; nothing untoward may have happened when the test ends."""
    yield from _tabs(browser, address)


@pytest.fixture
def pagila_tab(browser: Browser, pagila_address: str) -> Iterator[OpenTab]:
    """The same for the site of Pagila."""
    yield from _tabs(browser, pagila_address)


def _tabs(browser: Browser, address: str) -> Iterator[OpenTab]:
    opened: list[Tab] = []

    def open_tab(path: str, *, width: int = WIDE, dark: bool = False, **more: Any) -> Tab:
        context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light", **more
        )
        found = Tab(context.new_page(), address)
        opened.append(found)
        found.open(path)
        return found

    yield open_tab
    for found in opened:
        found.page.context.close()
    assert [trouble for found in opened for trouble in found.troubles] == []


@pytest.fixture(scope="session")
def debian_url() -> Iterator[str]:
    """An empty database on Debian's PostgreSQL, which asks for a password."""
    programs = max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    folder = Path(tempfile.mkdtemp(prefix="docgen-debian-", dir="/var/tmp"))
    # PostgreSQL refuses to run as root.
    user = "nobody" if os.geteuid() == 0 else None
    (folder / "password").write_text(PASSWORD)
    if user is not None:
        for path in (folder, folder / "password"):
            shutil.chown(path, user, pwd.getpwnam(user).pw_gid)
    data = str(folder / "data")
    make = ["initdb", "-D", data, "-U", "owner", "--auth=scram-sha-256", "--no-sync", "--encoding=UTF8"]
    serve = ["postgres", "-D", data, "-k", str(folder), "-c", "listen_addresses=", "-c", "fsync=off"]
    try:
        subprocess.run(
            [programs / make[0], *make[1:], "--locale=C.UTF-8", f"--pwfile={folder / 'password'}"],
            user=user,
            cwd=folder,
            check=True,
            capture_output=True,
        )
        with subprocess.Popen(
            [programs / serve[0], *serve[1:]],
            user=user,
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as server:
            url = f"postgresql://owner:{PASSWORD.replace(' ', '%20')}@/postgres?host={folder}&port=5432"
            try:
                _wait_for(url)
                yield url
            finally:
                server.terminate()
    finally:
        shutil.rmtree(folder)


def _wait_for(url: str) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        else:
            return

"""The screenshots of the README and the front page, taken of our own built site: `make screenshots`."""

from __future__ import annotations

import http.server
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
SITE = ROOT / "site"
IMAGES = ROOT / "docs/images"
LEDGER = "reference/databases/ledger/"
# Name of the image and the page it is of.
PICTURES = {
    "table-page": f"{LEDGER}public/tables/builds/",
    "overview": LEDGER,
}
SCHEMES = {"light": "", "dark": "-dark"}
WIDTH, HEIGHT = 1440, 1000


def main() -> None:
    """Take every picture in both colour schemes, and say where they are."""
    if not (SITE / "index.html").is_file():
        sys.exit("site/: It is not built. Run `make docs` first.")
    chromium = shutil.which("chromium") or sys.exit(
        "chromium: It is not installed. Run `apt-get install chromium`."
    )
    with _served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, page in PICTURES.items():
            for scheme, suffix in SCHEMES.items():
                _take(browser, f"{address}/{page}", scheme, IMAGES / f"{name}{suffix}.png")
        browser.close()


@contextmanager
def _served() -> Iterator[str]:
    handler = partial(_Quiet, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


def _take(browser: Browser, address: str, scheme: str, file: Path) -> None:
    context = browser.new_context(
        viewport={"width": WIDTH, "height": HEIGHT},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    page = context.new_page()
    response = page.goto(address, wait_until="networkidle")
    if response is None or not response.ok:
        sys.exit(f"{address}: It is not in the site. Build it anew with `make docs`.")
    file.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=file)
    context.close()
    print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()

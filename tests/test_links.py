"""Links open at the right words: a real browser highlights what a fragment points at."""

from __future__ import annotations

import html
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, NamedTuple

import pytest

from jiningcli.article.links import fragment_url
from jiningcli.article.parts import excerpt, read
from jiningcli.facts.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars"
    " --disable-background-networking --disable-component-update --disable-sync"
    " --window-size=900,500"
)

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (apt install chromium)")

TEXT = """\
A title of this page

The well-known rope-makers (RMC), 12 of them, make ropes & nets; 4,500 a year at 100% of the price.

The town\u2019s guild \u201copened\u201d in caf\u00e9s, and 超过 10亿元 came with it.

The well-known rope-makers closed at 17.5 percent.
"""

PASSAGES = [
    Passage(paragraph=1, start="well-known rope-makers (RMC), 12", end="ropes & nets"),
    Passage(paragraph=1, start="4,500 a year", end="100% of the price"),
    Passage(paragraph=2, start="The town's guild", end="in caf\u00e9s"),
    Passage(paragraph=2, start="超过 10亿元"),
    Passage(paragraph=3, start="closed at", end="17.5 percent"),
]

# Nothing but the highlight has a colour, so that two screenshots of it are equal to the byte.
STYLE = """<!doctype html><meta charset="utf-8"><style>
body { font: 20px monospace; color: transparent }
::target-text, mark { color: transparent; background: #f00 }
</style>"""


class Site(NamedTuple):
    folder: Path
    address: str

    def screenshot(self, text: str, passage: Passage | None = None) -> bytes:
        name = f"{abs(hash(text))}.html"  # a page of its own, which no cache has another of
        (self.folder / name).write_text(text, encoding="utf-8")
        target = self.folder / "shot.png"
        url = self.address + name
        url = fragment_url(url, passage) if passage else url
        profile = f"--user-data-dir={self.folder / 'profile'}"
        command = [str(CHROMIUM), *FLAGS.split(), profile, f"--screenshot={target}", url]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return target.read_bytes()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("site")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}/")
        server.shutdown()


@pytest.fixture(scope="module")
def plain(site: Site) -> bytes:
    return site.screenshot(page())


def page(marked: str | None = None) -> str:
    blocks = (f"<p>{html.escape(block)}</p>" for block in TEXT.split("\n\n"))
    body = "\n".join(blocks)
    if marked is not None:
        words = html.escape(marked)
        assert body.count(words) == 1
        body = body.replace(words, f"<mark>{words}</mark>")
    return STYLE + body


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.start)
def test_a_browser_highlights_the_passage_and_nothing_else(
    passage: Passage, site: Site, plain: bytes
) -> None:
    linked = site.screenshot(page(), passage)
    assert linked == site.screenshot(page(excerpt(passage, read(TEXT))))
    assert linked != plain

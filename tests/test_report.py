"""The report to send: what it shows, that nothing runs in it, and how a browser takes it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from conftest import ROOT, Run
from facts import SOURCE, fact

RIGHT = "Saltmere is building 11 new berths."
WRONG = "Saltmere is building 12 new berths."
STRANGE = "Saltmere won the regatta."
HOSTILE = (
    "</title></style><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
)
DRAFT = f"# The *harbour*\n\n{RIGHT} {WRONG}\n\n> {STRANGE}\n\n| a | b |\n|---|---|\n| c | d |\n"
VOID = {"meta", "link", "br", "img"}


@pytest.fixture
def facts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with the facts of an invented place."""
    path = tmp_path / "facts.toml"
    path.write_text(
        SOURCE
        + fact(
            id='"berths"',
            name='"New berths"',
            statement='"Eleven berths are being built."',
            count='{ value = 11, unit = "berth" }',
        ),
        encoding="utf-8",
    )
    monkeypatch.setenv("JINING_FACTS", str(path))
    monkeypatch.chdir(tmp_path)
    return path


class Page(HTMLParser):
    """The elements of a page in their order, each with its attributes and its text; all closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str], list[str]]] = []
        self._open: list[tuple[str, dict[str, str], list[str]]] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = (tag, {name: value or "" for name, value in attrs}, list[str]())
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        for _, _, text in self._open:
            text.append(data)

    def texts(self, tag: str, kind: str = "") -> list[str]:
        """The text of each element of a tag, and of a class."""
        return [
            " ".join("".join(text).split())
            for name, attributes, text in self.elements
            if name == tag and (not kind or kind in attributes.get("class", "").split())
        ]


def report(run: Run, *arguments: str) -> Page:
    return Page(run("check", *arguments, "--format", "html").out)


@pytest.mark.usefixtures("facts")
def test_sentences_are_marked_by_verdict_with_what_the_source_says_beside_them(run: Run) -> None:
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    page = report(run, "draft.md")
    assert page.texts("mark", "supported")[1:] == [RIGHT]
    assert page.texts("mark", "contradicted")[1:] == [WRONG]
    assert page.texts("mark", "unverified")[1:] == [STRANGE, "c | d"]
    assert page.texts("b")[0] == "12"
    assert page.texts("h3") == ["The harbour"]
    assert page.texts("div", "note")[:3] == [
        "1 supported · line 3 The source: Eleven berths are being built. One "
        "(Saltmere Gazette, 2031-03-09, ¶1)",
        "2 contradicted · line 3 the source says 11, not 12 wrong-number Write: 11. "
        "The source: Eleven berths are being built. One (Saltmere Gazette, 2031-03-09, ¶1)",
        "3 unverified · line 5 · quotation the source does not speak of “won”, “regatta” not-in-source",
    ]
    assert page.texts("li", "contradicted") == ["2 contradicted: the source says 11, not 12"]
    assert page.texts("h1") == ["Fact check: draft.md"]
    assert "1 supported, 1 contradicted, 3 unverified" in page.texts("p", "tally")[0]
    links = [a["href"] for tag, a, _ in page.elements if tag == "a" and a["href"].startswith("http")]
    assert "https://gazette.example/harbour#:~:text=One" in links


@pytest.mark.usefixtures("facts")
def test_every_link_inside_the_page_leads_somewhere(run: Run) -> None:
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    page = report(run, "draft.md", WRONG, "--all")
    ids = [a["id"] for _, a, _ in page.elements if "id" in a]
    inner = {a["href"][1:] for tag, a, _ in page.elements if tag == "a" and a["href"][0] == "#"}
    assert inner == set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.usefixtures("facts")
def test_a_claim_alone_has_a_report_too(run: Run) -> None:
    page = report(run, WRONG)
    assert page.texts("h1") == ["Fact check: a claim"]
    assert page.texts("mark", "contradicted")[1:] == [WRONG]
    assert page.texts("h2") == []


@pytest.mark.usefixtures("facts")
def test_quiet_marks_only_what_fails(run: Run) -> None:
    Path("draft.md").write_text(DRAFT, encoding="utf-8")
    page = report(run, "draft.md", "--quiet")
    assert [text[:14] for text in page.texts("div", "note")] == ["1 contradicted"]


def hostile(facts: Path) -> list[str]:
    """A draft and a fact file that would run something in the page, were they let."""
    text = facts.read_text(encoding="utf-8")
    bad = HOSTILE.replace('"', '\\"')
    text = text.replace("Eleven berths are", f"{bad} Eleven berths are").replace('"One"', f'"{bad}"')
    facts.write_text(text, encoding="utf-8")
    name = "<img src=x onerror=alert(1)>.md"
    Path(name).write_text(
        f"{WRONG} {HOSTILE}\n\n`{HOSTILE}` [here](javascript:alert(1)) &lt;script>x\n", encoding="utf-8"
    )
    return [name, WRONG + HOSTILE, "--all", "--explain"]


def test_nothing_of_a_draft_or_fact_file_becomes_markup(run: Run, facts: Path) -> None:
    arguments = hostile(facts)
    page = report(run, *arguments)
    tags = {tag for tag, _, _ in page.elements}
    assert not tags & {"script", "img", "iframe", "object", "form", "link", "base"}
    for tag, attributes, _ in page.elements:
        assert not [name for name in attributes if name.startswith("on")], tag
        assert attributes.get("href", "#").startswith(("#", "http://", "https://"))
    (policy,) = (a["content"] for _, a, _ in page.elements if "http-equiv" in a)
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


# In a browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
needs_chromium = pytest.mark.skipif(
    CHROMIUM is None, reason="looks at the page in Chromium, which is not installed"
)


def browser(tmp_path: Path, *arguments: str) -> str:
    """What Chromium, without a window, prints."""
    assert CHROMIUM is not None
    command = [
        CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--allow-file-access-from-files", "--virtual-time-budget=3000",
        f"--user-data-dir={tmp_path / 'profile'}", *arguments,
    ]  # fmt: skip
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=120, check=True, env=os.environ
    )
    return done.stdout


PROBE = """<!doctype html><title>waiting</title>
<iframe src="report.html" style="width:{width}px;height:800px;border:0;color-scheme:{scheme}"></iframe>
<script>
onload = () => {{
  const page = document.querySelector("iframe").contentDocument;
  const luminance = colour => {{
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3)
      .map(v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }};
  const ground = node => {{
    for (; node; node = node.parentElement) {{
      const colour = page.defaultView.getComputedStyle(node).backgroundColor;
      if (!/, 0\\)$|transparent/.test(colour)) return colour;
    }}
    return "rgb(255, 255, 255)";
  }};
  let least = 99;
  for (const node of page.querySelectorAll("body *")) {{
    const [a, b] = [page.defaultView.getComputedStyle(node).color, ground(node)].map(luminance);
    least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
  }}
  const root = page.documentElement;
  document.title = JSON.stringify({{
    title: page.title, overflow: root.scrollWidth - root.clientWidth, contrast: least,
    styled: page.defaultView.getComputedStyle(page.querySelector(".note")).borderLeftStyle,
    beside: page.querySelector(".note").getBoundingClientRect().left > {width} / 2,
  }});
}};
</script>
"""


@needs_chromium
@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1100, "dark")])
def test_a_browser_shows_it_on_a_phone_and_in_the_dark(
    run: Run, facts: Path, width: int, scheme: str
) -> None:
    page = run("check", *hostile(facts), "x" * 300, "--format", "html").out
    Path("report.html").write_text(page, encoding="utf-8")
    Path("probe.html").write_text(PROBE.format(width=width, scheme=scheme), encoding="utf-8")
    dark = ["--blink-settings=preferredColorScheme=0"] if scheme == "dark" else []
    dom = browser(facts.parent, *dark, "--dump-dom", (facts.parent / "probe.html").as_uri())
    (found,) = re.findall(r"<title>(\{.*?\})</title>", dom)
    seen = json.loads(unescape(found))
    assert seen["title"].startswith("Fact check: ")
    assert (seen["overflow"], seen["styled"], seen["beside"]) == (0, "solid", width > 900)
    assert seen["contrast"] >= 4.5


@needs_chromium
def test_nothing_runs_in_it_even_if_it_got_in(run: Run, facts: Path) -> None:
    """The page's policy holds by itself: a script put into the report does not run."""
    page = run("check", WRONG, "--format", "html").out
    evil = page.replace(
        "<main>",
        "<main><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">",
    )
    assert evil != page
    for name, text, title in (
        ("evil", evil, "Fact check: a claim"),
        ("open", re.sub(r"<meta http-equiv.*?>", "", evil), "ran"),
    ):
        path = facts.parent / f"{name}.html"
        path.write_text(text, encoding="utf-8")
        assert f"<title>{title}</title>" in browser(facts.parent, "--dump-dom", path.as_uri())


def test_the_readme_shows_a_report() -> None:
    assert "docs/pictures/report.png" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert (ROOT / "docs/pictures/report.png").read_bytes().startswith(b"\x89PNG")

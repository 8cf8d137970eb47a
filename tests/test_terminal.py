"""The terminal: what it can do, and what never reaches it."""

from __future__ import annotations

import io
import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.terminal import Color, Terminal, clean, clean_json, describe, printable


class Stream(io.StringIO):
    """A stream that says whether it is a terminal, as a real one does."""

    encoding = "utf-8"

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def steers(character: str) -> bool:
    """Whether a character is a control, parts lines, or reorders or hides what is read."""
    return (
        unicodedata.category(character) in {"Cc", "Zl", "Zp"}
        or unicodedata.bidirectional(character) in set("LRE RLE LRO RLO PDF LRI RLI FSI PDI".split())
        or character in "\u200e\u200f\u061c"
    )


ON, OFF = Stream(terminal=True), Stream(terminal=False)


@pytest.mark.parametrize(
    ("stream", "color", "environ", "expected"),
    [
        (OFF, "auto", {}, Terminal(None, color=False)),
        (ON, "auto", {}, Terminal(80, color=True)),
        (ON, "auto", {"COLUMNS": "60"}, Terminal(60, color=True)),
        (ON, "auto", {"COLUMNS": "3"}, Terminal(20, color=True)),
        (ON, "auto", {"COLUMNS": "wide"}, Terminal(80, color=True)),
        (ON, "auto", {"NO_COLOR": "1"}, Terminal(80, color=False)),
        (ON, "auto", {"NO_COLOR": ""}, Terminal(80, color=True)),
        (ON, "auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, Terminal(80, color=False)),
        (OFF, "auto", {"FORCE_COLOR": "1"}, Terminal(None, color=True)),
        (OFF, "auto", {"FORCE_COLOR": ""}, Terminal(None, color=False)),
        (ON, "auto", {"TERM": "dumb"}, Terminal(80, color=False, boxes=False)),
        (ON, "always", {"TERM": "dumb", "NO_COLOR": "1"}, Terminal(80, color=True, boxes=False)),
        (OFF, "always", {"NO_COLOR": "1"}, Terminal(None, color=True)),
        (ON, "never", {"FORCE_COLOR": "1"}, Terminal(80, color=False)),
    ],
)
def test_the_option_goes_before_the_variables_and_they_before_the_terminal(
    stream: Stream, color: Color, environ: dict[str, str], expected: Terminal
) -> None:
    assert describe(stream, color, environ) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("中文 ¥ “é” 😀 [b] :smile:", "中文 ¥ “é” 😀 [b] :smile:"),
        ("two\nlines\tand\r\nmore", "two lines and more"),
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("bell\x07 back\x08 nul\x00 delete\x7f", "bell back nul delete"),
        ("csi\x9b31m", "csi31m"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("\u2066isolated\u2069\u200f\u061c", "isolated"),
        ("tag\U000e0041", "tag"),
        ("para\u2029graph", "para graph"),
    ],
)
def test_what_steers_a_terminal_is_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@given(st.text())
def test_no_text_steers_a_terminal(text: str) -> None:
    assert not any(map(steers, clean(text)))


@given(st.text())
def test_json_is_escaped_and_still_says_the_same(text: str) -> None:
    escaped = clean_json(json.dumps(text, ensure_ascii=False))
    assert json.loads(escaped) == text
    assert not any(map(steers, escaped))


def test_bytes_that_are_no_text_are_escaped() -> None:
    assert printable("caf\udce9 é") == "caf\\udce9 é"

"""Lines of styled pieces on every kind of output, and drafts cut to fit them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from jiningcli.render.findings.full import _cut
from jiningcli.render.findings.styled import Line, Piece, render
from jiningcli.terminal import Terminal, columns_of

LINE = Line("red   ", [Piece("one "), Piece("two", "mark"), Piece(" three", "", "http://x/")], "red")


def test_off_a_terminal_a_line_is_plain_text() -> None:
    assert render([LINE, Line()], Terminal()) == "red   one two three\n\n"


def test_colour_can_be_had_off_a_terminal_too() -> None:
    assert render([LINE], Terminal(color=True)) == (
        "\x1b[1;31mred   \x1b[0mone \x1b[1;4mtwo\x1b[0m\x1b]8;;http://x/\x1b\\ three\x1b]8;;\x1b\\\n"
    )


FOLDED = {
    20: "red   one two three\n",
    16: "red   one two\n        three\n",
    12: "red   one\n        two\n        thre\n        e\n",
}


@pytest.mark.parametrize(("columns", "text"), FOLDED.items())
def test_what_does_not_fit_goes_on_below(columns: int, text: str) -> None:
    assert render([replace(LINE, hang=2)], Terminal(columns)) == text


def test_a_line_that_fits_is_never_folded() -> None:
    assert render([replace(LINE, fits=True)], Terminal(5)) == "red   one two three\n"


def test_wide_characters_take_two_columns() -> None:
    assert render([Line("", [Piece("济宁市 很好")])], Terminal(7)) == "济宁市\n很好\n"
    assert render([Line("", [Piece("济宁市很好")])], Terminal(5)) == "济宁\n市很\n好\n"
    assert [columns_of(text) for text in ("ab", "济", "e\u0301", "👩‍👩‍👧")] == [2, 2, 1, 2]


CUTS = [
    (("abc ", "XY", " def"), 10, ("abc ", "XY", " def")),
    (("abc ", "XY", " def"), 9, ("…c ", "XY", " def")),
    (("", "XY", " defghi"), 6, ("", "XY", " de…")),
    (("abcdefgh", "XY", ""), 6, ("…fgh", "XY", "")),
    (("abcdefgh", "XY", "ijklmnop"), 8, ("…gh", "XY", "ij…")),
    (("ab", "XYZXYZXYZ", "cd"), 6, ("…", "XYZ…", "…")),
    (("济宁济宁", "很", "济宁济宁"), 8, ("…宁", "很", "济…")),
    (("e\u0301" * 4, "XY", ""), 6, ("e\u0301" * 4, "XY", "")),
]


@pytest.mark.parametrize(("parts", "columns", "cut"), CUTS)
def test_a_line_is_cut_around_its_words(
    parts: tuple[str, str, str], columns: int, cut: tuple[str, str, str]
) -> None:
    assert _cut(*parts, columns, columns_of) == cut
    assert columns_of("".join(cut)) <= columns

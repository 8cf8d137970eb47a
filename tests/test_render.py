"""The formats: one sheet, each format's whole output; hostile text in none of them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from jiningcli.render import render
from jiningcli.render.sheet import Cell, Column, Format, Sheet
from jiningcli.terminal import Terminal, columns_of

ITEMS = [("One", "1", "¶1"), ("=Two|[x]", "", "¶2")]
COLUMNS = (
    Column[tuple[str, str, str]]("Name", lambda item: Cell(item[0], marks=[(0, 1)]), wrap=True),
    Column[tuple[str, str, str]]("Nothing", lambda _: Cell()),
    Column[tuple[str, str, str]]("Figure", lambda item: Cell(item[1])),
    Column[tuple[str, str, str]]("Where", lambda item: Cell(item[2], "https://x.example/a_(b)")),
    Column[tuple[str, str, str]]("ID", lambda item: Cell(item[0].lower()), "dim", key=True),
)
SHEET = Sheet(
    ITEMS,
    lambda item: {
        "name": item[0],
        "count": {"value": Decimal("17.5"), "of": None} if item[1] else None,
        "many": ["a", "-b"],
        "sure": True,
    },
    COLUMNS,
    notes=lambda item: ["Shared.", item[0]],
    footer=[Cell("Source: x"), Cell("https://x.example", "https://x.example")],
)

OUTPUTS: dict[Format, str] = {
    "json": """\
[
  {
    "name": "One",
    "count": {
      "value": 17.5,
      "of": null
    },
    "many": [
      "a",
      "-b"
    ],
    "sure": true
  },
  {
    "name": "=Two|[x]",
    "count": null,
    "many": [
      "a",
      "-b"
    ],
    "sure": true
  }
]
""",
    "jsonl": """\
{"name":"One","count":{"value":17.5,"of":null},"many":["a","-b"],"sure":true}
{"name":"=Two|[x]","count":null,"many":["a","-b"],"sure":true}
""",
    "csv": """\
name,count_value,count_unit,count_bound,count_of,count_high,count_was,many,sure
One,17.5,,,,,,a | '-b,true
'=Two|[x],,,,,,,a | '-b,true
""",
    "tsv": """\
name\tcount_value\tcount_unit\tcount_bound\tcount_of\tcount_high\tcount_was\tmany\tsure
One\t17.5\t\t\t\t\t\ta | '-b\ttrue
'=Two|[x]\t\t\t\t\t\t\ta | '-b\ttrue
""",
    "markdown": """\
| Name | Figure | Where |
| --- | --- | --- |
| **O**ne[^1][^2] | 1 | [¶1](https://x.example/a_%28b%29) |
| **=**Two\\|\\[x\\][^1][^3] |  | [¶2](https://x.example/a_%28b%29) |

[^1]: Shared.
[^2]: One
[^3]: =Two\\|\\[x\\]

Source: x

[https://x.example](https://x.example)
""",
    "table": """\
NAME      FIGURE  WHERE  ID
One       1       ¶1     one
=Two|[x]          ¶2     =two|[x]
""",
}


@pytest.mark.parametrize(("format", "expected"), OUTPUTS.items(), ids=OUTPUTS)
def test_each_format_prints_the_same_sheet(format: Format, expected: str) -> None:
    assert render(SHEET, format, Terminal()) == expected


@pytest.mark.parametrize(
    ("format", "expected"), [("json", "[]\n"), *[(f, "") for f in OUTPUTS if f != "json"]]
)
def test_nothing_is_an_empty_array_and_else_no_output(format: Format, expected: str) -> None:
    assert render(SHEET._replace(items=[]), format, Terminal()) == expected


ON_TERMINALS = {
    "a table": (
        SHEET,
        Terminal(80),
        """\
Name             Figure  Where  ID
────────────────────────────────────────
One [1][2]       1       ¶1     one
=Two|[x] [1][3]          ¶2     =two|[x]

Our notes, not the source's:
[1]  Shared.
[2]  One
[3]  =Two|[x]

Source: x
https://x.example
""",
    ),
    "with notes for later": (
        SHEET._replace(notes_shown=False, footer=[]),
        Terminal(80),
        """\
Name        Figure  Where  ID
───────────────────────────────────
One *       1       ¶1     one
=Two|[x] *          ¶2     =two|[x]

* has notes of ours: jining show ID, or --notes
""",
    ),
    "without boxes": (
        SHEET._replace(notes=lambda _: (), footer=[]),
        Terminal(80, boxes=False),
        """\
Name      Figure  Where  ID
---------------------------------
One       1       ¶1     one
=Two|[x]          ¶2     =two|[x]
""",
    ),
    "a list where it is narrow": (
        SHEET._replace(notes=lambda _: ()),
        Terminal(30),
        """\
One  1 · ¶1                one
=Two|[x]  ¶2          =two|[x]

Source: x
https://x.example
""",
    ),
    "a list where it is narrower": (
        SHEET._replace(notes_shown=False, footer=[]),
        Terminal(16),
        """\
One *        one
  1 · ¶1
=Two|[x] *
  ¶2    =two|[x]

* has notes of
ours: jining
show ID, or
--notes
""",
    ),
    "cards": (
        SHEET._replace(cards=True),
        Terminal(40),
        """\
One
  Figure  1
  Where   ¶1
  ID      one
  Note    Shared.
  Note    One

=Two|[x]
  Where  ¶2
  ID     =two|[x]
  Note   Shared.
  Note   =Two|[x]

Source: x
https://x.example
""",
    ),
    "cards off a terminal": (
        SHEET._replace(cards=True),
        Terminal(),
        """\
One
  Figure  1
  Where   ¶1
  ID      one
  Note    Shared.
  Note    One

=Two|[x]
  Where   ¶2
  ID      =two|[x]
  Note    Shared.
  Note    =Two|[x]
""",
    ),
}


@pytest.mark.parametrize(("sheet", "terminal", "expected"), ON_TERMINALS.values(), ids=ON_TERMINALS)
def test_each_layout_reads_well(sheet: Sheet[object], terminal: Terminal, expected: str) -> None:
    assert render(sheet, "table", terminal) == expected


def test_a_card_in_markdown_is_a_table_of_two_columns() -> None:
    assert render(SHEET._replace(cards=True, items=ITEMS[:1], footer=[]), "markdown", Terminal()) == (
        "| Name | **O**ne[^1][^2] |\n| --- | --- |\n| Figure | 1 |\n"
        "| Where | [¶1](https://x.example/a_%28b%29) |\n\n\n[^1]: Shared.\n[^2]: One\n"
    )


def test_a_long_word_is_folded_and_never_cut_off() -> None:
    word = "x" * 50
    column = Column[str]("Word", Cell, wrap=True)
    sheet = Sheet([word], lambda item: {"word": item}, [column])
    out = render(sheet, "table", Terminal(30))
    assert "…" not in out
    assert "".join(out.split("\n")[2:]) == word


@pytest.mark.parametrize("columns", [30, 72, 100])
@pytest.mark.parametrize("wrap", [True, False])
def test_a_column_that_is_to_stay_whole_is_folded_before_it_is_cut(columns: int, wrap: bool) -> None:
    words = ["a" * 40, "b" * 50, "c" * 60]
    headings = [
        Column[list[str]](str(place), lambda item, place=place: Cell(item[place]), wrap=wrap)  # type: ignore[misc]
        for place in range(3)
    ]
    out = render(Sheet([words], lambda _: {}, headings), "table", Terminal(columns))
    assert max(map(columns_of, out.splitlines())) <= columns
    assert [out.count(word[0]) for word in words] == [40, 50, 60]


def test_colour_marks_headings_links_and_found_words() -> None:
    plain = render(SHEET, "table", Terminal(None, color=True))
    assert plain.splitlines()[1] == "\x1b[1;4mO\x1b[0mne       1       ¶1     \x1b[2mone\x1b[0m"
    table = render(SHEET, "table", Terminal(80, color=True))
    assert "\x1b]8;" in table
    assert "https://x.example/a_(b)\x1b\\" in table
    assert "\x1b" not in render(SHEET, "table", Terminal(80))


HOSTILE = "\x1b[31m[bold]:smile:\u202e\x9b\n\t"


@pytest.mark.parametrize("terminal", [Terminal(), Terminal(40), Terminal(100)])
@pytest.mark.parametrize("format", ["table", "json", "jsonl", "csv", "tsv", "markdown"])
@pytest.mark.parametrize("cards", [True, False])
def test_nothing_from_a_file_steers_the_terminal(
    format: Format,
    terminal: Terminal,
    cards: bool,
) -> None:
    cell = Cell(HOSTILE, f"https://x.example/{HOSTILE}", [(0, 3)])
    sheet = Sheet(
        [HOSTILE],
        lambda item: {"text": item, "list": [item]},
        [Column[str]("Text", lambda _: cell, wrap=True)],
        notes=lambda item: [item],
        footer=[cell],
        cards=cards,
    )
    out = render(sheet, format, terminal)
    assert not set(out) & set("\x1b\u202e\x9b")
    assert "smile:" in out


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ab", 2),
        ("中文", 4),
        ("e\u0301", 1),
        ("¶1", 2),
        ("over €3 – “so”", 14),
        ("\U0001f468\u200d\U0001f469\u200d\U0001f467", 2),
        ("\U0001f1e8\U0001f1f3", 2),
        ("\U0001f44d\U0001f3fd", 2),
        ("1\ufe0f\u20e3", 2),
        ("\u2764\ufe0f", 2),
        ("a\u200bb", 2),
    ],
)
def test_width_counts_columns(text: str, expected: int) -> None:
    assert columns_of(text) == expected


@given(st.text())
def test_a_width_is_that_of_the_terminal_table(text: str) -> None:
    printable = "".join(char for char in text if char.isprintable())
    assert columns_of(printable) == cell_len(printable)


@pytest.mark.parametrize(
    "name",
    [
        "\U0001f468\u200d\U0001f469\u200d\U0001f467 riders",
        "\U0001f1e8\U0001f1f3",
        "济宁 1\ufe0f\u20e3",
        "plain",
    ],
)
def test_columns_begin_at_one_cell_in_a_pipe(name: str) -> None:
    sheet = Sheet([("The plainest of names", "x", "¶1"), (name, "x", "¶2")], lambda _: {}, COLUMNS)
    starts = [
        columns_of(line[: line.index("x  ")])
        for line in render(sheet, "table", Terminal()).splitlines()[1:]
    ]
    assert starts == [23, 23]

"""Markdown and HTML in drafts: what is visible, what is hidden, and where each character stands."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jiningcli import load
from jiningcli.check import Checker
from jiningcli.text.document import BREAK, Builder, Kind
from jiningcli.text.documents import one_block, read_text
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Run

CODE = "Ants 9\n"
VISIBLE = {
    # front matter
    "YAML": ("---\ntitle: 9 ants\n---\n\nTwo", "Two"),
    "YAML that dots close": ("---\n# 9\n'title': ants\n...\nTwo", "Two"),
    "YAML of no lines": ("---\n---\nTwo", "Two"),
    "TOML": ("+++\ntitle = '9 ants'\n+++\nTwo", "Two"),
    "TOML that begins with a table": ("+++\n\n[x]\ny = 9\n+++ \nTwo", "Two"),
    "JSON": ('{\n  "title": "9 ants"\n}\nTwo', "Two"),
    "YAML that nothing closes": ("---\ntitle: ants\n\nTwo", "title: ants\n\nTwo"),
    "TOML that nothing closes": ("+++\nants = 9\n\nTwo", "+++ ants = 9\n\nTwo"),
    "JSON that nothing closes": ('{"ants": 9\n\nTwo', '{"ants": 9\n\nTwo'),
    "a sentence between two rules": ("---\nAnts are two.\n\n---\nThree", "Ants are two.\n\nThree"),
    "rules further down": ("One\n\n---\nants: 9\n---\n", "One\n\nants: 9"),
    # code
    "a fence in a longer fence": ("````\n```\nnine\n```\n````\nTwo", "Two"),
    "tildes with words behind": ("~~~ sh `x`\nnine\n~~~~\nTwo", "Two"),
    "three backticks in a line": ("```x = 9``` is\n\nTwo", "is\n\nTwo"),
    "a fence in a quote": ("> ```\n> nine\n> ```\n> Two", "Two"),
    "a fence in an item": ("- One\n\n  ~~~\n  nine\n  ~~~\n- Two", "One\n\nTwo"),
    "a fence that a quote ends": ("> ```\n> nine\n\nTwo", "Two"),
    "indented": ("One\n\n    nine\n\n\tnine\n\nTwo", "One\n\nTwo"),
    "indented in an item": ("1. One\n\n       nine\n\n2. Two", "One\n\nTwo"),
    "words in backticks": ("One `two` is `3,000`", "One two is 3,000"),
    "code in backticks": ("One `a[9] = b` and `--nine` or `` `9 ``", "One and or"),
    # comments
    "a comment in code": ("One `<!-- nine` two -->", "One two -->"),
    "a comment over paragraphs": ("<!-- nine\n\nten -->\n\nTwo", "Two"),
    "words behind a comment": ("<!-- nine --> Two", "Two"),
    "an empty comment": ("One <!--> two <!---> three", "One two three"),
    "a comment that nothing closes": ("<!-- One\n\nTwo", "<!-- One\n\nTwo"),
    "a comment closed, and one not": ("One <!-- 9 --> <!-- two", "One <!-- two"),
    # lists and lines
    "a number at the head of a line": ("It is\n46. Then it\n7) ends", "It is 46. Then it 7) ends"),
    "numbered items": ("46. One\n47. Two", "One\n\nTwo"),
    "a bound at the head of an item": ("- >40 ants\n- >50 bees", ">40 ants\n\n>50 bees"),
    "hard breaks": ("One\\\ntwo  \nthree", "One two three"),
    "a dash that goes on": ("One was\n– so they say – two", "One was – so they say – two"),
    "dashes for items": ("– One\n– Two", "One\n\nTwo"),
    "items to do": ("- [ ] One\n- [x] Two", "One\n\nTwo"),
    "a heading with its close": ("## One ##\nTwo\n---", "One\n\nTwo"),
    "a heading with a name": ("# One {#nine .ten}", "One"),
    "a quote in an item": ("- One\n\n  > Two\n  > three\n\n  four", "One\n\nTwo three\n\nfour"),
    # links
    "a reference": ("One [two][9].\n\n[9]: http://a.example/9 'nine'", "One two."),
    "by its words": ("One [two][] [Three].\n\n[two]: <9>\n[three]: <9 9> (9)", "One two Three."),
    "an address in brackets": ("One [two](<a b(9> 'nine \"9\"') three", "One two three"),
    "brackets in an address": ("[One](http://a.example/b_(c_(9))) two", "One two"),
    "an address that is shown": ("One <https://a.example/9?b> two <ann@a.example>", "One two"),
    "a bare address": ("See https://a.example/9_8_*7*. One (www.a.example/9), two", "See. One, two"),
    "an address without a scheme": ("One (news.a.example/2024-07/c_9.htm) two", "One two"),
    "an address that brackets end": ("One (see http://a.example/b_(9)) two", "One (see) two"),
    "a mailbox": ("Ask ann.b9@a.example. One", "Ask. One"),
    "a picture": ("![One](a.png)\n\n[![Two][9]](b)\n\n[9]: c.png", "One\n\nTwo"),
    "no reference": ("One [two] [three][four]", "One [two] [three][four]"),
    # emphasis
    "inside words and numbers": ("1**44** an**ts** _t_wo", "144 ants _t_wo"),
    "struck out": ("One ~~nine~~ two ~~**9** `9`~~", "One two"),
    "a tilde says about": ("~40 and ~50, 40~50 and 60~70", "~40 and ~50, 40~50 and 60~70"),
    "nothing closes it": ("**One is `two", "One is two"),
    # tables
    "a table": ("|A|B|\n|-|-|\n| One | \\|2 |\n|3|`4`|", "A\tB\n\nOne\t|2\n\n3\t4"),
    # HTML
    "tags of any kind": ("<P CLASS='x>9'>One <B\nid=9>two</B></P><BR/>", "One two"),
    "a long tag": (f"One <i title='{'9' * 999}'>two</i>", "One two"),
    "elements part": ("<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"),
    "cells": ("<table><tr><td>One</td><td>2</td></tr></table>", "One\t2"),
    "scripts and styles": ("<script>\nnine\n\nten\n</script>\n\n<style>9</style>\nOne", "One"),
    "preformatted": ("<PRE>\nnine\n\nten</PRE>\n\nOne", "One"),
    "deleted": ("One <del>nine</del> <s>9</s> two <ins>three</ins>", "One two three"),
    "deleted paragraphs": ("<del>\n\nNine *ants*\n\n</del>\n\nOne", "One"),
    "nothing closes what is deleted": ("One <s>two", "One two"),
    "Markdown between tags": ("<div>\n\n*One*\n\n</div>", "One"),
    "declarations": ("<!DOCTYPE html>\n\n<?php 9 > 8 ?>\n\n<![CDATA[ 9 > 8 ]]>\n\nOne", "One"),
    "a sign that is no tag": ("One < two, 3 <4 and <5", "One < two, 3 <4 and <5"),
    # character references
    "references": ("1&#52;4&nbsp;ants &amp; &#x6c;ice &bees; &copy", "144 ants & lice &bees; &copy"),
    "references in HTML": ("<p>1&#52;4&nbsp;ants &mdash;</p>", "144 ants —"),
    "a reference to nothing visible": ("1&#8203;44&shy; ants", "144 ants"),
    # invisible characters
    "inside words": ("an\u200bts be\u00ades \u2060two\ufeff", "ants bees two"),
    "inside numbers": ("1\u200b4\u200d4 and 1\u00ad7.5", "144 and 17.5"),
    "odd spaces": ("144\u00a0new\u2009ants\u202fand\u3000bees", "144 new ants and bees"),
    "spaces for commas": ("1\u202f200\u2009000 ants 2024\u00a0144 bees", "1,200,000 ants 2024 144 bees"),
    "variations": ("▶\ufe0e one ☀\ufe0f two", "▶ one ☀ two"),
    # notes
    "notes": ("Ants[^1] bees.[2] Cats[3, 4] dogs\n\n[^1]: One", "Ants bees. Cats dogs\n\nOne"),
    "raised figures": ("44³ ants¹,² bees.⁴ Cats [⁵]", "44 ants bees. Cats"),
    "raised by tags": ("44<sup>3</sup> ants<SUP>[1](#a)</SUP> bees.<sup>a</sup>", "44 ants bees."),
    "powers": ("10⁹ and 5 km² and 3×10<sup>8</sup>, CO<sub>2</sub>", "10⁹ and 5 km² and 3×10⁸, CO2"),
    "other notes": ("Ants[a] bees.[note 2] Cats [3]. Dogs^[An 9] ox^4^", "Ants bees. Cats. Dogs ox"),
    "figures in brackets": ("Ants [44] and [x] bees", "Ants [44] and [x] bees"),
    "signs": ("Ants.* Bees† were‡ two.§", "Ants. Bees were two."),
    # Chinese signs
    "in other words": ("ants，bees、cats：dogs（two）．One", "ants, bees, cats: dogs (two). One"),
    "in Chinese": ("济宁，山东（144个）：一", "济宁，山东（144个）：一"),
    "in figures": ("１，０００", "１，０００"),
    # templates
    "templates": ("{% x 9 %}\n\n{{ y }} One\n{: .lead}", "One"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "visible"), VISIBLE.values(), ids=VISIBLE)
def test_what_is_visible(text: str, visible: str) -> None:
    document = read_text(text)
    assert BREAK.join(document.visible[b.start : b.end] for b in document.blocks) == visible


KINDS = {
    "One\n===\n\nTwo\n\n> Three\n>\n> - Four\n\n### Five": [
        ("One", Kind.HEADING, False, 1), ("Two", Kind.PARAGRAPH, False, 0),
        ("Three", Kind.PARAGRAPH, True, 0), ("Four", Kind.ITEM, True, 0),
        ("Five", Kind.HEADING, False, 3),
    ],
    "|A|\n|-|\n|1|\n\n![One](a.png) Two[^n]\n\n[^n]: Three": [
        ("A", Kind.COLUMNS, False, 0), ("1", Kind.ROW, False, 0), ("One", Kind.CAPTION, False, 0),
        ("Two", Kind.PARAGRAPH, False, 0), ("Three", Kind.NOTE, False, 0),
    ],
    "<h2>One</h2><blockquote>Two<ol><li>Three</ol></blockquote>\n<figcaption>Four</figcaption>": [
        ("One", Kind.HEADING, False, 2), ("Two", Kind.PARAGRAPH, True, 0), ("Three", Kind.ITEM, True, 0),
        ("Four", Kind.CAPTION, False, 0),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("text", "blocks"), KINDS.items())
def test_the_kinds_of_blocks(text: str, blocks: list[tuple[str, Kind, bool, int]]) -> None:
    document = read_text(text)
    found = [(document.visible[b.start : b.end], b.kind, b.quoted, b.level) for b in document.blocks]
    assert found == blocks


def test_what_is_set_in_is_code_in_markdown_and_a_paragraph_in_plain_text(
    run: Run, tmp_path: Path
) -> None:
    text = "    Jining launched 145 new projects.\n\nThe city signed\n    45 contracts.\n"
    for name, expected in (("draft.md", ["4:5"]), ("draft.txt", ["1:21", "4:5"])):
        (tmp_path / name).write_text(text)
        said = run("check", "--format", "concise", "--file", str(tmp_path / name))
        assert re.findall(r":(\d+:\d+): wrong-number", said.out) == expected


EVERYTHING = """\
---
title: Jining launched 999 new projects
---

# 济宁 🏙️ Jining launched <<145>> new projects &amp; more {#top}

> 👨‍👩‍👧 “Jining signed <<45>> contracts,”
> they said.[^note]

1. **Jining** launched [<<143>> new projects][src] from January&nbsp;to April.
2. One ~~Jining launched 999 new projects.~~
   - Jining signed <<4&#53;>> contracts.

     ```text
     Jining launched 999 new projects.
     ```

| What                  | How many |
|:----------------------|---------:|
| New projects launched |  <<145>> |
| 济宁 contracts signed | **<<45>>** |

<!-- Jining launched 999 new projects. -->
<P ALIGN="a > b">Jining covers <<39 of the 41>> major industries.</P>

![Jining signed <<45>> contracts](a.png)

Jining launched \\
<<14\u200b5>> new <b>projects</b>, see http://a.example/999. <!-- jining: ignore[wrong-unit] -->

• Jining launched <<145>> new projects
• Jining signed `<<45>>` contracts

<script>Jining launched 999 new projects.</script>

[src]: http://a.example/999 "999"
[^note]: Jining signed <<46>> contracts.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_draft_with_everything_has_each_finding_at_its_characters(end: str) -> None:
    marked = EVERYTHING.replace("\n", end)
    text = re.sub("<<|>>", "", marked)
    expected = []
    for number, match in enumerate(re.finditer("<<(.*?)>>", marked)):
        start = match.start() - 4 * number
        expected.append((start, start + len(match[1])))
    draft = Draft(text)
    findings = [f for c in Checker(load()).check(draft) for f in c.findings if f.rule == "wrong-number"]
    places = [(f.start, f.end) for f in findings]
    assert [text[start:end] for start, end in places] == [text[a:b] for a, b in expected]
    assert places == expected
    for start, stop in places:
        line, column = draft.place(start)
        assert text.split(end)[line - 1][column - 1 :].startswith(text[start:stop])


PIECES = st.sampled_from(
    """
    # - * > ` ``` ~~~ ~~ | |-|-| [ ] ( ) [^1] [^1]: [a]: ![ <b> </b> <p> <del> </del> <pre> </pre>
    <!-- --> <script> </script> <sup> 1 44 144 3. &amp; &#160; &#8203; \\ ** __ _ --- +++ === { } @
    http://a.example/b Jining launched projects signed contracts yuan billion July 济宁 🙂
    👨‍👩‍👧 “ ” ， 。 ² ³ • – : 2024-01 No. U.S.
    """.split()
)
MARKDOWN = st.lists(
    st.one_of(
        PIECES, st.sampled_from([" ", "\n", "\n\n", "    ", "\t", "\r\n", "\u200b", "\u00a0", "> "])
    ),
    max_size=40,
).map("".join)


@given(text=MARKDOWN, plain=st.booleans())
@example(text="<!-->\n<!--", plain=False)
@example(text="| a |\n|-|\n| ~~b~~ |", plain=True)
def test_every_visible_character_stands_in_the_text(text: str, plain: bool) -> None:
    document = read_text(text, plain=plain)
    before = 0
    for block in document.blocks:
        assert block.start < block.end
        for at in range(block.start, block.end):
            start, end = document.origin(at, at + 1)
            assert before <= start <= end <= len(text)
            before = start
        assert "\n" not in document.visible[block.start : block.end]
    for ignore in document.ignores:
        assert text[ignore.start : ignore.end].startswith("<!--")


CHECKER = Checker(load())


@given(text=MARKDOWN)
def test_every_finding_stands_in_its_sentence(text: str) -> None:
    draft = Draft(text)
    end = 0
    for claim in CHECKER.check(draft):
        assert end <= claim.start < claim.end <= len(text)
        end = claim.end
        for finding in claim.findings:
            assert claim.start <= finding.start <= finding.end <= claim.end


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Zs")), max_size=80))
def test_a_line_without_marks_is_read_alike_without_the_parser(text: str) -> None:
    from jiningcli.text.markdown import read_markdown

    short, parsed = read_text(text), read_markdown(text)
    assert short.visible.strip() == parsed.visible.strip()
    assert [b.kind for b in short.blocks] == [b.kind for b in parsed.blocks]


@pytest.mark.parametrize("claim", ["Jining launched 144 new projects.", "144 new projects (see page 2)"])
def test_a_claim_loads_no_parser(claim: str) -> None:
    script = (
        f"import sys; from jiningcli.cli import main; main(['check', {claim!r}]); "
        "assert not {'pyromark', 'jiningcli.text.markdown', 'json'} & set(sys.modules) - {'json'}, 1"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_the_words_of_one_block_are_no_markdown() -> None:
    text = "- 44. *Ants* are <3 &amp; `bees`, see [a](b)"
    document = one_block(text)
    assert document.visible == "- 44. Ants are <3 &amp; bees, see [a](b)"
    assert [(b.start, b.end, b.kind) for b in document.blocks] == [(0, 40, Kind.PARAGRAPH)]


def test_a_reader_of_another_format_builds_the_same_form() -> None:
    builder = Builder("<x>One  is\u200b44</x>")
    builder.kind = Kind.CAPTION
    builder.add("One  is\u200b44", 3, 13)
    builder.mark(0, (0, 17))
    document = builder.build()
    assert document.visible == "One is44"
    assert document.origin(6, 8) == (11, 13)
    assert document.whole(0, 8) == (3, 13)
    assert [(b.start, b.end, b.kind) for b in document.blocks] == [(0, 8, Kind.CAPTION)]

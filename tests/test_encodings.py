"""Bytes to text: what is marked, declared, UTF-8 or guessed, and what of that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Run, Said
from jiningcli.encodings import Decoded, decode

GUESS = "is not UTF-8; read as {}: look whether that is right"
CURLY = "The guild\u2019s \u201cnew\u201d quay cost \u20ac40 million \u2013 half of it lent."
CHINESE = "\u6d4e\u5b81\u7684\u6e2f\u53e3\u4eca\u5e74\u65b0\u589e\u4e8623\u5bb6\u4f5c\u574a\u3002"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_is_marked_or_utf8_is_read_without_a_word(encoding: str) -> None:
    assert decode((CURLY + CHINESE).encode(encoding)) == Decoded(CURLY + CHINESE)


@pytest.mark.parametrize(
    ("text", "encoding", "note"),
    [
        (CURLY, "cp1252", GUESS.format("Windows-1252")),
        ("It\u2019s 3 percent\u2026", "cp1252", GUESS.format("Windows-1252")),
        ("Bread for \u00a33, the mayor of S\u00e3o Roque said.", "cp1252", GUESS.format("Windows-1252")),
        ("Der B\u00fcrgermeister von K\u00f6ln sprach.", "cp1252", GUESS.format("Windows-1252")),
        ("The guild\u2019s \u201cnew\u201d quay, he said.", "mac_roman", GUESS.format("Mac Roman")),
        (CHINESE, "gb18030", GUESS.format("GB18030")),
        ("Jining (\u6d4e\u5b81) has 23 workshops.", "gb18030", GUESS.format("GB18030")),
        ("\u6fdf\u5be7\u7684\u6e2f\u53e3\u65b0\u589e\u5de5\u574a\u3002", "big5", GUESS.format("BIG5")),
        ("\u58f2\u4e0a\u9ad8\u306f12\uff05\u5897\u3048\u305f\u3002", "cp932", GUESS.format("Shift JIS")),
        (
            "\u0412 \u0433\u043e\u0440\u043e\u0434\u0435 23 \u0434\u043e\u043c\u0430.",
            "cp1251",
            GUESS.format("Windows-1251"),
        ),
        ("23 quays\n" + CURLY, "utf-16-le", "has no byte order mark; read as UTF-16-LE"),
        ("23 quays\n" + CURLY, "utf-16-be", "has no byte order mark; read as UTF-16-BE"),
    ],
)
def test_a_guess_is_told(text: str, encoding: str, note: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, note)


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<html><meta charset="gb2312">', "gb18030"),
        ("<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=GBK'>", "gb18030"),
        ('<!-- saved --><head><meta name="a"><meta charset = gb18030 >', "gb18030"),
        ('<?xml version="1.0" encoding="GB2312"?><html>', "gb18030"),
        ("<html><meta charset=big5>", "big5"),
    ],
)
def test_a_declaration_is_followed_without_a_word(head: str, encoding: str) -> None:
    text = head + "\u6e2f\u53e3\u5de5\u574a"
    assert decode(text.encode(encoding)) == Decoded(text)


def test_a_declared_latin_is_that_of_windows() -> None:
    text = f'<meta charset="iso-8859-1">{CURLY}'
    assert decode(text.encode("cp1252")) == Decoded(text)


@pytest.mark.parametrize(
    ("text", "encoding", "note"),
    [
        (f"<meta charset=gbk>{CHINESE}", "utf-8", "declares GB18030, but is UTF-8; read as UTF-8"),
        (
            f"<meta charset=utf-8>{CURLY}",
            "cp1252",
            "declares UTF-8, but is not; read as Windows-1252: look whether that is right",
        ),
        (f"<meta charset=x-unheard-of>{CURLY}", "utf-8", ""),
        (f"<meta charset=rot13>{CURLY}", "utf-8", ""),
        ("<meta charset=gbk>plain", "ascii", ""),
        (f'He wrote <meta charset="big5"> once. {CURLY}', "utf-8", ""),
    ],
)
def test_a_declaration_that_cannot_be_true_is_not_followed(text: str, encoding: str, note: str) -> None:
    assert decode(text.encode(encoding)) == Decoded(text, note)


@pytest.mark.parametrize("data", [b"\x01\x02\xff\xfe\xff", b"\xff\x81 text \x03", b"\xff\xfea"])
def test_what_is_no_text_is_none(data: bytes) -> None:
    assert decode(data) is None


def test_every_command_reads_a_file_in_another_encoding_and_says_so(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes("Jining launched 144 new projects \u2013 so it\u2019s said.".encode("cp1252"))
    note = f"jining: {path}: {GUESS.format('Windows-1252')}\n"
    for arguments in (
        ["check", "--file", str(path)],
        ["verify", str(path)],
        ["show", "catl", "--article"],
    ):
        more = [str(path)] if arguments[-1] == "--article" else []
        assert run(*arguments, *more).err.startswith(note)
    said = run("convert", "-", stdin="\u00a5144 million\n".encode("cp1252"))
    assert (said.code, said.err) == (
        0,
        f"jining: standard input: {GUESS.format('Windows-1252')}\n",
    )


def test_a_draft_in_utf16_is_a_draft(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes("Jining launched 145 new projects.".encode("utf-16"))
    assert run("check", "--format", "concise", "--file", str(path)) == Said(
        1,
        f"{path}:1:17: wrong-number the source says 144, not 145 "
        "(China Daily, 2024-07-03, \u00b61) [contradicted]\n",
        "jining: 1 claim: 1 contradicted\n",
    )

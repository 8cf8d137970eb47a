"""The table of currencies: as CLDR has it, and every name of each leads back to it."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from jiningcli.currency import AFTER, BEFORE, CURRENCIES, mark_after, mark_before
from jiningcli.text.draft import Draft
from jiningcli.text.numerals.lexer import fold
from jiningcli.text.reading import read

ROOT = Path(__file__).parent.parent


def test_the_table_is_what_cldr_says() -> None:
    script = runpy.run_path(str(ROOT / "docs/currencies.py"))
    written = (ROOT / "src/jiningcli/iso4217.py").read_text(encoding="utf-8")
    rows = set(script["table"]().splitlines())
    # A newer CLDR may spell a name anew; a currency that it has and we do not is a fault.
    codes = {row.split("|")[0] for row in rows if "|" in row}
    assert codes <= {row.split("|")[0] for row in written.splitlines()}


@pytest.mark.parametrize("code", ["CNY", "USD", "INR", "CHF", "SEK", "KRW", "XOF", "TRY"])
def test_a_currency_goes_by_its_code_on_either_side(code: str) -> None:
    before, after = fold(f"{code} 5"), fold(f"5 {code}")
    assert code in mark_before(before, len(code))[1]
    assert code in mark_after(after, 1)[1]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (" us dollars", "USD"),
        (" new taiwan dollars", "TWD"),
        ("-yuan-plus", "CNY"),
        ("元人民币", "CNY"),
        (" rupees, they", "INR PKR LKR NPR MUR"),
        (" rupeesque", ""),
        (" try", ""),
        (" all", ""),
    ],
)
def test_what_stands_after_a_number(text: str, codes: str) -> None:
    assert mark_after(text, 0)[1][:5] == tuple(codes.split())


@pytest.mark.parametrize(
    ("text", "start", "code"),
    [
        ("rmb¥", 0, "CNY"),
        ("usd $", 0, "USD"),
        ("u.s. $", 0, "USD"),
        ("over a$", 5, "AUD"),
        ("a€", 1, "EUR"),
        ("prs", 3, None),
    ],
)
def test_what_stands_before_a_number(text: str, start: int, code: str | None) -> None:
    begin, codes = mark_before(text, len(text))
    assert (begin, codes[0] if codes else None) == (start, code)


def test_every_currency_has_a_sign_and_a_name() -> None:
    assert all(it.sign.strip() and it.name.strip() for it in CURRENCIES.values())
    assert all(code in CURRENCIES for codes in (*BEFORE.values(), *AFTER.values()) for code in codes)


@pytest.mark.parametrize(
    ("text", "code"), [("58 million pula", "BWP"), ("884 crowns", "CZK"), ("30 kuna", "HRK")]
)
def test_a_currency_goes_by_the_last_word_of_its_name(text: str, code: str) -> None:
    (mention,) = next(iter(read(Draft(f"It cost {text} then.", claim=True)))).mentions
    assert mention.currency == code


def test_last_words_of_names_that_are_words_of_their_own_are_no_currencies() -> None:
    (mention,) = next(iter(read(Draft("She got 3 marks.", claim=True)))).mentions
    assert mention.currency is None

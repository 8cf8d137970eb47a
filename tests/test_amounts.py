"""Amounts of money as the press writes them, whole and in running text; junk is refused in one line."""

from __future__ import annotations

from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.currency import CURRENCIES
from jiningcli.errors import AmountError
from jiningcli.money import Money
from jiningcli.quantity import Bound
from jiningcli.text.amounts import LARGEST, amounts, parse_amount

PRESS = [
    ("3.2bn yuan", "¥3.2 billion"),
    ("$50m", "$50 million"),
    ("$50M", "$50 million"),
    ("$50k", "$50,000"),
    ("$1.5tn", "$1.5 trillion"),
    ("RMB 800 million", "¥800 million"),
    ("RMB800 million", "¥800 million"),
    ("RMB1bn", "¥1 billion"),
    ("800 million RMB", "¥800 million"),
    ("2.5 billion renminbi", "¥2.5 billion"),
    ("CNY 1,000,000", "¥1 million"),
    ("CNY50mn", "¥50 million"),
    ("CN¥5 billion", "¥5 billion"),
    ("¥2.5 billion", "¥2.5 billion"),
    ("￥2.5 billion", "¥2.5 billion"),
    ("¥ 2.5 billion", "¥2.5 billion"),
    ("1 billion yuan", "¥1 billion"),
    ("1 billion Chinese yuan", "¥1 billion"),
    ("1 000 000 yuan", "¥1 million"),
    ("1\u202f000\u202f000 yuan", "¥1 million"),
    ("1'000'000 yuan", "¥1 million"),
    ("500 yuan", "¥500"),
    ("0.85 yuan", "¥0.85"),
    ("13,750 dollars", "$13,750"),
    ("$1,234.50", "$1,234.50"),
    ("1 dollar", "$1"),
    ("US$1.2 billion", "$1.2 billion"),
    ("US$ 50 million", "$50 million"),
    ("USD50mn", "$50 million"),
    ("USD 137.53 million", "$137.53 million"),
    ("137.53 million USD", "$137.53 million"),
    ("50 million U.S. dollars", "$50 million"),
    ("50 million US dollars", "$50 million"),
    ("137.53 million dollars", "$137.53 million"),
    ("137.53 million-dollar", "$137.53 million"),
    ("three billion yuan", "¥3 billion"),
    ("half a billion yuan", "¥500 million"),
    ("one and a half billion yuan", "¥1.5 billion"),
    ("a billion yuan", "¥1 billion"),
    ("a quarter of a million dollars", "$250,000"),
    ("two hundred and fifty million yuan", "¥250 million"),
    ("1-billion-yuan", "¥1 billion"),
    ("1 billion-yuan", "¥1 billion"),
    ("100-billion-yuan", "¥100 billion"),
    ("billion-yuan", "¥1 billion"),
    ("100 billion yuan", "¥100 billion"),
    ("1.2 trillion yuan", "¥1.2 trillion"),
    ("5bnyuan", "¥5 billion"),
    ("50mUSD", "$50 million"),
    ("10亿元", "¥1 billion"),
    ("10 亿元", "¥1 billion"),
    ("3,500万元", "¥35 million"),
    ("3500万人民币", "¥35 million"),
    ("10亿元人民币", "¥1 billion"),
    ("人民币10亿元", "¥1 billion"),
    ("1.2万亿元", "¥1.2 trillion"),
    ("1亿2000万元", "¥120 million"),
    ("三十亿元", "¥3 billion"),
    ("两百万元", "¥2 million"),
    ("五千元", "¥5,000"),
    ("三点五亿元", "¥350 million"),
    ("５００万元", "¥5 million"),
    ("１，０００元", "¥1,000"),
    ("亿元", "¥100 million"),
    ("10亿美元", "$1 billion"),
    ("1.3753亿美元", "$137.53 million"),
    ("over 3.2bn yuan", "over ¥3.2 billion"),
    ("more than US$1.2 billion", "over $1.2 billion"),
    ("over RMB 5bn", "over ¥5 billion"),
    ("upwards of $50m", "over $50 million"),
    ("1 billion yuan-plus", "over ¥1 billion"),
    ("billion-yuan-plus", "over ¥1 billion"),
    ("1 billion-plus yuan", "over ¥1 billion"),
    ("$1 billion+", "over $1 billion"),
    ("1 billion yuan or more", "at least ¥1 billion"),
    ("at least $5m", "at least $5 million"),
    ("less than 5 million yuan", "under ¥5 million"),
    ("up to $5m", "at most $5 million"),
    ("no more than $5m", "at most $5 million"),
    ("about 400 million yuan", "about ¥400 million"),
    ("400 million yuan or so", "about ¥400 million"),
    ("nearly 400 billion yuan", "nearly ¥400 billion"),
    ("~$5m", "about $5 million"),
    ("≥$5m", "at least $5 million"),
    (">5bn yuan", "over ¥5 billion"),
    ("a total of 5 billion yuan", "¥5 billion"),
    ("超过10亿元", "over ¥1 billion"),
    ("逾10亿元", "over ¥1 billion"),
    ("10亿多元", "over ¥1 billion"),
    ("10多亿元", "over ¥1 billion"),
    ("三十余亿元", "over ¥3 billion"),
    ("10亿元以上", "at least ¥1 billion"),
    ("不低于10亿元", "at least ¥1 billion"),
    ("不超过10亿元", "at most ¥1 billion"),
    ("不足10亿元", "under ¥1 billion"),
    ("近10亿元", "nearly ¥1 billion"),
    ("约10亿美元", "about $1 billion"),
    ("10亿元左右", "about ¥1 billion"),
    ("人民币约10亿元", "about ¥1 billion"),
    ("2-3 billion yuan", "¥2-3 billion"),
    ("2–3 billion yuan", "¥2-3 billion"),
    ("2bn to 3bn yuan", "¥2-3 billion"),
    ("$2-$3 billion", "$2-3 billion"),
    ("between $40 million and $50 million", "$40-50 million"),
    ("800 million to 1.2 billion yuan", "¥800 million to ¥1.2 billion"),
    ("2至3亿元", "¥200-300 million"),
    ("about 2 to 3 billion yuan", "about ¥2-3 billion"),
    (" 1 billion yuan\n", "¥1 billion"),
    ("5 francs", "CHF 5"),
    ("CHF 3.5bn", "CHF 3.5 billion"),
    ("HK$5bn", "HK$5 billion"),
    ("A$2.3m", "A$2.3 million"),
    ("AU$2.3m", "A$2.3 million"),
    ("S$40m", "SGD 40 million"),
    ("C$40m", "CA$40 million"),
    ("NT$40bn", "NT$40 billion"),
    ("40 billion New Taiwan dollars", "NT$40 billion"),
    ("R$7 billion", "R$7 billion"),
    ("₩500bn", "₩500 billion"),
    ("500 billion won", "₩500 billion"),
    ("₹2,500 crore", "₹25 billion"),
    ("Rs 20,000 crore", "₹200 billion"),
    ("Rs. 40 lakh", "₹4 million"),
    ("Rs4.5 lakh crore", "₹4.5 trillion"),
    ("20,000 crore rupees", "₹200 billion"),
    ("500 Pakistani rupees", "PKR 500"),
    ("300 million Swedish kronor", "SEK 300 million"),
    ("NOK 300m", "NOK 300 million"),
    ("TRY 5bn", "TRY 5 billion"),
    ("5 billion TRY", "TRY 5 billion"),
    ("TRY 5-TRY 6", "TRY 5-6"),
    ("80 million Thai baht", "THB 80 million"),
    ("12 million rand", "ZAR 12 million"),
    ("RMB¥1 billion", "¥1 billion"),
    ("over RMB ¥1 billion", "over ¥1 billion"),
    ("USD$50m", "$50 million"),
    ("U.S. $50m", "$50 million"),
    ("CHF 2m to CHF 3m", "CHF 2-3 million"),
    ("一百二十到一百五十万元", "¥1.2-1.5 million"),
    ("百余万元", "over ¥1 million"),
    ("一百块", "¥100"),
    ("USD 10 MM", "$10 million"),
    ("US $5m", "$5 million"),
    ("Rs 5,00,000", "₹500,000"),
    ("壹拾亿元整", "¥1 billion"),
    ("十余亿元", "over ¥1 billion"),
    ("3万4000元", "¥34,000"),
    ("四元五角", "¥4.5"),
    ("4元5角3分", "¥4.53"),
    ("八块五", "¥8.5"),
    ("5兆日元", "JP¥5 trillion"),
    ("$137.53MM", "$137.53 million"),
    ("5 bn. yuan", "¥5 billion"),
    ("5 1/2 million yuan", "¥5.5 million"),
]


@pytest.mark.parametrize(("text", "shown"), PRESS)
def test_amounts_as_the_press_writes_them(text: str, shown: str) -> None:
    money = parse_amount(text)
    assert (str(money), parse_amount(shown)) == (shown, money)


GIVE = "give one such as '3.2bn yuan' or '$50m'"


@pytest.mark.parametrize(
    ("text", "message", "column"),
    [
        ("", "(empty): no amount", 1),
        ("  ", "(empty): no amount", 1),
        ("5", "5: no currency", 2),
        ("5 ", "5: no currency", 2),
        ("over 5 billion", "over 5 billion: no currency", 15),
        ("yuan", "yuan: no number", 1),
        ("-", "-: no number", 1),
        ("$", "$: no number", 1),
        ("nan yuan", "nan yuan: no number", 1),
        ("inf yuan", "inf yuan: no number", 1),
        ("3rd yuan", "3rd yuan: '3rd' is not read as a number", 1),
        ("1,00 yuan", "1,00 yuan: '1,00' is not read as a number", 1),
        ("$1_000", "$1_000: '1_000' is not read as a number", 2),
        ("1.2.3 yuan", "1.2.3 yuan: a second decimal point", 4),
        ("1..2 yuan", "1..2 yuan: a second decimal point", 3),
        ("1e999999 yuan", "1e999999 yuan: an exponent, which is not read", 2),
        ("1E6 yuan", "1E6 yuan: an exponent, which is not read", 2),
        ("12 yuan dollars", "12 yuan dollars: two currencies", 9),
        ("$5 yuan", "$5 yuan: two currencies", 4),
        ("5 yuan 6 yuan", "5 yuan 6 yuan: a second amount", 8),
        ("$5 $6", "$5 $6: a second amount", 4),
        ("5 billionn yuan", "5 billionn yuan: 'billionn' is neither a scale nor a currency", 3),
        ("5 q yuan", "5 q yuan: 'q' is neither a scale nor a currency", 3),
        (
            "3-2 billion yuan",
            "3-2 billion yuan: '3-2' is a range whose ends do not fit",
            1,
        ),
        ("10-5亿元", "10-5亿元: '10-5' is a range whose ends do not fit", 1),
        ("1.000 yuan", "1.000 yuan: '1.000' is not read as a number", 1),
        ("5 florints", "5 florints: 'florints' is neither a scale nor a currency", 3),
        ("5 kroner", "5 kroner: 'kroner' may be NOK, DKK: write the code", 3),
        ("kr 5m", "kr 5m: 'kr' may be SEK, NOK, DKK, ISK: write the code", 1),
        ("2m pesos", "2m pesos: 'pesos' may be MXN, PHP, ARS, CLP, …: write the code", 4),
        ("-5 yuan", "-5 yuan: a negative amount", 1),
        ("−5 yuan", "−5 yuan: a negative amount", 1),
        ("-$5", "-$5: a negative amount", 1),
        ("spent 5 yuan", "spent 5 yuan: 'spent' is not read", 1),
        ("5 yuan each", "5 yuan each: 'each' is not read", 8),
        ("5 yuan or more each", "5 yuan or more each: 'each' is not read", 16),
        ("5 yuan\x1b[31m", "5 yuan\\x1b[31m: '\\x1b[31m' is not read", 7),
        ("5 yuan\u202e", "5 yuan\\u202e: '\\u202e' is not read", 7),
        ("2 million trillion yuan", "2 million trillion yuan: too large, over a million trillion", 1),
    ],
)
def test_junk_is_refused_where_it_stands(text: str, message: str, column: int) -> None:
    with pytest.raises(AmountError) as error:
        parse_amount(text)
    assert str(error.value) == f"{message}, at column {column}: {GIVE}"
    assert error.value.column == column


@pytest.mark.parametrize(
    "text",
    [
        "9" * 5000 + " yuan",
        "1e999999999 yuan",
        "亿" * 5000 + "元",
        "million " * 9999 + "yuan",
        "1-" * 9999,
    ],
)
def test_huge_junk_is_refused_at_once_and_not_repeated(text: str) -> None:
    start = perf_counter()
    with pytest.raises(AmountError) as error:
        parse_amount(text)
    assert perf_counter() - start < 1
    assert len(str(error.value)) < 200


@pytest.mark.parametrize(
    ("text", "currencies", "shown"),
    [
        ("¥5 billion", ("JPY", "USD"), "JP¥5 billion"),
        ("¥5 billion", ("JPY", "CNY"), "¥5 billion"),
        ("5 billion yen", ("JPY", "USD"), "JP¥5 billion"),
        ("$5m", ("CNY", "HKD"), "HK$5 million"),
        ("5 million dollars", ("CNY", "HKD"), "HK$5 million"),
        ("5 million euros", ("EUR", "USD"), "€5 million"),
        ("€5m", ("EUR", "GBP"), "€5 million"),
        ("5 million pounds", ("EUR", "GBP"), "£5 million"),
        ("5亿港元", ("CNY", "HKD"), "HK$500 million"),
        ("5亿欧元", ("EUR", "CNY"), "€500 million"),
    ],
)
def test_shared_signs_mean_the_currencies_expected(
    text: str, currencies: tuple[str, ...], shown: str
) -> None:
    assert str(parse_amount(text, currencies=currencies)) == shown


PROSE = [
    ("The price rose from 29 to 31 rupees.", ["₹29 = 29", "₹31 = 31 rupees"]),
    ("Of the 44 won by the city, all are TOP 100 or try 5 rivals.", []),
    (
        "Jining signed 44 projects, each above 1 billion yuan ($137.53 million).",
        ["over ¥1 billion = above 1 billion yuan", "$137.53 million = $137.53 million"],
    ),
    ("The 44 billion-yuan-plus projects", ["over ¥1 billion = billion-yuan-plus"]),
    ("forty-four billion-yuan industrial projects", ["¥1 billion = billion-yuan"]),
    ("three 100 billion-yuan industries", ["¥100 billion = 100 billion-yuan"]),
    ("a 44 billion-yuan industry", ["¥44 billion = 44 billion-yuan"]),
    ("44-billion-yuan projects", ["¥44 billion = 44-billion-yuan"]),
    ("of 1 billion-yuan deals", ["¥1 billion = 1 billion-yuan"]),
    ("All 44 of the billion-yuan-plus projects", ["over ¥1 billion = billion-yuan-plus"]),
    ("a 100-billion-yuan industry", ["¥100 billion = 100-billion-yuan"]),
    ("(137.53 million) of them", []),
    ("44 projects, 17.5 percent, 3 days", []),
    ("USD 50 million RMB 20 million", ["$50 million = USD 50 million", "¥20 million = RMB 20 million"]),
    ("800 million RMB, 50 firms", ["¥800 million = 800 million RMB"]),
    ("800 million RMB 50 firms", ["¥800 million = 800 million RMB"]),
    ("$5 million yuan", []),
    ("a loss of -5 million yuan, -$3m", []),
    ("from $40 million to $50 million", ["$40 million = $40 million", "$50 million = $50 million"]),
    ("between $40 and $50 million was", ["$40-50 million = between $40 and $50 million"]),
    ("1 billion yuan or more each", ["at least ¥1 billion = 1 billion yuan or more"]),
    ("worth €5 million or £4.2m", ["€5 million = €5 million", "£4.2 million = £4.2m"]),
    (
        "as much as 5 billion Hong Kong dollars",
        ["at most HK$5 billion = as much as 5 billion Hong Kong dollars"],
    ),
    (
        "44个超10亿元项目，总投资三十余亿元",
        ["over ¥1 billion = 超10亿元", "over ¥3 billion = 三十余亿元"],
    ),
    ("外资2.5亿美元，10亿元以上", ["$250 million = 2.5亿美元", "at least ¥1 billion = 10亿元以上"]),
    ("the yuan's 5 percent fall, 7 yuan a dollar", ["¥7 = 7 yuan"]),
    ("yuanbao 5 yuans 5 dollarize", []),
]


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_amounts_in_running_text(text: str, expected: list[str]) -> None:
    found = [f"{a.money} = {text[a.outer : a.end]}" for a in amounts(text)]
    assert found == expected


ROUND = st.builds(
    Money,
    amount=st.decimals(0, LARGEST, allow_nan=False, places=2) | st.integers(0, 10**18).map(Decimal),
    currency=st.sampled_from(list(CURRENCIES)),
    bound=st.sampled_from(Bound),
)
RANGES = st.builds(
    lambda money, more: Money(
        amount=money.amount, currency=money.currency, bound=money.bound, high=money.amount + more
    ),
    ROUND.filter(lambda money: money.amount < LARGEST / 2),
    st.integers(1, 10**17).map(Decimal),
)


@given(ROUND | RANGES)
def test_what_is_printed_parses_to_itself(money: Money) -> None:
    assert parse_amount(str(money), currencies=(money.currency,)) == money


PIECES = st.text(max_size=6) | st.sampled_from(
    "5 1,000 billion 亿 元 yuan $ RMB US$ dollars -plus over 美元 -yuan or more a half ( ) - .".split()
)


def refusal(text: str) -> AmountError | None:
    try:
        parse_amount(text)
    except AmountError as error:
        return error
    return None


@given(st.lists(PIECES, max_size=16).map(" ".join) | st.lists(PIECES, max_size=16).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Spans are in order and inside the text; a refusal is one printable line with its column."""
    end = 0
    for amount in amounts(text):
        assert end <= amount.start < amount.end <= len(text)
        assert 0 <= amount.outer <= amount.start
        end = amount.end
    error = refusal(text)
    if error is not None:
        assert str(error).isprintable()
        assert error.column is not None
        assert 1 <= error.column <= len(text) + 1

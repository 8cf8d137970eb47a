"""convert as its user meets it: amounts as people write them, and how sure the result is."""

from __future__ import annotations

import json

import pytest

from conftest import Run, Said


def test_amounts_are_converted_with_what_is_sure(run: Run) -> None:
    assert run("convert", "3.2bn yuan", "over $50m", "10亿元") == Said(
        0,
        "AMOUNT            CONVERTED             BETWEEN                 IN A SENTENCE\n"
        "¥3.2 billion      $440.10 million       $440.08-440.11 million  about $440 million\n"
        "over $50 million  over ¥363.56 million  ¥363.54-363.57 million  over ¥363 million\n"
        "¥1 billion        $137.53 million       $137.52-137.54 million\n",
        "",
    )


def test_a_conversion_for_scripts(run: Run) -> None:
    assert json.loads(run("convert", "10亿元", "--json").out) == [
        {
            "text": "10亿元",
            "amount": 1000000000,
            "currency": "CNY",
            "bound": "exact",
            "converted": {"amount": 137530000, "currency": "USD", "bound": "exact"},
            "low": 137520000,
            "high": 137540000,
            "printable": None,
            "given": {"amount": 1000000000, "currency": "CNY", "bound": "exact", "high": None},
            "rate": {
                "base": {"amount": 1000000000, "currency": "CNY", "bound": "exact"},
                "quote": {"amount": 137530000, "currency": "USD", "bound": "exact"},
                "of": "source",
            },
        }
    ]


def test_a_range_keeps_both_ends(run: Run) -> None:
    record = json.loads(run("convert", "2-3 billion yuan", "--json").out)[0]
    assert (record["given"]["amount"], record["given"]["high"]) == (2000000000, 3000000000)
    assert (record["converted"]["amount"], record["converted"]["high"]) == (275060000, 412590000)
    assert (record["low"], record["high"]) == (275050000, 412600000)


def test_the_users_rate_is_named_as_the_users(run: Run) -> None:
    record = json.loads(run("convert", "1bn yuan", "--rate", "7.18", "--to", "usd", "--json").out)[0]
    assert record["rate"]["of"] == "user"


OWN_RATES: dict[tuple[str, ...], str] = {
    (
        "20,000 crore rupees",
        "--rate",
        "83.2",
        "--to",
        "USD",
    ): "₹200 billion  $2.4038 billion about $2.4 billion",
    ("$50m", "--rate", "83.2", "--to", "inr"): "$50 million  ₹4.16 billion",
    ("€5m", "--rate", "1.08", "--to", "USD"): "€5 million  $5.4 million",
    ("$5.4m", "--rate", "1.08", "--to", "EUR"): "$5.4 million  €5 million",
    ("€5m", "--rate", "1 EUR = 1.08 USD"): "€5 million  $5.4 million",
    ("$5.4m", "--rate", "1.08 USD = €1"): "$5.4 million  €5 million",
    ("CHF 3m", "--rate", "CHF 0.95 = 1 euro"): "CHF 3 million  €3.1579 million about €3.16 million",
    ("7.18bn yuan", "--rate", "7.18"): "¥7.18 billion  $1 billion",
    ("A$2m", "--rate", "1 AUD = 4.7 CNY"): "A$2 million  ¥9.4 million",
}


@pytest.mark.parametrize(("arguments", "row"), OWN_RATES.items())
def test_ones_own_rate_is_between_any_two_currencies(
    run: Run, arguments: tuple[str, ...], row: str
) -> None:
    said = run("convert", *arguments)
    assert (" ".join(said.out.splitlines()[1].split()), said.err) == (" ".join(row.split()), "")


NO_RATE = {
    (
        "₹5m",
    ): "₹5 million: not converted: the source's ratio (China Daily, 2024-07-03) is between CNY and USD; "
    "give your own with --rate and --to",
    ("1bn yuan", "--to", "EUR"): "¥1 billion: not converted to EUR: the source's ratio "
    "(China Daily, 2024-07-03) is between CNY and USD; give your own with --rate and --to",
    ("₹5m", "--rate", "83.2"): "₹5 million: say with --to which currency to convert it to",
    ("₹5m", "--rate", "11.6", "--to", "CNY"): "--rate 11.6: say of which currency one is that, such as "
    "--rate '1 CNY = 11.6 INR'",
    ("$5", "€5", "--rate", "7.2"): "€5: not converted: your rate is between CNY and USD",
    (
        "$5",
        "--rate",
        "1 EUR = about 1.08 USD",
    ): "about $1.08: no side of a rate such as '1 EUR = 1.08 USD'",
    ("$5", "--rate", "1 USD = 1 USD"): "1 USD = 1 USD: has USD on both sides",
    ("$5", "--rate", "1 EUR = x"): "x: no number, at column 2: give one such as '3.2bn yuan' or '$50m'",
}


@pytest.mark.parametrize(("arguments", "message"), NO_RATE.items())
def test_what_no_rate_is_for_is_told_in_one_line(
    run: Run, arguments: tuple[str, ...], message: str
) -> None:
    said = run("convert", *arguments)
    assert (said.code, said.err) == (2, f"jining: {message}\n")


def test_amounts_are_read_from_standard_input(run: Run) -> None:
    said = run("convert", "-", "--format", "tsv", stdin=b"1bn yuan\n\n$1m\n")
    assert [line.split("\t")[0] for line in said.out.splitlines()] == ["text", "1bn yuan", "$1m"]


def test_what_is_no_amount_is_told_and_the_rest_converted(run: Run) -> None:
    said = run("convert", "1bn yuan", "bogus", "--format", "tsv")
    assert len(said.out.splitlines()) == 2
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert said.err.startswith("jining: bogus: ")


def test_a_file_without_a_rate_asks_for_ones_own(run: Run, minimal: str) -> None:
    err = "jining: Saltmere Gazette, 2031-03-09 states no rate; give your own with --rate\n"
    assert run("convert", "$1", "--facts", minimal) == Said(2, "", err)
    assert run("convert", "$1", "--facts", minimal, "--rate", "7").code == 0


UNQUOTED = {
    "3.2bn yuan": ["3.2bn yuan"],
    "over 500 million yuan 10亿元": ["over 500 million yuan", "10亿元"],
    "$50 million 3 yuan": ["$50 million", "3 yuan"],
    "3 yuan 4 yuan": ["3 yuan", "4 yuan"],
}


@pytest.mark.parametrize(("words", "amounts"), UNQUOTED.items())
def test_amounts_need_no_quotation_marks(run: Run, words: str, amounts: list[str]) -> None:
    said = run("convert", *words.split(), "--json")
    assert [record["text"] for record in json.loads(said.out)] == amounts


EATEN = "; if you typed $ before it, the shell took that for a variable: quote it, as '$50m'\n"


@pytest.mark.parametrize(
    ("typed", "eaten"), [("0m", True), (".2bn", True), ("", True), ("3.2bn", False), ("yuan", False)]
)
def test_what_the_shell_ate_is_explained(run: Run, typed: str, eaten: bool) -> None:
    said = run("convert", typed)
    assert (said.code, said.err.count("\n"), said.err.endswith(EATEN)) == (2, 1, eaten)

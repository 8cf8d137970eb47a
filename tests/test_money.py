"""Money as it is printed, and conversion that is no more precise than the source."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.errors import AmountError
from jiningcli.money import Conversion, Money, Rate
from jiningcli.quantity import Bound, Interval
from jiningcli.text.amounts import parse_amount

RATE = Rate(
    base=Money(amount=Decimal(10**9), currency="CNY"),
    quote=Money(amount=Decimal(137_530_000), currency="USD"),
)
OTHER = {"CNY": "USD", "USD": "CNY"}


def convert(text: str, rate: Rate = RATE) -> Conversion:
    money = parse_amount(text)
    return rate.convert(money, OTHER[money.currency])


@pytest.mark.parametrize(
    ("amount", "shown"),
    [
        ("0", "$0"),
        ("0.5", "$0.5"),
        ("7.2711", "$7.2711"),
        ("13750", "$13,750"),
        ("13750.00", "$13,750.00"),
        ("999999.99", "$999,999.99"),
        ("1000000", "$1 million"),
        ("1E+9", "$1 billion"),
        ("137530000", "$137.53 million"),
        ("4.4010E+8", "$440.10 million"),
        ("1234567", "$1.234567 million"),
        ("1000000.10", "$1.0000001 million"),
        ("1000000000000", "$1 trillion"),
        ("12345600000000000", "$12,345.6 trillion"),
    ],
)
def test_money_is_printed_with_all_its_digits(amount: str, shown: str) -> None:
    assert str(Money(amount=Decimal(amount), currency="USD")) == shown


@pytest.mark.parametrize(
    ("money", "low", "high", "opens"),
    [
        ("1 billion yuan", 10**9, 10**9, (False, False)),
        ("over 1 billion yuan", 10**9, None, (True, False)),
        ("at least 1 billion yuan", 10**9, None, (False, False)),
        ("under 1 billion yuan", None, 10**9, (False, True)),
        ("at most 1 billion yuan", None, 10**9, (False, False)),
        ("about 1 billion yuan", 950_000_000, 1_050_000_000, (False, False)),
        ("2-3 billion yuan", 2 * 10**9, 3 * 10**9, (False, False)),
        ("about 2-3 billion yuan", 1_900_000_000, 3_150_000_000, (False, False)),
    ],
)
def test_money_is_an_interval(
    money: str, low: int | None, high: int | None, opens: tuple[bool, bool]
) -> None:
    assert parse_amount(money).interval == Interval(
        None if low is None else Decimal(low), None if high is None else Decimal(high), *opens
    )


@pytest.mark.parametrize(
    ("text", "converted", "low", "high", "printable"),
    [
        ("1 billion yuan", "$137.53 million", "137520000", "137540000", None),
        ("$137.53 million", "¥1 billion", "999960000", "1000000000", None),
        ("2.5 billion yuan", "$343.82 million", "343810000", "343840000", "about $344 million"),
        ("3.2bn yuan", "$440.10 million", "440080000", "440110000", "about $440 million"),
        ("3.25bn yuan", "$446.97 million", "446960000", "446990000", "about $447 million"),
        ("3.254bn yuan", "$447.52 million", "447510000", "447540000", "about $447.5 million"),
        ("3.2541bn yuan", "$447.54 million", "447520000", "447550000", None),
        ("$1", "¥7.2711", "7.2709", "7.2714", "about ¥7.27"),
        ("$50m", "¥363.56 million", "363540000", "363570000", "about ¥364 million"),
        ("10 billion yuan", "$1.3753 billion", "1375200000", "1375400000", "about $1.38 billion"),
        ("over 1 billion yuan", "over $137.53 million", "137520000", "137540000", None),
        ("over 2.5bn yuan", "over $343.82 million", "343810000", "343840000", "over $343 million"),
        (
            "at least 2.5bn yuan",
            "at least $343.82 million",
            "343810000",
            "343840000",
            "at least $343 million",
        ),
        ("under 3bn yuan", "under $412.59 million", "412580000", "412600000", "under $413 million"),
        (
            "at most 3bn yuan",
            "at most $412.59 million",
            "412580000",
            "412600000",
            "at most $413 million",
        ),
        ("nearly 3bn yuan", "nearly $412.59 million", "412580000", "412600000", "nearly $413 million"),
        ("about 3bn yuan", "about $412.59 million", "412580000", "412600000", "about $413 million"),
        (
            "2-3 billion yuan",
            "$275.06-412.59 million",
            "275050000",
            "412600000",
            "about $275-413 million",
        ),
        ("0 yuan", "$0", "0", "0", None),
    ],
)
def test_conversion_at_the_articles_rate(
    text: str, converted: str, low: str, high: str, printable: str | None
) -> None:
    """Five digits, the interval that the rounding of 137.53 million leaves, what a sentence may say."""
    result = convert(text)
    assert (str(result.converted), result.low, result.high, result.printable) == (
        converted,
        Decimal(low),
        Decimal(high),
        printable,
    )
    assert (result.given, result.rate) == (parse_amount(text), RATE)


def test_what_an_amount_was_before_is_converted_with_it() -> None:
    money = Money(amount=Decimal(10**9), currency="CNY", was=Decimal(2 * 10**9))
    assert RATE.convert(money, "USD").converted.was == Decimal("275.06E+6")


def test_the_stated_pair_is_exact_both_ways() -> None:
    assert RATE.convert(RATE.base, "USD").converted == RATE.quote
    assert RATE.convert(RATE.quote, "CNY").converted == RATE.base


@pytest.mark.parametrize(
    ("rate", "text", "converted", "printable"),
    [
        ("7.18", "$1", "¥7.18", None),
        ("7.18", "$100m", "¥718 million", None),
        ("7.18", "3.2bn yuan", "$445.68 million", "about $446 million"),
        (" 7.1234567 ", "$1 million", "¥7.1234567 million", "about ¥7.12 million"),
        ("7", "1 billion yuan", "$142.86 million", "about $143 million"),
        ("0.5", "$1", "¥0.5", None),
    ],
)
def test_the_users_own_rate_is_exact(
    rate: str, text: str, converted: str, printable: str | None
) -> None:
    result = convert(text, Rate.of_user(rate))
    assert (str(result.converted), result.printable) == (converted, printable)
    assert result.low == result.high == result.converted.amount
    assert not result.rate.of_source


@pytest.mark.parametrize(
    "text",
    ["", "x", "0", "-7.18", "nan", "inf", "7,18", "7_1", "1e999999", "7" * 50, "7.18 yuan", "\x1b[31m"],
)
def test_a_rate_that_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(AmountError) as error:
        Rate.of_user(text)
    shown = repr(text[:40])[1:-1]
    assert str(error.value) == f"'{shown}' is not a rate; give the price of 1 USD in CNY, such as 7.18"


def test_only_the_two_currencies_of_the_pair_convert() -> None:
    euros = Money(amount=Decimal(5), currency="EUR")
    for money, to in ((euros, "USD"), (RATE.base, "EUR"), (RATE.base, "CNY")):
        with pytest.raises(
            AmountError, match=rf"not converted to {to}: the rate is between CNY and USD"
        ):
            RATE.convert(money, to)


def test_nothing_converts_at_a_rate_of_zero() -> None:
    zero = replace(RATE, quote=Money(amount=Decimal(0), currency="USD"))
    with pytest.raises(AmountError, match="a rate of zero"):
        zero.convert(RATE.base, "USD")


def test_rates_are_printed_as_their_pair() -> None:
    assert (str(RATE), str(Rate.of_user("7.18"))) == ("¥1 billion = $137.53 million", "¥7.18 = $1")


AMOUNTS = st.builds(
    lambda digits, power: Decimal(digits).scaleb(power), st.integers(1, 10**6), st.integers(-4, 11)
)


def last_place(amount: Decimal) -> Decimal:
    """One unit of the last of an amount's five digits."""
    return Decimal(1).scaleb(amount.adjusted() - RATE.digits + 1)


@given(AMOUNTS, st.sampled_from(("CNY", "USD")))
def test_there_and_back_stays_within_the_stated_interval(amount: Decimal, currency: str) -> None:
    """Both ends of the interval lead back to one that holds the amount, as far as five digits tell."""
    there = RATE.convert(Money(amount=amount, currency=currency), OTHER[currency])
    assert there.low <= there.converted.amount <= there.high
    low, high = (
        RATE.convert(replace(there.converted, amount=end), currency) for end in (there.low, there.high)
    )
    # Each of the two roundings to five digits may move an end by half a unit of its last place.
    slack = last_place(amount) / 2 + last_place(there.low) / there.low * amount / 2
    assert low.low - slack <= amount <= high.high + slack


@given(AMOUNTS, st.sampled_from(Bound))
def test_bounds_are_kept(amount: Decimal, bound: Bound) -> None:
    money = Money(amount=amount, currency="CNY", bound=bound)
    assert RATE.convert(money, "USD").converted.bound is bound


@given(AMOUNTS, AMOUNTS)
def test_ranges_convert_both_ends(one: Decimal, other: Decimal) -> None:
    low, high = sorted((one, other))
    both = RATE.convert(Money(amount=low, currency="CNY", high=high), "USD")
    ends = [RATE.convert(Money(amount=end, currency="CNY"), "USD") for end in (low, high)]
    assert (both.converted.amount, both.converted.high) == tuple(end.converted.amount for end in ends)
    assert (both.low, both.high) == (ends[0].low, ends[1].high)


@pytest.mark.parametrize("text", ["7.18", " 7.18 ", "1e12", "7." + "0" * 38])
def test_a_rate_of_the_user_is_read_whole(text: str) -> None:
    rate = Rate.of_user(text)
    assert rate.base == Money(amount=Decimal(text.strip()), currency="CNY")
    assert rate.quote == Money(amount=Decimal(1), currency="USD")
    assert rate.of_source is False


@pytest.mark.parametrize(
    "text", ["", "x", "0", "-7", "inf", "nan", "1e13", "1e-13", "7_1", "\u0667", "7." + "0" * 39]
)
def test_what_is_no_rate_is_refused_at_its_first_column(text: str) -> None:
    with pytest.raises(
        AmountError, match=r"is not a rate; give the price of 1 USD in CNY, such as 7\.18$"
    ) as caught:
        Rate.of_user(text)
    assert caught.value.column == 1

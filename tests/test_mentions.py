"""What the figures of a sentence say: counts, money, ranks, scores, times; and what is not read."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from jiningcli.quantity import Bound
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from jiningcli.text.mentions import Mention


def told(text: str, mention: Mention) -> str:
    """A mention in short: its words, then what it is: ``56th of 100 = rank 56 of 100``."""
    high = "" if mention.high is None else f"..{mention.high.normalize():f}"
    parts = [
        f"{text[mention.outer : mention.end]} = {mention.measure.value}",
        "" if mention.bound is Bound.EXACT else mention.bound.value,
        f"{mention.value.normalize():f}{high}",
        "" if mention.of is None else f"of {mention.of}",
        "" if mention.other is None else f"to {mention.other}",
        mention.currency or (mention.unit.name if mention.unit else ""),
        *(word or "" for word in (mention.direction, mention.change)),
    ]
    return " ".join(filter(None, parts))


MENTIONS: dict[str, list[str]] = {
    # changes
    "from 36 to 57 countries": ["36 = count 36 from", "57 = count 57 to"],
    "36 → 57": ["36 = count 36 from", "57 = count 57 to"],
    "rose by 21 to 57": ["21 = count 21 by", "57 = count 57 to"],
    "up 18% to 307 lakh tonnes": ["18% = percent 18 by", "307 lakh tonnes = count 30700000 tonnes to"],
    "57, up from 36": ["57 = count 57 to", "36 = count 36 from"],
    "to 57 from 36 a year earlier": ["57 = count 57 to", "36 = count 36 from"],
    "fell from 3.1 to 2.8 percent": ["3.1 = percent 3.1 from", "2.8 percent = percent 2.8 to"],
    "rose from 2 to 3 billion yuan": [
        "2 = money 2000000000 CNY from",
        "3 billion yuan = money 3000000000 CNY to",
    ],
    "raised by Rs 4, to Rs 31 per kg": ["Rs 4 = money 4 INR by", "Rs 31 = money 31 INR to"],
    "up by Rs 3 to Rs 31 per kg": ["Rs 3 = money 3 INR by", "Rs 31 = money 31 INR to"],
    "rose from 29 to 31 rupees": ["29 = money 29 INR from", "31 rupees = money 31 INR to"],
    # ranges
    "costs from 2 to 3 billion yuan": ["2 to 3 billion yuan = money 2000000000..3000000000 CNY"],
    "rose by 2 to 3 percent": ["2 to 3 percent = percent 2..3"],
    "between 20 and 30 percent lower": ["between 20 and 30 percent lower = percent 20..30 down"],
    "prices range from 3,000 to 5,000 won": ["3,000 to 5,000 won = money 3000..5000 KRW"],
    "12 mm of rain": ["12 mm = count 12 mm"],
    "the 1,500m": [],
    "a quarter point": [],
    "18-20 lakh tonnes": ["18-20 lakh tonnes = count 1800000..2000000 tonnes"],
    # ranks
    "it ranks 56th": ["56th = rank 56"],
    "it ranked 56th of 100": ["56th of 100 = rank 56 of 100"],
    "second only to Dalian": ["second = rank 2"],
    "the third-largest port": ["third = rank 3"],
    "No. 3 in Shandong": ["3 = rank 3"],
    "among the top 10": ["10 = rank at-most 10"],
    "the first quarter": [],
    "a 44th ship": [],
    # shares
    "one in five": ["one in five = fraction 20"],
    "two-fifths of them": ["two-fifths = fraction 40"],
    # points
    "+17.5pp": ["17.5pp = points 17.5 up"],
    "+17.5 pct": ["17.5 pct = percent 17.5 up"],
    "+17,5 %": ["17,5 % = percent 17.5 up"],
    "50 basis points": ["50 basis points = points 0.5"],
    # what counts nothing
    "1.45°C above": ["1.45°C = temperature 1.45 celsius"],
    "it was -5 degrees Celsius": ["-5 degrees Celsius = temperature -5 celsius"],
    "in 14:32.93": ["14:32.93 = time 872.93"],
    "at 10:30 p.m.": ["10:30 p.m. = time 81000"],
    "at 9 am": ["9 am = time 32400"],
    "won 3-1": ["3-1 = score 3 to 1"],
    "lost 1-3": ["1-3 = score 1 to 3"],
    "a 5-4 vote": ["5-4 = score 5 to 4"],
    "3-5 ships": ["3-5 = count 3..5"],
    "children under five": ["under five = age under 5"],
    "the under-fives": ["under-fives = age under 5"],
    "people aged 65 and over": ["65 and over = age at-least 65"],
    "aged 5 to 14": ["5 to 14 = age 5..14"],
    "a 12-year-old": ["12-year-old = age 12"],
    "the Fortune Global 500": ["500 = name 500"],
    # what is not understood
    "17⅓ ships": ["17⅓ = unread 0"],
    "3 8 of the 41": ["3 = unread 0", "8 = unread 0", "41 = count 41"],
    "1.000 ships": ["1.000 = unread 0"],
    "3-2 billion": ["3-2 = unread 0"],
    "version 1.2.3": ["1.2.3 = unread 0"],
    "5G, COVID-19, COP28 and 70mph": [],
    "two-thirds of children under 12": [
        "two-thirds = fraction 66.66666666666666666666666667",
        "under 12 = age under 12",
    ],
    "16 to 24-year-olds": ["16 to 24-year-olds = age 16..24"],
    "in 2010 to 1.5 million": ["1.5 million = count 1500000"],
}


@pytest.mark.parametrize(("text", "expected"), MENTIONS.items(), ids=MENTIONS)
def test_a_figure_is_read_as_what_it_is(text: str, expected: list[str]) -> None:
    found = [told(text, mention) for reading in read(Draft(text)) for mention in reading.mentions]
    assert found == expected


def test_the_currencies_of_a_source_settle_what_a_sign_means() -> None:
    def currency(*expected: str) -> str | None:
        (reading,) = read(Draft("It cost $5 million"), expected)
        return reading.mentions[0].currency

    assert (currency(), currency("AUD"), currency("CNY", "AUD"), currency("EUR")) == (
        "USD",
        "AUD",
        "AUD",
        "USD",
    )


def test_a_source_may_have_words_of_its_own_for_a_number() -> None:
    text = "It landed 2-3 shoals of herring and a shoal of cod"
    (reading,) = read(Draft(text), (), {"shoal": Decimal(500)})
    assert [told(text, mention) for mention in reading.mentions] == [
        "2-3 shoals = count 1000..1500",
        "a shoal = count 500",
    ]


@pytest.mark.parametrize(
    "claim",
    ["3 8 of the 41 industries", "17⅓ projects", "1.000 projects", "one forty-four projects"],
)
def test_a_figure_that_is_not_understood_is_no_number(claim: str) -> None:
    mentions = [mention for reading in read(Draft(claim)) for mention in reading.mentions]
    assert not [m for m in mentions if m.measure.value in ("share", "money")]

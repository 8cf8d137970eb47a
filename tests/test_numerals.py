"""Numbers in running text: what is read, how it is limited, and what is no number at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jiningcli.text.numerals import numbers
from numerals import read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("44", "44"),
        ("1,000", "1000"),
        ("12,345,678", "12345678"),
        ("1 000", "1000"),
        ("1\u2009000\u2009000", "1000000"),
        ("1\u202f000", "1000"),
        ("1\u00a0000", "1000"),
        ("1'000", "1000"),
        ("1’000", "1000"),
        ("４４", "44"),
        ("１，０００", "1000"),
        ("１７．５％", "17.5"),
        ("17.5", "17.5"),
        (".5", "0.5"),
        ("0.50", "0.50"),
        ("2½", "2.5"),
        ("½", "0.5"),
        ("-5", "-5"),
        ("−5", "-5"),
        ("5k", "5000"),
        ("5K", "5000"),
        ("5m", "5000000"),
        ("5 mn", "5000000"),
        ("5mln", "5000000"),
        ("3.2bn", "3200000000"),
        ("3.2 bn", "3200000000"),
        ("3.2b", "3200000000"),
        ("3.2 bln", "3200000000"),
        ("1.5tn", "1500000000000"),
        ("1.5 trn", "1500000000000"),
        ("3 hundred", "300"),
        ("12 thousand", "12000"),
        ("100 million", "100000000"),
        ("5 millions", "5000000"),
        ("5 mio", "5000000"),
        ("5,00,000", "500000"),
        ("1,23,45,678", "12345678"),
        ("2-1/2", "2.5"),
        ("$2 MM", "2000000"),
        ("2MM USD", "2000000"),
        ("5 bn. yuan", "5000000000"),
        ("5 1/2", "5.5"),
        ("5 1/2 million", "5500000"),
        ("17½", "17.5"),
        ("2⅜", "2.375"),
        ("17·5", "17.5"),
        ("٣٤", "34"),
        ("3٤", "34"),
        ("१२", "12"),
        ("٣٫٥", "3.5"),
        ("1.000 million", "1000000"),
        ("20 lakh", "2000000"),
        ("2 lakh crore", "2000000000000"),
        ("500 cr", "5000000000"),
        ("$5MM", "5000000"),
        ("$5 MM", "5000000"),
        ("x44", "44"),
        ("144³", "144"),
        ("1-billion", "1000000000"),
        ("2 and a half million", "2500000"),
        ("2.5 hundred million", "250000000"),
        ("3 dozen", "36"),
    ],
)
def test_figures(text: str, value: str) -> None:
    assert read(text) == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zero", "0"),
        ("one", "1"),
        ("nineteen", "19"),
        ("forty", "40"),
        ("forty-four", "44"),
        ("Forty Four", "44"),
        ("a hundred", "100"),
        ("one hundred and forty-four", "144"),
        ("one hundred forty-four", "144"),
        ("a hundred and one", "101"),
        ("twelve hundred", "1200"),
        ("a thousand", "1000"),
        ("a thousand and one", "1001"),
        ("two thousand twenty-four", "2024"),
        ("five million two hundred thousand", "5200000"),
        ("one hundred and five thousand three hundred and two", "105302"),
        ("two hundred million", "200000000"),
        ("a hundred thousand", "100000"),
        ("one thousand billion", "1000000000000"),
        ("a billion", "1000000000"),
        ("three billion", "3000000000"),
        ("one and a half billion", "1500000000"),
        ("two and a half million", "2500000"),
        ("a million and a half", "1500000"),
        ("half a billion", "500000000"),
        ("half a\nbillion", "500000000"),
        ("a half-billion", "500000000"),
        ("half of a million", "500000"),
        ("a quarter of a million", "250000"),
        ("three quarters of a million", "750000"),
        ("three point two billion", "3200000000"),
        ("seventeen point five", "17.5"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("three dozen", "36"),
        ("a score of firms", "20"),
        ("a score of ten", "10"),
        ("one hundred and two-thirds", "100"),
        ("two point", "2"),
        ("one point " + "one " * 38 + "million", "1" * 7 + "." + "1" * 32),
        ("billion-yuan projects", "1000000000"),
    ],
)
def test_words(text: str, value: str) -> None:
    assert read(text) == [value]
    assert all(number.words for number in numbers(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "5G and 3D, B2B, A4, Q1, H1",
        "covid19 and COVID-19",
        "version 1.2.3 of 192.168.0.1",
        "2024-07-03, 3/7/2024, 86-537-2345678, 1-2-3-4",
        "10:30 or 10:30:15",
        "the 1980s, 40s, 1ère",
        "1_000 and x_44",
        "re-one, half a score, half of millions, a third quarter of a million",
        "007, 0537",
        "1,2,3 and 1,00 and 1,0000",
        "two-thirds, three quarters, half, two fifths, a quarter",
        "hundreds of millions, several hundred, tens of thousands, a few thousand",
        "multi-billion-yuan, non-million-dollar",
        "a score, a score of",
        "no project, not any, nil",
        "https://example.cn/2024-07/03/c_1001410.htm and www.x.cn/44",
        "someone, often, tone, height, weighted",
        "1" * 41,
        "二三",
        "éone",
        "17⅓",
        "17 1/3",
        "1.000",
        "3 8",
        "one forty-four",
        "twenty twenty-four",
    ],
)
def test_no_numbers(text: str) -> None:
    assert [number for number in numbers(text) if not number.ordinal] == []


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("44", 2),
        ("1,000", 1),
        ("1,050", 3),
        ("17.5", 3),
        ("17.50", 4),
        ("0.05", 1),
        ("0", 1),
        ("137.53 million", 5),
        ("3.2bn", 2),
        ("1.0 billion", 2),
        ("three billion", 1),
        ("two and a half million", 2),
        ("half a billion", 1),
        ("one hundred and forty-four", 3),
        ("10亿", 1),
        ("3,500万", 2),
        ("2-3.5 billion", 2),
    ],
)
def test_digits(text: str, digits: int) -> None:
    """As many significant digits as were typed; the zeros that end a whole number are none."""
    assert [number.digits for number in numbers(text)] == [digits]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("In all, over 1,000+ projects", ["over 1,000+"]),
        ("no fewer than one hundred and forty-four new", ["no fewer than one hundred and forty-four"]),
        ("a billion-yuan-plus deal", ["a billion"]),
        ("half of it, half a billion yuan.", ["half a billion"]),
        ("between 40 and 50 firms", ["between 40 and 50"]),
        ("（超过１０亿元）", ["超过１０亿"]),
        ("İzmir 44, ﬁve 5", ["44", "5"]),
        ("five-year plan, 3-year plan", ["five", "3"]),
    ],
)
def test_spans(text: str, spans: list[str]) -> None:
    """Offsets are those of the text as it was given, however wide its characters are."""
    assert [text[number.outer : number.end] for number in numbers(text)] == spans


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the first, second and third", ["1th", "2th", "3th"]),
        ("the 44th and 21st, 2nd, 3rd", ["44th", "21th", "2th", "3th"]),
        ("the twenty-first century", ["21th"]),
        ("a third of them", ["3th"]),
        ("one third of them", []),
        ("one second of it", ["1", "2th"]),
        ("thirty fortieth", ["30", "40th"]),
        ("the hundredth project", ["100th"]),
        ("a fortieth birthday", ["40th"]),
    ],
)
def test_ordinals(text: str, expected: list[str]) -> None:
    assert read(text) == expected


SENTENCES = [
    ("Jining signed 44 contract projects of over 1 billion yuan each.", ["44", "over 1000000000"]),
    ("From January to April, 144 new projects were launched.", ["144"]),
    ("1 billion yuan ($137.53 million) is the threshold.", ["1000000000", "137530000"]),
    ("Over 1,000 key technological transformation projects began.", ["over 1000"]),
    (
        "Over thousand projects, and nearly million visitors; thousands of others.",
        ["over 1000", "nearly 1000000"],
    ),
    ("The core digital economy grew 17.5 percent.", ["17.5"]),
    ("It covers 38 of 41 major industrial sectors.", ["38", "41"]),
    ("It covers 38/41 sectors.", ["38", "41"]),
    ("Thirty-eight of the 41 sectors are there.", ["38", "41"]),
    ("Growth of 17.5% beat the 15-17% forecast.", ["17.5", "15..17"]),
    ("On 3 July 2024, the paper said so.", ["3", "2024"]),
    ("Updated 2024-07-03 10:30, it lists 44 projects.", ["44"]),
    ("In 2024, 100 firms and 1,500 workers moved.", ["2024", "100", "1500"]),
    ("Revenue hit RMB3.2bn, up from RMB2.9bn.", ["3200000000", "2900000000"]),
    ("Nearly 400 billion yuan went into 5G networks.", ["nearly 400000000000"]),
    ("The US$1.2 billion plant opens in Q3.", ["1200000000"]),
    ("At least a dozen firms, perhaps two dozen, applied.", ["at-least 12", "24"]),
    ("Not more than three of the ten bases are new.", ["at-most 3", "10"]),
    ("No fewer than one hundred and forty-four projects started.", ["at-least 144"]),
    ("Up to half a million people attended.", ["at-most 500000"]),
    ("One of the two parks is in Yanzhou.", ["1", "2"]),
    ("The second phase will cost 2-3 billion yuan.", ["2th", "2000000000..3000000000"]),
    ("Between 40 and 50 deals were close to done.", ["40..50"]),
    ("Prices rose from 38 to 41 yuan.", ["38", "41"]),
    ("Output fell 0.5 percent to 1.25 million tons.", ["0.5", "1250000"]),
    ("Two-thirds of the 300 firms export.", ["300"]),
    ("Hundreds of firms, 300 of them foreign, came.", ["300"]),
    ("He has some 50 patents, give or take.", ["about 50"]),
    ("It employs 2,000-plus people.", ["over 2000"]),
    ("It employs 2,000+ people.", ["over 2000"]),
    ("The billion-yuan-plus club has 44 members.", ["1000000000", "44"]),
    ("A multi-billion-yuan deal with COVID-19 clauses.", []),
    ("The 44 billion-yuan projects are new.", ["44", "1000000000"]),
    ("These forty-four million-dollar deals.", ["44", "1000000"]),
    ("A 100-billion-yuan industry by 2025.", ["100000000000", "2025"]),
    ("Its 13th five-year plan ended.", ["13th", "5"]),
    ("They met in the 1990s, and again in 2001.", ["2001"]),
    ("The A4 sheet cost $0.05.", ["0.05"]),
    ("Sales topped ¥1 trillion, the highest since 2019.", ["over 1000000000000", "2019"]),
    ("Just under 1 in 5 projects is late.", ["nearly 1", "5"]),
    ("The temperature was −5 degrees.", ["-5"]),
    ("A loss of -3.5 million.", ["-3500000"]),
    ("Pages 12–15 tell of 7 firms.", ["12..15", "7"]),
    ("Version 1.2.3 has 4 fixes.", ["4"]),
    ("Call 86-537-2345678 for 1 ticket.", ["1"]),
    ("See https://x.cn/2024/44.htm for 44 more.", ["44"]),
    ("It is one and a half times as big.", ["1.5"]),
    ("It took two and a half years.", ["2.5"]),
    ("The first three got 10,000 yuan each.", ["1th", "3", "10000"]),
    ("It is worth 1 000 000 yuan.", ["1000000"]),
    ("Both 1.5bn and 500m were named.", ["1500000000", "500000000"]),
    ("Some 1.2 million sq m, 100km of road.", ["about 1200000", "100"]),
    ("More than 1,000 (1,024, to be exact) came.", ["over 1000", "1024"]),
    ("A thousand and one nights; one thousand two hundred days.", ["1001", "1200"]),
    ("Twenty-four seven, seven days.", ["24", "7", "7"]),
    ("The over-40s and under-30s left.", []),
    ("A half-billion-yuan loan over 10 years.", ["500000000", "over 10"]),
    ("Over the past 5 years, exports doubled.", ["5"]),
    ("The number, 44, was in bold: 44!", ["44", "44"]),
    ("It grew by 17.5 percent, not 15.7.", ["17.5", "15.7"]),
    ("Two hundred one-stop shops, five million two shops.", ["200", "1", "5000000", "2"]),
    ("One hundred and two hundred; one hundred zero.", ["100", "200", "100", "0"]),
    ("In the first half a billion was spent.", ["1th", "1000000000"]),
    ("It has 3 and a quarter of the rest.", ["3"]),
    ("> 44 are quoted, a -> 5, x<6.", ["44", "5", "6"]),
    ("Seventeen and a half percent is a lot.", ["17.5"]),
    ("济宁签约44个超10亿元项目。", ["44", "over 1000000000"]),
    ("1至4月，新开工项目144个，同比增长17.5%。", ["1..4", "144", "17.5"]),
    ("总投资三十余亿元，其中外资2.5亿美元。", ["over 3000000000", "250000000"]),
    ("全市41个工业大类中有38个。", ["41", "38"]),
    ("2024年实施技改项目1000多个。", ["2024", "over 1000"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert read(text) == expected


PIECES = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        "1 44 1,000 .5 2024-07-03 three hundred thousand million billion half quarter a and of to - "
        "– between from over more than bn k th 亿 万 三 十 百 多 第 点 元 $ RMB + -plus , 1.2.3".split()
    ),
)


@given(st.lists(PIECES, max_size=20).map(" ".join) | st.lists(PIECES, max_size=20).map("".join))
def test_any_text_is_read(text: str) -> None:
    """Nothing raises, and spans are in order, apart from each other and inside the text."""
    end = 0
    for number in numbers(text):
        assert end <= number.start < number.end <= len(text)
        assert 0 <= number.outer <= number.start
        assert number.value.is_finite()
        assert number.high is None or number.value < number.high
        assert number.digits >= 1
        end = number.end


@given(st.integers(0, 10**15), st.sampled_from(["", ",", " ", "\u2009", "\u202f", "\u00a0", "'"]))
def test_separators_change_nothing(value: int, separator: str) -> None:
    [number] = numbers(f"{value:,}".replace(",", separator))
    assert number.value == value

"""Each fault of a fact file is one line with its place."""

from __future__ import annotations

import re

import pytest

from facts import BERTHS, MINIMAL, RATE, SOURCE, fact
from jiningcli import FactFileError, loads

PLACE = re.compile(
    r"^f\.toml(:\d+)?: (?:[a-z0-9-]+: (?=projects|industries|digital|companies|facts|names))?"
)
"""What is before the place that jq has: the line, and the id of the fact."""


def problems(text: str) -> list[str]:
    with pytest.raises(FactFileError) as caught:
        loads(text, name="f.toml")
    return list(caught.value.problems)


KNOWN_PROJECT = (
    "id, name, statement, passage, terms, related, notes, count, value, change, direction, period, "
    "excluding, speaker"
)

FAULTS = {
    "no source": ("", ["source: is missing"]),
    "a table that is no table": ("source = 3", ["source: expected a table, got the number 3"]),
    "an unknown table": (
        SOURCE + "[sources]",
        ["sources: unknown key; did you mean source?"],
    ),
    "a fact outside an array": (
        SOURCE + BERTHS.replace("[[projects]]", "[projects]"),
        ["projects: expected an array of tables, [[projects]], got a table"],
    ),
    "an unknown key": (
        SOURCE + fact(cuont="{ value = 1 }"),
        ["projects[0].cuont: unknown key; did you mean count?"],
    ),
    "a key like no other": (
        SOURCE + fact("industries", role='"emerging"', xyz="1"),
        [f"industries[0].xyz: unknown key; known are {KNOWN_PROJECT}, role"],
    ),
    "an unknown key further in": (
        SOURCE + fact(passage='{ paragraph = 1, start = "One", ned = "x" }'),
        ["projects[0].passage.ned: unknown key; did you mean end?"],
    ),
    "a required key left out": (SOURCE + fact(name=""), ["projects[0].name: is missing"]),
    "text for a count": (
        SOURCE + fact(count='"44"'),
        ['projects[0].count: expected a table, got the text "44"'],
    ),
    "text for a number": (
        SOURCE + fact(count='{ value = "44", unit = "berth" }'),
        ['projects[0].count.value: expected a number, got the text "44"'],
    ),
    "true for a number": (
        SOURCE + fact(count='{ value = true, unit = "berth" }'),
        ["projects[0].count.value: expected a number, got true or false"],
    ),
    "a number for text": (
        SOURCE + fact(name="7"),
        ["projects[0].name: expected a text, got the number 7"],
    ),
    "not a number": (
        SOURCE + fact(count='{ value = nan, unit = "berth" }'),
        ["projects[0].count.value: expected a number, got NaN"],
    ),
    "endless": (
        SOURCE + fact(value='{ amount = inf, currency = "CNY" }'),
        ["projects[0].value.amount: expected a number, got Infinity"],
    ),
    "too many digits": (
        SOURCE + fact(count=f'{{ value = {"9" * 60}, unit = "berth" }}'),
        ["projects[0].count.value: has more than 40 digits"],
    ),
    "an unknown status": (
        SOURCE + fact(status='"dreamt"'),
        [
            "projects[0].status: expected one of planned, confirmed, approved, signed, initiated, "
            "launched, under-construction, completed, operating, suspended, cancelled, "
            'got the text "dreamt"'
        ],
    ),
    "an unknown direction": (
        SOURCE + fact(direction='"sideways"'),
        ['projects[0].direction: expected one of up, down, got the text "sideways"'],
    ),
    "a note that is no array": (
        SOURCE + fact(notes='"Ours."'),
        ['projects[0].notes: expected an array of texts, got the text "Ours."'],
    ),
    "an array for text": (
        SOURCE + fact(name='["One"]'),
        ["projects[0].name: expected a text, got an array"],
    ),
    "a date for text": (
        SOURCE + fact(name="2031-03-09"),
        ["projects[0].name: expected a text, got 2031-03-09"],
    ),
    "text for a whole number": (
        SOURCE + fact(passage='{ paragraph = "1", start = "One" }'),
        ['projects[0].passage.paragraph: expected a whole number, got the text "1"'],
    ),
    "text for a date": (
        SOURCE.replace("2031-03-09", '"March"'),
        ['source.date: expected a date, got the text "March"'],
    ),
    "a number with a point for a whole one": (
        SOURCE + fact(passage='{ paragraph = 1.5, start = "One" }'),
        ["projects[0].passage.paragraph: expected a whole number, got 1.5"],
    ),
    "an id that is none": (
        SOURCE + fact(id='"One Two"'),
        ['projects[0].id: "One Two" is not kebab-case, such as signed-contracts'],
    ),
    "an id that is taken": (
        SOURCE + fact() + fact() + fact("companies"),
        [
            "projects[1].id: one is taken already, by projects[0]",
            "companies[0].id: one is taken already, by projects[0]",
        ],
    ),
    "nothing said": (
        SOURCE + fact(name='""', statement='""'),
        ["projects[0].name: is empty", "projects[0].statement: is empty"],
    ),
    "an empty name": (SOURCE + fact(name='" "'), ["projects[0].name: is empty"]),
    "an empty statement": (SOURCE + fact(statement='" "'), ["projects[0].statement: is empty"]),
    "an unknown company": (
        SOURCE + fact(company='"acmee"') + fact("companies", id='"acme"'),
        ['projects[0].company: no company has the id "acmee"; did you mean acme?'],
    ),
    "a company that has a fault itself": (
        SOURCE + fact(company='"acme"') + fact("companies", id='"acme"', name="7"),
        ["companies[0].name: expected a text, got the number 7"],
    ),
    "two ids alike": (
        SOURCE
        + fact(company='"acme"')
        + fact("companies", id='"acne"')
        + fact("companies", id='"acmes"'),
        ['projects[0].company: no company has the id "acme"; did you mean acmes?'],
    ),
    "a count and a change": (
        SOURCE
        + fact(
            count='{ value = 4, unit = "" }',
            change='{ value = -4, unit = "percent" }',
            direction='"up"',
        ),
        [
            "projects[0].count.unit: is empty",
            'projects[0].change: -4 is negative; a fall has direction = "down"',
        ],
    ),
    "an endless count and a change": (
        SOURCE
        + fact(
            count='{ value = inf, unit = "berth" }',
            change='{ value = -4, unit = "percent" }',
            direction='"up"',
        ),
        [
            "projects[0].count.value: expected a number, got Infinity",
            'projects[0].change: -4 is negative; a fall has direction = "down"',
        ],
    ),
    "faults in some of many facts": (
        SOURCE + "xyz = 1\n" + fact(cuont="1") + fact(id='"two"') + fact(id='"three"', cuont="1"),
        [
            "source.xyz: unknown key; known are title, publisher, date, url, subject, place, region, "
            "terms, photos",
            "projects[0].cuont: unknown key; did you mean count?",
            "projects[2].cuont: unknown key; did you mean count?",
        ],
    ),
    "arrays that are none, and others": (
        "projects = 1\nindustries = 2\n" + SOURCE + fact("companies", cuont="1"),
        [
            "projects: expected an array of tables, [[projects]], got the number 1",
            "industries: expected an array of tables, [[industries]], got the number 2",
            "companies[0].cuont: unknown key; did you mean count?",
        ],
    ),
    "41 digits": (
        SOURCE + fact(count=f'{{ value = {"9" * 41}, unit = "berth" }}'),
        ["projects[0].count.value: has more than 40 digits"],
    ),
    "a range that goes down": (
        SOURCE + fact(value='{ amount = 4, high = 3, currency = "CNY" }'),
        ["projects[0].value.high: 3 is below the amount, 4"],
    ),
    "a negative count": (
        SOURCE + fact(count='{ value = -4, unit = "berth" }'),
        ['projects[0].count: -4 is negative; a fall has direction = "down"'],
    ),
    "a share above its whole": (
        SOURCE + fact(count='{ value = 45, unit = "berth", of = 41 }'),
        ["projects[0].count: 45 is more than the whole, 41"],
    ),
    "no unit": (SOURCE + fact(count='{ value = 4, unit = "" }'), ["projects[0].count.unit: is empty"]),
    "a change without direction": (
        SOURCE + fact(change='{ value = 4, unit = "percent" }'),
        ["projects[0].direction: is missing: say whether the change is up or down"],
    ),
    "units that are none": (
        SOURCE + '[units]\nCrore = 7\ngross = "144"\nscore = 0',
        [
            "units.Crore: is not one word in small letters, such as crore",
            'units.gross: expected a number, got the text "144"',
            "units.score: is no number that can be multiplied by: give one above 0",
        ],
    ),
    "units in no table": ("units = 4\n" + SOURCE, ["units: expected a table, got the number 4"]),
    "an unknown currency": (
        SOURCE + fact(value='{ amount = 4, currency = "XXX" }'),
        ['projects[0].value.currency: "XXX" is no ISO 4217 code; give one such as CNY or USD'],
    ),
    "a negative amount": (
        SOURCE + fact(value='{ amount = -4, currency = "CNY" }'),
        ["projects[0].value.amount: -4 is negative"],
    ),
    "a passage that is nowhere": (
        SOURCE + fact(passage='{ start = "One" }'),
        ["projects[0].passage: give either paragraph or caption"],
    ),
    "a speaker that there is not": (
        SOURCE + fact(speaker='"hol"') + '[[names]]\nid = "holm"\nname = "Holm"',
        ['projects[0].speaker: no name and no company has the id "hol"; did you mean holm?'],
    ),
    "neither subject nor place": (
        SOURCE.replace("place =", "# place ="),
        ["source: says neither subject nor place: give what the article speaks of"],
    ),
    "the id of a name that is taken": (
        MINIMAL + '[[names]]\nid = "berths"\nname = "Berths"',
        ["names[0].id: berths is taken already, by projects[0]"],
    ),
    "a name with an unknown key": (
        SOURCE + '[[names]]\nid = "a"\nname = " "\nroles = "mayor"',
        ["names[0].roles: unknown key; did you mean role?", "names[0].name: is empty"],
    ),
    "a passage in two places": (
        SOURCE + fact(passage='{ paragraph = 1, caption = 1, start = "One" }'),
        ["projects[0].passage: give either paragraph or caption"],
    ),
    "paragraph nought": (
        SOURCE + fact(passage='{ paragraph = 0, start = "One" }'),
        ["projects[0].passage: paragraphs and captions are counted from 1"],
    ),
    "an empty passage": (
        SOURCE + fact(passage='{ paragraph = 1, start = "" }'),
        ["projects[0].passage.start: is empty"],
    ),
    "an empty evidence": (
        SOURCE + fact(passage='{ paragraph = 1, start = "One", evidence = [""] }'),
        ["projects[0].passage.evidence[0]: is empty"],
    ),
    "a period in words": (
        SOURCE + fact(period='{ start = "January", end = "2031-03" }'),
        ['projects[0].period: "January" is not a year, month or day such as 2024-01'],
    ),
    "a day that the month has not": (
        SOURCE + fact(period='{ start = "2031-04-01", end = "2031-04-31" }'),
        ['projects[0].period: "2031-04-31" is no day: the month has fewer'],
    ),
    "a leap day in another year": (
        SOURCE + fact(period='{ start = "2031-02-29", end = "2031-03" }'),
        ['projects[0].period: "2031-02-29" is no day: the month has fewer'],
    ),
    "an address that runs": (
        SOURCE.replace("https://gazette.example/harbour", "javascript:alert(1)"),
        ['source.url: "javascript:alert(1)" is no web address; it begins with https:// or http://'],
    ),
    "an address without a host": (
        SOURCE.replace("https://gazette.example/harbour", "https://"),
        ['source.url: "https://" is no web address; it begins with https:// or http://'],
    ),
    "a source that says nothing": (
        SOURCE.replace('"Saltmere harbour expands"', '""').replace('"Saltmere Gazette"', '" "'),
        ["source.title: is empty", "source.publisher: is empty"],
    ),
    "an empty term and an empty note": (
        SOURCE + fact(terms='["one", " "]', notes='[""]'),
        ["projects[0].terms[1]: is empty", "projects[0].notes[0]: is empty"],
    ),
    "an empty company and an empty id": (
        SOURCE + fact(company='" "') + fact("companies", id='""', full_name='""'),
        [
            "projects[0].company: is empty",
            "companies[0].id: is empty",
            "companies[0].full_name: is empty",
        ],
    ),
    "a period backwards": (
        SOURCE + fact(period='{ start = "2031-04", end = "2031-03" }'),
        ["projects[0].period: ends (2031-03) before it starts (2031-04)"],
    ),
    "three faults": (
        SOURCE + fact(cuont="1", count='{ value = "44", unit = "berth" }', company='"acme"'),
        [
            "projects[0].cuont: unknown key; did you mean count?",
            'projects[0].count.value: expected a number, got the text "44"',
            'projects[0].company: no company has the id "acme"',
        ],
    ),
    "a rate between one currency": (
        SOURCE + RATE.replace("USD", "CNY"),
        ["rate: has CNY on both sides"],
    ),
    "a negative rate": (
        SOURCE + RATE.replace("140_000", "-1"),
        ["rate.quote.amount: -1 is negative"],
    ),
    "a rate of nothing": (
        SOURCE + RATE.replace("140_000", "0"),
        ["rate.quote.amount: is 0; nothing can be converted at that"],
    ),
    "a rate without a side": (
        SOURCE + '[rate]\nbase = { amount = 1, currency = "CNY" }',
        ["rate.quote: is missing"],
    ),
    "a rate of no number": (
        SOURCE + RATE.replace("140_000", "nan"),
        ["rate.quote.amount: expected a number, got NaN"],
    ),
    "faults in different tables": (
        SOURCE + fact(cuont="1") + fact("industries", id='"two"') + fact("companies", id='"Three"'),
        [
            "projects[0].cuont: unknown key; did you mean count?",
            "industries[0].role: is missing",
            'companies[0].id: "Three" is not kebab-case, such as signed-contracts',
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), FAULTS.values(), ids=FAULTS)
def test_each_fault_is_one_line_with_its_place(text: str, expected: list[str]) -> None:
    assert [re.sub(PLACE, "", line) for line in problems(text)] == expected

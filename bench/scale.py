"""How loading and checking grow with the fact file and the draft: ``python bench/scale.py``.

Both are generated, with a vocabulary that grows with them; a seed makes them the same each time.
Each measurement is a process of its own, so that its peak memory is its own.
"""

from __future__ import annotations

import argparse
import gc
import resource
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from random import Random
from time import perf_counter
from typing import NamedTuple, TypeVar

import tomli

from jiningcli import loads
from jiningcli.check import Checker
from jiningcli.text.draft import Draft

T = TypeVar("T")

FACTS = (100, 10_000, 100_000)
DRAFTS = (10, 100, 1_000, 10_000)
"""Kilobytes."""
AMONG = 100
"""The facts of the file that drafts of all sizes are checked against."""
BESIDE = 1_000
"""The kilobytes of the draft that is checked against files of all sizes."""
MEGABYTE = 1024 if sys.platform != "darwin" else 1024**2
"""How many units of ``ru_maxrss`` make one."""


# Text


SYLLABLES = "ba den cor fi gal hu jin kes lo mar nid or pe qua ros sil tan ul ver wen yas zor".split()
THINGS = (
    "bridge harbour school library mill orchard turbine clinic railway reservoir quarry theatre "
    "warehouse laboratory greenhouse market stadium tunnel dairy foundry shipyard museum nursery kiln "
    "brewery airfield canal tannery depot studio bakery vineyard sawmill lighthouse archive"
).split()
KINDS = "regional coastal modern small northern historic public private annual rural busy quiet".split()
PEOPLE = (
    "Officials Farmers Engineers Visitors Teachers Traders Drivers Residents Analysts Nurses".split()
)
ACTS = (
    "reopened repaired inspected praised visited enlarged closed painted rented moved sold drew".split()
)
TIMES = (
    "in spring|last week|before noon|in 2019|in the first quarter|for two days|since March|at night|"
    "after the storm|from May to July|over the weekend|every other year"
).split("|")
STATUSES = "planned signed launched completed operating".split()
ROLES = "national-base traditional emerging".split()


def name(random: Random, parts: int = 3) -> str:
    """A name that no dictionary has: Corfital."""
    return "".join(random.choice(SYLLABLES) for _ in range(parts)).capitalize()


def plural(noun: str) -> str:
    """Of the nouns here."""
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


class Told(NamedTuple):
    """A fact: as the table of a fact file, and as a sentence with the number left open."""

    table: str
    sentence: str
    number: int


def facts(random: Random, count: int) -> Iterator[Told]:
    """So many facts, a quarter of them in each category."""
    for number in range(count):
        first, second, thing = name(random), name(random), random.choice(THINGS)
        kind, many = random.choice(KINDS), random.randint(3, 900)
        passage = f'passage = {{ paragraph = {number % 40 + 1}, start = "{first} {second}" }}\n'
        match number % 4:
            case 0:
                sentence = f"{first} {second} counts {{}} {kind} {plural(thing)}."
                table = (
                    f'[[projects]]\nid = "project-{number}"\nname = "{first} {second} {plural(thing)}"\n'
                    f'status = "{random.choice(STATUSES)}"\n'
                    f'count = {{ value = {many}, unit = "{thing}", bound = "over" }}\n'
                    f'value = {{ amount = {many * 1000}, currency = "CNY" }}\n'
                )
            case 1:
                sentence = f"{first} {thing} making employs {{}} people."
                table = (
                    f'[[industries]]\nid = "industry-{number}"\nname = "{first} {thing} making"\n'
                    f'role = "{random.choice(ROLES)}"\nterms = ["{second} {plural(thing)}"]\n'
                )
            case 2:
                many = many % 50 + 1
                sentence = f"Revenue of the {first} {kind} {thing} rose {{}} percent."
                table = (
                    f'[[digital]]\nid = "digital-{number}"\nname = "{first} {thing} revenue"\n'
                    f'kind = "metric"\ndirection = "up"\n'
                    f'change = {{ value = {many}.5, unit = "percent" }}\n'
                )
            case _:
                sentence = f"{first} {second} runs {{}} {plural(thing)} there."
                table = (
                    f'[[companies]]\nid = "company-{number}"\nname = "{first} {second}"\n'
                    f'full_name = "{first} {second} Co Ltd"\nnotes = ["The year is not given."]\n'
                )
        stated = sentence.format(many)
        yield Told(f'{table}statement = "{stated}"\n{passage}', sentence, many)


SOURCE = """\
[source]
title = "Saltmere counts"
publisher = "Saltmere Gazette"
date = 2031-03-09
url = "https://gazette.example/counts"
place = "Saltmere"
"""


def fact_file(count: int) -> str:
    """A fact file of so many facts."""
    return SOURCE + "\n".join(told.table for told in facts(Random(count), count))


def prose(random: Random) -> str:
    """An ordinary sentence, about nothing in the fact file."""
    thing, other = random.choice(THINGS), random.choice(THINGS)
    who, act, kind, time = map(random.choice, (PEOPLE, ACTS, KINDS, TIMES))
    match random.randrange(8):
        case 0:
            return f"{who} {act} the {kind} {thing} near {name(random)} {time}."
        case 1:
            return (
                f"The {thing} in {name(random)}, which {name(random)} {act}, stands by a {kind} {other}."
            )
        case 2:
            return (
                f"“It is a {kind} {thing},” said {name(random, 2)} {name(random)}, who {act} it {time}."
            )
        case 3:
            return f"{who} counted {random.randint(2, 9000):,} {plural(thing)} and no {other} {time}."
        case 4:
            share = random.randint(2, 99)
            return f"About {share} percent of the {plural(thing)} are {kind}, {who.lower()} say."
        case 5:
            price = random.randint(2, 99)
            return f"A {kind} {thing} costs ${price} million, more than a {other} did {time}."
        case 6:
            return (
                f"Nobody {act} the {thing}; the {kind} {other} of {name(random)} was not {act} {time}."
            )
        case _:
            return f"Then {who.lower()} {act} it, though the {plural(other)} had been {kind} {time}."


def draft(size: int, known: list[Told]) -> str:
    """So many bytes of paragraphs; one sentence in twenty is about a fact, every other one wrongly."""
    random = Random(size)
    parts: list[str] = []
    while size > 0:
        told = random.choice(known) if random.random() < 0.05 else None
        part = told.sentence.format(told.number + random.choice((0, 2))) if told else prose(random)
        part += "\n\n" if random.random() < 0.2 else " "
        parts.append(part)
        size -= len(part.encode())
    return "".join(parts)


# Measurements


def timed(function: Callable[[], T], repeat: int = 1) -> tuple[float, T]:
    """The seconds of the fastest of some runs, and what it gave."""
    best = float("inf")
    for _ in range(repeat):
        start = perf_counter()
        result = function()
        best = min(best, perf_counter() - start)
    return best, result


def peak() -> float:
    """The most memory that this process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / MEGABYTE


class Loading(NamedTuple):
    """Seconds and megabytes."""

    megabytes: float
    alone: float
    load: float
    peak: float


def loading(count: int) -> Loading:
    """A fact file read by the TOML parser alone and by `loads`, in turn: others use the machine too."""
    text = fact_file(count)
    alone = load = float("inf")
    for _ in range(5 if count > AMONG else 30):
        alone = min(alone, timed(lambda: tomli.loads(text))[0])
        load = min(load, timed(lambda: loads(text))[0])
    return Loading(len(text.encode()) / 1e6, alone, load, peak())


class Checking(NamedTuple):
    """Seconds and megabytes; ``setup`` is what the facts cost, ``check`` what the draft does."""

    setup: float
    check: float
    sentences: int
    peak: float


def checking(count: int, kilobytes: int) -> Checking:
    """A draft checked against a fact file."""
    known = list(islice(facts(Random(count), count), 1000))
    text = draft(kilobytes * 1000, known)
    file = loads(fact_file(count))
    index, checker = timed(lambda: Checker(file))
    check, claims = timed(lambda: checker.check(Draft(text)), 1 if kilobytes > AMONG else 3)
    return Checking(index, check, len(claims), peak())


def alone(function: Callable[..., T], *arguments: int) -> T:
    """What a function gives in a process of its own."""
    # Without collecting garbage, as the program itself runs.
    with ProcessPoolExecutor(1, get_context("spawn"), initializer=gc.disable) as pool:
        return pool.submit(function, *arguments).result()


def main() -> None:
    """Print two tables; ratios are to the parser alone, and to the row with the fewest facts."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--facts", type=int, nargs="+", default=FACTS, metavar="N")
    options.add_argument("--drafts", type=int, nargs="+", default=DRAFTS, metavar="KB")
    options.add_argument("--beside", type=int, default=BESIDE, metavar="KB", help="for all the --facts")
    chosen = options.parse_args()

    print("Loading\n   facts      MB    tomli    loads  ratio  peak MB")
    for count in chosen.facts:
        size, parser, load, most = alone(loading, count)
        times = f"{parser:8.3f} {load:8.3f} {load / parser:6.2f}"
        print(f"{count:8,} {size:7.2f} {times} {most:8.0f}", flush=True)

    print("\nChecking\n   facts      KB    index    check  ratio  sentences    s/MB  peak MB")
    fewest = min(chosen.facts)
    first: float | None = None
    pairs = [(fewest, size) for size in chosen.drafts] + [(n, chosen.beside) for n in chosen.facts]
    for count, size in dict.fromkeys(pairs):
        index, check, sentences, most = alone(checking, count, size)
        first = check if (count, size) == (fewest, chosen.beside) else first
        ratio = f"{check / first:6.2f}" if first and size == chosen.beside else f"{'':6}"
        times = f"{index:8.3f} {check:8.3f} {ratio} {sentences:10,} {check / size * 1000:7.2f}"
        print(f"{count:8,} {size:7,} {times} {most:8.0f}", flush=True)


if __name__ == "__main__":
    main()

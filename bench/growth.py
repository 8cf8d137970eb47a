"""How each kind of input grows: ``python bench/growth.py [KIND]... [--largest KB]``.

Each measurement is a process of its own, with its own peak memory. What grows with the input has the
same seconds a megabyte in each row of its kind.
"""

from __future__ import annotations

import argparse
import gc
import io
from collections.abc import Callable
from contextlib import redirect_stdout
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from prose import BENCH, archive, name, paragraphs
from scale import alone, fact_file, peak

from jiningcli import load, loads
from jiningcli.article.verify import verify
from jiningcli.check import Checker, checker
from jiningcli.check.review import review
from jiningcli.check.rules import VERDICTS
from jiningcli.cli import main as jining
from jiningcli.extract.articles import read_article
from jiningcli.extract.sources import source_of
from jiningcli.text.draft import Draft


def news(size: int) -> str:
    """So many bytes of news, with names that are new each time."""
    random = Random(size)
    parts = [p for path in sorted((BENCH / "articles").glob("[ab]?.txt")) for p in paragraphs(path)]
    made: list[str] = []
    while size > 0:
        words = random.choice(parts).split()
        made.append(
            " ".join(name(random) if w[0].isupper() and random.random() < 0.3 else w for w in words)
        )
        size -= len(made[-1]) + 2
    return "\n\n".join(made)


def page(size: int) -> str:
    """A web page of news, with a heading and a menu to each paragraph."""
    parts = (
        f"<div><h2>News {number}</h2><p>{text}</p><ul><li><a href='/x'>More</a></li></ul></div>"
        for number, text in enumerate(news(size).split("\n\n"))
    )
    return f"<!doctype html><html><head><title>News</title></head><body>{''.join(parts)}</body></html>"


def spent(function: Callable[[], object]) -> float:
    """The processor time that it takes, in seconds."""
    start = process_time()
    function()
    return process_time() - start


def checked(text: str) -> float:
    """The seconds of a check of a draft beside the shipped facts."""
    beside = Checker(load())
    return spent(lambda: beside.check(Draft(text)))


def article(size: int) -> float:
    """An article read into facts."""
    text = news(size)
    return spent(lambda: read_article(text, "news.txt"))


def beside_article(size: int) -> float:
    """A draft of 5 KB beside an article of some size."""
    beside, draft = checker(source_of(news(size), "news.txt")), Draft(news(5_001))
    return spent(lambda: beside.check(draft))


def sources(size: int) -> float:
    """A draft of 60 KB beside so many fact files, of a hundred facts each, as the kilobytes say."""
    several = [Checker(loads(fact_file(100))) for _ in range(size // 1000)]
    draft = Draft(archive(60_000))
    return spent(lambda: review(draft, several, VERDICTS))


def claims(size: int) -> float:
    """Claims on standard input, each of which is contradicted."""
    line = "Jining covers 39 of the 41 major industries.\n\n"
    with TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        file = Path(folder) / "claims.txt"
        file.write_text(line * (size // len(line)), encoding="utf-8")
        return spent(lambda: jining(["check", str(file), "--format", "concise"]))


def pages(size: int) -> float:
    """A web page as a draft reads it."""
    text = page(size)
    return spent(lambda: Draft(text))


def strange(size: int) -> float:
    """A web page that is not the article, verified."""
    text, facts = page(size), load()
    return spent(lambda: verify(facts, text))


KINDS: dict[str, tuple[Callable[[int], float], tuple[int, ...]]] = {
    "article": (article, (1, 10, 100, 1_000, 2_900)),
    "beside-article": (beside_article, (1, 10, 100, 1_000)),
    "sources": (sources, (1, 10)),
    "claims": (claims, (50, 500, 5_000)),
    "one-line": (lambda size: checked(archive(size).replace("\n", " ")), (100, 1_000)),
    "no-stop": (lambda size: checked(archive(size).replace(".", ",").replace("\n", " ")), (100, 1_000)),
    "one-word": (lambda size: checked("a" * size), (100, 1_000, 10_000)),
    "quotes-in-quotes": (lambda size: checked(">" * size + " a"), (10, 100, 1_000)),
    "lists-in-lists": (
        lambda size: checked("".join(f"{'  ' * n}- a\n" for n in range(int(size**0.5)))),
        (10, 100, 1_000),
    ),
    "tags-in-tags": (lambda size: checked("<div>" * (size // 5) + "a"), (10, 100, 1_000)),
    "emphasis": (lambda size: checked("*a " * (size // 3)), (10, 100, 1_000)),
    "empty-lines": (lambda size: checked("a\n" + "\n" * size + "b"), (100, 1_000, 10_000)),
    "page": (pages, (100, 1_000, 10_000, 50_000)),
    "verify": (strange, (100, 1_000, 10_000)),
}


def measured(number: int, size: int) -> tuple[float, float]:
    """Seconds, and megabytes at most."""
    gc.disable()
    return [*KINDS.values()][number][0](size), peak()


def main() -> None:
    """Print a row for each kind and size."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    options.add_argument("--largest", type=int, default=10_000, metavar="KB", help="10,000 if not given")
    chosen = options.parse_args()
    print(f"{'':16}      KB        s    s/MB  peak MB")
    for number, (kind, (_, sizes)) in enumerate(KINDS.items()):
        if chosen.kinds and kind not in chosen.kinds:
            continue
        for size in sizes:
            if size <= chosen.largest:
                seconds, most = alone(measured, number, size * 1000)
                line = f"{kind:16}{size:8,} {seconds:8.2f} {seconds / size * 1000:7.2f} {most:8.0f}"
                print(line, flush=True)


if __name__ == "__main__":
    main()

"""The weights of check/statements/weighed.py, found on labelled claims: python bench/weigh.py CLAIMS...

CLAIMS are .jsonl files that lie beside their article, as in bench/articles and bench/paraphrased. Of the
claims on which nothing else decides, and that may mean what the nearest sentence says, the counts are
taken and weighed by a logistic regression in which each may only speak for a claim, or only against it.
Printed are the weights, and for each least sum how many claims are supported then, rightly and wrongly:
every group of articles, by the first letter of its name, is weighed by the others.
"""

from __future__ import annotations

import json
import sys
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING

import accuracy

from jiningcli.check.beside.checker import ArticleChecker
from jiningcli.check.report import Verdict, worst
from jiningcli.check.statements import weighed
from jiningcli.check.statements.comparison import compare
from jiningcli.check.statements.said import said_by
from jiningcli.text.draft import Draft
from jiningcli.text.reading import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAMES = tuple(weighed.WEIGHTS)
STEPS, STEP, FADE = 3000, 0.002, 0.3
"""How often all are looked at, how far a weight goes then, and what draws each to nothing."""
Row = tuple[str, bool, bool, tuple[float, ...]]
"""The group, whether it is supported, whether to support it is wrong, and the counts; the last is 1."""


def rows(path: Path) -> Iterator[Row]:
    """The claims of a file on which nothing but the weights decides."""
    own = accuracy.checker_of(accuracy.article_of(path))
    if not isinstance(own, ArticleChecker):
        raise SystemExit(f"{path}: there is no article beside it")
    for line in path.read_text(encoding="utf-8").splitlines():
        example = json.loads(line)
        draft = Draft(example["claim"], claim=True)
        readings = list(read(draft))
        if len(readings) != 1 or worst([c.verdict for c in own.check(draft)]) is not Verdict.UNVERIFIED:
            continue
        said = said_by(readings[0], own.article.vocabulary)
        it = weighed.nearest([compare(said, told) for told in own.article.told])
        if it is not None and weighed.may_mean(said, it):
            gold = [Verdict(label) for label in example["gold"]]
            wrong = Verdict.SUPPORTED not in gold and gold[0] is not Verdict.IMPRECISE
            counts = weighed.counts(said, it)
            yield (
                path.name[0],
                gold[0] is Verdict.SUPPORTED,
                wrong,
                (*(float(counts[n]) for n in NAMES), 1.0),
            )


def fitted(examples: Sequence[Row]) -> list[float]:
    """The weight of each count, and last what a sum of them has to outweigh."""
    signs = [1 if weight > 0 else -1 for weight in weighed.WEIGHTS.values()]
    weights = [0.0] * (len(NAMES) + 1)
    for _ in range(STEPS):
        slopes = [-FADE * weight for weight in weights[:-1]] + [0.0]
        for _, right, _, counts in examples:
            error = right - 1 / (1 + exp(-total(weights, counts)))
            for n, count in enumerate(counts):
                slopes[n] += error * count
        weights = [weight + STEP * slope for weight, slope in zip(weights, slopes, strict=True)]
        for n, sign in enumerate(signs):
            weights[n] = sign * max(sign * weights[n], 0)
    return weights


def total(weights: Sequence[float], counts: Sequence[float]) -> float:
    """The counts times their weights."""
    return sum(weight * count for weight, count in zip(weights, counts, strict=True))


def main() -> None:
    """Prints the weights, and what each least sum would let through."""
    weighed.LEAST = float("inf")
    examples = [row for name in sys.argv[1:] for row in rows(Path(name))]
    weights = fitted(examples)
    for name, weight in zip(NAMES, weights, strict=False):
        print(f"{name:20}{weight:6.2f}  now {weighed.WEIGHTS[name]:5.2f}")
    sums: list[tuple[float, Row]] = []
    for group in sorted({row[0] for row in examples}):
        others = fitted([row for row in examples if row[0] != group])
        sums += [(total(others, row[3]) - weights[-1], row) for row in examples if row[0] == group]
    print("least  rightly  wrongly supported")
    for tenths in range(14, 32, 2):
        passed = [row for sum_, row in sums if sum_ >= tenths / 10]
        print(f"{tenths / 10:5}{sum(r[1] for r in passed):9}{sum(r[2] for r in passed):9}")


if __name__ == "__main__":
    main()

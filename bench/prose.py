"""How long real prose takes, beside another linter: ``python bench/prose.py [--beside COMMAND]``.

The archive is made here, the same each time: of a hundred paragraphs 5 are claims about the shipped
article, 30 are news of other places, and 65 are about nothing of the kind. ``COMMAND`` is given the file
as its last argument, such as ``proselint check``; both run in turn on one core, processor time counts.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

BENCH = Path(__file__).parent
ABOUT, NEWS = 5, 30
"""Of a hundred paragraphs; the rest are about something else."""
SENTENCES = 4
"""Claims that make a paragraph."""
OTHERS = ("langwan", "linsha", "tamzirt", "velmora")
SYLLABLES = "ba den cor fi gal hu jin kes lo mar nid or pe qua ros sil tan ul ver wen yas zor".split()
NTHS = "second third fourth fifth ninth tenth 12th 18th 21st 30th".split()
"""What ``{nth}`` may be."""


def name(random: Random) -> str:
    """A name that no dictionary has: Corfital."""
    return "".join(random.choices(SYLLABLES, k=random.randint(2, 4))).capitalize()


def claims(path: Path, random: Random) -> list[str]:
    """Paragraphs of claims."""
    texts = [json.loads(line)["claim"] for line in path.read_text("utf-8").splitlines()]
    random.shuffle(texts)
    return [" ".join(texts[at : at + SENTENCES]) for at in range(0, len(texts), SENTENCES)]


def paragraphs(path: Path) -> list[str]:
    """Those of a file of prose or Markdown."""
    return [part.strip() for part in path.read_text("utf-8").split("\n\n") if part.strip()]


def filled(paragraph: str, random: Random) -> str:
    """A paragraph with names and numbers where it leaves them open."""
    own = {"n": str(random.randint(2, 40)), "nth": random.choice(NTHS)}
    return re.sub(r"\{(\w+)\}", lambda m: own.setdefault(m[1], name(random)), paragraph)


def archive(size: int, seed: int = 0) -> str:
    """So many bytes of paragraphs."""
    random = Random(seed)
    about = claims(BENCH / "claims" / "jining.jsonl", random)
    news = [p for other in OTHERS for p in claims(BENCH / "claims" / f"{other}.jsonl", random)]
    for place in OTHERS:
        news += paragraphs(BENCH / "drafts" / f"{place}.md")
    for path in sorted((BENCH / "articles").glob("[ab][1-6].*")):
        news += paragraphs(path) if path.suffix in {".txt", ".md"} else []
    unrelated = paragraphs(BENCH / "prose" / "unrelated.txt")

    def parts() -> Iterator[str]:
        while True:
            kind = random.randrange(100)
            among = about if kind < ABOUT else news if kind < ABOUT + NEWS else unrelated
            yield filled(random.choice(among), random)

    text: list[str] = []
    for part in parts():
        if size <= 0:
            break
        text.append(part)
        size -= len(part.encode()) + 2
    return "\n\n".join(text) + "\n"


def seconds(command: Sequence[str]) -> float:
    """The processor time of one run, with its start, whatever it finds."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        to = nowhere.fileno()
        actions = [(os.POSIX_SPAWN_DUP2, to, 1), (os.POSIX_SPAWN_DUP2, to, 2)]
        child = os.posix_spawn(command[0], list(command), os.environ, file_actions=actions)
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the seconds of each run, and the median of the ratios of the pairs."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--beside", metavar="COMMAND", help="another linter, such as “proselint check”")
    options.add_argument("--kilobytes", type=int, default=1000, metavar="N")
    options.add_argument("--runs", type=int, default=5, metavar="N")
    options.add_argument("--write", type=Path, metavar="FILE", help="write the archive, measure nothing")
    chosen = options.parse_args()
    text = archive(chosen.kilobytes * 1000)
    if chosen.write:
        chosen.write.write_text(text, encoding="utf-8")
        return
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    own = str(Path(sys.executable).with_name("jining"))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "archive.txt"
        file.write_text(text, encoding="utf-8")
        other = shlex.split(chosen.beside) if chosen.beside else []
        ratios = []
        for _ in range(chosen.runs):
            spent = seconds([own, "check", "--format", "json", str(file)])
            print(f"jining {spent:6.2f} s", end="")
            if other:
                beside = seconds([shutil.which(other[0]) or other[0], *other[1:], str(file)])
                ratios.append(spent / beside)
                print(f"   {other[0]} {beside:6.2f} s   ratio {spent / beside:.2f}", end="")
            print(flush=True)
        if ratios:
            print(f"ratio of the medians of {len(text.encode()):,} bytes: {median(ratios):.2f}")


if __name__ == "__main__":
    main()

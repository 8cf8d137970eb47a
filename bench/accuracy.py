"""How often check agrees with labels: ``python bench/accuracy.py [--facts FILE] [EXAMPLES.jsonl]...``.

An example is a line of JSON: ``claim`` (or ``text``) and ``gold``, the verdicts that are accepted,
the best first. One of a draft has ``draft``, a file beside the examples or in a folder ``drafts``
there, and ``sentence``. ``facts`` names a fact file or an article beside the examples, where it is
not --facts; else an article NAME beside NAME.jsonl is taken. Examples in NAME.draft.jsonl are of the
draft NAME.draft.md.
Without arguments, the examples in bench/claims and bench/drafts are scored.

``--against REV`` lists each verdict that differs from those of another revision of this repository,
which reads the same examples with its own program, and whether the change is for the better.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import subprocess
import sys
import tarfile
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from jiningcli import load
from jiningcli.check import Checker, checker
from jiningcli.check.report import Verdict, worst
from jiningcli.extract.sources import source_of
from jiningcli.files import read_bytes, text_of
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from jiningcli.check.beside.checker import ArticleChecker

BENCH = Path(__file__).parent
EXAMPLES = [*sorted((BENCH / "claims").glob("*.jsonl")), *sorted((BENCH / "drafts").glob("*.jsonl"))]

IN_ANOTHER = """
import json, pathlib, sys
import accuracy
facts, *files = (pathlib.Path(name) if name else None for name in sys.argv[1:])
for file in files:
    for scored in accuracy.score(file, facts):
        print(json.dumps(scored.verdict.value))
"""
"""What another revision is asked: its own bench scores the examples with its own program."""


class Scored(NamedTuple):
    """An example with the verdict that check gives."""

    name: str
    text: str
    gold: tuple[Verdict, ...]
    verdict: Verdict

    @property
    def right(self) -> bool:
        """Whether the verdict is among the accepted ones."""
        return self.verdict in self.gold

    @property
    def wrong_support(self) -> bool:
        """The worst that check can say: supported, where the labels have no support at all."""
        return self.verdict is Verdict.SUPPORTED and not self.right and self.gold != (Verdict.IMPRECISE,)

    @property
    def wrong_accusation(self) -> bool:
        """The next worst."""
        return self.verdict is Verdict.CONTRADICTED and not self.right


def score(path: Path, facts: Path | None) -> Iterator[Scored]:
    """The examples of a file."""
    facts = facts or article_of(path)
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                example = json.loads(line)
                beside = path.parent / example["facts"] if "facts" in example else facts
                gold = tuple(map(Verdict, example["gold"]))
                name = example.get("id", f"{path.name}:{number}")
                text = example.get("claim") or example.get("text") or example["sentence"]
                beside_it = path.with_suffix(".md")
                if "draft" not in example and path.stem.endswith(".draft") and beside_it.exists():
                    example["draft"] = beside_it.name
                if "draft" in example:
                    verdict = _in_draft(_draft(path.parent, example["draft"]), beside, text)
                else:
                    claims = checker_of(beside).check(Draft(text, claim=True))
                    verdict = worst([claim.verdict for claim in claims])
                yield Scored(name, text, gold, verdict)


def article_of(path: Path) -> Path | None:
    """The article that lies beside its examples, where there is one."""
    name = path.name.split(".")[0]
    known = (path.with_name(name + ending) for ending in (".txt", ".md", ".html"))
    return next((article for article in known if article.exists()), None)


@cache
def checker_of(facts: Path | None) -> Checker | ArticleChecker:
    """The checker of a fact file or an article; without one, of the shipped facts."""
    if facts is None:
        return checker(load())
    text, _ = text_of(read_bytes(str(facts)), facts.name)
    return checker(source_of(text, facts.name))


def _draft(folder: Path, name: str) -> Path:
    return next(p for p in (folder / name, folder / "drafts" / name) if p.exists())


@cache
def _verdicts(draft: Path, facts: Path | None) -> dict[str, Verdict]:
    claims = checker_of(facts).check(Draft(draft.read_text(encoding="utf-8")))
    return {_words(claim.text): claim.verdict for claim in claims}


def _in_draft(draft: Path, facts: Path | None, sentence: str) -> Verdict:
    """The verdict on a sentence of a draft; the worst, where check reads it as several."""
    verdicts, wanted = _verdicts(draft, facts), _words(sentence)
    parts = [v for text, v in verdicts.items() if text and (text in wanted or wanted in text)]
    return verdicts.get(wanted) or worst(parts)


def _words(text: str) -> str:
    """A sentence without what Markdown and its edges add."""
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def report(scored: Sequence[Scored]) -> Iterator[str]:
    """The figures, a line each."""
    right = sum(s.right for s in scored)
    accused = sum(s.wrong_accusation for s in scored)
    firm = [s for s in scored if s.gold == (Verdict.CONTRADICTED,)]
    found = sum(s.verdict is Verdict.CONTRADICTED for s in firm)
    yield f"agrees with the labels  {right} of {len(scored)}  {_percent(right, len(scored))}"
    yield f"wrong supported         {sum(s.wrong_support for s in scored)}"
    yield f"wrong contradicted      {accused}  {_percent(accused, len(scored))}"
    yield f"contradictions found    {found} of {len(firm)}  {_percent(found, len(firm))}"
    yield ""
    yield f"{'label     ':14}" + "".join(f"{verdict.value:>14}" for verdict in Verdict)
    counts = Counter((s.gold[0], s.verdict) for s in scored)
    for gold in Verdict:
        yield f"{gold.value:14}" + "".join(f"{counts[gold, verdict]:14}" for verdict in Verdict)


def _percent(part: int, whole: int) -> str:
    return f"({part / whole:.1%})" if whole else ""


def table(files: Sequence[tuple[str, Sequence[Scored]]]) -> Iterator[str]:
    """The figures as a table of Markdown, a row a file."""
    yield "| examples | right | wrongly supported | wrongly contradicted | contradictions found |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, scored in files:
        right = sum(s.right for s in scored)
        firm = [s for s in scored if s.gold == (Verdict.CONTRADICTED,)]
        found = sum(s.verdict is Verdict.CONTRADICTED for s in firm)
        supported, accused = (sum(wrong) for wrong in zip(*map(_wrong, scored), strict=True))
        share = f"{right / len(scored):.1%}".replace("%", " %")
        yield f"| {len(scored):,} {name} | {share} | {supported} | {accused} | {found} of {len(firm)} |"


def _wrong(scored: Scored) -> tuple[bool, bool]:
    return scored.wrong_support, scored.wrong_accusation


def verdicts_of(revision: str, files: Sequence[Path], facts: Path | None) -> list[Verdict]:
    """The verdicts of another revision on the same examples, in their order."""
    root = BENCH.parent
    packed = _output(["git", "archive", revision, "src", "data", "bench/accuracy.py"], root)
    with TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        path = os.pathsep.join([str(Path(folder, "src")), str(Path(folder, "bench"))])
        names = [str(facts.resolve()) if facts else "", *(str(file.resolve()) for file in files)]
        lines = _output([sys.executable, "-c", IN_ANOTHER, *names], Path(folder), PYTHONPATH=path)
    return [Verdict(json.loads(line)) for line in lines.splitlines()]


def _output(command: list[str], folder: Path, **environment: str) -> bytes:
    """What a command prints; its own last word where it fails."""
    done = subprocess.run(  # noqa: S603 - git and this bench
        command, cwd=folder, env=os.environ | environment, capture_output=True, check=False
    )
    if done.returncode:
        raise SystemExit(done.stderr.decode().strip().splitlines()[-1])
    return done.stdout


def differences(scored: Sequence[Scored], others: Sequence[Verdict]) -> Iterator[str]:
    """Each verdict that is not the other revision's, a line each, and how many of each kind."""
    counts = Counter[str]()
    for now, verdict in zip(scored, others, strict=True):
        if verdict is now.verdict:
            continue
        before = now._replace(verdict=verdict)
        kind = {(False, True): "better", (True, False): "worse"}.get((before.right, now.right), "other")
        counts[kind] += 1
        yield f"{kind:6} {now.name}: {verdict.value}, now {now.verdict.value}: {now.text}"
    kinds = ", ".join(f"{counts[kind]} {kind}" for kind in ("better", "worse", "other"))
    yield f"{counts.total()} differ: {kinds}"


def main() -> None:
    """Print the figures of each file and, of several, of all together."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("examples", type=Path, nargs="*", metavar="EXAMPLES.jsonl")
    options.add_argument("--facts", type=Path, metavar="FILE")
    options.add_argument("--wrong", action="store_true", help="list what is judged wrongly")
    options.add_argument("--against", metavar="REV", help="list what another revision judges otherwise")
    options.add_argument("--markdown", action="store_true", help="the figures as a table, a row a file")
    chosen = options.parse_args()
    files: list[Path] = chosen.examples or EXAMPLES
    scored = [(path, list(score(path, chosen.facts))) for path in files]
    every = [s for _, of_file in scored for s in of_file]
    if chosen.markdown:
        print("\n".join(table([(path.name, of_file) for path, of_file in scored if of_file])))
        return
    if len(files) > 1:
        for path, of_file in scored:
            right = sum(s.right for s in of_file)
            print(f"{path.name:23} {right} of {len(of_file)}  {_percent(right, len(of_file))}")
    print("\n".join(report(every)))
    if chosen.wrong:
        for s in every:
            if not s.right:
                print(
                    f"{s.name}: {s.verdict.value}, not {' or '.join(g.value for g in s.gold)}: {s.text}"
                )
    if chosen.against:
        print("\n".join(differences(every, verdicts_of(chosen.against, files, chosen.facts))))


if __name__ == "__main__":
    main()

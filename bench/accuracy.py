"""How often check agrees with labels: ``python bench/accuracy.py [--facts FILE] [EXAMPLES.jsonl]...``.

An example is a line of JSON: ``claim`` (or ``text``) and ``gold``, the verdicts that are accepted,
the best first. One of a draft has ``draft``, a file beside the examples or in a folder ``drafts``
there, and ``sentence``. ``facts`` names a fact file or an article beside the examples, where it is
not --facts. Examples in NAME.draft.jsonl are of the draft NAME.draft.md.
Without arguments, the examples in bench/claims are scored.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jiningcli import load
from jiningcli.check import Checker, checker
from jiningcli.check.report import Verdict, worst
from jiningcli.extract.sources import source_of
from jiningcli.files import read_bytes, text_of
from jiningcli.text.draft import Draft

if TYPE_CHECKING:
    from jiningcli.check.statements.checker import ArticleChecker

CLAIMS = Path(__file__).parent / "claims"


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
                    claims = _checker(beside).check(Draft(text, claim=True))
                    verdict = worst([claim.verdict for claim in claims])
                yield Scored(name, text, gold, verdict)


@cache
def _checker(facts: Path | None) -> Checker | ArticleChecker:
    if facts is None:
        return checker(load())
    text, _ = text_of(read_bytes(str(facts)), facts.name)
    return checker(source_of(text, facts.name))


def _draft(folder: Path, name: str) -> Path:
    return next(p for p in (folder / name, folder / "drafts" / name) if p.exists())


@cache
def _verdicts(draft: Path, facts: Path | None) -> dict[str, Verdict]:
    claims = _checker(facts).check(Draft(draft.read_text(encoding="utf-8")))
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


def main() -> None:
    """Print the figures of each file and, of several, of all together."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("examples", type=Path, nargs="*", metavar="EXAMPLES.jsonl")
    options.add_argument("--facts", type=Path, metavar="FILE")
    options.add_argument("--wrong", action="store_true", help="list what is judged wrongly")
    chosen = options.parse_args()
    files: list[Path] = chosen.examples or sorted(CLAIMS.glob("*.jsonl"))
    every: list[Scored] = []
    for path in files:
        scored = list(score(path, chosen.facts))
        right = sum(s.right for s in scored)
        if len(files) > 1:
            print(f"{path.name:23} {right} of {len(scored)}  {_percent(right, len(scored))}")
        every += scored
    print("\n".join(report(every)))
    if chosen.wrong:
        for s in every:
            if not s.right:
                print(
                    f"{s.name}: {s.verdict.value}, not {' or '.join(g.value for g in s.gold)}: {s.text}"
                )


if __name__ == "__main__":
    main()

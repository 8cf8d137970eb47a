"""How often check agrees with people, on the labelled claims of bench/claims."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from jiningcli import load
from jiningcli.check import Checker
from jiningcli.check.report import Verdict, worst
from jiningcli.text.draft import Draft

CLAIMS = Path(__file__).parents[1] / "bench" / "claims"


@pytest.mark.no_cover  # the same code over and over: to trace it takes minutes and shows nothing new
@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("jining", 0.89),
        ("linsha", 0.91),
        ("velmora", 0.67),
        ("yunqiao", 0.80),
        ("lansuo", 0.69),
        ("langwan", 0.74),
        ("tamzirt", 0.75),
    ],
)
def test_check_agrees_with_labels_and_rarely_accuses_or_supports_wrongly(
    name: str, least: float
) -> None:
    facts = CLAIMS / f"{name}.toml"
    checker = Checker(load(facts if facts.exists() else None))
    right = accused = supported = 0
    examples = [json.loads(line) for line in (CLAIMS / f"{name}.jsonl").read_text("utf-8").splitlines()]
    for example in examples:
        claims = checker.check(Draft(example["claim"], claim=True))
        verdict = worst([claim.verdict for claim in claims])
        accepted = {Verdict(gold) for gold in example["gold"]}
        right += verdict in accepted
        accused += verdict is Verdict.CONTRADICTED and verdict not in accepted
        if verdict is Verdict.SUPPORTED and verdict not in accepted:
            supported += bool(accepted & {Verdict.CONTRADICTED, Verdict.UNVERIFIED})

    assert right / len(examples) >= least
    assert accused <= len(examples) * 0.01
    assert supported <= max(1, len(examples) * 0.001)


def test_a_draft_carries_its_place_and_subject_from_sentence_to_sentence() -> None:
    bench = Path(__file__).parents[1] / "bench"
    command = [sys.executable, str(bench / "accuracy.py"), str(bench / "drafts" / "drafts.jsonl")]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    right, supported = (int(found) for found in re.findall(r"(?:labels|wrong supported) +(\d+)", told))
    assert right >= 83
    assert supported <= 2

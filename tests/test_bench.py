"""The benches run, on small inputs; how fast anything is, no test asks."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


BENCH = ROOT / "bench"
FACTS = ROOT / "tests" / "saltmere" / "facts.toml"


def output(script: str, *arguments: str, folder: Path = BENCH) -> list[list[str]]:
    """What a bench prints, as the words of its lines."""
    command = [sys.executable, str(folder / script), *arguments]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return [line.split() for line in done.stdout.splitlines()]


def test_scale_prints_a_row_a_measurement() -> None:
    rows = output("scale.py", "--facts", "8", "16", "--drafts", "2", "--beside", "1")
    measured = [row[:2] for row in rows if row and row[0].isdigit()]
    assert [row[0] for row in measured] == ["8", "16", "8", "8", "16"]
    assert measured[2:] == [["8", "2"], ["8", "1"], ["16", "1"]]


def test_growth_prints_a_row_for_each_kind_and_size() -> None:
    rows = output("growth.py", "--largest", "1", "article", "beside-article")
    assert [row[:2] for row in rows[1:]] == [["article", "1"], ["beside-article", "1"]]


def test_prose_is_the_same_each_time_and_of_all_three_kinds(tmp_path: Path) -> None:
    first, again = tmp_path / "first.txt", tmp_path / "again.txt"
    for file in (first, again):
        assert output("prose.py", "--kilobytes", "40", "--write", str(file)) == []
    text = first.read_text(encoding="utf-8")
    assert 40_000 <= len(text.encode()) < 42_000
    assert text == again.read_text(encoding="utf-8")
    assert "{" not in text
    assert all(word in text for word in ("Jining", "Linsha", "soup"))
    rows = output("prose.py", "--kilobytes", "2", "--runs", "1", "--beside", f"{sys.executable} -c pass")
    assert [row[0] for row in rows] == ["jining", "ratio"]


def test_accuracy_counts_what_is_right_and_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "facts.toml").write_text(FACTS.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "d.md").write_text("# Weather\n\nIt **rained** in Ulm.\n", encoding="utf-8")
    examples: list[dict[str, object]] = [
        {"id": "a", "claim": "It rained in Ulm.", "gold": ["unverified"]},
        {"id": "b", "text": "It rained in Ulm.", "gold": ["contradicted"], "facts": "facts.toml"},
        {"draft": "d.md", "sentence": "It rained in Ulm.", "gold": ["supported", "unverified"]},
    ]
    path = tmp_path / "examples.jsonl"
    path.write_text("\n".join(map(json.dumps, examples)), encoding="utf-8")
    rows = output("accuracy.py", str(path), "--facts", str(FACTS), "--wrong")
    assert rows == [
        "agrees with the labels 2 of 3 (66.7%)".split(),
        "wrong supported 0".split(),
        "wrong contradicted 0 (0.0%)".split(),
        "contradictions found 0 of 1 (0.0%)".split(),
        [],
        "label supported imprecise unverified contradicted".split(),
        "supported 0 0 1 0".split(),
        "imprecise 0 0 0 0".split(),
        "unverified 0 0 1 0".split(),
        "contradicted 0 0 1 0".split(),
        "b: unverified, not contradicted: It rained in Ulm.".split(),
    ]


ANOTHER = """
from types import SimpleNamespace
from jiningcli.check.report import Verdict

def score(file, facts):
    for line in file.read_text().splitlines():
        yield SimpleNamespace(verdict=Verdict.SUPPORTED)
"""
"""The bench of another revision, which has all supported."""


def test_accuracy_tells_what_another_revision_judges_otherwise(tmp_path: Path) -> None:
    bench = tmp_path / "bench"
    for folder in (bench, tmp_path / "src", tmp_path / "data"):
        folder.mkdir()
        (folder / "empty").touch()
    (bench / "accuracy.py").write_text(ANOTHER, encoding="utf-8")
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "x"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)  # noqa: S607
    shutil.copy(BENCH / "accuracy.py", bench)
    examples = [
        {"id": "a", "claim": "It rained in Ulm.", "gold": ["unverified"]},
        {"id": "b", "claim": "It rained in Ulm.", "gold": ["supported"]},
        {"id": "c", "claim": "It rained in Ulm.", "gold": ["contradicted"]},
        {"id": "d", "claim": "Jining covers 38 of the 41 major industries.", "gold": ["supported"]},
    ]
    path = tmp_path / "examples.jsonl"
    path.write_text("\n".join(map(json.dumps, examples)), encoding="utf-8")
    rows = output("accuracy.py", str(path), "--against", "HEAD", folder=bench)
    assert [" ".join(row) for row in rows[-4:]] == [
        "better a: supported, now unverified: It rained in Ulm.",
        "worse b: supported, now unverified: It rained in Ulm.",
        "other c: supported, now unverified: It rained in Ulm.",
        "3 differ: 1 better, 1 worse, 1 other",
    ]


def test_accuracy_has_its_figures_as_a_table(tmp_path: Path) -> None:
    path = tmp_path / "examples.jsonl"
    path.write_text('{"claim": "It rained in Ulm.", "gold": ["contradicted"]}', encoding="utf-8")
    assert [" ".join(row) for row in output("accuracy.py", str(path), "--markdown")] == [
        "| examples | right | wrongly supported | wrongly contradicted | contradictions found |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| 1 examples.jsonl | 0.0 % | 0 | 0 | 0 of 1 |",
    ]


def test_the_start_up_bench_is_sound_bash() -> None:
    subprocess.run(["bash", "-n", str(BENCH / "startup.sh")], check=True)  # noqa: S607

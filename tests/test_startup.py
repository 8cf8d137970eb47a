"""What a command leaves alone as it starts: what is imported and not used costs everybody time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

READERS = (
    "selectolax pyromark charset_normalizer babel jiningcli.text.pages.page jiningcli.text.markdown"
)
ARTICLES = f"{READERS} jiningcli.extract jiningcli.article.parts"
CHECK = "Stemmer jiningcli.check jiningcli.text"
BESIDE = "jiningcli.check.beside jiningcli.check.statements jiningcli.check.words.general"
PREPARING = "jiningcli.check.words.prepare jiningcli.check.words.classes jiningcli.check.words.verbs"
OF_A_CLAIM = f"{ARTICLES} {BESIDE} {PREPARING} rich calendar csv"
UNUSED = {
    ("--version",): f"{ARTICLES} {CHECK} rich tomli jiningcli.facts jiningcli.currency",
    ("projects", "--help"): f"{ARTICLES} {CHECK} rich tomli jiningcli.currency",
    ("projects", "--json"): f"{ARTICLES} {CHECK} rich jiningcli.currency calendar csv",
    ("projects",): f"{ARTICLES} {CHECK} rich calendar csv",
    ("check", "Jining covers 38 of the 41 major industries"): OF_A_CLAIM,
    ("check", "Jining covers 39 of the 41 major industries"): OF_A_CLAIM,
}


def loaded(arguments: tuple[str, ...], folder: Path) -> set[str]:
    """The modules that a run of the program has imported when it ends."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "jiningcli", *arguments],
        capture_output=True,
        cwd=folder,
        env=environ,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1)  # a claim that is contradicted
    lines = (line for line in done.stderr.splitlines() if line.startswith("import time:"))
    return {line.rpartition("|")[2].strip() for line in lines}


@pytest.mark.parametrize("arguments", UNUSED, ids=" ".join)
def test_what_a_run_does_not_use_is_not_imported(arguments: tuple[str, ...], tmp_path: Path) -> None:
    modules = loaded(arguments, tmp_path)
    assert "jiningcli.cli" in modules
    unused = UNUSED[arguments].split()
    found = {name for name in modules for it in unused if name == it or name.startswith(f"{it}.")}
    assert found == set()

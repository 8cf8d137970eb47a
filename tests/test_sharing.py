"""Work shared out among processes: the answer is that of one process, whatever becomes of the others."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claims import RIGHT, VAGUE, WRONG, draft
from jiningcli.commands import sharing
from jiningcli.commands.sharing import shared_out

if TYPE_CHECKING:
    from conftest import Run

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be forked")

WORDS = ["one", "three", "five", "seven", "eleven"]


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three processors are free, and any work is worth a process."""
    monkeypatch.setattr(sharing, "free_processors", lambda: 3)
    monkeypatch.setattr(sharing, "WORTH", 1)


def lengths(words: list[str]) -> list[tuple[int, int]]:
    """The lengths of words, and the processes that found them."""
    return shared_out(words, [*map(len, words)], lambda word: (len(word), os.getpid()), lambda own: own)


@pytest.mark.usefixtures("three")
def test_each_process_has_a_share_and_the_answers_keep_their_order() -> None:
    found = lengths(WORDS)
    assert [length for length, _ in found] == [3, 5, 4, 5, 6]
    assert len({process for _, process in found}) == 3


def test_little_work_stays_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "free_processors", lambda: 3)
    assert {process for _, process in lengths(WORDS)} == {os.getpid()}
    assert lengths([]) == []


@pytest.mark.usefixtures("three")
def test_what_a_process_does_not_answer_is_done_again() -> None:
    here = os.getpid()

    def fragile(word: str) -> str:
        if os.getpid() != here:
            raise ValueError(word)
        return word.upper()

    found = shared_out(WORDS, [1] * 5, fragile, lambda own: own)
    assert found == ["ONE", "THREE", "FIVE", "SEVEN", "ELEVEN"]


@pytest.mark.usefixtures("three")
def test_what_fails_here_is_told_here() -> None:
    with pytest.raises(ZeroDivisionError):
        shared_out([2, 1, 0], [1, 1, 1], lambda number: 1 // number, lambda own: own)


def test_processors_are_counted_that_others_leave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    for load, free in ((0.2, 4), (1.9, 2), (3.4, 1), (60.0, 1)):
        monkeypatch.setattr(os, "getloadavg", lambda load=load: (load, 0.0, 0.0))
        assert sharing.free_processors() == free
    monkeypatch.setattr(sys, "platform", "win32")
    assert sharing.free_processors() == 1


@pytest.mark.usefixtures("in_saltmere")
@pytest.mark.parametrize(
    "form", ["table", "json", "jsonl", "csv", "sarif", "concise", "html", "markdown"]
)
def test_drafts_in_several_processes_have_the_same_output(
    form: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("d").mkdir()
    for number, claim in enumerate((RIGHT, WRONG, VAGUE, "<!-- jining: ignore[odd] -->", WRONG)):
        draft(f"# On {number}\n\n{claim}.\n", f"d/{number}.md")
    alone = run("check", "d", "--format", form, "--all")
    assert alone.code == 1
    monkeypatch.setattr(sharing, "free_processors", lambda: 3)
    monkeypatch.setattr(sharing, "WORTH", 1)
    together = run("check", "d", "--format", form, "--all")
    assert (together.code, together.out, together.err) == (alone.code, alone.out, alone.err)

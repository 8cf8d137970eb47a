"""The lexicon by stem: the prepared file says what the tables say, and is not needed."""

from __future__ import annotations

import pytest

from jiningcli.check.words import stems
from jiningcli.check.words.prepare import prepare
from jiningcli.check.words.stems import PREPARED, Lexicon, lexicon_by_stem
from jiningcli.check.words.word import Role
from jiningcli.text.words import stemmer_version


def test_the_prepared_file_is_what_the_tables_give() -> None:
    prepared = PREPARED.read_text(encoding="utf-8")
    if Lexicon(prepared).version != stemmer_version():
        pytest.skip("prepared with another version of the stemmer, and so not used with this one")
    assert prepared == prepare(), "run: python -m jiningcli.check.words.prepare"


def test_with_another_stemmer_the_lexicon_is_worked_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stems, "stemmer_version", lambda: "another")
    anew = lexicon_by_stem.__wrapped__()
    assert anew.version == stemmer_version()
    assert anew.word("grow") == lexicon_by_stem().word("grow")


def test_a_word_has_its_classes_and_what_it_does() -> None:
    lexicon = Lexicon(
        "1\n\na\t1\ngrow\t0 @rise\nlarg scale\t0 @large\nno longer\t2\n\nlarg scale\t3 2\n"
    )
    assert lexicon.version == "1"
    grow, large, denial = (lexicon.word(stems) for stems in ("grow", "larg scale", "no longer"))
    assert grow is not None
    assert (grow.stem, grow.role) == ("grow", Role.CONTENT)
    assert sorted(grow.keys) == ["@rise", "grow"]
    assert large is not None
    assert sorted(large.keys) == ["@large", "larg", "larg scale", "scale"]
    assert denial is not None
    assert denial.role == Role.NEGATION
    assert lexicon.lengths == {"larg scale": "3 2"}
    for unknown in ("", "gro", "grown", "no", "zebra", "larg"):
        assert lexicon.word(unknown) is None

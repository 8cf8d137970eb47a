"""Prepares the lexicon after a change of the tables: ``python -m jiningcli.check.words``."""

from __future__ import annotations

from jiningcli.check.words.prepare import prepare, write

if __name__ == "__main__":
    write(prepare())

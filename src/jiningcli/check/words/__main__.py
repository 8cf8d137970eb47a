"""Prepares the lexicon after a change of the tables: ``python -m jiningcli.check.words``."""

from __future__ import annotations

from jiningcli.check.words.prepare import write_all

if __name__ == "__main__":
    write_all()

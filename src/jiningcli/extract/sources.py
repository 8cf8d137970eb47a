"""What ``--facts`` names: a fact file, or an article to be read; ``-`` is standard input."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jiningcli.facts.loading import loads

if TYPE_CHECKING:
    from jiningcli.facts.model import FactFile


def source_of(text: str, name: str) -> FactFile:
    """The facts that a text holds, or that are read from it. Raises `JiningError`."""
    from jiningcli.extract.articles import is_fact_file, read_article

    return loads(text, name=name) if is_fact_file(text, name) else read_article(text, name)

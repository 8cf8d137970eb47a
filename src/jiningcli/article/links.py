"""Links to the very words that a fact rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jiningcli.facts.model import Passage


def fragment_url(url: str, passage: Passage) -> str:
    """The address that opens the article at a passage and highlights it, as a text fragment.

    https://wicg.github.io/scroll-to-text-fragment/: ``-``, ``,`` and ``&`` have a meaning in it;
    parentheses and quotes are encoded so that it can stand in Markdown and HTML.
    """
    from urllib.parse import quote

    terms = [passage.start] if passage.end is None else [passage.start, passage.end]
    encoded = ",".join(quote(term, safe="").replace("-", "%2D") for term in terms)
    page, _, anchor = url.partition("#")
    return f"{page}#{anchor.partition(':~:')[0]}:~:text={encoded}"

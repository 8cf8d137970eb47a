"""The people whom an article names, with their offices as it tells them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jiningcli.facts.model import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jiningcli.check.statements.article import Article

_OFFICE = (
    r"(?:[Cc]hief|[Ee]xecutive|[Ff]inancial|[Pp]rime|[Mm]inister|[Pp]resident|[Dd]irector|[Gg]eneral|[Gg]overnor|"
    r"[Mm]ayor|[Oo]fficer|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Ss]ecretary|[Mm]anager|[Ll]eader|[Ee]ditor|"
    r"[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Hh]ead|[Pp]rofessor|[Ff]inance|[Mm]anaging|[Dd]eputy|[Ss]enior|"
    r"[Ee]conomist|[Aa]nalyst|CEO|CFO)"
)
_PERSON = (
    r"(?<![\w'’-])[A-Z][\w'’-]+"
    r"(?: (?:van|von|de|da|del|di|al|bin|ben|la|le|[A-Z][\w'’-]*\.?)){0,6} [A-Z][\w'’-]+"
)
_BEFORE = re.compile(rf"\b(?P<role>{_OFFICE}(?:[ -]{_OFFICE}){{0,6}}),? (?P<name>{_PERSON})")
_AFTER = re.compile(
    rf"(?P<name>{_PERSON}), (?:the )?(?P<role>(?:[a-z]+ )?{_OFFICE}(?:[ -](?:and )?{_OFFICE}){{0,6}}"
    r"(?: of (?:the )?[^,.;()\"]+)?)"
)


def names_of(article: Article) -> Iterator[Name]:
    """Each person once, with the first office that is told."""
    known: dict[str, Name] = {}
    for block in article.copy.paragraphs:
        text = " ".join(block.split())
        for match in sorted((*_BEFORE.finditer(text), *_AFTER.finditer(text)), key=lambda m: m.start()):
            name = _without_office(match["name"])
            slug = "-".join(re.findall(r"[a-z0-9]+", name.lower()))
            if slug and slug not in known and " " in name:
                known[slug] = Name(id=slug, name=name, role=match["role"].strip())
    yield from known.values()


def _without_office(name: str) -> str:
    """A name that an office was taken for a part of."""
    return re.sub(rf"^(?:{_OFFICE} )+", "", name)

"""The source, or one fact of it, as a citation: text, Markdown, BibTeX, CSL-JSON."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from jiningcli.article.links import fragment_url
from jiningcli.terminal import clean

if TYPE_CHECKING:
    from datetime import date

    from jiningcli.facts.model import Fact, Source

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The months in English, whatever the locale."""
LATEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",  # BibTeX counts braces, and escaped ones too
    "}": r"\textbraceright{}",
    **{char: "\\" + char for char in "&%$#_"},
}


class Style(Enum):
    """The forms that a citation is given in."""

    TEXT = "text"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"


def cite(source: Source, fact: Fact | None = None, style: Style | str = Style.TEXT) -> str:
    """The source as a newspaper article, cited; with a fact, its paragraph and its link.

    Text is a note of the Chicago Manual of Style (newspapers, no author), with no full stop that an
    address could be taken to end with.
    """
    source = replace(source, title=clean(source.title), publisher=clean(source.publisher))
    match Style(style):
        case Style.TEXT:
            return _text(source, fact)
        case Style.MARKDOWN:
            return _markdown(source, fact)
        case Style.BIBTEX:
            return _bibtex(source, fact)
        case Style.CSL_JSON:
            return _csl_json(source, fact)


def _url(source: Source, fact: Fact | None) -> str:
    return fragment_url(source.url, fact.passage) if fact else source.url


def _locator(fact: Fact) -> str:
    passage = fact.passage
    if passage.paragraph is not None:
        return f"para. {passage.paragraph}"
    return f"photo caption {passage.caption}"


def _long_date(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year}"


def _text(source: Source, fact: Fact | None) -> str:
    parts = [source.publisher, f"“{source.title},” {_long_date(source.date)}"]
    parts += [_locator(fact)] if fact else []
    return ", ".join([*parts, _url(source, fact)])


def _markdown(source: Source, fact: Fact | None) -> str:
    link = f"[“{_plain(source.title)}”]({_in_link(_url(source, fact))})"
    parts = [f"*{_plain(source.publisher)}*", link, _long_date(source.date)]
    parts += [_locator(fact)] if fact else []
    return ", ".join(parts)


def _plain(text: str) -> str:
    """Text that Markdown prints as it is."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def _in_link(url: str) -> str:
    """An address that may stand in a link: what would end it is encoded."""
    return re.sub(r"[()<>\s\\]", lambda match: f"%{ord(match[0]):02X}", url)


def _key(source: Source, fact: Fact | None) -> str:
    """A citation key of ASCII letters: ``chinadaily2024jining``, and the id of the fact."""
    from jiningcli.text.words import normal_form

    words = [normal_form("NFKD", text).lower() for text in (source.publisher, source.title)]
    publisher = re.sub(r"[^a-z0-9]", "", words[0]) or "source"
    first = re.search(r"[a-z0-9]{3,}", words[1])
    key = f"{publisher}{source.date.year}{first[0] if first else ''}"
    return f"{key}-{fact.id}" if fact else key


def _bibtex(source: Source, fact: Fact | None) -> str:
    """For BibTeX and biblatex alike; the address stands unescaped, as both want it."""
    fields = {
        "title": " ".join(map(_title_word, source.title.split())),
        "journal": _latex(source.publisher),
        "entrysubtype": "newspaper",
        "year": str(source.date.year),
        "month": MONTHS[source.date.month - 1][:3].lower(),
        "day": str(source.date.day),
        "url": _in_braces(_url(source, fact)),
    }
    if fact:
        fields["note"] = _latex(_locator(fact).capitalize())
        fields["annote"] = _latex(clean(fact.statement))
    lines = [
        f"  {name} = {text if name == 'month' else f'{{{text}}}'}," for name, text in fields.items()
    ]
    return "\n".join([f"@article{{{_key(source, fact)},", *lines, "}"])


def _title_word(word: str) -> str:
    """A word of a title; in braces where it has capitals, which some styles would take from it."""
    return _latex(word) if word == word.lower() else f"{{{_latex(word)}}}"


def _latex(text: str) -> str:
    return "".join(LATEX.get(char, char) for char in text)


def _in_braces(url: str) -> str:
    return re.sub(r"[{}\s\\]", lambda match: f"%{ord(match[0]):02X}", url)


def _csl_json(source: Source, fact: Fact | None) -> str:
    """CSL-JSON, an array of one item, as Zotero, pandoc and citeproc take it."""
    import msgspec

    day = source.date
    item: dict[str, object] = {
        "id": _key(source, fact),
        "type": "article-newspaper",
        "title": source.title,
        "container-title": source.publisher,
        "issued": {"date-parts": [[day.year, day.month, day.day]]},
        "URL": _url(source, fact),
    }
    if fact:
        item |= {"note": _locator(fact).capitalize(), "annote": clean(fact.statement)}
    return msgspec.json.format(msgspec.json.encode([item]), indent=2).decode()

"""What a web page says of itself: title, publisher, day and address, as its metadata has them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from selectolax.lexbor import LexborHTMLParser

_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")
_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "headline")
_PUBLISHER = (
    "og:site_name", "article:publisher", "publisher", "dc.publisher", "application-name", "source",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "pubdate", "publishdate",
    "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.issued", "date",
    "parsely-pub-date", "sailthru.date", "og:release_date", "releasedate",
)  # fmt: skip
_CHANGED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dc.date.modified",
)
_ADDRESS = ("og:url", "twitter:url")
_ARTICLE = re.compile(r"Article|Posting|Report|Page$")
_SITE = re.compile(r"\s+[-|–—•·»:]+\s+|\s*[|_]\s*")


class About(Struct, frozen=True):
    """What a page says of itself; None where it does not. ``day`` is that of its last update."""

    title: str | None = None
    tab: str | None = None
    publisher: str | None = None
    published: date | None = None
    updated: date | None = None
    address: str | None = None

    @property
    def day(self) -> date | None:
        """The day of its last update, as far as it is told."""
        return self.updated or self.published


def about(tree: LexborHTMLParser) -> About:
    """The metadata of a page: JSON-LD first, for it says most exactly what it speaks of."""
    meta: dict[str, str] = {}
    for node in tree.css("meta"):
        key = (
            node.attributes.get("property")
            or node.attributes.get("name")
            or node.attributes.get("itemprop")
        )
        content = " ".join((node.attributes.get("content") or "").split())
        if key and content:
            meta.setdefault(key.lower(), content)
    items = list(_items(tree))
    article = next((item for item in items if _is_article(item)), {})
    publisher = article.get("publisher") or article.get("sourceOrganization")
    canonical = next((n.attributes.get("href") for n in tree.css("link[rel~=canonical]")), None)
    time = next((n.attributes.get("datetime") for n in tree.css("time[datetime]")), None)
    address = next(
        filter(_is_address, (canonical, _text(article.get("url")), *_of(meta, _ADDRESS))), None
    )
    title = tree.css_first("title")
    return About(
        title=_first(_text(article.get("headline")), *_of(meta, _TITLE)),
        tab=_first(title.text() if title is not None else None),
        publisher=_first(_name(publisher), *filter(_is_name, _of(meta, _PUBLISHER))),
        published=_day(_text(article.get("datePublished")), *_of(meta, _PUBLISHED), time),
        updated=_day(_text(article.get("dateModified")), *_of(meta, _CHANGED)),
        address=address,
    )


def without_site(tab: str, publisher: str | None) -> str:
    """What the browser's tab shows, without the name of the site at its end."""
    parts = _SITE.split(tab)
    head = tab
    for number in range(len(parts) - 1, 0, -1):
        rest = tab[tab.rindex(parts[number]) :]
        known = publisher is not None and rest.casefold() == publisher.casefold()
        cut = _SITE.sub("\n", tab).split("\n")[:number]
        if known or (len(parts[number].split()) <= 4 and sum(len(p.split()) for p in cut) >= 3):
            head = tab[: tab.rindex(parts[number])]
            head = re.sub(r"[\s\-|–—•·»:_]+$", "", head)
            tab = head
    return head


def _items(tree: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, those in lists and graphs too."""
    import msgspec

    for node in tree.css("script[type='application/ld+json']"):
        text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[)|(?:-->|//\]\]>)\s*$", "", node.text() or "")
        try:
            found = msgspec.json.decode(re.sub(r"[\x00-\x1f]", " ", text).encode())
        except (msgspec.DecodeError, RecursionError, ValueError):
            continue
        queue: list[object] = [found]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue += item[:50]
            elif isinstance(item, dict):
                yield item
                queue += [
                    item[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in item
                ]


def _is_article(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE.search(kind) for kind in named) and (
        "headline" in item or "datePublished" in item
    )


def _of(meta: dict[str, str], keys: Sequence[str]) -> list[str]:
    return [meta[key] for key in keys if key in meta]


def _text(value: object) -> str | None:
    while isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, str) else None


def _name(value: object) -> str | None:
    while isinstance(value, list) and value:
        value = value[0]
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _is_name(text: str) -> bool:
    return not _is_address(text)


def _is_address(text: str | None) -> bool:
    return text is not None and re.fullmatch(r"https?://\S+", text) is not None


def _first(*texts: str | None) -> str | None:
    return next((" ".join(text.split()) for text in texts if text and text.strip()), None)


def _day(*texts: str | None) -> date | None:
    """The first of some texts that is a day, of which nothing but the day is kept."""
    for text in texts:
        if text and (match := _DAY.search(text)):
            try:
                return date(int(match[1]), int(match[2]), int(match[3]))
            except ValueError:
                continue
    return None

"""A web page as its article: title, the lines under it, body in order; without the furniture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.text.document import Builder, Kind, Pieces
from jiningcli.text.elements import KINDS
from jiningcli.text.pages.about import About, about, without_site
from jiningcli.text.pages.dom import FURNITURE, Run, parse
from jiningcli.text.pages.origins import origins
from jiningcli.text.pages.phrases import calls_comments, is_none_of_it

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jiningcli.text.document import Document
    from jiningcli.text.pages.dom import Element

MOST = 0.7
"""An element that holds so much of what its parent holds is where the article is."""
WORDS = 12
"""So many words in one run are prose, though no stop ends them."""
SEVERAL = 4
"""So many paragraphs beside a title are its article, whatever more there is elsewhere."""
LINKED = 0.6
"""A run of which more is link is a menu, or points elsewhere."""
_STOP = re.compile(r"[.!?…。！？][\"'”’»)\]）]*$")
_HAN = re.compile(r"[\u3400-\u9fff]")


class PagePart(Struct, frozen=True):
    """A piece of an article: what it is to its reader, and its words."""

    kind: Kind
    text: str
    run: Run


class PageArticle(Struct, frozen=True):
    """The article of a page: its title, the lines between that and the body, the body."""

    title: str | None
    heading: PagePart | None
    header: Sequence[PagePart]
    body: Sequence[PagePart]
    about: About
    stream: Sequence[str]


def read_page(html: str) -> PageArticle:
    """The article of a page, as far as a page tells it from all that stands around."""
    page = parse(html)
    said = about(page.tree)
    every = [run for run in page.runs if run.text]
    title = _title(every, said)
    runs = _without_furniture(every, title)
    main = _main(runs, title)
    if title is None:
        at = next((i for i, run in enumerate(runs) if _holds(main, run) and _is_prose(run)), 0)
        title = next((run for run in reversed(runs[:at]) if run.element.tag == "h1"), None)
    start = runs.index(title) + 1 if title in runs else 0
    inside = [number for number, run in enumerate(runs) if number >= start and _holds(main, run)]
    if not inside:
        inside = list(range(start, len(runs)))
    first = inside[0] if inside else start
    header = [_part(run) for run in runs[start:first]] if title is not None else []
    body = [_part(runs[number]) for number in inside if not is_none_of_it(runs[number].text)]
    heading = PagePart(Kind.HEADING, title.text, title) if title is not None else None
    words = " ".join(title.text.split()) if title is not None else said.title
    if words is None and said.tab is not None:
        words = without_site(said.tab, said.publisher)
    return PageArticle(words, heading, header, _rows(body), said, page.stream)


def whole(html: str) -> list[tuple[str, Kind]]:
    """Every block of a page, for one that is nothing but its article."""
    return [(p.text, p.kind) for p in _rows([_part(run) for run in parse(html).runs if run.text])]


def document(html: str) -> Document:
    """The article of a page as a document, each character with its place in the source of the page."""
    article = read_page(html)
    where: Pieces = origins(html, article.stream)
    builder = Builder(html)
    parts = [*([article.heading] if article.heading else []), *article.header, *article.body]
    for part in parts:
        builder.part()
        builder.kind = part.kind
        tag = part.run.element.tag
        builder.level = int(tag[1]) if part.kind is Kind.HEADING and tag[1:].isdigit() else 0
        for text, at in part.run.pieces:
            if at < 0 or not text:
                builder.add(" ", *_behind(builder))
                continue
            _add(builder, text, at, where)
    return builder.build()


def _behind(builder: Builder) -> tuple[int, int]:
    end = builder.end
    return end, end


def _add(builder: Builder, text: str, at: int, where: Pieces) -> None:
    start, end = where.origin(at, at + len(text))
    if end - start == len(text):
        builder.add(text, start, end)
        return
    for number, char in enumerate(text):
        builder.add(char, *where.origin(at + number, at + number + 1))


# What the article is


def _title(runs: Sequence[Run], said: About) -> Run | None:
    """The heading that the page gives as its title, or the only one of first rank."""
    names = [_plain(name) for name in (said.title, said.tab) if name]
    headings = [run for run in runs if run.element.tag == "h1" and len(run.text) < 400]
    for tags in (("h1",), ("h2", "h3", "div", "p", "td", "span", "strong")):
        for run in runs:
            text = _plain(run.text)
            if (
                run.element.tag in tags
                and len(text) > 8
                and any(
                    text == name or (name.startswith(text) and len(text.split()) > 2) for name in names
                )
            ):
                return run
        if len(headings) == 1:
            return headings[0]
    return None


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _around(element: Element) -> Iterable[Element]:
    """An element and those around it, outwards."""
    outer: Element | None = element
    while outer is not None:
        yield outer
        outer = outer.parent


def _weight(run: Run) -> int:
    """How much prose a run is."""
    text = run.text
    if run.linked > LINKED * len(text):
        return 0
    return len(text) - run.linked if _is_prose(run) else 0


def _is_prose(run: Run) -> bool:
    text = run.text
    words = len(text.split()) + len(_HAN.findall(text))
    return words > WORDS or (words > 1 and _STOP.search(text) is not None)


def _weights(runs: Iterable[Run]) -> dict[int, int]:
    """How much prose each element holds, by its number."""
    held: dict[int, int] = {}
    for run in runs:
        if weight := _weight(run):
            for element in _around(run.element):
                held[element.number] = held.get(element.number, 0) + weight
    return held


def _without_furniture(runs: Sequence[Run], title: Run | None) -> list[Run]:
    """The runs that stand in nothing beside the article, unless hardly any would be left."""
    held = _weights(runs)
    total = held.get(0, 0)
    above = {e.number for e in _around(title.element)} if title is not None else set()
    most = {number for number, weight in held.items() if weight > MOST * total}

    def stands(run: Run) -> bool:
        return run is title or not any(
            e.beside and e.number not in above and (e.number not in most or e.tag in FURNITURE)
            for e in _around(run.element)
        )

    left = [run for run in runs if stands(run) and not _points_elsewhere(run)]
    kept = left if any(map(_weight, left)) or not total else list(runs)
    return _before_comments(kept)


def _points_elsewhere(run: Run) -> bool:
    """Whether a run is mostly link and no sentence: an entry of a menu, a related story."""
    return (
        run.element.tag != "h1"
        and run.linked > LINKED * len(run.text)
        and (_STOP.search(run.text) is None or len(run.text.split()) < WORDS)
    )


def _before_comments(runs: Sequence[Run]) -> list[Run]:
    """The runs without those that a heading calls comments, up to the end of what holds the heading."""
    left: list[Run] = []
    holder: Element | None = None
    for run in runs:
        if holder is not None and holder in _around(run.element):
            continue
        holder = None
        text = run.text
        if left and calls_comments(text):
            holder = run.element.parent if run.element.parent is not None else run.element
            continue
        left.append(run)
    return left


def _main(runs: Sequence[Run], title: Run | None) -> Element | None:
    """The innermost element that holds nearly all of the prose."""
    held = _weights(runs)
    bodies = [e for run in runs for e in _around(run.element) if e.body]
    if bodies and held.get(bodies[0].number, 0) * 2 > held.get(0, 0):
        return bodies[0]
    best: Element | None = None
    for run in runs:
        for element in _around(run.element):
            weight = held.get(element.number, 0)
            if weight and all(
                held.get(inner.number, 0) >= MOST * held.get(outer.number, 0)
                for inner, outer in _steps(element)
            ):
                if best is None or (weight <= held[best.number] and element.number > best.number):
                    best = element
                break
    while best is not None and best.tag in ("p", "li", "blockquote", "ul", "ol"):
        best = best.parent
    return _around_title(best, runs, title) or best


def _around_title(main: Element | None, runs: Sequence[Run], title: Run | None) -> Element | None:
    """A part of the main element that has the title and several paragraphs: the rest is another's."""
    if main is None or title is None or not _holds(main, title):
        return None
    inner = next(e for e in _around(title.element) if e is main or e.parent is main)
    prose = [run for run in runs if _is_prose(run) and _holds(inner, run)]
    return inner if inner is not main and len(prose) >= SEVERAL else None


def _steps(element: Element) -> Iterable[tuple[Element, Element]]:
    """Each element with its parent, from an element outwards."""
    while element.parent is not None:
        yield element, element.parent
        element = element.parent


def _holds(element: Element | None, run: Run) -> bool:
    return element is None or element in _around(run.element)


# What each part is


def _part(run: Run) -> PagePart:
    return PagePart(_kind(run), run.text, run)


def _kind(run: Run) -> Kind:
    element, text = run.element, run.text
    if any(e.caption for e in _around(element)) or _is_caption(run):
        return Kind.CAPTION
    for outer in _around(element):
        if outer.tag in KINDS:
            return KINDS[outer.tag]
        if outer.tag in ("p", "div", "td", "article", "section"):
            break
    if run.bold >= len(text) - 1 and len(text.split()) <= WORDS and not _STOP.search(text):
        return Kind.HEADING
    return Kind.PARAGRAPH


def _is_caption(run: Run) -> bool:
    """Whether a run tells of an image: the only words beside it, or centred behind it."""
    if len(run.text.split()) > 60 or run.element.tag.startswith("h"):
        return False
    holder = run.element.parent
    alone = holder is not None and holder.images > 0 and holder.tag in ("div", "figure", "td", "li", "a")
    return run.behind_image and (
        (run.image_first and "\n" not in run.text and run.element.tag in ("p", "div", "td", "center"))
        or run.element.centred
        or (alone and holder is not None and _is_small(holder, run))
    )


def _is_small(holder: Element, run: Run) -> bool:
    """Whether an element holds no more than an image and a run."""
    return holder.number == run.element.number - 1 and holder.tag != "body"


def _rows(parts: Sequence[PagePart]) -> list[PagePart]:
    """The cells of a table of data as its rows; a table that lays out a page keeps its parts."""
    joined: list[PagePart] = []
    last: Element | None = None
    for part in parts:
        row = next((e for e in _around(part.run.element) if e.tag in ("tr", "table")), None)
        cell = part.run.element.tag in ("td", "th")
        if (
            row is None
            or row.tag != "tr"
            or not cell
            or len(part.text.split()) > WORDS
            or part.kind is Kind.CAPTION
        ):
            joined.append(part)
            last = None
        elif row is last:
            before = joined.pop()
            pieces = [*before.run.pieces, ("\t", -1), *part.run.pieces]
            run = Run(part.run.element, pieces)
            joined.append(PagePart(Kind.ROW, f"{before.text}\t{part.text}", run))
        else:
            joined.append(part)
            last = row
    return joined

"""A web page as a browser parses it: its runs of text in order, each with the elements around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser

from jiningcli.text.elements import BLOCKS, SILENT, STRUCK

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DROPPED = SILENT.union(
    "applet audio button canvas datalist embed head input map math noframes option select".split(),
    ("title", "video"),
)
"""Elements whose text is not the page's."""
FURNITURE = frozenset(("nav", "footer", "aside", "dialog", "menu", "search"))
ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar".split()
)
_FURNITURE = re.compile(
    r"(?:^|[-_])(?:nav|navbar|navi|navigation|subnav|menu|breadcrumbs?|crumbs?|foot|footer|masthead|topbar|"
    r"cookies?|consent|gdpr|onetrust|banner|related|recommend\w*|recirc\w*|share|sharing|shares|sharebar|"
    r"social|comments?|commentlist|respond|disqus|promo\w*|ads?|adv|advert\w*|adsense|adbox|adsbygoogle|"
    r"sponsor\w*|newsletter|subscri\w+|signup|sidebar|rail|popup|modal|overlay|pagination|pager|paywall|"
    r"copyright|toolbar|trending|outbrain|taboola|widget|teasers?|skip|hotnews|ranking|tags)(?:$|[-_])",
    re.IGNORECASE,
)
"""A class or an id of what stands beside an article."""
_CAPTION = re.compile(
    r"(?:^|[-_])(?:caption|captions|cutline|wp-caption-text|figcaption|imgdesc|img-?desc|pic-?text|"
    r"photo-?(?:desc|text|note|credit)|picture-?text|image-?(?:desc|text|credit)|legend)(?:$|[-_])",
    re.IGNORECASE,
)
_WITHOUT = re.compile(r"(?:no|has|with|without|is|js)-", re.IGNORECASE)
"""How classes begin that say what a page has somewhere, not what an element is."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = str.maketrans("\t\r\n\f", "    ")
_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/<>]*)[^<>]*>")
_FLAT = frozenset("area base br col embed hr img input link meta p li source track wbr".split())
DEEPEST = 500
"""How deep elements may lie in one another: the parser takes time as the square of it."""


class Element(Struct, eq=False, gc=False):
    """An element that begins a line of its own; ``beside`` where it is no part of an article."""

    tag: str
    parent: Element | None
    number: int
    beside: bool = False
    caption: bool = False
    body: bool = False
    images: int = 0
    centred: bool = False


class Run(Struct, eq=False, gc=False):
    """What stands between two breaks: pieces of text, each with where it begins in `Page.stream`."""

    element: Element
    pieces: list[tuple[str, int]]
    linked: int = 0
    bold: int = 0
    behind_image: bool = False
    image_first: bool = False

    @property
    def text(self) -> str:
        """The words, on one line but for single breaks of their own."""
        lines = "".join(text for text, _ in self.pieces).split("\n")
        return "\n".join(" ".join(filter(None, line.split(" "))) for line in lines).strip()


class Page(Struct):
    """A page: its runs of text, and the texts of all its nodes, in order."""

    tree: LexborHTMLParser
    runs: list[Run]
    stream: list[str]


def parse(html: str) -> Page:
    """A page from its source."""
    tree = LexborHTMLParser(_shallow(html))
    walker = _Walker(DROPPED | _struck(html))
    if tree.root is not None:
        walker.walk(tree.root)
    return Page(tree, walker.runs, walker.stream)


def _struck(html: str) -> frozenset[str]:
    """Elements that strike words out; none that is left open: the rest of the page would be struck."""
    return frozenset(
        tag
        for tag in STRUCK
        if len(re.findall(rf"(?i)<{tag}(?=[\s/>])", html)) == len(re.findall(rf"(?i)</{tag}\s*>", html))
    )


def _shallow(html: str) -> str:
    """A source without the tags that open elements deeper than any page has them."""
    if html.count("<") - 2 * html.count("</") < DEEPEST:
        return html
    depth = 0
    parts, at = [], 0
    for match in _TAG.finditer(html):
        if match[2].lower() in _FLAT:
            continue
        if match[1]:
            depth = max(depth - 1, 0)
        elif depth < DEEPEST:
            depth += 1
        else:
            parts.append(html[at : match.start()])
            at = match.end()
    return "".join([*parts, html[at:]])


class _Walker:
    def __init__(self, dropped: frozenset[str]) -> None:
        self._dropped = dropped
        self.runs: list[Run] = []
        self.stream: list[str] = []
        self._length = 0
        self._element = Element("", None, 0)
        self._count = 0
        self._pieces: list[tuple[str, int]] = []
        self._linked = self._bold = 0
        self._inside = {"a": 0, "bold": 0, "pre": 0}
        self._image = False
        self._image_first = False

    def walk(self, root: LexborNode) -> None:
        """Every node below a root, in order, without recursion."""
        open_: list[tuple[LexborNode, bool, Element]] = [(root, False, self._element)]
        while open_:
            node, left, outer = open_.pop()
            tag = node.tag or ""
            if left:
                self._leave(tag, outer)
            elif tag == "-text":
                self._words(node.text_content or "", read=True)
            elif tag == "br":
                self._pieces.append(("\n", -1))
            elif tag == "img":
                self._see_image()
            elif tag in self._dropped or (tag not in ("html", "body") and _is_hidden(node)):
                self._pass_over(node)
            elif not tag.startswith("-"):
                open_.append((node, True, self._element))
                self._enter(tag, node)
                inner = []
                child = node.child
                while child is not None:
                    inner.append((child, False, self._element))
                    child = child.next
                open_ += reversed(inner)
        self._end()

    def _enter(self, tag: str, node: LexborNode) -> None:
        if tag in BLOCKS:
            self._end()
            self._count += 1
            self._element = _element(tag, node, self._element, self._count)
        elif tag == "a":
            self._inside["a"] += 1
        elif tag in ("b", "strong"):
            self._inside["bold"] += 1
        if tag == "pre":
            self._inside["pre"] += 1

    def _leave(self, tag: str, outer: Element) -> None:
        if tag in BLOCKS:
            self._end()
            self._element = outer
        elif tag == "a":
            self._inside["a"] -= 1
        elif tag in ("b", "strong"):
            self._inside["bold"] -= 1
        if tag == "pre":
            self._inside["pre"] -= 1

    def _words(self, text: str, *, read: bool) -> None:
        self.stream.append(text)
        at, self._length = self._length, self._length + len(text)
        if not read:
            return
        if not self._inside["pre"]:
            text = text.translate(_SPACE)
        self._pieces.append((text, at))
        size = len(text.strip())
        self._linked += size if self._inside["a"] else 0
        self._bold += size if self._inside["bold"] else 0

    def _pass_over(self, node: LexborNode) -> None:
        """The texts in an element that is not read: they stand in the source all the same."""
        for inner in node.traverse(include_text=True):
            if inner.tag == "-text":
                self._words(inner.text_content or "", read=False)

    def _see_image(self) -> None:
        element: Element | None = self._element
        for _ in range(3):
            if element is not None:
                element.images += 1
                element = element.parent
        if not any(text.strip() for text, _ in self._pieces):
            self._image = self._image_first = True

    def _end(self) -> None:
        """End a run; a double break parts it too, and so does a break before an indent."""
        pieces, self._pieces = self._pieces, []
        linked, bold = self._linked, self._bold
        self._linked = self._bold = 0
        parts = list(_parted(pieces))
        for part in parts:
            run = Run(self._element, part, 0, 0, self._image, self._image_first)
            size = len(run.text)
            if size:
                share = size / max(1, sum(len(text.strip()) for text, _ in pieces))
                run.linked, run.bold = round(linked * share), round(bold * share)
                self.runs.append(run)
                self._image = False
        self._image_first = False


def _parted(pieces: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Pieces, parted at empty lines, and at each line where all are paragraphs or most are indented."""
    lines = _lines(pieces)
    texts = ["".join(text for text, _ in line) for line in lines]
    told = [text.strip() for text in texts if text.strip()]
    indented = sum(_INDENT.match(text) is not None for text in texts) > len(told) / 2
    each = all(_ENDED.search(text) and (len(text.split()) > LINE or indented) for text in told)
    parts: list[list[tuple[str, int]]] = [[]]
    for line, text in zip(lines, texts, strict=True):
        is_blank = not text.strip()
        begins = is_blank or (len(told) > 1 and (each or (indented and _INDENT.match(text) is not None)))
        if begins and parts[-1]:
            parts.append([])
        if not is_blank:
            parts[-1] += [("\n", -1), *line] if parts[-1] else line
    return parts


def _lines(pieces: list[tuple[str, int]]) -> list[list[tuple[str, int]]]:
    """Pieces, parted at each break."""
    lines: list[list[tuple[str, int]]] = [[]]
    for text, at in pieces:
        shift = 0
        for number, part in enumerate(text.split("\n")):
            if number:
                lines.append([])
            lines[-1].append((part, at + shift if at >= 0 else -1))
            shift += len(part) + 1
    return lines


LINE = 7
"""A line of more words that ends as a sentence does may be a paragraph."""
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]）]*\s*$|[\])]\s*$")
_INDENT = re.compile(r"[\u3000\u2003\u00a0 ]*[\u3000\u2003\u00a0]{2}")


def _element(tag: str, node: LexborNode, parent: Element, number: int) -> Element:
    attributes = node.attributes
    named = [attributes.get("id") or "", *(attributes.get("class") or "").split()]
    named = [_CAMEL.sub("-", name) for name in named if not _WITHOUT.match(name)]
    beside = tag not in ("html", "body", "main") and (
        tag in FURNITURE
        or (attributes.get("role") or "") in ROLES
        or (tag != "article" and any(map(_FURNITURE.search, named)))
        or (tag == "article" and any("comment" in name.lower() for name in named))
    )
    style = (attributes.get("style") or "") + (attributes.get("align") or "")
    return Element(
        tag,
        parent,
        number,
        beside=beside,
        caption=tag in ("figcaption", "caption") or any(map(_CAPTION.search, named)),
        body="articleBody" in (attributes.get("itemprop") or ""),
        centred="center" in style or tag == "center",
    )


def _is_hidden(node: LexborNode) -> bool:
    attributes = node.attributes
    return bool(attributes) and (
        "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None
    )

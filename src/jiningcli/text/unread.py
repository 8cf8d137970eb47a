"""Characters that say nothing to a reader: doubled spaces, invisible ones, note marks, bare addresses.

And Chinese signs in the midst of other words, which say what the narrow ones say.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Iterator


class Cut(NamedTuple):
    """A stretch of a text that goes, and what stands there instead."""

    start: int
    end: int
    instead: str


INVISIBLE = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\U000e0100-\U000e01ef"
)
"""Soft hyphens, zero-width characters, marks of direction, variation selectors: a set for a pattern."""

_GROUPING = "\u00a0\u2007\u2009\u202f"
"""Spaces that hold a number together: between groups of three digits they are its commas."""
_RAISED = "⁰¹²³⁴-⁹"
_MARKS = (
    r"\[(?:\^?[0-9]{1,3}(?:[ ]?[,–-][ ]?[0-9]{1,3})*|[a-z]|(?:note|nb|fn|ref)[ ]?[0-9a-z]{1,3}"
    r"|citation needed)\](?![(\[])|\^\[[^\[\]\n]*\]|\^[0-9]{1,3}\^"
    r"|[ ]\[\^?[0-9]{1,3}\](?=[.,;:!?]|\s*(?:\n|$))"
)
_FIGURES = rf"[{_RAISED}]+(?:[,⁻–-][{_RAISED}]+)*"
_WIDE = {"，": ",", "、": ",", "：": ":", "（": "(", "）": ")", "．": "."}
"""Signs of Chinese print beside words that are none: a comma is a comma."""
_SIGNS = "".join(_WIDE)
_LAST = Pattern(rf"[^{_SIGNS}][{_SIGNS}]*$")
_NEXT = Pattern(rf"[{_SIGNS}]*[^{_SIGNS}]")
_UNREAD = Pattern(
    rf"(?P<gone>[{INVISIBLE}]+)|(?P<space>[^\S\n]{{2,}}|[^\S\n ])"
    r"|(?P<head>(?<![^\n])\[\^?[0-9]{1,3}\]:[ ])"
    rf"|(?P<mark>(?<=[\w.,;:!?%”\"’)])(?:{_MARKS}))"
    rf"|(?P<raised>\[{_FIGURES}\]|\({_FIGURES}\)|⁽?{_FIGURES}⁾?)"
    rf"|(?P<wide>[{_SIGNS}][ ]*)"
    r"|(?P<star>(?<=[\w.,;!?%”\"’)])[*†‡§]+(?=\s|$)|(?<![^\s(“\"])[*`]++(?=\w)|(?<=[\w.,;!?])[*`]++(?!\w))"
)
_UNREAD_AT = Pattern(
    rf"[{INVISIBLE}{_RAISED}{_SIGNS}⁽\t\r\v\f\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    r"\[*†‡§`^]"
)
"""A character with which such a stretch begins, or that comes second in it."""
_POWERED = Pattern(r"(?:(?<![\w.,])10|×[ ]?\d+|(?<![^\W\d_])(?:[kcdmnµ]?m|ft|yd|in|mi|s))$")
"""What a raised figure is a power of, so that it is no note mark: 10⁹, km²."""
_GROUPED = Pattern(rf"(?<![\d.])\d{{1,3}}(?:[,{_GROUPING}]\d{{3}})*$")
_ADDRESS = Pattern(
    r"\b(?:(?:[hH][tT]{2}[pP][sS]?|[fF][tT][pP])://|www\.|WWW\.|mailto:)[!-;=?-~]+|@\w[\w-]*(?:\.\w[\w-]*)+"
    r"|(?<![\w.@-])(?:[\w-]{1,63}\.){1,5}[a-z]{2,12}/[!-;=?-~]*",
    "://", "www.", "WWW.", "mailto:", "@", "/",
)  # fmt: skip
_SPACE = re.compile("[ \n]")
_MAILBOX = Pattern(r"[\w.+-]+$")
_LONGEST_MAILBOX = 64
_TEMPLATE = Pattern(r"\{[{%][^{}\n]*[}%]\}|\{:[^{}\n]*\}", "{{", "{%", "{:")
"""What a generator of sites puts its own words for: Jinja and Liquid, Hugo, kramdown."""


_ASCII = ("  ", "\t", "\r", "\v", "\f", "[", "*", "`", "^")
"""What a text without other signs than these of ASCII has where anything of it goes but addresses."""


def unread(text: str) -> list[Cut]:
    """What goes of a text, in order and without overlaps; the breaks between blocks all stay."""
    cuts = [_address(match) for match in _addresses(text)]
    cuts += [Cut(*match.span(), "") for match in _TEMPLATE.finditer(text)]
    if not text.isascii() or any(sign in text for sign in _ASCII):
        cuts += [cut for match in _stretches(text) if (cut := _cut(match)) is not None]
    cuts.sort(key=lambda cut: (cut.start, -cut.end))
    apart: list[Cut] = []
    for cut in cuts:
        if not apart or cut.start >= apart[-1].end:
            apart.append(cut)
    return apart


def _addresses(text: str) -> Iterator[re.Match[str]]:
    """The addresses, looked for only between two spaces where there is a sign of one."""
    signs = []
    for need in _ADDRESS.needs:
        at = text.find(need)
        while at >= 0:
            signs.append(at)
            at = text.find(need, at + len(need))
    end = 0
    for at in sorted(signs):
        if at >= end:
            start = max(text.rfind(" ", end, at), text.rfind("\n", end, at), end - 1) + 1
            stop = _SPACE.search(text, at)
            end = stop.start() if stop else len(text)
            yield from _ADDRESS.finditer(text, start, end)


def _stretches(text: str) -> Iterator[re.Match[str]]:
    """What the pattern finds, which is tried only where its first characters stand."""
    starts = [match.start() for match in _UNREAD_AT.finditer(text)]
    at = text.find("  ")
    while at >= 0:
        starts.append(at)
        at = text.find("  ", at + 2)
    end = 0
    for start in sorted(starts):
        for at in (start - 1, start):
            if at >= end and (match := _UNREAD.match(text, at)):
                yield match
                end = match.end()


def _cut(match: re.Match[str]) -> Cut | None:
    """What a stretch comes to; None where it stays as it is."""
    text, (start, end) = match.string, match.span()
    instead = ""
    match match.lastgroup:
        case "space":
            instead = _space(match)
        case "wide":
            return _narrow(match)
        case "mark" | "raised" if _POWERED.search(text, max(start - 24, 0), start):
            return None
    return Cut(start, end, instead)


def _narrow(match: re.Match[str]) -> Cut | None:
    """A Chinese sign in the midst of other words; with a space where these have one."""
    text, (start, end) = match.string, match.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    around = _LAST.search(text, max(start - 3, 0), start), _NEXT.match(text, end, end + 3)
    if any(found and not found[0].strip(_SIGNS).isascii() for found in around):
        return None
    sign = _WIDE[match[0][0]]
    if sign == "(":
        return Cut(start, end, " (" if before.isalnum() else "(")
    return Cut(start, end, f"{sign} " if after.isalnum() or after in '“‘"$¥€£' else sign)


def _space(match: re.Match[str]) -> str:
    """One space, tab or comma for what there is."""
    space, text, (start, end) = match[0], match.string, match.span()
    if (
        space in _GROUPING
        and text[end : end + 3].isdecimal()
        and not text[end + 3 : end + 4].isdecimal()
    ):
        return "," if _GROUPED.search(text, max(start - 24, 0), start) else " "
    return "\t" if "\t" in space else " "


def _address(match: re.Match[str]) -> Cut:
    """An address with the brackets around it and the spaces before it, without the stop behind it."""
    text, (start, end) = match.string, match.span()
    if match[0][0] == "@" and (
        mailbox := _MAILBOX.search(text, max(start - _LONGEST_MAILBOX, 0), start)
    ):
        start = mailbox.start()
    while end > start and (text[end - 1] in ".,;:!?'\"*_]}" or _is_loose(text, start, end)):
        end -= 1
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        start, end = start - 1, end + 1
    while start and text[start - 1].isspace() and text[start - 1] != "\n":
        start -= 1
    return Cut(start, end, "")


def _is_loose(text: str, start: int, end: int) -> bool:
    """Whether what ends here closes a bracket that was opened before it began."""
    return text[end - 1] == ")" and text.count(")", start, end) > text.count("(", start, end)

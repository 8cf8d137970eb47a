"""Superlatives in other words: never so many, no bigger one, more than ever before are the most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from jiningcli.check.words.vocabulary import Term
    from jiningcli.check.words.word import Word
    from jiningcli.text.reading import Reading

_NEVER = frozenset({"never", "never before", "no", "none", "nobody", "no one"})
_SO = frozenset({"so", "as"})
_TIMED = Pattern(
    r"\b(?:since\b|for (?:[\w'’-]+ ){0,3}(?:year|decade|month|week|centur|season))", flags=re.IGNORECASE
)
"""What makes "not so many" the most: since 2008, for years."""
_MUCH = frozenset("many much more high higher large larger big bigger great greater most record".split())
_LITTLE = frozenset("few fewer little less small smaller low lower".split())
_MOST, _LEAST = ("largest", "highest", "most", "best"), ("smallest", "lowest", "fewest", "least")
_IRREGULAR = {"better": "best", "good": "best", "worse": "worst", "bad": "worst"}
_RANK = Pattern(
    r"\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]$", flags=re.IGNORECASE
)
_BEFORE_NOW = Pattern(r"(?: (?:her|him|it|them|that|this|now|then))?(?:[.,;:!?”\"]|$)")
"""What follows on "before" where all that came before are meant."""
_AS_MANY = re.compile(r"^(?:as|so) (many|much|few|little)$")
_TIMES = frozenset("day decade month quarter season spring summer autumn week winter year".split())
_REACH = 5
"""A comparative stands no more words before its "than"."""

SUPERLATIVE = Pattern(
    r"^(?!(?:north|south)?(?:w?est|east)$|\w*(?:quest|vest|test|rest|terest|guest))\w{3,}est\b"
)
"""The form of a superlative: the largest, the driest."""


def of_another_range(one: str, other: str) -> bool:
    """Whether of two superlatives the one is of all times, the other of all that there are."""
    return {one.rpartition(" ")[2], other.rpartition(" ")[2]} == {"ever", "all"} and "est " in one


def with_superlatives(
    terms: Sequence[Term], word: Callable[[str], Word], reading: Reading
) -> list[Term]:
    """The terms of a sentence, each roundabout superlative as one; its "never" and "than ever" go."""
    result: list[Term] = []
    text = reading.text
    terms = [_ranked(term, text) for term in terms]
    timed = bool(terms) and _TIMED.search(text, terms[0].start, reading.end) is not None
    for clause in dict.fromkeys(t.clause for t in terms):
        result += _of_clause([t for t in terms if t.clause == clause], word, text, timed=timed)
    return sorted(result, key=lambda t: t.start)


def _of_clause(own: list[Term], word: Callable[[str], Word], text: str, *, timed: bool) -> list[Term]:
    at = next((i for i in range(len(own)) if _stands_for_most(own, i, timed=timed)), None)
    if at is None and (first := _not_before(own, text)) is not None:
        before = replace(own[first[1]], text="first", word=word("first"))
        return [before if i == first[1] else t for i, t in enumerate(own) if i != first[0]]
    if at is None:
        return [_plain(own, i, word) for i in range(len(own))]
    gone = {at - 1} if at and own[at - 1].text in _SO else set()
    gone |= set(_denying(own, at, timed=timed)) | set(_than_ever(own, at))
    of = "ever" if _of_time(own, at) else "of all"
    most = replace(own[at], text=f"{_superlative(own[at].text)} {of}", word=_word(own[at], word))
    return [most if i == at else t for i, t in enumerate(own) if i not in gone]


def _ranked(term: Term, text: str) -> Term:
    """A superlative that has a number before it, which is another one: the second-largest."""
    rank = (
        _RANK.search(text[max(0, term.start - 10) : term.start]) if term.text.endswith("est") else None
    )
    if rank is None:
        return term
    return replace(
        term, word=replace(term.word, keys=frozenset(f"{rank[1]} {k}" for k in term.word.keys))
    )


def _not_before(own: list[Term], text: str) -> tuple[int, int] | None:
    """The "no" and the "before" with which something is told to be the first: no woman before her."""
    denied = next((i for i, t in enumerate(own) if t.text in ("no", "none", "nobody")), None)
    last = [i for i in range(max(len(own) - 2, 0), len(own)) if own[i].text == "before"]
    if denied is None or not last or denied > last[0]:
        return None
    return (denied, last[0]) if _BEFORE_NOW.match(text, own[last[0]].end) else None


def _plain(own: list[Term], at: int, word: Callable[[str], Word]) -> Term:
    """A word as it is; of "the most" and of "a record" as a superlative."""
    term = own[at]
    before = own[at - 1].text if at else ""
    after = own[at + 1].text if at + 1 < len(own) else ""
    if (term.text == "most" and before == "the" and after != "of") or (
        term.text == "record" and before in ("", "a", "the", "this") and after not in ("low", "of")
    ):
        return replace(term, text=_superlative(term.text), word=_word(term, word))
    return term


def _stands_for_most(own: list[Term], at: int, *, timed: bool) -> bool:
    """Whether a word is the most of its kind: so many after "never", more before "than ever"."""
    if at and own[at - 1].text == "so" and own[at].text.isalpha():
        return bool(_denying(own, at, timed=timed))
    if _AS_MANY.match(own[at].text):
        return bool(_denying(own, at, timed=timed))
    return _comparative(own[at]) and bool(_than_ever(own, at) or _denying(own, at, timed=timed))


def _comparative(term: Term) -> bool:
    text = term.text
    if text in ("more", "less", "fewer", "better", "worse"):
        return True
    root = text.removesuffix("er")
    roots = {root, root + "e", root[:-1], root.removesuffix("i") + "y"}
    return text.endswith("er") and not term.name and not tables.GRADABLE.isdisjoint(roots)


def _denying(own: list[Term], at: int, *, timed: bool) -> list[int]:
    """The negation that makes a word the most, with the noun of "no country"; "not" needs a time."""
    never = [i for i in range(at) if own[i].text in _NEVER]
    beside = own[at - 1].text if at else ""
    if never and beside in ("no", "never") and not any(t.text == "than" for t in own[at:]):
        return []  # no more
    if never:
        first = never[0]
        places = [first]
        if own[first].text == "no" and any(t.text in ("than", "as") for t in own[at + 1 :]):
            after = first + 2 if own[first + 1].text == "other" else first + 1
            places += range(first + 1, after + (own[after].text in tables.GENERIC_KINDS))
        return [i for i in places if i != at]
    return [i for i in range(at) if own[i].text == "not" and timed]


def _than_ever(own: list[Term], at: int) -> list[int]:
    """The words of "than ever", "than at any time", "than in any other year" behind a comparative."""
    than = next(
        (i for i in range(at + 1, min(at + 1 + _REACH, len(own))) if own[i].text == "than"), None
    )
    if than is None:
        return []
    rest = [t.text for t in own[than + 1 : than + 5]]
    return [than, *_ever(rest, than + 1)] if next(_ever(rest, 0), None) is not None else []


def _of_time(own: list[Term], at: int) -> bool:
    """Whether it is the most of all times, and not of all that there are."""
    others = [own[i + 1].text for i in range(at, len(own) - 1) if own[i].text in ("other", "any other")]
    if others:
        return others[0] in _TIMES
    return not any(t.text in ("no", "none") for t in own[:at])


def _ever(rest: Sequence[str], start: int) -> Iterator[int]:
    """The places of the words that say "ever", from a place on."""
    if rest[:1] in (["ever"], ["ever before"]):
        yield start
        return
    skip = 1 if rest[:1] and rest[0] in ("at", "in", "on") else 0
    if rest[skip : skip + 1] in (["any"], ["any other"]):
        yield from range(start, start + skip + 1)
        after = skip + 1
        if rest[after : after + 1] == ["other"]:
            yield start + after
            after += 1
        if rest[after : after + 1] in (["time"], ["point"], ["other time"]):
            yield start + after


def _superlative(text: str) -> str:
    amount = _AS_MANY.sub(r"\1", text)
    if amount in _MUCH:
        return "largest"
    if amount in _LITTLE:
        return "smallest"
    if text in _IRREGULAR:
        return _IRREGULAR[text]
    root = text.removesuffix("er") if text.endswith("er") else text
    return root.removesuffix("y") + "iest" if root.endswith("y") else root.removesuffix("e") + "est"


def _word(term: Term, word: Callable[[str], Word]) -> Word:
    """The word that a superlative is, with all that says as much."""
    text = _superlative(term.text)
    others = {"largest": _MOST, "smallest": _LEAST}.get(text, (text,))
    keys = frozenset().union(*(word(other).keys for other in others))
    return replace(word(text), keys=keys)

"""Words with what they can mean: stem, classes of synonyms, and whether they carry content at all."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from jiningcli.check import lexicon
from jiningcli.check.neutral import NEUTRAL
from jiningcli.check.synonyms import SYNONYMS
from jiningcli.reading import Token
from jiningcli.words import WORD, fold, stem, stem_each

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.facts import Company, FactFile


_OWN_WORD = re.compile(rf"\d+[^\W\d_]\w*|{WORD.pattern}")
"""A word of the fact file's own, or a name such as 5G."""


class Role:
    """What a word does in a sentence besides carrying content: bits of a number.

    Plain numbers, not an enum's: they are asked for some hundred times a sentence.
    """

    CONTENT = 0
    NEUTRAL = 1 << 0
    NEGATION = 1 << 1
    CAUSE = 1 << 2
    EXCLUSIVE = 1 << 3
    DONE = 1 << 4
    PLANNED = 1 << 5
    PLACE = 1 << 6
    REGION = 1 << 7
    COMPANY = 1 << 8
    SUM = 1 << 9
    MORE = 1 << 10
    FEWER = 1 << 11
    CONVERSION = 1 << 12
    ASIDE = 1 << 13
    """A phrase that looks like a negation and is none."""
    CONTRAST = 1 << 14
    """Denies what comes after it, and that only: rather than."""
    EACH = 1 << 15
    COMPARED = 1 << 16
    TOGETHER = 1 << 17
    MODAL = 1 << 18


class Word(NamedTuple):
    """A word or phrase: ``keys`` are its stem and its classes; two words that share one can match."""

    stem: str
    keys: frozenset[str]
    role: int = Role.CONTENT

    @property
    def neutral(self) -> bool:
        """Whether the word adds nothing to check."""
        return bool(self.role & Role.NEUTRAL)


class Term(NamedTuple):
    """A word of a sentence, or a phrase that is taken as one, with its place."""

    word: Word
    text: str
    start: int
    end: int
    clause: int
    name: bool
    at: int
    """The number of its first token in the sentence."""

    @property
    def possessive(self) -> bool:
        """Whether it owns what follows: ``Jining's``."""
        return self.text.endswith(("'s", "’s"))


def ahead(terms: Sequence[Term], at: int) -> Sequence[Term]:
    """The terms that end before an offset."""
    return terms[: bisect_right(terms, at, key=lambda term: term.end)]


_ROLES = {
    Role.NEUTRAL: re.sub("#.*", "", NEUTRAL),
    Role.NEGATION: lexicon.NEGATORS,
    Role.CAUSE: lexicon.CAUSES,
    Role.EXCLUSIVE: lexicon.EXCLUSIVE,
    Role.PLANNED: lexicon.PLANNED,
    Role.SUM: lexicon.SUMS,
    Role.TOGETHER: lexicon.TOGETHER,
    Role.MORE: lexicon.MORE,
    Role.FEWER: lexicon.FEWER,
    Role.CONVERSION: lexicon.CONVERSIONS,
    Role.ASIDE: lexicon.ASIDES,
    Role.CONTRAST: lexicon.CONTRASTS,
    Role.EACH: lexicon.EACH,
    Role.MODAL: lexicon.MODALS,
    Role.COMPARED: lexicon.COMPARED,
}


_ACRONYMS = frozenset({"WHO", "IT"})
"""In capitals, these are no pronouns."""

_ORIGINS = frozenset(lexicon.ORIGINS.split())
_DONE = frozenset(lexicon.DONE.split())
"""By their very form: "operates" tells of something done, "operation" does not."""


Stems = tuple[str, ...]
"""A word or phrase of the lexicon, as the stems of its words."""


class Lexicon(NamedTuple):
    """The words and phrases that are known in any text: their classes of synonyms, their roles.

    ``lengths`` are those of the phrases that begin with two stems, the longest first.
    """

    classes: dict[Stems, list[str]]
    roles: dict[Stems, int]
    lengths: dict[Stems, list[int]]


@cache
def _lexicon() -> Lexicon:
    classes = list(_classes())
    phrases = " ".join(word for word in _DONE if "-" in word)
    roles = [(role, words.split()) for role, words in (*_ROLES.items(), (Role.DONE, phrases))]
    # All are stemmed in one go, which takes a third of the time.
    words = [word for _, words in (*classes, *roles) for word in words]
    parts = list(dict.fromkeys("-".join(words).split("-")))
    stem_of = dict(zip(parts, stem_each(parts), strict=True))
    stems = {word: tuple(map(stem_of.__getitem__, word.split("-"))) for word in words}
    found = Lexicon({}, {}, _lengths(stems.values()))
    for name, members in classes:
        for word in members:
            found.classes.setdefault(stems[word], []).append("@" + name)
    for role, members in roles:
        for word in members:
            found.roles[stems[word]] = found.roles.get(stems[word], Role.CONTENT) | role
    return found


def _lengths(phrases: Iterable[Stems]) -> dict[Stems, list[int]]:
    """How long the phrases of two words and more are, by their first two, the longest first."""
    lengths: dict[Stems, set[int]] = {}
    for stems in phrases:
        if len(stems) > 1:
            lengths.setdefault(stems[:2], set()).add(len(stems))
    return {first: sorted(found, reverse=True) for first, found in lengths.items()}


def _known(stems: Stems) -> Word | None:
    """What the lexicon has of a word or phrase."""
    classes, roles, _ = _lexicon()
    return _entry(stems) if stems in classes or stems in roles else None


@cache
def _entry(stems: Stems) -> Word:
    """A word or phrase of the lexicon; made when asked for, as few of its thousands ever are."""
    classes, roles, _ = _lexicon()
    return Word(
        " ".join(stems),
        # A phrase is its longer words too: "large-scale" has a scale; not "up", "off", "on".
        frozenset({" ".join(stems), *(s for s in stems if len(s) > 3), *classes.get(stems, ())}),
        roles.get(stems, Role.CONTENT),
    )


def _classes() -> Iterator[tuple[str, list[str]]]:
    """The classes of synonyms: a word with a colon begins one."""
    name, words = "", list[str]()
    for word in re.sub("#.*", "", SYNONYMS).split():
        if word.endswith(":"):
            if name:
                yield name, words
            name, words = word[:-1], []
        else:
            words.append(word)
    yield name, words


class Vocabulary:
    """The lexicon together with the names that a fact file knows: its place and its companies."""

    def __init__(self, facts: FactFile) -> None:
        self._words: dict[str, Word] = {}
        self._known = dict(self._names(facts))
        own = _lengths(self._known)
        for first, lengths in own.items():
            own[first] = sorted({*lengths, *_lexicon().lengths.get(first, ())}, reverse=True)
        self._lengths = _lexicon().lengths | own

    @staticmethod
    def _names(facts: FactFile) -> Iterable[tuple[tuple[str, ...], Word]]:
        for region in facts.source.region:
            yield _name(region, "#region", Role.REGION | Role.NEUTRAL)
            yield _name(f"{region} province", "#region", Role.REGION | Role.NEUTRAL)
        yield _name(facts.source.place, "#place", Role.PLACE | Role.NEUTRAL)
        for text in facts.source.terms:
            stems, word = _name(text, "#place", Role.NEUTRAL)
            yield stems, word
            if len(stems) > 1 and stems[0] == "the":
                yield stems[1:], word._replace(keys=word.keys | {*stems[1:]})
        for text in (facts.source.publisher, facts.source.photos or ""):
            if text:
                yield _name(text, "#source", Role.NEUTRAL)
                yield _name(f"{text} website", "#source", Role.NEUTRAL)
        for company in facts.companies:
            for text in company_names(company):
                yield _name(text, f"#{company.id}", Role.COMPANY)

    def word(self, text: str) -> Word:
        """One word, folded to lower case, on its own."""
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = self._look_up(text)
        return found

    def _look_up(self, text: str) -> Word:
        lower = text.lower()
        if len(text) > 1 and text.isupper() and lower != text:  # Bold letters have no lower case.
            if text in _ACRONYMS:
                return Word(text, frozenset({"^" + text}))
            plain = self.word(lower)
            return plain._replace(keys=plain.keys | {"^" + text})
        root = stem(text)
        if name := self._known.get((root,)):
            return name
        known = _known((root,))
        if text in _DONE:
            done = known or Word(root, frozenset({root}))
            return done._replace(role=done.role & ~Role.NEUTRAL | Role.DONE)
        if text in _ORIGINS:
            return Word(text, frozenset({text}), Role.MODAL)
        if text.endswith(("n't", "n’t")):
            return Word(root, frozenset({root}), Role.NEGATION)
        found = known or Word(root, frozenset({root}))
        return found._replace(keys=found.keys | {"~" + base(root)})

    def terms(self, tokens: Sequence[Token]) -> list[Term]:
        """The words of a sentence, phrases taken together."""
        words = [self.word(token.text) for token in tokens]
        stems = tuple([word.stem for word in words])
        terms: list[Term] = []
        at = 0
        while at < len(tokens):
            first, word, length = tokens[at], words[at], 1
            for longer in self._lengths.get(stems[at : at + 2], ()):
                phrase = stems[at : at + longer]
                if found := self._known.get(phrase) or _known(phrase):
                    word, length = found, len(phrase)
                    break
            last = tokens[at + length - 1]
            text = first.text if length == 1 else " ".join(t.text for t in tokens[at : at + length])
            terms.append(Term(word, text, first.start, last.end, first.clause, first.name, at))
            at += length
        return terms

    def words(self, text: str) -> list[Word]:
        """The words of one of the fact file's own texts."""
        tokens = [
            Token(m[0] if _is_acronym(m[0]) else fold(m[0]), m.start(), m.end(), m[0][0].isupper(), 0)
            for m in _OWN_WORD.finditer(text)
        ]
        return [
            Word(t.text, frozenset({"^" + t.text})) if _is_acronym(t.text) else t.word
            for t in self.terms(tokens)
        ]


def _name(text: str, key: str, role: int) -> tuple[tuple[str, ...], Word]:
    stems = tuple(stem(word) for word in WORD.findall(text))
    return stems, Word(" ".join(stems), frozenset({key}), role)


def company_names(company: Company) -> list[str]:
    """What a company is called: its name, its full name, and those of its terms that are names."""
    names = [company.name, company.full_name or company.name]
    names += [term for term in company.terms if term[:1].isupper()]
    endings = ("Co Ltd", "Co., Ltd.", "Ltd", "Inc", "Corp", "Group", "Corporation", "plc", "AG", "SE")
    for name in tuple(names):
        names += [short for end in endings if (short := name.removesuffix(" " + end)) != name]
    return [name for name in dict.fromkeys(names) if WORD.search(name)]


def _is_acronym(text: str) -> bool:
    """Whether a word of the fact file is meant in capitals only: IT is not it."""
    return 2 <= len(text) <= 3 and text.isupper()


_ENDINGS = (
    "ermen",
    "erman",
    "eri",
    "er",
    "or",
    "ist",
    "ment",
    "ation",
    "ition",
    "ion",
    "ing",
    "age",
    "al",
    "y",
)


def base(root: str) -> str:
    """What is left of a stem without the ending of a derived noun: cannery and canning are can."""
    for ending in _ENDINGS:
        if root.endswith(ending) and len(root) - len(ending) >= 4:
            root = root[: -len(ending)]
            break
    return root[:-1] if len(root) > 3 and root[-1] == root[-2] else root

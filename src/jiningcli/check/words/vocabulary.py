"""Words with what they can mean: stem, classes of synonyms, and whether they carry content at all."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.words import lexicon
from jiningcli.check.words.prepared import in_words
from jiningcli.check.words.spelling import SHORTEST, meant
from jiningcli.check.words.stems import lexicon_by_stem
from jiningcli.check.words.word import Role, Word
from jiningcli.text.words import WORD, fold, stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jiningcli.facts.model import Company, FactFile, Name, Source
    from jiningcli.text.reading import Token


_OWN_WORD = re.compile(rf"\d+[^\W\d_]\w*|{WORD.pattern}")
"""A word of the fact file's own, or a name such as 5G."""


class Term(Struct, frozen=True):
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

    @property
    def unknown(self) -> bool:
        """Whether it is a name, and no word of the lexicon: "Fell" in a headline is none."""
        return self.name and not any(key.startswith("@") for key in self.word.keys)


def ahead(terms: Sequence[Term], at: int) -> Sequence[Term]:
    """The terms that end before an offset."""
    return terms[: bisect_right(terms, at, key=lambda term: term.end)]


def opening(terms: Sequence[Term]) -> int:
    """The number of the first word after a lead-in that tells nothing: ``In short, …``."""
    after = next((i for i, t in enumerate(terms) if t.clause != terms[0].clause), 0)
    return after if all(t.word.neutral for t in terms[:after]) else 0


_MANY = 500
"""Different words of a draft that is long enough to prepare for more."""
_ACRONYMS = frozenset({"WHO", "IT"})
"""In capitals, these are no pronouns."""


class Vocabulary:
    """The lexicon together with the names that a fact file knows: its subject, its companies, others."""

    def __init__(self, facts: FactFile) -> None:
        self._lexicon = lexicon_by_stem()
        self.own: frozenset[str] = frozenset()
        self._forget()
        self._names = dict(_names(facts))
        self._capitals = dict(_acronyms(facts.names))
        for word in self._capitals.values():
            if self._lexicon.word(word.stem) is None:  # "Who" is a word of its own, "cdc" is not.
                self._names.setdefault(word.stem, word)
        self.marks = frozenset(k for w in self._names.values() for k in w.keys if k.startswith("#"))
        self._lengths = dict(self._lexicon.lengths)
        for name in self._names:
            first, *rest = name.split(" ")
            if rest:
                known = self._lengths.get(f"{first} {rest[0]}", "").split()
                self._lengths[f"{first} {rest[0]}"] = in_words({1 + len(rest), *map(int, known)})
        for fact in (*facts.industries, *facts.digital):
            short = _initials(fact.name)
            if short and fact.count is None and self._lexicon.word(short) is None:
                keys = frozenset(key for w in self.words(fact.name) if not w.neutral for key in w.keys)
                self._names.setdefault(short, Word(short, keys))

    def _forget(self) -> None:
        """Forget what was looked up: a copy may know other names and phrases."""
        self._words: dict[str, Word] = {}
        self._meant: dict[str, Word] = {}
        self._pairs: dict[str, set[str]] = {}

    def word(self, text: str) -> Word:
        """One word, folded to lower case, on its own."""
        found = self._words.get(text)
        if found is None:
            found = self._words[text] = self._look_up(text)
        return found

    def _look_up(self, text: str) -> Word:
        lower = text.lower()
        if len(text) > 1 and text.isupper() and lower != text:  # Bold letters have no lower case.
            if name := self._capitals.get(text):
                return name
            if text in _ACRONYMS:
                return Word(text, frozenset({"^" + text}))
            plain = self.word(lower)
            return replace(plain, keys=plain.keys | {"^" + text})
        root = stem(text)
        if name := self._named(text, root):
            return name
        known = _as_used(self._lexicon.word(root), text)
        if text in lexicon.DONE:
            done = known or Word(root, frozenset({root}))
            return replace(done, role=done.role & ~Role.NEUTRAL | Role.DONE)
        if text in lexicon.ORIGINS:
            return Word(text, frozenset({text}), Role.MODAL)
        if text.endswith(("n't", "n’t")):
            return Word(root, frozenset({root}), Role.NEGATION)
        found = known or Word(root, frozenset({root}))
        return replace(found, keys=found.keys | {"~" + base(root)})

    def _named(self, text: str, root: str) -> Word | None:
        """A name that is one word, by its stem; also with an "s" that lacks its apostrophe."""
        return self._names.get(root) or (self._names.get(text[:-1]) if text.endswith("s") else None)

    def terms(self, tokens: Sequence[Token]) -> list[Term]:
        """The words of a sentence, phrases taken together."""
        known, meant = self._words, self._meant
        words = [
            (known.get(t.text) or self.word(t.text))
            if t.name
            else meant.get(t.text) or self._spelt(t.text)
            for t in tokens
        ]
        return [
            Term(word, t.text, t.start, t.end, t.clause, t.name, at)
            if length == 1
            else _phrase(word, tokens, at, length)
            for word, at, length in self._phrases(words)
            for t in (tokens[at],)
        ]

    def _spelt(self, text: str) -> Word:
        """A word as it is meant: one that is known, where this one is a slip of it."""
        known = len(text) < SHORTEST or self._stem_if_known(text) is not None
        word = self.word(text if known else meant(text, self._stem_if_known) or text)
        self._meant[text] = word
        if len(self._meant) == _MANY:
            self._pair_up()
        return word

    def _stem_if_known(self, text: str) -> str | None:
        word = self.word(text)
        known = word.stem in self.own or word.role or word.stem in self._lexicon.stems
        return word.stem if known else None

    def words(self, text: str) -> list[Word]:
        """The words of one of the fact file's own texts."""
        texts = [found if _is_acronym(found) else fold(found) for found in _OWN_WORD.findall(text)]
        return [
            Word(texts[at], frozenset({"^" + texts[at]}))
            if length == 1 and texts[at].isupper() and texts[at] not in self._capitals
            else word
            for word, at, length in self._phrases([self.word(text) for text in texts])
        ]

    def _phrases(self, words: Sequence[Word]) -> list[tuple[Word, int, int]]:
        """The words and longest phrases of a text, where each begins, and how many words it has."""
        pairs = self._pairs
        found = []
        at, last = 0, len(words) - 1
        while at <= last:
            word, length = words[at], 1
            if at < last and (
                not pairs or ((seconds := pairs.get(word.stem)) and words[at + 1].stem in seconds)
            ):
                word, length = self._phrase_at(words, at)
            found.append((word, at, length))
            at += length
        return found

    def _pair_up(self) -> None:
        """The stems that a phrase may go on with, by that which it begins with: for long drafts."""
        for two in self._lengths:
            first, _, second = two.partition(" ")
            self._pairs.setdefault(first, set()).add(second)

    def _phrase_at(self, words: Sequence[Word], at: int) -> tuple[Word, int]:
        """The longest phrase that begins with a word, or the word; and how many words it has."""
        lengths = self._lengths.get(f"{words[at].stem} {words[at + 1].stem}")
        for longer in map(int, lengths.split()) if lengths else ():
            phrase = " ".join([word.stem for word in words[at : at + longer]])
            if found := self._names.get(phrase) or self._lexicon.word(phrase):
                return found, min(longer, len(words) - at)
        return words[at], 1


def _phrase(word: Word, tokens: Sequence[Token], at: int, length: int) -> Term:
    """The words of a phrase as one term."""
    own = tokens[at : at + length]
    text, first = " ".join([t.text for t in own]), own[0]
    return Term(word, text, first.start, own[-1].end, first.clause, first.name, at)


def _as_used(known: Word | None, text: str) -> Word | None:
    """A word of the lexicon; one that adds nothing as an adverb, or goods, does so in no other form."""
    form = known.role & (Role.ADVERB | Role.PLURAL) if known is not None else 0
    if known is None or not form:
        return known
    own = text.endswith("ly" if form & Role.ADVERB else "s")
    return replace(known, role=known.role & ~(form if own else form | Role.NEUTRAL))


def _names(facts: FactFile) -> Iterator[tuple[str, Word]]:
    """The names that a fact file knows, by their stems."""
    for name in facts.names:
        yield from (
            _name(text, f"#{name.id}", Role.CONTENT) for text in names_of(name) if not _is_capitals(text)
        )
    for region in facts.source.region:
        yield _name(region, "#region", Role.REGION | Role.NEUTRAL)
        yield _name(f"{region} province", "#region", Role.REGION | Role.NEUTRAL)
    for subject in facts.source.subjects:
        yield _name(subject, "#place", Role.PLACE | Role.NEUTRAL)
    for text in facts.source.terms:
        stems, word = _name(bare(text), "#place", Role.NEUTRAL)
        yield stems, replace(word, keys=word.keys | {*stems.split(" ")})
    for text, key in _of_source(facts.source):
        yield _name(text, key, Role.NEUTRAL)
        yield _name(f"{text} website", key, Role.NEUTRAL)
    for company in facts.companies:
        for text in company_names(company):
            yield _name(text, f"#{company.id}", Role.COMPANY)


def names_of(name: Name) -> list[str]:
    """What a person or organisation is called."""
    names = dict.fromkeys((name.name, name.full_name or name.name, *name.terms))
    return [text for text in names if WORD.search(text)]


def _acronyms(names: Iterable[Name]) -> Iterator[tuple[str, Word]]:
    """The names that are one word in capitals, by that word: WHO."""
    for name in names:
        for text in filter(_is_capitals, names_of(name)):
            yield text, _name(text, f"#{name.id}", Role.CONTENT)[1]


def _initials(name: str) -> str | None:
    """``nev`` for new energy vehicles: the initials of a name of three words or more."""
    words = [word for word in WORD.findall(name.lower()) if word not in ("and", "of", "the")]
    return "".join(word[0] for word in words) if len(words) >= len("NEV") else None


def _is_capitals(text: str) -> bool:
    return len(text) > 1 and text.isalpha() and text.isupper()


def bare(name: str) -> str:
    """A name for the place without its article: ``the city`` is ``city``."""
    return name.lower().removeprefix("the ")


def _of_source(source: Source) -> Iterator[tuple[str, str]]:
    """What the publication is called, and its address; and who has the photos.

    An address of one point only, such as ``solar.energy``, may be words of a sentence.
    """
    host = source.url.partition("//")[2].partition("/")[0].partition(":")[0]
    hosts = [name for name in (host, host.partition(".")[2]) if name.count(".") > 1]
    photos = (source.photos or "").removesuffix(" website")
    yield from ((name, "#source") for name in (source.publisher, *hosts) if WORD.search(name))
    if WORD.search(photos) and photos != source.publisher:
        yield photos, "#photos"


def _name(text: str, key: str, role: int) -> tuple[str, Word]:
    stems = " ".join(stem(word) for word in WORD.findall(text))
    return stems, Word(stems, frozenset({key}), role)


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
    if root.endswith(_ENDINGS):  # mostly it has none of them
        for ending in _ENDINGS:
            if root.endswith(ending) and len(root) - len(ending) >= 4:
                root = root[: -len(ending)]
                break
    return root[:-1] if len(root) > 3 and root[-1] == root[-2] else root

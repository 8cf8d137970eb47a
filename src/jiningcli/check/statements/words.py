"""The vocabulary of an article: the lexicon, and classes and phrases of general news English."""

from __future__ import annotations

from copy import copy
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from msgspec.structs import replace

from jiningcli.check.statements import tables
from jiningcli.check.words.classes import GAP, own_stem
from jiningcli.check.words.general import LONGEST, bearing_on, classes_in, decisive, general, wider
from jiningcli.check.words.prepared import in_words
from jiningcli.check.words.vocabulary import Vocabulary
from jiningcli.check.words.word import Role, Word
from jiningcli.facts.model import FactFile, Source
from jiningcli.patterns import Pattern
from jiningcli.text.words import WORD, stem_each

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class ArticleWords(Vocabulary):
    """A vocabulary that knows no fact file's names, and the classes of general news English."""

    def __init__(self) -> None:
        source = Source(title="", publisher="", date=date.min, url="", subject="an article")
        super().__init__(FactFile(source=source))
        self._names = {}
        self._there: frozenset[str] = frozenset()
        self._bearing: frozenset[str] = frozenset()
        self._here: frozenset[str] = frozenset()
        self._source = False
        for phrase in tables.PHRASES:
            self._know(" ".join(stem_each(phrase.split(" "))), frozenset())

    def _named(self, text: str, root: str) -> Word | None:
        if own := own_stem(text):
            keys = general().keys(own)
            return (
                self._made(self._lexicon.word(root) or Word(root, frozenset({root})), keys)
                if keys
                else None
            )
        if root not in self._names and (keys := general().keys(root)):
            self._know(root, keys)
        return self._names.get(root)

    def _phrase_at(self, words: Sequence[Word], at: int) -> tuple[Word, int]:
        """The longest phrase; one of a general class where it must be taken as one."""
        best, most = super()._phrase_at(words, at)
        if "close" in best.stem.split() and best.role & Role.NEGATION:
            best, most = words[at], 1  # a plant that has closed is one that is told of
        stems = [word.stem for word in words[at : at + LONGEST]]
        for _, length, keys in self._of_classes(stems, 0):
            if length >= max(most, 2) and self._one(stems[:length], keys):
                here = " ".join(stems[:length])
                known = self._lexicon.word(here) or Word(here, frozenset({here}))
                best, most = self._made(best if most == length else known, keys), length
        return best, most

    def _pair_up(self) -> None:
        super()._pair_up()
        for first, second in general().pairs():
            self._pairs.setdefault(first, set()).add(second)

    def _phrases(self, words: Sequence[Word]) -> list[tuple[Word, int, int]]:
        """The words and longest phrases; a word may be matched by what a phrase that it is in may be."""
        stems = [word.stem for word in words]
        more: dict[int, frozenset[str]] = {}
        phrases: dict[tuple[int, int], frozenset[str]] = {}
        pairs = self._pairs
        for at in range(len(stems) - 1):
            if pairs and pairs.get(stems[at], _NONE).isdisjoint((stems[at + 1], GAP)):
                continue
            for _, length, keys in self._of_classes(stems, at):
                phrases[at, length] = phrases.get((at, length), frozenset()) | keys
                inside = [i for i in range(at, at + length) if _tells(stems[i])]
                more.update({i: more.get(i, frozenset()) | keys for i in inside})
            for phrase, places in general().parted_at(stems, at):
                keys = general().keys(phrase) & self._bearing
                more.update({i: more.get(i, frozenset()) | keys for i in places})
        found = [
            (self._made(word, keys) if keys else word, at, length)
            for word, at, length in super()._phrases(words)
            for keys in [more.get(at) if length == 1 else phrases.get((at, length))]
        ]
        return _with_wider(found) if self._source else found

    def _of_classes(self, stems: Sequence[str], at: int) -> Iterator[tuple[str, int, frozenset[str]]]:
        """The phrases at a place that are of a class which the article bears on."""
        for phrase, length in general().phrases_at(stems, at):
            keys = general().keys(phrase)
            if not keys.isdisjoint(self._bearing):
                yield phrase, length, keys

    def _one(self, stems: Sequence[str], classes: frozenset[str]) -> bool:
        """Whether a phrase is one word: its own say other things, or the article lacks some.

        The article's own phrases bear out each of their words, those of a claim may be told by others:
        a vaccination drive by a campaign of vaccination.
        """
        if decisive(classes) or not (_PARTICLES | _DENYING).isdisjoint(stems):
            return True
        telling = list(filter(_tells, stems))
        lacking = sum(self._here.isdisjoint(self._keys(root)) for root in telling)
        return not self._source and lacking > 0 and (lacking > 1 or len(telling) == 1)

    def _keys(self, root: str) -> frozenset[str]:
        known = self._lexicon.word(root)
        return general().keys(root).union((root,), known.keys if known is not None else ())

    def _know(self, stems: str, classes: frozenset[str]) -> None:
        """Have a word or phrase of more classes than the lexicon knows."""
        known = self._names.get(stems) or self._lexicon.word(stems) or Word(stems, frozenset({stems}))
        self._names[stems] = self._made(known, classes)
        first, *rest = stems.split(" ")
        if rest:
            lengths = self._lengths.get(f"{first} {rest[0]}", "").split()
            self._lengths[f"{first} {rest[0]}"] = in_words({1 + len(rest), *map(int, lengths)})

    def _made(self, known: Word, classes: frozenset[str]) -> Word:
        """A word with more classes; one that denies is a deed where the article tells of it: closed."""
        role = known.role & ~Role.NEUTRAL if decisive(classes) else known.role
        keys = known.keys | classes
        if role & Role.NEGATION and keys & self._there:
            role &= ~Role.NEGATION
        word = replace(known, keys=keys, role=role)
        return _of_source(word) if self._source else word

    def of_article(self, text: str) -> ArticleWords:
        """The same for an article: with its long names that have initials, and phrases that it bears on.

        A phrase is taken as one where the article has it, or a word of its class; else its words stand
        for themselves.
        """
        own = copy(self)
        own._names, own._lengths = dict(self._names), dict(self._lengths)  # noqa: SLF001
        own._forget()  # noqa: SLF001
        words = WORD.findall(text)
        own._there = classes_in(words)  # noqa: SLF001
        own._here = frozenset(key for root in set(stem_each(words)) for key in self._keys(root))  # noqa: SLF001
        own._bearing = bearing_on(own._there)  # noqa: SLF001
        for short, long in {m[2]: m[1] for m in _LONG.finditer(text) if _initials(m[1], m[2])}.items():
            words = [w for w in long.split() if w not in ("the", "The", "of", "for", "and")]
            starts = [i for i, w in enumerate(long.split()) if w == words[0]]
            stems = " ".join(stem_each(long.split()[starts[0] :]))
            own._know(stems, frozenset({f"^{short}", *stem_each(short.lower().split())}))  # noqa: SLF001
        return own

    def of_source(self) -> ArticleWords:
        """The same for the article's own sentences: what bears a claim's words out, and is none of them.

        A word of a phrase bears out that word by itself, and a nurse a health worker. The words of a
        claim's phrase do not: an interest rate is no unemployment rate.
        """
        own = copy(self)
        own._forget()  # noqa: SLF001
        own._source = True  # noqa: SLF001
        own._names = {stems: _of_source(word) for stems, word in self._names.items()}  # noqa: SLF001
        return own


def _of_source(word: Word) -> Word:
    """A word of the source with all that it bears out."""
    if " " in word.stem and not decisive(word.keys):
        return replace(word, keys=word.keys.union(_weighty(word.stem)))
    return word


def _with_wider(found: list[tuple[Word, int, int]]) -> list[tuple[Word, int, int]]:
    """The words of a sentence with what a claim may say for them: a nurse is a health worker.

    What is denied or rises and falls of the one need not be so of the other.
    """
    if any(word.role & Role.NEGATION or word.keys & tables.TURNS for word, _, _ in found):
        return found
    more = wider(key for word, _, _ in found for key in word.keys)
    return [
        (replace(word, keys=word.keys.union(*(more.get(key, ()) for key in word.keys))), at, length)
        for word, at, length in found
    ] if more else found  # fmt: skip


def _weighty(stems: str) -> Iterator[str]:
    """The words of a phrase that say of themselves what it says: not those of "fail to pay"."""
    parts = stems.split(" ")
    if _DENYING.isdisjoint(parts):
        yield from filter(_tells, parts)


def _tells(stem: str) -> bool:
    return len(stem) > 2 and stem not in _SMALL


_NONE: frozenset[str] = frozenset()
_PARTICLES = frozenset("along apart away back behind down off out over through up".split())
"""Words by which a verb says another thing."""
_DENYING = frozenset(
    "avoid call cannot ceas end escap except fail free had halt lack late less miss never no none not "
    "off out quit refus short spare stop suspend too unpaid until without withdraw".split()
)
"""Words of phrases by which the others are not so."""
_SMALL = _PARTICLES | frozenset(
    "about across after ahead and any around below between for from his her into its our the their "
    "than under with your".split()
)
"""Words of phrases that say little by themselves."""
_LONG = Pattern(
    r"(?<![\w’'-])((?:[A-Z][\w’'-]*(?: (?:of|for|and|the|in)){0,2} ){1,12})\(([A-Z]{2,7})\)", "("
)


def _initials(long: str, short: str) -> bool:
    """Whether an acronym is made of the first letters of a name's words."""
    letters = "".join(word[0] for word in long.split() if word[0].isupper())
    return letters.endswith(short) or "".join(w[0] for w in long.split()).upper().endswith(short)


@cache
def article_words() -> ArticleWords:
    """The vocabulary, made once."""
    return ArticleWords()

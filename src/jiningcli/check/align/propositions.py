"""Facts as propositions that a sentence can be laid beside, and the index that finds them by words."""

from __future__ import annotations

from collections import Counter, defaultdict
from heapq import nsmallest
from math import log
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from jiningcli.check.align.aligned import GENERAL
from jiningcli.check.align.bearing import classes_of, company_of, group_of, is_pending
from jiningcli.check.words.lexicon import PROMISES
from jiningcli.check.words.vocabulary import Vocabulary
from jiningcli.check.words.word import Role, Word
from jiningcli.facts.model import (
    Company,
    Fact,
    FactFile,
    Project,
    Statement,
    Status,
    status_of,
)
from jiningcli.text.draft import Draft
from jiningcli.text.reading import Reading, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from jiningcli.check.align.aligned import Words
    from jiningcli.check.words.vocabulary import Term

MOST_POSTINGS = 100
"""A word that more facts hold than this tells nothing about which of them is meant."""

MOST_CANDIDATES = 12


class Phrase(Struct, frozen=True):
    """Another name of a topic: the keys of each of its words, and of all of them together."""

    words: tuple[frozenset[str], ...]
    keys: frozenset[str]

    @property
    def text(self) -> str:
        """The phrase as something to compare: two phrases of the same words have the same."""
        return " ".join(min(keys) for keys in self.words)


class Weighted(Struct, frozen=True):
    """A word of a proposition and its weight: the rarer in the file, the heavier."""

    word: Word
    weight: float


class Proposition(Struct, eq=False):
    """What one fact says, as a sentence is compared with it.

    ``topic`` are the words of its name, ``phrases`` its terms, ``predicate`` the words of its
    statement that are not in its name; ``vocabulary`` all keys of these. A *member* is one of
    several facts in the same role, such as the bases or the emerging industries: ``group`` names
    the role, and the name is one of its phrases. ``pending`` is what is still to come, ``unfinished``
    also what is being built; ``aims`` where the statement tells of an aim. ``company`` is the id of
    the company that the fact is about, ``units`` are the keys of what is counted, and of the topic,
    ``excluded`` those of what the fact leaves out, ``own`` those of name, terms and statement, without
    what may be said of it besides. ``name`` are the stems of all words of its name:
    *net* tells a net profit from a gross one, and nothing elsewhere.
    """

    fact: Fact
    topic: list[Weighted]
    phrases: list[Phrase]
    predicate: list[Weighted]
    vocabulary: frozenset[str]
    company: str | None
    group: str | None
    pending: bool
    unfinished: bool
    aims: bool
    units: frozenset[str]
    excluded: frozenset[str]
    own: frozenset[str]
    name: tuple[str, ...]


class Group(Struct, frozen=True):
    """The facts in one role, or the named projects of one status.

    ``shared`` are the keys that all its members have, ``marks`` those of them that tell this role
    from others; ``whole`` is the role without a member, ``every`` the members and the whole.
    """

    name: str
    members: list[Proposition]
    whole: Proposition
    shared: frozenset[str]
    marks: frozenset[str]
    every: frozenset[Proposition]


class Index:
    """All propositions of a fact file, found by the words that they hold."""

    def __init__(self, facts: FactFile) -> None:
        self.facts = facts
        self.vocabulary = Vocabulary(facts)
        words = self.vocabulary.words
        self._roles = {
            f"#{name.id}": frozenset().union(*(w.keys for w in words(name.role)))
            for name in facts.names
            if name.role
        }
        held = [
            (fact, words(fact.name), [words(t) for t in fact.terms], words(fact.statement))
            for _, fact in facts
        ]
        frequency: Counter[str] = Counter()
        for _, name, terms, statement in held:
            frequency.update({w.stem for part in (name, *terms, statement) for w in part})
        self._total, self._frequency = max(len(held), 1), frequency
        self.propositions = [self._proposition(*parts) for parts in held]
        self._mark_companies_to_come()
        self.title = frozenset().union(*(w.keys for w in words(facts.source.title)))
        self.groups = self._groups()
        self.statuses = self._statuses()
        groups = (*self.groups.values(), *self.statuses.values())
        self.marks = frozenset().union(*(group.marks for group in groups))
        self._known_keys = frozenset().union(
            *(p.vocabulary for p in self.propositions),
            *(group.marks for group in self.groups.values()),
        )
        self.vocabulary.own = frozenset(part for stem in frequency for part in stem.split(" "))
        self._read: dict[str, Reading] = {}
        self._known: dict[Word, tuple[str, ...]] = {}
        self._has: dict[str, bool] = {}
        self._own_terms: dict[str, list[Term]] = {}
        topics: dict[str, list[int]] = {}
        for number, proposition in enumerate(self.propositions):
            for key in _topic_keys(proposition):
                topics.setdefault(key, []).append(number)
        self._topics = {
            key: (log(1 + self._total / len(numbers)), numbers)
            for key, numbers in topics.items()
            if len(numbers) <= MOST_POSTINGS
        }
        """By key that tells which fact is meant: its weight, and the numbers of the propositions."""

    def read(self, proposition: Proposition) -> Reading:
        """The statement of a fact, read as a sentence of a claim is."""
        found = self._read.get(proposition.fact.id)
        if found is None:
            claim = Draft(proposition.fact.statement, claim=True)
            found = self._read[proposition.fact.id] = next(
                iter(read(claim, self.facts.currencies, self.facts.units))
            )
        return found

    def own_terms(self, proposition: Proposition) -> list[Term]:
        """The words of the statement of a fact, as those of a claim are taken."""
        found = self._own_terms.get(proposition.fact.id)
        if found is None:
            found = self.vocabulary.terms(self.read(proposition).tokens)
            self._own_terms[proposition.fact.id] = found
        return found

    def places(self, terms: Sequence[Term]) -> dict[str, list[int]]:
        """Where each key that some proposition has stands among some terms."""
        places: dict[str, list[int]] = {}
        known = self._known
        for i, term in enumerate(terms):
            keys = known.get(term.word)
            if keys is None:
                keys = known[term.word] = tuple(sorted(term.word.keys & self._known_keys))
            for key in keys:
                if key in places:
                    places[key].append(i)
                else:
                    places[key] = [i]
        return places

    def has(self, word: Word) -> bool:
        """Whether a name, a term or a statement of the file has a word itself."""
        has = self._has.get(word.stem)
        if has is None:
            has = all(part in self.vocabulary.own for part in word.stem.split(" "))
            self._has[word.stem] = has
        return has

    def weight(self, word: Word) -> float:
        """How much a word says of which fact is meant: much if few facts have it."""
        if word.role & (Role.PLACE | Role.REGION):
            return 0.0
        weight = log(1 + self._total / max(self._frequency[word.stem], 1))
        return weight if not word.neutral and word.keys.isdisjoint(GENERAL) else weight / 4

    def _weighted(self, words: Iterable[Word]) -> list[Weighted]:
        unique = dict.fromkeys(w for w in words if _tells(w))
        weighted = [Weighted(word, self.weight(word)) for word in unique]
        contents = [w for w in weighted if not w.word.neutral]
        return contents or weighted

    def _proposition(
        self, fact: Fact, name: list[Word], terms: list[list[Word]], statement: list[Word]
    ) -> Proposition:
        company, stems = company_of(fact), tuple(s for w in name if _tells(w) for s in w.stem.split())
        others = [w for text in fact.related for w in self.vocabulary.words(text)]
        if isinstance(fact, Company):  # A word such as "laboratory" alone does not name a company.
            others += [w for t in terms for w in t]
            terms = [t for t in terms if any(w.role & Role.COMPANY for w in t)]
        if isinstance(fact, Project):  # What tells its projects apart is not the company's name.
            name = [w for w in name if not w.role & Role.COMPANY] or name
        named = {w.stem for w in name}
        own = [w for w in statement if w.stem not in named and not w.neutral]
        unit = self.vocabulary.words(fact.count.unit) if fact.count is not None else []
        status = status_of(fact)
        told = self.vocabulary.words(status.value) if status else []
        keys = {key for w in unit for key in w.keys}
        for w in (*name, *(w for t in terms for w in t), *others, *statement, *told):
            keys |= {k for k in w.keys if not k.startswith("@")} if w.neutral else w.keys
        if fact.speaker:
            keys.add(f"#{fact.speaker}")
        if fact.period is not None and fact.period.name:
            keys |= {key for w in self.vocabulary.words(fact.period.name) for key in w.keys}
        left_out = [w for text in fact.excluding for w in self.vocabulary.words(text)]
        excluded = frozenset(key for w in left_out if not w.neutral for key in w.keys)
        keys |= excluded
        keys = keys.union(*(self._roles[key] for key in keys & self._roles.keys()))
        aims = any(not PROMISES.isdisjoint((w.stem, *w.stem.split())) for w in statement)
        pending = is_pending(fact, aims=aims)
        keys |= classes_of(fact, new="@launch" in keys, aims=aims, pending=pending)
        return Proposition(
            fact=fact,
            topic=self._weighted(name),
            phrases=[p for term in terms if (p := _phrase(self._weighted(term)))],
            predicate=self._weighted(own) if own else [],
            vocabulary=frozenset(keys),
            company=company,
            group=group_of(fact),
            pending=pending,
            unfinished=pending or status is Status.UNDER_CONSTRUCTION,
            aims=aims,
            units=frozenset().union(
                *(w.keys for w in (*name, *unit)),
                *(w.keys for w in statement if isinstance(fact, Statement)),
            ),
            excluded=excluded,
            own=frozenset(
                key for w in (*name, *(w for t in terms for w in t), *statement) for key in w.keys
            ),
            name=stems,
        )

    def _mark_companies_to_come(self) -> None:
        """A company all of whose projects are still to come has nothing at work yet either."""
        unfinished: dict[str | None, list[bool]] = {}
        for p in self.propositions:
            if isinstance(p.fact, Project):
                unfinished.setdefault(p.company, []).append(p.unfinished)
        for p in self.propositions:
            if isinstance(p.fact, Company) and all(unfinished.get(p.company, [False])):
                p.unfinished = True

    def _groups(self) -> dict[str, Group]:
        """The roles with their members, the words that these share, and those that mark the role."""
        members: dict[str, list[Proposition]] = {}
        repeated: Counter[tuple[str | None, str]] = Counter()
        for proposition in self.propositions:
            if proposition.group is not None:
                members.setdefault(proposition.group, []).append(proposition)
        for name, found in members.items():
            for p in found:
                repeated.update({(name, phrase.text) for phrase in p.phrases})
            for p in found:  # "emerging industry", as a term of each of them, names none of them.
                p.phrases = [x for x in p.phrases if repeated[name, x.text] == 1 or len(found) == 1]
        shared, own = {}, {}
        for name, found in members.items():
            common = [{w.word for w in p.predicate} for p in found]
            label = self.vocabulary.words(name.replace("-", " "))
            words = set.intersection(*common) | {w for w in label if not w.neutral}
            shared[name] = frozenset(key for word in words for key in word.keys)
            phrases = {k for w in words if " " in w.stem for k in w.keys if k.startswith("@")}
            own[name] = (
                frozenset(w.stem for w in words if "@plan" not in w.keys)
                | phrases
                | {"@" + part for part in name.split("-")}
                | {w.stem for w in label}
            )
        groups = {}
        for name, found in members.items():
            others = frozenset().union(*(keys for other, keys in own.items() if other != name))
            marks = (own[name] - others - GENERAL) or own[name]
            whole = replace(found[0], topic=[], phrases=[], vocabulary=shared[name], group=None)
            groups[name] = Group(name, found, whole, shared[name], marks, frozenset({whole, *found}))
            for proposition in found:
                names = [_strict(p) for p in (_phrase(proposition.topic), *proposition.phrases) if p]
                # A phrase all of whose words the role has, such as "emerging industry", names no member.
                proposition.phrases = [
                    p for p in names if any(keys.isdisjoint(shared[name]) for keys in p.words)
                ]
                proposition.vocabulary |= shared[name]
        return groups

    def _statuses(self) -> dict[str, Group]:
        """The named projects that are equally far, as groups: "four projects have been confirmed"."""
        members: dict[str, list[Proposition]] = {}
        for proposition in self.propositions:
            fact = proposition.fact
            if isinstance(fact, Project) and fact.status is not None and fact.count is None:
                members.setdefault(fact.status.value, []).append(proposition)
        groups = {}
        for name, found in members.items():
            marks = frozenset(key for word in self.vocabulary.words(name) for key in word.keys)
            common = frozenset.intersection(*(p.vocabulary for p in found))
            shared = marks | common | {"@project", "project"}
            whole = replace(found[0], topic=[], phrases=[], vocabulary=shared, company=None)
            groups[name] = Group(name, found, whole, shared, marks, frozenset({whole, *found}))
        return groups

    def candidates(self, words: Words) -> dict[Proposition, list[Phrase]]:
        """The propositions whose topics share the weightiest words with a sentence, best first.

        With each proposition come its phrases of which the sentence has a word.
        """
        scores: defaultdict[int, float] = defaultdict(float)
        topics = self._topics
        for key in words.places:
            if key in topics:
                weight, numbers = topics[key]
                for number in numbers:
                    scores[number] -= weight  # the best is the least, and of equal ones the first
        if not scores:
            return {}
        best = zip(scores.values(), scores, strict=True)
        few = sorted(best) if len(scores) <= MOST_CANDIDATES else nsmallest(MOST_CANDIDATES, best)
        found = [self.propositions[number] for _, number in few]
        keys = words.keys
        return {p: [x for x in p.phrases if not x.keys.isdisjoint(keys)] for p in found}


def _tells(word: Word) -> bool:
    """Whether a word can tell which fact is meant: a place cannot, nor can who says it."""
    return not word.role & (Role.PLACE | Role.REGION) and (bool(word.role) or not word.named)


def _topic_keys(proposition: Proposition) -> frozenset[str]:
    """The keys of the words that name a topic, and of the company that it is of.

    What a fact of no other category is about, all its words tell.
    """
    if isinstance(proposition.fact, Statement):
        return proposition.vocabulary
    keys = frozenset().union(
        *(w.word.keys for w in proposition.topic), *(phrase.keys for phrase in proposition.phrases)
    )
    return keys | {f"#{proposition.company}"} if proposition.company else keys


def _strict(phrase: Phrase) -> Phrase:
    """A phrase without classes of synonyms: "building gear" is not construction machinery."""
    words = tuple(frozenset(k for k in keys if not k.startswith("@")) for keys in phrase.words)
    return Phrase(words, frozenset().union(*words))


def _phrase(words: list[Weighted]) -> Phrase | None:
    """A phrase of these words; None where they are such as may be said of any topic."""
    keys = tuple(w.word.keys for w in words)
    if not keys or all(k & GENERAL for k in keys):
        return None
    return Phrase(keys, frozenset().union(*keys))

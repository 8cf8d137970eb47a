"""Facts as propositions that a sentence can be laid beside, and the index that finds them by words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import log
from typing import NamedTuple

from jiningcli.check.vocabulary import Role, Term, Vocabulary, Word
from jiningcli.facts import Company, DigitalFact, Fact, FactFile, Industry, Kind, Project, Status
from jiningcli.facts import Role as Part

PENDING = {Status.PLANNED, Status.CONFIRMED, Status.APPROVED}
"""What has not come about yet, however sure it is."""

PROMISES = frozenset({"@aim", "@plan", "@foster"})
"""Classes of words that tell of an aim or an effort, not of a result."""

MOST_POSTINGS = 400
"""A word that more facts hold than this tells nothing about which of them is meant."""

MOST_CANDIDATES = 16


class Weighted(NamedTuple):
    """A word of a proposition and its weight: the rarer in the file, the heavier."""

    word: Word
    weight: float


@dataclass(slots=True, eq=False)
class Proposition:
    """What one fact says, as a sentence is compared with it.

    ``topic`` are the words of its name, ``phrases`` its terms, ``predicate`` the words of its
    statement that are not in its name; ``vocabulary`` all keys of these. A *member* is one of
    several facts in the same role, such as the bases or the emerging industries: ``group`` names
    the role, ``shared`` are the keys that all its members have, ``marks`` those of them that tell
    this role from others. ``company`` is the id of the company that the fact is about.
    """

    fact: Fact
    topic: list[Weighted]
    phrases: list[list[Weighted]]
    predicate: list[Weighted]
    vocabulary: frozenset[str]
    company: str | None
    group: str | None
    pending: bool
    unfinished: bool
    shared: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()


class Group(NamedTuple):
    """The facts in one role."""

    name: str
    members: list[Proposition]
    whole: Proposition
    shared: frozenset[str]
    marks: frozenset[str]


class Index:
    """All propositions of a fact file, found by the words that they hold."""

    def __init__(self, facts: FactFile) -> None:
        self.facts = facts
        self.vocabulary = Vocabulary(facts)
        words = self.vocabulary.words
        held = [
            (fact, words(fact.name), [words(t) for t in fact.terms], words(fact.statement))
            for _, fact in facts
        ]
        frequency: Counter[str] = Counter()
        for _, name, terms, statement in held:
            frequency.update({w.stem for part in (name, *terms, statement) for w in part})
        self._total, self._frequency = max(len(held), 1), frequency
        self.propositions = [self._proposition(*parts) for parts in held]
        self.groups = self._groups()
        self._postings: dict[str, list[int]] = {}
        for number, proposition in enumerate(self.propositions):
            for key in proposition.vocabulary:
                self._postings.setdefault(key, []).append(number)

    def weight(self, word: Word) -> float:
        """How much a word says of which fact is meant: much if few facts have it."""
        if word.role & (Role.PLACE | Role.REGION):
            return 0.0
        weight = log(1 + self._total / max(self._frequency[word.stem], 1))
        return weight / 4 if word.neutral else weight

    def _weighted(self, words: Iterable[Word]) -> list[Weighted]:
        unique = dict.fromkeys(w for w in words if not w.role & (Role.PLACE | Role.REGION))
        weighted = [Weighted(word, self.weight(word)) for word in unique]
        contents = [w for w in weighted if not w.word.neutral]
        return contents or weighted

    def _proposition(
        self, fact: Fact, name: list[Word], terms: list[list[Word]], statement: list[Word]
    ) -> Proposition:
        company = fact.id if isinstance(fact, Company) else None
        if isinstance(fact, Project):
            company = fact.company
        group = None
        if isinstance(fact, Industry) and fact.role is not Part.COVERAGE:
            group = fact.role.value
        elif isinstance(fact, DigitalFact) and fact.kind is Kind.RECOGNITION:
            group = fact.kind.value
        if isinstance(fact, Company):  # A word such as "laboratory" alone does not name a company.
            terms = [t for t in terms if any(w.role & Role.COMPANY for w in t)]
        if isinstance(fact, Project):  # What tells its projects apart is not the company's name.
            name = [w for w in name if not w.role & Role.COMPANY] or name
        named = {w.stem for w in name}
        status = self.vocabulary.words(fact.status.value) if isinstance(fact, Project) and fact.status else []
        own = [w for w in statement if w.stem not in named and not w.neutral]
        every = [*name, *(w for t in terms for w in t), *statement, *status]
        keys = {key for word in every for key in word.keys if not word.neutral or key[0] != "@"}
        if company is not None:
            keys |= {"@company", f"#{company}"}
        if fact.count is not None:
            keys |= {key for w in self.vocabulary.words(fact.count.unit) for key in w.keys}
        if isinstance(fact, Project):
            keys |= {"@project"}
        if isinstance(fact, Industry):
            keys |= {"@sector", "@manufacture", "@company"}
        if fact.count is not None:
            keys |= {"@tally", "@share", "@absent"} if fact.count.of else {"@tally"}
        if fact.value is not None:
            keys |= {"@investment", "@price", "@worth"}
        if fact.direction is not None:
            keys |= {"@rise" if fact.direction == "up" else "@fall"}
        if fact.passage.caption is not None:
            keys |= {"@photo", "@show"}
        pending = any(PROMISES & w.keys for w in statement)
        if isinstance(fact, Project):
            pending = fact.status in PENDING
        elif fact.count is not None or fact.change is not None:
            pending = False
        if "@launch" in keys:
            keys |= {"@new"}
        if pending:
            keys |= {"@aim", "@plan"}
        return Proposition(
            fact=fact,
            topic=self._weighted(name),
            phrases=[self._weighted(term) for term in terms],
            predicate=self._weighted(own) if own else [],
            vocabulary=frozenset(keys),
            company=company,
            group=group,
            pending=pending,
            unfinished=pending or _being_built(fact),
        )

    def _groups(self) -> dict[str, Group]:
        """The roles with their members, the words that these share, and those that mark the role."""
        members: dict[str, list[Proposition]] = {}
        repeated: Counter[tuple[str | None, str]] = Counter()
        for proposition in self.propositions:
            if proposition.group is not None:
                members.setdefault(proposition.group, []).append(proposition)
        for name, found in members.items():
            for p in found:
                repeated.update({(name, _text(phrase)) for phrase in p.phrases})
            for p in found:  # "emerging industry", as a term of each of them, names none of them.
                p.phrases = [x for x in p.phrases if repeated[name, _text(x)] == 1 or len(found) == 1]
        shared, own = {}, {}
        for name, found in members.items():
            common = [{w.word for w in p.predicate} for p in found]
            label = self.vocabulary.words(name.replace("-", " "))
            words = set.intersection(*common) | {w for w in label if not w.neutral}
            shared[name] = frozenset(key for word in words for key in word.keys)
            phrases = {k for w in words if " " in w.stem for k in w.keys if k[0] == "@"}
            own[name] = frozenset(w.stem for w in words) | phrases | {"@" + part for part in name.split("-")} | {w.stem for w in label}
        groups = {}
        for name, found in members.items():
            others = frozenset().union(*(keys for other, keys in own.items() if other != name))
            marks = (own[name] - others) or own[name]
            whole = replace(found[0], topic=[], phrases=[], vocabulary=shared[name], group=None)
            groups[name] = Group(name, found, whole, shared[name], marks)
            for proposition in found:
                proposition.shared, proposition.marks = shared[name], marks
                proposition.vocabulary |= shared[name]
        return groups

    def candidates(self, terms: Sequence[Term]) -> list[Proposition]:
        """The propositions that share the weightiest words with a sentence, the best first."""
        scores: dict[int, float] = {}
        seen: set[str] = set()
        for term in terms:
            word = term.word
            if word.stem in seen or word.role & (Role.PLACE | Role.REGION):
                continue
            seen.add(word.stem)
            postings = [p for key in word.keys if (p := self._postings.get(key))]
            postings = [p for p in postings if len(p) <= MOST_POSTINGS]
            if not postings:
                continue
            hit = {number for numbers in postings for number in numbers}
            weight = log(1 + self._total / len(hit)) * (0.25 if word.neutral else 1)
            for number in hit:
                scores[number] = scores.get(number, 0.0) + weight
        if not scores:
            return []
        best = sorted(scores, key=lambda number: (-scores[number], number))
        return [self.propositions[number] for number in best[:MOST_CANDIDATES]]


def _being_built(fact: Fact) -> bool:
    return isinstance(fact, Project) and fact.status is Status.UNDER_CONSTRUCTION


def _text(phrase: list[Weighted]) -> str:
    return " ".join(w.word.stem for w in phrase)

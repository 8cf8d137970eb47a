"""From an alignment to findings: what of a sentence the source contradicts, or does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from jiningcli.check import figures
from jiningcli.check.alignment import EXCLUSIVE, Aligned, Alignment, fits
from jiningcli.check.lexicon import OPPOSITES
from jiningcli.check.propositions import Group, Index
from jiningcli.check.report import Finding, Verdict
from jiningcli.check.vocabulary import Role, Term
from jiningcli.facts import Fact, Period
from jiningcli.money import Money
from jiningcli.periods import Span
from jiningcli.quantity import Bound, Quantity
from jiningcli.reading import Measure, Mention

IMPRECISE = {"dropped-bound", "added-bound", "silent-rounding"}
VERDICTS = {**dict.fromkeys(IMPRECISE, Verdict.IMPRECISE), "not-in-source": Verdict.UNVERIFIED}


def _opposites() -> dict[str, frozenset[str]]:
    opposites: dict[str, frozenset[str]] = {}
    for line in OPPOSITES.strip().splitlines():
        a, b = line.split()
        opposites["@" + a] = opposites.get("@" + a, frozenset()) | {"@" + b}
        opposites["@" + b] = opposites.get("@" + b, frozenset()) | {"@" + a}
    return opposites


OPPOSITE = _opposites()


class Judge:
    """The judge of one alignment; the findings come in the order of the sentence."""

    def __init__(self, alignment: Alignment, index: Index, draft: str) -> None:
        self.alignment, self.index, self.draft = alignment, index, draft
        self.facts = index.facts
        self.terms = alignment.terms
        self.accounted: set[int] = set()
        self.used: set[int] = set()
        self.elsewhere: set[str] = set()
        """The facts whose sentence speaks of another year."""

    def findings(self) -> list[Finding]:
        """All findings; an empty list where the source bears the whole sentence out."""
        found = [
            *self._figures(),
            *self._polarity(),
            *self._periods(),
            *self._companies(),
            *self._roles(),
            *self._status(),
            *self._exclusive(),
        ]
        found += self._unaccounted()
        blocked = self._blocked()
        found = [self._doubted(f) if blocked or self._doubtful(f) else f for f in found]
        return sorted(found, key=lambda f: (f.start, f.rule))

    # Figures

    def _figures(self) -> Iterator[Finding]:
        pairs = list(self._conversions())
        loose = list(self._loose_figures())
        for aligned in self.alignment.aligned:
            for mention, slot in aligned.mentions:
                yield from self._figure(aligned, self._flipped(mention), slot)
        yield from (f for f in pairs if f is not None)
        yield from loose

    def _loose_figures(self) -> Iterator[Finding]:
        for mention in self.alignment.unassigned:
            if mention.start in self.used or self._again(mention):
                continue
            finding, known = self._loose(mention)
            if finding is not None:
                yield finding
            elif not known:
                yield self._silent(mention)

    def _again(self, mention: Mention) -> bool:
        """Whether a number says once more what another has said of the same fact."""
        for aligned in self.alignment.aligned:
            for slot in {slot for _, slot in aligned.mentions}:
                if fits(mention, aligned, slot, self.terms):
                    source = figures.stated(aligned.proposition.fact, slot, mention, self.facts.rate)
                    if source is not None and figures.broken(source, mention) in {None, *IMPRECISE}:
                        aligned.mentions.append((mention, slot))
                        return True
        return False

    def _figure(self, aligned: Aligned, mention: Mention, slot: str) -> Iterator[Finding]:
        fact = aligned.proposition.fact
        if slot == "value" and self._currency_swapped(fact, mention):
            yield self._finding("wrong-currency", Verdict.CONTRADICTED, mention, fact, slot)
            return
        source = figures.stated(fact, "count" if slot == "whole" else slot, mention, self.facts.rate)
        if source is None:
            yield self._silent(mention)
            return
        if mention.of and fact.count and fact.count.of and fact.count.of != mention.of:
            yield self._finding("wrong-number", Verdict.CONTRADICTED, mention, fact, slot)
            return
        if mention.measure in (Measure.SHARE, Measure.COUNT) and self._absent(mention) and fact.count and fact.count.of:
            mention = _mirrored(mention, fact.count.of)
        if slot == "whole":
            if len(aligned.mentions) > 1:
                return
            slot = "count"
        rule = figures.broken(source, mention)
        if slot == "change" and mention.direction not in (None, fact.direction):
            rule = "wrong-direction"
        if rule == "wrong-number" and mention.unit is not None and fact.count is not None and mention.value == fact.count.value:
            rule = "wrong-unit"
        if slot == "value" and rule is None:
            rule = self._shared_out(aligned, mention)
        if rule is not None:
            verdict = VERDICTS.get(rule, Verdict.CONTRADICTED)
            yield self._finding(rule, verdict, mention, fact, slot)

    def _shared_out(self, aligned: Aligned, mention: Mention) -> str | None:
        """The amount of all told as each one's, or each one's as that of all together."""
        words = self.index.vocabulary.words(aligned.proposition.fact.statement)
        total = any(w.role & Role.SUM for w in words)
        for i, term in enumerate(self.terms):
            if total and term.word.role & Role.EACH:
                return "wrong-number"
            if not total and aligned.proposition.fact.count and term.word.role & Role.SUM:
                self.accounted.add(i)
                return "wrong-number" if any(w.role & Role.EACH for w in words) else "not-in-source"
        return None

    def _flipped(self, mention: Mention) -> Mention:
        """``None is below 1 billion``: a negation turns the bound that it stands before."""
        turned = {
            Bound.OVER: Bound.AT_MOST, Bound.AT_LEAST: Bound.UNDER,
            Bound.UNDER: Bound.AT_LEAST, Bound.AT_MOST: Bound.OVER,
        }  # fmt: skip
        if mention.bound not in turned:
            return mention
        for i, term in enumerate(self.terms):
            near = term.clause == mention.clause and term.end <= mention.outer
            if near and term.word.role & Role.NEGATION and i not in self.accounted:
                self.accounted.add(i)
                return mention._replace(bound=turned[mention.bound])
        return mention

    def _absent(self, mention: Mention) -> bool:
        return any(
            "@absent" in t.word.keys and t.clause == mention.clause and self._account(i)
            for i, t in enumerate(self.terms)
        )

    def _account(self, term: int) -> bool:
        self.accounted.add(term)
        return True

    def _currency_swapped(self, fact: Fact, mention: Mention) -> bool:
        value = fact.value
        return value is not None and value.currency != mention.currency and value.amount == mention.value

    def _conversions(self) -> Iterator[Finding | None]:
        """Two amounts in two currencies, one told as the other: is it the source's ratio?"""
        rate = self.facts.rate
        money = [m for m in self.alignment.reading.mentions if m.measure is Measure.MONEY]
        for first, second in zip(money, money[1:], strict=False):
            if rate is None or {first.currency, second.currency} != set(rate.currencies):
                continue
            between = self.draft[first.end : second.outer]
            told = any(t.word.role & Role.CONVERSION for t in self.terms)
            if not told and "(" not in between and len(between) > 12:
                continue
            self.used |= {first.start, second.start}
            for i, t in enumerate(self.terms):
                if t.word.role & Role.CONVERSION:
                    self.accounted.add(i)
            amount = Money(amount=first.value, currency=first.currency or "")
            conversion = rate.convert(amount, second.currency or "")
            converted = conversion.converted.amount
            source = figures.Stated(converted, Bound.EXACT, True, conversion.low, conversion.high)
            for aligned in self.alignment.aligned:
                aligned.mentions = [(m, s) for m, s in aligned.mentions if m is not second]
            bare = second._replace(bound=Bound.EXACT) if second.bound is first.bound else second
            rule = figures.broken(source, bare)
            given = {rate.base.amount, rate.quote.amount}
            if rule == "silent-rounding" and first.value not in given:
                rule = None
            if rule is not None:
                right = str(Money(amount=converted, currency=second.currency or ""))
                name = "wrong-conversion" if rule not in IMPRECISE else rule
                yield Finding(
                    rule=name,
                    verdict=Verdict.IMPRECISE if rule in IMPRECISE else Verdict.CONTRADICTED,
                    message=f"at the source's ratio {amount} is {right}",
                    start=second.start, end=second.end, source=self.facts.source,
                    stated=right, claimed=self.draft[second.outer : second.end], suggestion=right,
                )  # fmt: skip
            yield None

    def _loose(self, mention: Mention) -> tuple[Finding | None, bool]:
        """A number that is no fact's own: a sum or difference of two, or the size of a group."""
        if mention.measure is not Measure.COUNT:
            return None, False
        counted = [a for a in self.alignment.aligned if a.proposition.fact.count and not a.proposition.fact.count.of]
        for verb, worked in (("SUM", "sum"), ("MORE", "difference"), ("FEWER", "difference")):
            hits = [i for i, t in enumerate(self.terms) if t.word.role & Role[verb]]
            if not hits or len(counted) != 2:
                continue
            one, other = counted
            own = {id(one): one.topic - other.topic, id(other): other.topic - one.topic}
            first, second = sorted(counted, key=lambda a: min(own[id(a)] or {99}))  # noqa: B023
            a, b = first.proposition.fact.count, second.proposition.fact.count
            if a is None or b is None or a.bound is not Bound.EXACT or b.bound is not Bound.EXACT:
                continue
            result = a.value + b.value if verb == "SUM" else a.value - b.value
            if verb == "FEWER":
                result = -result
            self.accounted |= set(hits)
            rule = figures.broken(figures.Stated(result, Bound.EXACT), mention)
            if rule is None:
                return None, True
            return Finding(
                rule="wrong-number", verdict=Verdict.CONTRADICTED,
                message=f"the {worked} of the source's {a.value} and {b.value} is {result}",
                start=mention.start, end=mention.end, fact=first.proposition.fact,
                source=self.facts.source, stated=str(result),
                claimed=self.draft[mention.outer : mention.end],
            ), True  # fmt: skip
        return self._listed(mention) or self._group_size(mention)

    def _listed(self, mention: Mention) -> tuple[Finding | None, bool] | None:
        """``Three firms, A, B and C``: a number of things that the sentence goes on to name."""
        companies = [t.word.keys for t in self.terms if t.word.role & Role.COMPANY]
        named = {key for keys in companies for key in keys if key[0] == "#"}
        if mention.value != len(named):
            return None
        return self._of_all(mention, len(named), self.alignment.aligned[0].proposition.fact)

    def _of_all(self, mention: Mention, size: int, fact: Fact) -> tuple[Finding | None, bool]:
        """A number of things named; that there are no more, the source does not say."""
        total = {i for i, t in enumerate(self.terms) if t.word.role & (Role.SUM | Role.EXCLUSIVE)}
        self.accounted |= total
        if not total or mention.bound is not Bound.EXACT:
            return None, True
        message = f"the source names {size}, and does not say that these are all"
        return self._finding("added-bound", Verdict.IMPRECISE, mention, fact, None, message), True

    def _group_size(self, mention: Mention) -> tuple[Finding | None, bool]:
        for group in self.index.groups.values():
            members = [a for a in self.alignment.aligned if a.proposition.group == group.name]
            head = next((t for t in self.terms if t.start >= mention.end), None)
            if not members and not (head and not head.word.keys.isdisjoint(group.marks)):
                continue
            size = len(group.members)
            if mention.value <= size:
                return self._of_all(mention, size, group.members[0].fact)
        return None, False

    def _silent(self, mention: Mention) -> Finding:
        return Finding(
            rule="not-in-source", verdict=Verdict.UNVERIFIED,
            message="the source gives no such figure for this",
            start=mention.outer, end=mention.end, source=self.facts.source,
            claimed=self.draft[mention.outer : mention.end],
        )  # fmt: skip

    def _finding(
        self, rule: str, verdict: Verdict, mention: Mention, fact: Fact, slot: str | None, message: str = ""
    ) -> Finding:
        stated = phrase(fact, slot) if slot else None
        claimed = self.draft[mention.outer : mention.end]
        return Finding(
            rule=rule, verdict=verdict,
            message=message or f"the source says {stated}, not {claimed}",
            start=mention.outer, end=mention.end, fact=fact, source=self.facts.source,
            stated=stated, claimed=claimed, suggestion=stated,
        )  # fmt: skip

    # Direction and negation

    def _polarity(self) -> Iterator[Finding]:
        yield from self._contrasts()
        turns: dict[int, list[tuple[int, str]]] = {}
        for i, term in enumerate(self.terms):
            if i in self.accounted:
                continue
            kind = None
            target = None
            if term.word.role & Role.NEGATION:
                target, kind = self._negated(i, term), "negated"
            else:
                target, kind = self._opposed(i, term)
            if kind == "negated" and term.word.role & Role.NEGATION and self.alignment.covering(i):
                continue  # The fact itself says "without".
            if target is not None and kind is not None:
                self.accounted.add(i)
                turns.setdefault(id(target), []).append((i, kind))
        for aligned in self.alignment.aligned:
            found = turns.get(id(aligned), [])
            if len(found) % 2 == 0:
                continue
            i, rule = next((t for t in found if t[1] != "negated"), found[0])
            term = self.terms[i]
            fact = aligned.proposition.fact
            yield Finding(
                rule=rule, verdict=Verdict.CONTRADICTED,
                message=f"the source says: {fact.statement}",
                start=term.start, end=term.end, fact=fact, source=self.facts.source,
                stated=fact.statement, claimed=self.draft[term.start : term.end],
            )  # fmt: skip

    def _steps(self, aligned: Aligned, at: int) -> int:
        """How far the words of a topic are from a term, a clause counting as four words."""
        clause = self.terms[at].clause
        return min(
            abs(i - at) + 4 * abs(self.terms[i].clause - clause)
            for i in aligned.topic or aligned.covered
        )

    def _contrasts(self) -> Iterator[Finding]:
        """``rather than a national one``: is what comes after denied by the source, or stated?"""
        for i, term in enumerate(self.terms):
            if not term.word.role & Role.CONTRAST:
                continue
            self.accounted.add(i)
            tail = [j for j in range(i + 1, len(self.terms)) if self.terms[j].clause == term.clause]
            for j in tail:
                if self._opposite_said(j):
                    self.accounted.add(j)
                elif any(self._said(a, j, i) for a in self.alignment.covering(j)):
                    fact = self.alignment.covering(j)[0].proposition.fact
                    yield Finding(
                        rule="negated", verdict=Verdict.CONTRADICTED,
                        message=f"the source says: {fact.statement}",
                        start=term.start, end=self.terms[j].end, fact=fact, source=self.facts.source,
                        stated=fact.statement, claimed=self.draft[term.start : self.terms[j].end],
                    )  # fmt: skip
                    return

    def _opposite_said(self, at: int) -> bool:
        """Whether a fact that the sentence names states the opposite of a word, and not the word."""
        keys = self.terms[at].word.keys
        opposite = frozenset().union(*(OPPOSITE.get(key, ()) for key in keys))
        held = [a.proposition.vocabulary for a in self.alignment.aligned if a.coverage == 1.0]
        return any(not v.isdisjoint(opposite) and v.isdisjoint(keys) for v in held)

    def _said(self, aligned: Aligned, denied: int, contrast: int) -> bool:
        """Whether a fact speaks of a denied word, and the sentence says an opposite of it instead."""
        keys = frozenset().union(*(OPPOSITE.get(k, ()) for k in self.terms[denied].word.keys))
        return any(not t.word.keys.isdisjoint(keys) for t in self.terms[:contrast])

    def _negated(self, at: int, term: Term) -> Aligned | None:
        """What a negation denies: the fact of the next word with content; None if that is nobody's."""
        following = [j for j in range(at + 1, len(self.terms)) if self.terms[j].clause == term.clause]
        before = [j for j in range(at - 1, -1, -1) if self.terms[j].clause == term.clause]
        for j in (*following, *before):
            word = self.terms[j].word
            if word.role & Role.COMPANY and f"{word}" and not self.alignment.covering(j):
                return None
            if not word.role:
                return self._nearest(at, term) if self.alignment.covering(j) or self._opposed(j, self.terms[j])[0] else None
        return self._nearest(at, term)

    def _nearest(self, at: int, term: Term, *, pending: bool = False) -> Aligned | None:
        def distance(aligned: Aligned) -> float:
            return min(
                (abs(i - at) + (0.5 if i < at else 0) + 4 * abs(self.terms[i].clause - term.clause) for i in aligned.covered),
                default=99,
            )
        wanted = [a for a in self.alignment.aligned if pending and a.proposition.pending]
        return min(wanted or self.alignment.aligned, key=distance, default=None)

    def _opposed(self, at: int, term: Term) -> tuple[Aligned | None, str | None]:
        if any(m.outer - term.end in (0, 1) and m.bound is not Bound.EXACT for m in self.alignment.reading.mentions):
            return None, None  # "falls below 1 billion" is the bound, not a fall.
        for key in term.word.keys:
            opposite = OPPOSITE.get(key, frozenset())
            concerned = [
                a for a in self.alignment.aligned if {key, *opposite} & a.proposition.vocabulary
            ]
            if not opposite or not concerned:
                continue
            target = min(concerned, key=lambda a: self._steps(a, at))
            if key in target.proposition.vocabulary:
                continue
            return target, "wrong-direction" if key in ("@rise", "@fall") else "negated"
        return None, None

    # Periods

    def _periods(self) -> Iterator[Finding]:
        for span in self.alignment.reading.spans:
            near = self._near_span(span)
            if near is None:
                continue
            fact = near.proposition.fact
            verdict = self._period(fact.period, span)
            if verdict is Verdict.UNVERIFIED:
                self.elsewhere.add(fact.id)
            if verdict is not None:
                told = str(fact.period) if fact.period else None
                yield Finding(
                    rule="wrong-period", verdict=verdict,
                    message=f"the source says {told}" if told else "the source gives no period for this",
                    start=span.start, end=span.end, fact=fact, source=self.facts.source,
                    stated=told, claimed=self.draft[span.start : span.end],
                )  # fmt: skip

    def _near_span(self, span: Span) -> Aligned | None:
        def distance(aligned: Aligned) -> int:
            places = [self.terms[i].start for i in aligned.topic or aligned.covered]
            places += [m.start for m, _ in aligned.mentions]
            return min(abs(p - span.start) for p in places)
        with_period = [a for a in self.alignment.aligned if a.proposition.fact.period]
        return min(with_period or self.alignment.aligned, key=distance, default=None)

    def _period(self, period: Period | None, span: Span) -> Verdict | None:
        this = self.facts.source.date
        year = span.year_from(this.year)
        if span.day is not None and (span.first, span.day) == (this.month, this.day) and year in (None, this.year):
            return None
        if period is None:
            return Verdict.UNVERIFIED if year not in (None, this.year) else Verdict.IMPRECISE
        start, end = period.start, period.end
        if year is not None and not int(start[:4]) <= year <= int(end[:4]):
            return Verdict.UNVERIFIED
        if span.first is None and span.length is None:
            return None if len(start) == 4 or start[:4] != end[:4] else Verdict.IMPRECISE
        if len(start) == 4:
            return Verdict.IMPRECISE
        first, last = int(start[5:7]), int(end[5:7])
        if span.length is not None:
            return None if span.length == last - first + 1 else Verdict.CONTRADICTED
        return None if (span.first, span.last) == (first, last) else Verdict.CONTRADICTED

    # Companies, roles, status, exclusiveness

    def _companies(self) -> Iterator[Finding]:
        named = {
            key[1:]: i
            for i, t in enumerate(self.terms)
            if t.word.role & Role.COMPANY
            for key in t.word.keys
            if key[0] == "#"
        }
        for aligned in self.alignment.aligned:
            company = aligned.proposition.company
            if not named or company is None or company in named:
                continue
            nearest = min(named, key=lambda c: min(abs(named[c] - i) for i in aligned.topic or {0}))
            term = self.terms[named[nearest]]
            fact = aligned.proposition.fact
            yield Finding(
                rule="wrong-attribution", verdict=Verdict.CONTRADICTED,
                message=f"the source says: {fact.statement}",
                start=term.start, end=term.end, fact=fact, source=self.facts.source,
                stated=company, claimed=term.text,
            )  # fmt: skip

    def _roles(self) -> Iterator[Finding]:
        for misplaced in self.alignment.misplaced:
            fact = misplaced.proposition.fact
            both = {misplaced.group, misplaced.proposition.group}
            verdict = Verdict.CONTRADICTED if both in EXCLUSIVE else Verdict.UNVERIFIED
            yield Finding(
                rule="wrong-role", verdict=verdict,
                message=f"the source says: {fact.statement}",
                start=misplaced.term.start, end=misplaced.term.end, fact=fact,
                source=self.facts.source, stated=misplaced.proposition.group, claimed=misplaced.group,
            )  # fmt: skip

    def _status(self) -> Iterator[Finding]:
        for i, term in enumerate(self.terms):
            if i in self.accounted or not term.word.role & (Role.DONE | Role.PLANNED):
                continue
            target = self._nearest(i, term, pending=bool(term.word.role & Role.DONE))
            if target is None:
                continue
            fact = target.proposition.fact
            coming = any(t.word.role & Role.PLANNED and t.clause == term.clause for t in self.terms)
            if term.word.role & Role.DONE and target.proposition.pending and not coming:
                self.accounted.add(i)
                yield Finding(
                    rule="not-yet", verdict=Verdict.IMPRECISE,
                    message=f"the source tells it as coming, not as done: {fact.statement}",
                    start=term.start, end=term.end, fact=fact, source=self.facts.source,
                    stated=fact.statement, claimed=term.text,
                )  # fmt: skip
            elif term.word.role & Role.PLANNED and not target.proposition.pending and not self.alignment.covering(i):
                yield Finding(
                    rule="not-in-source", verdict=Verdict.UNVERIFIED,
                    message="the source says nothing of what is to come here",
                    start=term.start, end=term.end, fact=fact, source=self.facts.source,
                    claimed=term.text,
                )  # fmt: skip

    def _exclusive(self) -> Iterator[Finding]:
        for i, term in enumerate(self.terms):
            if i in self.accounted or not term.word.role & Role.EXCLUSIVE:
                continue
            target = self._nearest(i, term)
            if target is None:
                continue
            yield Finding(
                rule="added-bound", verdict=Verdict.IMPRECISE,
                message="the source does not say that there are no others",
                start=term.start, end=term.end, fact=target.proposition.fact,
                source=self.facts.source, claimed=term.text,
            )  # fmt: skip

    # What is left over

    def _unaccounted(self) -> Iterator[Finding]:
        left = [
            t for i, t in enumerate(self.terms)
            if i not in self.accounted and (t in self.alignment.leftover or self._unused(i, t))
        ]
        if left:
            words = ", ".join(f"“{t.text}”" for t in left)
            yield Finding(
                rule="not-in-source", verdict=Verdict.UNVERIFIED,
                message=f"the source does not speak of {words}",
                start=left[0].start, end=left[0].end, source=self.facts.source, claimed=left[0].text,
            )  # fmt: skip
        elif not self.alignment.aligned and not self.used and not self.alignment.misplaced:
            sentence = self.alignment.reading.sentence
            yield Finding(
                rule="not-in-source", verdict=Verdict.UNVERIFIED,
                message="the source does not speak of this", start=sentence.start, end=sentence.end,
                source=self.facts.source,
            )  # fmt: skip
        else:
            yield from self._mixed()

    def _unused(self, i: int, term: Term) -> bool:
        """Whether a word of comparison, cause or conversion has nothing in the facts to rest on."""
        special = Role.CAUSE | Role.MORE | Role.FEWER
        return bool(term.word.role & special) and not self.alignment.covering(i)

    def _mixed(self) -> Iterator[Finding]:
        """A clause whose words are spread over facts that the source does not tie together."""
        for clause in dict.fromkeys(t.clause for t in self.terms):
            wanted = {
                i for i, t in enumerate(self.terms)
                if t.clause == clause and not t.word.role & ~Role.COMPANY and i not in self.accounted
            }
            if wanted and not any(wanted <= covered for covered in self._families()):
                first = self.terms[min(wanted)]
                last = self.terms[max(wanted)]
                yield Finding(
                    rule="not-in-source", verdict=Verdict.UNVERIFIED,
                    message="the source does not tie these together",
                    start=first.start, end=last.end, source=self.facts.source,
                )  # fmt: skip
                return

    def _families(self) -> list[frozenset[int]]:
        """The terms that facts cover which the source itself ties together: by place or by company."""
        families: dict[str, frozenset[int]] = {}
        for a in self.alignment.aligned:
            p = a.proposition
            for name in (p.group, p.company, p.fact.id, p.fact.passage.label):
                if name is not None:
                    families[name] = families.get(name, frozenset()) | a.covered
        placed = {i for i, t in enumerate(self.terms) for m in self.alignment.misplaced if t is m.term}
        return [covered | placed for covered in families.values()]

    def _blocked(self) -> bool:
        """Whether a sentence speaks of somebody else: a name that the fact file does not know."""
        return any(t.name and t.start != self.alignment.reading.sentence.start for t in self.alignment.leftover) or any(
            t.name for t in self.alignment.leftover[:1] if t.at == 0
        )

    def _doubtful(self, finding: Finding) -> bool:
        """Whether a contradiction may be about something else: another year, unknown words around."""
        if finding.fact is not None and finding.fact.id in self.elsewhere:
            return True
        clause = next((t.clause for t in reversed(self.terms) if t.start <= finding.start), 0)
        coming = any(t.word.role & Role.PLANNED and t.clause == clause for t in self.terms)
        if coming and any(a.proposition.fact is finding.fact and not a.proposition.pending for a in self.alignment.aligned):
            return True
        near = [t for t in self.alignment.leftover if t.clause == clause and t.start != finding.start]
        left = [t for t in near if t.at not in self.accounted]
        return len(left) > 1 or any("@average" in t.word.keys or "@forecast" in t.word.keys for t in left)

    def _doubted(self, finding: Finding) -> Finding:
        if finding.verdict is not Verdict.CONTRADICTED:
            return finding
        from dataclasses import replace

        return replace(finding, verdict=Verdict.UNVERIFIED, rule="not-in-source", message="may be about something else")


def _mirrored(mention: Mention, whole: Decimal) -> Mention:
    """Three missing of 41 are 38 present."""
    turned = {Bound.OVER: Bound.UNDER, Bound.UNDER: Bound.OVER, Bound.AT_LEAST: Bound.AT_MOST, Bound.AT_MOST: Bound.AT_LEAST}
    return mention._replace(value=whole - mention.value, bound=turned.get(mention.bound, mention.bound))


def phrase(fact: Fact, slot: str) -> str:
    """A quantity of a fact as a sentence would have it: ``over ¥1 billion``, ``38 of 41``."""
    if slot == "value":
        return str(fact.value)
    quantity: Quantity = getattr(fact, slot)
    words = {Bound.EXACT: ""}.get(quantity.bound, quantity.bound.value.replace("-", " ") + " ")
    number = f"{quantity.value:,}"
    of = f" of {quantity.of:,}" if quantity.of is not None else ""
    unit = " percent" if quantity.unit == "percent" else ""
    return f"{words}{number}{of}{unit}"

"""A fact as a plain record, the contract for scripts; and in the few words that people read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import Struct

from jiningcli.article.links import fragment_url
from jiningcli.errors import JiningError
from jiningcli.facts.model import (
    CATEGORIES,
    Company,
    DigitalFact,
    Industry,
    Project,
    Statement,
    status_of,
)
from jiningcli.quantity import number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    from jiningcli.facts.model import Fact, FactFile, Passage, Period
    from jiningcli.money import Conversion, Money
    from jiningcli.quantity import Quantity

    Json: TypeAlias = str | int | bool | Decimal | Sequence["Json"] | dict[str, "Json"] | None
    Record: TypeAlias = dict[str, Json]

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Entry(Struct, frozen=True):
    """A fact with what it takes to tell it: its file, its partner, its amount in another currency.

    ``partner`` is a project's company or a company's project; ``currency`` the one asked for.
    """

    category: str
    fact: Fact
    file: FactFile
    partner: Fact | None = None
    currency: str | None = None

    @property
    def conversion(self) -> Conversion | None:
        """The fact's amount in the other currency, where another one is asked for."""
        money = self.fact.value
        if money is None or self.currency in (None, money.currency):
            return None
        if self.file.rate is None:
            raise JiningError(f"{self.file.source}: states no rate to convert {money} with")
        return self.file.rate.convert(money, self.currency)

    @property
    def value(self) -> Money | None:
        """The fact's amount, converted where that is asked for."""
        conversion = self.conversion
        return conversion.converted if conversion else self.fact.value

    @property
    def status(self) -> str | None:
        """The status of a fact, or of the project of a company."""
        own = self.partner if isinstance(self.fact, Company) else self.fact
        status = status_of(own) if own is not None else None
        return status.value if status is not None else None

    @property
    def url(self) -> str:
        """The address of the passage in the published article."""
        return fragment_url(self.file.source.url, self.fact.passage)


def entries(
    file: FactFile, categories: Iterable[str] = CATEGORIES, currency: str | None = None
) -> Iterator[Entry]:
    """The facts of a file, or of some categories of it, in its order."""
    partners: dict[str, Fact] = {}
    companies = {company.id: company for company in file.companies}
    for project in file.projects:
        if project.company:
            partners[project.id] = companies[project.company]
            partners.setdefault(project.company, project)
    for category in categories:
        for fact in getattr(file, category):
            yield Entry(category, fact, file, partners.get(fact.id), currency)


def record(entry: Entry) -> Record:
    """The fact as a script gets it: the same keys for each fact of a category, null for nothing."""
    fact = entry.fact
    result: Record = {
        "id": fact.id,
        "category": entry.category,
        "name": fact.name,
        "statement": fact.statement,
        **_own(entry),
        "count": _quantity(fact.count),
        "value": money_record(entry.value) if entry.value else None,
    }
    if entry.currency is not None:
        result["converted"] = _conversion(entry.conversion)
    return result | {
        "change": _quantity(fact.change),
        "direction": fact.direction,
        "period": _period(fact.period) if fact.period else None,
        "passage": passage_record(fact.passage, entry.url),
        "source": str(entry.file.source),
        "notes": list(fact.notes),
        "excluding": list(fact.excluding),
        "speaker": speaker(entry),
    }


def _period(period: Period) -> Record:
    """From and to; ``name`` is there only where the source calls the time something."""
    name: Record = {"name": period.name} if period.name else {}
    return {"start": period.start, "end": period.end, **name}


def speaker(entry: Entry) -> str | None:
    """What the person, organisation or company is called that the source has a fact from."""
    return entry.file.speakers[entry.fact.speaker] if entry.fact.speaker else None


def _own(entry: Entry) -> Record:
    """The keys that only this category has."""
    partner = entry.partner
    match entry.fact:
        case Project():
            return {"status": entry.status, "company": partner.name if partner else None}
        case Industry() as industry:
            return {"role": industry.role.value}
        case DigitalFact() as digital:
            return {"kind": digital.kind.value}
        case Company() as company:
            project = partner.id if partner else None
            return {"full_name": company.full_name, "project": project, "status": entry.status}
        case Statement():
            return {"status": entry.status}
    return {}


def _quantity(quantity: Quantity | None) -> Record | None:
    if quantity is None:
        return None
    return {
        "value": number(quantity.value),
        "unit": quantity.unit,
        "bound": quantity.bound.value,
        "of": number(quantity.of) if quantity.of is not None else None,
        **_more(quantity.high, quantity.was),
    }


def _more(high: Decimal | None, was: Decimal | None) -> Record:
    """The keys that are there only where a range has an upper end, or a number was another before."""
    told = {"high": high, "was": was}
    return {key: number(value) for key, value in told.items() if value is not None}


def money_record(money: Money) -> Record:
    """An amount; ``high`` is there only where it is a range, and ``amount`` its lower end."""
    return {
        "amount": number(money.amount),
        "currency": money.currency,
        "bound": money.bound.value,
        **_more(money.high, money.was),
    }


def _conversion(conversion: Conversion | None) -> Record | None:
    """What was converted, and how sure the result is."""
    if conversion is None:
        return None
    low, high = number(conversion.low), number(conversion.high)
    return {"from": money_record(conversion.given), "low": low, "high": high}


def passage_record(passage: Passage, url: str) -> Record:
    """Where the source says something: one of paragraph and caption is a number."""
    return {"paragraph": passage.paragraph, "caption": passage.caption, "url": url}


# For people


def figure(entry: Entry) -> str:
    """The figure of a fact: ``44 projects, each over ¥1 billion``, ``up 17.5%``."""
    fact = entry.fact
    parts = []
    if fact.count is not None:
        parts.append(str(fact.count))
    if (value := entry.value) is not None:
        parts.append(f"each {value}" if fact.count is not None else str(value))
        if value.was is not None:
            parts.append(f"from {replace(value, amount=value.was, high=None, was=None)}")
    if fact.change is not None or fact.direction is not None:
        change = str(fact.change) if fact.change is not None else ""
        parts.append(f"{fact.direction} {change}".strip())
    return ", ".join(parts)


def shown(entry: Entry) -> str:
    """All that is shown of a fact beside its name and statement, with months by their full names."""
    fact = entry.fact
    parts = [fact.id, figure(entry), entry.status, fact.passage.label]
    if fact.period:
        parts += [period_text(fact.period), *_months(fact.period)]
    match fact:
        case Industry():
            parts.append(fact.role.value)
        case DigitalFact():
            parts.append(fact.kind.value)
        case Company():
            parts.append(fact.full_name)
    parts += [entry.partner.name] if entry.partner else []
    return " ".join(filter(None, parts))


def _months(period: Period) -> Iterator[str]:
    """The months that a period within one year names or spans."""
    from calendar import month_name

    start, end = period.start.split("-"), period.end.split("-")
    if start[0] == end[0] and len(start) > 1 and len(end) > 1:
        yield from month_name[int(start[1]) : int(end[1]) + 1]


def period_text(period: Period) -> str:
    """A period as people write it: ``Jan–Apr 2024``, ``2024``, ``5 Jan 2024``."""
    if period.name:
        return f"{period.name} ({period_text(replace(period, name=None))})"
    start, end = period.start, period.end
    if start == end:
        return _date_text(start)
    if len(start) == len(end) == len("2024-01") and start[:4] == end[:4]:
        return f"{_date_text(start)[:3]}–{_date_text(end)}"
    return f"{_date_text(start)} – {_date_text(end)}"


def _date_text(iso: str) -> str:
    year, *rest = iso.split("-")
    words = [MONTHS[int(part) - 1] if i == 0 else str(int(part)) for i, part in enumerate(rest)]
    return " ".join([*reversed(words), year])

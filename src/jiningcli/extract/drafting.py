"""A fact file drafted from an article: TOML to be mended by hand, sound and true as it stands."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from jiningcli.extract.names import names_of
from jiningcli.facts.sense import is_address
from jiningcli.quantity import Bound
from jiningcli.terminal import clean, clean_toml, printable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from jiningcli.check.statements.article import Article
    from jiningcli.facts.model import Fact, Passage, Statement
    from jiningcli.money import Money
    from jiningcli.quantity import Quantity

_PLACEHOLDER = "https://example.org/where-it-is-published"
GUESSED = "  # guessed"


def draft(article: Article) -> str:
    """The text of the fact file. Statements are in few words, for somebody to write better ones."""
    parts = [*_source(article), *_rate(article), *_names(article), *_facts(article)]
    return "\n".join(parts) + "\n"


def _source(article: Article) -> Iterator[str]:
    source = article.source
    yield "# Read from the article by jining; lines marked as guessed are to be looked at first."
    yield "[source]"
    yield f"title = {_text(source.title)}"
    yield f"publisher = {_text(source.publisher)}{_mark('publisher', article)}"
    yield f"date = {source.date.isoformat()}{_mark('date', article)}"
    address = source.url if is_address(source.url) else _PLACEHOLDER
    yield f"url = {_text(address)}{_mark('url', article)}"
    yield f"subject = {_text(source.subject or source.title)}{_mark('subject', article)}"


def _mark(key: str, article: Article) -> str:
    return GUESSED if key in article.guessed else ""


def _rate(article: Article) -> Iterator[str]:
    rate = article.rate
    if rate is not None:
        yield ""
        yield "[rate]"
        yield f"base = {_money(rate.base)}"
        yield f"quote = {_money(rate.quote)}"


def _names(article: Article) -> Iterator[str]:
    for name in names_of(article):
        yield ""
        yield "[[names]]"
        yield f"id = {_text(name.id)}"
        yield f"name = {_text(name.name)}"
        if name.role:
            yield f"role = {_text(name.role)}{GUESSED}"


def _facts(article: Article) -> Iterator[str]:
    for told in article.told:
        facts = article.by_sentence.get(told.number, ())
        if facts:
            yield ""
            yield f"# {clean(' '.join(told.said.text.split()))}"
        for number, fact in enumerate(facts):
            if number:
                yield ""
            yield from _fact(fact)


def _fact(fact: Statement) -> Iterator[str]:
    yield "[[facts]]"
    yield f"id = {_text(fact.id)}"
    yield f"name = {_text(fact.name)}{GUESSED}"
    yield f"statement = {_text(_statement(fact))}{GUESSED}"
    if fact.count is not None:
        guess = GUESSED if fact.count.unit == "unit" else ""
        yield f"count = {_quantity(fact.count)}{guess}"
    if fact.value is not None:
        yield f"value = {_money(fact.value)}"
    if fact.change is not None:
        yield f"change = {_quantity(fact.change)}"
    if fact.direction is not None:
        yield f'direction = "{fact.direction}"{GUESSED}'
    if fact.period is not None:
        start, end = fact.period.start, fact.period.end
        yield f"period = {{ start = {_text(start)}, end = {_text(end)} }}{GUESSED}"
    yield f"passage = {_passage(fact.passage)}"


def _statement(fact: Fact) -> str:
    """The name with the figure: no sentence of the article's own."""
    words = fact.passage.evidence
    return f"{fact.name}: {words[0]}" if words else fact.name


def _passage(passage: Passage) -> str:
    place = "paragraph" if passage.paragraph is not None else "caption"
    keys = [f"{place} = {passage.paragraph or passage.caption}", f"start = {_text(passage.start)}"]
    if passage.end is not None:
        keys.append(f"end = {_text(passage.end)}")
    if passage.evidence:
        keys.append(f"evidence = [{', '.join(map(_text, passage.evidence))}]")
    return f"{{ {', '.join(keys)} }}"


def _quantity(quantity: Quantity) -> str:
    keys = [f"value = {_number(quantity.value)}", f"unit = {_text(quantity.unit)}"]
    keys += [f'bound = "{quantity.bound.value}"'] if quantity.bound is not Bound.EXACT else []
    keys += [f"of = {_number(quantity.of)}"] if quantity.of is not None else []
    keys += [f"high = {_number(quantity.high)}"] if quantity.high is not None else []
    return f"{{ {', '.join(keys)} }}"


def _money(money: Money) -> str:
    keys = [f"amount = {_number(money.amount)}", f"currency = {_text(money.currency)}"]
    keys += [f'bound = "{money.bound.value}"'] if money.bound is not Bound.EXACT else []
    keys += [f"high = {_number(money.high)}"] if money.high is not None else []
    return f"{{ {', '.join(keys)} }}"


def _number(number: Decimal) -> str:
    """A number as TOML has it, whole ones with underscores between the thousands."""
    plain = f"{number.normalize():f}"
    whole, point, rest = plain.partition(".")
    return f"{int(whole):_}{point}{rest}" if re.fullmatch(r"\d+", whole) else plain


def _text(text: str) -> str:
    """A TOML string; that of JSON, but for what is not to be seen bare."""
    return clean_toml(json.dumps(printable(text), ensure_ascii=False))

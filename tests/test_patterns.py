"""Patterns: what they say that they need is in all that they match, so that nothing goes unread."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import jiningcli
from jiningcli.patterns import Pattern
from jiningcli.text import periods


def _patterns() -> dict[str, Pattern]:
    """Every pattern of the program, by where it stands."""
    found = {f"periods.{n}": form.pattern for n, form in enumerate(periods.FORMS)}
    for module in walk_packages(jiningcli.__path__, "jiningcli."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, Pattern):
                    found[f"{module.name}.{name}"] = value
    return found


PATTERNS = _patterns()


def _compiled(name: str) -> tuple[Pattern, re.Pattern[str]]:
    """A pattern of the program, and the plain one that it has to agree with."""
    pattern = PATTERNS[name]
    return pattern, re.compile(pattern.source, pattern.flags)


@pytest.mark.no_cover  # the same code over and over: to trace it takes minutes and shows nothing new
@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=10)
@given(data=st.data())
def test_every_match_has_what_the_pattern_needs(name: str, data: st.DataObject) -> None:
    pattern, compiled = _compiled(name)
    text = data.draw(st.from_regex(compiled))
    for match in compiled.finditer(text):
        assert pattern.needed(match[0][: pattern.reach]), match
    if found := compiled.match(text):
        assert pattern.match(text), found


@pytest.mark.no_cover
@pytest.mark.parametrize("name", PATTERNS)
@settings(max_examples=20)
@given(data=st.data())
def test_what_is_found_in_ascii_is_all_that_there_is(name: str, data: st.DataObject) -> None:
    pattern, compiled = _compiled(name)
    text = data.draw(st.from_regex(compiled)).encode("ascii", "replace").decode()
    assert [m.span() for m in Pattern(pattern.source, flags=pattern.flags).finditer(text)] == [
        m.span() for m in compiled.finditer(text)
    ]


SOUGHT = [name for name, pattern in PATTERNS.items() if pattern.around or pattern.opens or pattern.first]
WORDS = "the first came in 20 of an old ‘19 year place, no. 7; at 3:45 pm half as many +86 10".split()


@pytest.mark.no_cover
@pytest.mark.parametrize("name", SOUGHT)
@settings(max_examples=20)
@given(data=st.data())
def test_what_is_looked_for_only_in_places_is_all_that_there_is(name: str, data: st.DataObject) -> None:
    pattern, compiled = _compiled(name)
    part = st.one_of(
        st.from_regex(compiled),
        st.sampled_from([*WORDS, *pattern.needs, "word " * 40, ". ", "-"]),
    )
    text = data.draw(st.lists(part, max_size=8).map(data.draw(st.sampled_from([" ", ""])).join))
    found = Pattern(
        pattern.source,
        *pattern.needs,
        around=pattern.around,
        opens=pattern.opens,
        first=pattern.first.source[1:-1] if pattern.first is not None else "",
        flags=pattern.flags,
    )
    assert [m.span() for m in found.finditer(text)] == [m.span() for m in compiled.finditer(text)]


def test_a_pattern_is_compiled_when_a_text_needs_it() -> None:
    pattern = Pattern(r"\bhal(?:f|ves)\b", "half", "halves")
    assert pattern.compiled is None
    assert pattern.search("a third") is None
    assert [*pattern.finditer("a third")] == []
    assert pattern.fullmatch("third") is None
    assert pattern.sub(lambda _: "", "a third") == "a third"
    assert pattern.ascii is None
    assert pattern.search("by half") is not None
    assert pattern.ascii is not None
    assert pattern.compiled is None
    assert pattern.search("by half – or less") is not None
    assert pattern.compiled is not None
    assert pattern.search("a third") is None


def test_where_a_match_is_looked_for_and_how_far() -> None:
    pattern = Pattern("[ ]?half", "half", reach=5)
    assert pattern.match("one half", 0) is None
    assert pattern.ascii is None
    assert pattern.match("one half", 3, 7) is None
    assert pattern.ascii is None
    assert pattern.match("one half", 3) is not None
    assert pattern.fullmatch("one half", 3, 8) is not None
    assert pattern.fullmatch("one half", 3, 7) is None

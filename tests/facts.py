"""A fact file of an invented place, small enough to be read in a test."""

SOURCE = """\
[source]
title = "Saltmere harbour expands"
publisher = "Saltmere Gazette"
date = 2031-03-09
url = "https://gazette.example/harbour"
place = "Saltmere"
"""
RATE = """\
[rate]
base = { amount = 1_000_000, currency = "CNY" }
quote = { amount = 140_000, currency = "USD" }
"""
BERTHS = """\
[[projects]]
id = "berths"
name = "New berths"
statement = "Eleven berths are being built."
count = { value = 11, unit = "berth" }
passage = { paragraph = 1, start = "Eleven berths" }
"""
MINIMAL = SOURCE + BERTHS


def fact(category: str = "projects", **values: str) -> str:
    """One fact as TOML, its values written as TOML; None-like values are left out."""
    values = {
        "id": '"one"',
        "name": '"One"',
        "statement": '"One is one."',
        "passage": '{ paragraph = 1, start = "One" }',
    } | values
    return f"[[{category}]]\n" + "".join(f"{key} = {value}\n" for key, value in values.items() if value)


PRICED = fact(value='{ amount = 2_000_000, currency = "CNY", bound = "over" }')

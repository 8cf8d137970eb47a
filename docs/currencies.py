"""Write the table of currencies from CLDR, as `babel` has it: `python docs/currencies.py`."""

from __future__ import annotations

from pathlib import Path

TABLE = Path(__file__).parent.parent / "src/jiningcli/iso4217.py"
SINCE = 2010
"""A currency that ended before this year is in no article of today."""

HEAD = '''"""The currencies that were legal tender since 2010: code, sign, name, plural; from CLDR.

Written by `python docs/currencies.py`; mend what a currency is called in `currency.py`.
"""

TABLE = """
'''


def table() -> str:
    """The module, as it should be."""
    from babel import Locale
    from babel.core import get_global

    english = Locale("en")
    plurals = english._data["currency_names_plural"]  # noqa: SLF001 - babel tells only one form of each
    codes = {
        code
        for currencies in get_global("territory_currencies").values()
        for code, _, until, tender in currencies
        if tender and (until is None or until[0] >= SINCE)
    }
    rows = []
    for code in sorted(codes):
        names = plurals.get(code, {})
        one = names.get("one", english.currencies[code])
        many = names.get("other", one)
        rows.append("|".join((code, english.currency_symbols.get(code, code), one, many)))
    return HEAD + "\n".join(rows) + '\n"""\n'


if __name__ == "__main__":
    TABLE.write_text(table(), encoding="utf-8")

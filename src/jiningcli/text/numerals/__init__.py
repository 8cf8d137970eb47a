"""Numbers as people write them, found in running text and read exactly: 1,000, 三十亿, two dozen.

`lexer` finds figures, number words and Chinese numerals. Three small grammars join them to
numbers: `figures` (3.2 bn), `compounds` (one hundred and forty-four) and `han` (三十亿, 3,500万).
`number` makes ranges of them, and has `bounds` read what limits them.
"""

from jiningcli.text.numerals.number import Number, numbers

__all__ = ["Number", "numbers"]

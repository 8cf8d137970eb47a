"""How text is read: drafts, sentences, numerals, amounts, units, periods, quantities."""

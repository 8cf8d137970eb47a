"""A draft beside an article: its claims, its quotations, and the nearest place to each."""

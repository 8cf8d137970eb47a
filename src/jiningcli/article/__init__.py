"""A copy of the article: its parts, the passages in it, links to them, citations."""

"""A claim beside an article: what both say, read alike and compared part by part."""

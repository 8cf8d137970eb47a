"""A claim beside an article: what a sentence says, read alike at both ends, and compared part by part."""

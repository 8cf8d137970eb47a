"""A specification of each judge: claims that it must decide, and claims that it must leave alone."""

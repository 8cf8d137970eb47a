"""The judges, one a file: each says in what a sentence differs from the facts."""

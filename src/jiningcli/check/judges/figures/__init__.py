"""Judges of numbers, amounts and times."""

"""Judges of who, whose and where."""

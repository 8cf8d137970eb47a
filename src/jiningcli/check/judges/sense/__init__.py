"""Judges of what is said: denied, reversed, told of all, told as done."""

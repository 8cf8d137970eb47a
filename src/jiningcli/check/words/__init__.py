"""The words that check knows, and what they mean to it."""

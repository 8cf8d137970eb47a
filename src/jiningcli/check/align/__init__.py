"""Which facts a sentence speaks of, and which of its figures is about which."""

"""The nouns: no I/O, no spaCy; each checks its own invariants."""

"""Syntax: the sentences of a text, their clauses and their trees; the only home of spaCy."""

"""Text to clauses: the only home of spaCy."""

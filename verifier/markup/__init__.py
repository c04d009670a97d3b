"""How remarks are put into a copy of an article: its pieces, and the marks of Markdown and Word."""

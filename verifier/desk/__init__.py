"""The desk's server: what it answers over HTTP, and to whom."""

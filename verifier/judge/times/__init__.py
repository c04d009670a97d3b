"""The times that a figure may be told of, and how likely each one is meant."""

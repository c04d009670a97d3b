"""Rounds on moves: what they led to or came from, are shares or multiples of, or stand beside."""

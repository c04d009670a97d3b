"""Extremes: the words for records, firsts and places in an order, and what they are one among."""

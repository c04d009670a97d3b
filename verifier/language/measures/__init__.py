"""Measures: the known phrases of a sentence, and which of them a figure is of.

Some modules find what no list has by its name, such as a price told by a verb; others weigh what
stands near a figure.
"""

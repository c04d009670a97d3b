"""Forecasts: the words by which a figure is foretold, aimed at or supposed, and not what has been.

And those that keep a figure a fact beside such words.
"""

"""Moves: the words that say which way something moved, how far, and for how long it has done so.

What it has done step after step is a run: the modules named for runs read how long and of what.
"""

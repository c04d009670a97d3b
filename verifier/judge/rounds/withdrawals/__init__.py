"""Rounds that leave open again what was borne out or accused: the words tell of something else.

`order` holds those that come last, once everything has been borne out that can be.
"""

"""Times: the expressions that tell when, where each one points, and which figure it is of.

A sentence gives the expressions and their frames; the article, what each passes on to the next.
"""

"""The benefit of the doubt: whether a contradiction is held against the text.

`grounds` gathers what it rests on, a `Ground`; `doubt` asks whether that is too little, `plain`
whether the sentence tells it plainly; `excuses` and `currency` whether other words or money make
the figure right.
"""

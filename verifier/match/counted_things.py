"""Home of what a figure counts or is told to be of, beside a measure that is guessed."""

from verifier.lazy import regex
from verifier.match.surroundings import Words, idle_stems
from verifier.model.codelist import normalise
from verifier.reference.associations import part_key
from verifier.reference.stems import stem

_OF = regex(r"\s*(?:of|in)\s+((?:[a-z-]+\s*){1,3})")
"""What a figure is told to be of: the cashew nuts of "210,000 tonnes of cashew nuts"."""
_ANYTHING = frozenset("time item number case unit instance occasion head".split())
"""Nouns that count anything."""


def told_of(words: Words) -> list[str]:
    """The noun that a figure counts and what it is told to be "of", if it has them."""
    clause = words.claim.clause
    after = _OF.match(clause.sentence_text[clause.span.end - clause.sentence.start :])
    told = [clause.figure.noun or ""] if clause.figure is not None else []
    return [*told, *([after[1]] if after is not None else [])]


def telling_of(words: Words, phrase: str) -> list[str]:
    """The stems of a phrase that tell something of what it is about."""
    stems = (stem(normalise(word)) for word in phrase.split())
    return [one for one in stems if one in words.stems and one not in idle_stems()]


def is_of_another_part(words: Words, indicator: str, part: str) -> bool:
    """Whether a figure counts things, or is of something, that no word for a part of a measure is:
    camels are no cattle, though herders own both. Of 240 sentences of the fit and of dev for which
    a part or a whole is guessed, 7 do; one of them means the part, and 5 have no series."""
    quantity = words.claim.quantity
    if not part or (quantity is not None and quantity.unit == "person"):
        return False
    key = part_key(part)
    told = words.part(key).stems | words.concept(indicator, key).stems
    own = {one for phrase in told for one in phrase.split()} | set(key.split())
    every = (telling_of(words, phrase) for phrase in told_of(words))
    return any(one and own.isdisjoint(one) and not _ANYTHING.intersection(one) for one in every)

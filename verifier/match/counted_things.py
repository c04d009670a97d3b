"""Home of what a figure counts or is told to be of, beside a measure that is guessed."""

from collections import defaultdict

from verifier.lazy import regex
from verifier.match.surroundings import Words, idle_stems
from verifier.model.claim import Claim
from verifier.model.codelist import normalise
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.associations import part_key
from verifier.reference.codelists import codelists
from verifier.reference.stems import stem, stems_of

_OF = regex(r"\s*(?:of|in)\s+((?:[a-z-]+\s*){1,3})")
"""What a figure is told to be of: the cashew nuts of "210,000 tonnes of cashew nuts"."""
_MADE = regex(
    r"\b([a-z][a-z-]+)\s(?:mines?|miners|growers?|farms?|farmers|fields?|plantations?|orchards?|groves?|"
    r"smelters?|mills|refineries|harvests?|crops?|output|production)\b"
)
"""What is grown, mined or made there: the silver of "silver mines"."""
_ANYTHING = frozenset("time item number case unit instance occasion head".split())
"""Nouns that count anything."""


def told_of(words: Words) -> list[str]:
    """The noun that a figure counts and what it is told to be "of", if it has them."""
    clause = words.claim.clause
    after = _OF.match(clause.tail)
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
    told_alone = {one for phrase in words.part(key).stems for one in phrase.split()}
    made = [telling_of(words, one[1]) for one in _MADE.finditer(words.claim.clause.sentence_text)]
    if any(one and told_alone.isdisjoint(one) and set(key.split()).isdisjoint(one) for one in made):
        return True
    every = (telling_of(words, phrase) for phrase in told_of(words))
    return any(one and own.isdisjoint(one) and not _ANYTHING.intersection(one) for one in every)


def is_strange_to(words: Words, series: Series) -> bool:
    """Whether the noun counted has to do with no word of a series and is not its unit, nor stands
    around its measure."""
    figure, quantity = words.claim.clause.figure, words.claim.quantity
    if figure is None or (quantity is not None and quantity.unit == series.unit):
        return False
    telling = telling_of(words, figure.noun or "")
    of_measure = words.measures.get(series.indicator or "")
    known = set(stems_of(f"{series.title} {series.unit} {series.breakdown or ''}"))
    known |= of_measure.stems if of_measure else frozenset()
    return bool(telling) and known.isdisjoint(telling)


def is_of_another_thing(words: Words, series: Series) -> bool:
    """Whether a figure is told to be "of" something that no word of a series, its measure or its
    part stands for: "1.3 million tonnes of dates" are no cement, "180 billion roubles in unpaid
    fines" no debt to banks."""
    clause = words.claim.clause
    after = _OF.match(clause.tail)
    telling = telling_of(words, after[1]) if after is not None else []
    indicator, part = series.indicator or "", series.breakdown or ""
    listed = codelists().indicators.get(indicator)
    phrases = [listed.title, *(phrase for phrase, _ in listed.words)] if listed is not None else []
    known = {*stems_of(" ".join((series.title, series.unit, part, *series.aliases, *phrases)))}
    key = part_key(part) if part else ""
    for told in (words.measures.get(indicator), words.concept(indicator, key), words.part(key)):
        known |= {one for stem in (told.stems if told else ()) for one in stem.split()}
    another = after is not None and _names_another(words.claim, indicator, after.end())
    return bool(telling) and (another or known.isdisjoint(telling))


def _names_another(claim: Claim, indicator: str, reach: int) -> bool:
    """Whether a phrase of several words right behind a figure, so many letters from it at most,
    names a measure, and not this one: the "traffic fines" that are owed."""
    start, end = claim.clause.span.end, claim.clause.span.end + reach
    offset = claim.clause.sentence.start
    named: dict[Span, set[str]] = defaultdict(set)
    for scoped in claim.clause.terms:
        span = scoped.span if scoped.own and scoped.term.kind is TermKind.INDICATOR else None
        if span is not None and start <= span.start < end:
            named[span].add(scoped.term.code)
    text = claim.clause.sentence_text
    several = (
        codes
        for span, codes in named.items()
        if " " in text[span.start - offset : span.end - offset]
    )
    return any(indicator not in codes for codes in several)

"""Home of assumed measures: the series that a figure may be of whose measure is named faintly or
not at all, and how many of them may be tried before a fit is chance."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from verifier.model.claim import Claim
from verifier.model.quantity import Bound, Quantity
from verifier.model.verdict import Candidate, Caveat, Rating, Reason, Verdict

CHANCE = 0.3
"""So likely may a fit by chance be, over all series that are tried."""
MOST = 12
_FAINTEST = 0.2
_LOOSE = 0.1
"""How likely a hedged figure fits by chance, whatever its digits."""


def assumable(
    claim: Claim, candidates: Sequence[Candidate], topics: Sequence[str], words: Iterable[str]
) -> list[str]:
    """The series to try, the likeliest first: faint candidates, then what the figures before are
    about, then those that share most `words`.

    The fewer digits a figure has, the sooner it fits something by chance, and the fewer are tried:
    none for "3%", twelve for "4.5%" or "657,000".
    """
    if claim.quantity is None or claim.assertion != "value":
        return []
    most, found = trials(claim.quantity), dict[str, None]()
    faint = (c.series for c in candidates if c.score >= _FAINTEST)
    for key in chain(faint, topics, words) if most else ():
        found[key] = None
        if len(found) == most:
            break
    return list(found)


def as_assumed(verdict: Verdict) -> Verdict:
    """The verdict with the caveat that its measure is not the one that the text plainly names."""
    return replace(
        verdict, caveats=tuple(dict.fromkeys((*verdict.caveats, Caveat.MEASURE_ASSUMED)))
    )


def as_guessed(verdict: Verdict) -> Verdict:
    """The verdict on a figure whose measure was guessed: borne out with a caveat, or open."""
    if verdict.rating is Rating.SUPPORTED:
        return as_assumed(verdict)
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    text = f"The words do not name a measure; if it is this one: {verdict.explanation}"
    return replace(
        verdict,
        reason=Reason.AMBIGUOUS,
        explanation=text,
        caveats=(),
        suggestion=None,
        alternatives=(),
    )


def trials(quantity: Quantity) -> int:
    """How many series may be tried for a figure.

    A figure whose significant digits read as n stands for one value in about n, if any leading
    digits are taken to be equally likely.
    """
    if quantity.bound in (Bound.EXACT, Bound.BETWEEN):
        chance = 1 / max(1, _digits(quantity))
    elif quantity.close or quantity.bound is Bound.ABOUT:
        chance = max(_LOOSE, 1 / max(1, _digits(quantity)))
    else:
        return 0
    return min(MOST, int(CHANCE / chance + 1e-9))


def _digits(quantity: Quantity) -> int:
    """The significant digits as a whole number: 657 for 657,000, 45 for 4.5%, 5 for 50%."""
    units = abs(int(quantity.value / quantity.step)) if quantity.unit != "ratio" else 0
    while not quantity.places and units and units % 10 == 0:
        units //= 10
    return units

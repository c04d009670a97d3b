"""Home of figures made of two that the text prints beside them: "28.1%, nine points above the
non-food rate of 18.8%", "of 15,429 deaths cancer caused 4,160 (27%)".

Both must be right where they stand, and nothing but a few words may lie between: then the figure
is borne out where it fits, and never accused, for it may be made of others.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time, difference
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.outcome import Outcome
from verifier.model.quantity import POINTS
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_LEVELS = (None, "level")
_APART = regex(
    r"(?:\s[\w-]+){0,2}?\s(?:above|below|ahead of|behind|clear of|short of|adrift of|"
    r"(?:more|less|better|worse|(?!rather|other)[a-z]{2,}er)\s(?:\w+\s)?than)\s"
    r"(?:(?!and\b|but\b|while\b|as\b|,)[\w’'-]+\s){0,5}?(?:\(|(?:of|at|on|with|is|was)\s)?[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between a gap and the figure that it is measured from."""
_A_GAP_OF = regex(
    r"[^;.\d]{0,60}?(?:,|\s[–—-])\s(?:leaving\s|making\s|for\s)?(?:a|the)\s"
    r"(?:[a-z]+\s){0,2}?(?:gap|difference|spread|gulf|margin|distance)\sof\s"
    rf"(?:{HEDGE}\s)?[$£€¥₹]?"
)
"""What stands between two figures and the gap between them: "3.6% and 2.1%, a gap of"."""
_BRACKET = regex(rf"\s(?:[a-z-]+\s){{0,3}}\(|,\sor\s(?:{HEDGE}\s)?")
"""What stands between a part and its share: "4,160 (27%)", "4,978, or 29%"."""


_BEFORE = 12
"""So many figures before a share its whole stands at most."""


def of_printed_pairs(sitting: Sitting) -> list[Verdict]:
    """Open gaps and shares borne out by the two figures of which the text makes them."""
    result: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        held = _gap(place, sitting) or _share(place, sitting)
        told = sitting.judge.composer.held(verdict, held, Caveat.DERIVED) if held else verdict
        result.append(told)
    return result


def _is_open(verdict: Verdict) -> bool:
    value = verdict.claim.assertion == "value" and verdict.claim.quantity is not None
    return value and verdict.rating is not Rating.SUPPORTED and not verdict.claim.clause.context


def _near(place: int, verdicts: Sequence[Verdict], step: int) -> Verdict | None:
    """The figure next to one in its sentence that is right by itself, as the level of a series."""
    at = place + step
    if not 0 <= at < len(verdicts):
        return None
    other, claim = verdicts[at], verdicts[place].claim
    same = other.claim.clause.sentence == claim.clause.sentence
    return other if same and _is_right(other) else None


def _is_right(verdict: Verdict) -> bool:
    level = verdict.claim.operation in _LEVELS and verdict.claim.assertion == "value"
    right = verdict.rating is Rating.SUPPORTED and verdict.series is not None
    return level and right and verdict.period is not None


def _is_sure(verdict: Verdict) -> bool:
    """Whether a figure is that of its series by its words, and not because it fits."""
    return Caveat.MEASURE_ASSUMED not in verdict.caveats


def _gap(place: int, sitting: Sitting) -> Outcome | None:
    """A gap between the figure before it and the one right behind it, or between the two before."""
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    if not _is_open(verdict) or claim.operation not in ("change", "level", None):
        return None
    one, other = (_near(place, sitting.verdicts, step) for step in (-1, 1))
    if one is not None and _A_GAP_OF.fullmatch(words_between(one.claim, claim)) is not None:
        other = _near(place, sitting.verdicts, -2)
    elif other is None or _APART.fullmatch(words_between(claim, other.claim)) is None:
        return None
    if one is None or other is None or one.series == other.series or one.period != other.period:
        return None
    if not (_is_sure(one) and _is_sure(other)):
        return None
    first, second = sitting.series[one.series or ""], sitting.series[other.series or ""]
    if first.unit != second.unit or not _is_told_in(claim, first):
        return None
    return difference(claim, one, other, sitting)


def _is_told_in(claim: Claim, one: Series) -> bool:
    unit = claim.quantity.unit if claim.quantity else None
    return unit == one.unit or (unit in POINTS and one.unit in ("percent", "index"))


def _share(place: int, sitting: Sitting) -> Outcome | None:
    """The share of the part right before it in the whole that the sentence begins with."""
    verdict = sitting.verdicts[place]
    claim = verdict.claim
    if not _is_open(verdict) or claim.quantity is None or claim.quantity.unit != "percent":
        return None
    part = _near(place, sitting.verdicts, -1)
    if part is None or _BRACKET.fullmatch(words_between(part.claim, claim)) is None:
        return None
    one = sitting.series[part.series or ""]
    wholes = [
        v
        for v in reversed(sitting.verdicts[max(0, place - _BEFORE) : place])
        if v.claim.clause.block == claim.clause.block and _is_right(v)
    ]
    checker = sitting.judge.checker
    told = replace(at_the_time(claim, part.period), operation="share", direction=None, basis=None)
    told = replace(told, clause=replace(told.clause, baseline=None))
    for key in dict.fromkeys(v.series for v in wholes if v.period == part.period):
        whole = sitting.series[key or ""]
        if whole.key == one.key or whole.unit != one.unit:
            continue
        found = checker.shares(told, checker.forms(one.key), whole)
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None:
            return held
    return None

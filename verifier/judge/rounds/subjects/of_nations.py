"""Home of figures of a whole country that stand beside those of a part of it: "Ohio’s rate was
4.9%, above the national average of 4.4%"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.sitting import Sitting
from verifier.judge.second import is_the_nation_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.percent import PERCENT
from verifier.model.verdict import Rating, Reason, Verdict

_WHAT = r"(?:average|rate|figure|level|mean|median|total|unemployment|inflation|one|number)"
_STOOD = (
    r"(?:of|at|was|is|stood|stands|came|which|in|to|remained|held|fell|rose|by|steady|unchanged)"
)
_WHICH_MOVED = (
    r",?\swhich(?:\s(?:[a-z]+ly|has|had|have))?\s[a-z]+(?:\s(?:back|up|down|out))?\s(?:to|at|by)"
)
_CAME = rf"\d[\d.]*\s?{PERCENT}(?:\s(?:in|for|at)\s[\w ]{{3,20}}?)?,?\s(?:(?:up|down)\s)?from\s"
"""What a figure of the whole country came from: "slipped to 4.4% in December from"."""
_BEFORE = regex(
    rf"\b(?:(?:national|nationwide|countrywide)\s(?:[a-z]+\s){{0,2}}?{_WHAT}|"
    rf"(?:nation|country)[’']s(?:\s[a-z]+){{0,3}})(?:(?:,?\s{_STOOD}){{0,3}}|{_WHICH_MOVED})\s"
    rf"(?:(?:just|about|only|around|still|the|an?)\s)?(?:{_CAME})?$|"
    rf"\bthe\s(?:national|nationwide|countrywide)\s(?:[a-z]+\s){{0,2}}?{_WHAT},\s$|"
    r"\bnation(?:ally|wide),?\s(?:it|the rate|the figure)\s(?:was|is|stood at|stands at)\s$",
    re.IGNORECASE,
)
_BEHIND = regex(
    r"\s(?:nationally|nationwide|countrywide|(?:for|across|in) the (?:nation|country))\b",
    re.IGNORECASE,
)
"""What calls a figure that of the whole country."""


def of_the_nation(sitting: Sitting) -> list[Verdict]:
    """Figures that the text calls those of the whole country, borne out by the measure of the
    country of which the right figure before them is a part; open where only that part bears them
    out."""
    return [
        _of_the_whole(verdict, sitting.verdicts[:n], sitting)
        for n, verdict in enumerate(sitting.verdicts)
    ]


def _of_the_whole(verdict: Verdict, told: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if claim.quantity is None or claim.assertion != "value" or not _is_national(claim):
        return verdict
    near = (v for v in reversed(told) if v.rating is Rating.SUPPORTED and v.series is not None)
    before = next(near, None)
    if before is None or claim.clause.block - before.claim.clause.block > 1:
        return verdict
    one = sitting.series[before.series or ""]
    wholes = [o for o in sitting.catalogue.siblings(one) if is_the_nation_of(one, o)]
    if not wholes or (verdict.rating is Rating.SUPPORTED and verdict.series != one.key):
        return verdict
    for whole in wholes:
        right = sitting.borne_out_by(verdict, claim, whole.key)
        if right is not None:
            return right
    taken = verdict.rating is Rating.SUPPORTED
    return replace(verdict, reason=Reason.AMBIGUOUS, caveats=()) if taken else verdict


def _is_national(claim: Claim) -> bool:
    """Whether the words at a figure call it that of the whole country."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    before = text[: claim.span.start - start]
    return bool(_BEFORE.search(before) or _BEHIND.match(text, claim.span.end - start))

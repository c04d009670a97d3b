"""Home of figures called first prints that another print came before: "down from a first print of
147,000", of a month that was given out at 177,000.

Such a figure is right in some print, but not in the one that the text names; and as "first" is said
of any print but the last one, too, it is left open and not accused.
"""

import re
from dataclasses import replace

from verifier.judge.rounds.prints.pairs_of_prints import is_near
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.notation import shown
from verifier.model.verdict import Rating, Reason, Verdict


def called_the_first_print(sitting: Sitting) -> list[Verdict]:
    """The verdicts, those on figures told as the first print open where an earlier one of their
    series and time was another."""
    return [_checked(verdict, sitting) for verdict in sitting.verdicts]


def _checked(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, key, period = verdict.claim, verdict.series, verdict.period
    if verdict.rating is not Rating.SUPPORTED or claim.assertion != "value":
        return verdict
    if key is None or period is None or not _is_called_first(claim):
        return verdict
    day, history = sitting.judge.checker.day, sitting.catalogue.history(key)
    prints = [o for o in history.vintages(period) if o.published and o.published <= day]
    if not prints or is_near(claim, prints[0]) or not any(is_near(claim, o) for o in prints):
        return verdict
    first = prints[0]
    said = shown(first.value, sitting.series[key].unit)
    text = f"{verdict.explanation} On {first.published}, before that, it was printed as {said}."
    return replace(verdict, reason=Reason.AMBIGUOUS, explanation=text, caveats=(), suggestion=None)


def _is_called_first(claim: Claim) -> bool:
    before, after = stretch_of(claim, years=True)
    return _AHEAD.search(before) is not None or _BEHIND.match(after) is not None


_PRINTED = r"(?:reported|published|printed|announced|estimated|given|put|counted|released|issued)"
_AHEAD = regex(
    rf"\b(?:first\s{_PRINTED}|(?:first|initial|advance|flash)\s(?:print|count|estimate|reading|"
    rf"tally|figure))\b[^.;,\d]{{0,24}}$",
    re.IGNORECASE,
)
_BEHIND = regex(
    rf"\s(?:[a-z]+\s){{0,2}}?(?:first\s{_PRINTED}\b|in\s(?:the|its|a)\s(?:first|initial|advance|flash)\s"
    r"(?:print|count|estimate|reading|tally)\b)",
    re.IGNORECASE,
)

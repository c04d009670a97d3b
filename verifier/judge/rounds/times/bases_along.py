"""Home of bases told of a figure whose time was found late: "The margin slipped to 18.1% from 19.2%
a year earlier", where the first turned out to be of the quarter and not of the half told before.
"""

from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.times.resolve import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.verdict import MISPRINTS, Caveat, Rating, Reason, Verdict

_SET_AGAINST = regex(
    r"[^;:.\d]{0,40}?\b(?:from|against|versus|(?:compared|up|down)\s(?:with|to|from|on)|than|after)\s"
    r"(?:the\s|an?\s|just\s|only\s){0,2}\W?",
)
_ACCUSED = (Reason.OFF_PERIOD, Reason.OFF_VALUE)


def of_bases_along(sitting: Sitting) -> list[Verdict]:
    """Figures open or accused at the time before that of a figure which they are set against, right
    at the time so long before the one at which that is right."""
    found: list[Verdict] = []
    for verdict in sitting.verdicts:
        found.append(_along(verdict, found[-1] if found else None, sitting))
    return found


def _along(verdict: Verdict, host: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    period = _base_of(verdict, host)
    if host is None or period is None or period == verdict.period:
        return verdict
    if not (is_open_yet(verdict) or verdict.reason in _ACCUSED):
        return verdict
    if _SET_AGAINST.fullmatch(words_between(host.claim, claim)) is None:
        return verdict
    told = at_the_time(claim, period)
    if not tells_of_nothing_else(told, period, sitting.series[host.series or ""]):
        return verdict
    held = sitting.held_closely(told, host.series or "")
    if held is None or held.frame.period != period:
        return _of_the_stretch(verdict, told, host, sitting)
    return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)


def _of_the_stretch(verdict: Verdict, told: Claim, host: Verdict, sitting: Sitting) -> Verdict:
    """A figure held against one step that is set against one of a whole stretch: misprinted, where
    it is at the stretch before, or left open."""
    at = told.clause.time.period
    slips = (Reason.OFF_VALUE, Reason.AMBIGUOUS)
    if verdict.reason not in slips or at is None or at.count == 1:
        return verdict
    if verdict.period is None or verdict.period.count > 1:
        return verdict
    again = sitting.judge.verdict(told)
    if (again.series, again.period) == (host.series, at) and again.reason in MISPRINTS:
        return replace(again, claim=verdict.claim)
    return left_open(verdict)


def _base_of(verdict: Verdict, host: Verdict | None) -> Period | None:
    """The time that a figure points at from that of the right one before it in its sentence."""
    claim = verdict.claim
    if host is None or host.rating is not Rating.SUPPORTED or host.period is None:
        return None
    same = host.claim.clause.sentence == claim.clause.sentence
    of_it = verdict.series in (None, host.series) and host.operation in ("level", "average")
    mention = claim.clause.time.mention
    if not same or not of_it or mention is None or mention.anaphor is None:
        return None
    if claim.assertion != "value" or (claim.operation or "level") != "level":
        return None
    return resolve(mention, host.period)

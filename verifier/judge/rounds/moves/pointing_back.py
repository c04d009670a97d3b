"""Home of moves that a pronoun tells of the figure before it: "That was 3.2p more than in October".

A sentence of nothing but the pronoun, the figure and the time that it is set against leaves nothing
open where the only figure of the sentence before is a right level: of the measure, the period and
the comparison all are told, and only the figure can be wrong.
"""

from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.months import MONTH
from verifier.model.outcome import best_of
from verifier.model.period import Frequency
from verifier.model.quantity import POINTS, Bound
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict

_MOVES = ("growth", "change")
_OPENS = regex(
    r"(?:That|This|It|The\s(?P<name>rate|figure|number|reading))\s"
    r"(?:was|is|has|had|represents?|represented|marks?|marked|means?|meant|rose|fell|grew|climbed|"
    r"dropped|declined|increased|decreased)\s"
    r"(?:(?:still|now|also|up|down|by|risen|fallen|rose|fell|an?|the\s)\s?){0,3}"
    r"(?:(?:rise|increase|gain|jump|fall|decline|drop|decrease|change)\sof\s)?[$£€¥₹]?",
)
_TIME = (
    rf"(?:(?:{MONTH})(?:\s(?:last\syear|20\d\d))?|an?\s(?:year|month|quarter|week)\s{AGO}|"
    r"the\s(?:year|month|quarter|week)\s(?:before|earlier)|last\s(?:year|month|quarter|week)|"
    r"the\s(?:previous|prior|preceding)\s(?:year|month|quarter|week)|"
    r"the\ssame\s(?:month|quarter|period|time)\s(?:of\s)?(?:last\syear|a\syear\s(?:ago|earlier)))"
)
_CLOSES = regex(
    rf"(?:\s(?:of\sa\s)?(?:percentage\s)?points?)?(?:\sa\s[a-z]+)?\s?"
    rf"(?:(?:more|less|fewer|higher|lower|dearer|cheaper|up|down|above|below)\s?)?"
    rf"(?:\s?(?:than|from|on|compared\swith|over)\s(?:in\s|that\sof\s|its\slevel\sof\s)?{_TIME}|"
    r"\s?on\sthe\s(?:month|year|quarter))[.;]?\s*"
)


def as_told_of_it(sitting: Sitting) -> list[Verdict]:
    """Open moves of a pronoun that stands for the right level before it, wrong where they are none
    of that."""
    told = enumerate(sitting.verdicts)
    return [_as_told_of_it(verdict, sitting.verdicts[:place], sitting) for place, verdict in told]


def _as_told_of_it(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim, level = verdict.claim, _only_level(verdict, before)
    if verdict.rating is not Rating.UNVERIFIED or level is None or not _is_plain(claim):
        return verdict
    one = sitting.series[level.series or ""]
    if verdict.series not in (None, one.key) or one.frequency is Frequency.DAY:
        return verdict
    if not _is_of_its_kind(claim, one):
        return verdict
    asked = at_the_time(claim, level.period)
    checker, write = sitting.judge.checker, sitting.judge.composer
    found, _ = checker.outcomes(asked, checker.forms(one.key))
    if not found or (top := best_of(found)).holds or is_as_revised(asked, top):
        return verdict
    if top.frame.baseline is None or top.frame.baseline != verdict.baseline:
        return verdict
    if any(sitting.judge.held(asked, other.key) for other in sitting.catalogue.siblings(one)):
        return verdict  # another form of it may be meant
    shown = tuple(slip.alternative for slip in slips(asked, top, checker, ()))
    reason = reason_of(top, shown[0] if shown else None)
    if reason in (Reason.OFF_SERIES, Reason.OUTDATED):
        return verdict
    shown = tuple(one for one in shown if one is shown[0] or one.as_likely)[:_MOST]
    judged = write.judged(claim, top, verdict.candidates, reason, (), alternatives=shown)
    return replace(judged, suggestion=suggestion(claim, top))


_MOST = 3


def _is_plain(claim: Claim) -> bool:
    """Whether a sentence tells nothing but a move, exactly, and the time it is set against."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.bound is not Bound.EXACT or quantity.unit == "ratio":
        return False
    if significant_digits(quantity) < _TELLING and not quantity.places:
        return False
    if claim.operation not in _MOVES or claim.assertion != "value" or clause.context:
        return False
    text, start = clause.sentence_text, clause.sentence.start
    opens = _OPENS.fullmatch(text[: claim.span.start - start].lstrip())
    return opens is not None and _CLOSES.fullmatch(text[claim.span.end - start :]) is not None


_TELLING = 2


def _is_of_its_kind(claim: Claim, one: Series) -> bool:
    """Whether a series is of the kind that a move is told of: points of a rate, percent of an
    amount, and a rate or none where a noun says so ("The rate", "The number")."""
    quantity, rate = claim.quantity, one.unit in ("percent", "ratio")
    if quantity is None:
        return False
    opens = _OPENS.match(claim.clause.lead.lstrip())
    name = opens["name"] if opens is not None else None
    if name in ("rate", "number") and (name == "rate") is not rate:
        return False
    if quantity.unit in POINTS:
        return rate or one.unit == "index"
    return not rate


def _only_level(verdict: Verdict, before: Sequence[Verdict]) -> Verdict | None:
    """The right level, told exactly, that is all the figures of the sentence before."""
    last = before[-1] if before else None
    if last is None or last.claim.clause.block != verdict.claim.clause.block:
        return None
    same = [v for v in before if v.claim.clause.sentence == last.claim.clause.sentence]
    quantity = last.claim.quantity
    right = last.rating is Rating.SUPPORTED and not LOOSE & set(last.caveats)
    exact = quantity is not None and quantity.bound is Bound.EXACT and last.operation == "level"
    apart = last.claim.clause.sentence != verdict.claim.clause.sentence
    level = right and exact and apart and len(same) == 1 and last.claim.assertion == "value"
    return last if level and last.series is not None and last.period is not None else None

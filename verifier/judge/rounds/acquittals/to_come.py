"""Home of figures acquitted where what is fixed ahead is told beside what holds now: caps, bills
and rates that come into force later than the article.

"The cap will fall to £1,720 in July. It currently stands at £1,849": the second holds on the day of
the article; and "bills fall by £117 a year" moves a price that is paid by the year.
"""

from dataclasses import replace

from verifier.check.resolve import newest
from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.mention import Basis
from verifier.model.period import Period
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def of_what_holds_now(sitting: Sitting) -> list[Verdict]:
    """Levels accused at a time to come, right at that of the article, of which their words tell."""
    return [_held_now(v, sitting) if is_accused(v) else v for v in sitting.verdicts]


def _held_now(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read, published = verdict.claim, verdict.period, sitting.judge.checker.published
    if verdict.series is None or read is None or claim.operation not in (None, "level"):
        return verdict
    if not claim.clause.time.inherited and claim.clause.time.mention is not None:
        return verdict
    if read.start <= published or not any(map(_NOW.search, stretch_of(claim))):
        return verdict
    now = read
    while now.start > published:
        now = now.previous()
    told = at_the_time(claim, now)
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


_NOW = regex(
    r"\b(?:now|currently|today|at\s(?:present|the\smoment)|these\sdays|right\snow|as\sthings\sstand)\b"
)


def of_times_that_come(sitting: Sitting) -> list[Verdict]:
    """Figures accused at a month of last year that are right a year later, which is still to come,
    where a verb of the present tells of it: "bills go up to £639 in April"."""
    return [_a_year_later(v, sitting) if is_accused(v) else v for v in sitting.verdicts]


def _a_year_later(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read, published = verdict.claim, verdict.period, sitting.judge.checker.published
    mention = claim.clause.time.mention
    if verdict.reason is not Reason.OFF_PERIOD or read is None or verdict.series is None:
        return verdict
    coming: Period = read.years_later(1)
    if coming.start <= published or mention is None or not mention.yearless:
        return verdict
    slips = [a.period for a in verdict.alternatives if a.reason is Reason.OFF_PERIOD]
    lead = claim.clause.lead
    if coming not in slips or _WILL.search(lead) is None:
        return verdict
    told = replace(at_the_time(claim, coming), clause=replace(claim.clause, baseline=None))
    told = at_the_time(told, coming)
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED) or verdict


_WILL = regex(
    r"\b(?:go(?:es)?|rises?|falls?|climbs?|drops?|increases?|jumps?|soars?|comes?|moves?|will|to)\s"
    r"(?:up|down|back|be|rise|fall|climb|drop|by|from|to|go|increase|another|[$£€]?\d)"
)
"""What is fixed ahead, in the present: "go up 30.9% to £639 in April"."""


def of_prices_by_the_year(sitting: Sitting) -> list[Verdict]:
    """Changes of prices that are paid by the year, "£117 a year", accused on the year before and
    right on the step before, since that is what they are paid by and not what they are set on."""
    return [_by_the_year(v, sitting) if is_accused(v) else v for v in sitting.verdicts]


def _by_the_year(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if one is None or one.nature is not Nature.PRICE or claim.operation != "change":
        return verdict
    if verdict.reason is not Reason.OFF_BASIS or claim.basis is not Basis.YEAR:
        return verdict
    if _A_YEAR.match(stretch_of(claim)[1]) is None:
        return verdict
    clause = replace(claim.clause, baseline=None)  # "from April": when it begins
    told = replace(claim, basis=Basis.PERIOD, clause=clause)
    return sitting.borne_out_by(verdict, told, one.key, Caveat.BASIS_ASSUMED) or verdict


_A_YEAR = regex(r"\s(?:a|per|each|every)\s(?:year|annum)\b(?!\s(?:ago|earlier|before|on)\b)")


def of_records_of_now(sitting: Sitting) -> list[Verdict]:
    """Records accused or left open at a time that their sentence only looks back at first, told
    again at the newest: "October's reading was 3.6%, so this was the weakest since April"."""
    return [
        v if v.rating is Rating.SUPPORTED else _of_the_newest(v, sitting) for v in sitting.verdicts
    ]


def _of_the_newest(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, checker, key = verdict.claim, sitting.judge.checker, verdict.series
    if claim.assertion != "record" or key is None:
        return verdict
    if _SO_THIS.match(claim.clause.lead) is None:
        return verdict
    last = newest(checker.forms(key), checker.published)
    if last is None or verdict.period is None or last.start <= verdict.period.start:
        return verdict
    told = at_the_time(claim, last)
    found, _ = checker.outcomes(told, checker.forms(key))
    held = next((outcome for outcome in found if outcome.holds), None)
    if held is None:
        return verdict
    told_anew = replace(verdict, claim=told)
    return sitting.judge.composer.held(told_anew, held, Caveat.PERIOD_ASSUMED)


_SO_THIS = regex(
    r"[^,;:]{3,40}[’']s?\s(?:[a-z]+\s){1,3}(?:was|were|had\sbeen|came\sin\sat|stood\sat)\s[^;:]{1,40},\s"
    r"(?:so|meaning|making|which\s(?:makes|made))\s(?:this|it|that)\b"
)

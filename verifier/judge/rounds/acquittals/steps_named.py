"""Home of averages over steps that have a name of their own: "over the past five vintages", "for
the three seasons through 2025", of what the packs hold once a year."""

from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import own_time
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.times.words import NUMBERS
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import best_of
from verifier.model.period import Frequency, Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_NAMED = (
    r"(?:seasons|vintages|campaigns|editions|harvests|festivals|tournaments|championships|"
    r"summers|winters)"
)
_OVER = regex(
    r"\b(?:[Oo]ver|[Ff]or|[Ii]n|[Aa]cross|[Dd]uring)\s(?:the|its|their)\s"
    rf"(?:(?P<now>last|past|latest|most\srecent)\s(?P<many>[a-z]+|\d{{1,2}})\s{_NAMED}\b|"
    rf"(?P<some>[a-z]+|\d{{1,2}})\s{_NAMED}\s(?:to|through|up\sto|ending\s(?:in|with))\s"
    r"(?P<end>(?:19|20)\d\d)\b)"
)
_AVERAGED = regex(r"\baverag(?:e|ed|es|ing)\b|\b(?:an?|the)\smean\b")
_MOST = 30


def of_steps_named(sitting: Sitting) -> list[Verdict]:
    """Averages over so many seasons or vintages, open or held against the last of them, borne out
    as the mean of so many years; left open where they are not that."""
    return [_over_its_steps(verdict, sitting) for verdict in sitting.verdicts]


def _over_its_steps(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, accused = verdict.claim, verdict.rating is Rating.MISMATCH
    one = sitting.series.get(verdict.series or "")
    if one is None or claim.quantity is None or not (accused or is_open_yet(verdict)):
        return verdict
    span = _span_of(claim, one, verdict)
    if span is None or verdict.period is None or verdict.period.count > 1:
        return verdict
    told = replace(at_the_time(claim, span), operation="average", direction=None, basis=None)
    found, _ = sitting.judge.checker.outcomes(told, sitting.judge.checker.forms(one.key).as_printed)
    if found and best_of(found).holds:
        told_so = replace(verdict, claim=told)
        return sitting.judge.composer.held(told_so, best_of(found), Caveat.PERIOD_ASSUMED)
    return left_open(verdict) if accused else verdict


def _span_of(claim: Claim, one: Series, verdict: Verdict) -> Period | None:
    """The years that an average is told over; None of anything else."""
    if claim.assertion != "value" or claim.operation not in (None, "level", "average"):
        return None
    found = _OVER.search(claim.clause.sentence_text)
    if one.frequency is not Frequency.YEAR or found is None:
        return None
    if _AVERAGED.search(claim.clause.sentence_text) is None:
        return None
    word = found["many"] or found["some"]
    many = int(word) if word.isdigit() else NUMBERS.get(word, 0)
    if not 1 < many <= _MOST:
        return None
    end = Period.parse(found["end"]) if found["end"] else own_time(claim) or verdict.period
    if end is None or end.frequency is not Frequency.YEAR:
        return None
    return Period(Frequency.YEAR, end.last - many + 1, end.last)

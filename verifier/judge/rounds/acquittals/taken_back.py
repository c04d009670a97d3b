"""Home of accusations taken back: of figures that are right by a reading as near as the one that
they were held against.

"Average hourly earnings were up 3.5% on the year", in a look back at 2025 that comes out with the
figures of December: "on the year" a month is up, and hardly a year.
"""

import re
from dataclasses import replace

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_right
from verifier.judge.rounds.odds.by_figure import that_may_be_told
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.agreement import stated_side
from verifier.model.clause import Context
from verifier.model.comparing import AGAINST
from verifier.model.mention import Basis
from verifier.model.period import Frequency
from verifier.model.series import Series, Transformation, is_a_lack
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_SURPLUS = regex(r"\b(?:surplus(?:es)?|in the black)\b", re.IGNORECASE)
_DEFICIT = regex(r"\b(?:deficits?|shortfalls?|in the red)\b", re.IGNORECASE)
_READ_AT_A_TIME = frozenset((Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_DIGITS))


def of_the_newest_month(sitting: Sitting) -> list[Verdict]:
    """Moves "on the year" accused as those of a year, which their sentence does not name, right at
    the newest month."""
    return [_at_the_newest(verdict, sitting) for verdict in sitting.verdicts]


def _at_the_newest(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, key, checker = verdict.claim, verdict.series, sitting.judge.checker
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _READ_AT_A_TIME:
        return verdict
    quantity, mention = claim.quantity, claim.clause.time.mention
    if key is None or quantity is None or claim.assertion != "value":
        return verdict
    named = mention is not None and claim.clause.sentence.contains(mention.span)
    yearly = claim.basis_stated and claim.basis is Basis.YEAR and verdict.period is not None
    if named or not yearly or significant_digits(quantity) < 2:
        return verdict
    if verdict.period is not None and verdict.period.frequency is not Frequency.YEAR:
        return verdict
    last = newest(checker.forms(key), checker.published)
    if last is None or last == verdict.period:
        return verdict
    held = sitting.held_closely(at_the_time(claim, last), key)
    if held is None:
        return verdict
    told = replace(verdict, claim=at_the_time(claim, last))
    return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)


def of_what_is_named_otherwise(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being another series', right of that one where the words bar the one that
    was read: by its side, or because the sentence has told that one's figure before."""
    return [_of_the_other(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_other(verdict: Verdict, sitting: Sitting) -> Verdict:
    if _is_named_behind(verdict, sitting) and verdict.rating is Rating.MISMATCH:
        return replace(verdict, reason=Reason.AMBIGUOUS, suggestion=None)
    if verdict.reason is not Reason.OFF_SERIES or verdict.rating is not Rating.MISMATCH:
        return verdict
    other = verdict.alternatives[0].series if verdict.alternatives else None
    if other is None or other not in sitting.series or not _is_barred(verdict, sitting):
        return verdict
    meant = at_the_time(verdict.claim, verdict.period)
    return sitting.borne_out_by(verdict, meant, other) or verdict


def of_the_other_gap(sitting: Sitting) -> list[Verdict]:
    """Accused surpluses and deficits, right of another balance or lack of the pack of the one that
    they were held against: of borrowing, not of the current budget."""
    return [_of_the_other_gap(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_other_gap(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.MISMATCH or read is None or claim.quantity is None:
        return verdict
    if claim.assertion != "value" or not _is_a_gap(read) or claim.operation != "level":
        return verdict
    if not stated_side(claim.clause) or significant_digits(claim.quantity) < 2:
        return verdict
    told = at_the_time(claim, verdict.period)
    pool = that_may_be_told(claim, frozenset((read.pack,)), sitting.catalogue)
    others = [one for one in pool if one.key != read.key and _is_a_gap(one)]
    alike = [one for one in others if _kept_alike(one) == _kept_alike(read)]
    held = [h for one in alike if (h := sitting.held_closely(told, one.key)) is not None]
    if len(held) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, held[0], Caveat.MEASURE_ASSUMED)


def _kept_alike(one: Series) -> tuple[object, ...]:
    return (*one.reckoning, one.ref_area, one.counterpart, one.adjustment, one.unit)


def _is_a_gap(one: Series) -> bool:
    return one.is_balance or is_a_lack(one.title)


_FOR_ANOTHER = regex(r"\s(?:for|at|in|from)\s(?:the\s)?(?P<name>[A-Z][\w’'-]+)")
_AGAINST = regex(rf"\b{AGAINST}\s(?:[a-z]+\s)?[$£€]?$")


def _is_named_behind(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure that another one is set against is told of a name of its own, which is no
    time and none of the words that lead to a series, or stands for the very place that was told of
    before: "against $867bn for the Pentagon"."""
    claim = verdict.claim
    if verdict.reason is not Reason.OFF_SERIES or claim.assertion != "value":
        return False
    clause, start = claim.clause, claim.clause.sentence.start
    named = _FOR_ANOTHER.match(clause.sentence_text, claim.span.end - start)
    if named is None or not _AGAINST.search(clause.lead):
        return False
    at = start + named.start("name")
    read = sitting.series.get(verdict.series or "")
    home = read.ref_area if read is not None else None
    spans = [s.span for s in clause.terms if s.span is not None and s.term.code != home]
    spans += [time.span for time in clause.times]
    return not any(span.start <= at < span.end for span in spans)


def _is_barred(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure cannot be of the series that it was held against."""
    clause, computed = verdict.claim.clause, verdict.computed or 0.0
    lead = clause.sentence_text[: verdict.claim.span.end - clause.sentence.start]
    surplus, deficit = _SURPLUS.search(lead), _DEFICIT.search(lead)
    read = sitting.series.get(verdict.series or "")
    sided = (surplus is None) is not (deficit is None)
    if sided and read is not None and read.is_balance and verdict.operation == "level":
        return computed < 0 if surplus is not None else computed > 0
    own = (verdict.series, verdict.period, verdict.operation, verdict.baseline)
    same = (v for v in sitting.verdicts if v.claim.clause.sentence == clause.sentence)
    before = (v for v in same if v.claim.span.end <= verdict.claim.span.start)
    right = filter(is_right, before)
    return any((v.series, v.period, v.operation, v.baseline) == own for v in right)


def of_what_was_before(sitting: Sitting) -> list[Verdict]:
    """Accused figures left open that were held against what may not have been before: levels that
    are said to have changed since ("a yield of 1.09pc has all but doubled"), earlier prints of
    series that keep their last alone, and growth on an earlier forecast."""
    return [
        replace(v, reason=Reason.UNRESOLVED_PERIOD, caveats=(), suggestion=None)
        if v.rating is Rating.MISMATCH
        and (_has_changed_since(v) or _is_unkept(v, sitting) or _grows_on_a_forecast(v, sitting))
        else v
        for v in sitting.verdicts
    ]


def _grows_on_a_forecast(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a growth was held against two forecasts, where copy sets one on an outturn: "it will
    emit 38.1bn tonnes this year, 1.1% more than in 2024"."""
    one = sitting.series.get(verdict.series or "")
    plain = one is not None and one.transformation is Transformation.NONE
    return plain and one is not None and one.status == "forecast" and verdict.operation == "growth"


def _has_changed_since(verdict: Verdict) -> bool:
    claim = verdict.claim
    if claim.operation == "change":
        return _A_REVISION.search(claim.clause.before) is not None
    level = claim.operation == "level" and claim.assertion == "value"
    return level and _HAS_CHANGED.match(claim.clause.tail) is not None


_A_REVISION = regex(r"\b(?:revision|correction|restatement)s?\s(?:[a-z]+\s){1,5}$", re.IGNORECASE)
"""What a change is told of that is none over time: "the revision lowers it by 0.7 million"."""


_HAS_CHANGED = regex(
    r"\s(?:has|have)\s(?:since\s|now\s)?(?:all\sbut\s|more\sthan\s|nearly\s|almost\s|roughly\s|about\s)?"
    r"(?:doubled|trebled|tripled|quadrupled|halved|become|turned\sinto|grown|swollen|shrunk)\b"
)


def _is_unkept(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is called an earlier print, where none but one print is kept of all that it
    was held against."""
    if Context.REVISED_FROM not in verdict.claim.clause.context or not verdict.evidence:
        return False
    if _CALLED_FIRST.search(verdict.claim.clause.sentence_text) is None:
        return False
    kept = (sitting.catalogue.history(one.series).vintages(one.period) for one in verdict.evidence)
    return all(len(prints) < 2 for prints in kept)


_CALLED_FIRST = regex(
    r"\b(?:first|initially|originally|previously|initial|original)\s(?:[a-z]+\s){0,2}?(?:reported|"
    r"estimated|published|given|announced|put|said|thought|reading|estimate|figure|print)\b"
)

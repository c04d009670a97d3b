"""Home of figures acquitted for what they tell of: a move in apposition to a right level of another
series, or to an extreme since a time, and a level behind a verb of the title of its measure.

"Clothing stores took 19.7 billion rand, 3.1% less than in August" tells how those moved that took
as much, whatever other stores the words lead to; "the fastest climb since November: up $23" tells a
move since then. "Interest alone added £15.2bn" tells the interest added, and not how that grew.
"""

from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_accused, is_right
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.language.figures.respectively import goes_on_in_turn
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.verdict import Caveat, Reason, Verdict
from verifier.reference.stems import stems_of

_DIGITS = 3
_MOVES = ("growth", "change")
_APPOSED = regex(
    r"[’']?(?:\s[a-z-]+){0,4}"
    r"(?:\s(?:in|at|by|for|during)\s(?:[^,;:.\d]|\b(?:19|20)\d\d\b){2,40})?"
    r",\s(?:(?:up|down|or|by|some|about|around|roughly|nearly|almost|just|over|under|more\sthan|"
    r"a|an)\s|(?:rise|increase|gain|jump|fall|drop|decline|decrease|slump)\sof\s){0,4}"
)


def of_the_level_told_beside(sitting: Sitting) -> list[Verdict]:
    """Moves accused of one series that stand in apposition to a level that is right of another one,
    and hold for that."""
    return [_of_the_level(verdict, last, sitting) for last, verdict in sitting.behind_the_last()]


def _of_the_level(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or claim.operation not in _MOVES or last is None:
        return verdict
    if not is_right(last) or last.series is None or last.series == verdict.series:
        return verdict
    told = last.claim
    if told.operation not in (None, "level") or told.quantity is None:
        return verdict
    near = told.clause.sentence == claim.clause.sentence
    if not near or significant_digits(told.quantity) < _DIGITS:
        return verdict
    if claim.clause.group is not None or _APPOSED.fullmatch(words_between(told, claim)) is None:
        return verdict
    place = claim.clause.span.end - claim.clause.sentence.start
    if goes_on_in_turn(claim.clause.sentence_text, place):
        return verdict  # "exports $5bn and imports $7bn, up 9.4 and 7.3 per cent respectively"
    return sitting.borne_out_by(verdict, claim, last.series) or verdict


def of_the_time_since(sitting: Sitting) -> list[Verdict]:
    """Moves accused behind a colon or dash and an extreme since a time, right of what moved since
    then."""
    return [_since(verdict, sitting) for verdict in sitting.verdicts]


def _since(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or claim.operation not in _MOVES or verdict.series is None:
        return verdict
    clause = claim.clause
    times = [t for t in clause.times if t.kind is TimeKind.SINCE and t.span.end <= claim.span.start]
    if not times or times[-1].period is None:
        return verdict
    place = times[-1].span.end - clause.sentence.start
    between = clause.sentence_text[place : claim.span.start - clause.sentence.start]
    if _COLON.fullmatch(between) is None:
        return verdict
    base = TimeRef(times[-1].period)
    told = replace(claim, basis=None, clause=replace(clause, baseline=base, basis=None))
    return sitting.borne_out_by(verdict, told, verdict.series, Caveat.BASIS_ASSUMED) or verdict


_COLON = regex(
    r"\s?[:–—-]\s(?:(?:up|down|by|plus|minus|an?|some|about|a\srise\sof|a\sfall\sof)\s)*"
)


def of_what_their_verb_names(sitting: Sitting) -> list[Verdict]:
    """Figures accused of being the level and no move, whose verb is a word of the title of what
    they are the level of."""
    return [_of_its_verb(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_verb(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.reason is not Reason.OFF_OPERATION or one is None or claim.operation != "change":
        return verdict
    cue = claim.clause.change
    if cue is None or not set(stems_of(cue.word)) & set(stems_of(one.title)):
        return verdict
    told = replace(claim, operation="level", direction=None, basis=None)
    return sitting.borne_out_by(verdict, told, one.key, Caveat.MEASURE_ASSUMED) or verdict

"""Home of figures acquitted by a looser reading of a word: of a time of which nobody means the very
day, or of a move that the word does not tell.

"Gold stood at $4,166, from $4,153 a month ago" goes back to the end of the month before as soon as
to the same day of it; and what "was behind on payments" did not fall.
"""

from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.pair_before import called_in_turn
from verifier.judge.rounds.odds.by_figure import has_its_own_words
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.withdrawals.told_nowhere import is_of_an_untold_part
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import CueKind, Direction
from verifier.model.period import Frequency
from verifier.model.series import is_a_lack
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_NEAR = 4
"""So many days lie between a day of a month and the last one of trading before that month's end."""
_DIGITS, _MANY = 2, 4
_LOOSE = (Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR)
_OFF_A_DAY = (Reason.OFF_VALUE, Reason.OFF_PERIOD, Reason.OFF_DIGITS)


def of_the_day_near(sitting: Sitting) -> list[Verdict]:
    """Accused figures of days that are told of a month, a quarter or a year ago, right within a few
    days of it."""
    return [_on_a_day_near(verdict, sitting) for verdict in sitting.verdicts]


def _on_a_day_near(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, read = verdict.claim, verdict.period
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _OFF_A_DAY:
        return verdict
    if read is None or read.frequency is not Frequency.DAY or verdict.series is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _MANY:
        return verdict
    if claim.assertion != "value" or claim.operation != "level" or not _is_told_ago(claim):
        return verdict
    forms = sitting.judge.checker.forms(verdict.series)
    near = (forms.level(read.shift(days)) for days in range(-_NEAR, _NEAR + 1))
    printed, step = float(claim.quantity.value), float(claim.quantity.step)
    fits = any(found is not None and abs(found[1].value - printed) <= step for found in near)
    return left_open(verdict) if fits else verdict


def _is_told_ago(claim: Claim) -> bool:
    """Whether a figure is told by months, quarters or years ago."""
    mention = claim.clause.time.mention
    anaphor = mention.anaphor if mention is not None else None
    return anaphor is not None and anaphor.steps < 0 and anaphor.frequency in _LOOSE


def of_the_step_after(sitting: Sitting) -> list[Verdict]:
    """Figures left open or accused for a year told in another sentence, right at the step after the
    one that a relative clause before them looks back at: "Prices ended last year 3.5% higher.
    Power, which had gone up by 1.27% in November, came down by 2.41%"."""
    return [_of_the_step_after(v, last, sitting) for last, v in sitting.behind_the_last()]


def _of_the_step_after(verdict: Verdict, last: Verdict | None, sitting: Sitting) -> Verdict:
    claim, read, key = verdict.claim, verdict.period, verdict.series
    if verdict.rating is Rating.SUPPORTED or read is None or key is None or last is None:
        return verdict
    if read.frequency is not Frequency.YEAR or claim.assertion != "value" or claim.basis_stated:
        return verdict
    if last.rating is not Rating.SUPPORTED or last.period is None or last.series != key:
        return verdict
    clause, start = claim.clause, claim.clause.sentence.start
    if last.claim.clause.sentence != clause.sentence or last.period.count != 1:
        return verdict
    if _HAD.search(clause.sentence_text[: last.claim.span.start - start]) is None:
        return verdict
    if _CAME_TO.fullmatch(words_between(last.claim, claim)) is None:
        return verdict
    meant = replace(at_the_time(claim, last.period.shift(1)), basis=last.claim.basis)
    return sitting.borne_out_by(verdict, meant, key, Caveat.PERIOD_ASSUMED) or verdict


_HAD = regex(r",\s(?:which|who)\shad\s(?:[a-z-]+\s){1,5}[$£€¥]?$")
_CAME_TO = regex(r"[^,;:.\d]{0,40},\s(?:[a-z-]+\s){1,5}[$£€¥]?")
"""What leads from a look back to what came next: "in November, came down by"."""


def of_levels_that_opened_a_year(sitting: Sitting) -> list[Verdict]:
    """Levels told to have opened a year, right where the year before left off: prices of each day
    "began the year at" the last close of the old one, or the first of the new."""
    return [_that_opened_it(verdict, sitting) for verdict in sitting.verdicts]


def _that_opened_it(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, mention = verdict.claim, verdict.claim.clause.time.mention
    told = mention.period if mention is not None and mention.frequency is Frequency.YEAR else None
    if verdict.rating is Rating.SUPPORTED or told is None or verdict.series is None:
        return verdict
    if claim.assertion != "value" or claim.operation != "level" or claim.quantity is None:
        return verdict
    if told.frequency is not Frequency.MONTH or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    held = sitting.held_closely(at_the_time(claim, told.shift(-1)), verdict.series)
    fine = sitting.series[verdict.series].frequency in (Frequency.DAY, Frequency.WEEK)
    if held is not None and fine:
        return sitting.judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
    accused = held is not None and verdict.rating is Rating.MISMATCH
    return left_open(verdict) if accused else verdict


def of_the_other_of_two(sitting: Sitting) -> list[Verdict]:
    """Accused figures that fit another series, right of that one where one behind them in their
    sentence is the right figure of what was read: "4.3% in October; in Victoria 4.7%"."""
    return [
        _of_the_other(verdict, place, sitting) for place, verdict in enumerate(sitting.verdicts)
    ]


def _of_the_other(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    slip = next((a for a in verdict.alternatives if a.reason is Reason.OFF_SERIES), None)
    if verdict.rating is not Rating.MISMATCH or slip is None or called_in_turn(claim) is not None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    own = (verdict.series, verdict.period, verdict.operation, verdict.baseline)
    told = any(
        (v.series, v.period, v.operation, v.baseline) == own
        and v.rating is Rating.SUPPORTED
        and v.computed == verdict.computed  # and no gap, told as a level: "26 cents dearer than in"
        and v.claim.assertion == "value"
        and v.claim.clause.sentence == claim.clause.sentence
        for v in sitting.verdicts[place + 1 :]
    )
    if not told or slip.series not in sitting.series or verdict.series is None:
        return verdict
    if has_its_own_words(claim, sitting.series[verdict.series], sitting.series[slip.series]):
        return verdict  # "65.6% of girls ..., against 71.0% of boys"
    right = sitting.borne_out_by(verdict, at_the_time(claim, verdict.period), slip.series)
    if right is not None and is_of_an_untold_part(right, sitting):
        return left_open(verdict)
    return right or verdict


def of_levels_that_did_not_move(sitting: Sitting) -> list[Verdict]:
    """Figures accused of moving the wrong way, or as moves, for a word that tells where something
    stands, right as the level of the same series."""
    return [_of_a_level(verdict, sitting) for verdict in sitting.verdicts]


def _of_a_level(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.MISMATCH or claim.operation not in ("growth", "change"):
        return verdict
    if verdict.reason not in (Reason.OFF_SIGN, Reason.OFF_OPERATION) or verdict.series is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    change, one = claim.clause.change, sitting.series[verdict.series]
    if change is None or change.kind is not CueKind.COMPARATIVE or claim.basis_stated:
        return verdict
    if one.unit != claim.quantity.unit or _STANDS.fullmatch(change.word.lower()) is None:
        return verdict
    fits = any(other.period in (None, verdict.period) for other in verdict.alternatives)
    return left_open(verdict) if fits else verdict


def of_the_way_that_a_noun_tells(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a figure went the way that the noun before it tells, and only
    what that noun is told of says otherwise: "the decline held growth in the tax take to 1.3%"."""
    return [
        left_open(v) if v.rating is Rating.MISMATCH and _is_told_by_a_noun(v, sitting) else v
        for v in sitting.verdicts
    ]


def _is_told_by_a_noun(verdict: Verdict, sitting: Sitting) -> bool:
    change, computed = verdict.claim.clause.change, verdict.computed
    one = sitting.series.get(verdict.series or "")
    if verdict.reason is not Reason.OFF_SIGN or not computed or change is None:
        return False
    if one is None or one.is_balance or is_a_lack(one.title) or change.kind is not CueKind.NOUN:
        return False
    way = Direction.UP if computed > 0 else Direction.DOWN
    return change.direction is way and verdict.claim.direction is not way


_STANDS = regex(r"(?:behind|ahead|below|above|under|over|beneath|short|late|overdue)")
"""Words that tell where something stands as soon as which way it went."""

"""Home of what is weighed: whether a contradicted figure is an error of the text or a misreading of
ours, by all signs together, none of which settles it alone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from math import exp, fsum

from verifier.diagnose.misprints import has_digits, is_touched
from verifier.judge.doubts.ground import Borne
from verifier.judge.doubts.runs import is_of_a_place
from verifier.judge.rounds.odds.error_signs import signs_of, signs_of_slip
from verifier.judge.rounds.odds.error_weights import BASE, WEIGHTS
from verifier.judge.rounds.odds.misgivings import Company, bears_out, reading_of
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.withdrawals.told_nowhere import fits_an_untold_part
from verifier.judge.stretch import words_between
from verifier.judge.told_together import is_behind_a_sum, is_told_jointly
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.clause import Context
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

ERROR, OF_ANOTHER, MISREAD = 0.84, 0.8, 0.2
"""From which odds on an open figure is accused, and one that fits another series, once nothing else
has borne it out; and below which an accused one is left open. `benchmarks/error_odds.py` counts
what each share would accuse and leave open."""

SEVERAL, _NEAREST = 8, 4
"""The weights were fitted to articles of ten figures and more; what stands around one of a few
tells little. So many of the likeliest series are asked whether a figure fits them."""

_FOR_ERRORS = [sign for sign, weight in WEIGHTS.items() if weight > 0]
_LIKELIEST_SLIP = frozenset(
    (
        max((s for s in _FOR_ERRORS if s.startswith("slip.")), key=WEIGHTS.__getitem__, default=""),
        *(s for s in _FOR_ERRORS if s.startswith("slips.")),
    )
)
"""The signs that speak most for an error of all that a slip can have."""


def as_weighed(sitting: Sitting) -> list[Verdict]:
    """Open figures accused where they are very likely errors of the text, and accused ones left
    open where they are very likely misread; a figure is weighed where something was looked up for
    it."""
    found = list(sitting.verdicts)
    for place, told, signs in weighed(sitting, ERROR):
        odds = odds_of_error(signs)
        accused = sitting.verdicts[place].rating is Rating.MISMATCH
        if accused and odds < MISREAD and not fits_an_untold_part(told, sitting):
            if not _is_told_below(told, sitting):
                found[place] = left_open(told)
        elif accused or odds < ERROR or told.reason is Reason.OFF_SERIES:
            continue
        elif may_be_accused(place, told, sitting):
            found[place] = told
    return found


def as_of_another_series(sitting: Sitting) -> list[Verdict]:
    """Open figures accused that are likely errors by the figure of another series; a later round
    than that of what is weighed might have borne them out by that one."""
    found = list(sitting.verdicts)
    for place, told, signs in weighed(sitting, OF_ANOTHER):
        if told.reason is not Reason.OFF_SERIES or odds_of_error(signs) < OF_ANOTHER:
            continue
        if may_be_accused(place, told, sitting) and not _is_taken_behind(place, told, sitting):
            found[place] = _of_the_figure_beside(place, told, sitting) or told
    return found


def _of_the_figure_beside(place: int, told: Verdict, sitting: Sitting) -> Verdict | None:
    """What a move came from borne out by the series that it fits, where the right figure that it
    led to is of that: "the take slipped to $107.7 million from May's $109.3 million"."""
    before, slips = sitting.verdicts[place - 1 : place], told.alternatives[:1]
    if (
        told.claim.clause.link != "from"
        or not before
        or not slips
        or before[0].rating is not Rating.SUPPORTED
    ):
        return None
    same = before[0].claim.clause.sentence == told.claim.clause.sentence
    if not same or before[0].series is None or before[0].series != slips[0].series:
        return None
    key, open_yet = before[0].series, sitting.verdicts[place]
    return sitting.borne_out_by(open_yet, told.claim, key, Caveat.MEASURE_ASSUMED) or open_yet


def _is_taken_behind(place: int, told: Verdict, sitting: Sitting) -> bool:
    """Whether nothing but "and" joins a figure to the next one, which is right of what this one was
    read for: "Black and Hispanic unemployment came down, to 7.2% and 4.8%"."""
    behind = sitting.verdicts[place + 1] if place + 1 < len(sitting.verdicts) else None
    if behind is None or behind.rating is not Rating.SUPPORTED or behind.series != told.series:
        return False
    same = behind.period == told.period and behind.claim.operation == told.claim.operation
    return same and _AND.fullmatch(words_between(told.claim, behind.claim)) is not None


def weighed(sitting: Sitting, least: float = 0.0) -> Iterator[tuple[int, Verdict, set[str]]]:
    """The place of each figure of an article that its reading contradicts, with what it is or would
    be accused of, and its signs; nothing of a text of a few figures, nor open ones whose odds lie
    below the `least`, whatever they would be accused of."""
    company = Company(sitting.verdicts)
    if company.count < SEVERAL:
        return
    for place, verdict in enumerate(sitting.verdicts):
        if verdict.rating is Rating.SUPPORTED or verdict.computed is None:
            continue
        accused = verdict.rating is Rating.MISMATCH
        signs = signs_of(place, sitting.verdicts, company)
        if not accused and odds_of_error(signs | _LIKELIEST_SLIP) < least:
            continue
        told = verdict if accused else _accused(place, sitting)
        yield place, told, signs | signs_of_slip(told)


def _is_told_below(told: Verdict, sitting: Sitting) -> bool:
    """Whether a figure of the headline is a digit off, and the text below has the right one for the
    same series, time and operation: nothing else can be meant."""
    if told.claim.clause.role is not Role.TITLE or not is_touched(told.claim, told.computed):
        return False
    return any(
        bears_out(v) and v.claim.clause.role is Role.BODY and reading_of(v) == reading_of(told)
        for v in sitting.verdicts
    )


def _is_joined_to_another(place: int, told: Verdict, sitting: Sitting) -> bool:
    """Whether nothing but "and" or a comma joins a figure to one that is right, so that no word of
    its own names the other series or the other time that it is held against: "a year ago they were
    38,712 and 32,463"; one series has one level at one time. What a figure came from is of its
    series: "cooled to 4.8% in the third quarter from 5.2% in the second", and so is the peak that
    it has left: "12,310 were in the queue, well down on the peak of 14,905 in June"."""
    before = sitting.verdicts[place - 1] if place else None
    if before is None or before.rating is not Rating.SUPPORTED:
        return False
    one, claim = before.claim, told.claim
    same = one.clause.sentence == claim.clause.sentence
    if is_behind_a_sum(claim, before):
        return True
    alike, between = same and one.operation == claim.operation, words_between(one, claim)
    if alike and (_FROM.fullmatch(between) or _FROM_ITS_PEAK.fullmatch(between)):
        return before.series != told.series
    if not alike or _AND.fullmatch(between) is None:
        return False
    if before.series != told.series:
        return True
    named = told.period in [time.period for time in claim.clause.times]
    return claim.operation == "level" and (before.period == told.period or not named)


_AND = regex(r"(?:,?\sand|,)\s[$£€]?")
_FROM = regex(
    r"(?:,?\s(?:in|for|of|at)\s[^,;:.]{2,40}?)?,?\s(?:(?:up|down)\s)?from\s(?:an?\s)?[$£€]?"
)

_FROM_ITS_PEAK = regex(
    r"[^.;:\d]*?\s(?:(?:up|down|off)\s(?:on|from)|below|above|under|short\sof|against|"
    r"compared\swith|shy\sof|from)\s(?:the|its|their|an?|last\s\w+[’']s)\s(?:[\w-]+\s){0,2}"
    r"(?:peak|high|low|record|trough|maximum|minimum)\sof\s[$£€]?"
)


def _is_a_print_of_another(told: Verdict) -> bool:
    """Whether an earlier print that no slip explains is many times the figure that it is held
    against, or a small part of it: no revision goes so far, so that it is a print of another thing.
    """
    quantity, computed = told.claim.quantity, told.computed
    if told.reason is not Reason.OFF_VALUE or quantity is None or not computed:
        return False
    if Context.REVISED_FROM not in told.claim.clause.context:
        return False
    times = abs(float(quantity.value) / computed)
    return not 1 / _SO_MANY_TIMES < times < _SO_MANY_TIMES


_SO_MANY_TIMES = 3


def may_be_accused(place: int, told: Verdict, sitting: Sitting) -> bool:
    """Whether the figure at `place` is wrong by the series that its words name best, and fits none
    of the next, which may as well be meant, but the one that it is said to be of. Nor may one be
    whose way is all that is wrong with it, where no word tells its way; nor one that is told of
    several measures at once, of none of which it is; nor one by a slip that it can hardly have."""
    if told.rating is not Rating.MISMATCH:
        return False
    if _is_no_such_slip(told, sitting):
        return False
    if told.claim.operation == "level" and is_told_jointly(told.claim):
        return False
    if _is_a_print_of_another(told):
        return False
    if told.reason is Reason.OFF_SIGN and told.claim.clause.direction is None:
        return False
    if _fits_the_next(told, sitting) or _is_joined_to_another(place, told, sitting):
        return False
    scores = {c.series: c.score for c in told.candidates}
    if scores.get(told.series or "", 0.0) < max(scores.values(), default=0.0):
        return False
    said = {told.series}
    if told.reason is Reason.OFF_SERIES:
        said.update(slip.series for slip in told.alternatives[:1])
    others = (key for key in list(scores)[:_NEAREST] if key not in said)
    return all(sitting.held_closely(told.claim, key) is None for key in others)


def _is_no_such_slip(told: Verdict, sitting: Sitting) -> bool:
    """Whether what is said to be wrong with a figure hardly can be: digits of one in words ("a
    tenth better"), the length of a run that went the other way or nowhere, or the time of a
    forecast, which is made of several times at once."""
    one = sitting.series.get(told.series or "")
    match told.reason:
        case Reason.OFF_DIGITS:
            return not has_digits(told.claim)
        case Reason.OFF_STREAK:
            return told.computed == 0 or is_of_a_place(told.claim)
        case Reason.OFF_PERIOD:
            return one is not None and one.status == "forecast"
        case _:
            return False


def _fits_the_next(told: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is right of the period after the one it was held against, whose row is dated
    some days after the article."""
    checker = sitting.judge.checker
    if told.series is None or told.period is None:
        return False
    return checker.fits_the_next(told.claim, checker.forms(told.series), told.period)


def _accused(place: int, sitting: Sitting) -> Verdict:
    """What an open figure is accused of where no doubt holds it back; as it is where that is of
    another reading."""
    verdict = sitting.verdicts[place]
    borne, topic = Borne(weighed=True), sitting.topics[place]
    told = sitting.judge.verdict(verdict.claim, borne, topic)
    own = told.series == verdict.series and told.period == verdict.period
    return told if own else replace(verdict, alternatives=())


def odds_of_error(
    signs: set[str], weights: Mapping[str, float] = WEIGHTS, base: float = BASE
) -> float:
    """How likely a contradicted figure is an error of the text, between 0 and 1, by a logistic
    regression on its signs (D. R. Cox, The regression analysis of binary sequences, 1958)."""
    return 1 / (1 + exp(-fsum([base, *(weights.get(sign, 0.0) for sign in sorted(signs))])))

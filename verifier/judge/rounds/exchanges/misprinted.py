"""Home of open figures that are those of a series near them but for two exchanged digits.

"Soybeans edged up 0.1% to $10.75", of $10.57: no word of the sentence settles the series, and its
figure at that time, turned so, is there all the same, and by chance hardly any other is: no slip
leaves more of a figure in its place.
"""

from dataclasses import replace

from verifier.check.times_apart import times_apart
from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import EXCHANGED, misprint_of, significant_digits
from verifier.judge.dated import is_dated_outright
from verifier.judge.doubts.counted import counts_a_stranger
from verifier.judge.rounds.nearness import right_near
from verifier.judge.rounds.odds.by_figure import (
    drawn_on,
    is_left_open_to,
    names_a_sibling,
    newest_of,
    that_may_be_told,
)
from verifier.judge.rounds.other_tellings import is_open_to, may_be_tried, near_series
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.match.guessing import is_only_guessed
from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Quantity
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Rating, Reason, Verdict


def with_misprints(sitting: Sitting) -> list[Verdict]:
    """Open levels of three digits or more accused where the one series near them has had them at
    the time told but for two exchanged digits: so were six wrong figures left open in half the
    labelled articles, and no true one. Moves as well, where the words lead to the series, and what
    stood at an unnamed other time, of the series that its sentence has a right figure of."""
    return [_misprinted(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _misprinted(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    moved = claim.operation in ("growth", "change")
    apart = claim.clause.time.apart
    plain = moved or apart or claim.operation in (None, "level")
    if not plain or claim.clause.context or not may_be_tried(verdict, as_told=moved or apart):
        return verdict
    if apart:
        return _misprinted_before(verdict, sitting)
    found: dict[str, _Slipped] = {}
    right = {v.series for v in sitting.verdicts if v.rating is Rating.SUPPORTED}
    guessed = {c.series for c in verdict.candidates if is_only_guessed(c)} - right
    near = near_series(verdict, place, sitting)
    if moved:
        led = {c.series for c in verdict.candidates[:_LED]} | _of_its_sentence(verdict, sitting)
        near = [key for key in near if key in led]
    for key in near:
        if key not in guessed and (moved or _counts_alike(claim, sitting.series[key])):
            one = _slip_of(verdict, key, _time_of(verdict), sitting)
            if one is not None:
                found[key] = one
    if len(found) != 1:
        return verdict
    return _as_misprinted(verdict, *next(iter(found.values())), sitting)


_Slipped = tuple[Claim, Outcome, Alternative]
"""A claim as it was to be told, what it is judged by, and what slipped."""
_LED = 2
"""To so many series the words of a move lead."""


def _misprinted_before(verdict: Verdict, sitting: Sitting) -> Verdict:
    """What stood at an unnamed other time, accused where it is that of its series but for two
    exchanged digits at one of those that it may be of: "shrank to 28.1% from 35.0%", of 30.5%."""
    key, checker = verdict.series, sitting.judge.checker
    clause = verdict.claim.clause
    alone = _ENDS.match(clause.sentence_text, clause.span.end - clause.sentence.start)
    if key is None or alone is None or key not in _of_its_sentence(verdict, sitting):
        return verdict  # "from 43,515 at the peak"
    claim = replace(verdict.claim, clause=replace(verdict.claim.clause, baseline=None))
    told = replace(verdict, claim=claim)
    for period in times_apart(claim, checker.forms(key), checker.published):
        one = _slip_of(told, key, period, sitting)
        if one is not None:
            return _as_misprinted(verdict, *one, sitting)
    return verdict


_ENDS = regex(r"\W*$|[.,;:)–—]|\s(?:[–—-]|and|but|while|as|after|to)\s")
"""What stands behind a figure that names no time of its own."""


def _of_its_sentence(verdict: Verdict, sitting: Sitting) -> set[str]:
    """The series of the right figures of a sentence."""
    sentence = verdict.claim.clause.sentence
    beside = (v for v in sitting.verdicts if v.claim.clause.sentence == sentence)
    return {v.series for v in beside if v.rating is Rating.SUPPORTED and v.series is not None}


def _time_of(verdict: Verdict) -> Period | None:
    return verdict.claim.clause.time.period or verdict.period


def _as_misprinted(
    verdict: Verdict, told: Claim, top: Outcome, slip: Alternative, sitting: Sitting
) -> Verdict:
    write = sitting.judge.composer
    judged = write.judged(told, top, verdict.candidates, slip.reason, (), alternatives=(slip,))
    return replace(judged, suggestion=suggestion(told, top))


def with_misprints_afar(sitting: Sitting) -> list[Verdict]:
    """Open levels accused where one series of the packs that the article draws on has had them at
    the time told but for two exchanged digits or a wrong one, and by chance hardly any of so many
    series has such a figure: "183,108 waited over a year", told as 138,108. What the article has
    told rightly already is hardly told again in other digits."""
    packs = drawn_on(sitting)
    told = frozenset(
        (v.series, v.period)
        for v in sitting.verdicts
        if v.rating is Rating.SUPPORTED and v.claim.operation in _AS_PRINTED
    )
    return [_misprinted_afar(one, packs, told, sitting) for one in sitting.verdicts]


_AS_PRINTED = (None, "level", "share", "average")
"""What the printed figure of a series may be told as."""


def _misprinted_afar(
    verdict: Verdict,
    packs: frozenset[str],
    told: frozenset[tuple[str | None, Period | None]],
    sitting: Sitting,
) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    plain = claim.operation in _AS_PRINTED and not claim.clause.context
    if not plain or not packs or quantity is None or not may_be_tried(verdict):
        return verdict
    if claim.operation != "level":
        claim = replace(claim, operation="level")
    printed = str(abs(int(quantity.value / quantity.step)))
    pool = [
        one
        for one in that_may_be_told(claim, packs, sitting.catalogue)
        if _counts_alike(claim, one)
    ]
    near, found = 0, {}
    for period in _times(verdict, sitting):
        for one in pool:
            value = newest_of(sitting.catalogue, one.key).get(period)
            if value is None:
                continue
            steps = round(abs(in_unit_of(quantity, value, one.unit)) / float(quantity.step))
            what = misprint_of(printed, str(steps))
            if what is not None or (one.key, period) not in told:
                near += 1 / _ALIKE < float(printed) / max(1, steps) < _ALIKE
            if what is not None and _may_be_of(verdict, one, sitting):
                found[one.key] = what, period
        if near:
            break
    if len(found) != 1:
        return verdict
    key, (what, period) = found.popitem()
    wrong = what != EXCHANGED
    if wrong and any(_has_had_it(quantity, one, key, sitting) for one in sitting.series.values()):
        return verdict  # of another time, more likely than of another series and misprinted
    ways = len(printed) - 1 if what == EXCHANGED else _OTHERS * len(printed)
    if near * ways / 10.0 ** len(printed) > _CHANCE:
        return verdict
    slip = _slip_of(replace(verdict, claim=claim), key, period, sitting, of_any_digit=True)
    return _as_misprinted(verdict, *slip, sitting) if slip is not None else verdict


def _has_had_it(quantity: Quantity, one: Series, key: str, sitting: Sitting) -> bool:
    """Whether a series of what another one measures, or that one itself, has had a figure of three
    digits or more as it is printed."""
    other = sitting.series[key]
    if one.indicator != other.indicator or significant_digits(quantity) < _LONG:
        return False
    values = newest_of(sitting.catalogue, one.key).values()
    step, size = float(quantity.step), abs(float(quantity.value))
    had = (abs(in_unit_of(quantity, value, one.unit)) for value in values)
    return any(abs(value - size) < step / 2 for value in had)


_LONG = 3


def _times(verdict: Verdict, sitting: Sitting) -> list[Period]:
    """The time that a figure was read for; where its breath names none, those of the right figures
    next to it as well, the nearest first, for one of which no series has anything at that."""
    claim, own = verdict.claim, _time_of(verdict)
    times = [own] if own is not None else []
    if own is None or not is_dated_outright(claim):
        near = (v.period for v in right_near(claim, sitting.verdicts, _BLOCKS))
        times += [period for period in near if period is not None][:_TIMES]
    return list(dict.fromkeys(times))


_BLOCKS, _TIMES = 1, 3
"""So many paragraphs off a time may have been told, and of so many figures it is tried."""


_ALIKE, _OTHERS, _CHANCE = 10.0, 9, 0.004
"""Series of a like size may have such a figure: this many times it at most. A digit may be wrong in
so many ways. A figure is accused where fewer than this share of such would be met by chance."""


def _may_be_of(verdict: Verdict, one: Series, sitting: Sitting) -> bool:
    """Whether the words leave a series open, or it is of the very measure that was read, and no
    noun that the figure counts is strange to it."""
    if counts_a_stranger(verdict.claim, one):
        return False
    read = sitting.series.get(verdict.series or "")
    alike = read is not None and (read.indicator, read.unit) == (one.indicator, one.unit)
    if alike and not names_a_sibling(verdict.claim, one, sitting):
        return True
    return is_left_open_to(verdict, one, sitting)


def _slip_of(
    verdict: Verdict,
    key: str,
    period: Period | None,
    sitting: Sitting,
    of_any_digit: bool = False,
) -> _Slipped | None:
    """The slip of the printer by which a figure is that of a series at a time; None elsewhere."""
    claim, checker = verdict.claim, sitting.judge.checker
    if period is None:
        return None
    told = at_the_time(claim, period)
    outcomes, _ = checker.outcomes(told, checker.forms(key))
    top = next((o for o in outcomes if o.frame.period == period and not o.elsewhen), None)
    if top is None or top.holds:
        return None
    if not of_any_digit and not is_open_to(verdict, told, top, sitting):
        return None
    shown = [slip.alternative for slip in slips(told, top, checker, ())]
    if not shown or reason_of(top, shown[0]) is not Reason.OFF_DIGITS:
        return None
    exchanged = shown[0].explanation.startswith(EXCHANGED)
    return (told, top, shown[0]) if exchanged or of_any_digit else None


def _counts_alike(claim: Claim, one: Series) -> bool:
    """Whether a figure has the unit of a series, or counts what it counts."""
    unit = claim.quantity.unit if claim.quantity is not None else None
    if unit == one.unit:
        return True
    measured = {unit, one.unit} & MEASURES or (one.currency and one.unit == one.currency)
    return not measured and not (unit or "").isupper() and one.unit != "percent"

"""Home of open figures that are those of a series near them but for two exchanged digits.

"Soybeans edged up 0.1% to $10.75", of $10.57: no word of the sentence settles the series, and its
figure at that time, turned so, is there all the same, and by chance hardly any other is: no slip
leaves more of a figure in its place.
"""

from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import EXCHANGED, misprint_of
from verifier.judge.doubts.counted import counts_a_stranger
from verifier.judge.rounds.by_figure import (
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
from verifier.match.guessing import is_only_guessed
from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.outcome import Outcome
from verifier.model.series import Series
from verifier.model.verdict import Alternative, Rating, Reason, Verdict


def with_misprints(sitting: Sitting) -> list[Verdict]:
    """Open levels of three digits or more accused where the one series near them has had them at
    the time told but for two exchanged digits: so were six wrong figures left open in half the
    labelled articles, and no true one."""
    return [_misprinted(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _misprinted(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    plain = claim.operation in (None, "level") and not claim.clause.context
    if not plain or not may_be_tried(verdict):
        return verdict
    found: dict[str, tuple[Claim, Outcome, Alternative]] = {}
    right = {v.series for v in sitting.verdicts if v.rating is Rating.SUPPORTED}
    guessed = {c.series for c in verdict.candidates if is_only_guessed(c)} - right
    for key in near_series(verdict, place, sitting):
        if key not in guessed and _counts_alike(claim, sitting.series[key]):
            one = _slip_of(verdict, key, sitting)
            if one is not None:
                found[key] = one
    if len(found) != 1:
        return verdict
    return _as_misprinted(verdict, *next(iter(found.values())), sitting)


def _as_misprinted(
    verdict: Verdict, told: Claim, top: Outcome, slip: Alternative, sitting: Sitting
) -> Verdict:
    write = sitting.judge.composer
    judged = write.judged(told, top, verdict.candidates, slip.reason, (), alternatives=(slip,))
    return replace(judged, suggestion=suggestion(told, top))


def with_misprints_afar(sitting: Sitting) -> list[Verdict]:
    """Open levels accused where one series of the packs that the article draws on has had them at
    the time told but for two exchanged digits or a wrong one, and by chance hardly any of so many
    series has such a figure: "183,108 waited over a year", told as 138,108."""
    packs = drawn_on(sitting)
    return [_misprinted_afar(one, packs, sitting) for one in sitting.verdicts]


def _misprinted_afar(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    period = claim.clause.time.period or verdict.period
    plain = claim.operation in (None, "level") and not claim.clause.context
    if not plain or not packs or period is None or quantity is None or not may_be_tried(verdict):
        return verdict
    printed = str(abs(int(quantity.value / quantity.step)))
    near, found = 0, {}
    for one in that_may_be_told(claim, packs, sitting.catalogue):
        value = newest_of(sitting.catalogue, one.key).get(period)
        if value is None or not _counts_alike(claim, one):
            continue
        steps = round(abs(in_unit_of(quantity, value, one.unit)) / float(quantity.step))
        near += 1 / _ALIKE < float(printed) / max(1, steps) < _ALIKE
        what = misprint_of(printed, str(steps))
        if what is not None and _may_be_of(verdict, one, sitting):
            found[one.key] = what
    if len(found) != 1:
        return verdict
    key, what = found.popitem()
    ways = len(printed) - 1 if what == EXCHANGED else _OTHERS * len(printed)
    if near * ways / 10.0 ** len(printed) > _CHANCE:
        return verdict
    slip = _slip_of(verdict, key, sitting, of_any_digit=True)
    return _as_misprinted(verdict, *slip, sitting) if slip is not None else verdict


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
    verdict: Verdict, key: str, sitting: Sitting, of_any_digit: bool = False
) -> tuple[Claim, Outcome, Alternative] | None:
    """The slip of the printer by which a figure is that of a series at its time; None elsewhere."""
    claim, checker = verdict.claim, sitting.judge.checker
    period = claim.clause.time.period or verdict.period
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

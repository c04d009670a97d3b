"""Home of trade told by the partner whose figures no pack holds: what Ireland sold to Spain is what
Spain bought from Ireland."""

from collections.abc import Iterator

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.sitting import Sitting
from verifier.model.series import Series
from verifier.model.verdict import Verdict

_OTHER_WAY = {"exports": "imports", "imports": "exports"}
_FEW_DIGITS = 2


def told_by_their_partner(sitting: Sitting) -> list[Verdict]:
    """Open figures of what a place sold to another or bought from it, borne out by what the other
    one counts of the same trade. It accuses none: two customs offices seldom count alike."""
    return [_told_by_its_partner(verdict, sitting) for verdict in sitting.verdicts]


def _told_by_its_partner(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.series is not None or not is_open_yet(verdict) or claim.quantity is None:
        return verdict
    if claim.assertion != "value" or significant_digits(claim.quantity) < _FEW_DIGITS:
        return verdict
    for one in _mirrors(verdict, sitting):
        right = sitting.borne_out_by(verdict, claim, one.key)
        if right is not None:
            return right
    return verdict


def _mirrors(verdict: Verdict, sitting: Sitting) -> Iterator[Series]:
    """The series in which the partner counts what a claim tells of, where no pack holds its own."""
    told = verdict.claim.measure
    other = _OTHER_WAY.get(told.indicator or "")
    if other is None or told.ref_area is None or told.counterpart is None:
        return
    for one in sitting.catalogue.by_indicator(told.indicator or ""):
        if (one.ref_area, one.counterpart) == (told.ref_area, told.counterpart):
            return
    for one in sitting.catalogue.by_indicator(other):
        if (one.ref_area, one.counterpart) != (told.counterpart, told.ref_area):
            continue
        if one.breakdown in (None, told.breakdown, _GOODS):
            yield one


_GOODS = "goods"
"""What customs offices count, whether or not a text says so."""

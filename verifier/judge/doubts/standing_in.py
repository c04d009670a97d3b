"""Home of `stands_in`: a comparison taken for the one that is meant, of which a pack lacks the
figure. It bears a figure out and accuses none."""

from verifier.check.frames import frame_on
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.arithmetic import growth
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency
from verifier.model.rule import Frame
from verifier.model.series import Transformation


def stands_in(claim: Claim, top: Outcome) -> bool:
    """Whether growth was held against what is not surely the growth that is meant."""
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return False
    return _is_on_another_basis(claim, top) or _is_not_as_published(top)


def _is_on_another_basis(claim: Claim, top: Outcome) -> bool:
    """Whether growth that names no comparison was held against another one than the usual one of
    its measure, which the pack has no figure of: "the economy grew 0.3% in the second quarter",
    where only growth on the year was at hand. Where growth on the year is the usual one, what is
    far smaller may be that of a month: "prices gained 0.2%, and the annual rate stayed at 2.3%"."""
    frame = top.frame
    if claim.basis_stated or claim.clause.basis is not None or claim.clause.baseline is not None:
        return False
    single = frame.period.count == 1 and frame.period.frequency is not Frequency.YEAR
    usual, used = claim.shared or top.forms.series.basis, frame.basis
    if not single or usual is None or used is None:
        return False
    if used is usual is Basis.YEAR and _is_far_smaller(claim, top):
        usual = Basis.PERIOD
    return used is not usual and top.case.compute(frame_on(frame.period, usual)) is None


def may_be_of_a_step(claim: Claim, top: Outcome) -> bool:
    """Whether growth that names no comparison and was held against that on the year is far smaller,
    as that of a single month is."""
    named = (
        claim.basis_stated or claim.clause.basis is not None or claim.clause.baseline is not None
    )
    grew = claim.operation == "growth" and claim.assertion == "value"
    return grew and not named and top.frame.basis is Basis.YEAR and _is_far_smaller(claim, top)


def _is_far_smaller(claim: Claim, top: Outcome) -> bool:
    computed, quantity = top.judgement.computed, claim.quantity
    if computed is None or quantity is None or quantity.unit != "percent":
        return False
    if _OF_A_RATE.match(stretch_of(claim)[1]):
        return False
    printed = abs(float(quantity.value))
    return printed <= _OF_A_MONTH and printed <= abs(computed) / 2


_OF_A_RATE = regex(
    r"\s(?:rise|increase|gain|jump|fall|drop|decline|dip|decrease|cut)\sin\s.{0,30}\b(?:rate|inflation)\b"
)
"""What moved by some points, printed as percent: "a 0.5% rise in the services rate"."""
_OF_A_MONTH = 1.0
"""Percent: prices and output seldom move by more in a month."""


def _is_not_as_published(top: Outcome) -> bool:
    """Whether growth was made of levels whose growth is not what the publisher prints, wherever
    both are known: China's investment is compared with a year before as surveyed anew."""
    frame, forms = top.frame, top.forms
    used = top.judgement.value.used if top.judgement.value else ()
    plain = {k.series.key for k in forms.members if k.series.transformation is Transformation.NONE}
    if frame.basis is None or not all(one.series in plain for one in used):
        return False
    agreed = told = 0
    for known in forms.rates(frame.basis):
        for period, printed in known.values.items():
            made = _made(top, frame_on(period, frame.basis))
            if made is not None:
                told += 1
                agreed += abs(made - printed.value) <= _ROUNDED * printed.step
    return told >= _TELLING and agreed < _MOSTLY * told


def _made(top: Outcome, frame: Frame) -> float | None:
    """The growth of the levels alone."""
    if frame.baseline is None or frame.basis is Basis.ANNUALISED:
        return None
    new, old = top.forms.level(frame.period), top.forms.level(frame.baseline)
    value = growth(new[1], old[1], 1.0) if new is not None and old is not None else None
    return value.value if value is not None else None


_TELLING, _MOSTLY, _ROUNDED = 2, 0.8, 1.5

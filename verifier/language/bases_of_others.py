"""Home of bases that a sentence tells for another figure than the one at hand."""

from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, TimeMention
from verifier.model.span import Span


def has_its_own_window(own: TimeMention | None, basis: TimeMention, span: Span) -> bool:
    """Whether the stretch that a figure moved over stands behind it, so that a basis before it is
    another's: "up 15% in twelve months and £28m in the last three"."""
    if own is None or not own.window or own.basis is not None or own.anaphor is not None:
        return False
    return own.span.start >= span.end and basis.span.end <= span.start


def contradicts(mention: TimeMention, baseline: TimeRef | None, time: TimeRef | None) -> bool:
    """Whether a basis is of another figure, since this one is compared with the step before: "by
    4.8% year on year in the third quarter and by 1.1% from the second"."""
    then = baseline.period if baseline is not None else None
    now = time.period if time is not None else None
    if then is None or now is None or mention.basis is not Basis.YEAR:
        return False
    return then == now.previous() and then != now.years_later(-1)

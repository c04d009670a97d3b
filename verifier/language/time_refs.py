"""Home of what is asked of a time that one sentence takes over from another."""

from verifier.model.clause import TimeRef
from verifier.model.period import Frequency, Period


def looks_back(time: TimeRef) -> bool:
    """Whether a time is told by its distance back: what points again points from the same one."""
    anaphor = time.mention.anaphor if time.mention is not None else None
    return anaphor is not None and anaphor.steps < 0


def spans_several(period: Period, frequency: Frequency) -> bool:
    """Whether a period is longer than a step of `frequency`."""
    return Period.of(frequency, period.start) != Period.of(frequency, period.end)


def are_alike(first: TimeRef, second: TimeRef | None) -> bool:
    """Whether two times are single steps of one length."""
    one, other = first.period, second.period if second is not None else None
    if one is None or other is None:
        return False
    return (one.frequency, one.count) == (other.frequency, other.count)


def referable(time: TimeRef | None) -> TimeRef | None:
    """A time that others may be told from; None for one that no period is known of yet, the months
    up to the newest figure aside ("over the 12 months")."""
    lasting = time is not None and time.mention is not None and time.mention.window
    pointing = lasting and time is not None and time.mention and time.mention.anaphor
    return time if time is not None and (time.period is not None or pointing) else None

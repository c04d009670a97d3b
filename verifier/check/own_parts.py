"""Home of the parts of a year of their own: the quarters, halves and years of companies that do not
begin theirs in January."""

from collections.abc import Iterator

from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.period import Frequency, Period

_PARTS = {Frequency.QUARTER: 3, Frequency.HALF: 6, Frequency.YEAR: 12}
_MONTHS = 12


def own_parts(claim: Claim, forms: Forms, period: Period | None) -> Iterator[Period]:
    """What a quarter, a half or a year of the calendar, read as `period`, may mean of a measure
    that comes in quarters or halves of another year: the newest one as long, for which one is
    called the second where it began is not on record, and the year that ends with it; where the
    sentence tells of two parts, the one before as well.

    Nothing for measures that come in parts of the calendar's year.
    """
    time = claim.clause.time.period or period
    if time is None or time.count != 1 or time.frequency not in _PARTS:
        return
    windows = [
        p
        for p in forms.chosen.values
        if p.frequency is Frequency.MONTH and p.count in (3, 6) and p.first % p.count
    ]
    whole = forms.steps()
    if not windows or len(windows) < len(whole):
        return
    newest = max(windows, key=lambda p: p.last)
    wanted = _PARTS[time.frequency]
    if wanted % newest.count:
        return
    last = Period(Frequency.MONTH, newest.last - wanted + 1, newest.last)
    yield last.years_later(min(0, round((time.end - newest.end).days / _DAYS)))
    told = {
        t.period
        for t in claim.clause.times
        if t.period is not None and t.period.frequency is time.frequency and t.period.count == 1
    }
    if len(told) > 1 and wanted < _MONTHS:
        yield last.shift(-wanted)


_DAYS = 365

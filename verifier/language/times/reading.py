"""Home of `Reading`, a time expression as the grammar first reads it, before its frame is known."""

from typing import NamedTuple

from verifier.language.times.calendars import Moment
from verifier.model.mention import Anaphor, Basis, TimeKind
from verifier.model.period import Frequency, Period


class Reading(NamedTuple):
    """A time expression read from word `start` up to word `end`, before its frame is known.

    A tuple, since its frame is built up by many small changes.

    `moment` is kept where the expression is a plain calendar name that may begin a range.
    `compared` is how it points where something is compared with it: "last year" is a year, but
    "than last year" is a year before whatever is spoken of. `fixed` keeps `kind` as it is;
    `previous` marks what "on" and "over" compare with ("on the previous month").
    """

    start: int
    end: int
    kind: TimeKind = TimeKind.POINT
    period: Period | None = None
    moment: Moment | None = None
    anaphor: Anaphor | None = None
    compared: Anaphor | None = None
    basis: Basis | None = None
    to_date: bool = False
    window: int | None = None
    frequency: Frequency | None = None
    fixed: bool = False
    previous: bool = False
    future: bool = False
    ranged: bool = False

    @property
    def is_a_bare_month(self) -> bool:
        """Whether it is a single month that the text names without a year."""
        moment, period = self.moment, self.period
        if moment is None or moment.year is not None or moment.offset or period is None:
            return False
        return period.frequency is Frequency.MONTH and period.count == 1

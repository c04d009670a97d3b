"""Home of `RowReader`: the rows of `observations.csv`, each checked and tied to its series."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from math import comb

from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series
from verifier.reference.cells import read_day, read_number, read_period
from verifier.reference.problems import SHOWN, Problems
from verifier.reference.tables import Layout, Table

LAYOUT = Layout(
    required=("series", "period", "value"),
    optional=("published", "source_url", "note"),
    decisive=("published",),
)
DROPPED_ZEROS = 0.2
"""Where at most this part of a series' rows has fewer decimals than most, a spreadsheet has
dropped trailing zeros: one row in ten ends in 0 by chance."""
_BY_CHANCE, _ENDS_IN_NOUGHT, _SHORT = 0.002, 0.1, 100
"""In a series of up to so many rows more of them may have, unless that is less likely than this by
the binomial distribution: of four rows two, of 24 seven."""
_A_YEAR = 360
"""Days: what is counted for a year may be known up to a year before it begins, as the places taken
at universities are."""
_REMEMBERED = 1 << 17
"""So many series, periods and days are remembered while a file is read."""

Spot = tuple[Period, date]
"""A period and its last day."""


@dataclass(frozen=True, slots=True)
class Target:
    """What the rows of a series must be like: its frequency, whether they count from the year's
    first day, whether they are known ahead, and their power of ten. `place` is its number,
    `told` the frequency that the pack gives it where it is held in finer steps."""

    place: int
    frequency: Frequency
    to_date: bool
    foretold: bool
    scale: int
    told: Frequency | None = None
    spots: dict[str, Spot | str] = field(default_factory=dict)
    """The periods of its frequency read so far, or what is wrong with them."""


_Kind = tuple[Frequency, bool, Frequency | None]


def is_known_ahead(series: Series) -> bool:
    """Whether figures of a series may be out before their period begins: forecasts, and prices,
    which are set ahead (a council tax, a fare, a price cap)."""
    return series.status == "forecast" or series.nature is Nature.PRICE


Row = tuple[int, Period, float, int, date | None, tuple[str, str] | None, int]
"""A checked row: the number of its series, period, value, decimals, day of publication, address
and note where it has any, and its line. Many millions are made, so it is a plain tuple."""


class RowReader:
    """One pass over the rows; remembers periods, with their last days, and publication days.

    `target_of` gives the target of a key, None for an unknown one, of which `nearest_to` gives a
    hint; `broken` series are known but not readable. `early` are the first lines with figures
    dated before their period ended, `early_count` is how many there are.
    """

    def __init__(
        self,
        target_of: Callable[[str], Target | None],
        nearest_to: Callable[[str], str],
        broken: Container[str],
        problems: Problems,
    ) -> None:
        self._target_of, self._nearest_to = target_of, nearest_to
        self._broken, self._problems = broken, problems
        self._targets: dict[str, Target] = {}
        self._spots: dict[_Kind, dict[str, Spot | str]] = defaultdict(dict)
        self._days: dict[str, date | None] = {"": None}
        self._file = ""
        self.early: list[int] = []
        self.early_count = 0

    def read(self, table: Table) -> Iterator[Row]:
        """The usable rows, in the order of the file; what cannot be used is among the problems."""
        self._file = table.file
        places = [table.header.index(n) if n in table.header else -1 for n in LAYOUT.columns]
        at_series, at_period, at_value, at_published, at_url, at_note = places
        has_texts = at_url >= 0 or at_note >= 0
        texts: tuple[str, str] | None = None
        for line, row in table.rows():
            target = self._targets.get(row[at_series]) or self._target(row, at_series, line)
            if target is None:
                continue
            spot = target.spots.get(row[at_period]) or self._spot(row[at_period], target)
            number = read_number(row[at_value], target.scale)
            day = row[at_published] if at_published >= 0 else ""
            known_day = day in self._days or self._learn(day, line)
            if isinstance(spot, str):
                self._problems.add(self._file, spot, line, "period")
                continue
            if isinstance(number, str):
                self._problems.add(self._file, number, line, "value")
                continue
            if not known_day:
                continue
            published = self._days[day]
            if published is not None and published < spot[1]:
                self._too_early(target, spot[0], published, line)
            if has_texts:
                url = row[at_url].strip() if at_url >= 0 else ""
                note = row[at_note].strip() if at_note >= 0 else ""
                texts = (url, note) if url or note else None
            yield target.place, spot[0], number[0], number[1], published, texts, line

    def _target(self, row: Sequence[str], at_series: int, line: int) -> Target | None:
        """Where the row goes; None, with the problem noted, where its series is not known."""
        key = row[at_series].strip()
        target = self._targets.get(key) or self._target_of(key)
        if target is None:
            self._unknown(key, line, any(cell.strip() for cell in row))
            return None
        if not target.spots:
            spots = self._spots[target.frequency, target.to_date, target.told]
            target = Target(
                target.place,
                target.frequency,
                target.to_date,
                target.foretold,
                target.scale,
                target.told,
                spots,
            )
        if len(self._targets) >= _REMEMBERED:
            self._targets.clear()
        self._targets[key] = self._targets[row[at_series]] = target
        return target

    def _unknown(self, key: str, line: int, filled: bool) -> None:
        if not key and filled:
            self._problems.add(self._file, "is empty; name a series of series.csv", line, "series")
        elif key and key not in self._broken:
            hint = self._nearest_to(key) if len(self._problems) < SHOWN else ""
            self._problems.add(
                self._file, f"{key!r} is not a series of series.csv{hint}", line, "series"
            )

    def _spot(self, text: str, target: Target) -> Spot | str:
        period = read_period(text.strip(), target.frequency, target.to_date, target.told)
        found = period if isinstance(period, str) else (period, period.end)
        if len(target.spots) >= _REMEMBERED:
            target.spots.clear()
        target.spots[text] = found
        return found

    def _learn(self, text: str, line: int) -> bool:
        stripped = text.strip()
        day = read_day(stripped) if stripped else None
        if isinstance(day, str):
            self._problems.add(self._file, day, line, "published")
            return False
        self._days[text] = day
        return True

    def _too_early(self, target: Target, period: Period, published: date, line: int) -> None:
        known_ahead = target.foretold or target.frequency is Frequency.DAY
        days = (period.end - period.start).days
        before = timedelta(days=days if days >= _A_YEAR else 0)
        if published < period.start - before and not known_ahead:
            message = (
                f"{published} is before {period} began; an outturn cannot be out by then (mark "
                "the series as status 'forecast' if it is one, as a price if it is set ahead)"
            )
            self._problems.add(self._file, message, line, "published")
        elif not target.foretold:
            self.early_count += 1
            if len(self.early) < SHOWN:
                self.early.append(line)

    def find_duplicates(
        self,
        spots: Sequence[tuple[Period, date | None]],
        values: Sequence[float],
        lines: Sequence[int],
    ) -> None:
        """Note the rows of one series that tell the same period of the same day again."""
        if len(set(spots)) == len(spots):
            return
        seen: dict[tuple[Period, date | None], int] = {}
        for row, spot in enumerate(spots):
            first = seen.setdefault(spot, row)
            if first == row:
                continue
            same = values[first] == values[row]
            period, day = spot
            message = (
                f"{period} {'without a date' if day is None else f'of {day}'} is already on line "
                f"{lines[first]}, with {'the same' if same else 'another'} value; "
                f"{'delete one' if same else 'give each vintage its own date in published'}"
            )
            self._problems.add(self._file, message, lines[row], "period")


def usual_decimals(decimals: Sequence[int]) -> int | None:
    """The decimals that the shorter rows of a series have too, their zeros dropped; None where
    so many are shorter that they must be as printed."""
    if not decimals:
        return None
    usual = max(set(decimals), key=lambda one: (decimals.count(one), one))
    shorter = sum(1 for one in decimals if one < usual)
    noughts = sum(usual - one for one in decimals if one < usual)
    few = shorter <= DROPPED_ZEROS * len(decimals) or _may_be_chance(noughts, len(decimals))
    return usual if few else None


def _may_be_chance(noughts: int, rows: int) -> bool:
    """Whether the rows of a short series, a digit of each looked at, end in so many noughts or
    more by chance: a value that ends in two counts twice."""
    if rows > _SHORT:
        return False
    chance = sum(
        comb(rows, n) * _ENDS_IN_NOUGHT**n * (1 - _ENDS_IN_NOUGHT) ** (rows - n)
        for n in range(noughts, rows + 1)
    )
    return chance >= _BY_CHANCE


def is_set_in_steps(decimals: Sequence[int], values: Sequence[float], scale: int) -> bool:
    """Whether a series takes only values of a coarse grid, as rates that are set in quarters of a
    point do: each ends in 0 or 5 at its finest place. Such values are exact: "2" is no 2.15."""
    finest = max(decimals, default=0)
    if finest < 1:
        return False
    fine = {value for one, value in zip(decimals, values, strict=True) if one == finest}
    lasts = (round(value * 10.0 ** (finest - scale)) for value in fine)
    return len(fine) >= _SET_APART and all(last % _HALF_A_TEN == 0 for last in lasts)


_SET_APART, _HALF_A_TEN = 3, 5
"""So many values end in 5 by chance once in a hundred series."""


def exponents(decimals: Sequence[int], values: Sequence[float], scale: int) -> list[int]:
    """For each row of a series the power of ten of its last printed digit."""
    usual = usual_decimals(decimals)
    if usual is None and is_set_in_steps(decimals, values, scale):
        usual = max(decimals)
    least = -_FEWEST if usual is None else usual
    return [scale - max(one, least) for one in decimals]


_FEWEST = 1000
"""More places before the point than any figure has."""

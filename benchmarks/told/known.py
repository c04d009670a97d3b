"""Home of `Known`: a series as it was known on a day, and what can be told of it.

The figures are computed here anew, from the pack's tables alone, so that what is told is true
whatever the checker thinks of it.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pandas as pd

PACKS = Path(__file__).parents[2] / "claims" / "packs"
NOUNS = Path(__file__).with_name("nouns.csv")
DELAY = timedelta(days=21)
"""How long after its end a period is told where the pack gives no day of publication."""
IN_A_YEAR = {"D": 365, "W": 52, "M": 12, "Q": 4, "A": 1}


@dataclass(frozen=True)
class Known:
    """A series on the day on which its newest period came out: `row` is that of the pack's
    `series.csv`, `noun` that of `nouns.csv`, `values` those known by then, by
    period, `firsts` as each was first published."""

    row: Mapping[str, str]
    noun: Mapping[str, str]
    values: "pd.Series[float]"
    firsts: "pd.Series[float]"
    day: date

    @property
    def steps(self) -> int:
        """How many periods are in a year."""
        return IN_A_YEAR[self.row["frequency"]]

    @property
    def week_ended(self) -> bool:
        """Whether it was told of a week after the Saturday of it, if of weeks at all."""
        if self.row["frequency"] != "W":
            return True
        return (self.period(0).end_time.date() - timedelta(days=1)) < self.day

    def period(self, back: int) -> pd.Period:
        """The period so many before the newest one; of days, only those told."""
        if self.row["frequency"] == "D":
            if not 0 <= back < len(self.values):
                raise KeyError("not known")
            return self.values.index[-1 - back]
        return self.values.index[-1] - back

    def value(self, back: int = 0) -> float:
        """The value so many periods before the newest one; raises KeyError where it is not
        known."""
        return float(self.values.at[self.period(back)])

    def gained(self, back: int, over: int) -> float:
        """The change over so many periods."""
        return self.value(back) - self.value(back + over)

    def growth(self, back: int, over: int) -> float:
        """The change over so many periods in percent of what it was before."""
        before = self.value(back + over)
        if before <= 0 or self.value(back) < 0:
            raise KeyError("growth of what is no amount")
        return 100 * self.gained(back, over) / before

    def over(self, back: int, count: int) -> "pd.Series[float]":
        """So many values, the last of them so many before the newest."""
        values = self.values.loc[self.period(back + count - 1) : self.period(back)]
        if len(values) != count:
            raise KeyError("a window with holes")
        return values

    def growth_of_sum(self, back: int, count: int, over: int) -> float:
        """The change of the sum of so many values over so many periods in percent."""
        before = float(self.over(back + over, count).sum())
        after = float(self.over(back, count).sum())
        if before <= 0 or after < 0:
            raise KeyError("growth of what is no amount")
        return 100 * (after / before - 1)

    def first_print(self, back: int) -> float:
        """The value as it was first published; raises KeyError where it was not revised since."""
        first = float(self.firsts.at[self.period(back)])
        if first == self.value(back):
            raise KeyError("not revised")
        return first

    def total(self, back: int = 0) -> float:
        """The sum from the beginning of the period's year."""
        last = self.period(back)
        first = pd.Period(year=last.year, freq=last.freq, month=1, quarter=1)
        whole = self.values.loc[first:last]
        if len(whole) != (last - first).n + 1:
            raise KeyError("a year that is not whole")
        return float(whole.sum())

    def run(self, over: int, back: int = 0) -> int:
        """How many times in a row the change over so many periods had the sign of the last one,
        up to so many periods before the newest."""
        moved = self.values.diff(over).dropna().loc[: self.period(back)]
        signs = (moved > 0).astype(int) - (moved < 0).astype(int)
        for count, sign in enumerate(reversed(signs.tolist())):
            if sign != signs.iloc[-1] or sign == 0:
                return count
        raise KeyError("a run from the beginning")

    def extreme_since(self, over: int = 0) -> tuple[int, pd.Period]:
        """1 for a high and -1 for a low of at least a year, and the last period that was as high
        or as low; with `over`, of the growth over so many periods. Raises KeyError where there is
        none."""
        told = self.values
        if over:
            rate = self.row["unit"] == "percent"
            told = (told.diff(over) if rate else told / told.shift(over) - 1).dropna()
        if told.empty:
            raise KeyError("no growth")
        now, before = told.iloc[-1], told.iloc[:-1]
        for sign, beaten in ((1, before < now), (-1, before > now)):
            held = before[~beaten]
            if len(held) and (self.period(0) - held.index[-1]).n > max(3, self.steps):
                return sign, held.index[-1]
        raise KeyError("no high or low")


def growths(one: Known) -> "pd.Series[float]":
    """The growth of a series on the year before in percent, or its change where it is a rate, of
    each period for which it is known; raises KeyError where it is of none."""
    values = one.values.reindex(pd.period_range(one.values.index[0], one.values.index[-1]))
    before = values.shift(one.steps)
    told = values - before if one.row["unit"] == "percent" else 100 * (values / before - 1)
    if (told := told.dropna()).empty:
        raise KeyError("no growth")
    return told


@cache
def tables(pack: str) -> tuple[Mapping[str, Mapping[str, str]], pd.DataFrame]:
    """The rows of a pack's series by their name, and its observations."""
    with (PACKS / pack / "series.csv").open(encoding="utf-8", newline="") as lines:
        rows = {row["series"]: row for row in csv.DictReader(lines)}
    frame = pd.read_csv(PACKS / pack / "observations.csv", dtype={"period": str})
    if "published" not in frame:
        frame["published"] = None
    return rows, frame


def nouns() -> list[Mapping[str, str]]:
    """How the series are called in a text: the rows of `nouns.csv`."""
    with NOUNS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def frequency_of(noun: Mapping[str, str]) -> str:
    """The letter of a series' frequency."""
    return tables(noun["pack"])[0][noun["series"]]["frequency"]


def days(noun: Mapping[str, str], newest: int) -> Iterator[tuple[pd.Period, date]]:
    """The newest periods of a series with the day on which each came out."""
    rows, frame = tables(noun["pack"])
    frequency = rows[noun["series"]]["frequency"]
    mine = frame[frame["series"] == noun["series"]]
    if mine["period"].str.contains("/").any():
        return
    told = mine.assign(when=_periods(mine["period"], frequency))
    first = told.sort_values("published").groupby("when")["published"].first()
    for period, published in list(first.items())[-newest:]:
        end = period.end_time.date() + (DELAY if frequency in "MQA" else timedelta(0))
        yield period, date.fromisoformat(published) if isinstance(published, str) else end


def known(noun: Mapping[str, str], day: date, last: pd.Period | None = None) -> Known:
    """A series as known on a day, to the period `last`; raises KeyError where nothing is, or of
    another frequency."""
    rows, frame = tables(noun["pack"])
    row = rows[noun["series"]]
    if last is not None and _freq(row["frequency"]) != last.freqstr[0]:
        raise KeyError("another frequency")
    mine = frame[frame["series"] == noun["series"]]
    if mine["period"].str.contains("/").any():
        raise KeyError("ranges of periods")
    by_then = mine[mine["published"].isna() | (mine["published"].astype(str) <= day.isoformat())]
    by_then = by_then.assign(when=_periods(by_then["period"], row["frequency"]))
    printed = by_then.sort_values("published", kind="stable").groupby("when")["value"]
    newest, firsts = printed.last(), printed.first()
    values = newest.dropna().sort_index()
    values = values[values.index <= last] if last is not None else values
    if values.empty or (last is not None and values.index[-1] != last):
        raise KeyError("not known")
    return Known(row, noun, values, firsts, day)


def _freq(frequency: str) -> str:
    return {"D": "D", "W": "W", "M": "M", "Q": "Q", "A": "Y"}[frequency]


def _periods(said: "pd.Series[str]", frequency: str) -> pd.PeriodIndex:
    """Periods as a pack writes them; a week is that of ISO 8601, from Monday to Sunday."""
    if frequency != "W":
        return pd.PeriodIndex(said, freq=_freq(frequency))
    parts = (week.split("-W") for week in said)
    ends = [date.fromisocalendar(int(year), int(week), 7) for year, week in parts]
    return pd.PeriodIndex(pd.to_datetime(ends), freq="W-SUN")

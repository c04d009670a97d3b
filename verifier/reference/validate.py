"""Home of `validate_pack`: what is wrong with a pack, and what only looks wrong."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median

from verifier.errors import PackError
from verifier.lazy import late
from verifier.model.lags import USUAL_LAG_DAYS
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Observation, Series
from verifier.reference.areas import find_area, name_of
from verifier.reference.codelists import codelists
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.opening import Opening
from verifier.reference.packs import Pack, large_pack, load_pack
from verifier.reference.problems import nearest
from verifier.reference.series_rows import LAYOUT

_open_compiled = late("verifier.reference.compiled.opened:open_compiled")
WARNING = "warning: "
"""Every line of `validate_pack` that is no problem begins so."""
SCALE_JUMP = 300.0
"""A figure so many times its neighbours, or so many times less, was likely given in another unit:
thousand for million is 1000, and honest monthly figures stay below a factor of 100."""
NEIGHBOURS = 3
"""So many figures on each side are looked at."""
STALE_STEPS = 3
"""A series so many steps behind the newest of its pack has probably been forgotten."""
SHOWN = 5
"""So many series with the same oddity, or gaps of one series, are named; the rest is counted."""
WEEKEND = 4
"""Daily figures skip weekends with a holiday beside them."""


def validate_pack(folder: Path, how: Opening | None = None) -> list[str]:
    """Everything wrong with a pack or, if nothing is, what is only odd; empty when all is well."""
    how = how or Opening()
    large = large_pack(folder, how.compiled_from)
    try:
        pack = load_pack(folder) if large is None else _open_compiled(folder, large, how)
    except PackError as error:
        return list(error.problems)
    return [f"{WARNING}{pack.folder}/{line}" for line in warnings_of(pack)]


def warnings_of(pack: Pack | CompiledPack) -> Iterator[str]:
    """What is odd in a readable pack: columns and codes that mean nothing here, empty and stale
    series, gaps, jumps of scale, lone signs, and figures dated before their period ended."""
    for column in pack.unknown_columns:
        hint = nearest(column, LAYOUT.columns)
        yield f"series.csv line 1, {column}: the column means nothing here and is ignored{hint}"
    newest: dict[Frequency, date] = {}
    for one in pack.series:
        ends = [observation.period.end for observation in pack.observations[one.key]]
        if ends and one.status != "forecast":
            newest[one.frequency] = max(max(ends), newest.get(one.frequency, date.min))
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for one in pack.series:
        for line in _odd_codes(one):
            found["series.csv", line].append(one.key)
        latest = _latest(pack.observations[one.key])
        if not latest:
            found["series.csv", "no observations"].append(one.key)
            continue
        for line in (*_stale(one, latest, newest), *_gaps(one, latest), *_jumps(one, latest)):
            found["observations.csv", line].append(one.key)
    for (file, line), keys in found.items():
        yield f"{file}, {_listed(keys)}: {line}"
    if pack.observations.early:
        early = [str(line) for line in pack.observations.early]
        lines = _listed(early, pack.observations.early_count)
        yield f"observations.csv, published: before the end of the period on line {lines}"


def _listed(keys: Sequence[str], count: int | None = None) -> str:
    """The first of some names, and how many more there are of all that there are."""
    shown = ", ".join(keys[:SHOWN])
    more = (len(keys) if count is None else count) - SHOWN
    return f"{shown} and {more} more" if more > 0 else shown


def _latest(observations: Sequence[Observation]) -> Mapping[Period, Observation]:
    """The newest print of each period, in the order of time."""
    found: dict[Period, Observation] = {}
    for one in sorted(observations, key=lambda o: o.published or date.min):
        found[one.period] = one
    return dict(sorted(found.items(), key=lambda item: (item[0].last, item[0].first)))


def _odd_codes(series: Series) -> Iterator[str]:
    lists = codelists()
    for code in (series.ref_area, series.counterpart):
        told = code is not None and code.partition(",")[0] in series.title
        if code and not told and find_area(code, lists) is None and name_of(code, lists) == code:
            hint = nearest(code, lists.areas) or _by_name(code)
            yield f"{code!r} is in no list of areas; its words are taken from the code{hint}"
    if not lists.knows_unit(series.unit):
        yield f"the unit {series.unit!r} is in no list; it is taken for a counted noun"
    if series.headline and series.basis is None and series.nature is not Nature.RATE:
        yield "a headline series without a basis; growth without a stated basis is left open"


def _by_name(code: str) -> str:
    areas = codelists().areas.values()
    called = (a.code for a in areas if code.casefold() in map(str.casefold, (a.name, *a.words)))
    known = " or ".join(map(repr, called))
    return f"; did you mean {known}?" if known else ""


def _stale(
    series: Series, latest: Mapping[Period, Observation], newest: Mapping[Frequency, date]
) -> Iterator[str]:
    if series.frequency not in newest or series.status == "forecast":
        return
    last = max(latest, key=lambda period: period.end)
    lag = series.lag_days if series.lag_days is not None else USUAL_LAG_DAYS[series.frequency]
    due = last.final.shift(STALE_STEPS).end + timedelta(days=lag)
    if due < newest[series.frequency]:
        yield f"ends with {last}, others of the pack run to {newest[series.frequency]}"


def _gaps(series: Series, latest: Mapping[Period, Observation]) -> Iterator[str]:
    held = series.frequency is Frequency.DAY and series.nature is Nature.RATE
    if held or series.status == "forecast" or series.accumulation == "year_to_date":
        return
    covered = sorted((period.first, period.last) for period in latest)
    reach = covered[0][1]
    gaps = []
    allowed = WEEKEND if series.frequency is Frequency.DAY else 0
    for first, last in covered[1:]:
        if first > reach + 1 + allowed:
            gaps.append(str(Period(series.frequency, reach + 1, first - 1)))
        reach = max(reach, last)
    if gaps:
        yield f"no figure for {_listed(gaps)}"


def _jumps(series: Series, latest: Mapping[Period, Observation]) -> Iterator[str]:
    """Lone figures of another scale or sign than those around them, of the same length."""
    runs: dict[int, list[Observation]] = defaultdict(list)
    for period, one in latest.items():
        runs[period.count if series.accumulation == "period" else 0].append(one)
    for rows in runs.values():
        for place, one in enumerate(rows):
            around = rows[max(0, place - NEIGHBOURS) : place] + rows[place + 1 : place + 4]
            sizes = [abs(other.value) for other in around if other.value]
            if len(sizes) < NEIGHBOURS or not one.value:
                continue
            usual = median(sizes)
            if series.nature is not Nature.RATE and not series.is_balance:
                yield from _scale(one, abs(one.value) / usual)
            yield from _sign(series, one, around, usual)


def _scale(one: Observation, times: float) -> Iterator[str]:
    if times >= SCALE_JUMP:
        yield f"{one.period} is {times:,.0f} times the figures around it; is the scale right?"
    elif times <= 1 / SCALE_JUMP:
        yield f"{one.period} is a {1 / times:,.0f}th of the figures around it; is the scale right?"


def _sign(
    series: Series, one: Observation, around: Sequence[Observation], usual: float
) -> Iterator[str]:
    signs = {other.value > 0 for other in around if other.value}
    if len(signs) != 1 or (one.value > 0) in signs:
        return
    changes = series.nature is Nature.RATE or series.transformation != "none"
    alike = usual / 2 <= abs(one.value) <= usual * 2 and abs(one.value) >= 5 * one.step
    if alike or not (changes or series.is_balance):
        word = "positive" if one.value > 0 else "negative"
        yield f"{one.period} is {word} among figures of the other sign; is the sign right?"

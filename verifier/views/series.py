"""Home of `series_view`: a series as text, with its newest figures, their revisions and a chart."""

import math
import textwrap
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from verifier.model.mention import Basis
from verifier.model.notation import plural, spoken
from verifier.model.period import STEP_NAMES, Frequency, Period
from verifier.model.series import Nature, Observation, Series, Transformation
from verifier.report.excerpt import columns, within
from verifier.report.visible import visible
from verifier.views.chart import chart
from verifier.views.sheet import BY_PACK, BY_PRINTS, Row, Sheet, tells_growth, tells_points

_LABEL, _INDENT = 14, "  "
_SCALES = ((10**12, "trillions"), (10**9, "billions"), (10**6, "millions"))
_SCALED_FROM = 10
"""A scale is used from so many of it on: 6.5 million stays 6,500,000."""
_HOW_OFTEN: Mapping[Frequency, str] = {
    Frequency.YEAR: "yearly",
    Frequency.HALF: "half-yearly",
    Frequency.QUARTER: "quarterly",
    Frequency.MONTH: "monthly",
    Frequency.WEEK: "weekly",
    Frequency.DAY: "daily",
}
_ADJUSTMENTS = {
    "NSA": "not seasonally adjusted",
    "SA": "seasonally adjusted",
    "SAAR": "seasonally adjusted, at an annual rate",
}
_PRICES = {"current": "current prices (nominal)", "constant": "constant prices (real)"}
_NATURES: Mapping[Nature, str] = {
    Nature.FLOW: "a flow: the figures of shorter periods add up",
    Nature.STOCK: "a stock: of several periods the last counts",
    Nature.RATE: "a rate: figures are never added up",
    Nature.INDEX: "an index: figures are never added up",
    Nature.PRICE: "a price: figures are never added up",
}
_CHANGES: Mapping[Transformation, str] = {
    Transformation.YEAR: "changes on the year",
    Transformation.PERIOD: "changes on the period before",
    Transformation.ANNUALISED: "changes at an annual rate",
}
_BASES: Mapping[Basis, str] = {
    Basis.YEAR: "with the year before, in the headline figure",
    Basis.PERIOD: "with the period before, in the headline figure",
    Basis.ANNUALISED: "with the period before at an annual rate, in the headline figure",
}

_NO_PLURAL = ("percent", "index", "celsius")


class Names(NamedTuple):
    """What the codes of a series are called: pack with version, measure, place and partner."""

    pack: str
    measure: str = ""
    area: str = ""
    partner: str = ""


def series_view(sheet: Sheet, names: Names, width: int, plain: bool = False) -> str:
    """What a pack says about a series, its newest figures with all their prints, and a chart.

    Every line is at most `width` columns wide, addresses excepted; `plain` draws in ASCII.
    """
    one = sheet.series
    lines = _wrapped(f"{one.key}: {one.title}", width, "", _INDENT)
    lines.append("")
    for label, value in _facts(sheet, names):
        hanging = _INDENT + " " * (_LABEL + 1)
        lines += _wrapped(value, width, f"{_INDENT}{label:{_LABEL}} ", hanging)
    if sheet.rows:
        lines += ["", *map(visible, _table(sheet, width))]
        points = [(row.period, row.observation.value) for row in sheet.rows]
        drawn = chart(points, one.unit, width - len(_INDENT), plain)
        lines += ["", *(visible(f"{_INDENT}{line}") for line in drawn)] if drawn else []
    return "\n".join(lines) + "\n"


def _facts(sheet: Sheet, names: Names) -> Iterator[tuple[str, str]]:
    one = sheet.series
    facts = (
        ("measures", _coded(names.measure, one.indicator)),
        ("part", one.breakdown),
        ("place", _coded(names.area, one.ref_area)),
        ("partner", _coded(names.partner, one.counterpart)),
        ("unit", _unit(one)),
        ("frequency", _HOW_OFTEN[one.frequency]),
        ("adjustment", _ADJUSTMENTS.get(one.adjustment or "", one.adjustment)),
        ("prices", _PRICES.get(one.prices or "", one.prices)),
        ("nature", _NATURES[one.nature]),
        ("values are", _CHANGES.get(one.transformation)),
        ("counted", "from January to the period" if one.accumulation != "period" else None),
        ("status", "forecast" if one.status == "forecast" else None),
        ("compared", _BASES[one.basis] if one.basis else None),
        ("headline", "meant where a text does not say which form" if one.headline else None),
        ("also called", "; ".join(one.aliases)),
        ("source", one.source_url),
        ("note", one.note),
        ("pack", names.pack),
        ("figures", _reach(sheet)),
        ("released", _release(sheet)),
    )
    return ((label, value) for label, value in facts if value)


def _coded(name: str, code: str | None) -> str:
    if not code:
        return ""
    return f"{name} ({code})" if name and name != code else code


def _unit(one: Series) -> str:
    """The unit in words: USD, percent, barrels, people."""
    name = one.unit.replace("_", " ")
    return name if one.unit.isupper() or one.unit in _NO_PLURAL else plural(name)


def _reach(sheet: Sheet) -> str:
    if sheet.first is None or sheet.last is None:
        return f"none known on {sheet.as_of}" if sheet.as_of else "none"
    number = f"{sheet.periods:,} period{'s' if sheet.periods != 1 else ''}"
    told = f"{number}, {_ends(sheet.first, sheet.last)}"
    if sheet.missing:
        told += f"; {sheet.missing:,} in between missing"
    if sheet.prints > sheet.periods:
        told += f"; {sheet.prints:,} prints in all"
    return f"{told}; as known on {sheet.as_of}" if sheet.as_of else told


def _ends(first: Period, last: Period) -> str:
    return spoken(first) if first == last else f"{spoken(first.final)} to {spoken(last.final)}"


def _release(sheet: Sheet) -> str:
    days = f"{sheet.lag_days} day{'s' if sheet.lag_days != 1 else ''} after the end of a period"
    if sheet.lag_by == BY_PRINTS:
        return f"about {days}, by the dates of first prints"
    return f"{days}, says the pack" if sheet.lag_by == BY_PACK else f"{days} is assumed"


def _table(sheet: Sheet, width: int) -> Iterator[str]:
    """The newest figures, one period a line; what was printed before follows each."""
    scale, scaled = _scale(sheet)
    one = sheet.series
    heads = ["PERIOD", "VALUE", "ON YEAR", f"ON {STEP_NAMES[one.frequency].upper()}", "PUBLISHED"]
    points = tells_points(one)
    decimals = max(_decimals(row.observation, scale) for row in sheet.rows)
    rows = [
        [
            str(row.period),
            _value(row.observation, scale),
            _growth(row.on_year, decimals if points else 1),
            _growth(row.on_period, decimals if points else 1),
            str(row.observation.published or "undated"),
        ]
        for row in sheet.rows
    ]
    kept = [
        place
        for place in range(len(heads))
        if place not in (2, 3) or any(cells[place] for cells in rows)
    ]
    told = [f"{scaled} of {_unit(one)}" if scaled else _unit(one)]
    if len(kept) > 3 and tells_growth(one):
        told.append(f"changes in {'points' if points else 'percent'}")
    yield _INDENT + "; ".join(told)
    widths = {n: max(map(len, [heads[n], *(cells[n] for cells in rows)])) for n in kept}
    for cells, row in zip([heads, *rows], [None, *sheet.rows], strict=True):
        shown = (
            f"{cells[n]:<{widths[n]}}" if n in (0, 4) else f"{cells[n]:>{widths[n]}}" for n in kept
        )
        line = _INDENT + "  ".join(shown)
        before = _before(row, scale) if row is not None else ""
        if before and len(line) + 2 + len(before) <= width:
            yield f"{line}  {before}"
        else:
            yield line.rstrip()
            if before:
                yield from _wrapped(before, width, _INDENT * 3, _INDENT * 4)


def _before(row: Row, scale: int) -> str:
    """What was printed before, the first print first."""
    told = [f"{_value(old, scale)} ({old.published or 'undated'})" for old in row.earlier]
    found = [f"first {told[0]}", *told[1:]] if told else []
    if row.observation.later:
        found.append("an earlier print is not recorded")
    return ", then ".join(found)


def _scale(sheet: Sheet) -> tuple[int, str]:
    """What the values are divided by, and its name; nothing where they are short."""
    most = max(abs(row.observation.value) for row in sheet.rows)
    return next(((s, name) for s, name in _SCALES if most >= _SCALED_FROM * s), (1, ""))


def _value(observation: Observation, scale: int) -> str:
    """A value with the digits that it was printed with."""
    return f"{observation.value / scale:,.{_decimals(observation, scale)}f}"


def _decimals(observation: Observation, scale: int) -> int:
    places = round(math.log10(scale / observation.step)) if observation.step > 0 else 6
    return min(9, max(0, places))


def _growth(value: float | None, decimals: int) -> str:
    if value is None:
        return ""
    told = f"{value:+,.{decimals}f}"
    return told if any(digit in "123456789" for digit in told) else told.lstrip("+-")


def _wrapped(text: str, width: int, first: str, rest: str) -> list[str]:
    text = visible(text)
    lines = textwrap.wrap(
        text,
        max(20, width),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return lines if all(columns(line) <= width for line in lines) else _recut(lines, width, rest)


def _recut(lines: list[str], width: int, rest: str) -> list[str]:
    """Lines of wide characters cut again by columns; addresses stay whole."""
    found = []
    for line in lines:
        while columns(line) > width and "://" not in line:
            head = within(line, width)
            found.append(head)
            line = rest + line[len(head) :]
        found.append(line)
    return found

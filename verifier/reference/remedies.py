"""Home of what would be right in cells that are wrong: numbers, periods and codes as other tables
have them. Nothing is read by these; they go into the messages.
"""

import re
from collections.abc import Mapping

from verifier.errors import PeriodError
from verifier.lazy import regex
from verifier.model.period import Frequency, Period

_PLAIN = regex(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_NO_FIGURE = regex(
    r"[+-]?(?:nan|inf|infinity|#?n\.?/?a\.?|n\.?d\.?|null|none|nil|tb[acd]|missing|not available|"
    r"confidential|[a-z]|\.+|…|[-–—]+|:|\*+|\?+|#\w*[!/]?\w*)",
    re.IGNORECASE,
)
_BRACKETS = regex(r"\(\s*([^()]+?)\s*\)")
_DASH = regex(r"^[−–—‒﹣－]\s*(?=[0-9.])|^-\s+(?=[0-9.])|^([0-9][0-9.,]*)-$")
_GROUPED = regex(r"[+-]?[0-9]{1,3}(?:[,'’\u00a0\u202f\u2009 ][0-9]{3})+(?:\.[0-9]+)?")
_POINTS = regex(r"[+-]?[0-9]{1,3}(?:(?:\.[0-9]{3}){2,}|(?:\.[0-9]{3})+,[0-9]+)")
_COMMA = regex(r"[+-]?[0-9]+,[0-9]+")
_UNIT = regex(
    r"^(?:[A-Z]{3}\s|[A-Z]{0,3}[$€£¥₹]\s?)(?=[+-]?[0-9.])|(?<=[0-9])\s?(?:%|[$€£¥₹]|\s[A-Z]{3})$"
)
_SCALE = regex(
    r"(?<=[0-9])\s?(?:k|m|mn|mln|bn|tn|thousand|million|billion|trillion)$", re.IGNORECASE
)
_MARK = regex(
    r"(?<=[0-9)])\s?(?:[*†‡^¹²³#]+|\(\w{1,2}\)|\[\w{1,2}\]|(?:p|e|r|f|s|b|u|d|c|est|prov|rev)\.?)$",
    re.IGNORECASE,
)
"""The marks of provisional, estimated, revised and broken figures and of footnotes."""
_MONTHS = {
    name: n
    for n, month in enumerate(
        "january february march april may june july august september october november "
        "december".split(),
        1,
    )
    for name in (month, month[:3], f"{month[:3]}.", f"{month[:4]}")
}
_Y, _N = r"(?P<y>(?:1[89]|20)\d\d)", r"(?P<n>\d{1,2})"
_SHAPES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, regex(shape, re.IGNORECASE))
    for kind, shape in (
        ("A", rf"(?:A|Y|FY|CY)?[- ]?{_Y}(?:\.0|[-]?A1?)?"),
        ("S", rf"{_Y}[-. /]?[SH](?P<n>[12])"),
        ("S", rf"[SH](?P<n>[12])[-. /]?{_Y}"),
        ("Q", rf"{_Y}[-:. /]?(?:Q|QTR ?)0?(?P<n>[1-4])"),
        ("Q", rf"(?:Q0?(?P<n>[1-4])|(?P<k>[1-4])Q)[-. /]?{_Y}"),
        ("M", rf"{_Y}[-:. /]?M?{_N}"),
        ("M", rf"{_N}[-./]{_Y}"),
        ("M", rf"(?P<name>[a-z]{{3,9}}\.?)[-. /]?{_Y}"),
        ("M", rf"{_Y}[-. /]?(?P<name>[a-z]{{3,9}}\.?)"),
        ("W", rf"{_Y}[-. /]?W{_N}"),
        ("D", rf"{_Y}[-./]?(?P<n>\d\d?)[-./]?(?P<d>\d\d?)(?:[T ]0?0:00(?::00)?(?:\.0+)?Z?)?"),
    )
)
"""Ways in which other tables write years, halves, quarters, months, weeks and days."""
_MEANT: Mapping[str, Mapping[str, str]] = {
    "frequency": {
        "A": "annual annually year yearly y p1y 1y",
        "S": "half-yearly halfyearly semiannual semi-annual half h p6m biannual",
        "Q": "quarterly quarter p3m 3m qs qe",
        "M": "monthly month p1m 1m ms me",
        "W": "weekly week p7d p1w",
        "D": "daily day business b p1d",
    },
    "adjustment": {
        "SA": "seasonally_adjusted adjusted sca swda s.a. y yes",
        "NSA": "not_seasonally_adjusted non-seasonally_adjusted unadjusted raw n.s.a. n no none",
        "SAAR": "seasonally_adjusted_annual_rate annual_rate",
    },
    "prices": {"current": "nominal cash value", "constant": "real volume chained chain-linked"},
    "nature": {"index": "indices", "rate": "percent ratio", "price": "average"},
    "transformation": {
        "none": "level levels raw no n/a -",
        "year_on_year": "yoy y/y annual year-over-year year_over_year pct_yoy yoy%",
        "period_on_period": "mom m/m qoq q/q pop month_on_month quarter_on_quarter month-on-month",
        "annualised": "saar annualized annual_rate",
    },
    "accumulation": {"year_to_date": "ytd cumulative", "period": "none single monthly quarterly"},
    "status": {
        "outturn": "actual actuals final provisional preliminary estimate observed a",
        "forecast": "projection projected expected consensus f",
    },
    "headline": {"yes": "y x ja oui t", "no": "n f -"},
    "multiplier": {
        "0": "units unit one ones none",
        "2": "hundred hundreds",
        "3": "thousand thousands k",
        "6": "million millions mn mln m",
        "9": "billion billions bn",
        "12": "trillion trillions tn",
    },
}
_BASES = ("year_on_year", "period_on_period", "annualised")


def meant_code(column: str, text: str) -> str | None:
    """The code of a column that a cell in other words means: `M` for "monthly". None where that
    is not known."""
    if column == "multiplier" and re.fullmatch(r"1(?:0{1,15}(?:\.0+)?|[eE]\+?\d{1,2})", text):
        return str(len(text.split(".")[0]) - 1 if "e" not in text.casefold() else int(text[2:]))
    if column == "multiplier" and re.fullmatch(r"-?\d{1,2}\.0+", text):
        return text.split(".")[0]
    word = "_".join(text.casefold().split())
    choices = _MEANT.get("transformation" if column == "basis" else column, {})
    found = next((code for code, words in choices.items() if word in words.split()), None)
    return None if column == "basis" and found not in _BASES else found


def why_no_number(text: str) -> str:
    """What is wrong with a value cell and what would be right."""
    if not text:
        return "is empty; leave out the row where no figure was published"
    shown = repr(text[:40])
    if _NO_FIGURE.fullmatch(text):
        return f"{shown} is no figure; leave out the row where no figure was published"
    odd, rest = [], text
    if _MARK.search(rest) and not _BRACKETS.fullmatch(rest):
        odd, rest = ["a mark behind it, for which note is there"], _MARK.sub("", rest)
    if inside := _BRACKETS.fullmatch(rest):
        odd, rest = [*odd, "brackets for a minus"], f"-{inside[1]}"
    if _DASH.search(rest):
        odd, rest = [*odd, "another sign for a minus"], _DASH.sub(lambda m: f"-{m[1] or ''}", rest)
    if _SCALE.search(rest):
        return f"{shown} has a scale behind it; that belongs in multiplier"
    if _UNIT.search(rest):
        bare = _UNIT.sub("", rest)
        if _PLAIN.fullmatch(bare) and not odd:
            return (
                f"{shown} has a sign of its unit; write the bare number, the unit is in series.csv"
            )
        odd, rest = [*odd, "a sign of its unit"], bare
    if _GROUPED.fullmatch(rest):
        odd, rest = [*odd, "thousands separators"], re.sub(r"[^0-9.+-]", "", rest)
    elif _POINTS.fullmatch(rest):
        odd, rest = [*odd, "thousands separators"], rest.replace(".", "").replace(",", ".")
    elif _COMMA.fullmatch(rest):
        odd, rest = [*odd, "a decimal comma"], rest.replace(",", ".")
    if odd and _PLAIN.fullmatch(rest):
        return f"{shown} has {' and '.join(odd)}; write {rest}"
    return f"{shown} is not a number (digits, a point before decimals, a minus sign in front)"


def meant_period(text: str, frequency: Frequency) -> str | None:
    """The period of that frequency which a cell in another shape means: `2025-11` for "2025M11" or
    for "2025-11-30" in a table of months. None where it may mean several, or none."""
    for kind, shape in _SHAPES:
        match = shape.fullmatch(text.strip())
        found = _built(kind, match) if match else None
        if found is None:
            continue
        if found.frequency is frequency:
            return str(found)
        if found.count == 1 and _is_end_or_start(found, frequency):
            return str(Period.of(frequency, found.start))
    return None


def _built(kind: str, match: re.Match[str]) -> Period | None:
    parts = match.groupdict()
    number = parts.get("n") or parts.get("k")
    if name := parts.get("name"):
        number = str(_MONTHS.get(name.casefold(), 0))
    text = {
        "A": parts["y"],
        "S": f"{parts['y']}-S{number}",
        "Q": f"{parts['y']}-Q{number}",
        "M": f"{parts['y']}-{number:0>2}" if number else "",
        "W": f"{parts['y']}-W{number:0>2}" if number else "",
        "D": f"{parts['y']}-{number or '':0>2}-{parts.get('d') or '':0>2}",
    }[kind]
    try:
        return Period.parse(text)
    except PeriodError:
        return None


def _is_end_or_start(found: Period, frequency: Frequency) -> bool:
    """Whether a shorter period opens or closes one of that frequency, which it may stand for."""
    whole = Period.of(frequency, found.start)
    shorter = whole.end - whole.start > found.end - found.start
    return shorter and (whole.start == found.start or whole.end == found.end)

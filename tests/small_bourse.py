"""A small bourse of invented figures: two indices told apart by a number, a share and a metal, by
the trading day from December 2025 to Friday 20 March 2026."""

from datetime import date, timedelta
from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-03-20"
_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases"
)
_SERIES = """
large,"FTSE 100 share index, close",share_index,GBR,FTSE 100,index,0,D,index,period_on_period,yes,
mid,"FTSE 250 share index, close",share_index,GBR,FTSE 250,index,0,D,index,period_on_period,no,
dow,"Dow Jones index, close",share_index,USA,Dow Jones,index,0,D,index,period_on_period,no,
tor,"Torvane Mining share price, London, close",share_price,GBR,Torvane Mining,GBP,0,D,price,\
period_on_period,no,Torvane
tin,"Tin, three months, per tonne",tin_price,WLD,tin,USD,0,D,price,period_on_period,no,tin
"""
_STEPS = (0.4, -0.7, 0.9, 0.3, -0.5, 1.1, -0.2, 0.6, -0.9, 0.8, 1.3)
_FIRST = {"large": 9000.0, "mid": 21000.0, "dow": 47000.0, "tor": 18.4, "tin": 31000.0}


def _days() -> list[date]:
    days = (date(2025, 12, 1) + timedelta(days=n) for n in range(110))
    return [day for day in days if day.weekday() < 5 and day != date(2026, 1, 1)]


@cache
def figures() -> dict[str, dict[str, float]]:
    """The closes of each series by day."""
    found: dict[str, dict[str, float]] = {}
    for shift, (key, value) in enumerate(_FIRST.items()):
        found[key] = {}
        for place, day in enumerate(_days()):
            value *= 1 + _STEPS[(place * (shift + 1) + 3 * shift) % len(_STEPS)] / 100
            found[key][f"{day}"] = round(value, 3 if key == "tor" else 2)
    return found


@cache
def bourse() -> Catalogue:
    """The closes as a catalogue, each published on its day."""
    rows = [
        f"{key},{day},{value},{day}"
        for key, closes in figures().items()
        for day, value in closes.items()
    ]
    return catalogue_of(_HEAD + _SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


def move(key: str, since: str, until: str = PUBLISHED) -> float:
    """By how much percent a series moved between two days."""
    closes = figures()[key]
    return (closes[until] / closes[since] - 1) * 100


def percent(value: float) -> str:
    """A move as copy prints it, without its sign."""
    return f"{abs(value):.1f}%"

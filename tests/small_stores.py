"""A small catalogue of what lies in store in invented quantities, by the week and by country."""

from datetime import date, timedelta
from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline"
_PLACES = (("POL", "Poland", 81.0), ("CZE", "Czechia", 70.0), ("HUN", "Hungary", 58.0))
_WEEKS = 53
PUBLISHED = "2025-11-19"
"""A Wednesday of the 47th week, of which there is a figure from the Tuesday after it."""


def share_of(place: str, year: int, week: int) -> float:
    """How full the stores of a place were in a week, in percent."""
    start = next(share for code, _, share in _PLACES if code == place)
    return round(start - 1.7 * (year - 2023) - 0.9 * abs(week - 40) - 0.3 * (week % 3), 1)


@cache
def stores() -> Catalogue:
    """How full the gas stores of three countries were, by the week from 2023 to November 2025."""
    series, rows = [_HEAD], ["series,period,value,published"]
    for code, name, _ in _PLACES:
        told = f"Gas storage filling level of {name},gas_storage,{code},percent,0,W,stock,yes"
        series.append(f"{code.lower()},{told}")
        for year in (2023, 2024, 2025):
            for week in range(1, _WEEKS):
                if (year, week) <= (2025, 47):
                    value = share_of(code, year, week)
                    rows.append(f"{code.lower()},{year}-W{week:02d},{value},{_day(year, week)}")
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


def _day(year: int, week: int) -> str:
    """The Tuesday after a week."""
    return (date.fromisocalendar(year, week, 1) + timedelta(days=8)).isoformat()

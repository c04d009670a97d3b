"""Extremes and firsts in their scope: of a season, of the year, since a date told in front."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes
"""


@cache
def _austria() -> Catalogue:
    """Exports of 2000 in January 2019 that rise by 25 a month, more in May; a rate that climbs."""
    rows = ["series,period,value,published"]
    for step in range(80):
        period = f"{2019 + step // 12}-{step % 12 + 1:02d}"
        rows.append(f"x,{period},{2000 + 25 * step + (900 if step % 12 == 4 else 0)},")
        rows.append(f"ur,{period},{3 + 0.05 * step:.2f},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "August's €3.98 billion was the highest on record for an August for exports of Austria.",
        "Exports of Austria in August were the highest for the month on record.",
        "Exports of Austria hit the highest level for an August, at €3.98 billion.",
        "January saw the lowest exports of Austria of any month this year.",
        "Exports of Austria in January were the lowest of the year so far.",
        "It was the highest reading for the jobless rate of Austria since 2019: 6.95% in August.",
        "For the first time since May, exports of Austria were above €3.96 billion in August.",
        "Exports of Austria were above €3.96 billion in August for the first time since May.",
    ],
)
def test_an_extreme_is_held_against_its_season_its_year_or_its_date(text: str) -> None:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    told = [v for v in found if v.claim.assertion in ("record", "threshold")]
    assert told
    assert all(verdict.rating is Rating.SUPPORTED for verdict in told)


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Austria were above €3.96 billion in August for the first time since 2020.",
        "January saw the highest exports of Austria of any month this year.",
    ],
)
def test_another_scope_is_not_right(text: str) -> None:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    told = [v for v in found if v.claim.assertion in ("record", "threshold")]
    assert all(verdict.rating is not Rating.SUPPORTED for verdict in told)

"""Moves in percent beside one right rate, which are points."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
occ,"Hotel occupancy, Estonia",hotel_occupancy,EST,,percent,0,M,rate,year_on_year,yes
late,"Share of trains that ran late, Latvia",late_trains,LVA,,percent,0,M,rate,year_on_year,yes
cpi_yoy,"Inflation, Malta, annual rate",inflation,MLT,,percent,0,M,rate,year_on_year,yes
milk,"Milk delivered, Iceland",milk_deliveries,ISL,,t,0,M,flow,year_on_year,yes
goat,"Milk delivered, goats, Iceland",milk_deliveries,ISL,goat milk,t,0,M,flow,year_on_year,no
"""
_MONTHS = ("2025-05", "2025-06", "2026-04", "2026-05", "2026-06")
_FIGURES = {
    "occ": (68.1, 70.8, 69.4, 70.2, 71.4),
    "late": (12.4, 11.9, 14.8, 15.1, 13.6),
    "cpi_yoy": (2.1, 2.0, 2.9, 3.1, 3.5),
    "milk": (990.0, 1000.0, 1040.0, 1050.0, 1060.0),
    "goat": (190.0, 200.0, 230.0, 236.0, 249.1),
}


@cache
def _packs() -> Catalogue:
    return catalogue_told(_SERIES, _MONTHS, _FIGURES)


_TOOK = "Icelandic dairies took in 1,060 tonnes of milk in June."

_WRONG = {
    "Hotel occupancy in Estonia rose 1.2% to 71.4% in June.": "1.2%",
    "Hotel occupancy in Estonia rose 1.2% in June, to 71.4%.": "1.2%",
    "The share of trains that ran late in Latvia fell 1.5% in June, to 13.6%.": "1.5%",
    "The share of trains that ran late in Latvia climbed by 1.7% from a year earlier to 13.6% in "
    "June.": "1.7%",
    "In June 13.6% of trains in Latvia ran late, which is 1.5% lower than in May.": "1.5%",
    "In Latvia 13.6% of trains ran late in June, down 1.5% from May.": "1.5%",
    "Inflation in Malta was 3.5% in June, 0.4% higher than in May.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The rate has risen by 0.4% in a month.": "0.4%",
    "Inflation in Malta leapt to 3.5% in June from 3.1% in May. It means the rate has shot up by "
    "0.4% in a month.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The rise of 0.4% was put down to bread.": "0.4%",
    "Hotels in Estonia had an occupancy of 71.4% in June. That figure has gone up by 0.6% in a "
    "year.": "0.6%",
    f"{_TOOK} The share of goat milk rose 3.5% on the year to 23.5%.": "3.5%",
    f"{_TOOK} Goat milk made up 23.5% of the total, 3.5% more than a year earlier.": "3.5%",
}
_OTHERS = {
    "Inflation in Malta was 3.5% in June, 0.4% higher than in Italy.": "0.4%",
    "Inflation in Malta was 3.5% in June, 0.4% above the bank's target.": "0.4%",
    "Hotel occupancy in Estonia was 71.4% in June, 1.2% higher than the average of its "
    "neighbours.": "1.2%",
    "Hotel occupancy in Estonia was 71.4% in June, 1.2% above its ten-year mean.": "1.2%",
    "Inflation fears in Malta pushed bread up 0.4% in June, to 3.5% of wages.": "0.4%",
    "Hotel occupancy in Estonia rose 1.2 points to 71.4% in June.": "1.2 points",
    "Hotel occupancy in Estonia rose 1.7% to 71.4% in June.": "1.7%",
    "The share of trains that ran late in Latvia fell 9.9% in June, to 13.6%.": "9.9%",
    "In June 13.6% of trains in Latvia ran late, which is 9.9% fewer than in May.": "9.9%",
    "Inflation in Malta was 3.5% in June, with bread 0.4% dearer than in May.": "0.4%",
    "Inflation in Malta was 3.5% in June, and bread cost 0.4% more than in May.": "0.4%",
    "Inflation in Malta was 3.5% in June, 0.4% more people being out of work.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. Bread rose by 0.4% in a month.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The price of bread has risen by 0.4%.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The yield on bonds rose by 0.4%.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The margin widened by 0.4%.": "0.4%",
    "Inflation in Malta climbed to 3.5% in June. The rise of 0.4% in bread is to blame.": "0.4%",
    "As inflation in Malta rose, fares went up 0.4% in June, and it stood at 3.5%.": "0.4%",
    "In Malta, where inflation worries many, bread prices rose 0.4% to 3.5% above those of "
    "a year ago.": "0.4%",
    "Hotels in Estonia filled 71.4% of their rooms in June, and charged 1.2% more than in "
    "May.": "1.2%",
    f"{_TOOK} The share of goat milk rose 17.5% on the year to 23.5%.": "17.5%",
    f"{_TOOK} Goat milk made up 23.5% of the total, up 24.6% on a year earlier.": "24.6%",
}


@pytest.mark.parametrize(("text", "figure"), _WRONG.items())
def test_the_points_of_a_rate_are_no_percent(text: str, figure: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[figure]
    assert verdict.reason is Reason.OFF_UNIT, verdict.explanation


@pytest.mark.parametrize(("text", "figure"), _OTHERS.items())
def test_other_moves_beside_a_rate_are_let_be(text: str, figure: str) -> None:
    verdict = verdicts_of(text, _packs(), "2026-07-20")[figure]
    assert verdict.rating is not Rating.MISMATCH, verdict.explanation


@pytest.mark.parametrize("told", ["rose 3.5% on the year", "rose 17.5% on the year"])
def test_what_the_share_came_to_is_a_share(told: str) -> None:
    verdict = verdicts_of(
        f"{_TOOK} The share of goat milk {told} to 23.5%.", _packs(), "2026-07-20"
    )["23.5%"]
    assert (verdict.rating, verdict.series) == (Rating.SUPPORTED, "goat"), verdict.explanation

"""A run of rises of a measure beside a record of its rate, and a run on one side of a mark."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline
ppi,"Producer prices, yearly change, Malta",ppi,MLT,percent,M,rate,year_on_year,year_on_year,yes
ren,Average rent in Malta,private_rents,MLT,EUR,M,price,none,year_on_year,yes
ren_yoy,"Private rents, yearly change, Malta",private_rents,MLT,percent,M,rate,year_on_year,,no
pmi,Purchasing managers index of Malta,pmi,MLT,index,M,index,none,period_on_period,yes
"""
PRICES = (-2.1, -2.2, -1.9, -1.4, -0.9, 0.5, 2.8, 3.9)
INDEX = (49.8, 50.6, 50.1, 49.0, 50.4, 50.3, 50.0, 50.3)
RENTS = (1200, 1210, 1215, 1222, 1227, 1231, 1240, 1244)
PACE = (4.2, 4.3, 4.3, 4.1, 4.0, 3.9, 3.7, 3.4)
MONTHS = ("2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05")


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    rows = [f"ppi,{month},{value}" for month, value in zip(MONTHS, PRICES, strict=True)]
    rows += [f"pmi,{month},{value}" for month, value in zip(MONTHS, INDEX, strict=True)]
    rows += [f"ren,{month},{value}" for month, value in zip(MONTHS, RENTS, strict=True)]
    rows += [f"ren_yoy,{month},{value}" for month, value in zip(MONTHS, PACE, strict=True)]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("said", "run", "reason"),
    [
        (
            "Malta's producer prices rose 3.9% on the year in May, the highest rate since July "
            "2022, and the third consecutive month of increase.",
            *("third", "exact"),
        ),
        (
            "Malta's producer prices rose 3.9% in May, the third straight month of increase; the "
            "rate was 2.8% in April.",
            *("third", "exact"),
        ),
        (
            "Malta's producer price inflation rose to 3.9% in May, the sixth month of increase "
            "in a row.",
            *("sixth", "exact"),
        ),
        (
            "Malta's producer price inflation rose to 3.9% in May, the third month of increase "
            "in a row.",
            *("third", "off_streak"),
        ),
    ],
)
def test_a_record_rate_is_not_what_the_run_is_of(
    malta: Catalogue, said: str, run: str, reason: str
) -> None:
    assert verdicts_of(said, malta, "2026-06-20")[run].reason == reason


@pytest.mark.parametrize(
    ("side", "length", "rating"),
    [
        ("at or above the threshold of 50", "fourth", "supported"),
        ("at or above the neutral mark of 50", "fourth", "supported"),
        ("at or above 50", "fourth", "supported"),
        ("at or above the threshold of 50", "fifth", "mismatch"),
        ("above the threshold of 50", "fourth", "mismatch"),
        ("above the 50 threshold", "first", "supported"),
    ],
)
def test_a_mark_may_count(malta: Catalogue, side: str, length: str, rating: str) -> None:
    said = f"The purchasing managers index of Malta was 50.3 in May, the {length} consecutive month"
    verdict = verdicts_of(f"{said} {side}.", malta, "2026-06-20").get(length)
    assert verdict is None or verdict.rating == rating, verdict.explanation


RENT = "The average rent in Malta was 1,244 euros in May, up 3.4% on a year earlier"


@pytest.mark.parametrize(
    ("said", "run", "reason"),
    [
        (". The pace has now cooled for five months in a row.", "five", "exact"),
        (". The pace has now cooled for four months in a row.", "four", "off_streak"),
        (". The annual rate has slowed for five months running.", "five", "exact"),
        (", a fifth month of slower growth.", "fifth", "exact"),
        (", a fourth month of easing.", "fourth", "off_streak"),
        (". Rents have risen for seven months in a row.", "seven", "exact"),
    ],
)
def test_a_pace_is_that_of_the_yearly_rate(
    malta: Catalogue, said: str, run: str, reason: str
) -> None:
    verdict = verdicts_of(RENT + said, malta, "2026-06-20")[run]
    assert verdict.reason in (reason, "ambiguous" if reason == "off_streak" else reason), verdict

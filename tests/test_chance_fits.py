"""What is of another thing by chance: data that a text tells nothing else of."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
cpi,"Consumer price index, India, change on the year",cpi,IND,,percent,M,rate,year_on_year,yes
food,"Food price index, India, change on the year",cpi,IND,food,percent,M,rate,year_on_year,no
ur,"Unemployment rate, India",unemployment_rate,IND,,percent,M,rate,period_on_period,yes
"""
PRICES = {"2025-12": 5.8, "2026-01": 6.1, "2026-02": 6.1}
RATES = {"2025-12": 7.4, "2026-01": 7.2, "2026-02": 7.1}
PUBLISHED = "2026-03-24"
COLUMN = (
    "Ewa, 61, writes down all that she buys, in a notebook that is her seventh. Bread is at 6.40 "
    "zlotys, up from 5.90 last year. A kilo of apples costs her 4.20 zlotys and a ride on the tram "
    "3.80. Her pension of 2,940 zlotys was raised by 152 zlotys this month. Since 2019 she has "
    "filled 412 pages.\n\n"
)
HEARSAY = "She does not believe that inflation was 6.3% in February.\n"


@cache
def india() -> Catalogue:
    """Prices and joblessness of India by month."""
    rows = ["series,period,value,published"]
    for month, rate in PRICES.items():
        rows += [f"cpi,{month},{rate},", f"food,{month},{rate + 2.3:.1f},"]
    rows += [f"ur,{month},{rate}," for month, rate in RATES.items()]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def told(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text, beside the figures of India."""
    return verdicts_of(text, india(), PUBLISHED)[figure]


def test_a_figure_is_not_held_against_data_of_which_the_text_tells_nothing_else() -> None:
    verdict = told(COLUMN + HEARSAY, "6.3%")
    assert verdict.rating is Rating.UNVERIFIED
    assert verdict.reason is Reason.NO_SERIES
    assert verdict.explanation.startswith("Nothing else of the text is of the data")


@pytest.mark.parametrize(
    ("before", "figure"),
    [
        ("", "6.3%"),  # a text of one figure may tell it wrongly
        (COLUMN + "In India food cost 8.4% more in February than a year before. ", "6.3%"),
        (COLUMN + "India is another country. ", "6.3%"),  # named outright
    ],
)
def test_it_is_held_against_what_the_text_tells_of(before: str, figure: str) -> None:
    text = before + (
        HEARSAY if "another" not in before else HEARSAY.replace("n was", "n in India was")
    )
    assert told(text, figure).rating is Rating.MISMATCH


def test_a_figure_that_fits_a_strange_measure_bears_nothing_out() -> None:
    fits = "Food in her street cost 8.4% more.\n"
    assert told(COLUMN + fits, "8.4%").reason is Reason.NO_SERIES
    india_too = "In India inflation was 6.1% in February, but food led. "
    assert told(COLUMN + india_too + fits, "8.4%").rating is Rating.SUPPORTED

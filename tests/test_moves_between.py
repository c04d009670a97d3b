"""Moves told right behind two printed figures, from one to the other of which they run."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,basis,\
headline
gas,Greenhouse gas emissions of Austria,emissions,AUT,,tonne,6,A,flow,none,year_on_year,yes
power,"Greenhouse gas emissions of Austria, electricity",emissions,AUT,electricity,tonne,6,A,flow,\
none,year_on_year,no
cpi,"Austria consumer prices, change on the year",cpi,AUT,,percent,0,M,rate,year_on_year,\
year_on_year,yes
cpi_year,"Austria consumer prices, change of the yearly average",cpi,AUT,,percent,0,A,rate,\
year_on_year,year_on_year,no
"""


@cache
def austria() -> Catalogue:
    """Emissions of a few years, prices of 2025 by month and of two years."""
    rows = ["series,period,value,published"]
    for year, gas, power in ((1990, 79.0, 20.3), (2023, 68.7, 4.1), (2024, 66.6, 3.6)):
        rows += [f"gas,{year},{gas},", f"power,{year},{power},"]
    rows += [
        "cpi,2025-11,3.0,",
        "cpi,2025-12,2.4,",
        "cpi_year,2024,2.5,",
        "cpi_year,2025,3.1,2026-01-23",
    ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


POWER = "Austria’s electricity put 20.3m tonnes of greenhouse gases into the air in 1990"
PRICES = "Over 2025 as a whole consumer prices in Austria rose 3.1%, against 2.5% in 2024"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{POWER}. In 2024 it was 3.6m tonnes, a drop of 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes. That is a fall of 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, so that is a drop of 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, so the fall works out at 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, which works out at a fall of 82%.", "82%"),
        (f"{POWER} and 3.6m tonnes in 2024, down 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, a change of minus 82%.", "minus 82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes; the difference is one of minus 82%.", "minus 82%"),
        (
            f"{POWER} and 3.6m tonnes in 2024. The latter figure is 82% lower than the former.",
            "82%",
        ),
        (
            f"{POWER} and 3.6m tonnes in 2024. The later year saw 82% less than the earlier one.",
            "82%",
        ),
        (
            f"{POWER} and 3.6m tonnes in 2024. From the former to the latter, that is down 82%.",
            "82%",
        ),
        (f"{PRICES}. That is an acceleration of 0.6 percentage points.", "0.6 percentage points"),
        (f"{PRICES}, a rise of 0.6 percentage points.", "0.6 percentage points"),
        (
            "Inflation in Austria was 2.4% in December, after 3.0% in November. That is a drop of "
            "0.6 percentage points.",
            "0.6 percentage points",
        ),
    ],
)
def test_a_move_between_two_printed_figures_is_borne_out(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-24")[figure].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{POWER}. In 2024 it was 3.6m tonnes, a drop of 72%.", "72%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, so the fall works out at 72%.", "72%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, a drop of 82% on the year before.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, while coal fell by 82%.", "82%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes, a change of plus 82%.", "plus 82%"),
        (f"{POWER} and 3.6m tonnes in 2024. The fall from one year to the next was 72%.", "72%"),
        (f"{POWER}. In 2024 it was 3.6m tonnes; the difference is one of minus 72%.", "minus 72%"),
        (
            f"{POWER} and 3.6m tonnes in 2024. The latter figure is 82% higher than the former.",
            "82%",
        ),
        (
            f"{POWER} and 3.6m tonnes in 2024. The later year saw 72% less than the earlier one.",
            "72%",
        ),
        (f"{PRICES}. That is an acceleration of 0.9 percentage points.", "0.9 percentage points"),
        (f"{PRICES}. That is a slowdown of 0.6 percentage points.", "0.6 percentage points"),
    ],
)
def test_no_other_move_is_borne_out_by_them(text: str, figure: str) -> None:
    assert verdicts_of(text, austria(), "2026-01-24")[figure].rating != "supported"

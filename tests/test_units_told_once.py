"""Figures in millions and billions that leave out the unit of the one told before them."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
bal,"Government deficit, Italy",budget_balance,ITA,EUR,9,M,flow,none,year_on_year,yes
rev,"Government revenue, Italy",government_revenue,ITA,EUR,9,M,flow,none,year_on_year,yes
vis,"Visitors, Italy",tourist_arrivals,ITA,person,6,M,flow,none,year_on_year,yes
"""
MONTHS = ("2026-07", "2026-08", "2026-09")
HEAD = "Italy's government deficit was 17.8 billion euros in September."


@cache
def purse() -> Catalogue:
    """Three months of a budget, and of those who came."""
    values = {"bal": [9.1, 12.4, 17.8], "rev": [71.3, 48.6, 65.2], "vis": [9.4, 9.9, 8.3]}
    return catalogue_told(SERIES, MONTHS, values)


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        ("65.2 billion", ("supported", "rev")),
        ("62.5 billion", ("mismatch", "rev")),
        ("71.3 billion", ("mismatch", "rev")),
    ],
)
def test_a_figure_in_billions_is_of_the_money_told_before_it(
    figure: str, verdict: tuple[str, str]
) -> None:
    found = verdicts_of(f"{HEAD} Government revenue came to {figure}.", purse(), "2026-11-01")
    assert (found[figure].rating, found[figure].series) == verdict


def test_what_counts_people_takes_no_money() -> None:
    text = f"{HEAD} Italy had 8.3 million visitors in September, after 9.9 million in August."
    found = verdicts_of(text, purse(), "2026-11-01")
    told = {found[f].series for f in ("8.3 million", "9.9 million")}
    assert told == {"vis"}


def test_money_told_far_above_gives_no_unit() -> None:
    between = "\n\n".join(["Ministers met."] * 4)
    text = f"{HEAD}\n\n{between}\n\nGovernment revenue came to 62.5 billion."
    assert verdicts_of(text, purse(), "2026-11-01")["62.5 billion"].rating == "unverified"

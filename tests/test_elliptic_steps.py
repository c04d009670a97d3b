"""Moves told by half a phrase: "than in the last", "fell by three-fifths to 1,553" of a word that
no list knows, and runs of beaten forecasts."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
fuel,"Okta Air, fuel costs",fuel_costs,,Okta Air,EUR,6,Q,flow,year_on_year,yes
rev,"Okta Air, revenue",revenue,,Okta Air,EUR,6,Q,flow,year_on_year,yes
"""
QUARTERS = ("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4", "2026-Q1")
FIGURES = {"fuel": (904, 929, 973, 998, 873), "rev": (3680, 3710, 3750, 3800, 3950)}


@pytest.fixture(scope="module")
def okta() -> Catalogue:
    return catalogue_told(HEAD, QUARTERS, FIGURES)


@pytest.mark.parametrize(
    ("figure", "rating"), [("€125m", "supported"), ("€56m", "mismatch"), ("€31m", "mismatch")]
)
def test_the_last_is_the_step_before(figure: str, rating: str, okta: Catalogue) -> None:
    text = (
        "Okta Air's fuel costs came to €873m in the first quarter, 3.4% less than in the same "
        f"quarter of last year and {figure} less than in the last."
    )
    assert verdicts_of(text, okta, "2026-05-15")[figure].rating == rating


@pytest.mark.parametrize(
    "told",
    [
        "about as much as expected and the fifth beat in a row",
        "beating forecasts for a fifth quarter in a row",
    ],
)
def test_runs_of_beaten_forecasts_are_none_of_moves(told: str, okta: Catalogue) -> None:
    text = f"Okta Air's revenue rose to €3.95bn in the first quarter, {told}."
    runs = [
        v for v in verdicts_of(text, okta, "2026-05-15").values() if v.claim.assertion == "streak"
    ]
    assert [v.rating for v in runs] == ["unverified"]


@pytest.mark.parametrize(("told", "rating"), [("fourth", "supported"), ("third", "mismatch")])
def test_runs_of_moves_still_are(told: str, rating: str, okta: Catalogue) -> None:
    text = f"Okta Air's revenue rose to €3.95bn in the first quarter, a {told} rise in a row."
    assert verdicts_of(text, okta, "2026-05-15")[told].rating == rating


JOBLESS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
fin,Unemployment rate of Finland,unemployment_rate,FIN,percent,0,M,rate,,yes
nor,Unemployment rate of Norway,unemployment_rate,NOR,percent,0,M,rate,,no
dnk,Unemployment rate of Denmark,unemployment_rate,DNK,percent,0,M,rate,,no
"""


@pytest.mark.parametrize(
    ("times", "rating"), [("four times", "supported"), ("five times", "mismatch")]
)
def test_a_multiple_leans_on_no_rate_before_it(times: str, rating: str) -> None:
    rates = {"fin": (10.0, 10.3), "nor": (4.7, 4.7), "dnk": (2.8, 2.8)}
    north = catalogue_told(JOBLESS, ("2025-09", "2025-10"), rates)
    text = (
        "Finland's jobless rate was 10.3% in October. That is more than double Norway's 4.7% and "
        f"almost {times} Denmark's 2.8."
    )
    found = verdicts_of(text, north, "2025-11-20")
    assert found["double"].rating == "supported"
    assert found[times].rating == rating


PAYROLLS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
jobs,Payrolls of Latvia,payrolls,LVA,persons,3,M,stock,period_on_period,yes
"""


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("; in August there were 15,000 new jobs", "supported"),
        (", while in August there were 15,000 new jobs", "supported"),
        (", and in August there were 15,000 fewer jobs", "mismatch"),
    ],
)
def test_what_there_was_has_no_move_of_the_clause_before(told: str, rating: str) -> None:
    months = ("2025-06", "2025-07", "2025-08")
    latvia = catalogue_told(PAYROLLS, months, {"jobs": (900, 856, 871)})
    text = f"Latvian employers shed 44,000 jobs in July{told}."
    found = verdicts_of(text, latvia, "2025-09-20")
    assert found["44,000"].rating == "supported"
    assert found["15,000"].rating == rating

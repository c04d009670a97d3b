"""What holds until it is changed, spans that end now, and printed rates beside levels."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
repo,Repo rate of the central bank of Chile,policy_rate,CHL,percent,0,D,rate,none,PERIOD,yes
copper,"Copper price in Chile, monthly mean",copper_price,CHL,USD,0,M,price,none,PERIOD,yes
sales,Retail sales of Chile,retail_sales,CHL,USD,6,M,flow,none,PERIOD,yes
sales_mom,"Retail sales of Chile, on the month",retail_sales,CHL,percent,0,M,rate,PERIOD,PERIOD,no
rent,"Average rent of Chile",private_rents,CHL,USD,0,M,price,none,year_on_year,yes
jobless,Unemployment rate of Chile,unemployment_rate,CHL,percent,0,M,rate,none,year_on_year,yes
""".replace("PERIOD", "period_on_period")


@cache
def chile() -> Catalogue:
    """A policy rate, a price, sales with their printed change, rents and joblessness."""
    rows = ["series,period,value,published"]
    rows += ["repo,2024-12-18,5.45,", "repo,2025-04-30,5.15,", "repo,2025-07-30,4.75,"]
    for year in range(2010, 2026):
        for month in range(1, 13):
            step = f"{year}-{month:02d}"
            if step > "2025-09":
                break
            peak = 9_000 if step == "2012-05" else 7_400 if step == "2022-03" else 6_000
            rows.append(f"copper,{step},{peak + 11 * month + year % 7},")
            rows.append(f"rent,{step},{500 + (year - 2010) * 20 + 2 * month},")
    rows += ["sales,2025-07,2412.0,2025-08-20", "sales,2025-08,2430.4,2025-09-20"]
    rows += ["sales_mom,2025-07,0.3,2025-08-20", "sales_mom,2025-08,0.5,2025-09-20"]
    rows += ["jobless,2025-08,8.7,2025-09-28", "jobless,2025-08,8.8,2025-10-04"]
    rows += ["jobless,2025-09,8.8,2025-10-04"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


STALE = [
    "Chile's repo rate is 5.15%.",
    "The repo rate of the central bank of Chile stands at 5.15%.",
    "Money is dear in Chile, where the repo rate remains at 5.15%.",
]


@pytest.mark.parametrize("text", STALE)
def test_the_level_before_the_last_change_is_of_another_time(text: str) -> None:
    verdict = verdicts_of(text, chile(), "2025-11-05")["5.15%"]
    assert verdict.reason == "off_period"
    assert "Up to the last change" in verdict.explanation


def test_what_the_level_was_is_open() -> None:
    verdict = verdicts_of("Chile's repo rate was 5.15%.", chile(), "2025-11-05")["5.15%"]
    assert verdict.rating != "mismatch"


SPANS = [
    ("Copper averaged 7,439 dollars in Chile in March 2022, the highest of the past decade.", True),
    ("In Chile copper cost 7,439 dollars in March 2022, the most in the last ten years.", True),
    (
        "Copper averaged 7,439 dollars in Chile in March 2022, the highest of the past 14 years.",
        False,
    ),
    ("Copper averaged 6,101 dollars in Chile in September, the highest of the past decade.", False),
]


@pytest.mark.parametrize(("text", "right"), SPANS)
def test_a_span_that_ends_now_is_no_longer_than_it_says(text: str, right: bool) -> None:
    verdicts = verdicts_of(text, chile(), "2025-11-05")
    record = next(v for v in verdicts.values() if v.claim.assertion == "record")
    assert (record.rating == "supported") is right
    assert (record.reason == "off_record") is not right


def test_a_printed_change_decides_where_levels_were_revised_between() -> None:
    text = "Retail sales in Chile rose 0.5% in August."
    verdict = verdicts_of(text, chile(), "2025-11-05")["0.5%"]
    assert (verdict.series, verdict.reason) == ("sales_mom", "exact")


def test_a_change_that_neither_the_printed_nor_the_made_one_bears_out_is_wrong() -> None:
    text = "Retail sales in Chile fell 0.5% in August."
    assert verdicts_of(text, chile(), "2025-11-05")["0.5%"].reason == "off_sign"


def test_a_month_compared_with_the_same_one_of_last_year_is_that_of_this_year() -> None:
    text = (
        "Retail sales in Chile came to 2,430 million dollars in August. The average rent is now "
        "818 dollars; that is 2.5% higher than in September 2024."
    )
    verdict = verdicts_of(text, chile(), "2025-11-05")["2.5%"]
    assert (str(verdict.period), verdict.rating) == ("2025-09", "supported")


def test_a_month_that_is_no_whole_year_from_what_it_is_compared_with_is_open() -> None:
    text = (
        "Retail sales in Chile came to 2,430 million dollars in August. The average rent is now "
        "829 dollars; that is 3.1% higher than in September 2024."
    )
    assert verdicts_of(text, chile(), "2025-11-05")["3.1%"].reason == "unresolved_period"


def test_a_move_beside_a_right_level_is_of_its_month() -> None:
    text = (
        "Retail sales in Chile came to 2,430 million dollars in August. The average rent is now "
        "818 dollars; that is {} higher than in September 2024."
    )
    for moved, rating in (("3.1%", "mismatch"), ("2.5%", "supported")):
        assert verdicts_of(text.format(moved), chile(), "2025-11-05")[moved].rating == rating


def test_a_print_in_brackets_is_of_the_month_of_the_figure_before_it() -> None:
    text = (
        "Chile's unemployment rate was 8.8% in September, unchanged from August's revised 8.8% "
        "(first reported: 8.7%)."
    )
    verdict = verdicts_of(text, chile(), "2025-11-05")["8.7%"]
    assert (str(verdict.period), verdict.rating) == ("2025-08", "supported")


def test_a_print_in_brackets_that_never_was_is_not_borne_out() -> None:
    text = (
        "Chile's unemployment rate was 8.8% in September, unchanged from August's revised 8.8% "
        "(first reported: 8.4%)."
    )
    assert verdicts_of(text, chile(), "2025-11-05")["8.4%"].rating != "supported"

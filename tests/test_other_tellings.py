"""Figures that are right as something else than they were read for, of the one series near them
that has had them at the time."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
jobs,Payroll employment of Malta,payrolls,MLT,persons,0,M,stock,period_on_period,yes
beds,Hospital beds of Malta,hospital_beds,MLT,persons,0,M,stock,year_on_year,yes
"""
JOBS = {"2025-08": 400_000, "2025-09": 401_250, "2025-10": 403_120, "2025-11": 404_990}


@cache
def malta() -> Catalogue:
    """Payrolls of four months, of which October was first put 160 lower, and beds that stay."""
    rows = ["series,period,value,published"]
    days = {"2025-08": "09-05", "2025-09": "10-05", "2025-10": "11-05", "2025-11": "12-05"}
    rows += [f"jobs,{m},{level},2025-{days[m]}" for m, level in JOBS.items()]
    rows += ["jobs,2025-10,403280,2025-12-05"]
    rows += [f"beds,{month},5210,2025-12-01" for month in JOBS]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


LEAD = "Malta had 404,990 people on its payrolls in November. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The October increase is revised to 2,030 from 1,870.", "2,030", "supported"),
        ("The October increase is revised to 2,030 from 1,870.", "1,870", "supported"),
        ("The October increase is revised to 2,310 from 1,870.", "2,310", "not borne out"),
        ("In October 2,030 were added, more than the 1,870 first estimated.", "1,870", "supported"),
        ("In October 2,030 were added, more than the 1,780 first estimated.", "1,780", "no"),
        ("The October increase is now put at 2,030.", "2,030", "supported"),
        ("The October increase is now put at 1,870.", "1,870", "not borne out"),
        ("Its payrolls rose by 404,990 in November.", "404,990", "not borne out"),
    ],
)
def test_a_figure_is_borne_out_as_a_change_or_an_earlier_print(
    text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(LEAD + text, malta(), "2025-12-08")[figure].rating
    assert (found == "supported") is (rating == "supported")


def test_a_move_told_where_prints_moved_is_not_accused_as_a_level() -> None:
    text = (
        f"{LEAD}A month ago the office told us that November had brought 2,310 jobs. October's "
        "tally has gone the other way, to 2,030 from 1,870."
    )
    assert verdicts_of(text, malta(), "2025-12-08")["2,030"].rating == "supported"
    text = "Payrolls in Malta rose in October to 2,030."
    assert verdicts_of(text, malta(), "2025-12-08")["2,030"].rating != "supported"


def test_a_figure_of_another_month_is_not_borne_out() -> None:
    text = f"{LEAD}The September increase is revised to 2,030."
    assert verdicts_of(text, malta(), "2025-12-08")["2,030"].rating != "supported"

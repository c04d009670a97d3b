"""Figures of hospitals and councils told by place: none is borne out by that of another place or
month than its own words name, and a move goes with the level that it led to."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases"
)
SERIES = f"""\
{HEAD}
att,"Attendances at emergency departments, Scotland",emergency_attendances,GB-SCT,,attendances,0,M,\
flow,year_on_year,yes,A&E attendances
lot,"Attendances at emergency departments, NHS Lothian",emergency_attendances,GB-SCT,Lothian,\
attendances,0,M,flow,year_on_year,no,
within,"Share of patients treated within 18 weeks, England",eighteen_week_performance,GB-ENG,,\
percent,0,M,rate,period_on_period,yes,treated within 18 weeks
long,"Patients waiting more than 12 hours in hospital, England",trolley_waits,GB-ENG,\
more than 12 hours,patients,0,M,flow,year_on_year,no,waited more than 12 hours
amb,"Ambulance mean response time, category 2, England",ambulance_response_time,GB-ENG,category 2,\
minutes,0,M,rate,year_on_year,yes,ambulance response time;suspected stroke patients
amb_yh,"Ambulance mean response time, category 2, Yorkshire",ambulance_response_time,E12000003,\
category 2,minutes,0,M,rate,year_on_year,no,
tax,"Average council tax bill, England",council_tax,GB-ENG,,GBP,0,A,price,year_on_year,yes,\
council tax bill
tax_lon,"Average council tax bill, London",council_tax,E12000007,,GBP,0,A,price,year_on_year,no,
"""
MONTHS = {
    "att": (117560, 116069, 119180),
    "lot": (21264, 21824, 22137),
    "within": (58.7, 61.1, 61.6),
    "long": (39644, 43779, 45283),
    "amb": (36.8, 30.8, 32.6),
    "amb_yh": (34.0, 30.9, 29.5),
}


@cache
def services() -> Catalogue:
    """Figures of September 2024 and of August and September 2025, and two years' bills."""
    rows = ["series,period,value"]
    for key, values in MONTHS.items():
        times = ("2024-09", "2025-08", "2025-09")
        rows += [f"{key},{time},{value}" for time, value in zip(times, values, strict=True)]
    rows += ["tax,2024,2171", "tax,2025,2280", "tax_lon,2024,1892", "tax_lon,2025,1982"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


SCOTS = (
    "A&E attendances in Scotland were 1.4% higher in September than a year ago, compared with a {}"
    " rise to 22,137 in Lothian."
)
YORK = (
    "Ambulance crews in Yorkshire took an average of {} to reach suspected stroke patients in"
    " September."
)
BILLS = "The average council tax bill is {} for England as a whole and £1,980 in London in 2025."
WAITED = "In England {} patients waited more than 12 hours in September, up 14.2% on the year."


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (SCOTS, "4.1%", "1.4%"),  # that of all of Scotland
        (YORK, "29.5 minutes", "32.6 minutes"),  # that of all of England
        (BILLS, "£2,280", "£1,982"),  # that of London
        (WAITED, "45,283", "43,779"),  # that of August
    ],
)
def test_a_figure_is_of_the_place_and_month_that_are_named(
    text: str, right: str, wrong: str
) -> None:
    found = verdicts_of(text.format(right), services(), "2025-10-20")[right]
    assert found.rating == "supported", found.explanation
    found = verdicts_of(text.format(wrong), services(), "2025-10-20")[wrong]
    assert found.rating != "supported", found.explanation


@pytest.mark.parametrize("points", ["0.5 percentage points", "2.9 percentage points"])
def test_a_move_to_its_level_may_be_of_the_month(points: str) -> None:
    text = (
        "Fewer waited in England than a year before. The share of patients treated within 18 weeks"
        f" edged up {points} to 61.6% in September."
    )
    found = verdicts_of(text, services(), "2025-10-20")[points]
    assert found.rating != "mismatch", found.explanation


def test_what_is_told_across_the_country_is_not_exchanged_with_a_part() -> None:
    text = (
        "Ambulance crews in Yorkshire took an average of 29.5 minutes to reach suspected stroke"
        " patients in September, 4.5 minutes quicker than a year before. Across the country, the"
        " ambulance response time fell by 4.2 minutes over the year."
    )
    found = verdicts_of(text, services(), "2025-10-20")
    assert {found[f"{n} minutes"].rating for n in (29.5, 4.5, 4.2)} <= {"supported", "unverified"}

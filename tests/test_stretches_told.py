"""Stretches of time told by a year, a total or what comes next."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
births,"Live births, Croatia",births,HRV,birth,0,M,flow,year_on_year,yes
deaths,"Deaths on the roads, Croatia",road_deaths,HRV,person,0,M,flow,year_on_year,yes
rate,"Target repo rate, central bank of Croatia",policy_rate,HRV,percent,0,M,rate,period_on_period,yes
"""  # noqa: E501


@pytest.fixture(scope="module")
def croatia() -> Catalogue:
    rows = ["series,period,value"]
    for year in (2023, 2024, 2025):
        for month in range(1, 13):
            rows.append(f"births,{year}-{month:02d},{3000 - 100 * (year - 2023) + month}")
            rows.append(f"deaths,{year}-{month:02d},{20 + year - 2023 + month % 4}")
            rows.append(f"rate,{year}-{month:02d},{4.25 if year < 2025 else 3.75}")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("In 2023 Croatia registered 36,078 births in a year.", "36,078", "2023"),
        ("By 2024 it was 34,878 births in Croatia.", "34,878", "2024"),
        ("By 2024 Croatia registered 34,878 births a year.", "34,878", "2024"),
        ("The 24 deaths on Croatian roads in November took the total for the year to 282.", "282",
         "2025"),
    ],
)  # fmt: skip
def test_a_year_that_is_over_is_the_time_of_its_figure(
    text: str, figure: str, period: str, croatia: Catalogue
) -> None:
    verdict = verdicts_of(text, croatia, "2026-01-20")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


def test_a_year_to_come_is_none_of_the_past(croatia: Catalogue) -> None:
    text = "By 2027 Croatia is expected to register 30,000 births."
    assert verdicts_of(text, croatia, "2026-01-20")["30,000"].reason == "forecast"


def test_that_total_is_of_the_stretch_told_last(croatia: Catalogue) -> None:
    text = (
        "Croatia's roads claimed 22 lives in August, taking the deaths for the first eight months "
        "to 188. A year earlier that total was 180."
    )
    verdict = verdicts_of(text, croatia, "2025-09-20")["180"]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2024-01/2024-08")


def test_a_time_of_the_next_subject_is_not_that_of_the_figure_before(croatia: Catalogue) -> None:
    text = "Croatia had 33,678 births in 2025, 3.4% fewer, and deaths on its roads in December 22."
    assert str(verdicts_of(text, croatia, "2026-01-20")["3.4%"].period) == "2025"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Croatia's central bank left its target repo rate at 3.75% in May.", "supported"),
        ("Croatia's central bank kept the target for the overnight rate at 3.75% in May.",
         "supported"),
        ("Croatia's central bank has a target inflation rate of 2%.", "unverified"),
    ],
)  # fmt: skip
def test_a_rate_that_is_set_is_a_fact_and_no_aim(
    text: str, rating: str, croatia: Catalogue
) -> None:
    (verdict,) = verdicts_of(text, croatia, "2025-06-20").values()
    assert verdict.rating == rating


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Some 94 deaths have been recorded on Croatia's roads since January.", "supported"),
        ("Some 94 people have died on Croatia's roads since January.", "supported"),
        ("Some 62 deaths have been recorded on Croatia's roads since January.", "unverified"),
    ],
)
def test_what_has_happened_since_january_adds_up(
    text: str, rating: str, croatia: Catalogue
) -> None:
    (verdict,) = verdicts_of(text, croatia, "2025-05-20").values()
    assert (verdict.rating, str(verdict.period)) == (rating, "2025-01/2025-04")


def test_what_a_run_beats_is_the_figure_of_then(croatia: Catalogue) -> None:
    text = (
        "There were 25 deaths on Croatia's roads in November. It was the 23rd straight month in "
        "which deaths topped those of a year before."
    )
    verdict = verdicts_of(text, croatia, "2025-12-20")["23rd"]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2025-11")

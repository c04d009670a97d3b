"""What is known by the day is told of the month that runs; meetings are no steps of a calendar."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
key,Key rate of the National Bank of Moldova,policy_rate,MDA,percent,0,D,rate,,yes
ur,Unemployment rate of Moldova,unemployment_rate,MDA,percent,0,M,rate,,yes
"""
ROWS = """\
series,period,value
key,2023-12-05,4.75
key,2024-05-07,3.6
key,2025-02-06,6.5
key,2025-05-08,6.25
ur,2024-12,3.9
ur,2025-01,4.0
ur,2025-02,4.0
ur,2025-03,4.1
ur,2025-04,4.2
"""


@pytest.fixture(scope="module")
def moldova() -> Catalogue:
    return catalogue_of(HEAD, ROWS)


@pytest.mark.parametrize(
    ("text", "figure", "day", "rating"),
    [
        ("The National Bank of Moldova cut its rate to 6.25% in May.", "6.25%", "20", "supported"),
        ("The National Bank of Moldova cut its rate to 6.5% in May.", "6.5%", "20", "mismatch"),
        ("Moldova's key rate was 3.6% in May 2024.", "3.6%", "20", "supported"),
        ("Moldova's key rate was 6.5% in February.", "6.5%", "20", "supported"),
    ],
)
def test_a_bare_month_is_the_one_that_runs(
    text: str, figure: str, day: str, rating: str, moldova: Catalogue
) -> None:
    assert verdicts_of(text, moldova, f"2025-05-{day}")[figure].rating == rating


@pytest.mark.parametrize(
    ("step", "rating"), [("meeting", "unverified"), ("survey", "unverified"), ("month", "mismatch")]
)
def test_a_run_of_occasions_is_not_counted_in_months(
    step: str, rating: str, moldova: Catalogue
) -> None:
    text = f"Unemployment in Moldova rose to 4.2% in April, for a fourth {step} in a row."
    assert verdicts_of(text, moldova, "2025-05-20")["fourth"].rating == rating


SOUNDINGS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
mood,Consumer confidence index of Latvia,consumer_confidence,LVA,index,0,M,index,,yes
ip,"Industrial output of Latvia, index",industrial_output,LVA,index,0,M,index,,yes
"""
FOUND = """\
series,period,value,published
mood,2024-09,-7.4,2024-09-16
mood,2024-10,-9.8,2024-10-15
mood,2025-08,-14.6,2025-08-15
mood,2025-09,-12.3,2025-09-15
mood,2025-10,-17.9,2025-10-15
ip,2024-09,103.4,2024-11-04
ip,2024-10,104.8,2024-12-04
ip,2025-08,98.2,2025-10-04
"""


@pytest.mark.parametrize(
    ("sentence", "figure", "rating"),
    [
        ("Consumer confidence fell to -17.9 from -12.3.", "-17.9", "supported"),
        ("Consumer confidence fell to -17.9 from -12.3.", "-12.3", "supported"),
        ("The index of consumer confidence dropped by 5.6 points.", "5.6 points", "supported"),
        ("Consumer confidence fell to -19.7 from -12.3.", "-19.7", "mismatch"),
        ("Consumer confidence fell to -9.8.", "-9.8", "mismatch"),
        ("Industrial output in Latvia stood at 104.8 in October.", "104.8", "supported"),
        ("Consumer confidence in Latvia was -9.8 in October 2024.", "-9.8", "supported"),
    ],
)
def test_a_month_of_another_sentence_is_the_one_that_runs_where_it_has_come_out(
    sentence: str, figure: str, rating: str
) -> None:
    opening = "Shoppers in Latvia grew gloomier in October, a survey showed on Wednesday."
    found = verdicts_of(f"{opening}\n\n{sentence}", catalogue_of(SOUNDINGS, FOUND), "2025-10-16")
    assert found[figure].rating == rating


def test_a_month_that_has_not_come_out_is_a_year_back() -> None:
    text = "Factories in Latvia were busy in October.\n\nIndustrial output stood at 104.8."
    found = verdicts_of(text, catalogue_of(SOUNDINGS, FOUND), "2025-10-16")
    assert found["104.8"].rating == "supported"

"""Runs counted one or two steps off, beside a right figure of the series that they are of."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
seen,"Patients seen within four hours, emergency departments, Scotland",waiting_time_share,GB-SCT,\
seen within four hours,percent,0,M,rate,period_on_period,yes
gone,"Attendances, emergency departments, Scotland",attendances,GB-SCT,,persons,0,M,flow,\
period_on_period,yes
""".lstrip()
SEEN = {"2026-04": 69.2, "2026-05": 70.1, "2026-06": 71.0, "2026-07": 70.4, "2026-08": 69.8,
        "2026-09": 68.8}  # fmt: skip
GONE = {"2026-04": 118000, "2026-05": 119000, "2026-06": 117000, "2026-07": 121000,
        "2026-08": 122000, "2026-09": 123500}  # fmt: skip
DAY = "2026-11-06"
SCORE = "Only 68.8% of emergency patients in Scotland were seen within four hours in September"


@pytest.fixture(scope="module")
def wards() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"seen,{month},{value}" for month, value in SEEN.items()]
    rows += [f"gone,{month},{value}" for month, value in GONE.items()]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


AND_FAR = "and it is miles adrift of the 95% threshold"


@pytest.mark.parametrize(
    ("count", "rating"), [("third", "supported"), ("fourth", "mismatch"), ("fifth", "mismatch")]
)
def test_a_run_near_its_length_is_wrong(wards: Catalogue, count: str, rating: str) -> None:
    told = f"It was the {count} month in a row that the score has dropped, {AND_FAR}."
    assert verdicts_of(f"{SCORE}. {told}", wards, DAY)[count].rating == rating


@pytest.mark.parametrize(
    "told",
    [
        f"{SCORE}. It was the ninth month in a row that the score has dropped, {AND_FAR}.",
        f"{SCORE}. More people came to the units for a fourth month on the trot.",
        f"{SCORE}. Waits in England grew. It was the fourth month in a row that the score dropped.",
    ],
)
def test_one_far_off_or_beside_nothing_right_of_its_series_is_left(
    wards: Catalogue, told: str
) -> None:
    found = verdicts_of(told, wards, DAY)
    count = next(quote for quote in found if quote in ("fourth", "ninth"))
    assert found[count].rating == "unverified"


def test_a_run_that_goes_just_so_long_the_other_way_is_wrong(wards: Catalogue) -> None:
    told = f"It was the third month in a row that the score has risen, {AND_FAR}."
    found = verdicts_of(f"{SCORE}. {told}", wards, DAY)["third"]
    assert (found.rating, found.reason) == ("mismatch", "off_streak")
    assert "The run is one of falls" in found.explanation


IN_AUGUST = "In August 122,000 came to Scotland's emergency departments."
SINCE = "Of emergency patients in Scotland 68.8% were seen within four hours"


@pytest.mark.parametrize(
    ("count", "rating"), [("third", "supported"), ("second", "mismatch"), ("fourth", "mismatch")]
)
def test_a_run_is_told_of_the_time_that_the_figure_before_it_is_of(
    wards: Catalogue, count: str, rating: str
) -> None:
    text = f"{IN_AUGUST}\n\n{SINCE}, the {count} month running that the score has dropped."
    found = verdicts_of(text, wards, DAY)
    assert (found["68.8%"].rating, str(found["68.8%"].period)) == ("supported", "2026-09")
    assert found[count].rating == rating


def test_a_run_with_a_time_of_its_own_is_told_of_that(wards: Catalogue) -> None:
    text = f"{IN_AUGUST}\n\n{SINCE}; in August it had dropped for a second month running."
    assert verdicts_of(text, wards, DAY)["second"].rating == "supported"

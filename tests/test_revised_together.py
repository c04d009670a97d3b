"""What several revised moves come to together, growth from one printed move to another, and rolling
means with how they moved."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
jobs,Payroll employment of Malta,payrolls,MLT,persons,0,M,stock,period_on_period,yes
claims,"New claims for benefits, Malta",initial_claims,MLT,persons,0,W,flow,period_on_period,yes
"""
JOBS = {"2024-12": 398_000, "2025-08": 400_000, "2025-09": 401_250, "2025-10": 403_120}
CLAIMS = (2210, 2310, 2250, 2290, 2330)


@cache
def malta() -> Catalogue:
    """Payrolls that rose by 1,250 in September, 1,870 in October and 1,880 in November, where the
    first two had been put at 1,410 and 2,030; and claims of five weeks up to that of 8 December."""
    rows = ["series,period,value,published"]
    days = {"2024-12": "2025-01-05", "2025-08": "2025-09-05"}
    rows += [f"jobs,{m},{JOBS[m]},{day}" for m, day in days.items()]
    rows += ["jobs,2025-09,401410,2025-11-05", "jobs,2025-09,401250,2025-12-05"]
    rows += ["jobs,2025-10,403440,2025-11-05", "jobs,2025-10,403120,2025-12-05"]
    rows += ["jobs,2025-11,405000,2025-12-05"]
    rows += [f"claims,2025-W{46 + n},{value}," for n, value in enumerate(CLAIMS)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def rating_of(text: str, figure: str, day: str = "2025-12-08") -> Rating:
    """The rating of one figure of a text."""
    return verdicts_of(text, malta(), day)[figure].rating


JOBS_TOLD = (
    "Malta added 1,880 jobs to its payrolls in November. The October increase is revised to 1,870 "
    "from 2,030, and that for September to 1,250 from 1,410. "
)


@pytest.mark.parametrize(
    ("sentence", "figure", "right"),
    [
        ("Growth in the two months combined was 320 lower than first reported.", "320", True),
        ("Growth in the two months combined was 320 higher than first reported.", "320", False),
        ("Growth in the two months combined was 230 lower than first reported.", "230", False),
        ("The two months together, once worth 3,440, are worth 3,120.", "3,440", True),
        ("The two months together, once worth 3,440, are worth 3,120.", "3,120", True),
        ("The two months together, once worth 3,440, are worth 3,210.", "3,210", False),
    ],
)
def test_revised_moves_come_to_so_much_together(sentence: str, figure: str, right: bool) -> None:
    assert (rating_of(JOBS_TOLD + sentence, figure) is Rating.SUPPORTED) is right


CLAIMS_TOLD = "New claims for benefits in Malta rose to 2,330 in the week of 8 December. "


@pytest.mark.parametrize(
    ("sentence", "figure", "right"),
    [
        ("The four-week average, which irons out swings, was 2,295, up 30.", "2,295", True),
        ("The four-week average, which irons out swings, was 2,259, up 30.", "2,259", False),
        ("The four-week moving average rose by 2,295.", "2,295", False),
        ("The three-week average, which irons out swings, was 2,295.", "2,295", False),
        ("The two-week average, which irons out swings, rose by 40 to 2,310.", "2,310", False),
    ],
)
def test_a_rolling_mean_is_told_by_its_length(sentence: str, figure: str, right: bool) -> None:
    rating = rating_of(CLAIMS_TOLD + sentence, figure, "2025-12-18")
    assert (rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("rate", "right"), [("33%", True), ("23%", False), ("50%", False)])
def test_growth_of_moves_is_told_by_the_moves_beside_it(rate: str, right: bool) -> None:
    text = f"Malta added 1,880 jobs in November, {rate} fewer than the 2,810 of a year before."
    found = verdicts_of(text, malta(), "2025-12-08")
    assert found[rate].rating is not Rating.MISMATCH  # the year before is not known here
    text = f"Malta added 1,250 jobs in September, {rate} fewer than the 1,870 of October."
    assert (rating_of(text, rate) is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("sentence", "figure", "right"),
    [
        ("The four-week average rose to 2,295 from 2,265.", "2,265", True),
        ("The four-week moving average climbed to 2,295, up from 2,265.", "2,265", True),
        ("The four-week average rose to 2,295 from 2,256.", "2,256", False),
        ("The three-week average rose to 2,290 from 2,265.", "2,265", False),
    ],
)
def test_what_a_rolling_mean_was_before_is_that_of_the_step_before(
    sentence: str, figure: str, right: bool
) -> None:
    told = "Malta counted 2,330 new claims for benefits last week, after 2,290. "
    assert (rating_of(told + sentence, figure, "2025-12-15") is Rating.SUPPORTED) is right

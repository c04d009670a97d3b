"""Windows that the figures of the next paragraph are of as well."""

import pytest
from malta_catalogue import malta
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat, Rating, Verdict

YEAR = "In the twelve months to June 2025 Malta counted 523,146 thefts.\n\n"
LEADS = [
    f"{YEAR}In June there were 44,789 of them. ",
    f"{YEAR}The police chief resigned in May. ",
    "Malta counted 44,789 thefts in June. In the twelve months to June there were 523,146.\n\n",
]
MONTH = "Malta counted 44,789 thefts in June 2025.\n\n"


def verdict_on(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of July 2025."""
    return verdicts_of(text, malta("burg", "theft"), "2025-07-20")[figure]


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize(
    "sentence", ["Burglaries are another matter: 228,006 of them.", "Burglary: 228,006 cases."]
)
def test_a_figure_is_of_the_window_told_before_it(lead: str, sentence: str) -> None:
    found = verdict_on(lead + sentence, "228,006")
    assert (found.rating, found.series) == (Rating.SUPPORTED, "burg")
    assert str(found.period) == "2024-07/2025-06"
    assert Caveat.PERIOD_ASSUMED in found.caveats


@pytest.mark.parametrize("lead", [*LEADS, MONTH])
@pytest.mark.parametrize("figure", ["282,006", "208,016"])
def test_a_wrong_figure_is_of_no_window(lead: str, figure: str) -> None:
    text = f"{lead}Burglaries are another matter: {figure} of them."
    assert verdict_on(text, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("time", ["In June 2025", "In May", "In the second quarter"])
def test_a_figure_dated_by_itself_is_of_its_own_time(lead: str, time: str) -> None:
    text = f"{lead}{time} burglaries came to 228,006."
    assert verdict_on(text, "228,006").rating is not Rating.SUPPORTED


def test_a_window_that_nothing_has_told_is_tried_for_no_figure() -> None:
    text = f"{MONTH}Burglaries are another matter: 228,006 of them."
    assert verdict_on(text, "228,006").rating is not Rating.SUPPORTED


RATES = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "key,Deposit rate of the Central Bank of Malta,policy_rate,MLT,percent,0,D,rate,,yes\n"
)
CUTS = "series,period,value\nkey,2025-03-12,2.50\nkey,2025-04-23,2.25\nkey,2025-06-11,2.00\n"


@pytest.mark.parametrize(
    ("figure", "rating"), [("2%", Rating.SUPPORTED), ("2.25%", Rating.UNVERIFIED)]
)
def test_what_has_stood_since_a_month_is_not_what_stood_as_it_began(
    figure: str, rating: Rating
) -> None:
    text = f"The deposit rate of the Central Bank of Malta has stood at {figure} since June."
    catalogue = catalogue_of(RATES, CUTS)
    assert verdicts_of(text, catalogue, "2026-01-22")[figure].rating is rating


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Burglaries made up 228,006% of it.", "228,006%"),
        ("Burglaries numbered some 200,000 or so.", "200,000"),
    ],
)
def test_a_share_and_a_single_digit_are_of_no_window(sentence: str, figure: str) -> None:
    assert verdict_on(LEADS[0] + sentence, figure).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("Burglaries eased to 18,379 from 228,006.", "228,006"),
        ("Thefts and burglaries numbered 228,006 and 523,146, respectively.", "228,006"),
    ],
)
def test_what_a_figure_came_from_and_one_of_a_pair_are_of_no_window(
    sentence: str, figure: str
) -> None:
    assert verdict_on(LEADS[0] + sentence, figure).rating is not Rating.SUPPORTED

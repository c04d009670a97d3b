"""What a figure is compared with, in the ways that copy has of saying so: what it was a year ago,
the month before, since a time, before the pandemic or at a peak."""

import pytest
from small_catalogue import austria, catalogue_told, verdicts_of

from verifier.model.period import Frequency
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_EXPORTS = "Austria's exports came to 13.66 billion euros in October, the statistics office said."
_JOBLESS = "Austria's unemployment rate was 5.2% in October, the statistics office said."
_SERIES = """
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer price inflation, Ireland",cpi,IRL,percent,0,M,rate,year_on_year,year_on_year,yes
petrol,"Petrol price, Ireland",petrol_price,IRL,EUR,0,M,price,,year_on_year,yes
"""


def _ireland() -> Catalogue:
    """Inflation and the price of petrol in Ireland by month, from 2019."""
    periods = [f"{year}-{month:02d}" for year in range(2019, 2026) for month in range(1, 13)][:82]
    inflation = [round(1.4 + 0.37 * (7 * k % 11), 1) for k in range(len(periods))]
    prices = [round(1.31 + 0.013 * (5 * k % 17), 3) for k in range(len(periods))]
    return catalogue_told(_SERIES.lstrip(), periods, {"cpi": inflation, "petrol": prices})


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("From September, they were 3.2% lower.", "3.2%"),
        ("From their peak in June exports have fallen 17.0%.", "17.0%"),
        ("From September, the change was a decline of 3.2%.", "3.2%"),
        ("The September figure had itself been 5.0% down on that for August.", "5.0%"),
        ("Beside October 2024, they were 2.1% lower.", "2.1%"),
        ("October 2024's figure was 13.96 billion euros, which puts the change at 2.1%.", "2.1%"),
        ("This is a fall of 300 million euros over the same month last year.", "300 million euros"),
        ("They missed the 13.96 billion euros of October 2024 by 2.1%.", "2.1%"),
        ("They missed the 13.96 billion euros of a year earlier by 2.1%.", "2.1%"),
        ("They missed September's 14.11 billion euros by 3.2%.", "3.2%"),
        ("They missed the August level of 14.86 billion euros by 8.1%.", "8.1%"),
        ("It was 13.96 billion euros last year.", "13.96 billion euros"),
        ("Last year it was 13.96 billion euros.", "13.96 billion euros"),
        ("That compares with 13.96 billion euros last year.", "13.96 billion euros"),
        ("Last year at this time it was 13.96 billion euros.", "13.96 billion euros"),
        ("Last year's October figure was 13.96 billion euros.", "13.96 billion euros"),
        ("It was 14.11 billion in September and 14.86bn the month before that.", "14.86bn"),
        ("In September it was 14.11 billion. The month before that it was 14.86bn.", "14.86bn"),
        ("Since June exports have dropped from 16.46 billion euros.", "16.46 billion euros"),
        ("Since June exports have dropped from 16.46 billion euros to 13.66bn.", "13.66bn"),
    ],
)  # fmt: skip
def test_a_flow_is_held_against_what_its_sentence_compares_it_with(
    sentence: str, figure: str
) -> None:
    """The time before a move, or behind the word that compares, is what it is measured from."""
    verdict = verdicts_of(f"{_EXPORTS} {sentence}", austria(), "2025-12-08")[figure]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("The rise came after 5.1% in September and 4.9% in August.", "5.1%"),
        ("The rise came after 5.1% in September and 4.9% in August.", "4.9%"),
        ("The increase followed 5.1% in September.", "5.1%"),
        ("It was 0.1 percentage points above September's 5.1%.", "5.1%"),
        ("It was 0.1 percentage points above the 5.1% of September.", "5.1%"),
        ("Last year at this time it was 5.1%.", "5.1%"),
        ("Last year the rate was 5.1%.", "5.1%"),
        ("Since June the rate has gone up from 4.6% to 5.2%.", "4.6%"),
        ("Since June the rate has gone up 0.6 points, from 4.6% to 5.2%.", "4.6%"),
        ("The rate has climbed from 4.6% since June.", "4.6%"),
        ("It rose by 0.1 points on the month, and on the year by 0.1 points.", "0.1 points"),
    ],
)
def test_the_level_of_a_rate_is_told_beside_its_move(sentence: str, figure: str) -> None:
    """A percentage that a rate moved from is its level then, and not how far it moved."""
    verdict = verdicts_of(f"{_JOBLESS} {sentence}", austria(), "2025-12-08")[figure]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation


def _is(key: str, period: str) -> float:
    history = _ireland().history(key)
    return next(o.value for o in history.observations if str(o.period) == period)


@pytest.mark.parametrize(
    ("text", "period", "figure"),
    [
        ("Inflation in Ireland was {}% in the 12 months to September.", "2025-09", "{}%"),
        ("Irish inflation was {}% in the year to September.", "2025-09", "{}%"),
    ],
)
def test_a_rate_told_over_its_year_is_that_of_the_last_month(
    text: str, period: str, figure: str
) -> None:
    """A rate of change on the year is told with the year that it ran over."""
    rate = _is("cpi", period)
    verdict = verdicts_of(text.format(rate), _ireland(), "2025-11-14")[figure.format(rate)]
    assert verdict.rating is Rating.SUPPORTED, verdict.explanation
    assert verdict.period is not None
    assert verdict.period.frequency is Frequency.MONTH

"""What a measure is said to have moved up or down from, held against the level told before."""

import pytest
from counts_catalogue import counts
from small_catalogue import verdicts_of

_JOBLESS = "Finland's unemployment rate was 8.6 per cent in October, the office said."
_PRICES = "Norway's inflation rate was 3.1 per cent in October, the office said."
_GAP = "Turkey's current account showed a deficit of $3.31bn in October."
_CARS = "Ireland registered 9,857 new cars in October, the industry said."


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{_JOBLESS} The rate fell from 8.2% in September.", "8.2%"),
        (f"{_JOBLESS} It slipped from 8.2 per cent.", "8.2 per cent"),
        (f"{_JOBLESS} The jobless rate, down from 7.3% a year before, was news.", "7.3%"),
        (f"{_PRICES} That was up from 3.6%, and up from 2.4% in October last year.", "3.6%"),
        (f"{_PRICES} That was down from 3.6%, and down from 2.4% in October last year.", "2.4%"),
        (f"{_GAP} The gap widened from $5.87bn a year earlier.", "$5.87bn"),
        (f"{_CARS} Registrations were up from 10,699 in September.", "10,699"),
    ],
)
def test_a_level_left_the_other_way_than_the_words_say_is_accused(text: str, figure: str) -> None:
    assert verdicts_of(text, counts(), "2025-11-20")[figure].reason.value == "off_sign"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{_JOBLESS} The rate rose from 8.2% in September.", "8.2%"),
        (f"{_JOBLESS} It was up from 7.3 per cent a year before.", "7.3 per cent"),
        (f"{_PRICES} That was down from 3.6%, and up from 2.4% in October last year.", "3.6%"),
        (f"{_PRICES} That was down from 3.6%, and up from 2.4% in October last year.", "2.4%"),
        (f"{_GAP} The gap narrowed from $5.87bn a year earlier.", "$5.87bn"),
        (f"{_CARS} Registrations were down from 10,699 in September.", "10,699"),
        (f"{_JOBLESS} In September it fell from 8.5% the month before.", "8.5%"),
        (f"{_JOBLESS} It had come down from 8.5% in August before rising again.", "8.5%"),
    ],
)
def test_a_level_left_as_the_words_say_or_at_another_time_is_not(text: str, figure: str) -> None:
    assert verdicts_of(text, counts(), "2025-11-20")[figure].rating.value != "mismatch"


@pytest.mark.parametrize(
    ("sentence", "figure", "reason"),
    [
        ("Inflation heated up to 3.1% from 3.6% the month before.", "3.1%", "inconsistent"),
        ("The rate climbed to 3.1% after 3.6% in September.", "3.1%", "inconsistent"),
        ("The rate dipped to 3.1% after 3.6% in September.", "3.1%", "exact"),
        ("The rate dipped to 3.1% after 3.6% in September.", "3.6%", "exact"),
        ("Inflation cooled to 3.1% after prices rose 3.6% in September.", "3.6%", "exact"),
    ],
)
def test_a_verb_of_movement_sets_two_printed_levels_in_order(
    sentence: str, figure: str, reason: str
) -> None:
    found = verdicts_of(f"{_PRICES} {sentence}", counts(), "2025-11-20")
    assert found[figure].reason.value == reason

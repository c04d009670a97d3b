"""Extremes told behind a comparison: "below Spain's 10.4% and the highest since May"."""

import pytest
from rates_of_five import PUBLISHED, five
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "extreme", "rating"),
    [
        (
            "Hungary's unemployment rate was 4.5% in October, well below Finland's 9.8% and the "
            "highest since June.",
            *("highest since June", "supported"),
        ),
        (
            "Portugal's jobless rate was 6.0% in October, below the euro zone's 6.4% and its "
            "lowest since at least May.",
            *("lowest since at least May", "supported"),
        ),
        (
            "Lithuania's economy grew by 1.1% in the third quarter, five times the euro zone's "
            "0.2% and the fastest since the third quarter of 2024.",
            *("fastest since the third quarter of 2024", "supported"),
        ),
        (
            "Hungary's unemployment rate was 4.5% in October, against 9.8% in Finland but still "
            "the highest since June.",
            *("highest since June", "supported"),
        ),
        (
            "Hungary's economy grew by 0.4% in the second quarter of 2025. Portugal's put on 0.8% "
            "in the third, beating the euro zone's 0.2% and its best since at least 2024.",
            *("best since at least 2024", "supported"),
        ),
        # what stands in apposition to the rival's own figure is of the rival
        (
            "Hungary's unemployment rate was 4.5% in October, well below Finland's 9.8%, the "
            "highest since at least May.",
            *("highest since at least May", "supported"),
        ),
        # and so is what is told of the second of two
        (
            "Hungary's unemployment rate was 4.5% in October and Portugal's 6.0%, the highest "
            "since June.",
            *("highest since June", "mismatch"),
        ),
    ],
)
def test_an_extreme_behind_a_rival(text: str, extreme: str, rating: str) -> None:
    assert verdicts_of(text, five(), PUBLISHED)[extreme].rating == rating


def test_a_false_extreme_behind_a_rival_is_not_held_against_the_rival() -> None:
    text = (
        "Hungary's unemployment rate was 4.5% in October, well below Finland's 9.8% and the lowest "
        "since June."
    )
    found = verdicts_of(text, five(), PUBLISHED)["lowest since June"]
    assert found.series is None or "FIN" not in found.series


@pytest.mark.parametrize(
    ("text", "multiple"),
    [
        (
            "Portugal's economy grew by 0.8% in the third quarter, four times the euro zone's "
            "0.2%.",
            "four times",
        ),
        (
            "Portugal's economy grew by 0.8% in the third quarter, nine times Finland's 0.1% and "
            "four times the 0.2% of the euro zone.",
            "four times",
        ),
    ],
)
def test_a_multiple_of_a_printed_figure_is_of_no_other_time(text: str, multiple: str) -> None:
    assert verdicts_of(text, five(), PUBLISHED)[multiple].rating != "mismatch"

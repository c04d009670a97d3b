"""Growth that tells its base, of a measure that another figure of its paragraph is right of."""

import pytest
from test_moves_taken_up import LEVEL, rating


@pytest.mark.parametrize(
    "behind",
    [
        "It was up 16.1% year on year.",
        "The total rose 15.4% from a year earlier.",
        "Against a year before, that was 21.2% more.",
    ],
)
def test_one_that_nothing_explains_is_accused(behind: str) -> None:
    quote = next(word for word in behind.split() if "%" in word)
    assert rating(f"{LEVEL} {behind}", quote) == "mismatch"


@pytest.mark.parametrize(
    "behind",
    [
        "It was up 4.3% month on month.",
        "The total rose 13.6% from a year earlier.",
        "Against a year before, that was 13.6% more.",
    ],
)
def test_a_right_one_is_supported(behind: str) -> None:
    quote = next(word for word in behind.split() if "%" in word)
    assert rating(f"{LEVEL} {behind}", quote) == "supported"


def test_one_over_a_step_may_be_of_the_adjusted_series() -> None:
    assert rating(f"{LEVEL} It was up 8.1% month on month.", "8.1%") == "unverified"


def test_one_without_a_base_or_a_right_figure_beside_it_stays_open() -> None:
    assert rating(f"{LEVEL} Sales of it went up 8.1%.", "8.1%") == "unverified"
    assert rating("The total rose 31.4% from a year earlier in March.", "31.4%") == "unverified"


def test_the_rate_of_growth_moves_in_points() -> None:
    text = f"{LEVEL} The annual rate of growth was up by 6.9% from February."
    assert rating(text, "6.9%") != "supported"

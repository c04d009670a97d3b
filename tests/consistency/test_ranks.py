"""Ranks and records held against the figures printed beside them."""

import pytest
from stories import reasons


@pytest.mark.parametrize(
    "text",
    [
        "Mills made a record 9.84 million tonnes in 2025, the industry body said on Tuesday, after "
        "9.91 million tonnes in 2024.",
        "The club made a record profit of £7.1 million in 2024, against £7.9 million in 2022.",
        "The fair drew a record crowd of 41,200 in 2025, after 43,100 in 2023.",
        "The index closed at 4,218, an all-time high. The previous record was 4,297.",
        "Helion was the largest maker with sales of $11.9 billion, ahead of Kysan with $12.4 "
        "billion.",
        "Portsea, the second largest, has 1.42 million. Greyfriars, the largest, has 1.31 million.",
    ],
)
def test_a_rank_must_fit_the_figures(text: str) -> None:
    assert reasons(text) == ["printed_order"]


@pytest.mark.parametrize(
    "text",
    [
        "Mills made a record 9.84 million tonnes in 2025, the industry body said on Tuesday, after "
        "9.61 million tonnes in 2024.",
        "Mills made a record 9.84 million tonnes in 2024, after which they aim at 9.91 million "
        "tonnes in 2026.",
        "The club made a record profit of £8.1 million in 2024, against £7.9 million in 2022.",
        "Turnout hit a record low turnout of 31% in 2024, against 40% in 2020.",
        "The fair drew a record crowd of 41,200 in 2025, after 38,100 in 2023.",
        "The index closed at 4,218, an all-time high. The previous record was 4,197.",
        "The rate fell to 4.1%, a record low. The previous record was 4.3%.",
        "She won in 61 seconds, the fastest time. The previous record was 63 seconds.",
        "Helion was the largest maker with sales of $11.9 billion, ahead of Kysan with $10.4 "
        "billion.",
        "Helion finished in 61 seconds, ahead of Kysan with 63 seconds.",
        "Portsea, the second largest, has 1.42 million. Greyfriars, the largest, has 1.71 million.",
        "Greyfriars, the largest, has 1.71 million people and Portsea £2.4 million.",
    ],
)
def test_a_rank_that_fits_is_left_alone(text: str) -> None:
    assert reasons(text) == []

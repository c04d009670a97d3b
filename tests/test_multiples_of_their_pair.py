"""Multiples that stand right before the two figures that they lead from and to."""

import pytest
from test_true_of_its_own import ASIA, verdict_on

DAY = (ASIA[0], "2024-08-20")


@pytest.mark.parametrize(
    ("text", "multiple", "rating"),
    [
        ("Food inflation in India nearly ^ in July, to 5.4% from 9.4% in June.", "halved", "open"),
        ("India's food inflation almost ^ in July, from 9.4% to 5.4%.", "halved", "open"),
        (
            "Food inflation in India nearly ^ in July, to 5.4% from 9.4% in June.",
            "doubled",
            "wrong",
        ),
        ("Food inflation in India nearly ^ from a year ago in July.", "halved", "wrong"),
        (
            "American visitors to Japan nearly ^, to 290,100 in March from 148,700 in February.",
            "doubled",
            "right",
        ),
        (
            "American visitors to Japan nearly ^, to 290,100 in March from 148,700 in February.",
            "tripled",
            "wrong",
        ),
    ],
)
def test_a_multiple_is_that_of_the_figures_behind_it(text: str, multiple: str, rating: str) -> None:
    told = {"right": "supported", "wrong": "mismatch", "open": "unverified"}
    assert verdict_on(DAY, text, multiple).rating == told[rating]

"""What its words call the first print of the right figure beside it is one, or misprinted."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline,aliases\n"
    'starts,"Housing starts, total, annual rate",housing_starts,USA,,home,3,M,flow,yes,starts\n'
    'single,"Housing starts, single-family",housing_starts,USA,single-family,home,3,M,flow,no,\n'
)
_ROWS = (
    "series,period,value,published\n"
    "starts,2026-05,1234,2026-06-17\nstarts,2026-05,1248,2026-07-20\nstarts,2026-06,1242,2026-07-20\n"
    "single,2026-05,894,2026-06-17\nsingle,2026-05,898,2026-07-20\nsingle,2026-06,931,2026-07-20\n"
)
_LED = (
    "U.S. housing starts slipped to a rate of 1.242 million units in June. Data for May was "
    "revised up to a rate of 1.248 million units from the {} million first reported."
)


@pytest.fixture(scope="module")
def homes() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    ("told", "rating"),
    [("1.234", "supported"), ("1.243", "mismatch"), ("1.334", "mismatch"), ("1.190", "unverified")],
)
def test_a_first_print_is_misprinted_by_its_digits_alone(
    told: str, rating: str, homes: Catalogue
) -> None:
    verdict = verdicts_of(_LED.format(told), homes, "2026-07-20")[f"{told} million"]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("revised to 1.25 million from 1.234 million", "supported"),
        ("revised to 1.248 million from 1.243 million", "mismatch"),
        ("revised up to 1.248 million from a first 1.243 million", "mismatch"),
        ("revised to 1.25 million from 1.243 million", "mismatch"),
        ("revised to 1.248 million from 1.190 million", "unverified"),  # some other print
        ("revised to 1.248 million from 1.243 million in April", "unverified"),
    ],
)
def test_so_is_what_a_figure_was_revised_from(told: str, rating: str, homes: Catalogue) -> None:
    text = "U.S. housing starts slipped to a rate of 1.242 million units in June. "
    found = verdicts_of(f"{text}Those of May were {told}.", homes, "2026-07-20")
    wrong = told.split("from ")[1].removeprefix("a first ").removesuffix(" in April")
    assert found[wrong].rating == rating, found[wrong].explanation

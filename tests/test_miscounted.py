"""A run one step off beside a right figure of its measure is miscounted."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
wool,Wool price of Uruguay,wool_price,URY,USD,0,M,price,period_on_period,yes
"""


@pytest.fixture(scope="module")
def uruguay() -> Catalogue:
    """Wool fell in six months running, up to October 2025, having risen in April."""
    values = (3.10, 3.22, 3.31, 3.42, 3.35, 3.29, 3.21, 3.14, 3.05, 2.97)
    rows = [f"wool,2025-{month:02d},{value}" for month, value in enumerate(values, 1)]
    return catalogue_of(HEAD, "\n".join(("series,period,value", *rows)) + "\n")


SAID = "The wool price of Uruguay fell to $2.97 in October. It was the {} monthly fall in a row."


@pytest.mark.parametrize("count", ["seventh", "fifth"])
def test_a_run_one_step_off_is_wrong(count: str, uruguay: Catalogue) -> None:
    assert verdicts_of(SAID.format(count), uruguay, "2025-12-05")[count].reason == "off_streak"


def test_the_right_count_holds(uruguay: Catalogue) -> None:
    assert verdicts_of(SAID.format("sixth"), uruguay, "2025-12-05")["sixth"].rating == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "The wool price of Uruguay fell to $2.97 in October. It was the seventh loss for the club.",
        "Wool fetched $2.97 in October. Growers have now waited seven months for rain in a row.",
    ],
)
def test_what_is_counted_of_something_else_stays_open(text: str, uruguay: Catalogue) -> None:
    found = verdicts_of(text, uruguay, "2025-12-05")
    assert all(v.rating != "mismatch" for v in found.values())

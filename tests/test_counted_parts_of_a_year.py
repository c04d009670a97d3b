"""A figure told over counted months of a year is not of the longer run that it fits."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline,aliases\n"
    'psnb,"Public sector net borrowing, United Kingdom",borrowing,GBR,GBP,6,M,flow,yes,borrowing\n'
)
_BORROWED = (18_820, 17_150, 22_210, 2_840, 15_330, 19_930, 17_750, 11_280, 11_570, -30_370)


@pytest.fixture(scope="module")
def purse() -> Catalogue:
    months = [f"{2025 + (n + 3) // 12}-{(n + 3) % 12 + 1:02}" for n in range(len(_BORROWED))]
    rows = [f"psnb,{month},{sum_}" for month, sum_ in zip(months, _BORROWED, strict=True)]
    return catalogue_of(_SERIES, "\n".join(["series,period,value", *rows]) + "\n")


@pytest.mark.parametrize(
    ("span", "rating"),
    [
        ("first 10 months of the financial year", "supported"),
        ("first nine months of the financial year", "mismatch"),
        ("financial year so far", "supported"),
    ],
)
def test_counted_months_are_no_longer_run(span: str, rating: str, purse: Catalogue) -> None:
    text = f"UK public sector net borrowing in the {span} came to 106.5 billion pounds."
    verdict = verdicts_of(text, purse, "2026-02-20")["106.5 billion pounds"]
    assert verdict.rating == rating, verdict.explanation

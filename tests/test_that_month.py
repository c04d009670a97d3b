"""Times told as "that month", of one that something is set against: "up on May; in that month"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.period import Period
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,year_on_year,yes
"""


@pytest.fixture(scope="module")
def latvia() -> Catalogue:
    rows = "".join(
        f"exp,{year}-{n:02d},{1000 + 100 * later + 10 * n}\n"
        for later, year in enumerate((2024, 2025))
        for n in range(1, 10)
    )
    return catalogue_of(SERIES, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("text", "month"),
    [
        (
            "Exports of Latvia came to 1,190 million euros in September. The gain on September "
            "2024 is 9.2%; in that month, the total was 1,090 million euros.",
            "2024-09",
        ),
        (
            "Exports of Latvia came to 1,190 million euros in September, up 9.2% on September "
            "2024; in that month the total was 1,090 million euros.",
            "2024-09",
        ),
        (
            "Exports of Latvia came to 1,190 million euros in September. They rose 9.2% from a "
            "year before. In that month the total was 1,090 million euros.",
            "2025-09",
        ),
        (
            "Exports of Latvia were 1,190 million euros in September, and in that month the total "
            "was 1,090 million euros.",
            "2025-09",
        ),
    ],
)
def test_that_month_is_the_last_one_named(text: str, month: str, latvia: Catalogue) -> None:
    found = verdicts_of(text, latvia, "2025-10-20")
    told = next(v for quote, v in found.items() if "1,090" in quote).claim.clause.time
    assert told.period == Period.parse(month)


def test_a_figure_of_another_month_is_still_accused(latvia: Catalogue) -> None:
    text = (
        "Exports of Latvia came to 1,190 million euros in September. The gain on September 2024 "
        "is 9.2%; in that month, the total was 1,060 million euros."
    )
    found = verdicts_of(text, latvia, "2025-10-20")
    assert next(v for quote, v in found.items() if "1,060" in quote).rating == "mismatch"


@pytest.fixture(scope="module")
def revised() -> Catalogue:
    """Exports of July, August and September 2025, August's first printed as 1,150."""
    rows = ["series,period,value,published"]
    rows += ["exp,2025-07,1170,2025-08-20", "exp,2025-08,1150,2025-09-20"]
    rows += ["exp,2025-08,1180,2025-10-20", "exp,2025-09,1510,2025-10-20"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "told",
    ["That month's figure was nudged up from", "The figure for that month was revised up from"],
)
def test_a_print_of_that_month_is_of_the_one_named_last(revised: Catalogue, told: str) -> None:
    lead = "Exports of Latvia came to 1,510 million euros in September, up from 1,180 million in"
    found = verdicts_of(f"{lead} August. {told} 1,150 million.", revised, "2025-10-21")
    assert found["1,150 million"].rating == "supported", found["1,150 million"].explanation
    assert found["1,150 million"].period == Period.parse("2025-08")


def test_that_month_of_no_print_is_that_of_the_text(revised: Catalogue) -> None:
    lead = "Exports of Latvia came to 1,510 million euros in September, up from 1,180 million in"
    found = verdicts_of(f"{lead} August. That month was sunny.", revised, "2025-10-21")
    assert found["1,510 million euros"].rating == "supported"

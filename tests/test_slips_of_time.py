"""A figure that is told of a time which cannot be meant, and is right of the one beside it."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.model.verdict import Reason
from verifier.reference.catalogue import Catalogue

PUBLISHED = "2026-01-20"
LEAD = "Austria's exports came to 14.562 billion euros in December. "
_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
pay,"Employees of Varnholt at end of quarter",employment,DEU,person,0,Q,stock,year_on_year,yes
sales,"Sales of Varnholt",sales,DEU,EUR,6,Q,flow,year_on_year,yes
"""


@cache
def varnholt() -> Catalogue:
    """Staff and sales of a firm by quarter, 2024 and 2025."""
    rows = ["series,period,value,published"]
    for n in range(8):
        quarter = f"{2024 + n // 4}-Q{n % 4 + 1}"
        rows.append(f"pay,{quarter},{30412 + 377 * n - 29 * n * n},")
        rows.append(f"sales,{quarter},{4127 + 113 * n + 7 * n * n},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "says"),
    [
        pytest.param(
            "In January 2026 Austria's exports came to 14.562 billion euros.",
            "14.562 billion euros",
            "January 2026 was not over on 2026-01-20",
            id="of the month that runs",
        ),
        pytest.param(
            "In January Austria's exports came to 14.562 billion euros.",
            "14.562 billion euros",
            "11 months later (December 2025)",
            id="of the month that runs, which read by its name is of the year before",
        ),
        pytest.param(
            "Austria's exports in the 12 months to January added up to 181.88 billion euros.",
            "181.88 billion euros",
            "11 months later (January to December 2025)",
            id="over a run that ends with it",
        ),
        pytest.param(
            LEAD + "Compared with November 2024 they were 3.6% higher.",
            "3.6%",
            "the change from December 2024; the text compares with November 2024",
            id="against the month beside that of the year before",
        ),
        pytest.param(
            LEAD + "That was 14% more than in October.",
            "14%",
            "the change from November 2025; the text compares with October 2025",
            id="against the month beside the one before",
        ),
    ],
)
def test_what_is_right_of_the_time_beside_it_is_accused(text: str, figure: str, says: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert (verdict.rating, verdict.reason) == ("mismatch", Reason.OFF_PERIOD), verdict.explanation
    assert says in verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        pytest.param(
            "Exports in January are expected to come to 14.562 billion euros.",
            "14.562 billion euros",
            id="foretold",
        ),
        pytest.param(
            "In January 2026 Austria's exports came to 14.8 billion euros.",
            "14.8 billion euros",
            id="no figure of the month before",
        ),
        pytest.param(
            "In January Austria's exports came to more than 14 billion euros.",
            "14 billion euros",
            id="a bound that fits any month",
        ),
        pytest.param(
            "Ahead of tariffs in February 2026, Austria's exports came to 14.562 billion euros.",
            "14.562 billion euros",
            id="a time to come that tells of another thing",
        ),
        pytest.param(
            "Austria's exports came to 14.562 billion euros, before tariffs rise in January 2026.",
            "14.562 billion euros",
            id="one behind the figure",
        ),
        pytest.param(
            "With a vote due in January, Austria's exports came to 14.562 billion euros.",
            "14.562 billion euros",
            id="a bare month that tells of another thing",
        ),
        pytest.param(
            LEAD + "Compared with November 2024 they were 4.9% higher.",
            "4.9%",
            id="right against no time beside it",
        ),
    ],
)
def test_other_figures_of_such_times_accuse_nobody(text: str, figure: str) -> None:
    verdict = verdicts_of(text, austria(), PUBLISHED)[figure]
    assert verdict.rating != "mismatch", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("At the end of October Varnholt had 31,630 employees.", "31,630"),
        ("Varnholt's sales in the three months to October came to 5,057 million euros.", "5,057"),
    ],
)
def test_a_month_that_ends_no_step_is_accused(text: str, figure: str) -> None:
    found = verdicts_of(text, varnholt(), PUBLISHED)
    verdict = next(v for printed, v in found.items() if figure in printed)
    assert (verdict.rating, verdict.reason) == ("mismatch", Reason.OFF_PERIOD), verdict.explanation


def test_a_month_of_another_thing_ends_no_step() -> None:
    text = "Varnholt had 31,630 employees before a strike in October."
    (verdict,) = verdicts_of(text, varnholt(), PUBLISHED).values()
    assert verdict.rating != "mismatch", verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("At the end of September Varnholt had 31,630 employees.", "31,630"),
        (
            "Varnholt's sales in the three months to September came to 5,057 million euros.",
            "5,057",
        ),
    ],
)
def test_a_month_that_ends_a_step_is_right(text: str, figure: str) -> None:
    found = verdicts_of(text, varnholt(), PUBLISHED)
    verdict = next(v for printed, v in found.items() if figure in printed)
    assert verdict.rating == "supported", verdict.explanation

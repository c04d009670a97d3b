"""Words beside a figure that name no time, no part and no aim of it."""

import pytest
from told_claims import kinds, times_match

from verifier.language.context import contexts_of
from verifier.model.clause import Context

CARS = "New cars in Ireland came to 143,987 in December.\n\n"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "September was the best month of the second half, with 293,778 cars.",
            {"293,778": "2025-09"},
        ),
        (
            "In September 293,778 cars were sold, twice as many as were sold in December.",
            {"twice": "2025-09 on 2025-12"},
        ),
        (
            "In September 293,778 cars were sold, more than twice as many cars as they sold in "
            "December.",
            {"twice": "2025-09 on 2025-12"},
        ),
        ("Sales in the second half came to 1.2 million cars.", {"1.2 million": "2025-S2"}),
        ("The second half was the best half of the year, with 1.2m cars.", {"1.2m": "2025-S2"}),
        ("As many as 293,778 cars were sold in September.", {"293,778": "2025-09"}),
    ],
)
def test_the_field_of_an_extreme_and_what_was_done_then(text: str, times: dict[str, str]) -> None:
    times_match(CARS + text, "2026-01-06", times)


@pytest.mark.parametrize(
    ("lead", "before", "after", "context"),
    [
        (
            "Economists had pencilled in a surplus of £24bn, ",
            "and the Treasury one of £",
            ".",
            (Context.FORECAST,),
        ),
        ("There was a surplus of £24bn, ", "and Spain had one of £", ".", ()),
        ("", "Families kept beyond the legal limit of six weeks fell to ", ".", ()),
        ("", "The number left over the limit was ", ".", ()),
        ("", "The government set a limit of ", " weeks.", (Context.TARGET,)),
        ("", "It stayed within the limit of ", ".", (Context.TARGET,)),
    ],
)
def test_what_goes_on_about_a_forecast_or_beyond_a_limit(
    lead: str, before: str, after: str, context: tuple[Context, ...]
) -> None:
    assert contexts_of(before, after, lead) == context


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("Just over 180,000 had waited longer than a year in May.", "180,000", "level"),
        ("In May 897 patients spent longer than 12 hours there.", "897", "level"),
        ("Sales were 3% higher than a year earlier in May.", "3%", "growth"),
        ("Some 4,300 people more than a year ago were on the list in May.", "4,300", "change"),
    ],
)
def test_how_long_they_waited_is_no_change(text: str, figure: str, operation: str) -> None:
    assert kinds(text)[figure][0] == operation

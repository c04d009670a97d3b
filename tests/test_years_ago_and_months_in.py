"""Years ago, which are counted from now; "in a month" behind a count that is "only" so large; runs
with fewer than a year earlier; and ages that are called so."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Reason, Verdict

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
minders,"Childminders, Malta",childminders,MLT,person,0,Q,stock,year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2022, 2023, 2024, 2025) for quarter in (1, 2, 3, 4)]
VALUES = (2800, 2987, 2935, 2897, 2819, 2771, 2724, 2675, 2646, 2575, 2574, 2553, 2554, 2467, 2464)


def found_in(text: str) -> dict[str, Verdict]:
    malta = catalogue_told(SERIES, QUARTERS[:15], {"minders": list(VALUES)})
    return verdicts_of(text, malta, "2025-12-01")


def test_years_ago_are_counted_from_now() -> None:
    text = (
        "Malta had 2,464 childminders in the third quarter of 2025. {} years ago there were 2,935."
    )
    assert found_in(text.format("Three"))["2,935"].rating == "supported"
    wrong = found_in(text.format("Two"))["2,935"]
    assert (wrong.rating, wrong.reason) == ("mismatch", Reason.OFF_PERIOD)


def test_how_far_it_went_in_a_month_is_no_extreme() -> None:
    text = "Malta has only 2,464 childminders left, down {} in a {} – a drop of 4.3 per cent."
    assert found_in(text.format("110", "year"))["110"].rating == "supported"
    wrong = found_in(text.format("110", "month"))["110"]
    assert (wrong.rating, wrong.reason) == ("mismatch", Reason.OFF_BASIS)


def test_the_only_one_in_a_month_is_an_extreme_still() -> None:
    found = found_in("It was the only rise in a quarter, when Malta had 2,464 childminders.")
    assert all(v.rating != "mismatch" for v in found.values())


@pytest.mark.parametrize(
    ("count", "rating"), [("10th", "supported"), ("9th", "mismatch"), ("11th", "mismatch")]
)
def test_a_run_with_fewer_than_a_year_earlier_went_down(count: str, rating: str) -> None:
    text = (
        "Malta had 2,464 childminders in September, against 2,467 in June. It was the {} quarter "
        "in a row with fewer childminders than a year earlier."
    )
    assert found_in(text.format(count))[count].rating == rating


def test_an_age_that_is_called_one_is_no_figure() -> None:
    found = found_in("Of Malta's 2,464 childminders, 110 were aged under 30.")
    assert "30" not in found

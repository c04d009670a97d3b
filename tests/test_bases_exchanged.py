"""Two moves of one measure, on the step and on the year, in each other's place."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
wages,Labour cost index of Malta,labour_cost,MLT,index,0,Q,index,year_on_year,yes
"""
QUARTERS = [f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4)]
WAGES = (100.0, 101.2, 102.1, 103.5, 104.4, 105.9, 106.4, 107.3)


def read(text: str) -> dict[str, tuple[Rating, Reason]]:
    catalogue = catalogue_told(HEAD, QUARTERS, {"wages": WAGES})
    found = verdicts_of(text, catalogue, "2026-02-10")
    return {quote: (verdict.rating, verdict.reason) for quote, verdict in found.items()}


@pytest.mark.parametrize(
    "text",
    [
        "Malta's labour cost index rose 3.7% in the quarter and 0.8% in the year.",
        "The labour cost index of Malta rose 3.7% in the December quarter, and 0.8% over the year.",
        "Malta's labour cost index rose 0.8% in the year and 3.7% in the quarter.",
        "Malta's labour cost index was up 3.7% quarter on quarter and 0.8% year on year.",
    ],
)
def test_moves_right_on_the_basis_of_each_other_are_swapped(text: str) -> None:
    found = read(text)
    assert {found[figure] for figure in ("3.7%", "0.8%")} == {(Rating.MISMATCH, Reason.SWAPPED)}


@pytest.mark.parametrize(
    "text",
    [
        "Malta's labour cost index rose 0.8% in the quarter and 3.7% in the year.",
        "The labour cost index of Malta rose 3.7% over the year and 0.8% in the quarter.",
        "Malta's labour cost index rose 3.7% in the quarter.",
    ],
)
def test_moves_on_their_own_basis_are_not(text: str) -> None:
    assert all(reason is not Reason.SWAPPED for _, reason in read(text).values())


def test_a_move_that_is_right_on_no_basis_is_swapped_with_none() -> None:
    found = read("Malta's labour cost index rose 4.9% in the quarter and 0.8% in the year.")
    assert Reason.SWAPPED not in {reason for _, reason in found.values()}


@pytest.mark.parametrize(("moved", "rating"), [("14.1%", Rating.SUPPORTED), ("41.1%", None)])
def test_a_move_in_the_month_is_of_the_last_of_the_year_beside_it(
    moved: str, rating: Rating | None
) -> None:
    head = HEAD.splitlines()[0] + "\npermits,Building permits of Malta,building_permits,MLT,"
    months = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
    permits = [500 + 7 * step for step in range(22)] + [526, 600]
    catalogue = catalogue_told(
        head + "permit,0,M,flow,period_on_period,yes\n", months, {"permits": permits}
    )
    text = f"Building permits in Malta rose {moved} in the month and 3.6% in the year to December."
    found = verdicts_of(text, catalogue, "2026-01-25")[moved].rating
    assert found is rating if rating is not None else found is not Rating.SUPPORTED

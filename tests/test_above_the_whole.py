"""How far a part lies above or below the whole of its measure."""

import pytest
from told_claims import checked_by

ROSE = "Food and drink inflation rose to 4.9% in July"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (f"{ROSE}, 1.1 points above the headline rate.", "1.1 points"),
        (f"{ROSE}, 1.1 points above overall inflation.", "1.1 points"),
        (f"{ROSE}. It now stands 1.1 points above headline CPI of 3.8%.", "1.1 points"),
        (
            f"{ROSE}. The rate has more than trebled in a year and now stands 1.1 points above "
            "headline CPI of 3.8%.",
            "1.1 points",
        ),
        (f"{ROSE}. It has gained 3.4 points in a year.", "3.4 points"),
    ],
)
def test_what_lies_above_the_whole_is_no_move(text: str, figure: str) -> None:
    assert checked_by("gate_prices_and_shelves", text, "2025-08-21")[figure] == "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{ROSE}, 1.7 points above the headline rate.", "1.7 points", "unverified"),
        (f"{ROSE}. It has gained 4.3 points in a year.", "4.3 points", "mismatch"),
        (f"{ROSE}, up 0.9 points from June.", "0.9 points", "mismatch"),
    ],
)
def test_another_distance_is_not_borne_out(text: str, figure: str, rating: str) -> None:
    assert checked_by("gate_prices_and_shelves", text, "2025-08-21")[figure] == rating

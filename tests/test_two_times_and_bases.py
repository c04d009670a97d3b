"""Moves beside a level whose basis the text leaves open: right on one of them, they are no slip."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue


def dropouts() -> Catalogue:
    """A rate by quarter that fell by 1.0 points on the year and 0.5 on the quarter."""
    row = 'drop,"Apprentices who withdrew, share of those who left",percent,Q,rate'
    told = {"2025-Q2": 36.9, "2025-Q3": 36.2, "2025-Q4": 36.8, "2026-Q1": 36.5}
    told |= {"2026-Q2": 35.7, "2026-Q3": 35.2}
    rows = [f"drop,{quarter},{value}," for quarter, value in told.items()]
    return catalogue_of(
        f"series,title,unit,frequency,nature\n{row}\n",
        "series,period,value,published\n" + "\n".join(rows),
    )


@pytest.mark.parametrize(
    ("text", "accused"),
    [
        ("- Withdrawals: 35.2% of leavers, down 1.0 points", False),
        ("- Withdrawals: 35.2% of leavers, down 0.5 points", False),
        ("In the third quarter 35.2% of apprentices who left withdrew, down 1.0 points.", False),
    ],
)
def test_what_is_right_on_an_open_basis_is_not_accused(text: str, accused: bool) -> None:
    lead = "Fewer apprentices withdrew in the third quarter.\n\n"
    found = verdicts_of(lead + text, dropouts(), "2026-11-24")
    point = next(v for quote, v in found.items() if quote.endswith("points"))
    assert (point.rating == "mismatch") is accused

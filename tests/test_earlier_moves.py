"""An earlier print of a move is one of its time, its way and its basis."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
shop,Retail sales volume of Finland,retail_sales,FIN,index,0,M,index,period_on_period,yes
"""


@cache
def finland() -> Catalogue:
    """Sales by month; July 2025 rose by 0.3% when first printed and fell by 0.7% as revised, while
    it stood 0.3% lower than a year before."""
    rows = ["series,period,value,published"]
    for year, levels in ((2024, (98.2, 98.9, 99.4, 99.8)), (2025, (98.6, 99.3, 100.2, 100.5))):
        for month, level in enumerate(levels, 4):
            rows.append(f"shop,{year}-{month:02d},{level},{year}-{month + 1:02d}-18")
    rows += ["shop,2025-07,99.5,2025-09-18", "shop,2025-08,100.0,2025-09-18"]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


ASIDES = [
    "(revised from a rise of 0.3%)",
    "(revised from a 0.3% rise)",
    ", revised from a rise of 0.3%",
]


def _found(text: str) -> dict[str, str]:
    verdicts = verdicts_of(text, finland(), "2025-09-20")
    return {quote: verdict.rating for quote, verdict in verdicts.items()}


@pytest.mark.parametrize("aside", ASIDES)
def test_what_a_move_was_revised_from_is_of_its_month(aside: str) -> None:
    space = "" if aside.startswith(",") else " "
    text = (
        "Retail sales volumes in Finland rose by 0.5% in August, after a fall of 0.7% in July"
        f"{space}{aside}."
    )
    assert _found(text) == {"0.5%": "supported", "0.7%": "supported", "0.3%": "supported"}


@pytest.mark.parametrize("told", ["(first put at 0.3%)", ", initially reported as 0.3%"])
def test_a_move_that_was_first_put_at_a_rate_is_no_rate(told: str) -> None:
    space = "" if told.startswith(",") else " "
    found = verdicts_of(
        f"Retail sales volumes in Finland fell by 0.7% in July{space}{told}.",
        finland(),
        "2025-09-20",
    )
    assert found["0.3%"].claim.operation == "growth"
    assert found["0.3%"].rating != "mismatch"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Retail sales volumes in Finland rose by 0.3% in July 2025.", "0.3%"),
        ("Retail sales volumes in Finland fell by 0.9% in July (revised from 0.3%).", "0.9%"),
        ("Retail sales volumes in Finland rose by 0.5% in August (after 0.3% in July).", "0.3%"),
    ],
)
def test_what_is_no_earlier_print_is_not_borne_out_by_one(text: str, figure: str) -> None:
    assert _found(text)[figure] != "supported"

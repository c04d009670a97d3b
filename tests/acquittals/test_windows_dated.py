"""Rates of a window dated by its last month, the time before an aside, and printed multiples."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,headline
ur,"Unemployment rate, Ruritania",unemployment_rate,RUR,percent,0,M,rate,none,yes
cpi,"Consumer prices, Ruritania, change on the year",cpi,RUR,percent,0,M,rate,year_on_year,yes
"""
MONTHS = tuple(f"2025-{month:02d}" for month in range(4, 13))


@pytest.fixture(scope="module")
def ruritania() -> Catalogue:
    return catalogue_told(
        HEAD,
        MONTHS,
        {
            "ur": (6.6, 6.2, 5.8, 5.6, 5.6, 5.6, 5.4, 5.2, 5.1),
            "cpi": (5.53, 5.32, 5.35, 5.23, 5.13, 5.17, 4.68, 4.46, 4.26),
        },
    )


@pytest.mark.parametrize(
    ("text", "figure", "wrong"),
    [
        ("Ruritania's jobless rate was 5.2% in the quarter through November.", "5.2%", False),
        ("Ruritania's jobless rate was 5.8% in the quarter through November.", "5.8%", True),
        ("Ruritania's jobless rate averaged 5.2% in the quarter through November.", "5.2%", True),
        (
            "Ruritania's inflation slowed to 4.26% in December. In April it had reached 5.53%. "
            "The jobless rate was 5.1% in the same month.",
            "5.1%",
            False,
        ),
    ],
)
def test_the_time_that_bears_a_figure_out_acquits_it(
    text: str, figure: str, wrong: bool, ruritania: Catalogue
) -> None:
    verdict = verdicts_of(text, ruritania, "2026-01-20")[figure]
    assert (verdict.rating is Rating.MISMATCH) is wrong, verdict.explanation

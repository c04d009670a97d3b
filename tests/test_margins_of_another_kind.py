"""A margin in percent is no gap that money could be, and net income no balance of others."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,ref_area,breakdown,unit,multiplier,frequency,nature,accumulation,basis,headline,aliases
rev,"Revenue, Halden Group",,,USD,6,Q,flow,,year_on_year,yes,Halden;revenue;sales
oi,"Operating income, Halden Group",,,USD,6,Q,flow,,year_on_year,yes,operating profit
oi_web,"Operating income, Web segment",,web,USD,6,Q,flow,,year_on_year,no,
net,"Net income, Halden Group",,,USD,6,Q,flow,,year_on_year,yes,net profit
"""
ROWS = """\
series,period,value
rev,2025-Q2,9120
rev,2025-Q3,9460
oi,2025-Q2,1290
oi,2025-Q3,1330
oi_web,2025-Q2,440
oi_web,2025-Q3,471
net,2025-Q2,840
net,2025-Q3,861
"""
LEAD = "Halden Group took $9.46 billion in the third quarter of 2025. "


@pytest.fixture(scope="module")
def halden() -> Catalogue:
    return catalogue_of(HEAD, ROWS)


def verdict_of(text: str, figure: str, halden: Catalogue) -> tuple[str, str | None, bool]:
    verdict = verdicts_of(LEAD + text, halden, "2025-11-10")[figure]
    return verdict.rating.value, verdict.series, "derived" in verdict.caveats


@pytest.mark.parametrize(
    "behind",
    [
        ", a margin of 14.1%",
        ", which took the margin to 14.1 per cent",
        " and left the spread at 14.1pc",
        ", a gap of about 14.1 percentage points",
    ],
)
def test_a_figure_of_another_kind_is_the_size_of_the_margin(behind: str, halden: Catalogue) -> None:
    rating, _, derived = verdict_of(
        f"Operating profit reached $859 million{behind}.", "$859 million", halden
    )
    assert rating != "supported"
    assert not derived


@pytest.mark.parametrize(
    "text",
    [
        "Operating profit reached $1.33 billion, a margin of 14.1%.",
        "Operating income came to $1.33 billion, which took the margin to 14.1 per cent.",
    ],
)
def test_the_right_figure_is_right_beside_a_margin(text: str, halden: Catalogue) -> None:
    assert verdict_of(text, "$1.33 billion", halden) == ("supported", "oi", False)


def test_a_gap_is_told_by_the_word_behind_which_it_stands(halden: Catalogue) -> None:
    text = "Sales exceeded operating income by a margin of $8.13 billion."
    assert verdict_of(text, "$8.13 billion", halden)[0::2] == ("supported", True)


def test_net_income_is_no_balance_of_what_it_does_not_equal(halden: Catalogue) -> None:
    text = "Operating income exceeded that of the web segment by a margin of $859 million."
    rating, series, _ = verdict_of(text, "$859 million", halden)
    assert (rating, series) != ("supported", "net")

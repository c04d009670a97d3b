"""Figures of lines that follow each other, and of one unit that one of them leaves out, which have
changed places."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,unit,multiplier,frequency,nature,basis,headline
north,"Bus trips, Northmark",bus_trips,trips,0,M,flow,year_on_year,yes
south,"Bus trips, Southmark",bus_trips,trips,0,M,flow,year_on_year,yes
seats,"Seats sold, Gozo league",attendance,persons,0,M,flow,year_on_year,yes
"""
LINES = """\
Bus trips in December:

- Northmark: 50,100 trips, an increase of {}

- Southmark: 37,900 trips, an increase of {}"""


@pytest.fixture(scope="module")
def buses() -> Catalogue:
    """Bus trips rose 3.5% in Northmark and 9.5% in Southmark over the year to December 2025."""
    rows = ["series,period,value"]
    for later in (0, 1):
        for month in range(1, 13):
            period = f"{2024 + later}-{month:02d}"
            rows.append(f"north,{period},{40_000 + 700 * month + 1_700 * later}")
            rows.append(f"south,{period},{31_000 + 300 * month + 3_300 * later}")
            rows.append(f"seats,{period},{72_200 if later else 74_800}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("first", "second", "reasons"),
    [
        ("3.5%", "9.5%", {"rounded"}),
        ("9.5%", "3.5%", {"swapped"}),
        ("9.5%", "9.5%", {"off_series", "rounded"}),
    ],
    ids=["right", "exchanged", "one is wrong"],
)
def test_lines_that_follow_each_other(
    first: str, second: str, reasons: set[str], buses: Catalogue
) -> None:
    found = verdicts_of(LINES.format(first, second), buses, "2026-01-20")
    told = {v.reason.value for quote, v in found.items() if quote.endswith("%")}
    assert told <= reasons


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [("74,800", "72,200", "swapped"), ("72,200", "74,800", "exact")],
    ids=["exchanged", "right"],
)
def test_a_figure_that_leaves_out_what_it_counts(
    first: str, second: str, reason: str, buses: Catalogue
) -> None:
    text = f"The Gozo league sold {first} seats in December, against {second} in December 2024."
    found = verdicts_of(text, buses, "2026-01-20")
    assert {v.reason.value for v in found.values()} == {reason}

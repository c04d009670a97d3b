"""What a figure of a window of months came from: the same months of the year before, and the window
right before it only where years are made up of such windows."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Malta,exports,MLT,EUR,6,M,flow,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)][:33]


def _malta() -> Catalogue:
    """Exports in January to September: 900, 990 and 1,170 million; 1,020 in the nine months from
    April to December 2024; 110 a month in the first half of 2024."""
    figures = [100] * 12 + [110] * 9 + [120] * 3 + [130] * 9
    return catalogue_told(_SERIES, _MONTHS, {"x": figures})


@pytest.mark.parametrize(
    ("text", "figure", "supported"),
    [
        (
            "In the nine months to September exports of Malta were €1,170m, up from €990m.",
            "€990m",
            True,
        ),
        (
            "In the nine months to September exports of Malta were €1,170m, up from €1,020m.",
            "€1,020m",
            False,
        ),
        (
            "In the three months to September exports of Malta were €390m, up from €330m.",
            "€330m",
            True,
        ),
        (
            "In the three months to December 2024 exports of Malta were €360m, up from €330m.",
            "€330m",
            True,
        ),
    ],
)
def test_what_a_window_came_from_tiles_years(text: str, figure: str, supported: bool) -> None:
    found = verdicts_of(text, _malta(), "2025-11-10")
    assert (found[figure].rating == "supported") is supported

"""Shares told in brackets or behind "or", in rows of a list and behind the name of a part."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

_PACK = catalogue_told(
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature\n"
    + "".join(
        f'{key},"Electricity generated{title}, Chile",electricity_generation,CHL,{part},'
        "watt_hour,9,Q,flow\n"
        for key, title, part in (
            ("wind", " from wind", "wind"),
            ("coal", " from coal", "coal"),
            ("hydro", " from hydro", "hydro"),
            ("all", ", all fuels", ""),
        )
    ),
    ("2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3"),
    {
        "wind": (2630, 3110, 3320, 2870, 2940),
        "coal": (4120, 3870, 3610, 3390, 3270),
        "hydro": (5290, 4810, 4460, 5020, 5180),
        "all": (21400, 21100, 20900, 21300, 21650),
    },
)
_LIST = """Power in Chile in the third quarter:

- Hydro: 5.18 TWh, 23.9% of the electricity generated.
- Coal: 3.27 TWh, a 15.1% share.
- Wind: 2.94 TWh ({share}).
"""


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (_LIST.format(share="13.6%"), "13.6%", Rating.SUPPORTED),
        (
            "Electricity generation in Chile rose in the third quarter. Hydro leads with 5.18 TWh, "
            "or 23.9%.",
            "23.9%",
            Rating.SUPPORTED,
        ),
        (
            "Electricity generation in Chile rose in the third quarter. Hydro led with 5.18 TWh. "
            "Wind plants follow with 2.94 TWh (13.6%).",
            "13.6%",
            Rating.SUPPORTED,
        ),
    ],
)
def test_a_part_is_told_once_more_as_a_share(text: str, figure: str, rating: Rating) -> None:
    verdict = verdicts_of(text, _PACK, "2025-11-28")[figure]
    assert (verdict.operation, verdict.rating) == ("share", rating)


@pytest.mark.parametrize(
    "text",
    [
        _LIST.format(share="up 11.8%"),
        "Electricity generation in Chile rose in the third quarter. Wind made 2.94 TWh, or 11.8% "
        "more than a year earlier.",
    ],
)
def test_growth_beside_a_level_is_no_share(text: str) -> None:
    verdict = verdicts_of(text, _PACK, "2025-11-28")["11.8%"]
    assert verdict.operation != "share"

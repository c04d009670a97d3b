"""Records called by a figure of their own: "fell from their March record of $419.8 billion"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline
cn,"Imports, China",imports,CHN,USD,9,M,flow,
us,"Imports, United States",imports,USA,USD,9,M,flow,
"""
_CN = (231.4, 201.2, 221.0, 220.1, 219.7, 208.8, 215.9, 217.6, 222.0, 213.1, 217.2, 230.9)
_CN += (212.5, 205.2, 211.3, 220.1, 213.0, 210.4, 223.5)
_US = (263.5, 267.9, 270.0, 281.4, 278.8, 277.0, 281.5, 276.2, 290.1, 279.8, 291.2, 312.0)
_US += (358.8, 362.7, 419.8, 351.0, 350.4, 337.6, 356.8)
_FIGURES = "series,period,value,published\n" + "".join(
    f"{key},{2024 + n // 12}-{n % 12 + 1:02d},{value},\n"
    for key, values in (("cn", _CN), ("us", _US))
    for n, value in enumerate(values)
)


def _record(text: str) -> Rating:
    told = verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2025-09-05")
    return next(v for q, v in told.items() if "record" in q).rating


@pytest.mark.parametrize(
    "text",
    [
        "China's surplus with the United States narrowed in July.\n\nTotal imports were off their "
        "March record of $419.8 billion, at $356.8 billion.",
        "China's surplus with the United States narrowed in July. Germany was the outlier.\n\n"
        "Overall imports fell from their March record high of $419.8 billion to $356.8 billion.",
    ],
)
def test_a_record_whose_own_figure_is_of_another_series_is_not_accused(text: str) -> None:
    assert _record(text) is not Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("China's imports fell from their March record of $211.3 billion.", Rating.MISMATCH),
        ("US imports fell from their March record of $419.8 billion.", Rating.SUPPORTED),
        ("US imports fell from their April record of $351.0 billion.", Rating.MISMATCH),
    ],
)
def test_a_record_whose_own_figure_is_right_is_told(text: str, rating: Rating) -> None:
    assert _record(text) is rating

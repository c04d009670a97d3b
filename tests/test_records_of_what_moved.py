"""Records of "it" behind a move told as an aside: of what moved, or of the move."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature
hydro,"Electricity generated from hydropower, Austria",,AUT,TWh,0,Q,flow
"""
_YEARS = {
    2017: (9.0, 8.9, 9.1, 8.5),
    2018: (9.2, 9.0, 8.1, 8.6),
    2019: (9.3, 9.8, 10.5, 9.8),
    2020: (9.5, 9.9, 11.7, 9.7),
    2021: (9.4, 9.1, 12.0, 9.9),
    2022: (9.0, 9.0, 9.9, 9.6),
    2023: (9.2, 9.3, 10.2, 9.8),
    2024: (9.6, 10.1, 9.9, 9.0),
    2025: (9.1, 9.4, 8.6),
}
"""The third quarter of 2025 is the weakest since 2018; its move is not, for 2022 fell by more."""
_FIGURES = "series,period,value,published\n" + "".join(
    f"hydro,{year}-Q{quarter},{value},\n"
    for year, values in _YEARS.items()
    for quarter, value in enumerate(values, 1)
)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        (
            "Austrian hydropower output came to 8.6 TWh in the third quarter; at -13.1% y/y it was "
            "the weakest since 2018.",
            Rating.SUPPORTED,
        ),
        (
            "Austrian hydropower output came to 8.6 TWh in the third quarter; at -13.1% y/y it was "
            "the weakest since 2017.",
            Rating.MISMATCH,
        ),
        (
            "Austrian hydropower output came to 8.6 TWh in the third quarter; at -13.1% y/y it was "
            "the strongest since 2018.",
            Rating.MISMATCH,
        ),
        (
            "Austrian hydropower output fell 13.1% in the third quarter, the sharpest fall since "
            "2018.",
            Rating.MISMATCH,
        ),
    ],
)
def test_a_record_of_it_may_be_one_of_the_level_that_moved(text: str, rating: Rating) -> None:
    told = verdicts_of(text, catalogue_of(_SERIES, _FIGURES), "2025-11-20")
    assert next(v for q, v in told.items() if "est since" in q or "fall" in q).rating is rating

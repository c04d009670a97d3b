"""A year since when there was no such figure dates nothing that a figure moved from."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

_SERIES = """series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis
tin,"Tin smelted, Peru",metal_output,PER,tin,tonne,3,A,flow,year_on_year
"""
_YEARS = ("2018", "2019", "2020", "2021", "2022", "2023", "2024")
_PACK = catalogue_told(_SERIES, _YEARS, {"tin": (19.4, 21.7, 20.6, 19.1, 18.7, 17.3, 18.1)})


@pytest.mark.parametrize(
    "tail",
    ["the first increase since 2019", "the first rise since 2019", "its biggest gain since 2019"],
)
@pytest.mark.parametrize(
    ("level", "rating"), [("18,100", Rating.SUPPORTED), ("17,300", Rating.MISMATCH)]
)
def test_no_level_of_the_year_before_is_excused_by_it(
    tail: str, level: str, rating: Rating
) -> None:
    text = (
        "Peru's smelters had a better year in 2024. "
        f"Tin output in Peru rose 4.6% to {level} tonnes, {tail}."
    )
    assert verdicts_of(text, _PACK, "2025-03-28")[f"{level} tonnes"].rating is rating


def test_a_move_since_a_year_may_lead_to_the_level_of_a_whole_one() -> None:
    text = "Tin output in Peru slid in 2024. Since 2019 it has fallen from 21,700 to 18,100 tonnes."
    assert verdicts_of(text, _PACK, "2025-03-28")["18,100 tonnes"].rating is Rating.SUPPORTED

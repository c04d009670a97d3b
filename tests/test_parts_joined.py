"""Measures of one good that packs have as a part of what such goods are of."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

_HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis\n"
_YEARS = ("2019", "2020", "2021", "2022", "2023", "2024")
_PACK = catalogue_told(
    _HEAD
    + """oil,"Primary energy consumption, oil, Chile",energy_consumption,CHL,oil,toe,6,A,flow,
gas,"Primary energy consumption, gas, Chile",energy_consumption,CHL,gas,toe,6,A,flow,
coal,"Primary energy consumption, coal, Chile",energy_consumption,CHL,coal,toe,6,A,flow,
all,"Primary energy consumption, all fuels, Chile",energy_consumption,CHL,,toe,6,A,flow,
""",
    _YEARS,
    {
        "oil": (14.2, 12.1, 12.9, 13.3, 13.6, 13.9),
        "gas": (6.8, 6.5, 6.1, 5.7, 5.2, 4.6),
        "coal": (7.1, 6.2, 5.9, 5.1, 4.4, 3.7),
        "all": (31.4, 28.6, 29.2, 28.8, 28.1, 27.3),
    },
)


@pytest.mark.parametrize(
    ("text", "figure", "series", "rating"),
    [
        (
            "Chile used more oil last year, while gas use sank to its lowest since 2019.",
            "lowest since 2019",
            *("gas", Rating.SUPPORTED),
        ),
        (
            "Gas demand in Chile fell 11.5% in 2024.",
            "11.5%",
            *("gas", Rating.SUPPORTED),
        ),
        (
            "Oil consumption in Chile rose to 13.9 million tonnes of oil equivalent in 2024.",
            "13.9 million tonnes of oil equivalent",
            *("oil", Rating.SUPPORTED),
        ),
        (
            "Coal consumption in Chile fell to 7.3 million tonnes of oil equivalent in 2024.",
            "7.3 million tonnes of oil equivalent",
            *("coal", Rating.MISMATCH),
        ),
    ],
)
def test_the_use_of_a_fuel_is_a_part_of_that_of_energy(
    text: str, figure: str, series: str, rating: Rating
) -> None:
    verdict = verdicts_of(text, _PACK, "2025-06-30")[figure]
    assert (verdict.series, verdict.rating) == (series, rating)


@pytest.mark.parametrize(
    "text",
    [
        "Wood consumption in Chile fell 9.4% in 2024.",
        "Oil prices in Chile rose 9.4% in 2024.",
        "Gas production in Chile fell 9.4% in 2024.",
        "Gas prices in Chile fell 9.4% in 2024.",
    ],
)
def test_another_good_or_another_measure_of_it_is_not_accused(text: str) -> None:
    verdict = verdicts_of(text, _PACK, "2025-06-30")["9.4%"]
    assert verdict.rating is not Rating.MISMATCH

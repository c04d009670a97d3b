"""Indices told on another base than that of their series."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Caveat
from verifier.reference.catalogue import Catalogue

DAY = "2025-12-20"
_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline
prices,"Consumer price index, Hungary",cpi,HUN,index,0,M,NSA,index,year_on_year,yes
"""
_ROWS = "series,period,value\n" + "".join(
    f"prices,{2023 + n // 12}-{n % 12 + 1:02d},{140.0 + 0.7 * n:.1f}\n" for n in range(35)
)
NOW = f"{100 * 163.8 / 142.1:.1f}"


def hungary() -> Catalogue:
    return catalogue_of(_SERIES, _ROWS)


@pytest.mark.parametrize(
    "text",
    [
        f"Hungary's consumer price index stood at {NOW} in November (April 2023 = 100).",
        f"Hungary's consumer price index (April 2023 = 100) stood at {NOW} in November.",
        f"With April 2023 as 100, Hungary's consumer price index stood at {NOW} in November.",
        f"Taking April 2023 as 100, Hungary's consumer price index was {NOW} in November.",
        f"Hungary's consumer price index, rebased to 100 in April 2023, was {NOW} in November.",
        f"Hungary's consumer price index was {NOW} in November, based on 100 in April 2023.",
    ],
)
def test_an_index_is_told_on_the_base_that_the_sentence_names(text: str) -> None:
    found = verdicts_of(text, hungary(), DAY)
    assert found[NOW].rating == "supported", found[NOW].explanation
    assert Caveat.DERIVED in found[NOW].caveats
    assert all(verdict.rating == "supported" for verdict in found.values())


@pytest.mark.parametrize(
    "text",
    [
        "With April 2023 as 100, Hungary's consumer price index stood at 117.6 in November.",
        "Hungary's consumer price index rose to 163.8 in November from 100 in April 2023.",
        "Hungary's consumer price index was at 100 in April 2023.",
    ],
)
def test_a_level_of_100_is_no_base(text: str) -> None:
    found = verdicts_of(text, hungary(), DAY)
    wrong = next(found[figure] for figure in ("117.6", "100") if figure in found and figure in text)
    assert wrong.rating != "supported"

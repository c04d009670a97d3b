"""A year is no count of the steps that an ordinal behind it counts."""

from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.reference.catalogue import Catalogue

_PACK = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
lamb,"Lamb slaughterings, New Zealand",lamb_slaughterings,NZL,head,3,M,flow,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]
_LAMB = (*[900] * 12, *[910] * 9, 880, 870, 860)


@cache
def farms() -> Catalogue:
    return catalogue_told(_PACK, _MONTHS, {"lamb": _LAMB})


@pytest.mark.parametrize(
    "tail",
    [
        "fewer than in December 2024 and the third month in a row in which they fell.",
        "down on December 2024 and a third straight drop.",
        "fewer than in 2024 and the third annual fall running.",
    ],
)
def test_only_the_ordinal_is_a_run(tail: str) -> None:
    text = f"Lamb slaughterings in New Zealand were 860,000 in December, 4.4% {tail}"
    told = verdicts_of(text, farms(), "2026-01-20")
    assert str(told["third"].rating) == "supported"
    assert not {"2024", "2025"} & set(told)

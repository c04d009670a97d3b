"""A catalogue of invented counts of Malta by month, 2024 and 2025, opened with the series named."""

from functools import cache

from small_catalogue import catalogue_told

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,basis,headline"
)
_SERIES = {
    "all": '"Guests, Malta",guests,MLT,,persons,0,M,flow,year_on_year,yes',
    "bel": '"Guests, Malta, from Belgium",guests,MLT,BEL,persons,0,M,flow,year_on_year,no',
    "dnk": '"Guests, Malta, from Denmark",guests,MLT,DNK,persons,0,M,flow,year_on_year,no',
    "burg": '"Burglaries, Malta",burglaries,MLT,,count,0,M,flow,year_on_year,yes',
    "theft": '"Thefts, Malta",thefts,MLT,,count,0,M,flow,year_on_year,yes',
    "cells": '"Prisoners, Malta",prisoners,MLT,,persons,0,M,stock,year_on_year,yes',
    "cars": '"New cars registered, Malta",registrations,MLT,,count,0,M,flow,year_on_year,yes',
}
_FIGURES = {
    "all": [480_000 + 7_130 * step for step in range(24)],
    "bel": [70_100 + 2_411 * step for step in range(24)],
    "dnk": [31_000 + 1_173 * step for step in range(24)],
    "burg": [20_300 - 113 * step for step in range(24)],
    "theft": [41_100 + 217 * step for step in range(24)],
    "cells": [43_000 + 31 * step for step in range(24)],
    "cars": [
        *(10_400 + 31 * step for step in range(12)),
        *(8_230 + 17 * step for step in range(12)),
    ],
}
_MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def malta(*keys: str) -> Catalogue:
    """The series of these keys alone, so that no other one stands in for them."""
    return malta_told(**{key: _FIGURES[key] for key in keys})


def malta_told(**figures: list[int]) -> Catalogue:
    """The series of these keys, with figures of the caller's for the 24 months."""
    table = "\n".join([_HEAD, *(f"{key},{_SERIES[key]}" for key in figures)])
    return catalogue_told(f"{table}\n", _MONTHS, figures)

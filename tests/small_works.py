"""A small catalogue of invented works: steel, cement and cars of three countries, by the month."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,nature,basis,headline\n"
)
_PLACES = {"POL": "Poland", "ESP": "Spain", "ITA": "Italy"}
_MADE = {
    "steel": ("Crude steel output", "steel_production", "tonne"),
    "cement": ("Cement output", "cement_production", "tonne"),
    "cars": ("Car output", "car_production", "car"),
}
MADE = {
    ("steel", "POL"): (641, 655, 618, 672, 690),
    ("steel", "ESP"): (902, 917, 934, 951, 943),
    ("steel", "ITA"): (1_712, 1_733, 1_689, 1_748, 1_761),
    ("cement", "POL"): (1_580, 1_611, 1_634, 1_597, 1_652),
    ("cement", "ESP"): (1_244, 1_231, 1_262, 1_275, 1_283),
    ("cement", "ITA"): (1_702, 1_688, 1_716, 1_727, 1_731),
    ("cars", "POL"): (42, 44, 39, 46, 47),
    ("cars", "ESP"): (188, 193, 171, 197, 204),
    ("cars", "ITA"): (51, 49, 47, 53, 56),
}
"""Thousands from June to October 2025; a year before, a tenth less."""
PUBLISHED = "2025-11-24"


@cache
def works() -> Catalogue:
    """What three countries made of three things."""
    series, rows = _HEAD, "series,period,value,published\n"
    for (kind, place), values in MADE.items():
        title, indicator, unit = _MADE[kind]
        key = f"{kind}_{place.lower()}"
        series += (
            f'{key},"{title}, {_PLACES[place]}",{indicator},{place},{unit},3,M,NSA,flow,'
            "year_on_year,yes\n"
        )
        for month, value in zip(range(6, 11), values, strict=True):
            rows += f"{key},2025-{month:02d},{value},2025-{month + 1:02d}-20\n"
            rows += f"{key},2024-{month:02d},{0.9 * value:.1f},2024-{month + 1:02d}-20\n"
    return catalogue_of(series, rows)

"""A small catalogue of invented terminals: passengers, rides, and how many left on time."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,"
    "aliases\n"
)
_TERMINALS = {
    "brynmor": ("Brynmor airport", (402, 410, 431, 425), (71.4, 73.9, 70.2, 69.1)),
    "calder": ("Calder airport", (388, 395, 404, 399), (66.8, 68.5, 64.3, 65.7)),
    "dunmore": ("Dunmore airport", (120, 131, 128, 140), (80.1, 82.6, 81.9, 79.3)),
}
"""Thousands of passengers and the percentage on time, July to October 2025."""
_BEFORE = {"brynmor": 399, "calder": 407, "dunmore": 117}
"""Thousands of passengers in October 2024."""


@cache
def terminals() -> Catalogue:
    """Passengers and punctuality of three airports, and the freight of two of them."""
    series, rows = _HEAD, "series,period,value,published\n"
    for key, (name, passengers, rates) in _TERMINALS.items():
        series += (
            f'p_{key},"Passengers handled, {name}",airport_passengers,AUS,{name},person,3,M,flow,'
            f"year_on_year,no,\n"
            f'r_{key},"On-time performance, {name}",flight_punctuality,AUS,{name},percent,0,M,rate,'
            f"year_on_year,no,\n"
        )
        rows += f"p_{key},2024-10,{_BEFORE[key]},2024-11-12\nr_{key},2024-10,72.5,2024-11-12\n"
        for month, level, rate in zip(range(7, 11), passengers, rates, strict=True):
            day = f"2025-{month + 1:02d}-12"
            rows += (
                f"p_{key},2025-{month:02d},{level},{day}\nr_{key},2025-{month:02d},{rate},{day}\n"
            )
    series += (
        'r_all,"On-time performance, all airports, Australia",flight_punctuality,AUS,,percent,0,M,'
        "rate,year_on_year,yes,on-time performance\n"
        "p_all,Passengers handled at all Australian airports,airport_passengers,AUS,,person,3,M,"
        "flow,year_on_year,yes,\n"
    )
    national = ((910, 70.9), (936, 72.4), (963, 69.8), (964, 68.0))
    rows += "p_all,2024-10,923,2024-11-12\nr_all,2024-10,72.5,2024-11-12\n"
    for month, (level, rate) in zip(range(7, 11), national, strict=True):
        day = f"2025-{month + 1:02d}-12"
        rows += f"p_all,2025-{month:02d},{level},{day}\nr_all,2025-{month:02d},{rate},{day}\n"
    return catalogue_of(series, rows)

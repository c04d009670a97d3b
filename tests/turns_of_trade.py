"""A small catalogue for figures told in turn: of two partners, of a year and the one before it, of
a rate that comes into force days after its decision."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

PUBLISHED = "2025-11-20"
_SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,transformation,basis,\
headline
gap_ita,Trade balance of Malta with Italy,trade_balance,MLT,ITA,EUR,6,M,flow,none,year_on_year,yes
gap_tun,Trade balance of Malta with Tunisia,trade_balance,MLT,TUN,EUR,6,M,flow,none,year_on_year,yes
food,"Food prices of Malta, change on the year",food_prices,MLT,,percent,0,M,rate,year_on_year,\
year_on_year,yes
idle,Unemployment rate of Malta,unemployment_rate,MLT,,percent,0,M,rate,none,,yes
people,Population of Malta,population,MLT,,person,0,A,stock,none,year_on_year,yes
key,Key rate of the central bank of Malta,policy_rate,MLT,,percent,0,D,rate,none,,yes
"""
_MONTHS = {
    "gap_ita": (-61.2, -58.4, -83.9, -47.3),
    "gap_tun": (-22.6, -24.1, -35.8, -29.7),
    "food": (-0.7, -1.9, -5.2, -3.4),
    "idle": (4.1, 4.8, 4.5, 4.5),
}
_YEARS = {2023: 542_100, 2024: 553_300, 2025: 561_800}
_RATES = {"2025-03-05": 3.75, "2025-11-19": 3.25}


@cache
def turns() -> Catalogue:
    """Malta's gaps, food prices and jobless rate from July to October 2025, its population by year
    and the key rate by the day from which it holds."""
    rows = ["series,period,value"]
    for key, values in _MONTHS.items():
        rows += [f"{key},2025-{month:02d},{value}" for month, value in enumerate(values, 7)]
    rows += [f"people,{year},{count}" for year, count in _YEARS.items()]
    rows += [f"key,{day},{rate}" for day, rate in _RATES.items()]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")

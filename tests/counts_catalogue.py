"""Counts, rates and sums of invented months and years, two tests of how figures are written."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_SERIES = f"""{_HEAD}
reg,"New car registrations, Ireland",car_registrations,IRL,vehicle,0,M,flow,year_on_year,yes
ex,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Finland,unemployment_rate,FIN,percent,0,M,rate,period_on_period,yes
cpi,"Consumer prices, Norway, annual change",cpi,NOR,percent,0,M,rate,year_on_year,yes
hp,"Average house price, Wales",house_price,GB-WLS,GBP,0,M,price,year_on_year,yes
pol,"Policy interest rate, Australia",policy_rate,AUS,percent,0,M,rate,period_on_period,yes
pmi,"Purchasing managers index, Italy",pmi,ITA,index,0,M,index,period_on_period,yes
gap,"Current account balance, Turkey",current_account,TUR,USD,6,M,flow,year_on_year,yes
road,"Road deaths, Malta",road_deaths,MLT,persons,0,A,flow,year_on_year,yes
people,"Population, Malta",population,MLT,persons,0,A,stock,year_on_year,yes
doctors,"Number of doctors, Malta",doctors,MLT,persons,0,A,stock,year_on_year,yes
"""
_MONTHS = ("2024-09", "2024-10", "2025-07", "2025-08", "2025-09", "2025-10")
_BY_MONTH = {
    "reg": (11_214, 10_318, 9_312, 11_683, 10_699, 9_857),
    "ex": (15_107, 15_862, 16_021, 14_388, 15_291, 16_437),
    "ur": (7.7, 7.3, 8.9, 8.5, 8.2, 8.6),
    "cpi": (2.9, 2.4, 3.3, 3.4, 3.6, 3.1),
    "hp": (211_208, 211_854, 214_077, 215_914, 216_287, 219_463),
    "pol": (4.35, 4.35, 3.85, 3.85, 3.85, 3.6),
    "pmi": (46.6, 46.9, 49.2, 51.2, 48.3, 49.9),
    "gap": (-2_214, -5_870, 411, -1_630, 1_240, -3_310),
}
_BY_YEAR = {
    "road": (52, 38, 41),
    "people": (531_500, 542_100, 563_400),
    "doctors": (1_711, 1_758, 1_842),
}


@cache
def counts() -> Catalogue:
    """Months up to October 2025 and years up to 2024."""
    rows = ["series,period,value,published"]
    for periods, table in ((_MONTHS, _BY_MONTH), (("2022", "2023", "2024"), _BY_YEAR)):
        rows += [
            f"{key},{period},{value},"
            for key, values in table.items()
            for period, value in zip(periods, values, strict=True)
        ]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")

"""A catalogue of invented exports of Australia by month, in Australian dollars, and of journeys by
quarter in two places and what they are part of."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
ore_all,"Exports of goods, total, Australia",exports,AUS,,AUD,6,M,flow,year_on_year,yes
ore_iron,"Exports of goods, iron ore, Australia",exports,AUS,iron ore,AUD,6,M,flow,year_on_year,no
ore_coal,"Exports of goods, coal, Australia",exports,AUS,coal,AUD,6,M,flow,year_on_year,no
ore_gold,"Exports of goods, gold, Australia",exports,AUS,gold,AUD,6,M,flow,year_on_year,no
ore_wool,"Exports of goods, wool, Australia",exports,AUS,wool,AUD,6,M,flow,year_on_year,no
"""
_JOURNEYS = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
bus_eng,"Passenger journeys on local bus services, England",bus_journeys,GB-ENG,,journey,6,Q,flow,\
year_on_year,yes
bus_lon,"Passenger journeys on local bus services, London",bus_journeys,London,,journey,6,Q,flow,\
year_on_year,no
"""
_GOLD = (402, 417, 396, 431, 443, 458, 467, 489, 503, 511, 526, 538)
_IRON = (995, 1012, 983, 977, 969, 958, 951, 944, 962, 931, 926, 917)
_COAL = (641, 633, 629, 618, 607, 603, 596, 588, 577, 569, 558, 549)
_WOOL = (61, 64, 58, 57, 63, 66, 59, 62, 65, 67, 60, 68)
_QUARTERS = (371, 394, 386, 402)


def _observations() -> str:
    rows = ["series,period,value"]
    for year, by in ((2024, 1.0), (2025, 1.12)):
        for n, (gold, iron, coal, wool) in enumerate(
            zip(_GOLD, _IRON, _COAL, _WOOL, strict=True), 1
        ):
            period = f"{year}-{n:02d}"
            values = (10 * gold * by, 10 * iron / by, 10 * coal / by, 10 * wool)
            keys = ("ore_gold", "ore_iron", "ore_coal", "ore_wool")
            rows += [f"{k},{period},{v:.0f}" for k, v in zip(keys, values, strict=True)]
            rows.append(f"ore_all,{period},{sum(values) * 1.8:.0f}")
    return "\n".join(rows) + "\n"


def _quarters() -> str:
    rows = ["series,period,value"]
    for year in (2023, 2024, 2025):
        for n, value in enumerate(_QUARTERS, 1):
            grown = value + 7 * (year - 2023)
            rows.append(f"bus_lon,{year}-Q{n},{grown}")
            rows.append(f"bus_eng,{year}-Q{n},{2 * grown + 31 * n}")
    return "\n".join(rows) + "\n"


@cache
def ores() -> Catalogue:
    """Exports of goods by month, 2024 and 2025: gold grows all along, iron ore and coal shrink."""
    return catalogue_of(_SERIES, _observations())


@cache
def journeys() -> Catalogue:
    """Journeys by bus in England and in London by quarter, 2023 to 2025."""
    return catalogue_of(_JOURNEYS, _quarters())

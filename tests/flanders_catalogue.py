"""A small catalogue of Belgian orders, prices, output, scooters and joblessness by province."""

from functools import cache

from small_catalogue import catalogue_told

from verifier.reference.catalogue import Catalogue

_HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,"
    "transformation,basis,headline"
)
_FORMS = {
    "index": "index,0,M,index,none,period_on_period",
    "rate": "percent,0,M,rate,year_on_year,year_on_year",
    "sold": "vehicles,0,M,flow,none,year_on_year",
    "built": "homes,0,M,flow,none,year_on_year",
    "people": "persons,0,M,stock,none,year_on_year",
    "money": "EUR,6,M,flow,none,year_on_year",
}
"""What the columns from the unit to the basis hold for each sort of series."""
_SERIES = """
ord,"New orders, index, Belgium",factory_orders,BEL,,,index,yes
ord_ea,"New orders from the euro area",factory_orders,BEL,,euro area,index,no
ord_non,"New orders from outside the euro area",factory_orders,BEL,,non-euro area,index,no
ord_xl,"New orders, no major ones, Belgium",factory_orders,BEL,,excluding major orders,index,no
cpi,"Consumer price index, Belgium",cpi,BEL,,,index,no
cpi_yoy,"Consumer price inflation, annual rate, Belgium",inflation,BEL,,,rate,yes
scooters,Sales of scooters in Belgium,vehicle_sales,BEL,,scooters,sold,no
bikes,Sales of motorcycles in Belgium,vehicle_sales,BEL,,motorcycles,sold,no
homes,Homes permitted in Belgium,building_permits,BEL,,,built,yes
out_ant,Registered jobless in Antwerp,unemployment,BE-VAN,,,people,no
out_lim,Registered jobless in Limburg,unemployment,BE-VLI,,,people,no
out_lie,Registered jobless in Liege,unemployment,BE-WLG,,,people,no
x_fra,Exports of Belgium to France,exports,BEL,FRA,,money,no
x_chn,Exports of Belgium to China,exports,BEL,CHN,,money,no
x_pol,Exports of Belgium to Poland,exports,BEL,POL,,money,no
x_usa,Exports of Belgium to the United States,exports,BEL,USA,,money,no
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]
"""January 2024 to October 2025."""


def _grown(start: float, last: float, before: float, ago: float) -> list[float]:
    """Figures that end with what was a year `ago`, in the month `before` and `last`."""
    found = [start] * len(MONTHS)
    found[-13], found[-2], found[-1] = ago, before, last
    return found


@cache
def belgium() -> Catalogue:
    """In October orders from the euro area fell 3.0%, others 5.1%; prices rose 0.3% on the month
    and 2.4% on the year; scooters were up 12.7% and motorcycles 4.3%; the jobless of Antwerp rose
    7.5%, of Limburg 6.5% and of Liege 6.4%; exports to France led, Poland came third."""
    rows = (line.rsplit(",", 2) for line in _SERIES.strip().splitlines())
    series = "\n".join(f"{start},{_FORMS[form]},{first}" for start, form, first in rows)
    return catalogue_told(
        f"{_HEAD}\n{series}\n",
        MONTHS,
        {
            "ord": _grown(90, 88, 90, 86),
            "ord_ea": _grown(100, 97, 100, 98.2),
            "ord_non": _grown(98, 93, 98, 97.3),
            "ord_xl": _grown(100, 103.4, 100, 99),
            "cpi": _grown(130, 133.4, 133, 130.3),
            "cpi_yoy": [3.0] * 18 + [2.1, 2.2, 2.6, 2.4],
            "scooters": _grown(7000, 6763, 7100, 6001),
            "bikes": _grown(9000, 9387, 9100, 9000),
            "homes": [*range(1000, 1120, 10), *range(1100, 1250, 15)],
            "out_ant": _grown(40_000, 40_120, 40_100, 37_321),
            "out_lim": _grown(21_000, 22_365, 22_300, 21_000),
            "out_lie": _grown(31_000, 32_984, 32_000, 31_000),
            "x_fra": _grown(5000, 5610, 5500, 5400),
            "x_chn": _grown(700, 602, 720, 729),
            "x_pol": _grown(800, 830, 812, 790),
            "x_usa": _grown(1500, 1240, 1300, 1400),
        },
    )

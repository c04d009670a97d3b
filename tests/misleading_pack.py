"""A catalogue of invented places with what misleads in their figures, and a reader of it."""

from dataclasses import replace
from datetime import date
from functools import cache

from small_catalogue import catalogue_of

from verifier.model.verdict import Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

_HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,adjustment,nature,"
    "transformation,basis,headline"
)
_SERIES = """
sales,Retail sales in Denmark,retail_sales,DNK,,DKK,9,M,SA,flow,none,year_on_year,yes
firm,"Fjordal Group, revenue",revenue,DNK,,DKK,9,M,SA,flow,none,year_on_year,yes
pay,Average weekly earnings in Denmark,weekly_earnings,DNK,,DKK,0,M,SA,price,none,year_on_year,yes
volume,"Retail sales in Denmark, volume",sales_volume,DNK,,index,0,M,SA,index,none,year_on_year,yes
cpi,Consumer price index of Denmark,cpi,DNK,,index,0,M,NSA,index,none,year_on_year,yes
ships,Ships calling in Norway,ship_calls,NOR,,unit,0,M,SA,flow,none,year_on_year,yes
ferries,Ferry passengers in Norway,ferry_passengers,NOR,,persons,0,M,NSA,flow,none,year_on_year,yes
beds,Hotel guests in Norway,hotel_guests,NOR,,persons,3,M,SA,flow,none,year_on_year,yes
falls,Mountain deaths in Norway,mountain_deaths,NOR,,deaths,0,M,NSA,flow,none,year_on_year,yes
cars,Car traffic of Sweden,car_traffic,SWE,,vehicles,6,A,,flow,none,year_on_year,yes
air,Air passengers in Iceland,air_passengers,ISL,,persons,0,M,NSA,flow,none,year_on_year,yes
rate,Unemployment rate of Iceland,unemployment_rate,ISL,,percent,0,M,SA,rate,none,,yes
orders,Factory orders in Finland,factory_orders,FIN,,index,0,M,SA,index,none,period_on_period,yes
wool,Wool output of Iceland,wool_output,ISL,,tonne,0,M,SA,flow,none,period_on_period,yes
bikes,Bicycle sales in Finland,bicycle_sales,FIN,,units,0,M,SA,flow,none,year_on_year,yes
"""
_MONTHS = [f"{year}-{month:02d}" for year in range(2014, 2026) for month in range(1, 13)]
_SEASON = (1, 1, 2, 3, 4, 6, 9, 8, 5, 3, 2, 1)
_NOISE = (0, 23, -17, 31, -28, 12, -9, 26, -22, 5)
_ODD = {
    ("ships", "2025-04"): 300,
    ("air", "2020-04"): 900,
    ("air", "2021-04"): 3600,
    ("rate", "2025-12"): 4.4,
    ("orders", "2025-11"): 94.8,
    ("wool", "2019-06"): 620,
    ("wool", "2023-03"): 540,
    ("wool", "2025-12"): 560,
    ("falls", "2025-12"): 15,
}


def _usual(step: int) -> dict[str, float]:
    year, month = divmod(step, 12)
    return {
        "cpi": round(100 * 1.005**step, 3),
        "sales": round(50 + 0.04 * step, 2),
        "firm": round(5 + 0.004 * step, 3),
        "volume": round(100 + 0.1 * step, 2),
        "pay": 1000 + 2 * step,
        "ships": 340 + step % 3,
        "ferries": _SEASON[month] * (1000 + 20 * year),
        "beds": 500 + _NOISE[7 * step % 10],
        "falls": (9, 12, 8, 11, 14, 10)[step % 6],
        "air": _SEASON[month] * 30_000,
        "rate": 4.0,
        "orders": 100 + step % 2 / 5,
        "wool": 400 + step % 50,
        "bikes": 700 + 3 * step,
    }


def _observations() -> str:
    rows = ["series,period,value,published"]
    for step, month in enumerate(_MONTHS):
        for key, value in _usual(step).items():
            if key != "bikes" or month >= "2023-03":
                rows.append(f"{key},{month},{_ODD.get((key, month), value)},")
    traffic = (326, 331, 336, 340, 344, 346, 286, 300, 322, 329, 331, 333)
    rows += [f"cars,{2014 + n},{value}," for n, value in enumerate(traffic)]
    return "\n".join(rows) + "\n"


@cache
def islands() -> Catalogue:
    """Figures by month, 2014 to 2025, and by year; prices rise 6% a year."""
    return catalogue_of(_HEAD + _SERIES, _observations())


def verdicts_on(text: str, published: str = "2026-01-20", **settings: object) -> list[Verdict]:
    """The verdicts on a text of that day."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    chosen = replace(Settings(), **settings)  # type: ignore[arg-type]
    return list(check_article(article, islands(), chosen).verdicts)


def verdict_of(text: str, figure: str, published: str = "2026-01-20", **s: object) -> Verdict:
    """The verdict on one figure of a text, or on its record where the figure is empty."""
    found = verdicts_on(text, published, **s)
    if not figure:
        return next(v for v in found if v.claim.assertion == "record")
    return next(v for v in found if v.claim.span.of(text) == figure)

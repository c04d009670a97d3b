"""A small catalogue of the rates of Malta by month, from May 2023 to October 2025."""

from functools import cache

from small_catalogue import catalogue_of

from verifier.reference.catalogue import Catalogue

_HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer prices of Malta, change on the year",cpi,MLT,percent,0,M,rate,year_on_year,\
year_on_year,yes
idle,Unemployment rate of Malta,unemployment_rate,MLT,percent,0,M,rate,none,,yes
hired,"Payrolls of Malta, change on the month",payrolls,MLT,person,0,M,flow,period_on_period,\
period_on_period,yes
"""
CPI = (
    *(5.9, 5.6, 5.2, 4.9, 4.7, 4.2, 3.9, 3.7),
    *(3.7, 3.6, 3.4, 3.1, 3.0, 2.8, 2.7, 2.3, 2.1, 2.4, 2.6, 2.5),
    *(2.9, 2.8, 2.6, 2.5, 2.3, 2.5, 2.7, 2.6, 2.9, 2.2),
)
IDLE = (
    *(3.2, 3.3, 3.1, 3.0, 3.1, 3.2, 3.3, 3.4),
    *(3.1, 3.2, 3.4, 3.3, 3.5, 3.6, 3.6, 3.7, 3.5, 3.4, 3.6, 3.7),
    *(3.8, 3.9, 3.9, 4.0, 4.1, 4.0, 4.2, 4.2, 4.2, 4.4),
)
HIRED = (
    *(610, 590, 640, 655, 600, 570, 630, 580),
    *(700, 420, 460, 450, 480, 290, 330, 440, 380, 410, 425, 390),
    *(260, 275, 240, 180, 205, 190, 230, 150, 170, 120),
)
PUBLISHED = "2025-11-20"


@cache
def malta() -> Catalogue:
    """Inflation, unemployment and hiring of Malta."""
    months = [f"{2023 + (k + 4) // 12}-{(k + 4) % 12 + 1:02d}" for k in range(len(CPI))]
    rows = ["series,period,value"]
    for name, values in (("cpi", CPI), ("idle", IDLE), ("hired", HIRED)):
        rows += [f"{name},{month},{value}" for month, value in zip(months, values, strict=True)]
    return catalogue_of(_HEAD, "\n".join(rows) + "\n")

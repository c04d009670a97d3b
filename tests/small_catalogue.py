"""A small catalogue of invented places, whose figures the tests of judging know by heart."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from verifier.model.verdict import Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

_HEAD = (
    "series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,"
    "headline"
)
_SERIES = """
x,Exports of Austria,exports,AUT,,,EUR,6,M,flow,year_on_year,yes
x_cheese,"Exports of Austria, cheese",exports,AUT,,cheese,EUR,6,M,flow,year_on_year,no
x_skis,"Exports of Austria, skis",exports,AUT,,skis,EUR,6,M,flow,year_on_year,no
x_ita,Exports of Austria to Italy,exports,AUT,ITA,,EUR,6,M,flow,year_on_year,no
m,Imports of Austria,imports,AUT,,,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,,,percent,0,M,rate,year_on_year,yes
"""
_YEAR_BEFORE = (301, 289, 322, 318, 335, 316, 311, 304, 287, 279, 262, 281)
_YEAR = (307, 283, 331, 326, 342, 329, 320, 297, 282, 273, 255, 291)


def _observations() -> str:
    rows = ["series,period,value,published"]
    for year, values in ((2024, _YEAR_BEFORE), (2025, _YEAR)):
        for month, level in enumerate(values, 1):
            period = f"{year}-{month:02d}"
            rows.append(f"x,{period},{level * 50 + month},")
            rows.append(f"x_cheese,{period},{level + 0.3 * month:.1f},")
            rows.append(f"x_skis,{period},{level * 2 - 7 * month:.1f},")
            rows.append(f"x_ita,{period},{level * 7 + 3 * month},")
            rows.append(f"m,{period},{level * 53 - 40 * month},")
            rows.append(f"ur,{period},{7.9 - level / 100:.1f},")
    return "\n".join(rows) + "\n"


@cache
def austria() -> Catalogue:
    """Trade and joblessness of Austria by month, 2024 and 2025."""
    return catalogue_of(_HEAD + _SERIES, _observations())


@cache
def reserves() -> Catalogue:
    """The reserves of Peru by month, 2025."""
    rows = ["series,period,value,published", *(f"res,2025-{m:02d},{30 + m}," for m in range(1, 13))]
    series = "res,Foreign exchange reserves of Peru,reserves,PER,,,USD,9,M,stock,year_on_year,yes"
    return catalogue_of(f"{_HEAD}\n{series}\n", "\n".join(rows) + "\n")


@cache
def steps() -> Catalogue:
    """Measures of invented places that come by season, by year in April, by week and by quarter."""
    head = _HEAD.replace("nature", "nature,status")
    rows = ["series,period,value,published"]
    for year, crop, people in ((2022, 21.4, 5.1), (2023, 24.9, 5.2), (2024, 23.2, 5.35)):
        rows.append(f"rye,{year}-07/{year + 1}-06,{crop},")
        rows.append(f"people,{year + 1}-04,{people},")
    rows += [f"wool,2025-W{week},{1400 + 9 * week % 70},2025-12-01" for week in range(30, 49)]
    rows += [
        f"cap,2025-Q{quarter},{1700 + 31 * quarter},2025-{3 * quarter - 2:02d}-01"
        for quarter in (1, 2, 3, 4)
    ]
    rows += [
        f"gates,{year}-07/{year + 1}-05,{1_400 + 10 * year},2025-06-02" for year in (2023, 2024)
    ]
    rows += [
        f"ore,{month},{11 + step},2025-06-02"
        for step, month in enumerate(f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(15))
    ]
    rows += [
        f"jobless,{year}-{month - 2:02d}/{year}-{month:02d},{rate + month / 100:.1f},"
        for year, rate in ((2024, 3.8), (2025, 4.2))
        for month in (8, 9, 10)
    ]
    rows += [
        f"cap_fc,{period},2025-08-01" for period in ("2025-Q4,1811", "2026-Q1,1790", "2026-Q2,1756")
    ]
    days = (date(2024, 12, 31) + timedelta(days=n) for n in range(337))
    latest = {date(2025, 11, 28): 4280, date(2025, 12, 1): 4380, date(2025, 12, 2): 4420}
    rows += [f"shares,{day},{latest.get(day, 4000)}," for day in days if day.weekday() < 5]
    rows += [
        f"flats,{period},{rent},"
        for period, rent in zip(_QUARTERS, (12, 13, 14, 19, 20), strict=True)
    ]
    rows += [
        f"club,{period},{count},"
        for period, count in zip(_QUARTERS, (41_000, 43_500, 44_100, 46_300, 50_700), strict=True)
    ]
    return catalogue_of(head + _STEPS, "\n".join(rows) + "\n")


_QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1")


_STEPS = """
rye,"Rye harvest, Lithuania",crop_production,LTU,,rye,tonne,6,M,flow,,year_on_year,yes
people,"Population of Latvia, April",population,LVA,,,persons,6,M,stock,,year_on_year,yes
wool,"Wool auction price, Estonia",wool_price,EST,,,EUR,0,W,price,,period_on_period,yes
cap,"Energy price cap, Malta",price_cap,MLT,,,EUR,0,Q,price,,period_on_period,yes
shares,"Bond index, Cyprus, close",bond_index,CYP,,,index,0,D,index,,period_on_period,yes
flats,"Rent of flats, Iceland",rent,ISL,,,EUR,0,Q,price,,year_on_year,yes
club,"Members of the rowing club, Norway",members,NOR,,,persons,0,Q,stock,,year_on_year,yes
gates,"Attendance, league matches, Latvia",attendance,LVA,,,persons,0,M,flow,,year_on_year,yes
ore,"Iron ore output, India",ore_output,IND,,,tonne,6,M,flow,,year_on_year,yes
jobless,"Jobless rate, Malta",unemployment_rate,MLT,,,percent,0,M,rate,,year_on_year,yes
cap_fc,"Energy price cap, Malta, forecast",price_cap,MLT,,,EUR,0,Q,price,forecast,period_on_period,
"""


def catalogue_told(
    series: str, periods: Sequence[str], figures: Mapping[str, Sequence[float]]
) -> Catalogue:
    """A catalogue of one pack with this table of series, each with its figures of the periods."""
    rows = [
        f"{key},{period},{value}"
        for key, values in figures.items()
        for period, value in zip(periods, values, strict=True)
    ]
    return catalogue_of(series, "\n".join(["series,period,value", *rows]) + "\n")


def catalogue_of(series: str, observations: str, name: str = "invented") -> Catalogue:
    """A catalogue of one pack with these two tables."""
    with TemporaryDirectory() as folder:
        pack = Path(folder) / "invented"
        pack.mkdir()
        descriptor = {
            "name": name,
            "title": "Invented",
            "version": "1.0.0",
            "sources": [{"title": "Invented"}],
            "licenses": [{"name": "CC0-1.0"}],
            "resources": [
                {"name": "series", "path": "series.csv"},
                {"name": "observations", "path": "observations.csv"},
            ],
        }
        (pack / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
        (pack / "series.csv").write_text(series, encoding="utf-8")
        (pack / "observations.csv").write_text(observations, encoding="utf-8")
        catalogue = open_catalogue([str(pack)], isolated=True)
        for key in catalogue.series:
            catalogue.history(key)  # read while the folder is there
        return catalogue


def verdicts_of(text: str, catalogue: Catalogue, published: str) -> dict[str, Verdict]:
    """The verdict on each figure of a text, by the figure as printed."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    report = check_article(article, catalogue, Settings())
    return {v.claim.span.of(article.text): v for v in report.verdicts}

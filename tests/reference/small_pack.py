"""A small good pack that the tests write, bend and break."""

from collections.abc import Callable
from pathlib import Path

MakePack = Callable[..., Path]
"""What the fixture `make_pack` is: writes the pack, its files replaced as told."""
SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,adjustment,prices,\
nature,transformation,accumulation,status,basis,headline,aliases,source_url,note
x,Exports of Ruritania,exports,RUR,,,USD,6,M,SA,current,flow,none,period,outturn,year_on_year,yes,\
sales abroad of Ruritania;foreign sales,https://stats.example/x,provisional
ytd,"Exports of Ruritania, year to date",exports,RUR,,,USD,6,M,,,,,year_to_date,,,,,,
ur,Unemployment rate of Ruritania,unemployment_rate,RUR,,,%,,Q,,,,,,,,,jobless rate,,
fc,"Unemployment rate of Ruritania, forecast",unemployment_rate,RUR,,,percent,,Q,,,,,,forecast,,,,,
"""
OBSERVATIONS = """\
series,period,value,published
x,2025-01,100.5,2025-03-01
x,2025-01,101.5,2025-04-01
x,2025-02,-7,2025-04-01
ytd,2025-02,202.5,2025-04-01
ur,2025-Q1,4.5,
fc,2025-Q4,4.7,2025-01-15
"""
DESCRIPTOR = {
    "name": "ruritania",
    "title": "Ruritania in figures",
    "version": "1.2.0",
    "sources": [{"title": "Bureau of Ruritania"}],
    "licenses": [{"name": "CC0-1.0"}],
    "resources": [
        {"name": "series", "path": "series.csv"},
        {"name": "observations", "path": "observations.csv"},
    ],
}


def one_series(**cells: str) -> str:
    """A series table of one row with the key `x`, filled as told."""
    row = {"series": "x", "title": "Exports", "unit": "USD", "frequency": "M", **cells}
    quoted = [f'"{cell}"' for cell in row.values()]
    return ",".join(row) + "\n" + ",".join(quoted) + "\n"


def rows(*cells: str) -> str:
    """An observations table of these rows."""
    return "\n".join(["series,period,value,published", *cells]) + "\n"

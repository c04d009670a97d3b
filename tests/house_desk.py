"""A desk of Peru and Chile with invented figures, and the lists that its editors keep."""

from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from small_catalogue import catalogue_of

from verifier.model.house_places import HousePlaces
from verifier.model.verdict import Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue
from verifier.reference.house import open_house
from verifier.settings import Settings
from verifier.straight_line import check_article

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,basis,headline
per_out,Manufacturing output of Peru,industrial_production,PER,,index,M,index,year_on_year,yes
chl_out,Manufacturing output of Chile,industrial_production,CHL,,index,M,index,year_on_year,yes
per_staff,"Staff of the lantern works, Peru",lantern_staff,PER,,person,M,stock,year_on_year,no
per_mood,Consumer mood in Peru,consumer_confidence,PER,,index,M,index,period_on_period,yes
per_cpi,Consumer prices of Peru,cpi,PER,,index,M,index,year_on_year,yes
per_ur,Unemployment rate of Peru,unemployment_rate,PER,,percent,M,rate,period_on_period,yes
chl_ur,Unemployment rate of Chile,unemployment_rate,CHL,,percent,M,rate,period_on_period,yes
per_youth,"Unemployment rate of Peru, youth",unemployment_rate,PER,youth,percent,M,rate,\
period_on_period,no
"""
LEVELS = {
    "per_out": 102.0,
    "chl_out": 97.0,
    "per_staff": 40_210,
    "per_mood": 61.0,
    "per_cpi": 111.0,
    "per_ur": 6.5,
    "chl_ur": 8.2,
    "per_youth": 13.4,
}
"""The values of October 2025; each month before, a series was 0.3 per cent lower."""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)][:22]
ALIASES = "phrase,series,area,from,until,note"


def _observations() -> str:
    rows = ["series,period,value,published"]
    for key, level in LEVELS.items():
        for step, month in enumerate(reversed(MONTHS)):
            rows.append(f"{key},{month},{level * (1 - 0.003 * step):.1f},")
    return "\n".join(rows) + "\n"


@cache
def desk() -> Catalogue:
    """The catalogue, with no list."""
    return catalogue_of(SERIES, _observations())


@cache
def twofold() -> Catalogue:
    """The catalogue with a second pack, of the same output of Peru and fewer months, as `wire_out`,
    and of another one, as `wire_mood`."""
    head, *_ = SERIES.splitlines()
    forms = ",PER,,index,M,index,year_on_year,no"
    series = (
        f"{head}\nwire_out,Output of factories of Peru,industrial_production{forms}\n"
        f"wire_mood,Mood of consumers in Peru,consumer_confidence{forms}\n"
    )
    rows = ["series,period,value,published"]
    for step, month in enumerate(reversed(MONTHS[6:])):
        rows.append(f"wire_out,{month},{LEVELS['per_out'] * (1 - 0.003 * step):.1f},")
        rows.append(f"wire_mood,{month},{LEVELS['per_mood'] + step:.1f},")
    second = catalogue_of(series, "\n".join(rows) + "\n", "wire")
    return Catalogue([*desk().packs, *second.packs])


def with_lists(
    aliases: str = "",
    rejects: str = "",
    picks: str | None = None,
    of: Callable[[], Catalogue] = desk,
) -> Catalogue:
    """A catalogue with a list of aliases and one of rejects, given as their rows."""
    with TemporaryDirectory() as folder:
        places = HousePlaces(
            (_written(Path(folder) / "desk.csv", ALIASES, aliases),) if aliases else (),
            (_written(Path(folder) / "no.csv", "phrase,series,note", rejects),) if rejects else (),
            picks,
        )
        return Catalogue(of().packs, lambda catalogue: open_house(places, catalogue))


def _written(path: Path, head: str, rows: str) -> str:
    path.write_text(f"{head}\n{rows}\n", encoding="utf-8")
    return str(path)


def verdicts(text: str, catalogue: Catalogue, published: date = date(2025, 12, 8)) -> list[Verdict]:
    """The verdicts on the claims of a text."""
    article = article_from(text.encode(), "copy.txt")
    dated = type(article)(article.text, blocks=article.blocks, published=published)
    return list(check_article(dated, catalogue, Settings(parse=False)).verdicts)


def told(text: str, catalogue: Catalogue, published: date = date(2025, 12, 8)) -> dict[str, str]:
    """For each figure of a text, as printed, the series that it was matched to, or the reason."""
    return {
        v.claim.span.of(text): v.series or str(v.reason)
        for v in verdicts(text, catalogue, published)
    }

"""Shares of what a pack has for a whole place beside its states and kinds."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
aus,"Road deaths, Australia",road_deaths,AUS,{whole},deaths,0,M,flow,year_on_year,yes
sa,"Road deaths, South Australia",road_deaths,AUS,South Australia,deaths,0,M,flow,year_on_year,no
qld,"Road deaths, Queensland",road_deaths,AUS,Queensland,deaths,0,M,flow,year_on_year,no
mot,"Road deaths, motorcyclists, Australia",road_deaths,AUS,motorcyclists,\
deaths,0,M,flow,year_on_year,no
cyc,"Road deaths, cyclists, Australia",road_deaths,AUS,cyclists,deaths,0,M,flow,year_on_year,no
"""
_FIGURES = """\
series,period,value,published
aus,2026-01,103,2026-02-19
sa,2026-01,7,2026-02-19
qld,2026-01,22,2026-02-19
mot,2026-01,22,2026-02-19
cyc,2026-01,4,2026-02-19
"""
_LEAD = "On Australia's roads 103 people died in January. "


def rating(text: str, figure: str, whole: str) -> str:
    held = catalogue_of(_SERIES.format(whole=whole), _FIGURES)
    return str(verdicts_of(_LEAD + text, held, "2026-02-20")[figure].rating)


@pytest.mark.parametrize("whole", ["Australia", "total", ""])
@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Motorcyclists accounted for 21% of deaths.", "21%", "supported"),
        ("Motorcyclists made up more than one in five deaths.", "one in five", "supported"),
        ("Motorcyclists accounted for 31% of deaths.", "31%", "mismatch"),
        # what another part makes up of a third one
        ("Motorcyclists made up more than a quarter of deaths.", "a quarter", "unverified"),
    ],
)
def test_a_part_is_one_of_the_whole_place(text: str, figure: str, right: str, whole: str) -> None:
    assert rating(text, figure, whole) == right


@pytest.mark.parametrize(
    ("told", "part"),
    [("Australia", None), ("Victoria", "Victoria"), ("New Zealand", "New Zealand")],
)
def test_only_the_place_itself_is_no_part(told: str, part: str | None) -> None:
    held = catalogue_of(_SERIES.format(whole=told), _FIGURES)
    assert {one.key: one.breakdown for one in held.series.values()}["aus"] == part


def test_a_state_is_kept_apart_by_its_name() -> None:
    series = _SERIES.format(whole="Victoria").replace("AUS,Victoria", "AU-VIC,Victoria")
    held = catalogue_of(series, _FIGURES)
    assert {one.key: one.breakdown for one in held.series.values()}["aus"] == "Victoria"

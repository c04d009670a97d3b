"""What is told of a whole country beside a part of it, and of whoever stands ahead of a part."""

from dataclasses import replace
from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.judge.second import is_the_nation_of
from verifier.reference.catalogue import Catalogue

_HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline"
_RATES = {"USA": (4.3, 4.5, 4.4), "US-OH": (4.8, 4.9, 4.9), "US-TX": (4.1, 4.1, 4.1),
          "US-NV": (5.2, 5.3, 5.4), "US-DC": (6.4, 6.0, 6.0), "US-CA": (5.6, 5.5, 5.5)}  # fmt: skip
_JOBS = {"US-TX": (14331, 14322.1, 14335.5), "US-CA": (18000, 17992.8, 17989.9),
         "US-OH": (5712, 5713, 5719.4)}  # fmt: skip
_NAMES = {"USA": "United States", "US-OH": "Ohio", "US-TX": "Texas", "US-NV": "Nevada",
          "US-DC": "District of Columbia", "US-CA": "California"}  # fmt: skip


@cache
def _states() -> Catalogue:
    series, rows = [_HEAD], ["series,period,value,published"]
    for kind, unit, told in (("ur", "percent", _RATES), ("pay", "persons", _JOBS)):
        for area, values in told.items():
            indicator, power, nature = (
                ("unemployment_rate", 0, "rate") if kind == "ur" else ("payrolls", 3, "stock")
            )
            title = f"{indicator.replace('_', ' ').capitalize()} of {_NAMES[area]}"
            key = f"{kind}_{area[-2:].lower()}"
            series.append(
                f"{key},{title},{indicator},{area},{unit},{power},M,{nature},period_on_period,yes"
            )
            months = zip((10, 11, 12), values, strict=True)
            rows += [f"{key},2025-{month},{value}," for month, value in months]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


def _rated(text: str, figure: str) -> tuple[str, str | None]:
    found = verdicts_of(text, _states(), "2026-01-27")[figure]
    return str(found.rating), found.series


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("{ohio}, half a point above the national figure.", "half a point", "supported"),
        ("Texas kept unemployment to 4.1 percent, three-tenths under the national rate.",
         "three-tenths", "supported"),
        ("{ohio}, 0.5 points higher than the nation’s.", "0.5 points", "supported"),
        ("{ohio}, 0.5 points higher than in the country as a whole.", "0.5 points", "supported"),
        ("{ohio}, 0.7 points above the national average.", "0.7 points", "unverified"),
        ("{ohio}, half a point above the nation. In Nevada it was a point higher.",
         "a point", "unverified"),
        ("{ohio}, 0.3 points above its October level.", "0.3 points", "mismatch"),
    ],
)  # fmt: skip
def test_a_distance_from_the_nation_is_no_change(text: str, figure: str, rating: str) -> None:
    text = text.format(ohio="Ohio’s unemployment rate was 4.9 percent in December")
    assert _rated(text, figure)[0] == rating


@pytest.mark.parametrize(
    ("told", "figure", "series"),
    [
        ("against a national average of 4.4 percent", "4.4 percent", "ur_sa"),
        ("well above the nation’s 4.4 percent", "4.4 percent", "ur_sa"),
        ("against 4.4 percent nationwide", "4.4 percent", "ur_sa"),
    ],
)
def test_the_figure_of_the_nation_stands_beside_that_of_a_part(
    told: str, figure: str, series: str
) -> None:
    text = f"Ohio’s unemployment rate was 4.9 percent in December, {told}."
    assert _rated(text, figure) == ("supported", series)


def test_the_figure_of_a_part_is_not_that_of_the_nation() -> None:
    text = "Ohio’s unemployment rate was 4.9 percent in December, against 4.9 percent nationwide."
    found = verdicts_of(text, _states(), "2026-01-27")
    assert [str(v.rating) for v in found.values()] != ["supported", "supported"]


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("behind only the District of Columbia (6.0 percent) and California (5.5 percent)",
         "supported"),
        ("behind only the District of Columbia", "unverified"),
    ],
)  # fmt: skip
def test_those_ahead_may_have_their_figures_in_brackets(told: str, rating: str) -> None:
    text = f"Nevada’s unemployment rate ticked up to 5.4 percent in December, {told}."
    assert _rated(text, "behind only")[0] == rating


def test_a_figure_in_brackets_behind_a_name_is_of_the_kind_told_before() -> None:
    text = (
        "Nevada’s unemployment rate ticked up to 5.4 percent in December, still behind the "
        "District of Columbia (6.0 percent)."
    )
    assert _rated(text, "6.0 percent") == ("supported", "ur_dc")


@pytest.mark.parametrize(
    ("text", "cue", "rating"),
    [
        ("Texas added 13,400 jobs in December, the most of any state.", "most", "supported"),
        ("Ohio added 6,400 jobs in December, the most of any state.", "most", "unverified"),
        ("Texas added 13,400 jobs in December. Ohio came second, with 6,400.", "second",
         "supported"),
        ("Texas added 13,400 jobs in December. Ohio came third, with 6,400.", "third",
         "mismatch"),
    ],
)  # fmt: skip
def test_a_place_is_one_by_the_moves_that_it_is_told_with(text: str, cue: str, rating: str) -> None:
    assert _rated(text, cue)[0] == rating


@pytest.mark.parametrize(
    ("told", "figure", "rating"),
    [
        ("in Nevada it was 5.4 percent, half a point higher", "half a point", "supported"),
        ("in Nevada it was 5.4 percent, 0.5 points more", "0.5 points", "supported"),
        ("in Nevada it was 5.4 percent, two points higher", "two points", "unverified"),
        ("in Nevada it was 5.4 percent, 0.2 points higher than in October", "0.2 points",
         "supported"),
        ("in Nevada it was 5.4 percent, 0.4 points higher than in October", "0.4 points",
         "unverified"),
    ],
)  # fmt: skip
def test_a_difference_that_names_no_other_side_is_told_from_the_figure_before(
    told: str, figure: str, rating: str
) -> None:
    text = f"Ohio’s unemployment rate was 4.9 percent in December; {told}."
    assert _rated(text, figure)[0] == rating


def test_a_forecast_for_a_nation_is_none_of_its_figures() -> None:
    series = _states().series
    state, nation = series["ur_oh"], series["ur_sa"]
    assert is_the_nation_of(state, nation)
    assert not is_the_nation_of(state, replace(nation, status="forecast"))


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Nationally, payrolls were measured otherwise, and unemployment was 5.4%.", "5.4%", False),
        ("Nationally, payrolls were measured otherwise, and unemployment was 4.4%.", "4.4%", True),
        ("Nationally little changed; in Nevada unemployment was 5.4%.", "5.4%", True),
    ],
)
def test_what_is_told_nationally_is_of_no_state(text: str, figure: str, right: bool) -> None:
    told = f"In the United States unemployment slipped in December. {text}"
    assert (_rated(told, figure)[0] == "supported") is right


_BY_AGE = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
all,Unemployment rate,unemployment_rate,NZL,,percent,0,M,rate,period_on_period,yes
women,Unemployment rate of women,unemployment_rate,NZL,women,percent,0,M,rate,period_on_period,
young,Unemployment rate of the young,unemployment_rate,NZL,youth,percent,0,M,rate,period_on_period,
"""
_BY_AGE_TOLD = (
    "series,period,value,published\nall,2025-12,6.0,\nwomen,2025-12,7.1,\nyoung,2025-12,24,\n"
)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("It was 24% among the young, four times the national rate.", "four times", "supported"),
        ("It was 24% among the young, three times the national rate.", "three times", "unverified"),
        ("It was 7.1% among women, higher than the national rate.", "higher than", "supported"),
    ],
)
def test_the_national_rate_is_that_of_all_groups(text: str, figure: str, rating: str) -> None:
    opening = "New Zealand’s unemployment rate was 6% in December and that of women 7.1%. "
    found = verdicts_of(opening + text, catalogue_of(_BY_AGE, _BY_AGE_TOLD), "2026-01-27")[figure]
    assert str(found.rating) == rating

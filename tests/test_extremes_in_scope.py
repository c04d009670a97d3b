"""Extremes and firsts in their scope: of a season, of the year, since a date told in front."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
x,Exports of Austria,exports,AUT,EUR,6,M,flow,year_on_year,yes
ur,Unemployment rate of Austria,unemployment_rate,AUT,percent,0,M,rate,period_on_period,yes
"""


@cache
def _austria() -> Catalogue:
    """Exports of 2000 in January 2019 that rise by 25 a month, more in May; a rate that climbs."""
    rows = ["series,period,value,published"]
    for step in range(80):
        period = f"{2019 + step // 12}-{step % 12 + 1:02d}"
        rows.append(f"x,{period},{2000 + 25 * step + (900 if step % 12 == 4 else 0)},")
        rows.append(f"ur,{period},{3 + 0.05 * step:.2f},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "August's €3.98 billion was the highest on record for an August for exports of Austria.",
        "Exports of Austria in August were the highest for the month on record.",
        "Exports of Austria hit the highest level for an August, at €3.98 billion.",
        "January saw the lowest exports of Austria of any month this year.",
        "Exports of Austria in January were the lowest of the year so far.",
        "It was the highest reading for the jobless rate of Austria since 2019: 6.95% in August.",
        "For the first time since May, exports of Austria were above €3.96 billion in August.",
        "Exports of Austria were above €3.96 billion in August for the first time since May.",
    ],
)
def test_an_extreme_is_held_against_its_season_its_year_or_its_date(text: str) -> None:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    told = [v for v in found if v.claim.assertion in ("record", "threshold")]
    assert told
    assert all(verdict.rating is Rating.SUPPORTED for verdict in told)


@pytest.mark.parametrize(
    "text",
    [
        "Exports of Austria were above €3.96 billion in August for the first time since 2020.",
        "January saw the highest exports of Austria of any month this year.",
    ],
)
def test_another_scope_is_not_right(text: str) -> None:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    told = [v for v in found if v.claim.assertion in ("record", "threshold")]
    assert all(verdict.rating is not Rating.SUPPORTED for verdict in told)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Exports of Austria topped €3.96 billion in August for the first time since May.", True),
        ("Exports of Austria topped €3.96 billion in August for the first time since 2020.", False),
        ("Exports of Austria were at the highest level in 5 months in August.", False),
        (
            "August was the first month since May in which exports of Austria topped €3.96bn.",
            True,
        ),
    ],
)
def test_the_only_time_of_a_sentence_is_that_of_its_record(text: str, right: bool) -> None:
    found = verdicts_of(text, _austria(), "2025-09-20").values()
    (told,) = [v for v in found if v.claim.assertion in ("record", "threshold")]
    assert told.rating is (Rating.SUPPORTED if right else Rating.MISMATCH), told.explanation


@cache
def _level() -> Catalogue:
    """A load factor whose second-best month was matched by another one."""
    values = (91.0, 95.9, 95.1, 95.1, 94.2, 92.0, 90.0, 93.0, 91.5, 94.0)
    rows = ["series,period,value,published"]
    rows += [f"lf,2025-{month:02d},{value}," for month, value in enumerate(values, 1)]
    series = _SERIES.splitlines()[0] + "\nlf,Load factor of Austria,load_factor,AUT,percent,0,M,"
    return catalogue_of(f"{series}rate,period_on_period,yes\n", "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("place", "right"), [("fourth", True), ("fifth", True), ("third", False), ("sixth", False)]
)
def test_months_that_are_level_have_one_place_or_several(place: str, right: bool) -> None:
    text = f"The load factor of Austria in October was the {place}-highest on record."
    (told,) = verdicts_of(text, _level(), "2025-11-20").values()
    assert (told.rating is Rating.SUPPORTED) is right, told.explanation


def test_a_first_month_since_a_date_is_held_against_the_months_after_it() -> None:
    text = "August was the first month since 2020 in which exports of Austria topped €3.96 billion."
    (told,) = [
        v
        for v in verdicts_of(text, _austria(), "2025-09-20").values()
        if v.claim.assertion == "threshold"
    ]
    assert told.rating is not Rating.SUPPORTED

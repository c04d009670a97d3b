"""Facts in sentences that foretell, aim at or suppose; forecasts told without a modal; prints."""

from functools import cache
from typing import NamedTuple

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
cpi,"Consumer prices, annual rate, Norway",inflation,NOR,percent,0,M,rate,year_on_year,year_on_year,yes
ur,"Unemployment rate, Norway",unemployment_rate,NOR,percent,0,M,rate,none,period_on_period,yes
x,Exports of Austria,exports,AUT,EUR,6,M,flow,none,year_on_year,yes
cars,"New car registrations, Ireland",car_registrations,IRL,vehicle,0,M,flow,none,year_on_year,yes
"""  # noqa: E501
_FIGURES = {
    "cpi": ("3.55", "3.04", "3.19", "2.74", "2.31"),
    "ur": ("4.87", "4.55", "4.93", "5.17", "5.42"),
    "x": ("14821", "15274", "13307", "16878", "13579"),
    "cars": ("12207", "9741", "13160", "10399", "15331"),
}
_FIRST_PRINTED = {"cpi": "2.63", "ur": "5.03", "x": "17290", "cars": "10067"}
"""What was printed at first for September."""


class Told(NamedTuple):
    """How a measure is told: its name, its figures now, before and as first printed, and others."""

    name: str
    opening: str
    now: str
    before: str
    first: str
    wrong: str
    other: str


_TOLD = {
    "cpi": Told(
        "inflation",
        "Price pressures in Norway were in focus as the office published its inflation figures for "
        "October on Monday.",
        *("2.31%", "2.74%", "2.63%", "3.51%", "4.08%"),
    ),
    "x": Told(
        "exports",
        "Austria's exports were in focus as the office published its trade figures for October on "
        "Monday.",
        *("13.58 billion euros", "16.88 billion euros", "17.29 billion euros"),
        *("15.82 billion euros", "19.76 billion euros"),
    ),
    "cars": Told(
        "new car registrations",
        "Ireland's car market was in focus as the trade body published its new car registrations "
        "for October on Monday.",
        *("15,331", "10,399", "10,067", "11,181", "16,348"),
    ),
}
_DOMAINS = list(_TOLD)


@cache
def autumn() -> Catalogue:
    """Four measures of three countries from June to October 2025, September printed twice."""
    rows = ["series,period,value,published"]
    for key, values in _FIGURES.items():
        for month, value in enumerate(values, 6):
            if month == 9:
                rows.append(f"{key},2025-09,{_FIRST_PRINTED[key]},2025-10-10")
            day = "2025-11-10" if month >= 9 else f"2025-{month + 1:02d}-10"
            rows.append(f"{key},2025-{month:02d},{value},{day}")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _rated(domain: str, frame: str) -> list[tuple[str, Rating]]:
    """The figures of a sentence behind its opening, in order, with their ratings."""
    told = _TOLD[domain]
    sentence = frame.format(**{k: v for k, v in told._asdict().items() if k != "opening"})
    sentence = sentence[0].upper() + sentence[1:]
    found = verdicts_of(f"{told.opening} {sentence}", autumn(), "2025-11-12")
    return [(figure, verdict.rating) for figure, verdict in found.items()]


def _rating(domain: str, frame: str, figure: str) -> Rating | None:
    return dict(_rated(domain, frame)).get(figure)


_NOW = [
    "Against a forecast of {other}, the figure for October was {now}.",
    "{name} came in at {now} in October, above the {other} that economists had expected.",
    "It was expected to go from {now} in October to {other} by March.",
    "The bank expects {name} to go from {now} in October to {other} next year.",
    "Nordbank sees it at {other} in November. That would be a change from {now} in October.",
    "With {name} at {now} in October, economists expect the central bank to act next month.",
    "If {name} stays at October's {now}, the bank is likely to wait, analysts said.",
    "The next figures, due on December 10, will show whether the {now} of October was a blip.",
    "The bank, whose forecast for the final quarter is {other}, noted that {name} came to {now} "
    "in October.",
    "Asked whether {name} could reach {other}, she noted that it was {now} in October.",
    "Against a target of {other}, {name} came in at {now} in October.",
    "Ministers have pledged to bring the figure to {other} by 2027 from {now} in October.",
    "“We had expected {other}, so the October figure of {now} is a surprise,” she said.",
    "It will take months before {name}, {now} in October, is back at {other}, the ministry "
    "predicts.",
    "After {before} in September and {now} in October, economists had expected a move to {other}.",
    "It will be {other} by spring, the lowest since October, when {name} stood at {now}.",
    "The forecast had been {other}, and few had expected the actual outcome of {now}.",
]
_BEFORE = [
    "{name} came in at {now}, where economists had expected no change from September's {before}.",
    "Economists had forecast that {name} would stay close to the {before} seen in September.",
    "Economists expect {other} for November. That would compare with {now} in October and {before} "
    "in September.",
    "{name} came in at {now} in October, compared with an official goal of {other} and {before} "
    "in September.",
    "The October figure was {now}, versus {other} expected and {before} previously.",
    "{name} came in at {now} in October (forecast: {other}; prev. {before}).",
]


_FACTS = [(f, "now") for f in _NOW] + [(f, "before") for f in _BEFORE]


@pytest.mark.parametrize(
    ("frame", "slot", "domain"),
    [(*fact, _DOMAINS[place % len(_DOMAINS)]) for place, fact in enumerate(_FACTS)],
)
def test_a_fact_stays_one_beside_what_is_foretold(frame: str, slot: str, domain: str) -> None:
    told = _TOLD[domain]
    assert _rating(domain, frame, getattr(told, slot)) is Rating.SUPPORTED
    assert _rating(domain, frame, told.other) in (None, Rating.UNVERIFIED)


@pytest.mark.parametrize(
    "frame",
    [
        "{name} came in at {wrong} in October, above the {other} that economists had expected.",
        "It was expected to go from {wrong} in October to {other} by March.",
        "If {name} stays at October's {wrong}, the bank is likely to wait, analysts said.",
        "With {name} at {wrong} in October, economists expect the central bank to act next month.",
    ],
)
def test_a_wrong_fact_is_never_passed_there(frame: str) -> None:
    ratings = [_rating(domain, frame, _TOLD[domain].wrong) for domain in _DOMAINS]
    assert Rating.SUPPORTED not in ratings


def test_a_wrong_fact_is_accused_beside_a_forecast() -> None:
    frame = "{name} came in at {wrong} in October, above the {other} that economists had expected."
    assert _rating("cars", frame, _TOLD["cars"].wrong) is Rating.MISMATCH


@pytest.mark.parametrize(
    "frame",
    [
        "Nordbank has {name} at {other} for November.",
        "The budget is built on {name} of {other}.",
        "In a worst case, {name} reaches {other}.",
        "In the adverse scenario {name} goes to {other}.",
        "Estimates ranged between {first} and {other}.",
        "The {now} exceeded all forecasts, which ranged from {first} to {other}.",
        "{name} set to reach {other} by March.",
        "{name} seen at {other} in November.",
        "{name} came in below the expected {other} in October.",
        "It was below the {other} which the ministry had pencilled in for October.",
        "{name} came in at {now} in October, against the {other} that the office had guided to.",
        "{name} came in at {now} in October, not the {other} it had guided the market towards.",
        "It was outside the {other} that the central bank aims for in October.",
        "Nordbank raised its 2026 forecast to {other} from {wrong} in October.",
        "The median forecast was {wrong}, and the highest came in at {other}.",
        "In October it cut its forecast from {wrong} to {other}.",
    ],
)
def test_what_is_foretold_or_aimed_at_is_no_fact(frame: str) -> None:
    for domain in ("cpi", "cars"):
        assert _rating(domain, frame, _TOLD[domain].other) in (None, Rating.UNVERIFIED)


@pytest.mark.parametrize(
    "frame",
    [
        "The September figure, initially reported as {first}, was revised to {before}.",
        "The final reading for September was {before}, compared with a preliminary {first}.",
        "Revised figures showed {name} of {before} in September, not {first} as first thought.",
        "{name} came in at {now} in October, compared with {before} (revised from {first}) in "
        "September.",
        "The office raised its figure for September to {before}, having put it at {first} a month "
        "ago.",
        "The prior month was revised from {first} to {before}.",
    ],
)
@pytest.mark.parametrize("domain", ["cpi", "x"])
def test_earlier_prints_are_told_beside_the_one_in_force(domain: str, frame: str) -> None:
    told = _TOLD[domain]
    found = dict(_rated(domain, frame))
    assert (found[told.before], found[told.first]) == (Rating.SUPPORTED, Rating.SUPPORTED)


@pytest.mark.parametrize("domain", _DOMAINS)
def test_a_print_that_never_was_stays_open(domain: str) -> None:
    frame = "The September figure, initially reported as {wrong}, was revised to {before}."
    assert _rating(domain, frame, _TOLD[domain].wrong) is not Rating.SUPPORTED


def test_an_old_print_given_as_current_is_outdated() -> None:
    assert _rating("cpi", "Inflation was {first} in September.", "2.63%") is Rating.MISMATCH

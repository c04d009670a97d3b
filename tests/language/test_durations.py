"""Spans of time that measure how long something took, and those that place or define."""

import pytest

from verifier.language.figures.quantities import find_figures
from verifier.model.span import Span


def read(text: str) -> list[tuple[float, str | None]]:
    found = find_figures(text, Span(0, len(text)))
    return [(float(figure.quantity.value), figure.quantity.unit) for figure in found]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Passengers waited 22 days for a refund.", [(22, "day")]),
        ("Ambulances took 41 minutes to come.", [(41, "minute")]),
        ("Homes sold, though it took them 42 days.", [(42, "day")]),
        ("It took sellers 42 days to find a buyer.", [(42, "day")]),
        ("Trains took an average of 41.8 minutes.", [(41.8, "minute")]),
        ("The wait was 348 days, 22 days longer than in May.", [(348, "day"), (22, "day")]),
        ("Waits fell to 12 days.", [(12, "day")]),
        ("Half of all cases took 450 days or longer.", [(0.5, "ratio"), (450, "day")]),
        ("Half the staff left after 12 weeks or more.", [(0.5, "ratio")]),
        ("Gas stocks stand at 18 GWh, 12 days of demand.", [(18e9, "watt_hour"), (12, "day")]),
        ("The median wait was nine days.", [(9, "day")]),
        ("The target is 18 minutes.", [(18, "minute")]),
        ("Life expectancy rose to 81 years.", [(81, "year")]),
        ("Delays averaged 14 days, up from 9 days.", [(14, "day"), (9, "day")]),
        ("The grid ran 182 days without load shedding.", [(182, "day")]),
        ("Guests spent 4.9 million nights here.", [(4.9e6, "night")]),
        ("Crews lost 1,190 hours there, and St Luke's recorded 641 hours.",
         [(1190, "hour"), (641, "hour")]),
        ("The station logged 241 hours of sunshine.", [(241, "hour")]),
        ("Delays came to 805 hours in May.", [(805, "hour")]),
        ("Waits were longest in Oslo, at 31 days, and shortest in Bergen, at 9 days.",
         [(31, "day"), (9, "day")]),
        ("The median wait was 31 days. In Bergen it went from 12 days to 9.",
         [(31, "day"), (12, "day"), (9, None)]),
        ("Patients waited 22 days, though for eyes it was 41.", [(22, "day"), (41, "day")]),
    ],
)  # fmt: skip
def test_a_measured_duration_is_a_figure(text: str, values: list[tuple[float, str]]) -> None:
    assert read(text) == values


@pytest.mark.parametrize(
    "text",
    [
        "It was a 13-week run of three years and 12 days.",
        "They slept there two nights and waited two hours.",
        "Patients must be seen before 18 weeks have passed.",
        "The 45-minute show began 20 minutes late.",
        "He died 20 minutes later.",
        "It took 10 years to build the wall.",
        "Waits of more than 12 hours are rare.",
        "They spent more than 12 hours in the department.",
        "He took 3 days off.",
        "He was ordered to do 200 hours unpaid work.",
        "The crossing reopened after 120 hours.",
        "Every 500 hours the oil is changed.",
        "They were jailed for 22 and 24 years.",
        "The festival was longest in Oslo, at 31 days.",
        "Waits grew. Then, at 4 weeks before the vote, they fell.",
        "The median was out. It was 12 days before the vote.",
    ],
)
def test_a_span_that_places_or_defines_stays_silent(text: str) -> None:
    assert read(text) == []

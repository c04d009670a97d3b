"""A verb and what it counts, told around a figure, as a measure: "built 374,300 cars"."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.language.measures.doings import with_doings
from verifier.model.span import Span
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
made,"Output of cars, Malta",car_production,MLT,car,M,flow,year_on_year,yes,
reg,"Registrations of cars, Malta",car_registrations,MLT,car,M,flow,year_on_year,yes,new cars
cod,"Landings of cod, Malta",catch,MLT,tonne,M,flow,year_on_year,yes,cod landed
"""
ROWS = "series,period,value\nmade,2025-10,3743\nreg,2025-10,2209\ncod,2025-10,841\n"


def pack() -> Catalogue:
    """Cars built and registered, and cod landed, in October."""
    return catalogue_of(SERIES, ROWS)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Malta's plants built 3,743 cars in October.", "3,743", "made"),
        ("Malta's plants produced some 3,743 cars in October.", "3,743", "made"),
        ("In October 3,743 cars were built in Malta.", "3,743", "made"),
        ("Boats landed 841 tonnes of cod in Malta in October.", "841 tonnes", "cod"),
    ],
)
def test_a_figure_parts_a_verb_from_what_it_counts(text: str, figure: str, series: str) -> None:
    found = verdicts_of(text, pack(), "2025-11-20")[figure]
    assert (found.series, found.rating) == (series, "supported")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Plants built 3,743 cars.", ["built"]),
        ("Some 3,743 new cars were built.", ["new cars were built"]),
        ("Plants built 3,743 sheds.", []),
        ("Dealers washed 3,743 cars.", []),
        ("Plants that build cars had 3,743 people.", []),
    ],
)
def test_the_verb_is_where_the_measure_is_told(text: str, told: list[str]) -> None:
    words, whole = pack().vocabulary(), Span(0, len(text))
    found = tuple(words.find(text, whole))
    known = {m.span for m in found}
    new = [m for m in with_doings(text, whole, found, words) if m.span not in known]
    assert [m.span.of(text) for m in new] == told

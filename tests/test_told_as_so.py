"""Modals, promises and plans in sentences that tell of what is so."""

from datetime import date
from functools import cache

import pytest

from verifier.extract import extract
from verifier.language.forecasts.surveyed import is_told_of_people
from verifier.language.reading import read
from verifier.model.clause import Context
from verifier.model.codelist import Vocabulary
from verifier.reader import article_from
from verifier.reference.codelists import codelists
from verifier.reference.phrases import build_vocabulary
from verifier.settings import Settings

AHEAD = {Context.FORECAST, Context.HYPOTHETICAL, Context.TARGET}


@cache
def vocabulary() -> Vocabulary:
    return build_vocabulary((), codelists())


def is_so(text: str) -> bool:
    """Whether the first figure of a text is told as it is."""
    article = article_from(text.encode(), "copy.txt")
    claims = extract(read(article, vocabulary(), date(2025, 12, 10), None), Settings())
    return AHEAD.isdisjoint(claims[0].clause.context)


@pytest.mark.parametrize(
    "text",
    [
        "Ethiopia's hard-currency cushion would pay for just 2.1 months of what it buys abroad.",
        "Sri Lanka's reserves would cover 4.2 months of imports.",
        "The gas in store would meet about 6 weeks of demand.",
        "Shared out evenly, what Luxembourg makes in a year would come to $129,000 for everybody.",
        "German town halls waved through plans for 24,400 flats in September.",
        "Councils in Wales approved plans for 1,480 homes in the third quarter.",
        "Passengers got to their platform as the timetable promised on 94.1% of trains last year.",
    ],
)
def test_it_is_told_as_it_is(text: str) -> None:
    assert is_so(text)


@pytest.mark.parametrize(
    "text",
    [
        "If sold, the gold would cover 4.2 months of imports.",
        "The new loan would probably cover 4.2 months of imports.",
        "The deal would buy 4 million tonnes of wheat.",
        "The scheme would come to $129,000 for every resident.",
        "Split equally, next year's pot would come to $900 for everybody.",
        "The builder has plans for 24,400 flats.",
        "The railway promised 94.1% of trains on time.",
        "As ministers promised that growth would reach 3%, it fell.",
    ],
)
def test_what_is_foretold_supposed_or_promised_stays_so(text: str) -> None:
    assert not is_so(text)


@pytest.mark.parametrize(
    ("text", "is_of_people"),
    [
        ("Poles on the street reckon life will be 4.2% dearer a year from now.", True),
        ("Ordinary Turks reckon that life will cost them 54.5% more a year from now.", True),
        ("Economists on the street reckon life will be 4.2% dearer a year from now.", False),
        ("Ordinary Turks reckon the central bank will raise rates to 40%.", False),
        ("Poles will pay 4.2% more a year from now.", False),
        ("Life will be 4.2% dearer for ordinary Poles, analysts reckon.", False),
    ],
)
def test_people_may_be_called_by_their_nation(text: str, is_of_people: bool) -> None:
    assert is_told_of_people(text) is is_of_people

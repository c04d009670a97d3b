"""A measure with a series between the two places of a sentence is likelier the one meant."""

from datetime import date
from functools import cache

import pytest
from small_catalogue import catalogue_of

from verifier.judge.matching import ConceptsHeld
from verifier.match.choosing import chosen, clues_of
from verifier.match.guesses import Guesses
from verifier.match.surroundings import Concept, Likely, Words
from verifier.matched import match_sentence
from verifier.model.claim import Claim
from verifier.reference.association_index import surroundings_at
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,headline
visitors,Visitor arrivals of Iceland,tourist_arrivals,ISL,,,persons,0,M,flow,year_on_year,yes
chinese,"Visitor arrivals from China, Iceland",tourist_arrivals,ISL,CHN,,persons,0,M,flow,year_on_year,no
trips,Trips abroad of residents of Iceland,outbound_trips,ISL,,,persons,0,M,flow,year_on_year,yes
salmon,Exports of salmon of Iceland,exports,ISL,,salmon,USD,6,M,flow,year_on_year,no
"""  # noqa: E501
VISITORS, TRIPS, SALMON = ("tourist_arrivals", ""), ("outbound_trips", ""), ("exports", "salmon")
TWO = "Some 31,400 Chinese landed in Iceland in October to chase the northern lights."
ONE = "Some 31,400 people landed in Iceland in October to chase the northern lights."
STRANGERS = "Some 31,400 Mexicans landed in Iceland in October to chase the northern lights."
MONEY = "Some $31 million was spent by Chinese in Iceland in October under the northern lights."


@cache
def iceland() -> Catalogue:
    rows = ["series,period,value,published"]
    rows += [f"{line.partition(',')[0]},2025-10,31400," for line in SERIES.splitlines()[1:]]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def claim_of(text: str) -> Claim:
    return match_sentence(text, iceland(), Settings(meanings="off"), date(2025, 12, 1))[0].claim


def is_between(text: str, concept: Concept) -> bool:
    fit = ConceptsHeld(iceland()).fitting(claim_of(text))(concept)
    return fit is not None and fit.between


def test_a_series_of_one_place_and_the_other_lies_between_them() -> None:
    assert is_between(TWO, VISITORS)


@pytest.mark.parametrize(
    ("text", "concept"),
    [(TWO, TRIPS), (TWO, SALMON), (ONE, VISITORS), (STRANGERS, VISITORS), (MONEY, VISITORS)],
)
def test_none_lies_between_one_place_other_places_or_in_another_unit(
    text: str, concept: Concept
) -> None:
    assert not is_between(text, concept)


def test_of_two_that_the_words_tell_alike_the_one_between_the_places_is_chosen() -> None:
    held = ConceptsHeld(iceland())
    around = Guesses(held.every, held.fitting, surroundings_at(iceland().cache_dir)).around
    for text, expected in ((TWO, VISITORS), (ONE, TRIPS)):
        words, fits = Words(claim_of(text), around), held.fitting(claim_of(text))
        alike = (Likely(one, 1.0, frozenset(("land", "light"))) for one in (TRIPS, VISITORS))
        likely = [one.fitted(fit) for one in alike if (fit := fits(one.concept)) is not None]
        assert [c.between for c in clues_of(words, likely)] == [False, expected == VISITORS]
        order = {"placed": 1.0, "between": 1.0}
        assert chosen(words, likely, lambda _: True, order=order).likely.concept == expected

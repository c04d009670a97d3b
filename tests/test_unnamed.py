"""Which words of a sentence may name a measure that no list has."""

from datetime import date

import pytest

from verifier.extract import extract
from verifier.language.reading import read
from verifier.match.unnamed import phrases_to_ask
from verifier.model.article import Article, Block
from verifier.model.clause import Clause
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span
from verifier.settings import Settings

PUBLISHED = date(2025, 12, 8)


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    known = Vocabulary()
    for place, code in (("Germany", "DEU"), ("Wales", "GB-WLS"), ("China", "CHN")):
        known.add(place, (Term(TermKind.AREA, code, "noun"),))
    return known


def asked(sentence: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """What is asked for the first figure of a sentence."""
    article = Article(sentence, blocks=(Block(Span(0, len(sentence))),), published=PUBLISHED)
    claims = extract(read(article, vocabulary, PUBLISHED), Settings())
    return phrases_to_ask(claims[0].clause)


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        (
            "Money sent home by migrants rose 4.5% to $12.3 billion in November.",
            "Money sent home by migrants",
        ),
        (
            "The number of people queuing for treatment climbed to 7.4 million in September.",
            "people queuing for treatment",
        ),
        (
            "In Germany, takings at the tills fell by 1.3% in October, according to Destatis.",
            "takings at the tills",
        ),
        (
            "Chief Executive John Smith said cars rolling off the line jumped nearly 15%.",
            "cars rolling off the line",
        ),
        (
            "Some 1.2 million hours were lost to walkouts in October, the office said on Friday.",
            "hours lost walkouts",
        ),
        (
            "Motorists paid an average of 143.2 pence a litre at the forecourt.",
            "Motorists paid forecourt",
        ),
        ("The gap between rich and poor widened to 0.41 last year.", "gap between rich and poor"),
        ("Empty dwellings in Wales numbered 103,000 in March.", "Empty dwellings"),
        ("Lenders repossessed 2,300 houses in the spring.", "Lenders repossessed houses"),
    ],
)
def test_the_words_that_may_name_a_measure_come_first(sentence, phrase, vocabulary) -> None:
    assert asked(sentence, vocabulary)[0] == phrase


@pytest.mark.parametrize(
    "sentence",
    [
        "It rose 3% in November.",
        "That was up 12% from a year ago.",
        "China was at 4.5% last month, economists said.",
        "The figure was revised to 2.1 percent on Friday.",
    ],
)
def test_a_sentence_that_names_nothing_asks_nothing(sentence, vocabulary) -> None:
    assert asked(sentence, vocabulary) == ()


@pytest.mark.parametrize(
    ("sentence", "left_out"),
    [
        ("In Germany, takings at the tills fell by 1.3 percent.", "germany"),
        ("Chief Executive John Smith said cars rolling off the line jumped 15%.", "smith"),
        ("Visits to the family doctor rose to 31 million in November.", "november"),
        ("Visits to the family doctor reached their highest since March at 31 million.", "highest"),
        ("Visits to the family doctor plunged by about 31 million.", "plunged"),
        ("Visits to the family doctor cost 31 million euros.", "euros"),
    ],
)
def test_places_people_times_movements_and_units_are_left_out(
    sentence, left_out, vocabulary
) -> None:
    found = asked(sentence, vocabulary)
    assert found
    assert all(left_out not in phrase.lower() for phrase in found)


def test_no_more_than_three_phrases_are_asked(vocabulary) -> None:
    sentence = (
        "Bakers (small ones), mills and farms - not shops - sold; traders stored 5 million loaves."
    )
    assert 1 <= len(asked(sentence, vocabulary)) <= 3


def test_a_clause_built_by_hand_is_enough() -> None:
    text = "visits to the family doctor rose 4%"
    clause = Clause(Span(0, len(text)), Span(33, 35), text)
    assert phrases_to_ask(clause) == ("visits to the family doctor",)

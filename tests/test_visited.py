"""Those who go somewhere are counted there, and where they are from is the partner."""

from datetime import date

import pytest

from verifier.extract import extract
from verifier.language.reading import read
from verifier.match import Matcher
from verifier.match.contradicted import is_contradicted
from verifier.match.holdings import Holdings
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.reader import article_from
from verifier.reference.codelists import codelists
from verifier.reference.phrases import build_vocabulary
from verifier.settings import Settings


def arrivals(key: str, home: str, partner: str | None, title: str) -> Series:
    return Series(key, "p", title, "person", Frequency.MONTH, "tourist_arrivals", home, partner)


COUNTED = (
    arrivals("th", "THA", None, "Visitor arrivals, Thailand"),
    arrivals("th_kr", "THA", "KOR", "Visitor arrivals from South Korea, Thailand"),
    arrivals("kr", "KOR", None, "Visitor arrivals, South Korea"),
    arrivals("kr_th", "KOR", "THA", "Visitor arrivals from Thailand, South Korea"),
)


def match(text: str) -> str | None:
    """The best candidate for the first claim of a text; None where the text contradicts it."""
    article = article_from(text.encode(), "copy.txt")
    vocabulary = build_vocabulary(COUNTED, codelists())
    claim = extract(read(article, vocabulary, date(2025, 11, 10), None), Settings())[0]
    found = Matcher(Holdings(COUNTED)).candidates(claim, Settings())
    return found[0].series if found and not is_contradicted(found[0]) else None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Tourist visits to Thailand by South Koreans came to 155,000 in October.", "th_kr"),
        ("Some 155,000 South Korean tourists flew into Thailand in October.", "th_kr"),
        ("Some 155,000 South Korean tourists came to Thailand in October.", "th_kr"),
        ("Some 155,000 South Korean tourists landed in Thailand in October.", "th_kr"),
        ("Thai holidaymakers headed to South Korea, 98,000 tourists in October.", "kr_th"),
        ("Some 98,000 tourists from Thailand travelled to South Korea in October.", "kr_th"),
    ],
)
def test_people_are_counted_where_they_go(text: str, key: str) -> None:
    assert match(text) == key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("South Korea had 1.6 million tourists in October.", "kr"),
        ("Thailand's tourist arrivals reached 2.7 million in October.", "th"),
        ("Some 2.7 million tourists came to Thailand in October.", "th"),
        (
            "South Korea's tourist arrivals reached 1.6 million in October, next to Thailand's.",
            "kr",
        ),
        ("South Korean tourist arrivals were 1.6 million in October, compared to Thailand.", "kr"),
    ],
)
def test_one_place_or_a_place_that_nobody_goes_to_stays_as_it_is(text: str, key: str) -> None:
    assert match(text) == key

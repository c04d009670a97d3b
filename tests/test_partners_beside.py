"""Places that a sentence names beside the one where something is counted or quoted."""

from datetime import date

import pytest

from verifier.extract import extract
from verifier.language.reading import read
from verifier.match import Matcher
from verifier.match.contradicted import is_contradicted
from verifier.match.holdings import Holdings
from verifier.match.topic import Topic
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series
from verifier.reader import article_from
from verifier.reference.codelists import codelists
from verifier.reference.phrases import build_vocabulary
from verifier.settings import Settings

MONTH = Frequency.MONTH


def arrivals(key: str, home: str, partner: str | None, title: str) -> Series:
    return Series(key, "p", title, "person", MONTH, "tourist_arrivals", home, partner)


def rent(key: str, city: str, area: str) -> Series:
    title, kind = f"Median rent asked, {city}", Nature.PRICE
    return Series(key, "p", title, "AUD", MONTH, "rents", area, breakdown=city, nature=kind)


COUNTED = (
    arrivals("ke", "KEN", None, "Visitor arrivals, Kenya"),
    arrivals("ke_ug", "KEN", "UGA", "Visitor arrivals from Uganda, Kenya"),
    arrivals("ke_tz", "KEN", "TZA", "Visitor arrivals from Tanzania, Kenya"),
    arrivals("vn", "VNM", None, "Visitor arrivals, Viet Nam"),
    arrivals("vn_in", "VNM", "IND", "Visitor arrivals from India, Viet Nam"),
    arrivals("ke_in", "KEN", "IND", "Visitor arrivals from India, Kenya"),
)
RENTS = (rent("perth", "Perth", "AU-WA"), rent("sydney", "Sydney", "AU-NSW"))


def match(text: str, catalogue: tuple[Series, ...], topic: str | None = None) -> str | None:
    """The best candidate for the last claim of a text; None where the text contradicts it."""
    article = article_from(text.encode(), "copy.txt")
    vocabulary = build_vocabulary(catalogue, codelists())
    claim = extract(read(article, vocabulary, date(2025, 11, 10), None), Settings())[-1]
    found = Matcher(Holdings(catalogue)).candidates(
        claim, Settings(), Topic(topic) if topic else None
    )
    return found[0].series if found and not is_contradicted(found[0]) else None


@pytest.mark.parametrize(
    ("text", "topic", "key"),
    [
        ("Kenya had 90,100 visitors. Ugandans led with 20,127, before Tanzania on 19,474.", "ke_ug",
         "ke_tz"),
        ("Visitors from Tanzania numbered 19,474, and those from Uganda 20,127.", "ke_tz", "ke_ug"),
    ],
)  # fmt: skip
def test_the_partners_of_a_measure_are_no_other_places(text: str, topic: str, key: str) -> None:
    assert match(text, COUNTED, topic) == key


def test_a_place_that_a_measure_is_held_for_is_another_one() -> None:
    text = "Viet Nam received 1.2 million visitors. Arrivals from India reached 61,000."
    assert match(text, COUNTED, "vn") == "vn_in"


def test_the_place_of_a_name_outweighs_those_told_before() -> None:
    text = "The rent asked in Sydney was A$780. In Perth, tenants are asked for a rent of A$690."
    assert match(text, RENTS, "sydney") == "perth"


def test_a_place_beside_that_of_a_name_still_speaks_against_it() -> None:
    text = "In New Zealand, the rent asked was A$690."
    assert match(text, RENTS, "sydney") is None

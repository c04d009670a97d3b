"""Which series a figure is about: the best candidate in small hand-built catalogues."""

from dataclasses import replace
from datetime import date

import pytest

from verifier.extract import extract
from verifier.language.reading import read
from verifier.match import Matcher
from verifier.match.holdings import Holdings
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.period import Frequency
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Candidate
from verifier.reader import article_from
from verifier.reference.codelists import codelists
from verifier.reference.phrases import build_vocabulary
from verifier.settings import Settings

SETTINGS = Settings()


def series(key: str, title: str, indicator: str, unit: str, **slots: object) -> Series:
    made = Series(key, "quay", title, unit, Frequency.MONTH, indicator)
    return replace(made, **slots)  # type: ignore[arg-type]


QUAY = (
    series("catch", "Landings of all species, Ruritania", "landings", "tonne", headline=True),
    series("eel", "Landings of eel, Ruritania", "landings", "tonne", breakdown="eel"),
    series("crab", "Landings of crab, Ruritania", "landings", "tonne", breakdown="crab"),
    series("crews", "Crew members registered, Ruritania", "crews", "person", nature=Nature.STOCK),
    series("wait", "Waiting time at the quay, Ruritania", "queue", "minute", nature=Nature.RATE),
    series("ice", "Ice sold to boats, Ruritania", "ice_supply", "tonne"),
    series("permit", "Berth permits granted, Ruritania", "berth_permits", "approval"),
    series(
        "ratio", "Ratio of deckhands to skippers, Ruritania", "deck", "ratio", nature=Nature.RATE
    ),
)


def claims_of(text: str, catalogue: tuple[Series, ...] = QUAY) -> list[Claim]:
    article = article_from(text.encode(), "copy.txt")
    vocabulary = build_vocabulary(catalogue, codelists())
    return extract(read(article, vocabulary, date(2025, 11, 10), None), SETTINGS)


def candidates(
    text: str, catalogue: tuple[Series, ...] = QUAY, topic: str | None = None
) -> list[Candidate]:
    claim = claims_of(text, catalogue)[-1]
    return Matcher(Holdings(catalogue)).candidates(claim, SETTINGS, Topic(topic) if topic else None)


def best(text: str, catalogue: tuple[Series, ...] = QUAY, topic: str | None = None) -> str | None:
    found = candidates(text, catalogue, topic)
    return found[0].series if found else None


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Boats landed 4,120 tonnes in October.", "catch"),
        ("Boats landed 312 tonnes of eel in October.", "eel"),
        ("Eel landings fell 4.5% in October.", "eel"),
        ("The quay sold 97 tonnes of ice to boats in October.", "ice"),
        ("The council granted 214 berth permits in October.", "permit"),
    ],
)
def test_a_verb_names_the_measure_that_a_title_has_as_a_noun(sentence: str, wanted: str) -> None:
    assert best(sentence) == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor bought 4,120 stamps in October.",
        "Ruritania won 12 medals.",
    ],
)
def test_what_no_series_holds_stays_below_the_floor(sentence: str) -> None:
    assert all(c.score < SETTINGS.match_floor for c in candidates(sentence))


def test_a_unit_that_one_measure_alone_is_told_in_speaks_for_it() -> None:
    found = candidates("Landings were steady. At the quay boats waited 41.5 minutes in October.")
    assert found[0].series == "wait"
    assert dict(found[0].parts)["unit"] > 0.1


def test_a_unit_of_several_measures_speaks_for_none_of_them() -> None:
    found = candidates("Boats landed 4,120 tonnes in October.")
    assert dict(found[0].parts)["unit"] < 0.1


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The ratio of deckhands to skippers was 4.5 in October.", "ratio"),
        ("Some 2,410 registered crew members sailed in October.", "crews"),
    ],
)
def test_a_number_without_a_unit_fits_what_its_words_say(sentence: str, wanted: str) -> None:
    assert best(sentence) == wanted


def test_a_bare_number_is_no_ratio_where_no_word_says_so() -> None:
    assert best("Skippers and deckhands came to 450 in October.") != "ratio"


def test_the_part_that_the_text_names_wins_over_the_total_and_the_other_parts() -> None:
    first, *others = candidates("Landings of crab rose 6.2% in October.")
    assert first.series == "crab"
    assert all(first.score - other.score > SETTINGS.match_margin for other in others)


def test_the_total_wins_where_the_text_names_no_part() -> None:
    assert best("Landings rose 6.2% in October.") == "catch"


DAIRY = (
    series("made", "Cheese output, Ruritania", "cheese_output", "tonne", ref_area="RUR"),
    series("sales", "Sales of dairy goods, Ruritania", "dairy_sales", "EUR", ref_area="RUR"),
)


def test_a_part_that_the_title_itself_has_does_not_speak_against_a_total() -> None:
    assert best("Sales of dairy goods reached €41.3 million in October.", DAIRY) == "sales"


def test_a_measure_that_no_fitting_series_has_speaks_little_against_the_others() -> None:
    parts = dict(candidates("Cheese output, like exports, hit 913 tonnes.", DAIRY)[0].parts)
    assert parts["indicator"] > 0.2


class TestTopic:
    """What the figure before was about, for a sentence that names nothing itself."""

    def test_it_speaks_for_its_measure(self) -> None:
        text = "It was up 4.5% on October 2024."
        with_topic = candidates(text, topic="ice")
        assert with_topic[0].series == "ice"
        assert dict(with_topic[0].parts)["topic"] > 0

    def test_it_is_left_out_of_the_certainty(self) -> None:
        (first, *_) = candidates("It was up 4.5% on October 2024.", topic="ice")
        assert first.certainty < first.score

    def test_it_yields_to_a_word_of_another_title(self) -> None:
        assert best("Boats landed 312 tonnes in October.", topic="ice") == "catch"

    def test_it_yields_to_a_measure_that_the_sentence_names(self) -> None:
        found = candidates("Landings rose 6.2% in October.", topic="ice")
        assert all("topic" not in dict(c.parts) for c in found)


PORTS = (
    series("north", "Cars shipped, Northport", "cars_shipped", "car", ref_area="RU-NO"),
    series("south", "Cars shipped, Southport", "cars_shipped", "car", ref_area="RU-SO"),
)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Northport shipped 4,120 cars in October.", "north"),
        ("Southport shipped 4,120 cars in October.", "south"),
    ],
)
def test_a_place_that_a_single_title_names_tells_series_apart(sentence: str, wanted: str) -> None:
    assert best(sentence, PORTS) == wanted


def test_the_company_that_opens_a_title_is_no_word_of_the_measure() -> None:
    mill = (
        series("flour", "Halm Mills, flour milled", "flour", "tonne", ref_area="Halm Mills"),
        series("bran", "Halm Mills, bran packed", "bran", "tonne", ref_area="Halm Mills"),
    )
    assert best("Halm Mills packed 312 tonnes of bran in October.", mill) == "bran"
    assert best("Halm Mills milled 5,120 tonnes in October.", mill) == "flour"


FARM = (
    series("barley", "Barley harvest, Ruritania", "harvest", "tonne", breakdown="barley"),
    series("hops", "Hop yards planted, Ruritania", "hop_area", "hectare"),
    series("x", "Exports of goods, Ruritania", "exports", "EUR", ref_area="RUR"),
)


def score_of(key: str, sentence: str, catalogue: tuple[Series, ...]) -> float:
    found = candidates(sentence, catalogue)
    return next((c.score for c in found if c.series == key), 0.0)


def test_a_part_that_only_another_measure_has_speaks_not_against_a_total_apart_from_it() -> None:
    text = "The barley harvest rose 4.5% to a good average, and exports grew 6.2% in October."
    assert score_of("x", text, FARM) > SETTINGS.match_floor


@pytest.mark.parametrize(
    "text", ["Barley exports grew 6.2% in October.", "Exports of barley grew 6.2% in October."]
)
def test_it_speaks_against_a_total_that_it_stands_beside(text: str) -> None:
    assert score_of("x", text, FARM) < SETTINGS.match_floor


def test_a_part_that_the_text_leaves_out_counts_less_where_it_is_the_only_one() -> None:
    text = "The harvest grew 6.2% in October."
    total = series("all", "Harvest, Ruritania", "harvest", "tonne")
    assert score_of("barley", text, (*FARM, total)) < score_of("barley", text, FARM)


PAIRS = (
    series(
        "yen",
        "US dollar in yen, close",
        "exchange_rate",
        "JPY",
        ref_area="JPN",
        nature=Nature.PRICE,
    ),
    series(
        "aussie",
        "Exchange rate, Australian dollar in US dollars, close",
        "exchange_rate",
        "USD",
        ref_area="AUS",
        nature=Nature.PRICE,
    ),
    series(
        "euro",
        "Exchange rate, euro in US dollars, close",
        "exchange_rate",
        "USD",
        ref_area="EA",
        nature=Nature.PRICE,
    ),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The US dollar climbed 0.4% against the yen in October.", "yen"),
        ("The Australian dollar lost 1.2% in October.", "aussie"),
        ("The euro lost 1.2% in October.", "euro"),
    ],
)
def test_the_currency_that_a_title_quotes_is_one_of_its_pair(text: str, key: str) -> None:
    found = candidates(text, PAIRS)[0]
    assert found.series == key
    assert dict(found.parts)["ref_area"] > 0


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The US dollar climbed 0.4% in October.", "euro"),
        ("Sterling lost 1.2% in October.", "yen"),
        ("The Swiss franc gained 0.3% in October.", "aussie"),
    ],
)
def test_a_currency_that_it_is_quoted_in_or_another_one_is_not(text: str, key: str) -> None:
    found = {one.series: dict(one.parts) for one in candidates(text, PAIRS)}
    assert key not in found or found[key]["ref_area"] < 0


HELD = {"ref_area": "AUT", "indicator": "pupils"}
SHARES = (
    series("heads", "Pupils with a bursary, Austria", unit="person", **HELD),
    series("part", "Pupils with a bursary, share of pupils", unit="percent", **HELD),
)
BREAD = (
    series("loaf", "Bread prices, index, Austria", "bread_prices", "index"),
    series(
        *("rate", "Bread prices, change on the year, Austria", "bread_prices", "percent"),
        transformation=Transformation.YEAR,
        nature=Nature.RATE,
    ),
)


def test_the_series_that_holds_the_printed_share_or_rate_goes_first() -> None:
    assert best("Pupils with a bursary made up 31% of the total in October.", SHARES) == "part"
    assert best("Bread prices rose 3.1% on the year in October.", BREAD) == "rate"


def test_it_does_not_for_a_count_or_a_change_on_the_month() -> None:
    assert best("Pupils with a bursary numbered 3,100 in October.", SHARES) == "heads"
    assert best("Bread prices rose 3.1% on the month in October.", BREAD) == "loaf"

"""What a series is called by, and what else the words around a figure are."""

import pytest
from test_match import SETTINGS, best, candidates, claims_of, score_of, series

from verifier.language.measures.senses import but_tellers
from verifier.match.fits import fits_unit
from verifier.model.codelist import Vocabulary
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.series import Nature
from verifier.model.span import Span

MARKETS = (
    series(
        *("cocoa", "Cocoa beans, New York nearby, per tonne", "cocoa_price", "USD"),
        ref_area="WLD",
        aliases=("New York cocoa",),
    ),
    series(
        *("beans", "Cocoa beans, London nearby, per tonne", "cocoa_price", "GBP"),
        ref_area="GBR",
        aliases=("London cocoa",),
    ),
)


def test_the_place_in_the_name_of_a_series_is_no_other_place() -> None:
    assert best("New York cocoa rose 6.3% in October.", MARKETS) == "cocoa"
    assert best("London cocoa rose 6.3% in October.", MARKETS) == "beans"


def test_a_place_beside_the_name_still_is_one() -> None:
    named = score_of("cocoa", "New York cocoa rose 6.3% in October.", MARKETS)
    abroad = score_of("cocoa", "In France, cocoa beans rose 6.3% in October.", MARKETS)
    assert abroad < named / 2


INDICES = (
    series("fifty", "Halm 50, close", "share_index", "index", breakdown="Halm 50", ref_area="DEU"),
    series(
        *("bank", "Halm banks index, close", "share_index", "index"),
        breakdown="Halm banks",
        ref_area="AUT",
        aliases=("Bank Halm", "bank shares"),
    ),
)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("In New York, Bank Halm rose 3.1% in October.", True),
        ("In New York, bank shares rose 3.1% in October.", False),
    ],
)
def test_a_name_outweighs_a_place_and_a_description_does_not(sentence: str, wanted: bool) -> None:
    assert (score_of("bank", sentence, INDICES) >= SETTINGS.match_floor) is wanted


MILK = (series("milk", "Milk delivered to dairies, Ruritania", "milk_deliveries", "litre"),)
HIRED = (
    series("jobs", "Employment, Ruritania", "payrolls", "person"),
    series("mines", "Employment in mining, Ruritania", "payrolls", "person", breakdown="mining"),
)


def test_those_who_do_what_a_measure_counts_are_no_part_of_it() -> None:
    assert best("Farmers delivered 84.5 million litres of milk in October.", MILK) == "milk"


@pytest.mark.parametrize(
    ("catalogue", "text"),
    [
        (HIRED, "Farmers raised employment by 3,100 in October."),
        (MILK, "Milk deliveries of farmers rose 3.1% in October."),
    ],
)
def test_they_are_where_the_measure_is_told_by_parts_or_they_stand_beside_it(
    catalogue: tuple, text: str
) -> None:
    key = catalogue[0].key
    assert score_of(key, text, catalogue) < SETTINGS.match_floor


CARDS = (
    series("cards", "Card transactions, total retail, Ruritania", "card_spending", "EUR"),
    series("food", "Card transactions, food, Ruritania", "card_spending", "EUR", breakdown="food"),
)


def test_a_part_that_the_title_of_a_total_has_does_not_speak_against_it() -> None:
    assert best("Card spending in the shops rose 3.1% in October.", CARDS) == "cards"
    shops = score_of("cards", "Card spending in the shops rose 3.1%.", CARDS)
    assert score_of("cards", "Card spending of farmers rose 3.1%.", CARDS) < shops


HOMES = (
    series("cable", "Homes with cable, Ruritania", "coverage", "percent", breakdown="cable"),
    series("mast", "Homes with wind power, Ruritania", "coverage", "percent", breakdown="wind"),
)


def test_a_compound_shares_the_words_that_it_joins_with_a_title() -> None:
    assert best("Coverage of cable-ready homes rose 3.1% in October.", HOMES) == "cable"


PLACES = (
    series("rob_n", "Robberies, Northport", "robbery", "case", ref_area="RU-NO"),
    series("rob_s", "Robberies, Southport", "robbery", "case", ref_area="RU-SO"),
    series("cars_s", "Cars stolen, Southport", "car_theft", "case", ref_area="RU-SO"),
)


def test_a_figure_keeps_to_the_place_that_the_one_before_was_about() -> None:
    assert best("Robberies fell 3.1% in October.", PLACES, "cars_s") == "rob_s"
    assert best("Robberies in Northport fell 3.1% in October.", PLACES, "cars_s") == "rob_n"


def test_what_is_kept_to_bears_no_other_reading_out() -> None:
    found = candidates("Robberies fell 3.1% in October.", PLACES, "cars_s")
    first = next(one for one in found if one.series == "rob_s")
    assert dict(first.parts)["same_place"] > 0
    assert first.likeness < first.score


VOCABULARY = Vocabulary()
VOCABULARY.add("government", [Term(TermKind.BREAKDOWN, "government")])
VOCABULARY.add("St James", [Term(TermKind.BREAKDOWN, "St James")])
VOCABULARY.add("manufacturing", [Term(TermKind.BREAKDOWN, "manufacturing")])


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The government reported that employers added 84,000 jobs.", False),
        ("Government figures showed that employers added 84,000 jobs.", False),
        ("The government added 84,000 jobs.", True),
        ("Government jobs rose by 84,000.", True),
        ("The government reported 84,000 new jobs.", False),
        ("St James reported 44 cases.", True),
        ("St James reported only about 1,200.", True),
        ("St James announced 300 cuts.", True),
        ("St James reported that 44 had fallen ill.", False),
        ("St James said 44 had fallen ill.", False),
        ("Manufacturing figures showed a rise of 3.1%.", True),
    ],
)
def test_who_tells_of_a_measure_is_no_part_of_it(text: str, kept: bool) -> None:
    (mention,) = VOCABULARY.find(text, Span(0, len(text)))
    assert (but_tellers(text, mention) is not None) is kept


def test_a_teller_keeps_what_else_it_stands_for() -> None:
    place, part = Term(TermKind.AREA, "USA", "seat"), Term(TermKind.BREAKDOWN, "government")
    mention = TermMention(Span(0, 10), (place, part))
    assert but_tellers("Washington reported 3,100 cases.", mention) == TermMention(
        Span(0, 10), (place,)
    )


FIRM = (
    series("eps", "Halm, earnings per share", "earnings_per_share", "EUR", ref_area="AUT"),
    series("sales", "Halm, sales", "sales", "EUR", ref_area="AUT"),
    series("price", "Halm, share price, close", "share_price", "EUR", ref_area="AUT"),
)


@pytest.mark.parametrize(
    ("text", "fit"),
    [
        ("Profit was weak, and its stock slid 4.6%.", False),
        ("Shares in Halm rose by nearly 4.6%.", False),
        ("Sales, its shares aside, fell 4.6%.", True),
        ("Shares of homes let rose 4.6%.", True),
        ("Sales of stock cubes rose 4.6%.", True),
    ],
)
def test_a_move_of_shares_is_told_of_no_other_measure(text: str, fit: bool) -> None:
    claim = claims_of(text)[-1]
    assert [fits_unit(claim, one) for one in FIRM] == [fit, fit, True]


STEEL = (
    series("steel", "Steel made, Ruritania", "steel_output", "tonne"),
    series("plate", "Plate made, Ruritania", "steel_output", "tonne", breakdown="plate"),
)


def test_a_share_is_told_of_a_part_rather_than_of_the_total_itself() -> None:
    found = candidates("Steel output was up, and made up 31% of the total.", STEEL)
    assert all("share" in dict(c.parts) for c in found if c.series == "steel")
    assert all("share" not in dict(c.parts) for c in found if c.series == "plate")


TOWNS = (
    series("burgled", "Burglaries, Thornby", "burglaries", "offence", breakdown="Thornby"),
    series("burgled_b", "Burglaries, Brackwell", "burglaries", "offence", breakdown="Brackwell"),
)
HEADLINE = "Thornby crime falls again\n\nThieves had a bad month in Thornby.\n\n"


def test_the_town_of_the_headline_holds_for_an_item_that_names_none() -> None:
    (found,) = candidates(f"{HEADLINE}- Burglaries: 1,074, off 0.9%", TOWNS)[:1]
    assert found.series == "burgled"
    assert found.score >= SETTINGS.match_floor


@pytest.mark.parametrize(
    "text",
    [
        "Thornby and Brackwell count their crimes\n\nA bad month.\n\n- Burglaries: 1,074, off 0.9%",
        "Crime falls again\n\nThieves had a bad month.\n\n- Burglaries: 1,074, off 0.9%",
    ],
    ids=["two towns are told", "no town is told"],
)
def test_it_does_not_where_two_towns_are_told_or_none(text: str) -> None:
    assert all(found.score < SETTINGS.match_floor for found in candidates(text, TOWNS))


def test_the_town_of_the_headline_is_no_ground_against_the_whole() -> None:
    whole = series("all", "Burglaries, all towns", "burglaries", "offence")
    found = candidates(f"{HEADLINE}- Burglaries: 1,074, off 0.9%", (*TOWNS, whole))
    assert found[0].series == "all"


CRIMES = (
    series(
        *("killed", "Recorded crime, homicide, England and Wales", "homicides", "offence"),
        breakdown="homicide",
        ref_area="GB",
    ),
    series(
        *("jailed", "Prison population, England and Wales", "prison_population", "person"),
        breakdown="England and Wales",
        ref_area="GB",
    ),
)


def test_a_measure_named_by_another_word_tells_the_part_that_its_code_says() -> None:
    killings = "Killings in England and Wales have dropped to 539 in a year."
    prisoners = "The prison population of England and Wales fell to 87,539."
    assert score_of("killed", killings, CRIMES) >= SETTINGS.match_floor
    assert score_of("killed", prisoners, CRIMES) < SETTINGS.match_floor


RIDES = (
    series("rides", "City transport, trips", "transit_trips", "trip", headline=True),
    series("bus", "City transport, bus trips", "transit_trips", "trip", breakdown="bus"),
    series("tram", "City transport, tram trips", "transit_trips", "trip", breakdown="tram"),
)
BOND = {"indicator": "bond_yield", "unit": "percent"}
BONDS = (
    series("ten", "Government bond yield, 10-year", breakdown="10-year", **BOND),
    series("thirty", "Government bond yield, 30-year", breakdown="30-year", **BOND),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Trips rose. Bus ridership rose 4.1% in October.", "bus"),
        ("Trips rose. Trips by all means rose 4.1% in October.", "rides"),
    ],
)
def test_the_name_of_a_measure_that_no_series_has_tells_the_part_in_it(text: str, key: str) -> None:
    assert best(text, RIDES, topic="rides") == key


def test_a_span_of_time_in_the_name_of_a_measure_tells_its_own_part_alone() -> None:
    text = "The 10-year government bond yield fell 4.1 points, while the 30-year bond rose in May."
    found = {c.series: c.score for c in candidates(text, BONDS)}
    assert found["ten"] > found.get("thirty", 0.0) + 0.2


CHINA = (
    series("kenya", "Guests, China, Kenya", "guests", "person", ref_area="KEN", breakdown="China"),
    series("malta", "Sales to China, Malta", "sales", "EUR", ref_area="MLT", counterpart="CHN"),
)


def test_a_part_that_is_a_place_does_not_call_a_series_by_name() -> None:
    plain = score_of("kenya", "Malta: China bought the most in October, 3,100.", CHINA)
    named = score_of("kenya", "Kenya had 3,100 guests of China in October.", CHINA)
    assert plain < named / 2


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("State | June | July\nVictoria | 4.0 | 4.2\nTasmania | 3.9 | 4.1\n", True),
        ("State | June | July\nVictoria | 40 | 42\nTasmania | 39 | 41\n", False),
        ("Victoria had 4.2 in July.", False),
        ("In Victoria the rate was 4.2 in July.", True),
    ],
)
def test_a_number_with_decimals_in_a_table_may_be_a_rate(text: str, rate: bool) -> None:
    jobless = series("rate", "Jobless rate, Victoria", "jobless", "percent", nature=Nature.RATE)
    claims = [claim for claim in claims_of(text, (jobless,)) if claim.quantity]
    assert {fits_unit(claim, jobless) for claim in claims} == {rate}

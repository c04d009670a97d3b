"""Moves, averages, runs and extremes in words that were met less often, each beside one that looks
alike and says something else."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
deaths,"Road deaths, Germany",road_deaths,DEU,deaths,0,M,flow,year_on_year,yes
"""
LEVELS = {
    "2024": (201, 170, 190, 220, 250, 280, 300, 270, 302, 234, 220, 219),
    "2025": (166, 159, 200, 212, 259, 297, 314, 256, 253, 237, 200, 180),
}
DAY = "2026-01-25"


@pytest.fixture(scope="module")
def germany() -> Catalogue:
    rows = "".join(
        f"deaths,{year}-{month:02},{level}\n"
        for year, levels in LEVELS.items()
        for month, level in enumerate(levels, 1)
    )
    return catalogue_of(HEAD, f"series,period,value\n{rows}")


TOLD = {
    "a named change": (
        "The fall on the year in road deaths in Germany was 39 in December.",
        "39",
        ("change", "value"),
    ),
    "a change between two months": (
        "The fall in road deaths in Germany between November and December was 20.",
        "20",
        ("change", "value"),
    ),
    "the mean": (
        "The mean for road deaths in Germany over the three months to December was 206.",
        "206",
        ("average", "value"),
    ),
    "averaged over": (
        "Averaged over three months, road deaths in Germany came to 206.",
        "206",
        ("average", "value"),
    ),
    "averaged since": (
        "Road deaths in Germany have averaged 206 since October.",
        "206",
        ("average", "value"),
    ),
    "a month on average": (
        "Road deaths in Germany came to 206 a month on average between October and December.",
        "206",
        ("average", "value"),
    ),
    "annual moves in a row": (
        "October, November and December brought three straight annual moves; "
        "December capped two straight annual falls in road deaths in Germany.",
        "two",
        (None, "streak"),
    ),
    "moves that number so many in a row": (
        "The monthly falls in road deaths in Germany now number five in a row.",
        "five",
        (None, "streak"),
    ),
    "so many times on the trot": (
        "Road deaths in Germany have fallen on the month five times on the trot.",
        "five",
        (None, "streak"),
    ),
    "a run on the bounce": (
        "Five months on the bounce, road deaths in Germany have fallen on the month.",
        "Five",
        (None, "streak"),
    ),
    "a run that opens its sentence": (
        "For the fifth month in a row, road deaths in Germany fell on the month in December.",
        "fifth",
        (None, "streak"),
    ),
    "a part that has vanished": (
        "A quarter of road deaths in Germany has vanished since September.",
        "A quarter",
        ("growth", "value"),
    ),
    "an answer to a question": (
        "Road deaths in Germany in December? Just 180.",
        "180",
        ("level", "value"),
    ),
}
"""What a text tells, its figure, and how the figure is read."""


@pytest.mark.parametrize("case", TOLD)
def test_a_way_of_telling_is_read(case: str, germany: Catalogue) -> None:
    text, quote, read = TOLD[case]
    verdict = verdicts_of(text, germany, DAY)[quote]
    assert (verdict.claim.operation, verdict.claim.assertion) == read
    assert verdict.rating != "mismatch"


RECORDS = [
    "Road deaths in Germany were 180 in December, a figure lower than any since February 2025.",
    "You have to go back to February 2025 to find a lower figure for road deaths in Germany than "
    "December's 180.",
    "No month since February 2025 has seen a lower figure for road deaths in Germany than "
    "December, at 180.",
    "At no time since February 2025 have road deaths in Germany been lower than the 180 of "
    "December.",
]


@pytest.mark.parametrize("text", RECORDS)
def test_an_extreme_told_the_other_way_round_is_a_record(text: str, germany: Catalogue) -> None:
    read = [v for v in verdicts_of(text, germany, DAY).values() if v.claim.assertion == "record"]
    assert [v.rating for v in read] == ["supported"]


@pytest.mark.parametrize("text", RECORDS)
def test_a_date_before_a_lower_value_is_no_such_date(text: str, germany: Catalogue) -> None:
    wrong = text.replace("February 2025", "March 2024")
    read = [v for v in verdicts_of(wrong, germany, DAY).values() if v.claim.assertion == "record"]
    assert read
    assert all(v.rating != "supported" for v in read)


def test_not_in_so_many_months_is_a_record(germany: Catalogue) -> None:
    text = "Not in nine months have road deaths in Germany been so low as in December."
    read = [v for v in verdicts_of(text, germany, DAY).values() if v.claim.assertion == "record"]
    assert [v.rating for v in read] == ["supported"]


def test_what_is_cheapest_is_no_growth(germany: Catalogue) -> None:
    text = "Tickets to Germany are 4% down on last year, and now the cheapest since June 2024."
    read = verdicts_of(text, germany, DAY)["cheapest since June 2024"]
    assert read.claim.operation == "level"


NO_RECORDS = [
    "Not in May have we been so late.",
    "We went back to May 2024 to find a lower shelf.",
    "No month since then has seen a strike in Germany.",
    "Deaths were lower than any estimate had it.",
]


@pytest.mark.parametrize("text", NO_RECORDS)
def test_other_words_claim_no_record(text: str, germany: Catalogue) -> None:
    found = verdicts_of(text, germany, DAY).values()
    assert not [v for v in found if v.claim.assertion == "record"]


@pytest.mark.parametrize(
    "text",
    [
        "Road deaths in Germany fell by 17.8% in the year to December.",
        "Road deaths in Germany were down by 39 over the year to December.",
    ],
)
def test_the_year_to_december_may_be_that_of_december(text: str, germany: Catalogue) -> None:
    assert all(v.rating != "mismatch" for v in verdicts_of(text, germany, DAY).values())


def test_a_run_on_the_month_is_not_one_on_the_year(germany: Catalogue) -> None:
    text = "Road deaths in Germany fell on the month in December, the second time running."
    assert verdicts_of(text, germany, DAY)["second"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Deaths are down a quarter on last year.", "a quarter"),
        ("Deaths have shed a quarter since 2021.", "a quarter"),
        ("Deaths have come down by 86, or just under a quarter, since then.", "a quarter"),
    ],
)
def test_a_quarter_behind_a_move_is_a_part(text: str, quote: str, germany: Catalogue) -> None:
    assert quote in verdicts_of(text, germany, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "Deaths fell a quarter earlier.",
        "Deaths fell in just over a quarter of talks.",
        "The talks went on a quarter.",
    ],
)
def test_a_quarter_of_a_year_is_none(text: str, germany: Catalogue) -> None:
    assert not [q for q in verdicts_of(text, germany, DAY) if q == "a quarter"]


TRADE = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
sold,"Exports, Peru",exports,PER,USD,6,M,flow,year_on_year,yes
"""


def test_one_side_of_a_trade_accuses_no_difference() -> None:
    rows = "sold,2025-11,6100\nsold,2025-12,6350\n"
    peru = catalogue_of(TRADE, f"series,period,value\n{rows}")
    text = "Peru exported $940 million more than it imported in December."
    assert verdicts_of(text, peru, DAY)["$940 million"].rating == "unverified"


CROPS = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
all,"Corn production, United States",crop_production,USA,bushel,6,A,flow,year_on_year,yes
iowa,"Corn production, Iowa",crop_production,US-IA,bushel,6,A,flow,year_on_year,no
"""


@pytest.fixture(scope="module")
def corn() -> Catalogue:
    rows = "all,2024,14892\nall,2025,16310\niowa,2024,2627\niowa,2025,2784\n"
    return catalogue_of(CROPS, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("text", "quote", "operation"),
    [
        ("Iowa grew 17% of America's corn in 2025.", "17%", "share"),
        ("Corn production in Iowa grew 6% in 2025.", "6%", "growth"),
    ],
)
def test_what_was_grown_is_a_part(text: str, quote: str, operation: str, corn: Catalogue) -> None:
    assert verdicts_of(text, corn, DAY)[quote].claim.operation == operation


def test_no_whole_bears_out_a_share_of_its_part(corn: Catalogue) -> None:
    text = (
        "More than eight in ten bushels of corn grown in the United States came from Iowa in 2025."
    )
    assert verdicts_of(text, corn, DAY)["eight in ten"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Inflation in Germany fell to 3.9% in May from a year-earlier 4.5%.", "4.5%"),
    ],
)
def test_what_a_year_earlier_was_is_a_level(text: str, quote: str, germany: Catalogue) -> None:
    assert verdicts_of(text, germany, DAY)[quote].claim.operation == "level"

"""Places in an order of things told by name, and those that they were left for."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

VISITS = {
    "Harrow Museum": (5820, 6479, 6440),
    "Natural Stone Museum": (5688, 6302, 7117),
    "Tarn House": (4742, 4604, 4512),
    "Science Centre": (3193, 3734, 3390),
    "National Gallery": (3097, 3204, 4150),
    "National Museum of Scotland": (2186, 2314, 2290),
}
"""Thousands of visits in 2023, 2024 and 2025."""
RATES = {"Ohio": "4.6 4.7 4.8 4.9", "Michigan": "5.3 5.2 5.1 5.0", "Kentucky": "4.8 4.7 4.7 4.6"}
"""Rates in percent from June to September 2026."""
CODES = {"Ohio": "US-OH", "Michigan": "US-MI", "Kentucky": "US-KY"}
SHARES = {"Brannock's": 15.5, "Halden": 28.7, "Osterby": 11.1, "Co-op": 5.2, "Lindal": 8.6}


@cache
def houses() -> Catalogue:
    """Houses with their visits by year, known by nothing but their titles."""
    rows = [f"v{n},Visits to {name},visits,A,3," for n, name in enumerate(VISITS)]
    seen = [
        f"v{n},{year},{value}"
        for n, values in enumerate(VISITS.values())
        for year, value in zip((2023, 2024, 2025), values, strict=True)
    ]
    return _of(rows, seen)


@cache
def states() -> Catalogue:
    """States with their jobless rates by month."""
    rows = [f"u{n},Unemployment rate in {s},percent,M,0,{CODES[s]}" for n, s in enumerate(RATES)]
    seen = [
        f"u{n},2026-{month:02d},{value}"
        for n, values in enumerate(RATES.values())
        for month, value in enumerate(values.split(), 6)
    ]
    return _of(rows, seen)


@cache
def grocers() -> Catalogue:
    """Grocers with their shares of a market, some of whose names are no mere letters."""
    rows = [f'g{n},"Grocery market share, {name}",percent,M,0,' for n, name in enumerate(SHARES)]
    return _of(rows, [f"g{n},2026-10,{value}" for n, value in enumerate(SHARES.values())])


def _of(rows: list[str], seen: list[str]) -> Catalogue:
    head = "series,title,unit,frequency,multiplier,ref_area\n"
    return catalogue_of(head + "\n".join(rows), "series,period,value\n" + "\n".join(seen))


def place(text: str, quote: str, catalogue: Catalogue, day: str) -> Verdict:
    """The verdict on a place in a text."""
    return verdicts_of(text, catalogue, day)[quote]


HOUSES_RIGHT = {
    "The National Gallery leapt from fifth to fourth last year.": ("fifth", "fourth"),
    "The National Gallery climbed from fifth place to fourth in 2025.": ("fifth", "fourth"),
    "The National Gallery went from fifth in 2024 to fourth last year.": ("fifth", "fourth"),
    "Last year the Science Centre ranked fifth by visits.": ("fifth",),
    "The Science Centre was the second least visited of the six houses in 2025.": ("second",),
    "The Science Centre came second last among the houses in 2025.": ("second",),
}


@pytest.mark.parametrize("text", HOUSES_RIGHT)
def test_a_place_is_taken_among_all_things_that_titles_name_alike(text: str) -> None:
    for quote in HOUSES_RIGHT[text]:
        assert place(text, quote, houses(), "2026-03-20").rating is Rating.SUPPORTED


def test_what_something_pushed_down_was_before_dates_nothing_else() -> None:
    text = (
        "The Natural Stone Museum welcomed 7.12 million people last year, pushing the Harrow "
        "Museum, the leader in 2024, into second place. In third came Tarn House with 4.51 million."
    )
    found = verdicts_of(text, houses(), "2026-03-20")
    assert {str(found[quote].period) for quote in ("second", "third")} == {"2025"}
    assert all(verdict.rating is Rating.SUPPORTED for verdict in found.values())


HOUSES_WRONG = {
    "The National Gallery leapt from sixth to fourth last year.": "sixth",
    "The National Gallery leapt from fifth to third last year.": "third",
    "The Science Centre ranked fourth by visits last year.": "fourth",
}


@pytest.mark.parametrize("text", HOUSES_WRONG)
def test_a_wrong_place_is_called_so(text: str) -> None:
    found = place(text, HOUSES_WRONG[text], houses(), "2026-03-20")
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_RANK)


NOW = "Ohio's jobless rate was 4.9% in September. "


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Kentucky fell from second to third place, on 4.6%.", "third"),
        ("Kentucky fell from second in June to third place, on 4.6%.", "second"),
        ("Kentucky fell from second in June to third place, on 4.6%.", "third"),
        ("Kentucky, second in June, has slipped to third with 4.6%.", "4.6%"),
    ],
)
def test_each_place_of_a_move_has_its_own_time(text: str, quote: str) -> None:
    assert place(NOW + text, quote, states(), "2026-10-21").rating is Rating.SUPPORTED


def test_a_place_that_was_left_at_an_unknown_time_is_no_error() -> None:
    text = NOW + "Kentucky fell from first to third place, on 4.6%."
    found = place(text, "first", states(), "2026-10-21")
    assert (found.rating, found.reason) == (Rating.UNVERIFIED, Reason.UNRESOLVED_PERIOD)


def test_a_place_that_was_left_in_a_month_is_one_of_that_month() -> None:
    text = NOW + "Kentucky fell from first in June to third place, on 4.6%."
    found = place(text, "first", states(), "2026-10-21")
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_RANK)


@pytest.mark.parametrize(("name", "quote"), [("Osterby", "third"), ("Lindal", "fourth")])
def test_names_with_signs_are_members_as_well(name: str, quote: str) -> None:
    text = f"{name} was the {quote}-largest grocer in October, by market share."
    assert place(text, quote, grocers(), "2026-11-10").rating is Rating.SUPPORTED


def test_rates_are_ranked_by_the_points_that_they_moved() -> None:
    """Halden gained 0.8 points of 25.1 and Osterby 0.6 of 18.8, which is more in percent."""
    shares = {"Halden": (25.1, 25.9), "Osterby": (18.8, 19.4), "Lindal": (35.9, 34.8)}
    rows = [f'g{n},"Jobless rate, {name}",percent,A,0,' for n, name in enumerate(shares)]
    seen = [
        f"g{n},{year},{value}"
        for n, values in enumerate(shares.values())
        for year, value in zip((2024, 2025), values, strict=True)
    ]
    text = "Last year the jobless rate in Halden rose the most, to 25.9%, that in Lindal fell."
    found = verdicts_of(text, _of(rows, seen), "2026-04-21")
    assert found["most"].rating is Rating.SUPPORTED

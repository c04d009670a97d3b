"""Extremes and places told by what they are of, by what never was, and by who has no better."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.assertions.rank import Rank
from verifier.assertions.record import Record
from verifier.reference.catalogue import Catalogue


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It was the biggest fall in house prices since 2012.", "biggest fall in house prices"),
        ("It is the best showing for that market since May.", "best showing for that market"),
        ("It was the smallest rise in the cost of living on record.", "smallest rise in the"),
        ("Benefits have never cost more.", "never cost more"),
        ("The league has never drawn bigger crowds.", "never drawn bigger"),
        ("The club has never been better supported.", "never been better supported"),
        ("No September has been better.", "No September has been better"),
        ("No year on record has been warmer.", "No year on record has been warmer"),
        ("Not since May had they done so poorly.", "Not since May had they done so poorly"),
        ("In no month since May have so many been sold.", "In no month since May have so many"),
        ("There are fewer firefighters than ever.", "fewer firefighters than ever"),
        ("Sales fell, the first decline in figures going back to 2015.", "first decline"),
        ("The dividend goes up for the first time in four years.", "first time"),
    ],
)
def test_a_record_is_told_in_other_words(text: str, cue: str) -> None:
    (found,) = Record().cues(text)
    assert text[found.start :].startswith(cue)


@pytest.mark.parametrize(
    "text",
    [
        "It was the largest in points since May.",
        "She bought the biggest house in the street and has since let it.",
        "They have never paid more than 5% of it.",
        "It has never done more than it must.",
        "No one has been better at it.",
        "No month has been warmer than May.",
        "Sales fell, the first decline in years of plenty.",
        "They had never been better.",
    ],
)
def test_what_is_like_a_record_is_none(text: str) -> None:
    assert Record().cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("No other state grew faster over the year than Ohio.", "grew faster over the year than"),
        ("Ohio has the worst rate, at 5.2%.", "worst"),
        ("Clyde was the worst health board on the list, with 59.8%.", "worst"),
        ("It was small but the quickest to grow: sales were up 11%.", "quickest to grow"),
        ("The cheapest gas is along the Gulf Coast, at $2.76.", "cheapest"),
        ("Ohio had 5.2%, the worst rate of any age group.", "worst rate of any"),
        ("Leeds sold 900, more than any of the other three clubs.", "more than any of the other"),
    ],
)
def test_a_place_is_told_in_other_words(text: str, cue: str) -> None:
    found = Rank().cues(text)
    assert [text[one.start :].startswith(cue) for one in found] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "No month grew faster than May.",
        "No one grew faster than he could run.",
        "It was the worst result since May, at 3%.",
        "It has the best chance of 3%.",
        "He was quickest to agree to 3%.",
    ],
)
def test_what_is_like_a_place_is_none(text: str) -> None:
    assert Rank().cues(text) == []


def test_a_place_is_told_behind_another_without_a_verb() -> None:
    text = "Steak is still the dearest, at $13.30 a pound, and bananas the cheapest, at 67 cents."
    assert [text[one.start : one.end] for one in Rank().cues(text)] == ["dearest", "cheapest"]


VACANT = {"2025-07": 1.8, "2025-08": 1.7, "2025-09": 1.6, "2025-10": 1.5, "2025-11": 1.4}


@cache
def homes() -> Catalogue:
    """The share of homes to let that stand empty, and what a let costs."""
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
        'v,"Rental vacancy rate, Latvia",rental_vacancy_rate,LVA,percent,0,M,rate,yes\n'
        'h,"House prices, Latvia, change on a year earlier",house_prices,LVA,percent,0,M,rate,yes\n'
    )
    rows = "".join(f"v,{period},{rate}\nh,{period},{-rate}\n" for period, rate in VACANT.items())
    return catalogue_of(series, f"series,period,value\n{rows}")


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("the tightest since July", "supported"),
        ("the lowest since July", "supported"),
        ("the highest since July", "mismatch"),
    ],
)
def test_a_tight_market_is_one_at_either_end(told: str, rating: str) -> None:
    text = f"The rental vacancy rate in Latvia was 1.4% in November, {told}."
    found = verdicts_of(text, homes(), "2025-12-20")
    records = [v for v in found.values() if v.claim.assertion == "record"]
    assert [v.rating for v in records] == [rating], [v.explanation for v in records]


RATES = {"2025-08": 2.7, "2025-09": 2.9, "2025-10": 3.0, "2025-11": 2.4}
SOLD = {"2025-08": 610, "2025-09": 650, "2025-10": 640, "2025-11": 630}
PLACES = {"EST": 300, "LTU": 280, "POL": 120}


@cache
def latvia() -> Catalogue:
    """Inflation and exports of Latvia, and the jobless of three places."""
    series = (
        "series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,"
        "transformation,basis,headline\n"
        'cpi,"Consumer prices, Latvia, change on a year earlier",cpi,LVA,,percent,0,M,rate,'
        "year_on_year,,yes\n"
        "exp,Exports of Latvia,exports,LVA,,EUR,6,M,flow,none,period_on_period,yes\n"
    ) + "".join(
        f"exp_{place},Exports of Latvia to {place},exports,LVA,{place},EUR,6,M,flow,none,,\n"
        for place in PLACES
    )
    rows = [f"cpi,{time},{rate}" for time, rate in RATES.items()]
    rows += [f"exp,{time},{sold}" for time, sold in SOLD.items()]
    rows += [f"exp_{place},2025-11,{sold}" for place, sold in PLACES.items()]
    return catalogue_of(series, "series,period,value\n" + "\n".join(rows) + "\n")


@pytest.mark.parametrize(("told", "rating"), [("slowest", "supported"), ("fastest", "unverified")])
def test_a_rate_that_eased_to_a_figure_tells_no_size_of_a_fall(told: str, rating: str) -> None:
    text = f"Inflation in Latvia eased to 2.4% in November, the {told} pace since August."
    found = verdicts_of(text, latvia(), "2025-12-20")
    records = [v for v in found.values() if v.claim.assertion == "record"]
    assert [v.rating for v in records] == [rating], [v.explanation for v in records]


def test_a_figure_is_of_the_month_that_owns_its_record() -> None:
    text = (
        "Inflation in Latvia eased in November to 2.4%. Exports came to €630 million, seasonally "
        "adjusted, which was less than in October and short of September's high of €650 million."
    )
    found = verdicts_of(text, latvia(), "2025-12-20")
    told = next(v for v in found.values() if "650" in v.claim.printed)
    assert (told.rating, str(told.period)) == ("supported", "2025-09"), told.explanation


@pytest.mark.parametrize(
    ("told", "rating"),
    [("outstripped those to Lithuania", "supported"), ("trailed those to Lithuania", "mismatch")],
)
def test_what_those_are_left_out_of_is_compared(told: str, rating: str) -> None:
    text = (
        "Latvia sold more. Its exports to Estonia came to as much as €300 million in November "
        f"and {told}."
    )
    found = verdicts_of(text, latvia(), "2025-12-20")
    compared = [v for v in found.values() if v.claim.assertion == "comparison"]
    assert [v.series for v in compared] == ["exp_EST"], [v.explanation for v in compared]
    assert compared[0].rating in (rating, "unverified")


@pytest.mark.parametrize("joined", ["even if", "even though", "although"])
def test_what_is_conceded_is_nothing_that_a_move_is_measured_from(joined: str) -> None:
    rows = "series,period,value\nexp,2024-11,500\nexp,2025-10,640\nexp,2025-11,630\n"
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
        "exp,Exports of Latvia,exports,LVA,EUR,6,M,flow,year_on_year,yes\n"
    )
    text = (
        f"Exports of Latvia in November were up 26%, {joined} they slipped from October's "
        "€640 million."
    )
    found = verdicts_of(text, catalogue_of(series, rows), "2025-12-20")
    assert [v.rating for v in found.values()] == ["supported"] * 2

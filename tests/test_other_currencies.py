"""A rate in a currency which its sentence leaves open accuses nobody, and an amount in another
currency than that of the series is not held against it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier import verify
from verifier.language.figures.currencies import are_called_alike
from verifier.model.verdict import Caveat, Rating, Reason, Verdict


def verdict_of(text: str) -> Verdict:
    return verify(text, published="2025-12-08").verdicts[0]


@pytest.mark.parametrize(
    "text",
    [
        "China's exports rose 5.7% in November.",
        "Exports from China climbed 5.7% in November from a year earlier.",
    ],
)
def test_a_rate_in_yuan_holds_where_no_currency_is_named(text: str) -> None:
    verdict = verdict_of(text)
    assert (verdict.rating, verdict.caveats) == (Rating.SUPPORTED, (Caveat.CURRENCY_ASSUMED,))
    assert "in yuan" in verdict.explanation


def test_a_rate_in_the_currency_that_is_named_behind_it_holds_without_a_caveat() -> None:
    verdict = verdict_of("China's exports rose 5.7% in November in yuan terms.")
    assert (verdict.rating, verdict.caveats) == (Rating.SUPPORTED, ())


@pytest.mark.parametrize(
    "text",
    [
        "China's exports rose 5.7% in November in dollar terms.",
        "China's exports rose 5.7% to $330.4 billion in November.",
    ],
)
def test_a_rate_in_yuan_is_wrong_where_the_sentence_is_about_dollars(text: str) -> None:
    verdict = verdict_of(text)
    assert (verdict.rating, verdict.reason) == (Rating.MISMATCH, Reason.OFF_UNIT)
    assert verdict.suggestion == "5.9%"


def test_a_rate_that_is_right_in_no_currency_is_a_mismatch() -> None:
    assert verdict_of("China's exports rose 9.7% in November.").rating is Rating.MISMATCH


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("China's exports reached €284.7 billion in November.", id="true"),
        pytest.param("China's trade surplus was £84.1 billion in November.", id="pounds"),
    ],
)
def test_an_amount_in_another_currency_is_neither_accused_nor_passed(text: str) -> None:
    verdict = verdict_of(text)
    assert (verdict.rating, verdict.reason) == (Rating.UNVERIFIED, Reason.NO_SERIES)
    assert "in another currency" in verdict.explanation
    assert verdict.suggestion is None


def test_an_amount_that_is_right_in_the_currency_of_its_series_is_accused() -> None:
    verdict = verdict_of("China's exports reached 330.4 billion euros in November.")
    assert (verdict.rating, verdict.reason) == (Rating.MISMATCH, Reason.OFF_UNIT)
    assert verdict.suggestion == "USD 330.4 billion"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("USD", "CAD", True),
        ("NOK", "SEK", True),
        ("JPY", "CNY", True),
        ("INR", "PKR", True),
        ("USD", "EUR", False),
        ("GBP", "EUR", False),
        ("IDR", "INR", False),
        ("USD", "TEU", True),
    ],
)
def test_currencies_that_one_word_or_sign_may_mean(one: str, other: str, alike: bool) -> None:
    assert are_called_alike(one, other) is are_called_alike(other, one) is alike


def test_a_forecast_in_another_currency_is_still_a_forecast() -> None:
    verdict = verdict_of("China's exports are expected to reach €290 billion in November.")
    assert (verdict.rating, verdict.reason) == (Rating.UNVERIFIED, Reason.FORECAST)


@pytest.mark.parametrize(
    ("one", "other", "printed", "alike"),
    [
        ("MXN", "USD", "$3bn", True),
        ("MXN", "USD", "3 billion pesos", False),
        ("MXN", "CLP", "3 billion pesos", True),
        ("USD", "CAD", "3 billion dollars", True),
    ],
)
def test_a_noun_is_shared_by_fewer_than_a_sign(
    one: str, other: str, printed: str, alike: bool
) -> None:
    assert are_called_alike(one, other, printed) is alike


BALANCES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
goods,Balance of trade in goods of Chile,trade_balance,CHL,USD,6,M,flow,year_on_year,yes
fisc,"Budget balance of Chile (surplus +)",budget_balance,CHL,CLP,9,M,flow,year_on_year,yes
"""


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("Chile's surplus reached $1.2 billion in October.", "$1.2 billion", "goods"),
        ("Chile's surplus reached 640 billion pesos in October.", "640 billion pesos", "fisc"),
    ],
)
def test_of_two_measures_the_one_in_the_printed_money_is_meant(
    text: str, figure: str, series: str
) -> None:
    pack = catalogue_of(BALANCES, "series,period,value\ngoods,2025-10,1204\nfisc,2025-10,640\n")
    found = verdicts_of(text, pack, "2025-11-20")[figure]
    assert (found.series, found.rating) == (series, "supported")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("China's exports rose 5.9% in dollars in November, or 5.7% in yuan.", "5.7%", "supported"),
        (
            "In dollar terms China's exports rose 5.9% in November; in yuan, 5.7%.",
            "5.7%",
            "supported",
        ),
        (
            "In yuan terms China's exports rose 5.7% in November; in dollars, 5.9%.",
            "5.9%",
            "supported",
        ),
        ("China's exports rose 5.7% in dollars in November, or 5.9% in yuan.", "5.7%", "mismatch"),
        ("China's exports rose 5.7% in dollars in November, or 5.9% in yuan.", "5.9%", "mismatch"),
    ],
)
def test_each_rate_is_held_against_the_currency_it_is_told_in(
    text: str, figure: str, rating: str
) -> None:
    verdicts = verify(text, published="2025-12-08").verdicts
    one = next(v for v in verdicts if v.claim.span.of(text) == figure)
    assert one.rating == rating, one.explanation

"""Runs on one side of something: of nothing, of a mark, of what it was a year before."""

from functools import cache

import pytest
from small_catalogue import austria, catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_BALANCE = (-20, 15, 12, 9, 31, 22, 18, 25, 11, 14, 16, 12)
_PROFIT = (3, 4, 2, 1, 5, -5, 2, 3, -2, -4, -3, -1.5)
_SHOPS = (40, 41, 41, 42, 42, 43, 43, 44, 44, 43, 42, 41)


@cache
def books() -> Catalogue:
    """The trade balance of Chile by month; profits and shops of a firm by quarter."""
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
        'bal,"Trade balance, Chile",trade_balance,CHL,USD,6,M,flow,year_on_year,yes\n'
        'op,"Harrow plc, operating profit",operating_profit,,GBP,6,Q,flow,year_on_year,yes\n'
        'st,"Harrow plc, stores at the end of the quarter",stores,,store,0,Q,stock,'
        "period_on_period,no\n"
    )
    rows = ["series,period,value"]
    rows += [f"bal,2025-{m:02d},{v}" for m, v in enumerate(_BALANCE, 1)]
    for key, values in (("op", _PROFIT), ("st", _SHOPS)):
        rows += [f"{key},{2023 + n // 4}-Q{n % 4 + 1},{v}" for n, v in enumerate(values)]
    return catalogue_of(series, "\n".join(rows) + "\n")


def _rating(text: str, run: str, pack: Catalogue) -> str:
    told = verdicts_of(text, pack, "2026-02-10")
    assert told[run].claim.assertion == "streak"
    return told[run].rating.value


_CHILE = "Chile's trade surplus was $12 million in December"


@pytest.mark.parametrize(
    "words",
    [
        ". Chile has now sold more than it bought for {} months in a row.",
        ". It has run a surplus for {} months in a row.",
        ". The country's trade balance has been in surplus for {} consecutive months.",
        ", extending its run of surpluses to {} months.",
    ],
)
def test_a_balance_keeps_to_its_side_for_so_many_months(words: str) -> None:
    assert _rating(_CHILE + words.format(11), "11", books()) == "supported"
    assert _rating(_CHILE + words.format(8), "8", books()) != "supported"


@pytest.mark.parametrize(
    "words",
    [
        ", the {} month in a row in which exports exceeded imports.",
        ", its {} consecutive monthly surplus.",
        ", the {} straight month of surpluses.",
    ],
)
def test_so_many_surpluses_are_no_rises_of_one(words: str) -> None:
    assert _rating(_CHILE + words.format("11th"), "11th", books()) == "supported"
    assert _rating(_CHILE + words.format("second"), "second", books()) != "supported"


@pytest.mark.parametrize(
    "words",
    [
        ", after {} shortfalls in a row.",
        ", after {} deficits on the trot.",
        ", after {} straight trade deficits.",
    ],
)
def test_so_many_shortfalls_before_a_surplus_are_no_falls(words: str) -> None:
    told = "Peru's trade balance was a surplus of $4 million in December"
    assert _rating(told + words.format("seven"), "seven", turned()) == "supported"
    assert _rating(told + words.format("three"), "three", turned()) != "supported"


@cache
def turned() -> Catalogue:
    """The trade balance of Peru by month, in deficit from May to November."""
    values = (8, 7, 9, 2, -3, -6, -5, -4, -9, -7, -2, 4)
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
        'bal,"Trade balance, Peru",trade_balance,PER,USD,6,M,flow,year_on_year,yes\n'
    )
    rows = ["series,period,value", *(f"bal,2025-{m:02d},{v}" for m, v in enumerate(values, 1))]
    return catalogue_of(series, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "run",
    ["{} big monthly fall in as many months", "{} double-digit fall in as many months"],
)
def test_moves_in_as_many_months_are_a_run_however_they_are_called(run: str) -> None:
    values = [900, 905, 908, 910, 700, 600, 500, 420]
    series = (
        "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
        'x,"Exports of copper, Peru",exports,PER,USD,6,M,flow,period_on_period,yes\n'
    )
    rows = ["series,period,value", *(f"x,2025-{m:02d},{v}" for m, v in enumerate(values, 1))]
    pack = catalogue_of(series, "\n".join(rows) + "\n")
    told = "Peru's copper exports fell 16% on the month in August, the "
    assert _rating(told + run.format("fourth") + ".", "fourth", pack) == "supported"
    assert _rating(told + run.format("sixth") + ".", "sixth", pack) != "supported"


def test_a_surplus_may_still_shrink() -> None:
    text = "Chile's trade surplus shrank to $11 million in September, its first fall since July."
    told = verdicts_of(text, books(), "2026-02-10")
    assert "streak" not in {v.claim.assertion for v in told.values()}


_LOSS = "Harrow made an operating loss of £1.5 million in the fourth quarter of 2025, "


@pytest.mark.parametrize(
    ("words", "run", "rating"),
    [
        ("its fourth straight quarterly loss.", "fourth", "supported"),
        ("its fourth loss in a row.", "fourth", "supported"),
        ("the fourth quarter running in the red.", "fourth", "supported"),
        ("its fifth consecutive quarterly loss.", "fifth", "mismatch"),
        ("the third quarter running in the red.", "third", "mismatch"),
    ],
)
def test_losses_in_a_row_are_no_falls(words: str, run: str, rating: str) -> None:
    assert _rating(_LOSS + words, run, books()) == rating


@pytest.mark.parametrize(("run", "right"), [("third", True), ("fourth", False)])
def test_more_shut_than_opened_is_a_fall_of_what_is_left(run: str, right: bool) -> None:
    text = (
        f"Harrow closed more stores than it opened for a {run} quarter on the trot in the final "
        "quarter of 2025, leaving it with 41."
    )
    assert (_rating(text, run, books()) == "supported") is right


@pytest.mark.parametrize(
    "words",
    [
        "For {} months they have been beneath those of the year before.",
        "For {} months now they have been below their level of a year earlier.",
        "They have now lagged the previous year's for {} months in a row.",
        "They have undershot their year-ago level for {} months on the trot.",
        "Skis sold better, but for {} months exports have been below those of the year before.",
    ],
)
def test_a_run_below_the_year_before_is_one_on_the_year(words: str) -> None:
    lead = "Austria's exports were 12.8 billion euros in November. "
    assert _rating(lead + words.format("four"), "four", austria()) == "supported"
    assert _rating(lead + words.format("six"), "six", austria()) != "supported"


def test_a_run_above_the_year_before() -> None:
    text = (
        "Austria's exports were 16.0 billion euros in July. They have beaten the year before for "
        "five months on the trot."
    )
    assert _rating(text, "five", austria()) == "supported"


@pytest.mark.parametrize(("run", "right"), [("sixth", True), ("fourth", False)])
def test_a_mark_may_be_somebodys(run: str, right: bool) -> None:
    text = (
        f"Austria's jobless rate was 4.9% in August. It was the {run} month in a row in which "
        "unemployment stayed below the central bank of Austria's ceiling of 5%."
    )
    assert (_rating(text, run, austria()) == "supported") is right


def test_what_is_told_behind_a_run_is_no_mark_of_it() -> None:
    text = (
        "Austria's exports were 12.8 billion euros in November, the sixth month running in which "
        "they have slipped; among them cheese was just under 260 million euros."
    )
    assert _rating(text, "sixth", austria()) == "supported"


@pytest.mark.parametrize(
    "words",
    [
        ", a second consecutive month of growing surpluses.",
        ", a fourth straight month with a surplus below $20 million.",
        ", its second straight monthly surplus increase.",
    ],
)
def test_surpluses_that_are_narrowed_down_tell_no_side(words: str) -> None:
    told = verdicts_of(_CHILE + words, books(), "2026-02-10")
    assert not [v for v in told.values() if v.rating.value == "mismatch"]


@pytest.mark.parametrize(
    "words",
    [
        "its second straight third-quarter loss.",
        "the third straight quarter with a loss above forecasts.",
        "the second straight record loss.",
        "its third quarter in a row with a loss of more than £1m.",
    ],
)
def test_losses_that_are_narrowed_down_are_not_counted(words: str) -> None:
    text = "Harrow made an operating loss of £3 million in the third quarter of 2025, " + words
    told = verdicts_of(text, books(), "2025-11-10")
    assert not [
        v for v in told.values() if v.claim.assertion == "streak" and v.rating != "unverified"
    ]

"""Figures without a day of release: an article that tells of a month came after they did."""

from datetime import date

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.check.undated import not_quite_out
from verifier.model.combining import combine
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.period import Period
from verifier.model.verdict import Caveat, Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,frequency,nature,basis,headline"
RATES = {"2025-06": 4.1, "2025-07": 4.4, "2025-08": 4.6, "2025-09": 4.8, "2025-10": 5.2}


def jobless(lag: str = "", day: str = "") -> Catalogue:
    """The jobless rate of Malta to October 2025, with a lag of the pack and a day of release for
    all but October, if told."""
    head = f"{HEAD},lag_days" if lag else HEAD
    row = "ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,M,rate,period_on_period,yes"
    rows = [f"ur,{month},{rate},{day}" for month, rate in RATES.items()]
    return catalogue_of(
        f"{head}\n{row}{',' if lag else ''}{lag}\n",
        "series,period,value,published\n" + "\n".join(rows),
    )


NAMED = "Unemployment in Malta rose to {} in October from 4.8% in September."


@pytest.mark.parametrize(
    ("figure", "rating"), [("5.2%", Rating.SUPPORTED), ("5.7%", Rating.MISMATCH)]
)
def test_a_month_that_the_text_names_was_out(figure: str, rating: Rating) -> None:
    found = verdicts_of(NAMED.format(figure), jobless(), "2025-11-04")
    assert found[figure].rating is rating
    assert str(found[figure].period) == "2025-10"
    assert found["4.8%"].rating is Rating.SUPPORTED


@pytest.mark.parametrize("figure", ["5.2%", "4.8%"])
def test_the_newest_month_may_be_that_before_or_behind_the_usual_lag(figure: str) -> None:
    found = verdicts_of(f"Unemployment in Malta came to {figure}.", jobless(), "2025-11-04")
    assert found[figure].rating is Rating.SUPPORTED


def test_no_other_month_may_be_the_newest() -> None:
    found = verdicts_of("Unemployment in Malta came to 4.6%.", jobless(), "2025-11-04")["4.6%"]
    assert found.rating is not Rating.SUPPORTED


def test_another_month_than_the_likely_one_is_assumed() -> None:
    found = verdicts_of("Unemployment in Malta came to 5.2%.", jobless(), "2025-11-04")["5.2%"]
    assert Caveat.PERIOD_ASSUMED in found.caveats


def test_after_the_usual_lag_the_last_month_is_the_newest() -> None:
    found = verdicts_of("Unemployment in Malta came to 4.8%.", jobless(), "2025-11-20")["4.8%"]
    assert found.rating is not Rating.SUPPORTED


def test_a_month_that_was_not_over_was_not_out() -> None:
    found = verdicts_of(NAMED.format("5.2%"), jobless(), "2025-10-28")
    assert found["5.2%"].rating is Rating.UNVERIFIED


def test_the_lag_of_a_pack_counts() -> None:
    found = verdicts_of(NAMED.format("5.2%"), jobless(lag="25"), "2025-11-04")["5.2%"]
    assert (found.rating, found.reason) == (Rating.UNVERIFIED, Reason.NO_OBSERVATION)


def test_a_day_of_release_counts() -> None:
    found = verdicts_of(NAMED.format("5.2%"), jobless(day="2025-11-10"), "2025-11-04")["5.2%"]
    assert found.rating is Rating.UNVERIFIED


def closes() -> Catalogue:
    """The closes of a share index on six days of November 2025."""
    days = (("17", 404.2), ("18", 411.8), ("19", 409.1), ("20", 415.6), ("21", 402.4), ("24", 400))
    rows = [f"ix,2025-11-{day},{close}," for day, close in days]
    row = "ix,Valletta share index close,share_index,MLT,index,D,index,period_on_period,yes"
    return catalogue_of(f"{HEAD}\n{row}\n", "series,period,value,published\n" + "\n".join(rows))


@pytest.mark.parametrize(
    ("close", "rating"), [("402.4", Rating.SUPPORTED), ("420.4", Rating.MISMATCH)]
)
def test_a_close_is_told_on_its_day(close: str, rating: Rating) -> None:
    text = f"The Valletta share index closed at {close} on Friday."
    assert verdicts_of(text, closes(), "2025-11-21")[close].rating is rating


LATE = "ur,2025-10,5.2,2025-11-12"


def dated(day: str) -> tuple[Catalogue, Forms]:
    """The jobless rate with October dated the 12th of November, and as it was known on a day."""
    rows = [f"ur,{month},{rate},{month}-28" for month, rate in RATES.items() if month < "2025-10"]
    row = "ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,M,rate,period_on_period,yes"
    pack = catalogue_of(
        f"{HEAD}\n{row}\n", "series,period,value,published\n" + "\n".join([*rows, LATE])
    )
    known = Known(pack.history("ur"), date.fromisoformat(day))
    return pack, combine(known, [], lambda _: known)


@pytest.mark.parametrize(
    ("text", "day", "rating"),
    [
        ("The rate in Malta rose to 5.2% from 4.6% in August.", "2025-11-08", Rating.UNVERIFIED),
        ("The rate in Malta rose to 5.2% from 4.6% in August.", "2025-11-13", Rating.SUPPORTED),
        (
            "Unemployment in Malta rose to 5.2% in September from 4.6% in August.",
            "2025-11-08",
            Rating.MISMATCH,
        ),
    ],
)
def test_a_figure_dated_some_days_after_the_article_accuses_nobody(
    text: str, day: str, rating: Rating
) -> None:
    assert verdicts_of(text, dated(day)[0], day)["5.2%"].rating is rating


@pytest.mark.parametrize(
    ("day", "period", "out"),
    [
        ("2025-11-08", "2025-09", "2025-10"),
        ("2025-11-03", "2025-09", "2025-10"),
        ("2025-11-08", "2025-08", None),  # which is not the newest
        ("2025-11-01", "2025-09", None),  # more than a third of a month before
        ("2025-11-13", "2025-10", None),  # nothing comes after it
    ],
)
def test_the_next_figure_is_not_quite_out(day: str, period: str, out: str | None) -> None:
    found = not_quite_out(dated(day)[1], Period.parse(period))
    assert (str(found[1]) if found else None) == out


@pytest.mark.parametrize(
    ("published", "rating"),
    [
        ("2025-12-20", Rating.SUPPORTED),  # November came late
        ("2026-06-20", Rating.UNVERIFIED),  # nobody has kept it up since
    ],
)
def test_a_measure_not_kept_up_has_no_newest_figure(published: str, rating: Rating) -> None:
    found = verdicts_of("Unemployment in Malta came to 5.2%.", jobless(), published)["5.2%"]
    assert found.rating is rating


def test_a_measure_that_is_counted_once_a_year_is_told_for_a_year() -> None:
    head = "ur,Unemployment rate of Malta,unemployment_rate,MLT,percent,M,rate,period_on_period,yes"
    yearly = catalogue_of(
        f"{HEAD}\n{head}\n", "series,period,value\nur,2023-03,4.4\nur,2024-03,4.6\nur,2025-03,5.2"
    )
    found = verdicts_of("Unemployment in Malta came to 5.2%.", yearly, "2025-12-20")["5.2%"]
    assert found.rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("published", "rating"),
    [
        ("2025-11-29", Rating.MISMATCH),  # ten days after October came out
        ("2026-01-25", Rating.UNVERIFIED),  # when November must have come out as well
    ],
)
def test_a_pack_that_is_behind_contradicts_no_figure_without_a_time(
    published: str, rating: Rating
) -> None:
    """The rate may have come to 5.6% since; what is told of October is held against it still."""
    late = jobless(lag="19", day="2025-11-19")
    lead = "Malta's winter began in November, when it rained for 14 days.\n\n"
    text = f"{lead}Unemployment in Malta rose by {{}} points to 5.2%."
    assert verdicts_of(text.format("0.4"), late, published)["0.4 points"].rating == "supported"
    told = verdicts_of(text.format("0.7"), late, published)["0.7 points"]
    assert told.rating is rating
    named = verdicts_of(NAMED.format("5.6%"), late, published)["5.6%"]
    assert named.rating is Rating.MISMATCH


def test_a_year_that_another_measure_ran_over_ends_with_the_newest_figure() -> None:
    text = "Prices in Malta rose by 2% in the year to November. Unemployment in Malta rose to {}."
    for figure, rating in (("5.2%", Rating.SUPPORTED), ("6.7%", Rating.UNVERIFIED)):
        found = verdicts_of(text.format(figure), jobless(), "2025-12-08")[figure]
        assert found.rating is rating

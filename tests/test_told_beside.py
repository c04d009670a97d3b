"""What stands beside a figure and is not its own: a second move, the August before, the whole that
"of which" points at, the bank that has no word for its rate."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import shipped

from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,basis,\
transformation,headline,status
cpi,UK consumer prices,cpi,GBR,,,index,0,M,index,year_on_year,none,yes,
cpi_yoy,"UK consumer prices, yearly change",cpi,GBR,,,percent,0,M,rate,year_on_year,year_on_year,,
bank,Bank of England Bank Rate,policy_rate,GBR,,,percent,0,D,rate,period_on_period,none,yes,
goods,US balance of goods,trade_balance,USA,WLD,goods,USD,9,M,flow,period_on_period,none,yes,
eu,US goods balance with the EU,trade_balance,USA,EU27,goods,USD,9,M,flow,period_on_period,none,,
irl,US goods balance with Ireland,trade_balance,USA,IRL,goods,USD,9,M,flow,period_on_period,none,,
fc,"UK consumer prices, forecast",cpi,GBR,,,percent,0,M,rate,year_on_year,year_on_year,,forecast
"""
_INDEX = (100, 100, 101, 101, 102, 103, 104, 104, 103, 104, 104, 105)
_RATES = (2.0, 2.1, 2.0, 2.3, 2.6, 2.5, 2.4, 2.8, 2.5, 2.7, 2.9, 3.1)


@cache
def _catalogue() -> Catalogue:
    rows = ["series,period,value,published", "bank,2025-02-06,4.50,", "bank,2025-08-07,4.00,"]
    for month, (level, rate) in enumerate(zip(_INDEX, _RATES, strict=True), 1):
        rows.append(f"cpi,2024-{month:02d},{level},")
        rows.append(f"cpi,2025-{month:02d},{level * (1 + rate / 100):.2f},")
        rows.append(f"cpi_yoy,2024-{month:02d},{rate - 0.6:.1f},")
        rows.append(f"cpi_yoy,2025-{month:02d},{rate},")
        rows.append(f"fc,2025-{month:02d},1.5,")
        rows.append(f"goods,2025-{month:02d},{-90 - month},")
        rows.append(f"eu,2025-{month:02d},{-40 - month},")
        rows.append(f"irl,2025-{month:02d},{-26 - month},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


def _told(text: str) -> dict[str, tuple[Rating, str | None, str]]:
    """The rating of each figure with the series and the period that decided it."""
    return {
        figure: (v.rating, v.series, str(v.period or ""))
        for figure, v in verdicts_of(text, _catalogue(), "2026-01-20").items()
    }


@pytest.mark.parametrize(
    "text",
    [
        "UK consumer prices rose 3.1% in the year to December and were unchanged on the month.",
        "UK consumer prices rose 3.1% in December but were flat from a month earlier.",
        "UK consumer prices, which were up 3.1% in December, rose on the month.",
    ],
)
def test_a_second_move_without_a_figure_keeps_its_comparison(text: str) -> None:
    assert _told(text)["3.1%"][0] is Rating.SUPPORTED


def test_a_comparison_behind_the_only_move_is_that_of_its_figure() -> None:
    text = "UK consumer prices rose 1.16% in December, and that is compared with the month before."
    assert _told(text)["1.16%"][0] is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "UK inflation was 2.8% in August, against 2.2% the August before.",
        "UK inflation was 2.8% in August, up from 2.2% in the August before.",
        "UK inflation was 2.8% in August. The August before it was 2.2%.",
    ],
)
def test_the_august_before_is_that_of_the_year_before(text: str) -> None:
    assert _told(text)["2.2%"][::2] == (Rating.SUPPORTED, "2024-08")


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("UK inflation was 3.8%, against 2.2% the August before.", Rating.SUPPORTED),
        ("UK inflation was 3.8%, against 2.6% the August before.", Rating.MISMATCH),
    ],
)
def test_a_month_called_the_one_before_needs_no_other_told(text: str, rating: Rating) -> None:
    found = verdicts_of(text, shipped(), "2025-09-20")[text.split()[5]]
    assert (found.rating, str(found.period)) == (rating, "2024-08")


def test_the_month_before_an_event_is_no_other_year() -> None:
    text = "UK inflation was 3.1% in December and 2.5% in the September before the rise."
    assert _told(text)["2.5%"][::2] == (Rating.SUPPORTED, "2025-09")


def test_what_a_rate_had_stood_at_since_when_it_moved_is_of_that_time() -> None:
    text = "UK inflation has quickened for three months running since September's 2.5 percent."
    told = _told(text)
    assert told["2.5 percent"][::2] == (Rating.SUPPORTED, "2025-09")
    assert told["three"][0] is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("share", "rating"), [("a third", Rating.MISMATCH), ("three quarters", Rating.SUPPORTED)]
)
def test_of_which_points_at_the_figure_before_it(share: str, rating: Rating) -> None:
    text = (
        "The US goods deficit was $102bn in December. With the European Union it came to $52bn, "
        f"of which Ireland accounted for $38bn, or nearly {share}."
    )
    assert _told(text)[share][0] is rating


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("UK inflation was 3.1% in December. The Bank of England is at 4%.", "4%"),
        (
            "UK inflation was 3.1%. The Bank of England, which cut to 4% in August, is to meet.",
            "4%",
        ),
        ("UK inflation was 3.1%. The Bank of England has now been on hold at 4%.", "4%"),
        ("UK inflation was 3.1%. The Bank of England cut once, in August, to 4%.", "4%"),
        ("UK inflation was 3.1%. The Bank of England stayed put at four percent.", "four percent"),
        ("UK inflation was 3.1%. The Bank of England slashed its benchmark to 4%.", "4%"),
        ("UK inflation was 3.1%. The Bank of England made one cut and stopped at 4%.", "4%"),
    ],
)
def test_a_bank_stands_at_its_rate(text: str, figure: str) -> None:
    assert _told(text)[figure][:2] == (Rating.SUPPORTED, "bank")


def test_what_else_a_bank_tells_is_not_its_rate() -> None:
    text = "The Bank of England said that UK inflation was at 3.1% in December."
    assert _told(text)["3.1%"][:2] == (Rating.SUPPORTED, "cpi_yoy")


@pytest.mark.parametrize(
    "text",
    [
        "UK inflation was 3.1% in December. Swaps price Bank Rate at 3% by July.",
        "The Bank of England said that it saw UK inflation at about 2% by the end of the year.",
    ],
)
def test_what_is_seen_ahead_is_a_forecast(text: str) -> None:
    told = verdicts_of(text, _catalogue(), "2026-01-20")
    assert [v.rating for f, v in told.items() if f != "3.1%"] == [Rating.UNVERIFIED]


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("UK inflation rose above 3% in December.", Rating.SUPPORTED),
        ("UK inflation rose above 2.95% in December for the first time.", Rating.SUPPORTED),
        ("UK inflation fell below 3.05% in December.", Rating.MISMATCH),
    ],
)
def test_a_mark_is_passed_by_what_lies_beyond_it(text: str, rating: Rating) -> None:
    (told,) = (one for one in _told(text).values())
    assert told[0] is rating


def test_places_behind_of_which_are_none_of_the_whole() -> None:
    text = "The US goods deficit was $102bn in December, of which the EU accounted for $52bn."
    told = _told(text)
    assert told["$102bn"][:2] == (Rating.SUPPORTED, "goods")
    assert told["$52bn"][:2] == (Rating.SUPPORTED, "eu")


def test_a_second_rate_keeps_what_it_is_set_against() -> None:
    text = "UK consumer prices were 3.1% up on a year earlier and 1.16% on the month before."
    told = _told(text)
    assert (told["3.1%"][0], told["1.16%"][0]) == (Rating.SUPPORTED, Rating.SUPPORTED)


def test_a_rate_set_against_the_one_before_shares_its_basis() -> None:
    text = "UK consumer prices were 3.1% up on a year earlier, against 2.9% in November."
    assert _told(text)["2.9%"][::2] == (Rating.SUPPORTED, "2025-11")


def test_the_rate_calls_back_the_rate_told_last() -> None:
    text = (
        "The UK inflation rate was 3.1% in December. The US goods deficit came to $102bn. "
        "The rate has risen for three months running."
    )
    assert _told(text)["three"][:2] == (Rating.SUPPORTED, "cpi_yoy")


def test_several_measures_combined_are_not_compared_one_by_one() -> None:
    text = "The US goods deficit with the EU was wider than that with Ireland and China combined."
    assert Rating.SUPPORTED not in [rating for rating, *_ in _told(text).values()]


@pytest.mark.parametrize(("span", "right"), [("two months", True), ("six months", False)])
def test_a_first_rise_may_be_one_of_the_rate(span: str, right: bool) -> None:
    text = f"UK inflation rose to 2.7% in October from 2.5% in September, the first rise in {span}."
    found = verdicts_of(text, _catalogue(), "2025-11-20")
    rating = next(v.rating for figure, v in found.items() if "first" in figure)
    assert (rating is Rating.SUPPORTED) is right


def test_a_year_ends_with_its_last_month() -> None:
    text = "The US goods deficit was $1.16 trillion in 2025. UK inflation ended the year at 3.1%."
    assert _told(text)["3.1%"][::2] == (Rating.SUPPORTED, "2025-12")


def test_a_rate_is_a_multiple_of_the_forecast_behind_it() -> None:
    text = "UK consumer prices rose 3.1% in December, more than double the 1.5% forecast."
    found = verdicts_of(text, _catalogue(), "2026-01-20")["double"]
    assert (found.rating, found.working[:11]) == (Rating.SUPPORTED, "3.1% / 1.5%")


def test_what_countries_share_is_no_share() -> None:
    text = "In the countries that share the pound UK inflation rose to 3.1% in December."
    assert verdicts_of(text, _catalogue(), "2026-01-20")["3.1%"].operation == "level"

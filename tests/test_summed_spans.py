"""Figures told over an open span of time, which add up the steps of a flow."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
cars,"New car registrations, Austria",car_registrations,AUT,vehicle,0,M,flow,year_on_year,yes
rev,"Revenue, Kestrel Foods",revenue,GBR,GBP,6,Q,flow,year_on_year,yes
"""
_MONTHS = (23_446, 23_782, 23_776, 20_183, 24_802, 22_417, 19_655, 21_904, 26_011, 25_333, 24_119)


def _cars(year: int, month: int) -> int:
    return _MONTHS[(year * 12 + month * 5) % 11] + 7 * (year - 2020) + month


def _total(first: tuple[int, int], last: tuple[int, int]) -> str:
    months = [(y, m) for y in range(2020, 2026) for m in range(1, 13) if first <= (y, m) <= last]
    return f"{sum(_cars(*one) for one in months):,}"


@cache
def registered() -> Catalogue:
    """Cars by month up to October 2025, and the revenue of a firm by quarter up to September."""
    rows = ["series,period,value,published"]
    for year in range(2020, 2026):
        for month in range(1, 13 if year < 2025 else 11):
            rows.append(f"cars,{year}-{month:02d},{_cars(year, month)},")
        for quarter in range(1, 5 if year < 2025 else 4):
            rows.append(f"rev,{year}-Q{quarter},{3000 + 41 * (year - 2020) + 97 * quarter},")
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


_LEAD = f"Austrians registered {_cars(2025, 10):,} new cars in October, the industry body said. "
_YEAR = _total((2024, 11), (2025, 10))
_YEAR_BEFORE = _total((2023, 11), (2024, 10))
_SO_FAR = _total((2025, 1), (2025, 10))
_QUARTER = _total((2025, 8), (2025, 10))


def _told(sentence: str) -> dict[str, Verdict]:
    return verdicts_of(_LEAD + sentence, registered(), "2025-11-14")


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        (f"Over the past twelve months {_YEAR} cars were registered.", [_YEAR]),
        (f"Some {_YEAR} cars have been registered in the past year.", [_YEAR]),
        (f"The twelve-month total was {_YEAR}.", [_YEAR]),
        (f"The rolling annual total came to {_YEAR}.", [_YEAR]),
        (f"Over three months the total was {_QUARTER}.", [_QUARTER]),
        (f"In the past three months {_QUARTER} cars have been registered.", [_QUARTER]),
        (f"In ten months {_SO_FAR} cars were registered.", [_SO_FAR]),
        (f"The year's total so far: {_SO_FAR}.", [_SO_FAR]),
        (
            f"Over the latest twelve months it came to {_YEAR}, against {_YEAR_BEFORE} in the "
            "twelve months before.",
            [_YEAR, _YEAR_BEFORE],
        ),
        (
            f"Registrations over the last year came in at {_YEAR}, compared with {_YEAR_BEFORE} "
            "a year earlier.",
            [_YEAR, _YEAR_BEFORE],
        ),
    ],
)
def test_an_open_span_adds_up_the_steps_of_a_flow(sentence: str, figures: list[str]) -> None:
    found = _told(sentence)
    for figure in figures:
        told = next(verdict for printed, verdict in found.items() if figure in printed)
        assert told.rating == "supported", told.explanation
        assert told.period is not None
        assert told.period.count > 1 or told.period.frequency == "A"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Over the past twelve months {_YEAR_BEFORE} cars were registered.",
        f"Over the past year dealers have registered {_SO_FAR} cars.",
        f"So far this year {_YEAR} cars have been registered.",
    ],
)
def test_the_sum_over_another_span_is_wrong(sentence: str) -> None:
    *_, last = _told(sentence).values()
    assert last.rating == "mismatch", last.explanation


@pytest.mark.parametrize(
    "sentence",
    [
        f"September brought {_cars(2025, 9):,}, the lowest figure in the past six months.",
        f"Over the past three months they have gone from {_cars(2025, 8):,} to "
        f"{_cars(2025, 10):,}.",
        f"Over the past year, the monthly total has moved to {_cars(2025, 10):,}.",
        f"In the past three months sales have been weak: {_cars(2025, 10):,} in October after "
        f"{_cars(2025, 9):,} in September.",
        f"A year earlier the figure was {_cars(2024, 10):,}.",
    ],
)
def test_a_span_beside_a_figure_of_one_step_adds_nothing_up(sentence: str) -> None:
    for verdict in _told(sentence).values():
        if verdict.claim.operation == "level" and verdict.claim.assertion == "value":
            assert verdict.rating == "supported", verdict.explanation


@pytest.mark.parametrize(
    "sentence",
    [
        "Over the past 12 months registrations were {} on the 12 months before.",
        "On a rolling 12-month basis registrations were {}.",
        "Over the past year registrations were {} on the previous 12 months.",
        "In the past 12 months sales were {} on a year earlier.",
    ],
)
def test_a_year_is_set_against_the_year_before(sentence: str) -> None:
    now, then = (float(one.replace(",", "")) for one in (_YEAR, _YEAR_BEFORE))
    change = (now / then - 1) * 100
    figure = f"{abs(change):.2f}%"
    told = _told(sentence.format(f"{'up' if change > 0 else 'down'} {figure}"))[figure]
    assert told.rating == "supported", told.explanation
    assert told.period is not None
    assert told.period.count == 12


@pytest.mark.parametrize(
    ("sentence", "figure"),
    [
        ("A year earlier the ten-month figure was {}.", _total((2024, 1), (2024, 10))),
        (
            "A year ago {} cars had been registered by the end of October.",
            _total((2024, 1), (2024, 10)),
        ),
        ("Two years ago October brought {}.", f"{_cars(2023, 10):,}"),
        ("But a year earlier, in October 2024, it was {}.", f"{_cars(2024, 10):,}"),
    ],
)
def test_a_sentence_that_opens_years_back_moves_its_time_there(sentence: str, figure: str) -> None:
    *_, last = _told(sentence.format(figure)).values()
    assert last.rating == "supported", last.explanation


def test_a_year_back_moves_the_first_figure_alone() -> None:
    september = f"{_cars(2025, 9):,}"
    found = _told(
        f"A year ago it had been {_cars(2024, 10):,}, and in September it was {september}."
    )
    assert found[september].rating == "supported", found[september].explanation


@pytest.mark.parametrize(
    "told",
    [
        "Revenue for the nine months was",
        "Nine-month revenue was",
        "In nine months it took",
    ],
)
def test_the_months_of_a_firm_that_tells_quarters(told: str) -> None:
    quarters = [3205 + 97 * n for n in (1, 2, 3)]
    lead = f"Kestrel Foods said on Tuesday that revenue was £{quarters[-1] / 1000:.3f}bn in the "
    figure = f"£{sum(quarters) / 1000:.2f}bn"
    text = f"{lead}third quarter. {told} {figure}."
    found = verdicts_of(text, registered(), "2025-11-04")
    assert found[figure].rating == "supported", found[figure].explanation


_HOMES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
home,"Average house price, Austria",house_prices,AUT,EUR,0,M,price,year_on_year,yes
"""


@pytest.mark.parametrize(
    "sentence",
    [
        "The average house price in Austria rose by 5.8% to €312,400 in the year to October.",
        "House prices in Austria rose to €312,400 in the three months to October.",
        "In the year to October the average Austrian house price climbed 5.8% to €312,400.",
    ],
)
def test_a_price_that_rose_over_a_stretch_stands_where_it_ends(sentence: str) -> None:
    rows = ["series,period,value,published"]
    months = [(y, m) for y in (2024, 2025) for m in range(1, 13) if (y, m) <= (2025, 10)]
    start = months.index((2024, 10))
    for place, (year, month) in enumerate(months):
        price = 312_400 - 1427 * (21 - place) if place > start else 295_276 - 900 * (start - place)
        rows.append(f"home,{year}-{month:02d},{price},")
    homes = catalogue_of(_HOMES, "\n".join(rows) + "\n")
    for verdict in verdicts_of(sentence, homes, "2025-11-19").values():
        assert verdict.rating == "supported", verdict.explanation

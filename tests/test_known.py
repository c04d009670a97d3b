"""What is known of a series on a day, and what a look at that alone rules out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.model.combining import combine
from verifier.model.history import History
from verifier.model.known import Known
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Fit, Quantity
from verifier.model.series import Nature, Observation, Series, Transformation
from verifier.settings import Settings


def _known(day: str, rows: dict[str, str | None], frequency: Frequency = Frequency.MONTH) -> Known:
    """A rate whose periods came out on these days, as known on a day; the last print is 2.0."""
    series = Series("x", "p", "Rate", "percent", frequency, nature=Nature.RATE)
    found = [
        Observation(
            "x",
            Period.parse(period),
            2.0,
            0.1,
            date.fromisoformat(out) if out is not None else None,
        )
        for period, out in rows.items()
    ]
    return Known(History(series, tuple(found)), date.fromisoformat(day))


@pytest.mark.parametrize(
    ("rows", "final"),
    [
        ({"2025-01": "2025-02-10", "2025-02": "2025-03-10"}, True),
        ({"2025-01": "2025-02-10", "2025-02": "2025-03-10", "2025-03": "2025-04-10"}, False),
        ({"2025-01": "2025-02-10", "2025-02": "2025-03-10", "2024-12": "2025-06-10"}, False),
        ({"2025-01": None, "2025-02": None}, True),
        ({"2025-01": None, "2025-05": None}, False),
    ],
    ids=["all out", "one to come", "an old one to come", "none dated", "a later one undated"],
)
def test_what_was_known_stands_where_nothing_came_out_since(
    rows: dict[str, str | None], final: bool
) -> None:
    assert _known("2025-03-31", rows).is_final is final


def test_the_newest_figure_of_a_period_is_its_last_print_in_whatever_order_they_lie() -> None:
    series = Series("x", "p", "Rate", "percent", Frequency.MONTH, nature=Nature.RATE)
    first, second = Period.parse("2025-01"), Period.parse("2025-02")
    prints = [
        Observation("x", first, 2.1, 0.1, date(2025, 5, 10)),
        Observation("x", first, 2.0, 0.1, date(2025, 2, 10)),
        Observation("x", second, 3.0, 0.1, None),
    ]
    assert History(series, tuple(prints)).newest == {first: 2.1, second: 3.0}


def test_what_was_known_does_not_stand_where_it_was_printed_anew() -> None:
    series = Series("x", "p", "Rate", "percent", Frequency.MONTH, nature=Nature.RATE)
    month = Period.parse("2025-01")
    prints = [
        Observation("x", month, value, 0.1, day)
        for value, day in ((2.0, date(2025, 2, 10)), (2.1, date(2025, 5, 10)))
    ]
    history = History(series, tuple(prints))
    assert not Known(history, date(2025, 3, 31)).is_final
    assert Known(history, date(2025, 5, 31)).is_final


@pytest.mark.parametrize(
    ("period", "reached"),
    [("2025-02", True), ("2024", True), ("2025-Q1", False), ("2025-03", False), ("2025", False)],
)
def test_no_month_reaches_beyond_the_last(period: str, reached: bool) -> None:
    known = _known("2025-03-31", {"2024-12": "2025-01-10", "2025-02": "2025-03-10"})
    assert known.may_reach(Period.parse(period)) is reached


def test_a_rate_set_on_a_day_holds_on() -> None:
    known = _known("2025-06-30", {"2025-02-06": "2025-02-06"}, Frequency.DAY)
    march = Period.parse("2025-03")
    assert known.may_reach(march)
    assert known.at(march) is not None


def test_a_value_is_put_into_words_where_it_is_shown() -> None:
    known = _known("2025-03-31", {"2025-01": "2025-02-10", "2025-02": "2025-03-10"})
    value = known.at(Period.parse("2025-01"))
    assert value is not None
    assert value.formula == "2%"
    assert known.at(Period.parse("2025-01")) is value


@pytest.mark.parametrize("computed", [12.25, -12.34, 12.35, 12.24, 12.5, 11.0, -13.0, 0.0, 1000.0])
@pytest.mark.parametrize("error", [0.0, 0.05, 0.4])
def test_what_cannot_be_a_figure_never_agrees_with_it(computed: float, error: float) -> None:
    quantity = Quantity(Decimal("12.3"), "percent", Decimal("0.1"), places=1)
    fits = {quantity.agrees_with(sign * computed, error, Settings()).value for sign in (1, -1)}
    assert quantity.may_be(computed, error) or fits.isdisjoint({"exact", "rounded"})


@pytest.mark.parametrize(
    ("printed", "step", "computed", "fits"),
    [
        (20, 1, 16.67, False),
        (20, 1, 19.2, True),
        (100, 1, 94.8, False),
        (100, 1, 102.3, True),
        (990, 1, 992.2, True),
        (500, 100, 529, True),
    ],
)
def test_zeros_round_a_figure_by_no_more_than_a_twentieth(
    printed: int, step: int, computed: float, fits: bool
) -> None:
    quantity = Quantity(Decimal(printed), None, Decimal(step))
    assert (quantity.agrees_with(computed, 0.0, Settings()) is not Fit.NONE) is fits


def test_of_a_measure_only_its_own_forms_are_read() -> None:
    plain = Series("x", "p", "Sales", "EUR", Frequency.MONTH, indicator="sales", adjustment="SA")
    rate = replace(plain, key="x_rate", unit="percent", transformation=Transformation.YEAR)
    raw = replace(plain, key="x_raw", adjustment="NSA")
    read: list[str] = []

    def known(key: str) -> Known:
        read.append(key)
        return Known(History({"x": plain, "x_rate": rate, "x_raw": raw}[key], ()), date.max)

    forms = combine(known("x"), [plain, rate, raw], known)
    assert [member.series.key for member in forms.members] == ["x", "x_rate"]
    assert read == ["x", "x_rate"]


@pytest.mark.parametrize(("others", "held"), [((), ["x", "r"]), (("constant",), ["x"])])
def test_a_printed_rate_without_prices_is_of_the_only_ones(
    others: tuple[str, ...], held: list[str]
) -> None:
    sales = Series("x", "p", "Sales, in US dollars", "USD", Frequency.MONTH, indicator="sales")
    sales = replace(sales, prices="current")
    yuan = replace(sales, key="y", title="Sales, in yuan", unit="CNY")
    rate = replace(sales, key="r", unit="percent", prices=None, transformation=Transformation.YEAR)
    real = [replace(sales, key=prices, prices=prices) for prices in others]
    held_by = {one.key: one for one in (sales, yuan, rate, *real)}
    forms = combine(
        Known(History(sales, ()), date.max),
        list(held_by.values()),
        lambda key: Known(History(held_by[key], ()), date.max),
    )
    assert [member.series.key for member in forms.members] == held


def test_printed_rates_of_two_prices_are_no_forms_of_each_other() -> None:
    rate = Series(
        *("r", "p", "Pay, growth on the year", "percent", Frequency.MONTH),
        indicator="earnings",
        transformation=Transformation.YEAR,
    )
    real = replace(rate, key="real", prices="constant")
    told = {"r": rate, "real": real}
    forms = combine(
        Known(History(rate, ()), date.max),
        [rate, real],
        lambda key: Known(History(told[key], ()), date.max),
    )
    assert [member.series.key for member in forms.members] == ["r"]


_DAY_ONE = date(2025, 1, 1).toordinal()


@given(
    set_on=st.sets(st.integers(0, 120), min_size=1, max_size=30),
    first=st.integers(0, 130),
    count=st.integers(1, 40),
)
def test_a_span_of_days_has_what_held_longest_in_it(
    set_on: set[int], first: int, count: int
) -> None:
    rows = tuple(
        Observation("x", Period(Frequency.DAY, _DAY_ONE + n, _DAY_ONE + n), float(n), 0.0, None)
        for n in sorted(set_on)
    )
    series = Series("x", "p", "Rate", "percent", Frequency.DAY, nature=Nature.RATE)
    found = Known(History(series, rows), date(2026, 1, 1)).at(
        Period(Frequency.DAY, _DAY_ONE + first, _DAY_ONE + first + count - 1)
    )
    days = range(first, first + count - 1) if count > 1 else [first]
    held = [max((n for n in set_on if n <= day), default=None) for day in days]
    lengths = {n: held.count(n) for n in held if n is not None}
    if not any(n <= first + count - 1 for n in set_on):
        assert found is None
    elif lengths:
        assert found is not None
        assert lengths[int(found.value)] == max(lengths.values())

"""A figure told in a larger unit keeps its printed digits, its hedge and both its ends."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from verifier.model.quantity import Bound, Quantity


def test_both_ends_of_a_range_and_its_step_are_told_in_the_unit() -> None:
    printed = Quantity(Decimal("2.5"), None, Decimal("0.1"), Bound.BETWEEN, upper=Decimal("3.1"))
    told = printed.scaled(Decimal(1_000_000), "tonne")
    assert (told.value, told.upper, told.step) == (2_500_000, 3_100_000, 100_000)
    assert (told.unit, told.bound) == ("tonne", Bound.BETWEEN)


@given(st.integers(-9999, 9999), st.integers(1, 10**12), st.sampled_from((Bound.ABOUT, Bound.OVER)))
def test_as_many_digits_are_printed_as_before(digits: int, factor: int, bound: Bound) -> None:
    printed = Quantity(Decimal(digits).scaleb(-1), "litre", Decimal("0.1"), bound, places=1)
    told = printed.scaled(Decimal(factor), "litre")
    assert told.value / told.step == printed.value / printed.step == digits
    assert (told.bound, told.places) == (bound, 1)

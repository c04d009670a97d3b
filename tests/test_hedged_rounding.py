"""A hedge that holds needs no word about coarse rounding or cut digits."""

from decimal import Decimal

import pytest

from verifier.model.quantity import Bound, Fit, Quantity
from verifier.settings import Settings


@pytest.mark.parametrize(
    ("bound", "computed", "fit"),
    [
        (Bound.OVER, 4087.0, Fit.BOUND_HOLDS),
        (Bound.ABOUT, 4087.0, Fit.BOUND_HOLDS),
        (Bound.UNDER, 3930.0, Fit.BOUND_HOLDS),
        (Bound.EXACT, 4087.0, Fit.COARSE),
        (Bound.OVER, 3930.0, Fit.COARSE),
        (Bound.OVER, 4600.0, Fit.WEAK),
        (Bound.OVER, 4000.0, Fit.EXACT),
    ],
)
def test_coarse_rounding_is_named_only_where_no_hedge_covers_it(
    bound: Bound, computed: float, fit: Fit
) -> None:
    quantity = Quantity(Decimal(4000), "USD", Decimal(1), bound)
    assert quantity.agrees_with(computed, 0.0, Settings()) is fit

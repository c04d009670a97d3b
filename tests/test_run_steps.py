"""The step that a run is counted in where its words name none."""

import pytest
from small_catalogue import steps, verdicts_of

COUNTED = {
    "The energy price cap of Malta rose in the fourth quarter of 2025 to 1,824 euros, its third "
    "rise in a row.": "quarter",
    "The energy price cap of Malta rose in the fourth quarter of 2025 to 1,824 euros, rising for "
    "the third month in a row.": "month",
    "The wool auction price of Estonia rose to 1,412 euros, its third rise in a row.": "week",
}


@pytest.mark.parametrize(("text", "step"), COUNTED.items())
def test_a_run_without_a_step_is_counted_in_those_of_its_series(text: str, step: str) -> None:
    quantity = verdicts_of(text, steps(), "2025-12-03")["third"].claim.quantity
    assert quantity is not None
    assert quantity.unit == step

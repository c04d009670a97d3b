"""Some of those counted before are a part that the measure itself does not tell."""

import pytest
from small_catalogue import austria, verdicts_of

DAY = "2025-11-20"


@pytest.mark.parametrize(
    "tail",
    [
        "€12.1bn of them by road",
        "some €12.1bn of them in containers",
        "€12.1bn of which went by sea",
    ],
)
def test_a_part_that_no_series_measures_accuses_nobody(tail: str) -> None:
    found = verdicts_of(f"Exports of Austria came to €13.66bn in October, {tail}.", austria(), DAY)
    assert found["€13.66bn"].rating.value == "supported"
    assert found["€12.1bn"].rating.value == "unverified"


@pytest.mark.parametrize(("figure", "rating"), [("276m", "supported"), ("267m", "mismatch")])
def test_a_part_with_a_series_is_judged(figure: str, rating: str) -> None:
    text = f"Exports of Austria came to €13.66bn in October, €{figure} of them cheese."
    assert verdicts_of(text, austria(), DAY)[f"€{figure}"].rating.value == rating


def test_they_may_be_all_of_them() -> None:
    text = "Austria keeps selling cheese. In October 2025 €376m of them were cheese exports."
    assert verdicts_of(text, austria(), DAY)["€376m"].reason.value != "exact"

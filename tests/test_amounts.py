"""What a verdict says was computed is told in the measure's own terms."""

from decimal import Decimal

import pytest
from small_catalogue import austria, verdicts_of

from verifier.model.agreement import unit_shown
from verifier.model.notation import plural, shown_as, told
from verifier.model.quantity import Bound, Quantity


@pytest.mark.parametrize(
    ("text", "figure", "said"),
    [
        (
            "Austria's exports rose by about a seventh from November to December.",
            *("a seventh", "up 14.113%"),
        ),
        (
            "Exports of cheese made up a fifth of Austria's exports in December.",
            *("a fifth", "a share of 2.023%"),
        ),
        ("Austria's exports doubled in December.", "doubled", "1.0356 times"),
    ],
)
def test_a_part_told_in_words_is_computed_in_percent(text: str, figure: str, said: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert f": {said}" in verdict.explanation


def test_a_rate_that_the_series_prints_is_no_share() -> None:
    text = "Austria's jobless rate was a share of 5.4% in December."
    verdict = verdicts_of(text, austria(), "2026-01-20")["5.4%"]
    assert "share of" not in verdict.explanation


@pytest.mark.parametrize("operation", ["growth", "share", "level", "multiple"])
def test_only_parts_of_a_whole_are_shown_in_percent(operation: str) -> None:
    whole = operation in ("growth", "share")
    assert shown_as(operation, 0.25, "ratio") == ("25%" if whole else "0.25 times")
    assert shown_as(operation, 0.25, "percent") == "0.25%"
    assert ("25%" in told(operation, 0.25, "ratio")) is whole


@pytest.mark.parametrize(
    ("unit", "several"),
    [
        ("person", "people"),
        ("children per woman", "children per woman"),
        ("death per person", "deaths per person"),
        ("baby", "babies"),
        ("life", "lives"),
        ("inch", "inches"),
    ],
)
def test_what_is_counted_stands_in_the_plural(unit: str, several: str) -> None:
    assert plural(unit) == several


@pytest.mark.parametrize(
    ("printed", "given", "unit"),
    [
        ("percent", "USD", "USD"),
        ("USD", "percent", "percent"),
        ("ratio", "percent", "ratio"),
        ("basis_points", "percentage_points", "basis_points"),
        ("job", "person", "job"),
        (None, "USD", "USD"),
        ("percent", None, "percent"),
    ],
)
def test_a_value_is_shown_in_the_unit_of_the_figure_where_it_can_be_told_in_it(
    printed: str | None, given: str | None, unit: str
) -> None:
    quantity = Quantity(Decimal(4), printed, Decimal(1), Bound.EXACT)
    assert unit_shown(quantity, given) == unit

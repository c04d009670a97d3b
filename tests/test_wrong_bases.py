"""Changes in percent that were divided by the later of two figures."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from malta_catalogue import malta, malta_told
from small_catalogue import verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict

LEAD = "Dealers in Malta registered 8,400 new cars in November. "
OPEN = [
    "Demand is {} weaker than it was.",
    "The forecourts are {} emptier than they were.",
    "The trade is {} smaller than it was.",
]


def verdict_on(sentence: str, figure: str) -> Verdict:
    """The verdict on one figure of a text of December 2025."""
    return verdicts_of(LEAD + sentence, malta("cars"), "2025-12-12")[figure]


@pytest.mark.parametrize("sentence", OPEN)
@pytest.mark.parametrize("hedge", ["", "about "])
def test_a_change_divided_by_the_later_figure_is_wrong(sentence: str, hedge: str) -> None:
    found = verdict_on(sentence.format(f"{hedge}27.5%"), "27.5%")
    assert (found.rating, found.reason) == (Rating.MISMATCH, Reason.OFF_VALUE)
    assert found.suggestion == "21.6%"
    assert "divided by the later figure" in found.explanation


@pytest.mark.parametrize("sentence", OPEN)
def test_a_change_divided_by_the_earlier_figure_is_right(sentence: str) -> None:
    assert verdict_on(sentence.format("21.6%"), "21.6%").rating is Rating.SUPPORTED


@pytest.mark.parametrize("sentence", OPEN)
@pytest.mark.parametrize(
    ("told", "figure"),
    [
        ("28%", "28%"),  # two digits, so close by, fit by chance
        ("25.7%", "25.7%"),  # of neither base
        ("up to 27.5%", "27.5%"),
        ("27.5 to 31.4%", "27.5 to 31.4%"),
    ],
)
def test_what_may_be_another_thing_is_not_told_so(sentence: str, told: str, figure: str) -> None:
    found = verdicts_of(LEAD + sentence.format(told), malta("cars"), "2025-12-12")
    assert all("later figure" not in verdict.explanation for verdict in found.values())
    assert found[figure].rating is not Rating.MISMATCH if figure in found else len(found) > 1


def printed(share: Decimal) -> Decimal:
    """A share in percent with one decimal."""
    return (100 * share).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


@settings(max_examples=60, deadline=None)
@given(before=st.integers(1_000, 99_999), after=st.integers(1_000, 99_999))
def test_growth_told_with_the_later_figure_as_its_base_is_never_right(
    before: int, after: int
) -> None:
    told = printed(abs(Decimal(after - before)) / after)
    right = printed(abs(Decimal(after - before)) / before)
    assume(told >= 1 and abs(told - right) > 1)
    way = "rose" if after > before else "fell"
    text = f"New cars registered in Malta {way} {told}% in November from a year earlier."
    found = verdicts_of(text, malta_told(cars=[before] * 12 + [after] * 12), "2025-12-12")
    assert found[f"{told}%"].rating is not Rating.SUPPORTED

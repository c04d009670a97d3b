"""Claims and verdicts told anew: what is read off them follows what they are told of."""

from dataclasses import replace

import pytest
from house_desk import desk
from test_rounds import PERU, sitting_over

from verifier.judge.rounds.sitting import Sitting
from verifier.model.verdict import Rating, Reason


@pytest.fixture(name="sitting", scope="module")
def peru() -> Sitting:
    """The figures of Peru and Chile, each judged by itself."""
    return sitting_over(PERU, desk())


def test_a_claim_told_of_another_clause_has_its_span_and_figure(sitting: Sitting) -> None:
    one, other = sitting.claims[:2]
    told = replace(one, clause=other.clause)
    assert (told.span, told.quantity) == (other.span, other.quantity)
    assert told.span != one.span


def test_a_claim_without_a_figure_has_no_quantity(sitting: Sitting) -> None:
    one = sitting.claims[0]
    told = replace(one, clause=replace(one.clause, figure=None))
    assert told.quantity is None
    assert told.span == one.span


@pytest.mark.parametrize(
    ("reason", "rating"),
    [
        (Reason.NO_SERIES, Rating.UNVERIFIED),
        (Reason.OFF_VALUE, Rating.MISMATCH),
        (Reason.OFF_PERIOD, Rating.MISMATCH),
    ],
)
def test_a_verdict_for_another_reason_has_its_rating(
    sitting: Sitting, reason: Reason, rating: Rating
) -> None:
    verdict = sitting.verdicts[0]
    assert replace(verdict, reason=reason).rating is rating


def test_verdicts_as_read_have_the_claims_that_were_read_and_the_same_where_they_had(
    sitting: Sitting,
) -> None:
    moved = replace(sitting.verdicts[0], claim=replace(sitting.claims[0], operation="level"))
    told = sitting.after([moved, *sitting.verdicts[1:]])
    claims = [told.claims[0], *(v.claim for v in told.verdicts[1:])]
    anew = replace(told, claims=claims).as_read
    assert [v.claim for v in anew] == claims
    assert anew[0] is not moved
    assert all(v is old for v, old in zip(anew[1:], told.verdicts[1:], strict=True))

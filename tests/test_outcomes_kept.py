"""What a checker found of a claim is what it finds of the same words again."""

from dataclasses import replace

from house_desk import desk
from test_rounds import PERU, sitting_over

from verifier.model.claim import Claim, Measure


def filled_in(claim: Claim) -> Claim:
    """A claim with slots of its measure filled in that the text leaves open."""
    return replace(claim, measure=replace(claim.measure, breakdown="cement", adjustment="SA"))


def test_a_claim_is_not_computed_anew_for_what_a_series_filled_in() -> None:
    sitting = sitting_over(PERU, desk())
    checker, claim = sitting.judge.checker, sitting.claims[0]
    forms = checker.forms(sitting.verdicts[0].series or "")
    found, _ = checker.outcomes(claim, forms)
    again, _ = checker.outcomes(filled_in(claim), forms)
    assert found
    assert all(one is other for one, other in zip(found, again, strict=True))


def test_a_claim_told_another_way_is_computed_anew() -> None:
    sitting = sitting_over(PERU, desk())
    checker, claim = sitting.judge.checker, sitting.claims[0]
    forms = checker.forms(sitting.verdicts[0].series or "")
    found, _ = checker.outcomes(claim, forms)
    again, _ = checker.outcomes(replace(claim, operation="change"), forms)
    assert found
    assert [one.operation.name for one in found] != [one.operation.name for one in again]


def test_the_words_of_a_claim_are_the_same_whatever_its_measure_was_filled_in_from() -> None:
    claim = sitting_over(PERU, desk()).claims[0]
    assert filled_in(claim) != claim
    assert filled_in(claim).in_words == claim.in_words
    assert claim.in_words.measure == Measure(claim.measure.text)


def test_the_words_of_claims_that_say_otherwise_differ() -> None:
    claim, other, *_ = sitting_over(PERU, desk()).claims
    assert other.in_words != claim.in_words
    assert replace(claim, operation="share").in_words != claim.in_words

"""Exports less imports is the balance, or the text has made a mistake."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sayings import Fig, Said, kinds, said, trade, verdicts
from stories import reasons

from verifier.consistency import find_contradictions

levels = st.floats(1.0, 999.0)
places = st.integers(0, 2)
_BALANCE = "trade_balance"


def test_a_balance_that_is_not_exports_less_imports_names_all_three() -> None:
    [finding] = find_contradictions(
        verdicts(*trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit"))
    )
    assert finding.reason == "balance_identity"
    assert finding.claims == ("c01", "c02", "c03")
    assert finding.explanation == (
        "exports of $62.4 billion less imports of $13.6 billion is a surplus of $48.8 billion, but "
        "the text gives a deficit of $59.6 billion"
    )


def test_the_balance_of_their_own_sentence_is_named() -> None:
    told = said("The trade deficit was $59.6 billion.", Fig("$59.6 billion", indicator=_BALANCE))
    line = "Exports and imports were $62.4 billion and $13.6 billion, a surplus of $51.2 billion."
    figures = (
        Fig("$62.4 billion"),
        Fig("$13.6 billion", indicator="imports"),
        Fig("$51.2 billion", indicator=_BALANCE),
    )
    found = find_contradictions(verdicts(told, said(line, *figures)))
    (named,) = [one.explanation for one in found if one.reason == "balance_identity"]
    assert named.endswith("but the text gives a surplus of $51.2 billion")


def test_a_balance_of_the_right_size_on_the_wrong_side_is_a_contradiction() -> None:
    sides = trade("$38.8 billion", "$330.8 billion", "$292.0 billion", "gap")
    assert kinds(*sides) == ["balance_identity"]


@pytest.mark.parametrize(
    "paragraph",
    [
        trade("$51.3 billion", "$62.4 billion", "$113.6 billion", "deficit"),
        trade("$51.2 billion", "$113.6 billion", "$62.4 billion", "surplus"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", period="2025-10"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", area="CHN"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", partner="CHN"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit", part="goods"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit in goods"),
        trade("$59.6 billion", "$62.4 billion", "$13.6 billion", "deficit, seasonally adjusted,"),
    ],
)
def test_a_balance_that_fits_or_is_of_another_coverage_is_not(paragraph: Sequence[Said]) -> None:
    assert kinds(*paragraph) == []


@given(exports=levels, imports=levels, digits=places, coarse=places)
def test_a_true_balance_is_never_accused(
    exports: float, imports: float, digits: int, coarse: int
) -> None:
    word = "surplus" if exports > imports else "deficit"
    printed = [f"${x:.{digits}f} billion" for x in (exports, imports)]
    balance = f"${abs(exports - imports):.{coarse}f} billion"
    assert kinds(*trade(balance, *printed, word)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Norland's exports rose to $18.7 billion in November while imports climbed to $16.4 "
            "billion. That left the country with a trade surplus of $3.2 billion.",
            ["balance_identity"],
        ),
        (
            "Norland's exports rose to $18.7 billion in November while imports climbed to $16.4 "
            "billion. That left the country with a trade surplus of $2.3 billion.",
            [],
        ),
        (
            "Norland's exports rose to $18.7 billion in November while Westria's imports climbed "
            "to $16.4 billion. That left the country with a trade surplus of $3.2 billion.",
            [],
        ),
        (
            "In 2025, 214,000 people came to live in the country and 171,000 left it. Net "
            "immigration was 34,000.",
            ["balance_identity"],
        ),
        (
            "In 2025, 214,000 people came to live in the country and 171,000 left it. Net "
            "immigration was 43,000.",
            [],
        ),
        (
            "In 2025, 214,000 people came to live in the country and 171,000 left it. Net "
            "immigration in 2024 was 58,000.",
            [],
        ),
    ],
)
def test_a_balance_told_of_one_whom_no_list_knows(text: str, found: list[str]) -> None:
    assert reasons(text) == found

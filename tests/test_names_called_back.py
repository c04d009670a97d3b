"""Figures in the order of names that the sentence before tells and a pronoun calls back."""

import pytest
from goods import goods
from small_catalogue import verdicts_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("In Britain petrol and diesel parted in October. They cost 131.9p and 142.3p a litre, "
         "respectively.", "exact"),
        ("In Britain petrol and diesel parted in October. They cost 142.3p and 131.9p a litre, "
         "respectively.", "swapped"),
        ("Arabica and robusta both gained in October. Their prices rose 16.9% and 5.7%, "
         "respectively.", "swapped"),
        ("Arabica and robusta both gained in October. Their prices rose 5.7% and 16.9%, "
         "respectively.", "rounded"),
    ],
)  # fmt: skip
def test_names_are_called_back_in_order(text: str, reason: str) -> None:
    told = {q: v.reason for q, v in verdicts_of(text, goods(), "2025-11-28").items()}
    assert set(told.values()) == {reason}, told

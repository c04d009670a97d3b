"""Figures that a correction sets right: what was printed before is told only as wrong."""

import pytest
from small_catalogue import verdicts_of
from small_rates import PUBLISHED, malta

from verifier.model.verdict import Rating, Reason

WRONG = "inflation in Malta was 9.2% in September"
HEAD = "Corrections and clarifications\n\n"


@pytest.mark.parametrize(
    "text",
    [
        f"Our page 3 item gave a wrong rate. It said {WRONG}. The correct figure is 2.9%.",
        f"It was stated that {WRONG}; the figure should have been 2.9%.",
        f"On Monday we had it that {WRONG}. The right number for the month was 2.9%.",
        f"{HEAD}A chart on Monday showed that {WRONG}. It was 2.9%.",
        f"Correction: A story published on Monday said {WRONG}. It was 2.9%.",
        f"Erratum\n\nWe reported that {WRONG}. It was 2.9%.",
    ],
)
def test_what_a_correction_puts_right_is_not_held_against_it(text: str) -> None:
    found = verdicts_of(text, malta(), PUBLISHED)
    assert found["9.2%"].reason is Reason.NOT_A_FACT
    assert found["2.9%"].rating is Rating.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        f"House prices face a correction\n\nA report said {WRONG}.",
        f"{HEAD}In September {WRONG.replace(' in September', '')}. A caption gave the wrong name.",
        f"The correct view is that {WRONG}, the bank said.",
        f"The minister said that {WRONG}. The right policy is to wait.",
    ],
)
def test_what_nothing_puts_right_is_held_against_the_text(text: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)["9.2%"].rating is Rating.MISMATCH


def test_the_figure_that_sets_right_is_checked() -> None:
    text = f"We said that {WRONG}. The correct figure is 9.9%."
    assert verdicts_of(text, malta(), PUBLISHED)["9.9%"].rating is not Rating.SUPPORTED


def test_what_somebody_had_is_no_print() -> None:
    """ "Had" is the paper's word for what it printed only where the paper is named by "we"."""
    text = f"{HEAD}Malta's inflation was 2.9% in September. A year before it had 2.4%."
    assert verdicts_of(text, malta(), PUBLISHED)["2.4%"].reason is not Reason.NOT_A_FACT

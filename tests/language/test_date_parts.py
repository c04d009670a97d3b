"""Numbers that stand beside a month: its days, and what is too much for one."""

import pytest

from verifier.api import verify


def _printed(text: str) -> list[str]:
    return [v.claim.printed for v in verify(text, published="2026-07-03", reference=()).verdicts]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Between January and June 34 motorcyclists were killed.", ["34"]),
        ("In June 151 people died on the roads.", ["151"]),
        ("The fair opens on June 30 and closes on July 4.", []),
        ("It began in June 1998 and ended on 5 June 2003.", []),
        ("From May 3 to June 14 the bridge is shut.", []),
    ],
)
def test_what_is_no_day_of_a_month_counts(text: str, figures: list[str]) -> None:
    assert _printed(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("In the country there were 90 deaths, up two, the police said.", ["90", "two"]),
        ("The city had 61 deaths (down seven).", ["61", "seven"]),
        ("They have 14 points, up two places.", ["14 points"]),
        ("He stayed up two nights.", []),
        ("She went up two floors, up three flights of stairs.", []),
    ],
)
def test_a_small_move_beside_a_count_is_told(text: str, figures: list[str]) -> None:
    assert _printed(text) == figures

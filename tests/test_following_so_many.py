"""So many steps behind "following": after them, or the ones that come next."""

import pytest
from told_claims import times_match

MAY = "British retail sales rose 1.2% in May.\n\n"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            MAY + "On the month, consumer prices were up 0.4%, following two months of no change.",
            {"0.4%": "2026-05"},
        ),
        (
            MAY + "Consumer prices were up 0.4%, following three quarters of falls.",
            {"0.4%": "2026-05"},
        ),
        (MAY + "In the following two months they rose 0.4%.", {"0.4%": "2026-06/2026-07"}),
        (MAY + "They rose 0.4% in the following month.", {"0.4%": "2026-06"}),
    ],
)
def test_what_follows_so_many_steps(text: str, times: dict[str, str]) -> None:
    times_match(text, "2026-08-20", times)

"""What only tells how something is moves nothing, and a pace is one of growth."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

PUBLISHED = "2026-07-06"


def _told(text: str, figure: str) -> tuple[str, str | None]:
    claim = verdicts_of(text, shipped(), PUBLISHED)[figure].claim
    return claim.operation or "", claim.direction.value if claim.direction else None


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (
            "Consumer inflation tells the same story at lower volume: 1.2 per cent in May.",
            *("1.2 per cent", ("level", None)),
        ),
        ("Inflation brought some lower numbers: 1.2% in May.", "1.2%", ("level", None)),
        ("On a narrow definition inflation was 1.2% in May.", "1.2%", ("level", None)),
        ("Shops lower prices by 1.2% in May.", "1.2%", ("growth", "down")),
        ("The bank may lower its rate by 1.2% in May.", "1.2%", ("growth", "down")),
        ("Prices were 1.2% lower in May.", "1.2%", ("growth", "down")),
        (
            "Prices were dropping at a 5.4 per cent clip in June.",
            "5.4 per cent",
            ("growth", "down"),
        ),
        ("Imports grew at a slower pace of 3.7% in May.", "3.7%", ("growth", "up")),
        (
            "Inflation held at 2.7% in May, just short of the 2.8% that analysts had pencilled in.",
            *("2.8%", ("level", None)),
        ),
        ("Inflation of 3% was ahead of the 2.8% expected in May.", "2.8%", ("level", None)),
        ("Sales in May were 2.8% short of the level of April.", "2.8%", ("growth", "down")),
        ("Rents are soaring at a 9% annual rate.", "9%", ("growth", "up")),
        ("Output tumbled at a 3% pace in the spring.", "3%", ("growth", "down")),
        ("The rate dropped to 5.4 per cent in June.", "5.4 per cent", ("level", "down")),
        (
            "The firm is dropping its lending rate to 5.4 per cent.",
            "5.4 per cent",
            ("level", "down"),
        ),
    ],
)
def test_it_is_read_so(text: str, figure: str, expected: tuple[str, str | None]) -> None:
    assert _told(text, figure) == expected

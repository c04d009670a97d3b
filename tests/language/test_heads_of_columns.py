"""What the heads of columns say of when and of how many: "Passengers Oct 2024 (000s)"."""

import pytest
from small_catalogue import verdicts_of
from small_terminals import terminals

OPENING = "Brynmor airport handled 425,000 passengers in October.\n\n"
ROWS = "Brynmor airport | 425 | 399\nCalder airport | 399 | {last}\nDunmore airport | 140 | 117\n"


@pytest.mark.parametrize(
    "head",
    [
        "Airport | Passengers Oct 2025 (000s) | Passengers Oct 2024 (000s)",
        "Airport | Oct 2025 ('000) | Oct 2024 ('000)",
        "Airport | Oct 2025 (thousands) | Oct 2024 (thousands)",
        "Passengers by airport (thousands)\n\nAirport | Oct 2025 | Oct 2024",
    ],
)
@pytest.mark.parametrize(("last", "rating"), [("407", "supported"), ("470", "mismatch")])
def test_a_head_tells_when_and_how_many(head: str, last: str, rating: str) -> None:
    text = OPENING + head + "\n" + ROWS.format(last=last)
    found = verdicts_of(text, terminals(), "2025-11-20")
    assert found["425"].rating == found["140"].rating == "supported"
    assert found[last].rating == rating


@pytest.mark.parametrize(
    "head",
    [
        "Airport | Passengers Oct 2025 (000s) | Change since Oct 2024 (000s)",
        "Airport | Passengers Oct 2025 (000s) | Target for Oct 2024 (000s)",
        "Airport | Passengers Oct 2025 (000s) | Rank in Oct 2024",
    ],
)
def test_what_a_head_sets_beside_a_time_is_no_level_of_it(head: str) -> None:
    text = OPENING + head + "\n" + ROWS.format(last="26")
    found = verdicts_of(text, terminals(), "2025-11-20")
    assert found["26"].rating == "unverified"

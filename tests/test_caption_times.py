"""A table whose heads name no time stands at that of the line above it."""

import pytest
from told_claims import told

_ROWS = "Herring | 4,120 | +3.2%\nSprat | 1,882 | -9.4%\n"


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("Landings in the third quarter (tonnes, change on year)", "2025-Q3"),
        ("Landings, September 2025", "2025-09"),
    ],
)
def test_a_caption_dates_the_rows_below(above: str, expected: str) -> None:
    found = told(f"Boats stayed in port for days.\n\n{above}\n\n{_ROWS}", "2025-11-20")
    assert found["4,120"].split(" on ")[0] == expected, found


@pytest.mark.parametrize(
    "above",
    [
        pytest.param("Landings were down in September.", id="prose"),
        pytest.param("Landings, May and September 2025", id="two times"),
    ],
)
def test_other_lines_date_none(above: str) -> None:
    found = told(f"{above}\n\nSpecies | {_ROWS}", "2025-11-20")
    assert found.get("1,882", "open") != "2025-09-30"


def test_heads_outweigh_the_caption() -> None:
    text = "Landings, third quarter\n\nSpecies | May | June\nHerring | 4,120 | 3,975\n"
    found = told(text, "2025-11-20")
    assert (found["4,120"], found["3,975"]) == ("2025-05", "2025-06"), found

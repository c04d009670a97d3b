"""Figures at home that another place, of which the text tells nothing, has had."""

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

HEAD = "Inflation explained: what the fall to 3.2 per cent means for you\n\n"
REST = (
    "In November 2024 prices were rising by 2.6 per cent a year. Bank Rate stands at 4 per cent. "
    "Unemployment was 5.1 per cent in the three months to October."
)
TOLD = "The annual rate of consumer price inflation came down to {} in November."


@pytest.mark.parametrize(
    ("figure", "rating"), [("3.2 per cent", "supported"), ("2.3 per cent", "mismatch")]
)
def test_a_place_that_is_never_named_bears_nothing_out(figure: str, rating: str) -> None:
    text = f"{HEAD}{TOLD.format(figure)} {REST}"
    found = verdicts_of(text, shipped(), "2025-12-17")[figure]
    assert (found.rating, found.series) == (rating, "gbr_cpi_yoy")


def test_a_place_that_is_named_does() -> None:
    text = HEAD + "In Germany the rate of consumer price inflation was 2.3 per cent in November."
    found = verdicts_of(text, shipped(), "2025-12-17")["2.3 per cent"]
    assert (found.rating, found.series) == ("supported", "deu_cpi_yoy")

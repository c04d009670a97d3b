"""What stood at Christmas is the figure of December; other words of the holiday tell no month."""

import pytest
from told_claims import checked, told

DAY = "2026-04-15"
LEAD = "US inflation was 3.3% in March"


@pytest.mark.parametrize(
    "text",
    [
        f"{LEAD}. At Christmas it was 2.7%.",
        f"{LEAD}, against 2.7% at Christmas.",
        f"{LEAD}. Last Christmas it was 2.7%.",
        f"{LEAD}, up from 2.7% at Christmas.",
    ],
)
def test_it_is_december(text: str) -> None:
    assert told(text, DAY)["2.7%"].split(" on ")[0] == "2025-12"
    assert checked(text, DAY)["2.7%"] == "supported"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("US inflation will be 3.3% by Christmas.", "3.3%"),
        (f"{LEAD}. The shop closes over Christmas and sells 2.7% more.", "2.7%"),
        (f"{LEAD}. At Christmas Eve it was 2.7%.", "2.7%"),
        (f"{LEAD}. The Christmas rush brought 2.7% more.", "2.7%"),
    ],
)
def test_other_words_tell_no_month(text: str, figure: str) -> None:
    assert told(text, DAY)[figure].split(" on ")[0] != "2025-12"

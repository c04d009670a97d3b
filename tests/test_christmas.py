"""What stood at Christmas is the figure of December, and "that June" is a month; other words of the
holiday and of people tell none."""

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


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("US inflation was bad in 2022. It peaked at 9.1% that June.", "2022-06"),
        ("In 2022 US inflation was bad, and prices were 9.1% up that June, they say.", "2022-06"),
        ("In 2022 US inflation was bad: he told that June Brown saw 9.1%.", "2022"),
    ],
)  # fmt: skip
def test_a_month_that_may_be_a_name_is_pointed_at(text: str, period: str) -> None:
    assert told(text, DAY)["9.1%"].split(" on ")[0] == period

"""A time behind words for what was so before is theirs, and no figure's before them."""

from dataclasses import replace
from datetime import date

import pytest
from told_claims import shipped, times_match

from verifier.model.mention import Basis
from verifier.reader import article_from
from verifier.settings import Settings
from verifier.straight_line import read_claims

OPENING = "Retail sales in Ireland grew 3.4% in August.\n\n"


@pytest.mark.parametrize(
    "behind",
    [
        "against no change the month before",
        "after no change in July",
        "after being unchanged the month before",
        "following a flat reading in July",
        "compared with no growth in the previous month",
        "in contrast to a rise in July",
        "after prices rose in July",
        "despite strong demand in July",
        "with no change the month before",
        "from zero growth in July",
        "instead of no change as in July",
    ],
)
def test_what_was_before_keeps_its_time(behind: str) -> None:
    text = f"{OPENING}Consumer prices dropped 0.4 per cent, {behind}."
    times_match(text, "2025-09-20", {"0.4 per cent": "2025-08"})


@pytest.mark.parametrize(
    "told",
    [
        "Consumer prices dropped 0.4 per cent in July after a long rise.",
        "Takings, after tax, were 0.4 per cent higher in July.",
        "Takings fell 0.4 per cent after adjusting for holidays in July.",
        "Prices dropped 0.4 per cent with a thud in July.",
    ],
)
def test_a_time_of_the_figure_itself_stays_with_it(told: str) -> None:
    times_match(f"{OPENING}{told}", "2025-09-20", {"0.4 per cent": "2025-07"})


@pytest.mark.parametrize(
    ("told", "times"),
    [
        (
            "Core prices were up 0.2% on the month, following 0.3% in both June and July, and 3.0% "
            "on the year.",
            {"0.2%": "2025-08", "0.3%": "2025-06", "3.0%": "2025-08"},
        ),
        (
            "Core prices were up 0.2%, after 0.3% in June and 0.1% in July.",
            {"0.2%": "2025-08", "0.3%": "2025-06", "0.1%": "2025-07"},
        ),
    ],
)
def test_what_is_joined_to_a_time_of_before_is_of_before(told: str, times: dict[str, str]) -> None:
    times_match(f"{OPENING}{told}", "2025-09-20", times)


def test_a_lead_without_a_figure_is_of_the_time_that_it_names() -> None:
    text = (
        "Families are being stung at the pumps after fuel prices shot up in July.\n\nPetrol in "
        "Ireland cost €1.73 a litre."
    )
    times_match(text, "2025-08-04", {"€1.73": "2025-07"})


@pytest.mark.parametrize("last", ["in the last three months", "in the last three alone"])
def test_a_stretch_behind_a_figure_is_its_own(last: str) -> None:
    text = (
        "Customers owed £4.51bn at the end of December, a rise of 15% in twelve months and £28m "
        f"{last}."
    )
    article = article_from(text.encode(), "copy.txt")
    dated = replace(article, published=date(2026, 1, 28))
    claims = [v.claim for v in read_claims(dated, shipped(), Settings()).verdicts]
    assert [(c.printed, c.clause.basis) for c in claims[1:]] == [
        ("15%", Basis.YEAR),
        ("£28m", None),
    ]

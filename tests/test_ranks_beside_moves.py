"""Places in an order beside words that tell how the figure of the one placed moved."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SHARES = {"Costrite": 28.3, "Pargeter": 15.5, "Lund": 11.9, "Aldwick": 10.8, "Marchmont": 4.6}


@pytest.fixture(scope="module")
def grocers() -> Catalogue:
    series = ["series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,headline"]
    rows = ["series,period,value,published"]
    for name, share in SHARES.items():
        series.append(
            f"{name},Market share of grocers: {name},market_share,GBR,{name},percent,0,M,rate,no"
        )
        rows += [f"{name},2025-09,{share + 0.1:.1f},", f"{name},2025-10,{share},"]
    return catalogue_of("\n".join(series) + "\n", "\n".join(rows) + "\n")


def assert_rated(text: str, figure: str, rating: str, grocers: Catalogue) -> None:
    """A figure of a text on the shares of October is rated so."""
    lead = "Market shares of grocers in October: Costrite had 28.3%.\n\n"
    verdict = verdicts_of(lead + text, grocers, "2025-11-12")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Pargeter sits second with 15.5%, a tick lower than a month ago.", "second", "supported"),
        ("Lund is third on 11.9%, 0.1 points lower than in September.", "third", "supported"),
        ("Lund came third, with less to show than in September.", "third", "supported"),
        ("Pargeter sits third with 15.5%, a tick lower than a month ago.", "third", "mismatch"),
        ("Marchmont had the lowest share, 4.6%.", "lowest", "supported"),
        ("Aldwick had the second-lowest share, 10.8%.", "second", "supported"),
        ("Lund had the second-lowest share, 11.9%.", "second", "mismatch"),
    ],
)
def test_a_move_behind_a_place_turns_no_order(
    text: str, figure: str, rating: str, grocers: Catalogue
) -> None:
    assert_rated(text, figure, rating, grocers)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Pargeter overtook Lund in October to move into second place.", "second", "supported"),
        ("Pargeter edged past Lund, on 11.9%, into second place.", "second", "supported"),
        ("Pargeter overtook Lund in October to move into third place.", "third", "mismatch"),
        ("Lund, which passed Aldwick for third spot, had 11.9%.", "third", "supported"),
        ("Pargeter pushed Lund into third place in October.", "third", "supported"),
    ],
)
def test_a_place_is_not_of_those_who_were_passed(
    text: str, figure: str, rating: str, grocers: Catalogue
) -> None:
    assert_rated(text, figure, rating, grocers)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Pargeter's market share was overtaken by that of Costrite in October.", "supported"),
        ("Pargeter's market share was overtaken by that of Lund in October.", "mismatch"),
    ],
)
def test_who_is_overtaken_by_another_has_less(text: str, rating: str, grocers: Catalogue) -> None:
    verdict = verdicts_of(text, grocers, "2025-11-12")["overtaken"]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    "text",
    [
        "Costrite's lead over Pargeter was 12.8 points in October.",
        "Costrite's lead over Pargeter narrowed to 12.8 points in October.",
        "Costrite led Pargeter by 12.8 points in October.",
        "The gap between Costrite and Pargeter was 12.8 points in October.",
        "Costrite and Pargeter were 12.8 points apart in October.",
    ],
)
def test_a_lead_is_what_lies_between_two_shares(text: str, grocers: Catalogue) -> None:
    lead = "Market shares of grocers: Costrite had 28.3% in October, Pargeter 15.5%.\n\n"
    verdict = verdicts_of(lead + text, grocers, "2025-11-12")["12.8 points"]
    assert verdict.rating == "supported", verdict.explanation
    wrong = verdicts_of(lead + text.replace("12.8", "14.6"), grocers, "2025-11-12")["14.6 points"]
    assert wrong.rating == "unverified", wrong.explanation  # may be of others
    both = verdicts_of("Costrite and Pargeter together had a 43.8% market share in October.",
                       grocers, "2025-11-12")["43.8%"]  # fmt: skip
    assert both.rating == "supported", both.explanation

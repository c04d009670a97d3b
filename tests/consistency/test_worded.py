"""Three figures that a wording ties together, read from plain text."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article

DAY = date(2026, 4, 20)


@cache
def nothing() -> Catalogue:
    return open_catalogue((), True)


def reasons(text: str) -> list[str]:
    article = replace(article_from(text.encode(), "story.txt"), published=DAY)
    return [found.reason for found in check_article(article, nothing(), Settings()).findings]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("It has 3.1 million people, a third of the country's 15.4 million.", "stated_share"),
        (
            "It made a profit of €32 million on sales of €400 million, a margin of 12%.",
            "stated_share",
        ),
        ("The party is at 31%, four points ahead of its rival at 29%.", "stated_change"),
        ("The bank closed 38 of its 412 branches, leaving 384.", "parts_and_total"),
        ("Electric cars made up a quarter of the 52,300 cars sold, or 10,600.", "stated_share"),
        (
            "Of the union's 140,000 members, 86,000 took part, a turnout of 71 per cent.",
            "stated_share",
        ),
        ("It had 62,400 visitors, a third more than the 49,900 of 2024.", "stated_change"),
        (
            "It carried 1.83 million passengers in May, up from 1.61 million in May 2025, an "
            "increase of 17.3%.",
            "stated_change",
        ),
        ("It has 840 pupils, of whom 412 are girls and 448 boys.", "parts_and_total"),
        ("Some 45% were in favour, 48% against and 17% had no opinion.", "shares"),
        ("Turnout was 61.4%, up from 58.9% four years ago, a gain of 3.5 points.", "stated_change"),
        ("The fleet grew to 48 aircraft from 40, an increase of 30%.", "stated_change"),
        ("Profit jumped 40% to $35 million, up from $28 million.", "stated_change"),
        (
            "Germany sold 2.8 million cars, fewer than the 2.5 million of France.",
            "printed_comparison",
        ),
        (
            "It will spend £120 million, made up of £54 million on care, £31 million on schools "
            "and £45 million on everything else.",
            "parts_and_total",
        ),
    ],
)
def test_what_the_wording_ties_together_must_fit(text: str, reason: str) -> None:
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "text",
    [
        "It has 3.1 million people, a fifth of the country's 15.4 million.",
        "Electric cars made up a quarter of the 42,300 cars sold, or 10,600.",
        "Electric cars made up a quarter of the 52,300 cars sold, or 10,600 in May alone.",
        "Of the union's 140,000 members, 86,000 took part, a turnout of 61 per cent.",
        "Of the union's 140,000 members, 86,000 took part, a rise of 71 per cent.",
        "It had 62,400 visitors, a quarter more than the 49,900 of 2024.",
        "It had 62,400 visitors in July, a third fewer than the 93,100 of 2024.",
        "It has 3.1 million people, a third of them in the capital and 15.4 million visitors.",
        "It sold 40 houses, a third of the number of 2019, and 90 flats.",
        "The city had 4,965 crimes, 24% of the Scottish total and 276 more than a year before.",
        "It made a profit of €32 million on sales of €400 million, a margin of 8%.",
        "It made a profit of €32 million on sales of €400 million, a gross margin of 41%.",
        "The party is at 31%, two points ahead of its rival at 29%.",
        "The party is at 31%, four points up on June, and its rival at 29%.",
        "The bank closed 38 of its 412 branches, leaving 374.",
        "It has 840 pupils, of whom 412 are girls and 428 boys.",
        "It has 840 pupils, of whom 512 are girls and 448 boarders.",
        "Some 45% were in favour, 38% against and 17% had no opinion.",
        "Some 45% named prices, 48% housing and 17% had no opinion.",
        "Turnout was 61.4%, up from 58.9% four years ago, a gain of 2.5 points.",
        "The fleet grew to 48 aircraft from 40, an increase of 20%.",
        "Sales rose 3% to $35 million, up from $28 million two years ago.",
        "Germany sold 2.8 million cars, more than the 2.5 million of France.",
        "Rain took water to 79.8% of power. Gas made 12.8% and the remaining 7.4% was coal.",
    ],
)
def test_what_fits_or_is_not_tied_is_left_alone(text: str) -> None:
    assert reasons(text) == []

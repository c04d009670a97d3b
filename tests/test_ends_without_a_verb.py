"""Ends of an order told without a verb behind another one, and extremes that are no records."""

from dataclasses import replace
from datetime import date

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def worded(text: str, *assertions: str) -> list[str]:
    """The words that make ranks and records of a text."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 8))
    report = read_claims(article, shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    return [c["quote"] for c in claims if c["assertion"] in assertions]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Maine had the highest rate, 2.6%, and Ohio the lowest, 0.8%.", ["highest", "lowest"]),
        (
            "London had the longest list, 1.15m; the South West the shortest, just over 0.7m.",
            ["longest", "shortest"],
        ),
        ("Essex had the highest (72.0%) and Kent the lowest (63.0%).", ["highest", "lowest"]),
        (
            "Leeds posted the biggest profit, £4m, while Hull the smallest, at £1m.",
            ["biggest", "smallest"],
        ),
        ("That makes it the largest of the six producers, with 3.2m.", ["largest"]),
        ("India is by now the largest market, taking 221m bottles.", ["largest"]),
        ("Japan overtook it with 163 million, leaving the US second.", ["second"]),
        ("India came third and Russia last, on 8.2 million.", ["third"]),
        ("India was third and Russia, on 82.6 million, close behind.", ["third"]),
    ],
)
def test_an_end_goes_on_from_the_other(text: str, ends: list[str]) -> None:
    assert worded(text, "rank") == ends


@pytest.mark.parametrize(
    "text",
    [
        "She called Germany the strongest, 2.6%.",
        "They rent in Leeds and York the cheapest, £500.",
        "He swam, and Ohio the fastest, 3.",
        "Once the number two market, it sold 3% less.",
    ],
)
def test_an_end_alone_is_none(text: str) -> None:
    assert worded(text, "rank") == []


@pytest.mark.parametrize(
    "text",
    [
        "It was the second lowest on record, at 3%.",
        "May was the 11th highest for the month in our records, at 3%.",
        "That was the fifth worst month on record, 3%.",
        "For most of 2025 it fell by 3%.",
        "The US charges 50% on most Indian goods since Aug. 27.",
        "They lost 3% in most months since May.",
        "Sales rose 3% in what is usually the busiest month of the year.",
        "Winter is normally its leanest season, 3%.",
        "Staff fell 3%, according to tax records.",
        "Air is cleaner, by 3%, at least since counting began in 1990.",
    ],
)
def test_a_place_a_part_or_a_habit_is_no_record(text: str) -> None:
    assert worded(text, "record") == []


@pytest.mark.parametrize(
    ("text", "record"),
    [
        ("It was the lowest on record, at 3%.", "lowest on record"),
        ("It sold 4,000, the most of any month since May.", "most of any month since May"),
        ("Claims rise to most since May", "most since May"),
        ("Most homes sold since 2021", "Most homes sold since 2021"),
        ("In its second month it was the lowest on record, 3%.", "lowest on record"),
    ],
)
def test_an_extreme_of_a_history_is_one(text: str, record: str) -> None:
    assert worded(text, "record") == [record]


@pytest.mark.parametrize(
    "text",
    ["Shares slip but book seventh monthly gain", "Gold notches fourth weekly rise",
     "Ferries log third annual fall as fuel bites"],
)  # fmt: skip
def test_a_headline_leaves_out_the_article_of_a_run(text: str) -> None:
    assert len(worded(text, "streak")) == 1


@pytest.mark.parametrize(
    "text",
    ["Bakery posts second annual loss in five years", "Retailer marks third annual loss since 2020",
     "Firm books first annual gain"],
)  # fmt: skip
def test_one_of_several_is_no_run(text: str) -> None:
    assert worded(text, "streak") == []

"""Moves tied to their figure by a hyphen, by "by" behind "come in", or told of what has gone."""

from dataclasses import replace
from datetime import date

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def claims_of(text: str) -> list[dict[str, object]]:
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 12, 8))
    report = read_claims(article, shipped(), Settings())
    return list(article_json(report, checked=False)["claims"])


@pytest.mark.parametrize(
    ("text", "figure", "direction"),
    [
        ("Exports grew 5.9% in May after a 1.1%-drop the month before.", "1.1%", "down"),
        ("Sales rose 2% in May, following a 3 per cent-fall in April.", "3 per cent", "down"),
        ("Pay fell 2% in May, a far cry from the 4pc-rise of April.", "4pc", "up"),
        ("A whopping 105,000 vanished in October as jobs go.", "105,000", "down"),
        ("Some 9,200 disappeared over the year, payrolls show.", "9,200", "down"),
        ("Of the posts, 4,100 evaporated in May.", "4,100", "down"),
    ],
)
def test_a_move_is_read_from_the_word_tied_to_it(text: str, figure: str, direction: str) -> None:
    found = next(c for c in claims_of(text) if c["quote"] == figure)
    assert found["direction"] == direction


@pytest.mark.parametrize(
    "text",
    [
        "Employees of a 3%-cut-price shop earned 4% in May.",
        "The 1.1%-fat milk cost 2% of it.",
        "In all 105,000 have been told of what vanished.",
    ],
)
def test_other_words_behind_a_hyphen_are_no_moves(text: str) -> None:
    assert all(c["direction"] is None for c in claims_of(text))


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "The spread has come in by 45 basis points to 76 basis points.",
            ["45 basis points", "76 basis points"],
        ),
        ("The spread narrowed by 45bp to 76bp.", ["45bp", "76bp"]),
        ("Its target came down by 2% to 3%.", ["2%", "3%"]),
        ("It sees the spread at 45bp to 76bp.", ["45bp to 76bp"]),
        ("Costs came in at about €40m to €50m.", ["€40m to €50m"]),
    ],
)
def test_by_so_much_to_so_much_is_a_move_and_where_it_led(text: str, quotes: list[str]) -> None:
    assert [c["quote"] for c in claims_of(text)] == quotes


@pytest.mark.parametrize(
    ("text", "multiple"),
    [
        ("It peaked at 10.6%, five times today's figure.", "five times"),
        ("It was 4%, nearly three times today's rate.", "three times"),
        ("Prices rose 9%, twice today's pace.", "twice"),
        ("The footprint was nearly twice our own emissions.", "twice"),
        ("It was 9% lower than in 2019 and half the 2005 figure.", "half"),
        ("The price is €40, up 3% and half what it was in 2023.", "half"),
    ],
)
def test_a_multiple_of_what_is_so_today_is_read(text: str, multiple: str) -> None:
    found = [c for c in claims_of(text) if c["quote"] == multiple]
    assert [c["operation"] for c in found] == ["multiple"]


@pytest.mark.parametrize(
    "text", ["He goes twice a day.", "She rang three times day and night.", "It barked twice."]
)
def test_how_often_is_no_multiple(text: str) -> None:
    assert claims_of(text) == []

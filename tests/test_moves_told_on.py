"""Moves that a sentence tells in words of its own: what is gone, and a move set beside another."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.straight_line import read_claims


def read(text: str, figure: str) -> tuple[str | None, str | None]:
    """The operation and the direction of a figure of a text."""
    report = read_claims(article_from(text.encode(), "copy.txt"), shipped(), Settings())
    claims = article_json(report, checked=False)["claims"]
    found = next(c for c in claims if c["quote"] == figure)
    return found["operation"], found["direction"]


@pytest.mark.parametrize(
    ("text", "figure", "told"),
    [
        ("Some 3,100 pharmacies have gone since 2015.", "3,100", ("change", "down")),
        ("In Graz 210 jobs had disappeared over the year.", "210", ("change", "down")),
        ("Since May 12,000 hectares have vanished.", "12,000 hectares", ("change", "down")),
        ("Some 3,100 tickets have gone to pupils.", "3,100", ("level", None)),
        ("In May 3,100 people have gone into care.", "3,100", ("level", None)),
        ("June's gain of 3,100 was trimmed to one of 2,400.", "2,400", ("change", "up")),
        ("A rise of 3.1% in June followed, after one of 2.4%.", "2.4%", ("growth", "up")),
        ("The firms grew 3.1%; talks went to one of 2,400.", "2,400", ("level", None)),
        ("It employs 3,100 people; he is one of 2,400 cooks.", "2,400", ("level", None)),
    ],
)
def test_a_move_is_read_from_what_is_told_of_it(
    text: str, figure: str, told: tuple[str, str | None]
) -> None:
    assert read(text, figure) == told


def test_a_participle_is_not_the_plural_that_looks_like_it() -> None:
    text = "The jobless rate of Austria rose in November, taking it to 5.4%."
    assert verdicts_of(text, austria(), "2026-01-20")["5.4%"].rating == "supported"


@pytest.mark.parametrize(("figure", "rating"), [("2.3%", "supported"), ("9.4%", "mismatch")])
def test_a_season_compared_with_tells_no_month(figure: str, rating: str) -> None:
    """July, which is told of before, was lower by 2.2%, and August by 2.3%."""
    text = f"In July {{}} was 4.7%. Austria's exports are {figure} lower than last summer."
    told = text.format("the unemployment rate of Austria")
    assert verdicts_of(told, austria(), "2025-09-20")[figure].rating == rating

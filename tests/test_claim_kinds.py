"""What each figure of a text is: level, change, share ..., where its neighbours could mislead."""

from dataclasses import replace
from datetime import date

import pytest
from told_claims import shipped

from verifier.reader import article_from
from verifier.report_json import article_json
from verifier.settings import Settings
from verifier.verify import read_claims


def kinds(text: str) -> dict[str, tuple[str, str]]:
    """By its words, the operation and the direction of each claim of a text."""
    article = replace(article_from(text.encode(), "copy.txt"), published=date(2025, 11, 7))
    report = article_json(read_claims(article, shipped(), Settings()), checked=False)
    return {c["quote"]: (c["operation"] or "", c["direction"] or "") for c in report["claims"]}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Migration climbed by 44,700, from 38,500 in the year before.",
            {"44,700": ("change", "up"), "38,500": ("level", "")},
        ),
        (
            "Hiring rose by 12,000, against 9,000 in May.",
            {"12,000": ("change", "up"), "9,000": ("change", "up")},
        ),
        (
            "Vans made up 3.7% of sales, as against 2.1% in May.",
            {"3.7%": ("share", ""), "2.1%": ("share", "")},
        ),
        (
            "Sales doubled to 14,700, and prices rose, against 2.1% in May.",
            {"2.1%": ("growth", "up")},
        ),
        (
            "It trimmed its guidance to between 355,000 and 370,000 tonnes.",
            {"355,000 and 370,000 tonnes": ("level", "down")},
        ),
        ("It pays 8 cents, two cents less than in May.", {"two cents": ("change", "down")}),
        ("Bookings are running 6% ahead.", {"6%": ("growth", "up")}),
        ("In the year ahead 6% will do.", {"6%": ("level", "")}),
        (
            "Output fell 2% in May, the first time it has fallen since 2021.",
            {"first time it has fallen": ("growth", "down")},
        ),
        (
            "Prices fell by 1%, the first fall since May. It saw a 2% drop, the first since 2019.",
            {"first fall": ("growth", "down"), "first": ("growth", "down")},
        ),
        ("In May the ship was the first since 2019 to sail.", {}),
        (
            "In May odds showed a 62% chance of a quarter-point cut, against 55% in April.",
            {"62%": ("share", ""), "55%": ("share", "")},
        ),
        ("In May it aimed at the upper half of the range.", {}),
        ("In May users ordered 3.7 times a month.", {"3.7": ("level", "")}),
        ("Since May the firms have lost 168,000.", {"168,000": ("change", "down")}),
        ("In May the team lost 21, and the rest of it slept.", {}),
        ("Debt was 1.4 times sales, against 0.9 times in May.", {"0.9 times": ("multiple", "")}),
        ("In May it was fined six times at the gate.", {}),
    ],
)
def test_a_figure_is_read_as_what_it_is(text: str, expected: dict[str, tuple[str, str]]) -> None:
    found = kinds(text)
    assert {quote: found.get(quote) for quote in expected} == expected
    if not expected:
        assert not found


@pytest.mark.parametrize(
    ("text", "figure", "way"),
    [
        ("The jobless rate worsened to 5.1%.", "5.1%", "up"),
        ("The trade deficit improved to $60 billion.", "$60 billion", "down"),
        ("Waiting times deteriorated to 14 weeks.", "14 weeks", "up"),
        ("The pass rate improved to 71.3%.", "71.3%", "up"),
        ("The trade balance worsened to $12 billion.", "$12 billion", "down"),
        ("The jobless rate rose to 5.1%.", "5.1%", "up"),
    ],
)
def test_what_nobody_wants_goes_down_as_it_improves(text: str, figure: str, way: str) -> None:
    assert kinds(text)[figure][1] == way

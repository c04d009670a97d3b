"""Moves and levels said in other words keep their reading."""

import pytest
from small_catalogue import austria, verdicts_of
from test_rules import claims_of

from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.period import Period
from verifier.model.quantity import Bound

PUBLISHED = "2026-01-20"


def the_claim(text: str, figure: str) -> Claim:
    return next(c for c in claims_of(text) if c.span.of(text) == figure)


@pytest.mark.parametrize(
    ("text", "figure", "direction"),
    [
        ("Occupancy climbed to reach 78.1 percent from 76.3 percent.", "78.1 percent", "up"),
        ("Inflation fell back to hit 2% in May.", "2%", "down"),
        ("The gauge slipped to a level of 49.5 in May.", "49.5", "down"),
    ],
)
def test_a_move_to_reach_a_figure_led_there(text: str, figure: str, direction: str) -> None:
    claim = the_claim(text, figure)
    assert (claim.operation, claim.direction) == ("level", Direction(direction))


@pytest.mark.parametrize(
    "text",
    [
        "Car thefts were down by more than one quarter in May.",
        "Power averaged £85.78 in May, one quarter more than in April.",
        "Russia shipped 1.82 bcm, nearly one quarter more than in October 2024.",
    ],
)
def test_one_quarter_is_a_part(text: str) -> None:
    assert the_claim(text, "one quarter").operation == "growth"


@pytest.mark.parametrize(
    "text",
    [
        "Output shrank in one quarter but not in the next.",
        "Output shrank in more than one quarter.",
        "Output grew by 3% within about one quarter.",
    ],
)
def test_one_quarter_is_a_time(text: str) -> None:
    assert "one quarter" not in [c.span.of(text) for c in claims_of(text)]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The rate was 4.1% in the first quarter, lower than 4.8% in the fourth.", "4.8%"),
        ("The rate was 71.4%, higher than 43.6% a year ago.", "43.6%"),
        ("Robberies came to 629, lower than 657 a year earlier.", "657"),
        ("The rate was 28.7%, a rise from 28.5% in May and 27.8% in April.", "27.8%"),
        ("Exports earned $37m, an increase of 17%, on a volume of 5,252 tonnes.", "5,252 tonnes"),
        ("Prices went 3.2% higher and are well off the 5.7% of March.", "5.7%"),
    ],
)
def test_a_figure_set_against_another_time_is_a_level(text: str, figure: str) -> None:
    claim = the_claim(text, figure)
    assert claim.quantity is not None
    assert (claim.operation, claim.quantity.bound) == ("level", Bound.EXACT)


def test_a_fall_set_beside_another_is_one() -> None:
    text = "Exports shrank by 28.6% in May, a steeper fall than the 25% of April."
    assert the_claim(text, "25%").operation == "growth"


def test_a_mark_is_no_figure_of_another_time() -> None:
    claim = the_claim("The share was low in May, lower than 5%.", "5%")
    assert claim.quantity is not None
    assert claim.quantity.bound is Bound.UNDER


@pytest.mark.parametrize(
    ("text", "figure", "operation"),
    [
        ("Its share of the market shrank further, to 33.9% from 35.1%.", "33.9%", "share"),
        ("Coal, which makes up a fifth of traffic, fell to 5.9% of sales.", "a fifth", "share"),
        ("Coal, a fifth of its share, contracted 5.9% in May.", "5.9%", "growth"),
    ],
)
def test_a_comma_before_to_opens_no_aside(text: str, figure: str, operation: str) -> None:
    assert the_claim(text, figure).operation == operation


def test_what_something_is_up_to_from_a_figure_is_no_bound() -> None:
    claim = the_claim("The kebab is up to £7.92 this year from £7.41.", "£7.92")
    assert claim.quantity is not None
    assert claim.quantity.bound is Bound.EXACT


def test_a_level_that_came_to_a_figure_from_another_did_not_rise() -> None:
    text = "Exports came to 199,108 tonnes, from 208,877 tonnes in May."
    assert the_claim(text, "199,108 tonnes").direction is None
    text = "Migration came to 902,000 over the year, from 1.93 million in the one before."
    assert the_claim(text, "902,000").direction is None
    text = "Exports reached 199,108 tonnes, from 188,877 tonnes in May."
    assert the_claim(text, "199,108 tonnes").direction is Direction.UP


@pytest.mark.parametrize(
    "text",
    [
        "Debt costs were £9bn in May (up 18% on the year) which takes costs since April to £20bn.",
        "Debt costs were £9bn in May – up 18% on the year – taking the sum since April to £20bn.",
    ],
)
def test_what_stands_outside_an_aside_is_no_base_of_its_figure(text: str) -> None:
    assert the_claim(text, "18%").clause.baseline is None


def test_a_base_behind_a_figure_is_its_own() -> None:
    baseline = the_claim("Debt costs were up 18% since April.", "18%").clause.baseline
    assert baseline is not None
    assert baseline.period == Period.parse("2025-04")


@pytest.mark.parametrize(
    "text",
    [
        "Austria's exports rose in December to 14.562 billion euros, a gain of 3.6%, as shops "
        "filled their shelves ahead of the year-end season.",
        "Austria's exports came to 14.562 billion euros in December, up 3.6%, helped by a "
        "comparison with a month in which ports were closed.",
    ],
)
def test_a_time_without_a_name_is_no_comparison_with_itself(text: str) -> None:
    assert verdicts_of(text, austria(), PUBLISHED)["3.6%"].rating != "mismatch"

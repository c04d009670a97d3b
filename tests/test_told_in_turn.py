"""Figures told in turn: of one place and then another, of one time and the one before it."""

import pytest
from rates_of_five import five
from small_catalogue import austria, verdicts_of
from small_rates import malta
from turns_of_trade import PUBLISHED, turns

from verifier.model.verdict import Rating, Reason


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        (
            "In September 2025 Malta's inflation was 2.9% and its jobless rate 4.2%. A month later "
            "they stood at 2.2% and 4.4%, respectively.",
            *("4.4%", "2025-10"),
        ),
        (
            "Malta's inflation was 5.9% in May 2023 and still 3.7% the following January. Back "
            "then its jobless rate was 3.1%.",
            *("3.1%", "2024-01"),
        ),
        (
            "Malta's inflation was 5.9% in May 2023 and still 3.7% the following January. Back "
            "then its jobless rate was 3.2%.",
            *("3.2%", "2023-05"),
        ),
        (
            "Inflation in Malta came down from 3.6% in February 2024 to 2.4% in October.",
            *("2.4%", "2024-10"),
        ),
        (
            "Inflation in Malta came down from 3.6% in February 2024 to 2.2% in October.",
            *("2.2%", "2025-10"),
        ),
    ],
)
def test_a_figure_is_right_at_the_time_to_which_the_text_went_on(
    text: str, figure: str, period: str
) -> None:
    verdict = verdicts_of(text, malta(), PUBLISHED)[figure]
    assert (verdict.rating, str(verdict.period)) == (Rating.SUPPORTED, period)


@pytest.mark.parametrize(
    "text",
    [
        "In September 2025 Malta's inflation was 2.9% and its jobless rate 4.2%. A month later "
        "they stood at 2.2% and 4.9%, respectively.",
        "In July 2025 Malta's jobless rate was 4.2%. A month later it was still 4.2%, and another "
        "month later it stood at 4.9%.",
    ],
)
def test_a_figure_of_no_such_time_is_no_better_for_it(text: str) -> None:
    assert verdicts_of(text, malta(), PUBLISHED)["4.9%"].rating is Rating.MISMATCH


@pytest.mark.parametrize("opening", ["Malta:", "Malta had", "The population of Malta is"])
def test_the_year_before_last_year_is_a_year_further_back(opening: str) -> None:
    text = f"{opening} 561,800 people, up from 553,300 last year and 542,100 the year before."
    found = verdicts_of(text, turns(), PUBLISHED)["542,100"]
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, "2023")


def test_what_a_move_had_led_to_is_no_running_total_of_what_stands_beside_it() -> None:
    text = (
        "By November 2025 Austria's exports had slipped to €12.8bn; its imports, at €13.1bn, were "
        "no lower."
    )
    found = verdicts_of(text, austria(), "2025-12-22")["€13.1bn"]
    assert (found.rating, str(found.period)) == (Rating.SUPPORTED, "2025-11")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The central bank of Malta cut its key rate to 3.25% last week.", True),
        ("Malta's central bank, which met last week, trimmed its key rate to 3.25%.", True),
        ("The central bank of Malta cut its key rate to 3.45% last week.", False),
    ],
)
def test_a_rate_decided_in_a_week_may_come_into_force_in_the_next(text: str, right: bool) -> None:
    figure = "3.25%" if right else "3.45%"
    rating = Rating.SUPPORTED if right else Rating.MISMATCH
    assert verdicts_of(text, turns(), "2025-11-18")[figure].rating is rating


@pytest.mark.parametrize(
    ("text", "cue", "reason"),
    [
        ("The jobless rate of Malta is now at its lowest since July.", "lowest", "exact"),
        ("The jobless rate of Malta is again at its lowest since July 2025.", "lowest", "exact"),
        ("The jobless rate of Malta fell to its lowest since July in October.", "lowest", "off"),
        ("The jobless rate of Malta is now at its highest since July.", "highest", "off"),
    ],
)
def test_a_rate_that_stands_where_it_stood_is_at_its_extreme(
    text: str, cue: str, reason: str
) -> None:
    found = next(v for k, v in verdicts_of(text, turns(), PUBLISHED).items() if cue in k)
    wanted = Reason.EXACT if reason == "exact" else Reason.OFF_RECORD
    assert found.reason is wanted


SHRANK = "Malta's trade gap with Italy shrank to €47.3m in October from {}; with Tunisia to €29.7m "


@pytest.mark.parametrize(
    ("italy", "tunisia", "right"), [("€83.9m", "€35.8m", True), ("€35.8m", "€83.9m", False)]
)
def test_no_figure_is_right_of_the_partner_of_the_other_turn(
    italy: str, tunisia: str, right: bool
) -> None:
    found = verdicts_of(f"{SHRANK.format(italy)}from {tunisia}.", turns(), PUBLISHED)
    for figure, key in ((italy, "gap_ita"), (tunisia, "gap_tun")):
        assert (found[figure].rating is Rating.SUPPORTED) is right
        assert not right or found[figure].series == key


@pytest.mark.parametrize(
    ("finland", "hungary", "right"), [("9.8%", "4.5%", True), ("4.5%", "9.8%", False)]
)
def test_figures_each_beside_their_own_name_are_in_no_other_order(
    finland: str, hungary: str, right: bool
) -> None:
    text = (
        f"In October the jobless rate was {finland} for Finland and {hungary} for Hungary, which "
        "has long had fewer out of work than Finland."
    )
    found = verdicts_of(text, five(), PUBLISHED)
    for figure in (finland, hungary):
        assert (found[figure].rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("august", "rating"), [("1.9%", Rating.SUPPORTED), ("2.9%", Rating.MISMATCH)]
)
def test_one_that_was_steeper_went_the_way_of_the_fall_that_it_stands_for(
    august: str, rating: Rating
) -> None:
    text = (
        "Food prices in Malta fell 3.4% in October, a gentler drop than September's 5.2% but a "
        f"steeper one than the {august} of August."
    )
    assert verdicts_of(text, turns(), PUBLISHED)[august].rating is rating

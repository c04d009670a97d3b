"""Figures told of a part of a year in words: "early 2018", "the lockdown spring of 2020", a run of
months at each of which a rate stood where it is told."""

import pytest
from told_claims import checked, checked_by, times_match

HOMES = "vacancies_marques_and_plots"
POST = "pillar_boxes_paws_and_paperbacks"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("UK inflation was 4.0% in early 2024.", "4.0%", "supported"),
        ("UK inflation was 3.4% in early 2024.", "3.4%", "supported"),
        ("UK inflation was 3.7% in early 2024.", "3.7%", "unverified"),
        ("UK inflation was 3.8% from July to September last year.", "3.8%", "supported"),
        ("UK inflation was 3.6% from July to September last year.", "3.6%", "unverified"),
        ("UK inflation was 3.8% from July to October last year.", "3.8%", "unverified"),
        ("The UK economy grew 0.7% at the start of 2025.", "0.7%", "supported"),
        ("The UK economy grew 0.4% at the start of 2025.", "0.4%", "unverified"),
        ("The UK economy grew 0.1% at the end of 2024.", "0.1%", "supported"),
        ("The UK economy grew 0.3% at the end of 2024.", "0.3%", "unverified"),
    ],
)
def test_a_rate_is_that_of_a_month_of_the_part_or_of_all(
    text: str, figure: str, rating: str
) -> None:
    assert checked(text, "2026-03-26")[figure] == rating


@pytest.mark.parametrize(
    ("price", "rating"), [("65p", "supported"), ("67p", "supported"), ("68p", "mismatch")]
)
def test_a_price_is_that_of_a_month_of_the_part(price: str, rating: str) -> None:
    text = f"First Class stamps are £1.80. In early 2018 the First Class stamp was {price}."
    assert checked_by(POST, text, "2026-05-21")[price] == rating


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales were 4% up in the wet summer of 2024.", {"4%": "2024-06/2024-08"}),
        ("Sales fell 4% in the lockdown spring of 2020.", {"4%": "2020-03/2020-05"}),
        ("After the Arab spring of 2011 sales fell 4%.", {"4%": "2011"}),
        ("Since the sharp fall of 2020 sales are up 4%.", {"4%": "2020"}),
    ],
)
def test_a_word_may_tell_what_a_season_was_like(text: str, expected: dict[str, str]) -> None:
    times_match(text, "2025-10-20", expected)


def test_a_record_since_such_a_season_is_of_now() -> None:
    told = "Starts in Cornwall dropped to {}, the fewest since the lockdown spring of 2020."
    record = "fewest since the lockdown spring of 2020"
    right = checked_by(HOMES, told.format(431), "2026-03-28")
    assert right == {"431": "supported", record: "supported"}
    assert checked_by(HOMES, told.format(413), "2026-03-28")["413"] == "mismatch"


def test_a_quarter_is_what_is_late_in_its_year() -> None:
    told = "In England 31,240 homes were started in the quarter, up on the {} of late 2024."
    assert checked_by(HOMES, told.format("26,980"), "2026-03-28")["26,980"] == "supported"
    assert checked_by(HOMES, told.format("29,680"), "2026-03-28")["29,680"] != "supported"


@pytest.mark.parametrize(("births", "rating"), [("72,600", "supported"), ("73,600", "unverified")])
def test_a_year_is_the_one_that_ends_in_it_where_the_title_says_so(
    births: str, rating: str
) -> None:
    text = f"Births in Ireland fell to 54,600, from {births} in 2008."
    assert checked_by("population_moves", text, "2025-08-27")[births] == rating


@pytest.mark.parametrize(
    ("cut", "rating"), [("a quarter point", "supported"), ("half a point", "mismatch")]
)
def test_how_often_it_was_done_since_is_no_base_of_a_move(cut: str, rating: str) -> None:
    told = f"it was cut by {cut} for the sixth time since the summer of 2024"
    text = f"Bank Rate has stood at 3.75 per cent since December, when {told}."
    assert checked(text, "2026-03-26")[cut] == rating


def test_a_move_since_then_keeps_its_base() -> None:
    text = "Bank Rate was cut to 3.75 per cent in December, down by 1.5 points since July 2024."
    assert checked(text, "2026-03-26")["1.5 points"] == "supported"

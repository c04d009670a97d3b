"""Figures told beside a move: the base it set out from, another move, itself in percent."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import kinds, times_match

READ = [
    ("Employers added 115,000 workers in May, down from 185,000 in April.", "185,000", "change"),
    ("Farming contributed 5,000 new posts in May, up from 3,000 in April.", "3,000", "change"),
    ("Farming led with 5,000 new posts in May, down from 7,000 in April.", "7,000", "change"),
    ("The chain opened with 12 new shops in May, up from 340 in April.", "340", "level"),
    ("Farming had 5,000 open posts in May, up from 3,000 in April.", "3,000", "level"),
    ("Plants shed 4,000 jobs in May, up from 3,000 in April.", "3,000", "change"),
    ("There were 28 in May, nine fewer than in 2024 though up from 23.", "23", "level"),
    ("Petrol cost 143.1p in May, up 2.9p from 140.2p in April.", "140.2p", "level"),
    ("Petrol cost 143.1p in May, a rise of 2.9p from April's 140.2p.", "140.2p", "level"),
    ("The club sold 4,100 seats, up 210 on last year's 3,890.", "3,890", "level"),
    ("Stocks in May were 1.2m tonnes lower than a year ago.", "1.2m tonnes", "change"),
    ("In May the state beat last year's total by $167 million, or 6.1%.", "6.1%", "growth"),
    ("The rate, at 85.1%, was 0.5 points worse than last year's 86.5%.", "86.5%", "level"),
    ("Beer, at £186m, was 4.5% higher; cider, at £95m, 5.6%.", "5.6%", "growth"),
    ("Beer, at £186m, was 4.5% higher; cider, at £95m, 5.6% of the total.", "5.6%", "share"),
    ("Suryodaya sent out 122,615 cars, thrice Deccan's 43,018, and 4.6% more.", "43,018", "level"),
    ("Of the babies 28 percent were girls in May.", "28 percent", "share"),
    ("Fraud was 347,790 of the 1.6 million cases in May, or 21.7%.", "21.7%", "share"),
    ("Things look up: a new mortgage costs 4.07% on average in May.", "4.07%", "level"),
]


@pytest.mark.parametrize(("text", "figure", "operation"), READ)
def test_a_figure_beside_a_move_is_read_by_what_it_is(
    text: str, figure: str, operation: str
) -> None:
    assert kinds(text)[figure][0] == operation


@pytest.mark.parametrize(
    ("text", "figure", "direction"),
    [
        ("Sales missed last year's total by 3% in May.", "3%", "down"),
        ("Sales fell short of last year's total by 3% in May.", "3%", "down"),
        ("Sales beat last year's total by 3% in May.", "3%", "up"),
    ],
)
def test_a_mark_is_passed_or_missed(text: str, figure: str, direction: str) -> None:
    assert kinds(text)[figure] == ("growth", direction)


def test_a_move_by_a_sum_is_set_against_the_owner_of_the_base() -> None:
    times_match(
        "Petrol cost 143.1p in April, up 2.9p on March's 140.2p.",
        "2025-05-20",
        {"143.1p": "2025-04", "2.9p": "2025-04 on 2025-03", "140.2p": "2025-03"},
    )


def test_a_mean_that_a_month_owns_is_of_that_month() -> None:
    times_match(
        "Gold averaged $3,300 in July, $55 below June's mean of $3,355.",
        "2025-08-12",
        {"$3,300": "2025-07", "$3,355": "2025-06"},
    )


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Austria's exports of skis came to 498 million euros in December and of cheese to "
            "294.6 million euros, 3.5% more than the 284.6 million euros of a year earlier.",
            "284.6 million euros",
            "supported",
        ),
        (
            "Austria's exports of skis came to 498 million euros in December and of cheese to "
            "294.6 million euros, against 412 million for the slopes.",
            "412 million",
            "unverified",
        ),
        (
            "Austria's unemployment rate was 5.0% in December (-0.1 points).",
            "-0.1 points",
            "supported",
        ),
    ],
)
def test_what_is_set_beside_holds(text: str, figure: str, rating: str) -> None:
    verdict = verdicts_of(text, austria(), "2026-01-20")[figure]
    assert verdict.rating == rating, verdict.explanation


@pytest.mark.parametrize(
    ("rest", "time"),
    [
        (", although they remained below those of May 2023", "2025-04"),
        (", but they were still below their level of May 2023", "2025-04"),
        (", though they are lower than in May 2023", "2025-04"),
        (" compared with May 2023", "2025-04 on 2023-05"),
        (", which left them 3% below those of May 2023", "2025-04"),
    ],
)
def test_a_clause_that_tells_where_a_measure_stands_gives_no_base(rest: str, time: str) -> None:
    times_match(f"Sales in April rose by 5.1%{rest}.", "2025-05-20", {"5.1%": time})

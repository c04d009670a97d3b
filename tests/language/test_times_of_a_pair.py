"""Two times told with a figure each that the next sentence calls back, as a time or as a base."""

from datetime import date

import pytest

from verifier import verify

MONTHS = "Sales came to £3.1bn in May and to £3.4bn in August."
HALVES = "Sales were £31bn in the second half of 2023 and £38bn in the first half of 2024."


def told(text: str) -> list[tuple[str, str | None]]:
    """The period of each figure of a text of January 2025, and what it is set against."""
    report = verify(text, published=date(2025, 1, 9), reference=())
    clauses = [v.claim.clause for v in report.verdicts]
    return [(str(c.time.period), str(c.baseline.period) if c.baseline else None) for c in clauses]


@pytest.mark.parametrize(
    ("second", "last"),
    [
        ("In the earlier month they had risen 2% on the month before.", ("2024-05", "2024-04")),
        ("The later month saw 10% more than the earlier one.", ("2024-08", "2024-05")),
        ("The latter figure is 10% higher than the former.", ("2024-08", "2024-05")),
        ("From the former month to the latter, sales rose 10%.", ("2024-08", "2024-05")),
        (
            "Compared with the earlier month, the later one saw a rise of 10%.",
            ("2024-08", "2024-05"),
        ),
    ],
)
def test_the_earlier_or_the_later_time_is_called_back(
    second: str, last: tuple[str, str | None]
) -> None:
    assert told(f"{MONTHS} {second}")[-1] == last


def test_one_sentence_calls_both_back() -> None:
    second = (
        "In the earlier month sales were 2% up on a year before; in the later one, they fell 3%."
    )
    assert [period for period, _ in told(f"{MONTHS} {second}")[2:]] == ["2024-05", "2024-08"]


def test_halves_are_called_back() -> None:
    last = told(f"{HALVES} The later half thus saw 22.6% more than the earlier one.")[-1]
    assert last == ("2024-S1", "2023-S2")


@pytest.mark.parametrize(
    "text",
    [
        "Sales came to £3.1bn in May. The later month saw 10% more than the earlier one.",
        "Sales were £3.1bn in May, £3.2bn in June and £3.4bn in July. The later one was 2% up.",
        "Sales came to £3.1bn in May and to £36bn in 2023. The later one was 2% up.",
        f"{MONTHS} The later in the year it is, the more is sold, by 10%.",
    ],
)
def test_what_is_no_pair_is_not_called_back(text: str) -> None:
    assert told(text)[-1][1] is None


def test_a_time_told_behind_the_words_counts() -> None:
    second = "Unlike the earlier month, September saw sales of £3.9bn."
    assert told(f"{MONTHS} {second}")[-1][0] == "2024-09"


@pytest.mark.parametrize("words", ["on the quarter before it", "on the quarter before it, to £3bn"])
def test_the_step_before_it_is_a_base(words: str) -> None:
    assert told(f"In the second quarter of 2024, sales rose 6% {words}.")[0] == (
        "2024-Q2",
        "2024-Q1",
    )


def test_the_step_before_something_happened_is_no_base() -> None:
    text = "In the second quarter of 2024, sales were 6% up on the quarter before it closed shops."
    assert told(text)[0][1] is None


@pytest.mark.parametrize(
    ("second", "times"),
    [
        ("The average price went from £3.10 to £3.40.", ["2024-05", "2024-08"]),
        ("The average price rose from £3.10 to £3.40.", ["2024-05", "2024-08"]),
    ],
)
def test_what_went_from_one_figure_to_another_went_through_both_times(
    second: str, times: list[str]
) -> None:
    assert [period for period, _ in told(f"{MONTHS} {second}")[2:]] == times


@pytest.mark.parametrize(
    "second",
    [
        "In September the average price went from £3.10 to £3.40.",
        "The average price went from £3.10 to £3.40 and then to £3.60.",
        "The share of the north went from 10% to 12%.",
    ],
)
def test_what_has_a_time_of_its_own_or_more_ends_did_not(second: str) -> None:
    times = [period for period, _ in told(f"{MONTHS} {second}")[2:]]
    assert times[:2] != ["2024-05", "2024-08"]


def test_a_pair_is_called_back_over_a_sentence_that_does_so() -> None:
    second = (
        "The later half thus saw 22.6% more than the earlier one. The monthly average went from"
    )
    times = [period for period, _ in told(f"{HALVES} {second} £5.2bn to £6.3bn.")[3:]]
    assert times == ["2023-S2", "2024-S1"]


def test_a_pair_is_not_called_back_over_another_time() -> None:
    second = "In September sales fell by 2%. The average went from £5.2bn to £6.3bn."
    assert "2024-08" not in [period for period, _ in told(f"{MONTHS} {second}")[3:]]


def test_the_other_of_two_moves_shares_the_base_of_the_first() -> None:
    text = (
        "Sales came to £3.1bn in the first quarter of 2024 and £3.4bn in the second. The earlier "
        "quarter had seen a rise of 2% on the quarter before it, the later one saw a rise of 10%."
    )
    claims = [v.claim for v in verify(text, published=date(2025, 1, 9), reference=()).verdicts]
    assert [str(claim.basis) for claim in claims[2:]] == ["period_on_period"] * 2
    assert claims[3].basis_stated

"""True figures whose words point elsewhere: at a rate told before, at the time or the place that
they are only set against. A wrong figure in the same words is never supported."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"
ASIA = ("asia_economies", "2025-11-22")
AMERICA = ("us_states_homes_and_firms", "2025-12-20")
MARKETS = ("london_companies", "2026-11-20")
CAMPUSES = ("courts_campuses_visitors", "2026-01-16")
BULK = ("bulk_prices", "2026-04-22")


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


def verdict_on(where: tuple[str, str], text: str, figure: str) -> Verdict:
    """The verdict on a figure that stands where a text has a caret."""
    at = text.index("^")
    report = verify(text.replace("^", figure), where[1], reference=pack(where[0]))
    return next(v for v in report.verdicts if v.claim.span.start <= at < v.claim.span.end)


def _told(where: tuple[str, str], text: str, right: str, wrong: str) -> None:
    assert verdict_on(where, text, right).rating is Rating.SUPPORTED
    assert verdict_on(where, text, wrong).rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Growth in the number of foreign visitors to Japan slowed to 4.4% in July. It has "
            "since picked up, to ^ in August.",
            "16.9%",
            "19.6%",
        ),
        (
            "The pace of increase in foreign visitors to Japan was 4.4% in July. It accelerated "
            "to ^ in August.",
            "16.9%",
            "6.9%",
        ),
        (
            "Growth of Korean chip exports had dipped to 11.5% in June. It then recovered, to "
            "31.1% in July and ^ in August.",
            "27.3%",
            "23.7%",
        ),
        ("Growth in foreign visitors to Japan had fallen to ^ in July.", "4.4%", "8.4%"),
    ],
)
def test_a_pronoun_stands_for_the_growth_told_before(text: str, right: str, wrong: str) -> None:
    _told(ASIA, text, right, wrong)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Korean chip exports rose 11.5% in June. They rose to ^ in July.", "31.1%", "mismatch"),
        (
            "Growth in foreign visitors to Japan slowed to 4.4% in July. Australia's jobless rate "
            "rose to ^ in September.",
            "4.5%",
            "supported",
        ),
    ],
)
def test_no_other_level_is_growth_told_on(text: str, figure: str, rating: str) -> None:
    assert verdict_on(ASIA, text, figure).rating == rating


@pytest.mark.parametrize(
    "base",
    [
        "a fall of ^ from the bumper second quarter",
        "down ^ from its unusually strong second quarter",
        "^ fewer than in its record-breaking second quarter",
        "^ down on the busy second quarter",
    ],
)
def test_a_step_of_time_may_be_described(base: str) -> None:
    text = f"Nagano deliveries came to 629,137 in the third quarter, {base}."
    _told(AMERICA, text, "5.6%", "6.5%")


def test_a_record_step_of_time_is_none_of_the_move_from_it() -> None:
    text = "Halden sold 545,522 cars in the third quarter, down 10.9% from its ^ second quarter."
    told = verdict_on(AMERICA, text, "record")
    assert (told.rating, told.operation, str(told.period)) == ("supported", "level", "2025-Q2")
    text = "Corvane sold 708,360 cars in the third quarter, down 5.1% from its ^ second quarter."
    assert verdict_on(AMERICA, text, "record").rating != "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Brightmart's comparable sales fell ^, a third decline in a row, though the drop in the "
        "first quarter, of 3.8 percent, was worse.",
        "Brightmart's comparable sales were down by ^, but the fall in the first quarter, of 3.8 "
        "percent, was steeper.",
    ],
)
def test_a_time_conceded_is_none_of_the_figure_before_it(text: str) -> None:
    lead = "Brightmart's net income sank 19 percent in the third quarter. "
    _told(AMERICA, lead + text, "2.7 percent", "7.2 percent")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Lumera shipped 497,099 cars in the third quarter. It was Lumera's first annual gain "
            "of 2025: deliveries rose ^.",
            "9.2%",
            "12.7%",
        ),
        (
            "Keystone Union earned $2.48 billion in the third quarter. It was the lender's best "
            "result of 2025: profit rose ^.",
            "16.3%",
            "9.6%",
        ),
    ],
)
def test_a_year_that_is_only_a_field_dates_nothing(text: str, right: str, wrong: str) -> None:
    _told(AMERICA, text, right, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Texas added 14,800 jobs in November. The jobless rate fell to 4% from ^ in October, the "
        "lowest since July and three tenths below the national average of 4.3%.",
        "Texas added 14,800 jobs in November. At ^, the jobless rate in October was below the "
        "national rate of 4.3%.",
    ],
)
def test_a_place_whose_rate_is_a_measure_is_not_the_figures_own(text: str) -> None:
    _told(AMERICA, text, "4.2%", "4.4%")


def test_an_extreme_before_such_a_place_is_of_the_one_told_of() -> None:
    text = (
        "Texas added 14,800 jobs in November. The jobless rate fell to 4% from 4.2% in October, "
        "the ^ and three tenths below the national average of 4.3%."
    )
    assert verdict_on(AMERICA, text, "lowest since July").rating == "supported"


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "India's urea imports were 335,000 tonnes, exactly as in March 2025. DAP imports fell "
            "for an eighth month, to ^.",
            "205,000 tonnes",
            "247,000 tonnes",
        ),
        (
            "Urea imports of India came to ^ in March, precisely as in March 2025.",
            "335,000 tonnes",
            "353,000 tonnes",
        ),
    ],
)
def test_what_a_figure_equals_is_not_its_time(text: str, right: str, wrong: str) -> None:
    _told(BULK, text, right, wrong)


@pytest.mark.parametrize(
    "text",
    [
        "There were 2.37 million freshmen in 2025, an increase of 54,500. But that recovers less "
        "than half of the ^ lost in 2024.",
        "Freshman enrollment rose by 54,500 in 2025, against the ^ lost in 2024.",
    ],
)
def test_what_was_lost_is_a_move(text: str) -> None:
    _told(CAMPUSES, text, "135,400", "153,400")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Freshman enrollment rose by ^ in 2025.", "54,500", "45,500"),
        ("Undergraduate enrollment rose by ^ in 2025.", "87,546", "78,546"),
        ("Enrollment at colleges rose by ^ in 2025.", "130,200", "54,500"),
    ],
)
def test_a_kind_of_students_is_a_part_of_enrolment(text: str, right: str, wrong: str) -> None:
    _told(CAMPUSES, text, right, wrong)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Consumer prices in China edged up 0.2% in October. That is the best reading since ^.",
            "January",
            "December",
        ),
        (
            "Chinese consumer prices fell 0.4% in August, the worst reading since ^.",
            "February",
            "January",
        ),
    ],
)
def test_the_best_of_falling_prices_is_the_highest(text: str, right: str, wrong: str) -> None:
    _told(ASIA, text, right, wrong)


@pytest.mark.parametrize(
    ("extreme", "rating"), [("worst since", "supported"), ("best since", "mismatch")]
)
def test_elsewhere_the_best_of_prices_is_the_lowest(extreme: str, rating: str) -> None:
    text = f"Australian annual inflation was 3.2% in the third quarter, the {extreme} ^."
    assert verdict_on(ASIA, text, "the second quarter of 2024").rating == rating


@pytest.mark.parametrize(
    "text",
    [
        "Pellow shares closed at 331p on Friday. They are still below the ^ at which they began "
        "the year.",
        "Pellow shares closed at 331p on Friday. They began the year at ^.",
    ],
)
def test_prices_of_each_day_open_a_year_where_the_last_closed(text: str) -> None:
    _told(MARKETS, text, "348p", "384p")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Pellow's sales rose 2.9% in the third quarter, after increases of ^ and 3.3%.",
            "2.5%",
            "7.5%",
        ),
        (
            "Pellow's sales rose 2.9% in the third quarter, following gains of ^ and 2.5%.",
            "3.3%",
            "3.8%",
        ),
        (
            "Castlegate's like-for-like sales dropped 2.4% in the six months to September, the "
            "third half in a row of decline, following falls of ^ and 2.9%.",
            "2.3%",
            "3.2%",
        ),
    ],
)
def test_moves_that_came_before_are_of_the_steps_before(text: str, right: str, wrong: str) -> None:
    _told(MARKETS, text, right, wrong)


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "The FTSE 100 closed at 10,420 on Friday. Over the week it gained 225 points.\n\nIt is "
            "still short of where it stood a fortnight ago, at 10,474.58, and ^ below its record "
            "close of 10,693.29.",
            "2.6%",
            "unverified",
        ),
        (
            "The FTSE 100 closed at 10,420 on Friday, ^ below its record close of 10,693.29.",
            "6.2%",
            "mismatch",
        ),
    ],
)
def test_a_mark_is_not_what_lies_below_the_next(text: str, figure: str, rating: str) -> None:
    assert verdict_on(MARKETS, text, figure).rating == rating

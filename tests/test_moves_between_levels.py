"""Moves told by how much and from which level to which."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
salt,"Exports of salt, Norway",exports_salt,NOR,EUR,6,Q,flow,year_on_year,yes
"""
FIGURES = (262, 270, 281, 290, 267, 275, 283, 267, 251)


@pytest.fixture(scope="module")
def norway() -> Catalogue:
    """Exports of salt from the first quarter of 2024 to that of 2026."""
    rows = ["series,period,value"]
    rows += [f"salt,{2024 + n // 4}-Q{n % 4 + 1},{value}" for n, value in enumerate(FIGURES)]
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


# 6.0% down on the quarter before, and as much on the year, but for the level of 275 in spring
@pytest.mark.parametrize(
    ("text", "figure", "rating", "base"),
    [
        ("From €275m in the second quarter, {} slipped by {} to €251m in the first quarter.",
         "8.7%", "supported", "2025-Q2"),
        ("From €275m in the second quarter, {} slipped by {} to €251m in the first quarter.",
         "6.0%", "mismatch", "2025-Q2"),
        ("{} slipped by {} to €251m in the first quarter, from €283m in the third quarter.",
         "11.3%", "supported", "2025-Q3"),
        ("{} slipped by {} to €251m in the first quarter, from €283m in the third quarter.",
         "6.0%", "mismatch", "2025-Q3"),
        ("{} slipped by {} from €283m in the third quarter to €251m in the first quarter.",
         "€23m", "mismatch", "2025-Q3"),
        ("{} slipped by {} to €251m in the first quarter, from €267m a year earlier.",
         "6.0%", "supported", "2025-Q1"),
        # a comparison of its own, and another clause
        ("{} slipped on the year by {} to €251m in the first quarter, from €283m in the third.",
         "6.0%", "supported", "None"),
        ("{} slipped by {} and came to €251m in the first quarter, from €283m in the third.",
         "6.0%", "supported", "None"),
    ],
)  # fmt: skip
def test_a_move_is_set_against_the_level_that_it_led_from(
    text: str, figure: str, rating: str, base: str, norway: Catalogue
) -> None:
    told = text.format("Norway's exports of salt", figure)
    verdict = verdicts_of(told, norway, "2026-05-08")[figure]
    against = verdict.claim.clause.baseline
    assert (verdict.rating, str(against and against.period)) == (rating, base)


@pytest.mark.parametrize(("printed", "rating"), [("-6.0%", "supported"), ("-7.9%", "mismatch")])
def test_a_move_from_a_date_is_of_the_time_so_far_from_it(
    printed: str, rating: str, norway: Catalogue
) -> None:
    lines = "• Q1 2026: €251m\n• Q4 2025: €267m\n• Change on Q1 2025: -€16m "
    text = f"Norway's exports of salt, first quarter of 2026\n\n{lines}({printed})\n"
    assert verdicts_of(text, norway, "2026-05-08")[printed].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("{} came to €251m in the first quarter, down {} from €283m in the third quarter.",
         "11.3%", "supported"),
        # which it is on the year
        ("{} came to €251m in the first quarter, down {} from €283m in the third quarter.",
         "6.0%", "mismatch"),
        ("{} came to €251m in the first quarter, {} less than the €283m of the third quarter.",
         "11.3%", "supported"),
        ("{} came to €251m in the first quarter, {} less than the €283m of the third quarter.",
         "6.0%", "mismatch"),
        # no time of its own behind the level, and a rate beside it
        ("{} came to €251m in the first quarter, down {} from €267m.", "6.0%", "supported"),
        ("{} came to €251m in the first quarter, down {}.", "6.0%", "supported"),
    ],
)  # fmt: skip
def test_a_move_is_measured_from_the_level_right_behind_it(
    text: str, figure: str, rating: str, norway: Catalogue
) -> None:
    told = text.format("Norway's exports of salt", figure)
    assert verdicts_of(told, norway, "2026-05-08")[figure].rating == rating


def test_a_level_that_had_been_at_its_own_time_is_of_no_other(norway: Catalogue) -> None:
    lead = "Norway's exports of salt came to €251m in the first quarter. In the fourth quarter of "
    right = f"{lead}2024, by comparison, they had been €290m."
    assert verdicts_of(right, norway, "2026-05-08")["€290m"].rating == "supported"
    other = f"{lead}2024, by comparison, they had been €270m."
    assert verdicts_of(other, norway, "2026-05-08")["€270m"].rating != "supported"


LED = "Norway's exports of salt came to €251m in the first quarter. "


@pytest.mark.parametrize(
    ("told", "right", "wrong"),
    [
        # from 283 in the third quarter, when they had gained 2.9% on the second
        (
            "In the third quarter they had been €283m, which makes for a drop of {}.",
            "11.3%",
            "2.9%",
        ),
        ("They had been €283m in the third quarter, so they have lost {}.", "11.3%", "5.7%"),
        # what a level is, and not what it makes, may be the move to it
        ("In the fourth quarter they were €267m, a loss of {}.", "5.7%", "18.2%"),
        ("In the fourth quarter they were €267m, which was a loss of {}.", "5.7%", "18.2%"),
    ],
)
def test_what_follows_from_an_earlier_level_is_the_move_since(
    told: str, right: str, wrong: str, norway: Catalogue
) -> None:
    assert verdicts_of(LED + told.format(right), norway, "2026-05-08")[right].rating == "supported"
    found = verdicts_of(LED + told.format(wrong), norway, "2026-05-08")[wrong]
    assert found.rating != "supported"


# 290 in the last quarter of 2024, 283 and 267 in the last two of 2025
@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("In the first quarter salt exports from Norway came to €251m, up from €267m in the fourth "
         "quarter. The quarter before that they had been €{}m.", "283", "281"),
        ("Salt exports from Norway were €267m in the first quarter of 2025 and €251m in the first "
         "quarter. The quarter before, they had been €{}m.", "267", "290"),
        ("Exports of salt from Norway were €251m in the first quarter. From the third quarter, the "
         "change was a decrease of €{}m.", "32", "23"),
    ],
)  # fmt: skip
def test_the_step_before_is_counted_from_the_one_meant(
    text: str, right: str, wrong: str, norway: Catalogue
) -> None:
    found = verdicts_of(text.format(right), norway, "2026-05-08")
    assert found[f"€{right}m"].rating == "supported"
    assert verdicts_of(text.format(wrong), norway, "2026-05-08")[f"€{wrong}m"].rating != "supported"

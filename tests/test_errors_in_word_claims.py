"""Errors in what true stories tell in words, each planted alone: a record that is none, one since
too early a time, a run one too long, a place one off, an extreme at the wrong end."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

STORIES = Path(__file__).parent / "true_stories"
PACKS = Path(__file__).parents[1] / "claims" / "packs"
RECORD, STREAK, RANK = Reason.OFF_RECORD, Reason.OFF_STREAK, Reason.OFF_RANK

ERRORS: dict[str, list[tuple[str, str, str | None, Reason]]] = {
    "swiss_watches_slide_agency": [
        ("each of the past three months", "each of the past five months", "five", STREAK),
        ("the lowest since August, and", "the lowest since April 2023, and", None, RECORD),
    ],
    "australian_home_values_tabloid": [
        ("is the third dearest", "is the second dearest", "second", RANK),
    ],
    "rugby_crowds_sports_page": [
        ("the fifth season in a row", "the sixth season in a row", "sixth", STREAK),
        ("best figure since 2016", "best figure since 2014", "best figure since 2014", RECORD),
        ("they have the smallest crowds", "they have the second-smallest crowds", "second", RANK),
        ("more than in any year since 2012", "more than in any year since 2005", None, RECORD),
    ],
    "scottish_fires_and_parcels_tabloid": [
        ("slowest since spring 2024", "slowest since 2021", "slowest since 2021", RECORD),
        ("the sharpest rise of the four", "the second-sharpest rise of the four", "second", RANK),
        ("fifth annual increase", "fourth annual increase", "fourth", STREAK),
    ],
    "santa_fe_hotels_paper": [
        ("remained the second-most", "remained the third-most", "third", RANK),
        ("haul since October 2020", "haul since 2018", "smallest haul since 2018", RECORD),
        ("state's largest source", "state's second-largest source", "second", RANK),
        ("fifth monthly gain", "seventh monthly gain", "seventh", STREAK),
    ],
    "us_groceries_beef_local": [
        ("has never been pricier", "has never been cheaper", "never been cheaper", RECORD),
        ("biggest annual increase for beef", "smallest annual increase for beef", None, RECORD),
        ("haven't been this cheap since September 2024", "haven't been this cheap since 2020",
         None, RECORD),
        ("New York had the highest", "New York had the lowest", "lowest", RANK),
    ],
    "german_orders_and_exports_agency": [
        ("for the third month running", "for the fifth month running", "fifth", STREAK),
        ("lowest figure in a year", "highest figure in a year", None, RECORD),
        ("the most since July", "the most since March", "most since March", RECORD),
    ],
    "dental_courses_by_region_release": [
        ("biggest year-on-year fall of the", "second-biggest year-on-year fall of the", "second",
         RANK),
        ("the most since the same quarter of 2021", "the most since the same quarter of 2019",
         None, RECORD),
        ("a fourth successive quarter", "a fifth successive quarter", "fifth", STREAK),
    ],
    "lamb_on_a_roll_farming_paper": [
        ("not been this dear since January", "not been this cheap since January", None, RECORD),
        ("the fewest since early 2022", "the fewest since early 2020", None, RECORD),
        ("comes third of the three", "comes second of the three", "second", RANK),
        ("the biggest since our list", "the smallest since our list", None, RECORD),
    ],
    "new_zealand_mood_and_jobs_daily": [
        ("Food has never been dearer", "Food has never been cheaper", None, RECORD),
        ("the fastest rise since March", "the fastest rise since 2023", None, RECORD),
        ("more than ever, and", "fewer than ever, and", "fewer than ever", RECORD),
    ],
}  # fmt: skip


@cache
def told(story: str) -> tuple[str, str, Catalogue]:
    """The text of a story, the day on which it was published and what it is held against."""
    head, text = (STORIES / f"{story}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    rows = dict(line.split(":", 1) for line in head.splitlines())
    return text, rows["published"].strip(), open_catalogue([PACKS / rows["packs"].strip()], True)


@pytest.mark.parametrize(
    ("story", "right", "wrong", "printed", "reason"),
    [(story, *error) for story, errors in ERRORS.items() for error in errors],
)
def test_an_error_told_in_words_is_caught(
    story: str, right: str, wrong: str, printed: str | None, reason: Reason
) -> None:
    text, day, reference = told(story)
    assert text.count(right) == 1
    found = verify(text.replace(right, wrong), published=day, reference=reference).verdicts
    accused = [v for v in found if v.rating is Rating.MISMATCH]
    assert [v.reason for v in accused] == [reason], [v.explanation for v in accused]
    assert printed in (None, accused[0].claim.printed)

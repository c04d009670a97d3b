"""Errors in shares, multiples, gaps and sums of whole stories, one at a time, as they get into
print: another digit, two exchanged, or a figure that nothing explains."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue

STORIES = Path(__file__).parent / "true_stories"
PACKS = Path(__file__).parents[1] / "claims" / "packs"

ERRORS = {
    "home_completions_release": [
        ("accounted for 19% of", "accounted for 24% of", "24%"),
        ("completed 9,938 homes", "completed 9,398 homes", "9,398"),
        ("from 19% in 2012", "from 22% in 2012", "22%"),
        ("built 2.7 times", "built 3.4 times", "3.4 times"),
        ("5,432 homes", "5,942 homes", "5,942"),
    ],
    "ohio_filings_local": [
        ("or 20% of", "or 24% of", "24%"),
        ("1,205 more", "1,502 more", "1,502"),
        ("2.8 times", "3.8 times", "3.8 times"),
        ("combined for 2,749", "combined for 2,947", "2,947"),
    ],
    "concert_promoters_report": [
        ("sold 4.6 tickets", "sold 6.4 tickets", "6.4"),
        ("23,820 fewer", "28,320 fewer", "28,320"),
    ],
    "shoplifters_of_lyndale_tabloid": [
        ("2.4 times as many", "2.9 times as many", "2.9 times"),
        ("recorded 1,410", "recorded 1,140", "1,140"),
    ],
    "barossa_crush_trade_press": [
        ("9.9 per cent of", "8.9 per cent of", "8.9 per cent"),
        ("25,506 tonnes more", "29,506 tonnes more", "29,506 tonnes"),
        ("for 41,370 tonnes", "for 43,170 tonnes", "43,170 tonnes"),
        ("4,722 tonnes ahead", "7,422 tonnes ahead", "7,422 tonnes"),
    ],
    "antwerp_boxes_wire": [
        ("1.69 million fewer", "1.96 million fewer", "1.96 million"),
        ("28% below the peak", "18% below the peak", "18%"),
        ("110,664 more", "101,664 more", "101,664"),
        ("combined handled 2.66", "combined handled 2.96", "2.96 million"),
    ],
    "printed_books_trade_press": [
        ("made up 34 per cent", "made up 39 per cent", "39 per cent"),
        ("3.9 million fewer", "5.9 million fewer", "5.9 million"),
        ("sold 4.4 copies", "sold 5.4 copies", "5.4"),
        ("In all, 21.1 million", "In all, 24.1 million", "24.1 million"),
    ],
    "tube_lines_paper": [
        ("2.8 times as many", "3.8 times as many", "3.8 times"),
        ("together carried 38.5m", "together carried 35.8m", "35.8m"),
        ("was 0.9m behind", "was 1.9m behind", "1.9m"),
    ],
    "county_schools_local": [
        ("29% of the county", "24% of the county", "24%"),
        ("2,774 fewer", "2,474 fewer", "2,474"),
        ("6.3 times as large", "5.3 times as large", "5.3 times"),
    ],
    "comets_crowds_sports_page": [
        ("8,925 more", "9,825 more", "9,825"),
        ("was 3,908 ahead", "was 3,098 ahead", "3,098"),
        ("drew 1.9 times", "drew 2.9 times", "2.9 times"),
    ],
}


@cache
def held(packs: str) -> Catalogue:
    """The packs of a story."""
    return open_catalogue([str(PACKS / packs)], True)


@pytest.mark.parametrize(
    ("story", "right", "wrong", "figure"),
    [(story, *row) for story, rows in ERRORS.items() for row in rows],
)
def test_an_error_alone_is_accused_and_nothing_beside_it(
    story: str, right: str, wrong: str, figure: str
) -> None:
    head, text = (STORIES / f"{story}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    told = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    assert text.count(right) == 1
    text = text.replace(right, wrong)
    found = verify(text, published=told["published"], reference=held(told["packs"])).verdicts
    assert [v.claim.printed for v in found if v.rating is Rating.MISMATCH] == [figure]
